"""The table of: a day without routine."""

from sqlalchemy import Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.tables.base import EntryRow, entry_args, filled


class RestDayRow(EntryRow, table=True):
    """A day without routine."""

    __tablename__ = "rest_day"
    __table_args__ = entry_args(filled("reason", limits.NOTE_LENGTH))

    reason: str | None = Field(sa_type=Text)
