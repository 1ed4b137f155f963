"""The tables of entries: what a diary says of a day."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field

from homecare.core.records import records
from homecare.core.records.flare_and_steps import Answer
from homecare.core.records.treatment import AfterEffect
from homecare.core.values import limits
from homecare.core.values.acupoints import Acupoint
from homecare.core.values.dose import Prescription, SetDone
from homecare.store.tables.base import (
    EntryRow,
    Row,
    between,
    entry_args,
    filled,
    json_column,
    one_of,
    pain,
    word_column,
)
from homecare.store.tables.columns import UtcDateTime

_OPEN: Final = text('archived_at IS NULL AND start IS NOT NULL AND "end" IS NULL')
"""What a bout is that has not ended: there is one at most, and it is asked for every minute."""


def exercise_entry() -> type[Row]:
    """One time an exercise was done, partly done, skipped, or stopped for pain."""

    class ExerciseEntryRow(EntryRow, table=True):
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
        prescription: Prescription = json_column(Prescription)
        outcome: records.Outcome = word_column(records.Outcome)
        sets: tuple[SetDone, ...] = json_column(tuple[SetDone, ...])
        reason: str | None = Field(sa_type=Text)
        pain_before: int | None
        pain_peak: int | None
        pain_after: int | None
        note: str | None = Field(sa_type=Text)

    return ExerciseEntryRow


def pain_reading() -> type[Row]:
    """A pain level for one region."""

    class PainReadingRow(EntryRow, table=True):
        __tablename__ = "pain_reading"
        __table_args__ = entry_args(
            pain("level"),
            filled("region", limits.REGION_LENGTH),
            one_of("kind", records.PainKind),
            filled("note", limits.NOTE_LENGTH),
        )

        level: int
        region: str
        kind: records.PainKind = word_column(records.PainKind)
        note: str | None = Field(sa_type=Text)

    return PainReadingRow


def sitting_bout() -> type[Row]:
    """A sitting bout, or a day's total."""

    class SittingBoutRow(EntryRow, table=True):
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

        source: records.SittingSource = word_column(records.SittingSource)
        start: datetime | None = Field(sa_type=UtcDateTime)
        end: datetime | None = Field(sa_type=UtcDateTime)
        minutes: int | None
        note: str | None = Field(sa_type=Text)

    return SittingBoutRow


def break_taken() -> type[Row]:
    """A break from sitting."""

    class BreakTakenRow(EntryRow, table=True):
        __tablename__ = "break_taken"
        __table_args__ = entry_args(one_of("kind", records.BreakKind), filled("done", limits.NOTE_LENGTH))

        kind: records.BreakKind = word_column(records.BreakKind)
        done: str | None = Field(sa_type=Text)

    return BreakTakenRow


def treatment_session() -> type[Row]:
    """An acupuncture session."""

    class TreatmentSessionRow(EntryRow, table=True):
        __tablename__ = "treatment_session"
        __table_args__ = entry_args(
            between("number", 1, limits.SESSIONS_MAX),
            between("planned_number", 1, limits.SESSIONS_MAX),
            filled("practitioner", limits.NAME_LENGTH),
            pain("pain_before"),
            pain("pain_after"),
            between("needles", 0, limits.NEEDLES_MAX),
            between("retention_min", 0, limits.RETENTION_MIN_MAX),
            filled("advice", limits.NOTE_LENGTH),
            filled("after_effects", limits.NOTE_LENGTH),
            filled("note", limits.NOTE_LENGTH),
        )

        number: int | None
        planned_number: int | None
        practitioner: str | None
        pain_before: int | None
        pain_after: int | None
        points: tuple[Acupoint, ...] = json_column(tuple[Acupoint, ...])
        needles: int | None
        retention_min: int | None
        adjuncts: tuple[str, ...] = json_column(tuple[str, ...])
        advice: str | None = Field(sa_type=Text)
        after_effects: str | None = Field(sa_type=Text)
        note: str | None = Field(sa_type=Text)

    return TreatmentSessionRow


def rest_day() -> type[Row]:
    """A day without routine."""

    class RestDayRow(EntryRow, table=True):
        __tablename__ = "rest_day"
        __table_args__ = entry_args(filled("reason", limits.NOTE_LENGTH))

        reason: str | None = Field(sa_type=Text)

    return RestDayRow


def questionnaire() -> type[Row]:
    """Scores of a questionnaire."""

    class QuestionnaireRow(EntryRow, table=True):
        __tablename__ = "questionnaire"
        __table_args__ = entry_args(filled("instrument", limits.KEY_LENGTH))

        instrument: str
        scores: tuple[tuple[str, int], ...] = json_column(tuple[tuple[str, int], ...])

    return QuestionnaireRow


def flare_spell() -> type[Row]:
    """Days on which the flare plan is followed."""

    class FlareSpellRow(EntryRow, table=True):
        __tablename__ = "flare_spell"
        __table_args__ = entry_args(
            CheckConstraint("until >= day", name="until"), filled("note", limits.NOTE_LENGTH)
        )

        until: date | None
        note: str | None = Field(sa_type=Text)

    return FlareSpellRow


def step_answer() -> type[Row]:
    """An answer to a step that the programme's rule proposed."""

    class StepAnswerRow(EntryRow, table=True):
        __tablename__ = "step_answer"
        __table_args__ = entry_args(
            filled("exercise", limits.KEY_LENGTH),
            CheckConstraint("length(digest) = 64", name="digest"),
            one_of("answer", Answer),
            filled("by", limits.NAME_LENGTH),
        )

        exercise: str
        digest: str
        answer: Answer = word_column(Answer)
        back: bool
        before: Prescription = json_column(Prescription)
        after: Prescription = json_column(Prescription)
        level_name: str
        says: str = Field(sa_type=Text)
        evidence: tuple[UUID, ...] = json_column(tuple[UUID, ...])
        by: str | None

    return StepAnswerRow


def follow_up() -> type[Row]:
    """What was felt after a session."""

    class FollowUpRow(EntryRow, table=True):
        __tablename__ = "follow_up"
        __table_args__ = entry_args(
            CheckConstraint("session_day <= day", name="session_day"), filled("note", limits.NOTE_LENGTH)
        )

        session_day: date
        effects: tuple[AfterEffect, ...] = json_column(tuple[AfterEffect, ...])
        note: str | None = Field(sa_type=Text)

    return FollowUpRow


def for_practitioner() -> type[Row]:
    """A question for the practitioner."""

    class ForPractitionerRow(EntryRow, table=True):
        __tablename__ = "for_practitioner"
        __table_args__ = entry_args(filled("text", limits.NOTE_LENGTH))

        text: str = Field(sa_type=Text)
        asked: bool

    return ForPractitionerRow
