"""The table of: a record that went out."""

from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from homecare.store.tables.base import Row


class SharedRow(Row, table=True):
    """A record that went out."""

    __tablename__ = "shared"
    __table_args__ = (CheckConstraint("length(digest) = 64", name="digest"), Index(None, "patient"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    digest: str
