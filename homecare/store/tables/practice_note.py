"""The table of: a practitioner's own note on a patient."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, filled


class PracticeNoteRow(Row, table=True):
    """A practitioner's own note on a patient."""

    __tablename__ = "practice_note"
    __table_args__ = (filled("text", limits.NOTE_LENGTH), Index(None, "patient"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    text: str = Field(sa_type=Text)
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)
