"""The table of: how the other side of a hand-off knows a patient."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row


class LinkRow(Row, table=True):
    """How the other side of a hand-off knows a patient."""

    __tablename__ = "link"
    __table_args__ = (Index("uq_link_patient", "patient", unique=True),)

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    other: UUID
    key: str | None
    entered_at: datetime = Field(sa_type=UtcDateTime)
