"""The table of: a programme given to a patient."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, false
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, between, filled


class AssignmentRow(Row, table=True):
    """A programme given to a patient."""

    __tablename__ = "assignment"
    __table_args__ = (
        CheckConstraint("until >= start", name="until"),
        between("planned_sessions", 1, limits.SESSIONS_MAX),
        filled("assigned_by", limits.NAME_LENGTH),
        Index(None, "patient", "start"),
    )

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    digest: str = Field(foreign_key="programme.digest")
    start: date
    until: date | None
    assigned_by: str | None
    planned_sessions: int | None
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)
    flare: bool = Field(sa_column_kwargs={"server_default": false()})
