"""The table of: a file that was made for the other side."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row


class ShareMadeRow(Row, table=True):
    """A file that was made for the other side."""

    __tablename__ = "share_made"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number"),
        Index("uq_share_made_patient_number", "patient", "number", unique=True),
    )

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    number: int
    entered_at: datetime = Field(sa_type=UtcDateTime)
