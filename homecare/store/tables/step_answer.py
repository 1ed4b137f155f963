"""The table of: an answer to a step that the programme's rule proposed."""

from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Text
from sqlmodel import Field

from homecare.core.records.flare_and_steps import Answer
from homecare.core.values import limits
from homecare.core.values.dose import Prescription
from homecare.store.columns import AsJson, Word
from homecare.store.tables.base import EntryRow, entry_args, filled, one_of


class StepAnswerRow(EntryRow, table=True):
    """An answer to a step that the programme's rule proposed."""

    __tablename__ = "step_answer"
    __table_args__ = entry_args(
        filled("exercise", limits.KEY_LENGTH),
        CheckConstraint("length(digest) = 64", name="digest"),
        one_of("answer", Answer),
        filled("by", limits.NAME_LENGTH),
    )

    exercise: str
    digest: str
    answer: Answer = Field(sa_column=Column(Word(Answer), nullable=False))
    back: bool
    before: Prescription = Field(sa_column=Column(AsJson(Prescription), nullable=False))
    after: Prescription = Field(sa_column=Column(AsJson(Prescription), nullable=False))
    level_name: str
    says: str = Field(sa_type=Text)
    evidence: tuple[UUID, ...] = Field(sa_column=Column(AsJson(tuple[UUID, ...]), nullable=False))
    by: str | None
