"""The table of: how many treatments are planned."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, between


class CoursePlanRow(Row, table=True):
    """How many treatments are planned."""

    __tablename__ = "course_plan"
    __table_args__ = (between("sessions", 1, limits.SESSIONS_MAX), Index(None, "patient"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    sessions: int
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)
