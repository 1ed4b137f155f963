"""The table of: a practitioner's thresholds for a patient."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, between, pain


class WatchRow(Row, table=True):
    """A practitioner's thresholds for a patient."""

    __tablename__ = "watch"
    __table_args__ = (
        pain("pain_from"),
        between("adherence_below", 1, 100),
        between("silent_days", 1, 365),
        between("stopped_from", 1, 100),
        Index(None, "patient"),
    )

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    pain_from: int | None
    adherence_below: int | None
    silent_days: int | None
    stopped_from: int | None
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)
