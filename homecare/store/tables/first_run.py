"""The table of: how far the first run has come."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, filled


class FirstRunRow(Row, table=True):
    """How far the first run has come."""

    __tablename__ = "first_run"
    __table_args__ = (filled("step", limits.KEY_LENGTH), Index(None, "patient"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    step: str
    draft: str = Field(sa_type=Text)
    begun_at: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(sa_type=UtcDateTime)
