"""The table of: one time an exercise was done, partly done, skipped, or stopped for pain."""

from sqlalchemy import Column, Text
from sqlmodel import Field

from homecare.core.records import records
from homecare.core.values import limits
from homecare.core.values.dose import Prescription, SetDone
from homecare.store.columns import AsJson, Word
from homecare.store.tables.base import EntryRow, entry_args, filled, one_of, pain


class ExerciseEntryRow(EntryRow, table=True):
    """One time an exercise was done, partly done, skipped, or stopped for pain."""

    __tablename__ = "exercise_entry"
    __table_args__ = entry_args(
        filled("exercise", limits.KEY_LENGTH),
        one_of("outcome", records.Outcome),
        pain("pain_before"),
        pain("pain_peak"),
        pain("pain_after"),
        filled("reason", limits.NOTE_LENGTH),
        filled("note", limits.NOTE_LENGTH),
    )

    exercise: str
    prescription: Prescription = Field(sa_column=Column(AsJson(Prescription), nullable=False))
    outcome: records.Outcome = Field(sa_column=Column(Word(records.Outcome), nullable=False))
    sets: tuple[SetDone, ...] = Field(sa_column=Column(AsJson(tuple[SetDone, ...]), nullable=False))
    reason: str | None = Field(sa_type=Text)
    pain_before: int | None
    pain_peak: int | None
    pain_after: int | None
    note: str | None = Field(sa_type=Text)
