"""The table of: a pain level for one region."""

from sqlalchemy import Column, Text
from sqlmodel import Field

from homecare.core.records import records
from homecare.core.values import limits
from homecare.store.columns import Word
from homecare.store.tables.base import EntryRow, entry_args, filled, one_of, pain


class PainReadingRow(EntryRow, table=True):
    """A pain level for one region."""

    __tablename__ = "pain_reading"
    __table_args__ = entry_args(
        pain("level"),
        filled("region", limits.REGION_LENGTH),
        one_of("kind", records.PainKind),
        filled("note", limits.NOTE_LENGTH),
    )

    level: int
    region: str
    kind: records.PainKind = Field(sa_column=Column(Word(records.PainKind), nullable=False))
    note: str | None = Field(sa_type=Text)
