"""The table of: a routine while it is led."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, Index
from sqlmodel import Field

from homecare.store.columns import AsJson, UtcDateTime
from homecare.store.tables.base import Row


class RoutineRunRow(Row, table=True):
    """A routine while it is led."""

    __tablename__ = "routine_run"
    __table_args__ = (Index(None, "patient", "day"),)

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    day: date
    begun_at: datetime = Field(sa_type=UtcDateTime)
    exercises: tuple[str, ...] = Field(sa_column=Column(AsJson(tuple[str, ...]), nullable=False))
    entry: UUID | None
    ended_at: datetime | None = Field(sa_type=UtcDateTime)
