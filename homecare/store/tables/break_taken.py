"""The table of: a break from sitting."""

from sqlalchemy import Column, Text
from sqlmodel import Field

from homecare.core.records import records
from homecare.core.values import limits
from homecare.store.columns import Word
from homecare.store.tables.base import EntryRow, entry_args, filled, one_of


class BreakTakenRow(EntryRow, table=True):
    """A break from sitting."""

    __tablename__ = "break_taken"
    __table_args__ = entry_args(one_of("kind", records.BreakKind), filled("done", limits.NOTE_LENGTH))

    kind: records.BreakKind = Field(sa_column=Column(Word(records.BreakKind), nullable=False))
    done: str | None = Field(sa_type=Text)
