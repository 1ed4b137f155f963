"""The table of: a record that belongs to the other side."""

from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from homecare.store.tables.base import Row


class ReceivedRow(Row, table=True):
    """A record that belongs to the other side."""

    __tablename__ = "received"
    __table_args__ = (CheckConstraint("number >= 1", name="number"), Index(None, "patient"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    kind: str
    number: int
