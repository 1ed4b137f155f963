"""The table of: what was shown to a patient."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, filled


class SeenRow(Row, table=True):
    """What was shown to a patient."""

    __tablename__ = "seen"
    __table_args__ = (filled("what", limits.KEY_LENGTH), Index(None, "patient", "day"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    what: str
    version: int
    day: date
    seen_at: datetime = Field(sa_type=UtcDateTime)
