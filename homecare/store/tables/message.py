"""The table of: a few words from the practice to the patient."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, filled


class MessageRow(Row, table=True):
    """A few words from the practice to the patient."""

    __tablename__ = "message"
    __table_args__ = (filled("text", limits.NOTE_LENGTH), Index(None, "patient"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    text: str = Field(sa_type=Text)
    entered_at: datetime = Field(sa_type=UtcDateTime)
    read_at: datetime | None = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)
