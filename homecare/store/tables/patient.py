"""The table of: a person with a diary."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, false
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.columns import UtcDateTime
from homecare.store.tables.base import Row, filled


class PatientRow(Row, table=True):
    """A person with a diary."""

    __tablename__ = "patient"
    __table_args__ = (
        filled("name", limits.NAME_LENGTH),
        filled("number", limits.NUMBER_LENGTH),
        Index(None, "name"),
    )

    id: UUID = Field(primary_key=True)
    name: str
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)
    at_practice: bool = Field(sa_column_kwargs={"server_default": false()})
    born: date | None
    number: str | None
