"""A plan: what a programme file means once it is read with the exercise library. Frozen, and kept as JSON.

A file says "front-plank, level 1"; the plan holds the dose that meant on the day the file was kept, so that a
later library never changes what an old day is measured against.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from homecare.core.programme import wording
from homecare.core.programme.exercises import Exercise
from homecare.core.programme.wording import due_in_words
from homecare.core.records.records import Outcome
from homecare.core.values.dose import Kind, Prescription

DAY_WORDS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""As written in a programme file, Monday first."""


@dataclass(frozen=True, kw_only=True)
class DueDays:
    """The days on which an exercise is due: on `weekdays` (0 = Monday), every `every` days from the start."""

    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    every: int = 1

    def includes(self, day: date, start: date) -> bool:
        """Whether `day` is one of them, in a programme that began on `start`."""
        return day.weekday() in self.weekdays and (day - start).days % self.every == 0

    def in_words(self) -> str:
        """`daily`, `Mon, Wed, Fri`, `every 2 days`."""
        return due_in_words(self.weekdays, self.every)


@dataclass(frozen=True, kw_only=True)
class Step:
    """The dose that a rule proposes. What is None stays as it is.

    `to` is the whole prescription where another level is named, as the library meant it when the file was
    read, and `to_name` that level's name; both are None and empty for a step within a level.
    """

    level: int | None = None
    sets: int | None = None
    reps: int | None = None
    hold_s: int | None = None
    to: Prescription | None = None
    to_name: str = ""


@dataclass(frozen=True, kw_only=True)
class ProgressRule(Step):
    """A step forward the practitioner wrote: when the diary shows this, propose that, never without a yes.

    Pain in points 0–10; the rise is next day against usual. What is None is not asked.
    """

    sessions_at_full_dose: int
    pain_peak_max: int | None = None
    next_day_rise_max: int | None = None


@dataclass(frozen=True, kw_only=True)
class StepBackRule(Step):
    """A step back the practitioner wrote: either is enough to propose it. What is None is not asked.

    `pain_peak_over`: the latest time's peak was above this. `next_day_rise_from`: the next day was this many
    points above usual, or more (CLINICAL.md §5).
    """

    pain_peak_over: int | None = None
    next_day_rise_from: int | None = None


@dataclass(frozen=True, kw_only=True)
class PlannedExercise:
    """One exercise of a plan, with the prescription and the days it is due."""

    key: str
    name: str
    level_name: str
    prescription: Prescription
    due: DueDays = field(default_factory=DueDays)
    note: str = ""
    progress: tuple[ProgressRule, ...] = ()
    step_back: tuple[StepBackRule, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether it counts for adherence: breaks do not, they are counted apart (CLINICAL.md §6)."""
        return self.prescription.kind is not Kind.BREAK


@dataclass(frozen=True, kw_only=True)
class SittingPlan:
    """The plan's words on sitting: minutes of the longest bout and of a break; hours of the reference lines.

    Defaults: every 30 min (CLINICAL.md §4), lines at the article's 4 h and 6 h, never pass or fail.
    """

    max_bout_min: int = 30
    break_min: int = 2
    break_exercises: tuple[str, ...] = ()
    reference_hours: tuple[int, ...] = (4, 6)


@dataclass(frozen=True, kw_only=True)
class PacePlan:
    """The plan's own times of the player, in seconds; None leaves them to the settings."""

    get_ready_s: int | None = None
    rest_s: int | None = None
    rep_s: int | None = None


@dataclass(frozen=True, kw_only=True)
class SafetyPlan:
    """The practitioner's own stop rule, shown back in their words; None where the file is silent."""

    pain_peak_max: int | None = None
    next_day_rise_max: int | None = None
    stop_text: str = ""
    contact: str = ""

    def says(self, outcome: Outcome, pain_peak: int | None) -> str | None:
        """The stop text and contact where the rule is met; the limit itself where the file gives no text."""
        if not self.is_met(outcome, pain_peak):
            return None
        limit = wording.KEEP_THE_PEAK.format(level=self.pain_peak_max) if self._over(pain_peak) else ""
        return " ".join(words for words in (self.stop_text or limit, self.contact) if words) or None

    def is_met(self, outcome: Outcome, pain_peak: int | None) -> bool:
        """Whether an exercise meets the rule: stopped for pain, or a peak above the limit."""
        return outcome is Outcome.STOPPED_FOR_PAIN or self._over(pain_peak)

    def _over(self, pain_peak: int | None) -> bool:
        return pain_peak is not None and self.pain_peak_max is not None and pain_peak > self.pain_peak_max


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A programme as it is followed. `slug` and `version` are the file's id and version."""

    slug: str
    version: int
    title: str
    author: str
    language: str = "en"
    about: str = ""
    weeks: int | None = None
    until: date | None = None
    region: str | None = None
    """The region it is for: shown and logged, unless the patient chose another."""
    regions: tuple[str, ...] = ()
    sitting: SittingPlan = field(default_factory=SittingPlan)
    pace: PacePlan = field(default_factory=PacePlan)
    safety: SafetyPlan = field(default_factory=SafetyPlan)
    exercises: tuple[PlannedExercise, ...] = ()
    own: tuple[Exercise, ...] = ()
    """Exercises the file defines for itself."""

    def runs_on(self, day: date, start: date) -> bool:
        """Whether the plan, begun on `start`, is still running on `day` by its own weeks or last day."""
        if day < start or (self.until is not None and day > self.until):
            return False
        return self.weeks is None or day < start + timedelta(weeks=self.weeks)

    def week(self, day: date, start: date) -> int:
        """The week of the plan on a day, 1 for the first seven days."""
        return (day - start).days // 7 + 1

    @property
    def has_rules(self) -> bool:
        """Whether any exercise has a rule that proposes a step."""
        return any(one.progress or one.step_back for one in self.exercises)

    def exercise(self, key: str) -> PlannedExercise | None:
        """The plan's exercise with this key, if it has one."""
        return next((planned for planned in self.exercises if planned.key == key), None)


@dataclass(frozen=True)
class ProgrammeVersion:
    """A kept programme in brief; `received_for` is the patient whose other side it belongs to, if one."""

    id: UUID
    slug: str
    version: int
    digest: str
    received_for: UUID | None
