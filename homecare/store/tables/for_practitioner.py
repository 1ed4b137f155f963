"""The table of: a question for the practitioner."""

from sqlalchemy import Text
from sqlmodel import Field

from homecare.core.values import limits
from homecare.store.tables.base import EntryRow, entry_args, filled


class ForPractitionerRow(EntryRow, table=True):
    """A question for the practitioner."""

    __tablename__ = "for_practitioner"
    __table_args__ = entry_args(filled("text", limits.NOTE_LENGTH))

    text: str = Field(sa_type=Text)
    asked: bool
