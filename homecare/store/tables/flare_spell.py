"""The table of: days on which the flare plan is followed."""

from datetime import date

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.tables.base import EntryRow, entry_args, filled


class FlareSpellRow(EntryRow, table=True):
    """Days on which the flare plan is followed."""

    __tablename__ = "flare_spell"
    __table_args__ = entry_args(
        CheckConstraint("until >= day", name="until"), filled("note", limits.NOTE_LENGTH)
    )

    until: date | None
    note: str | None = Field(sa_type=Text)
