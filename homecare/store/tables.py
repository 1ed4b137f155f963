"""The tables: one per record, with the same fields; their CHECK constraints repeat the records' limits.

Table models of SQLModel do not validate, so records do it before, and the database once more after.
"""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from pydantic import ConfigDict
from sqlalchemy import CheckConstraint, Column, Index, MetaData, Table, Text
from sqlmodel import Field, SQLModel

from homecare.core import limits, records
from homecare.core.acupoints import Acupoint
from homecare.core.dose import Prescription, SetDone
from homecare.store.columns import AsJson, UtcDateTime, Word

METADATA: Final[MetaData] = SQLModel.metadata

METADATA.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


def between(column: str, low: int, high: int) -> CheckConstraint:
    """The column is null or from `low` to `high`."""
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=column)


def pain(column: str) -> CheckConstraint:
    """The column is null or a pain level, 0–10."""
    return between(column, limits.PAIN_MIN, limits.PAIN_MAX)


def one_of(column: str, words: type[StrEnum]) -> CheckConstraint:
    """The column is one of these words."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def filled(column: str, longest: int) -> CheckConstraint:
    """The column is null or a text that is neither empty nor longer than it may be."""
    return CheckConstraint(f"length({column}) BETWEEN 1 AND {longest}", name=column)


def entry_args(*checks: CheckConstraint) -> tuple[Any, ...]:
    """The constraints of an entry's table, with the index that every view of a span of days uses."""
    offset = between("utc_offset", -records.OFFSET_MAX, records.OFFSET_MAX)
    return (*checks, offset, Index(None, "patient", "day"))


class Row(SQLModel):
    """What all tables share: pydantic schemas are built only if asked for, which start-up never does."""

    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]


class PatientRow(Row, table=True):
    """A person with a diary."""

    __tablename__ = "patient"
    __table_args__ = (filled("name", limits.NAME_LENGTH), Index(None, "name"))

    id: UUID = Field(primary_key=True)
    name: str
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)


class ProgrammeRow(Row, table=True):
    """One version of a programme file."""

    __tablename__ = "programme"
    __table_args__ = (
        filled("slug", limits.KEY_LENGTH),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("length(digest) = 64", name="digest"),
        Index("uq_programme_slug_version", "slug", "version", unique=True),
    )

    id: UUID = Field(primary_key=True)
    slug: str
    version: int
    title: str
    author: str
    digest: str = Field(unique=True)
    text: str = Field(sa_type=Text)
    plan: str = Field(sa_type=Text)
    entered_at: datetime = Field(sa_type=UtcDateTime)


class AssignmentRow(Row, table=True):
    """A programme given to a patient."""

    __tablename__ = "assignment"
    __table_args__ = (
        CheckConstraint("until >= start", name="until"),
        between("planned_sessions", 1, limits.SESSIONS_MAX),
        filled("assigned_by", limits.NAME_LENGTH),
        Index(None, "patient", "start"),
    )

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    digest: str = Field(foreign_key="programme.digest")
    start: date
    until: date | None
    assigned_by: str | None
    planned_sessions: int | None
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)


class EntryRow(Row):
    """What every entry's table carries."""

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    day: date
    at: datetime = Field(sa_type=UtcDateTime)
    utc_offset: int
    entered_at: datetime = Field(sa_type=UtcDateTime)
    archived_at: datetime | None = Field(sa_type=UtcDateTime)


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


class SittingBoutRow(EntryRow, table=True):
    """A sitting bout, or a day's total."""

    __tablename__ = "sitting_bout"
    __table_args__ = entry_args(
        one_of("source", records.SittingSource),
        between("minutes", 0, limits.MINUTES_PER_DAY),
        CheckConstraint("(minutes IS NULL) <> (start IS NULL)", name="bout_or_total"),
        CheckConstraint('"end" IS NULL OR (start IS NOT NULL AND "end" >= start)', name="end"),
        filled("note", limits.NOTE_LENGTH),
    )

    source: records.SittingSource = Field(sa_column=Column(Word(records.SittingSource), nullable=False))
    start: datetime | None = Field(sa_type=UtcDateTime)
    end: datetime | None = Field(sa_type=UtcDateTime)
    minutes: int | None
    note: str | None = Field(sa_type=Text)


