"""The table of: a sitting bout, or a day's total."""

from datetime import datetime
from typing import Final

from sqlalchemy import CheckConstraint, Column, Index, Text, text
from sqlmodel import Field

from homecare.core.records import records
from homecare.core.values import limits
from homecare.store.columns import UtcDateTime, Word
from homecare.store.tables.base import EntryRow, between, entry_args, filled, one_of

_OPEN: Final = text('archived_at IS NULL AND start IS NOT NULL AND "end" IS NULL')
"""What a bout is that has not ended: there is one at most, and it is asked for every minute."""


class SittingBoutRow(EntryRow, table=True):
    """A sitting bout, or a day's total."""

    __tablename__ = "sitting_bout"
    __table_args__ = (
        Index("ix_sitting_bout_open", "patient", sqlite_where=_OPEN, postgresql_where=_OPEN),
        *entry_args(
            one_of("source", records.SittingSource),
            between("minutes", 0, limits.MINUTES_PER_DAY),
            CheckConstraint("(minutes IS NULL) <> (start IS NULL)", name="bout_or_total"),
            CheckConstraint('"end" IS NULL OR (start IS NOT NULL AND "end" >= start)', name="end"),
            filled("note", limits.NOTE_LENGTH),
        ),
    )

    source: records.SittingSource = Field(sa_column=Column(Word(records.SittingSource), nullable=False))
    start: datetime | None = Field(sa_type=UtcDateTime)
    end: datetime | None = Field(sa_type=UtcDateTime)
    minutes: int | None
    note: str | None = Field(sa_type=Text)
