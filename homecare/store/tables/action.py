"""The table of: one thing a person did, so that it can be undone."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, Index, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import AsJson, UtcDateTime
from homecare.store.tables.base import Row, filled


class ActionRow(Row, table=True):
    """One thing a person did, so that it can be undone."""

    __tablename__ = "action"
    __table_args__ = (filled("says", limits.NOTE_LENGTH), Index(None, "patient", "at"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    at: datetime = Field(sa_type=UtcDateTime)
    day: date
    says: str = Field(sa_type=Text)
    added: tuple[tuple[str, UUID], ...] = Field(
        sa_column=Column(AsJson(tuple[tuple[str, UUID], ...]), nullable=False)
    )
    archived: tuple[tuple[str, UUID], ...] = Field(
        sa_column=Column(AsJson(tuple[tuple[str, UUID], ...]), nullable=False)
    )
    undone_at: datetime | None = Field(sa_type=UtcDateTime)