class BreakTakenRow(EntryRow, table=True):
    """A break from sitting."""

    __tablename__ = "break_taken"
    __table_args__ = entry_args(one_of("kind", records.BreakKind), filled("done", limits.NOTE_LENGTH))

    kind: records.BreakKind = Field(sa_column=Column(Word(records.BreakKind), nullable=False))
    done: str | None = Field(sa_type=Text)


class TreatmentSessionRow(EntryRow, table=True):
    """An acupuncture session."""

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
    points: tuple[Acupoint, ...] = Field(sa_column=Column(AsJson(tuple[Acupoint, ...]), nullable=False))
    needles: int | None
    retention_min: int | None
    adjuncts: tuple[str, ...] = Field(sa_column=Column(AsJson(tuple[str, ...]), nullable=False))
    advice: str | None = Field(sa_type=Text)
    after_effects: str | None = Field(sa_type=Text)
    note: str | None = Field(sa_type=Text)


class RestDayRow(EntryRow, table=True):
    """A day without routine."""

    __tablename__ = "rest_day"
    __table_args__ = entry_args(filled("reason", limits.NOTE_LENGTH))

    reason: str | None = Field(sa_type=Text)


class QuestionnaireRow(EntryRow, table=True):
    """Scores of a questionnaire."""

    __tablename__ = "questionnaire"
    __table_args__ = entry_args(filled("instrument", limits.KEY_LENGTH))

    instrument: str
    scores: tuple[tuple[str, int], ...] = Field(
        sa_column=Column(AsJson(tuple[tuple[str, int], ...]), nullable=False)
    )


class ActionRow(Row, table=True):
    """One thing a person did, so that it can be undone."""

    __tablename__ = "action"
    __table_args__ = (filled("says", limits.NOTE_LENGTH), Index(None, "patient", "at"))

    id: UUID = Field(primary_key=True)
    patient: UUID = Field(foreign_key="patient.id")
    at: datetime = Field(sa_type=UtcDateTime)
    day: date
    says: str = Field(sa_type=Text)
    added: tuple[tuple[str, UUID], ...] = Field(
        sa_column=Column(AsJson(tuple[tuple[str, UUID], ...]), nullable=False)
    )
    archived: tuple[tuple[str, UUID], ...] = Field(
        sa_column=Column(AsJson(tuple[tuple[str, UUID], ...]), nullable=False)
    )
    undone_at: datetime | None = Field(sa_type=UtcDateTime)


ROWS: Final[dict[type[Any], type[SQLModel]]] = {
    records.Patient: PatientRow,
    records.Programme: ProgrammeRow,
    records.Assignment: AssignmentRow,
    records.ExerciseEntry: ExerciseEntryRow,
    records.PainReading: PainReadingRow,
    records.SittingBout: SittingBoutRow,
    records.BreakTaken: BreakTakenRow,
    records.TreatmentSession: TreatmentSessionRow,
    records.RestDay: RestDayRow,
    records.Questionnaire: QuestionnaireRow,
    records.Action: ActionRow,
}
"""Which table keeps which record."""


def table_of(record: type[Any]) -> Table:
    """The table that keeps a kind of record."""
    table = ROWS[record].__table__  # type: ignore[attr-defined]
    assert isinstance(table, Table)
    return table


def entry_tables() -> Iterable[tuple[str, type[records.Entry], Table]]:
    """Word, record and table of every kind of entry."""
    for word, record in records.ENTRY_TYPES.items():
        yield word, record, table_of(record)
