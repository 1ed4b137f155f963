"""How each exercise went over a span: adherence, times, reasons for skips, peak pain, steps of its level.

Adherence counts as `adherence.routine_day` does, exercise by exercise: Σ credit ÷ Σ prescribed over the days
it was due, without rest days and days on which it was stopped for pain; the day that still runs counts once
it is over (CLINICAL.md §6).
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Any, Final, NamedTuple, Protocol

from homecare.core.records.records import Outcome
from homecare.core.routine.adherence import ExerciseDay, ExerciseMark, RoutineDay, by_exercise, routine_day
from homecare.core.values.dose import Prescription
from homecare.core.values.spelling import compared

PEAKS_NEEDED: Final = 5
"""Peak pains that their median needs, as every summary does (CLINICAL.md §8)."""


class Told(Protocol):
    """What a course is told of an exercise entry, such as its record; `at` and `entered_at` can be compared.

    `amount` are the reps, or held seconds, that were done.
    """

    @property
    def day(self) -> date: ...
    @property
    def at(self) -> Any: ...
    @property
    def entered_at(self) -> Any: ...
    @property
    def exercise(self) -> str: ...
    @property
    def outcome(self) -> Outcome: ...
    @property
    def prescription(self) -> Prescription: ...
    @property
    def amount(self) -> int: ...
    @property
    def reason(self) -> str | None: ...
    @property
    def pain_peak(self) -> int | None: ...


class ToldInBrief(NamedTuple):
    """The same without the rest of its record, which ten years of entries need not be read for."""

    day: date
    at: str
    entered_at: str
    exercise: str
    outcome: Outcome
    prescription: Prescription
    amount: int
    reason: str | None
    pain_peak: int | None


@dataclass(frozen=True, kw_only=True)
class LevelStep:
    """From `day` on the prescription was of another level than in the entry before."""

    day: date
    before: int
    after: int


@dataclass(frozen=True, kw_only=True)
class ExerciseCourse:
    """One exercise over a span.

    `prescribed` are the days that count for adherence, `credit` their credits' sum, `missing` those among
    them that have no entry. `done`, `partly`, `skipped` and `stopped` are times (entries), on days it was not
    due too; `stopped_on` the days it was stopped for pain. `skip_reasons` are (reason, times), the
    most frequent first; a skip may have none. Peaks are pain 0–10 while doing it: `peaks` entries have one,
    `peak_median` is None under five of them.
    """

    exercise: str
    prescribed: int
    credit: float
    missing: int
    done: int
    partly: int
    skipped: int
    stopped: int
    stopped_on: tuple[date, ...]
    skip_reasons: tuple[tuple[str, int], ...]
    peaks: int
    peak_median: float | None
    peak_max: int | None
    steps: tuple[LevelStep, ...]

    @property
    def adherence(self) -> float | None:
        """Σ credit ÷ Σ prescribed, 0–1; None where nothing was prescribed."""
        return self.credit / self.prescribed if self.prescribed else None


def exercise_courses(
    entries: Iterable[Told],
    first: date,
    last: date,
    *,
    due_on: Callable[[date], Iterable[str]],
    rest_days: Collection[date] = (),
    today: date,
) -> tuple[ExerciseCourse, ...]:
    """Every exercise that was due, or has an entry, from `first` to `last`: the latest routine's order first.

    `due_on` gives the keys that count for adherence on a day, `entries` are the diary's exercise entries in
    any order. Entries before `first` only tell from which level the first step was taken; those after
    `last` are left out.
    """
    told = sorted((one for one in entries if one.day <= last), key=_when)
    within = [one for one in told if one.day >= first]
    logged = by_exercise(_mark(one) for one in within)
    due: dict[str, list[date]] = {}
    span = (first + timedelta(days=number) for number in range((last - first).days, -1, -1))
    for day in span:  # from the last day back, so that today's routine gives the order
        for key in due_on(day):
            due.setdefault(key, []).append(day)
    beside = sorted({one.exercise for one in within} - due.keys())
    of: dict[str, list[Told]] = {key: [] for key in (*due, *beside)}
    for entry in told:
        if entry.exercise in of:
            of[entry.exercise].append(entry)
    nothing: dict[str, ExerciseDay] = {}
    days_of = {
        key: [_Due(logged.get(day, nothing).get(key), day in rest_days, day >= today) for day in days]
        for key, days in due.items()
    }
    return tuple(_course(key, made, first, days_of.get(key, [])) for key, made in of.items())


class _Due(NamedTuple):
    """A day on which an exercise was due: how it went, if it has an entry, and what kind of day it was."""

    went: ExerciseDay | None
    rest: bool
    running: bool


def _when(entry: Told) -> tuple[object, ...]:
    return (entry.day, entry.at, entry.entered_at)


def _mark(entry: Told) -> ExerciseMark:
    return ExerciseMark(entry.day, entry.exercise, entry.outcome, entry.amount, entry.prescription.amount)


def _counted(one: _Due) -> RoutineDay:
    """What a day counts for an exercise that was due on it."""
    logged = {} if one.went is None else {"": one.went}
    return routine_day(("",), logged, rest=one.rest, open_day=one.running)


def _course(key: str, told: Sequence[Told], first: date, due: Iterable[_Due]) -> ExerciseCourse:
    """One exercise: `told` are its entries in order, those before the span's first day too."""
    within = [one for one in told if one.day >= first]
    times = Counter(one.outcome for one in within)
    peaks = [one.pain_peak for one in within if one.pain_peak is not None]
    prescribed = missing = 0
    credit = 0.0
    known: dict[_Due, RoutineDay] = {}  # of thousands of days few are different
    for one in due:
        if one not in known:
            known[one] = _counted(one)
        counted = known[one]
        if one.running:
            continue  # it counts once it is over
        prescribed += counted.prescribed
        missing += counted.missing
        credit += counted.credit
    return ExerciseCourse(
        exercise=key,
        prescribed=prescribed,
        credit=credit,
        missing=missing,
        done=times[Outcome.DONE],
        partly=times[Outcome.PARTIAL],
        skipped=times[Outcome.SKIPPED],
        stopped=times[Outcome.STOPPED_FOR_PAIN],
        stopped_on=tuple(sorted({one.day for one in within if one.outcome is Outcome.STOPPED_FOR_PAIN})),
        skip_reasons=_reasons(one.reason for one in within if one.outcome is Outcome.SKIPPED),
        peaks=len(peaks),
        peak_median=float(median(peaks)) if len(peaks) >= PEAKS_NEEDED else None,
        peak_max=max(peaks, default=None),
        steps=_steps(told, first),
    )


def _reasons(given: Iterable[str | None]) -> tuple[tuple[str, int], ...]:
    """Reasons and how often each was given, the most frequent first; `Tired ` and `tired` are the same."""
    words: dict[str, str] = {}
    times: Counter[str] = Counter()
    for reason in given:
        said = " ".join((reason or "").split())
        if said:
            words.setdefault(compared(said), said)
            times[compared(said)] += 1
    return tuple(
        (words[key], number) for key, number in sorted(times.items(), key=lambda one: (-one[1], one[0]))
    )


def _steps(told: Sequence[Told], first: date) -> tuple[LevelStep, ...]:
    """The days of the span on which an entry's prescription is of another level than the entry's before."""
    steps = []
    before: int | None = None
    for entry in told:
        level = entry.prescription.level
        if before is not None and level != before and entry.day >= first:
            steps.append(LevelStep(day=entry.day, before=before, after=level))
        before = level
    return tuple(steps)
