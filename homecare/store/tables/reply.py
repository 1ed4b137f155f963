"""The table of: the practice's answer to a question of the patient, or to a step they asked about."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, filled


class ReplyRow(Row, table=True):
    """The practice's answer to a question of the patient, or to a step they asked about."""

    __tablename__ = "reply"
    __table_args__ = (filled("text", limits.NOTE_LENGTH), Index(None, "patient"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    about: UUID
    text: str | None = Field(sa_type=Text)
    entered_at: datetime = Field(sa_type=UtcDateTime)
    read_at: datetime | None = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)
