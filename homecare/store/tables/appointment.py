"""The table of: a treatment that is planned."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, filled


class AppointmentRow(Row, table=True):
    """A treatment that is planned."""

    __tablename__ = "appointment"
    __table_args__ = (filled("note", limits.NOTE_LENGTH), Index(None, "patient", "day"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    day: date
    time: str | None
    note: str | None = Field(sa_type=Text)
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)
