"""The records of a diary: frozen, and refusing bad values with the sentence a person will read.

Every entry carries: `id`, `patient`, `day` (the local diary day), `at` (the UTC instant it speaks of),
`utc_offset` (minutes east of UTC where it was made), `entered_at` (the UTC instant it was entered),
`archived_at` (None while it counts; entries are archived, never deleted) and `entered_by` (the patient or
the practice).
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from homecare.core.records import wording
from homecare.core.records.entry import Entry, in_utc_only, optional_note
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.treatment import FollowUp, ForPractitioner
from homecare.core.values import limits
from homecare.core.values.acupoints import Acupoint
from homecare.core.values.dose import Prescription, SetDone, amount_done
from homecare.core.values.pain_kind import PainKind as PainKind  # noqa: PLC0414 - found here by all who know records
from homecare.errors import InputError


class Outcome(StrEnum):
    """How an exercise went."""

    DONE = "done"
    PARTIAL = "partial"
    SKIPPED = "skipped"
    STOPPED_FOR_PAIN = "stopped_for_pain"


class SittingSource(StrEnum):
    """Where a sitting time comes from."""

    TIMER = "timer"
    MANUAL = "manual"


class BreakKind(StrEnum):
    """How a break from sitting came about."""

    PROMPTED = "prompted"
    NATURAL = "natural"
    SKIPPED = "skipped"
    POSTPONED = "postponed"


@dataclass(frozen=True, kw_only=True)
class ExerciseEntry(Entry):
    """One time an exercise was done, partly done, skipped, or stopped for pain.

    `sets` holds what was really done, with sides; `prescription` is the dose as it stood. Pain is 0–10.
    """

    exercise: str
    prescription: Prescription
    outcome: Outcome
    sets: tuple[SetDone, ...] = ()
    reason: str | None = None
    pain_before: int | None = None
    pain_peak: int | None = None
    pain_after: int | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        limits.words(self.exercise, limits.KEY_LENGTH, wording.THE_EXERCISE)
        limits.member(self.outcome, Outcome, wording.THE_OUTCOME)
        for level, what in (
            (self.pain_before, wording.PAIN_IN_EXERCISE_BEFORE),
            (self.pain_peak, wording.PAIN_IN_EXERCISE_PEAK),
            (self.pain_after, wording.PAIN_IN_EXERCISE_AFTER),
        ):
            limits.whole_or_none(level, limits.PAIN_MIN, limits.PAIN_MAX, what)
        if self.outcome is Outcome.SKIPPED and self.sets:
            raise InputError(wording.SKIPPED_EXERCISE_HAS_NO_SETS, wording.LOG_IT_AS_PARTLY_DONE_INSTEAD)
        if self.outcome in (Outcome.DONE, Outcome.PARTIAL) and not self.sets:
            raise InputError(wording.EXERCISE_DONE_HAS_A_SET, wording.LOG_IT_AS_SKIPPED_INSTEAD)
        optional_note(self.reason, wording.A_REASON)
        optional_note(self.note)

    @property
    def amount(self) -> int:
        """Reps, or held seconds, done: the unit of the prescription."""
        return amount_done(self.prescription, self.sets)

    @property
    def most_pain(self) -> int | None:
        """The most pain known of it, 0–10: at its peak or just after it; None where neither is logged."""
        known = [level for level in (self.pain_peak, self.pain_after) if level is not None]
        return max(known, default=None)


@dataclass(frozen=True, kw_only=True)
class PainReading(Entry):
    """A pain level 0–10 (0 = no pain, 10 = pain as bad as you can imagine) for one region."""

    level: int
    region: str
    kind: PainKind = PainKind.AVERAGE_24H
    note: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        limits.pain_level(self.level)
        limits.words(self.region, limits.REGION_LENGTH, wording.THE_REGION)
        limits.member(self.kind, PainKind, wording.KIND_OF_READING)
        optional_note(self.note)


@dataclass(frozen=True, kw_only=True)
class SittingBout(Entry):
    """Time spent sitting: a bout from `start` to `end` (still open while `end` is None), or a day's total.

    `minutes` is given for a day's total only.
    """

    source: SittingSource
    start: datetime | None = None
    end: datetime | None = None
    minutes: int | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        limits.member(self.source, SittingSource, wording.SOURCE_OF_A_SITTING_TIME)
        for moment in (self.start, self.end):
            if moment is not None:
                in_utc_only(moment, wording.TIME_OF_A_BOUT)
        limits.whole_or_none(self.minutes, 0, limits.MINUTES_PER_DAY, wording.SITTING_MINUTES_A_DAY)
        if (self.minutes is None) == (self.start is None):
            raise InputError(wording.SITTING_TIME_IS_EITHER)
        if self.end is not None and (self.start is None or self.end < self.start):
            raise InputError(wording.BOUT_OF_SITTING_MUST_END)
        optional_note(self.note)


@dataclass(frozen=True, kw_only=True)
class BreakTaken(Entry):
    """A break from sitting, or one that was offered and not taken; `done` says what was done in it."""

    kind: BreakKind
    done: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        limits.member(self.kind, BreakKind, wording.KIND_OF_BREAK)
        optional_note(self.done, wording.WHAT_WAS_DONE)


@dataclass(frozen=True, kw_only=True)
class TreatmentSession(Entry):
    """An acupuncture session (fields after STRICTA 2010): number of planned, points, adjuncts, pain now 0–10.

    `number` is None where the sessions of the diary are simply counted. `retention_min` is in minutes.
    """

    number: int | None = None
    planned_number: int | None = None
    practitioner: str | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    points: tuple[Acupoint, ...] = ()
    needles: int | None = None
    retention_min: int | None = None
    adjuncts: tuple[str, ...] = ()
    advice: str | None = None
    after_effects: str | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        limits.whole_or_none(self.number, 1, limits.SESSIONS_MAX, wording.SESSION_NUMBER)
        limits.whole_or_none(self.planned_number, 1, limits.SESSIONS_MAX, wording.NUMBER_OF_PLANNED_SESSIONS)
        limits.whole_or_none(self.pain_before, limits.PAIN_MIN, limits.PAIN_MAX, wording.PAIN_BEFORE)
        limits.whole_or_none(self.pain_after, limits.PAIN_MIN, limits.PAIN_MAX, wording.PAIN_AFTER)
        limits.whole_or_none(self.needles, 0, limits.NEEDLES_MAX, wording.NUMBER_OF_NEEDLES)
        limits.whole_or_none(self.retention_min, 0, limits.RETENTION_MIN_MAX, wording.RETENTION_MINUTES)
        for adjunct in self.adjuncts:
            limits.words(adjunct, limits.NAME_LENGTH, wording.AN_ADJUNCT)
        if self.practitioner is not None:
            limits.words(self.practitioner, limits.NAME_LENGTH, wording.THE_PRACTITIONER)
        optional_note(self.advice, wording.THE_ADVICE)
        optional_note(self.after_effects, wording.THE_AFTER_EFFECTS)
        optional_note(self.note)


@dataclass(frozen=True, kw_only=True)
class RestDay(Entry):
    """A day without routine, agreed with the practitioner: it leaves adherence and is counted in sight."""

    reason: str | None = None

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        optional_note(self.reason, wording.A_REASON)


@dataclass(frozen=True, kw_only=True)
class Questionnaire(Entry):
    """Scores of a questionnaire (PSFS, PGIC, or a total score), as (item, score) pairs."""

    instrument: str
    scores: tuple[tuple[str, int], ...]

    def __post_init__(self) -> None:
        Entry.__post_init__(self)
        limits.words(self.instrument, limits.KEY_LENGTH, wording.THE_QUESTIONNAIRE)
        if not self.scores:
            raise InputError(wording.QUESTIONNAIRE_HAS_AT_LEAST_ONE)
        for item, score in self.scores:
            limits.words(item, limits.NOTE_LENGTH, wording.QUESTIONNAIRE_ITEM)
            limits.whole(score, 0, 1000, wording.A_SCORE)


@dataclass(frozen=True, kw_only=True)
class Patient:
    """A person with a diary. `name` tells patients of one data folder apart.

    `at_practice` says that this folder is not the patient's own: a practitioner looks after them here.
    `born`, the date of birth, and `number`, the practice's own for them, tell apart who has the same name.
    """

    id: UUID
    name: str
    entered_at: datetime
    archived_at: datetime | None = None
    at_practice: bool = False
    born: date | None = None
    number: str | None = None

    def __post_init__(self) -> None:
        limits.words(self.name, limits.NAME_LENGTH, wording.PATIENT_NAME)
        if self.name != self.name.strip() or "\n" in self.name:
            raise InputError(wording.PATIENT_NAME_IS_ONE_LINE)
        in_utc_only(self.entered_at, wording.TIME_A_PATIENT_WAS_ADDED)
        if self.number is not None:
            limits.words(self.number, limits.NUMBER_LENGTH, wording.PATIENT_NUMBER)
            if self.number != self.number.strip() or "\n" in self.number:
                raise InputError(wording.PATIENT_NUMBER_IS_ONE_LINE)


@dataclass(frozen=True, kw_only=True)
class Programme:
    """One version of a programme file, kept for ever as it was: the same id and version is the same text.

    `slug` and `version` are the file's own; `digest` is the SHA-256 of `text`; `plan` is what the text meant
    with the library of that day (JSON), so that a later library never changes an old dose.
    """

    id: UUID
    slug: str
    version: int
    title: str
    author: str
    digest: str
    text: str
    plan: str
    entered_at: datetime

    def __post_init__(self) -> None:
        limits.words(self.slug, limits.KEY_LENGTH, wording.PROGRAMME_ID)
        limits.whole(self.version, 1, 1_000_000, wording.PROGRAMME_VERSION)
        limits.words(self.title, limits.NAME_LENGTH, wording.PROGRAMME_TITLE)
        limits.words(self.author, limits.NAME_LENGTH, wording.PROGRAMME_AUTHOR)
        if len(self.digest) != 64:
            raise InputError(wording.PROGRAMME_DIGEST)
        in_utc_only(self.entered_at, wording.TIME_A_PROGRAMME_WAS_KEPT)


@dataclass(frozen=True, kw_only=True)
class Assignment:
    """A programme given to a patient from `start` on, to `until` (that day included) or on and on.

    `digest` names the programme's exact text. `planned_sessions` is the number of treatments planned. A
    `flare` plan waits beside the programme that is followed, until the patient switches it on.
    """

    id: UUID
    patient: UUID
    digest: str
    start: date
    until: date | None = None
    assigned_by: str | None = None
    planned_sessions: int | None = None
    entered_at: datetime
    archived_at: datetime | None = None
    flare: bool = False

    def __post_init__(self) -> None:
        if self.until is not None and self.until < self.start:
            raise InputError(
                wording.PROGRAMME_CANNOT_END_ON_BEFORE.format(until=self.until, start=self.start),
                wording.CHOOSE_A_LATER_LAST_DAY,
            )
        limits.whole_or_none(
            self.planned_sessions, 1, limits.SESSIONS_MAX, wording.NUMBER_OF_PLANNED_SESSIONS
        )
        if self.assigned_by is not None:
            limits.words(self.assigned_by, limits.NAME_LENGTH, wording.WHO_ASSIGNED_IT)
        in_utc_only(self.entered_at, wording.TIME_OF_AN_ASSIGNMENT)


@dataclass(frozen=True, kw_only=True)
class RoutineRun:
    """A routine while it is led, so that a crash loses no more than the set under way.

    `exercises` are the keys still to come, the one under way first; `entry` is what is kept of that one so
    far. `ended_at` is None while it runs, and stays None where the program ended before the routine did.
    """

    id: UUID
    patient: UUID
    day: date
    begun_at: datetime
    exercises: tuple[str, ...]
    entry: UUID | None = None
    ended_at: datetime | None = None

    def __post_init__(self) -> None:
        in_utc_only(self.begun_at, wording.TIME_A_ROUTINE_WAS_BEGUN)
        if self.ended_at is not None:
            in_utc_only(self.ended_at, wording.TIME_A_ROUTINE_ENDED)
        for key in self.exercises:
            limits.words(key, limits.KEY_LENGTH, wording.THE_EXERCISE)


ENTRY_TYPES: dict[str, type[Entry]] = {
    "exercise": ExerciseEntry,
    "pain": PainReading,
    "sitting": SittingBout,
    "break": BreakTaken,
    "session": TreatmentSession,
    "rest": RestDay,
    "questionnaire": Questionnaire,
    "flare": FlareSpell,
    "step": StepAnswer,
    "followup": FollowUp,
    "question": ForPractitioner,
}
"""The kinds of diary entries by the word used for them in commands, JSON and actions."""

ONE_A_DAY: frozenset[str] = frozenset({"rest"})
"""Kinds of which a day holds one entry, whoever made it."""

EDITABLE: dict[str, tuple[str, ...]] = {
    "exercise": (
        "sets", "reps", "hold_s", "skip", "reason", "pain_before", "pain_peak", "pain_after", "day", "note",
    ),
    "pain": ("level", "region", "kind", "day", "note"),
    "sitting": ("minutes", "start", "end", "day", "note"),
    "break": ("done", "day"),
    "session": ("pain_before", "pain_after", "points", "adjuncts", "day", "note"),
    "rest": ("reason", "day"),
    "questionnaire": ("scores", "day"),
    "flare": ("note",),
    "step": (),
    "followup": ("effects", "day", "note"),
    "question": ("text", "asked", "day"),
}  # fmt: skip
"""What a person can change in each kind; `reps`, `hold_s` and `skip` are other ways to say the sets."""

HANDED_SINCE: dict[str, int] = {"followup": 2, "question": 2}
"""The format of files between patient and practice in which a kind came to be; 1 for the others."""


def type_of(entry: Entry) -> str:
    """The word for this kind of entry: `pain`, `exercise`, …"""
    return next(word for word, kind in ENTRY_TYPES.items() if type(entry) is kind)
