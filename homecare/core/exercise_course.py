"""How each exercise went over a span: adherence, times, reasons for skips, peak pain, steps of its level.

Adherence counts as `adherence.routine_day` does, exercise by exercise: Σ credit ÷ Σ prescribed over the days
it was due, without rest days and days on which it was stopped for pain; the day that still runs counts only
what is logged (CLINICAL.md §6).
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Final

from homecare.core.adherence import ExerciseDay, ExerciseMark, by_exercise, routine_day
from homecare.core.records import ExerciseEntry, Outcome

PEAKS_NEEDED: Final = 5
"""Peak pains that their median needs, as every summary does (CLINICAL.md §8)."""


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
    entries: Sequence[ExerciseEntry],
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
    of: dict[str, list[ExerciseEntry]] = {key: [] for key in (*due, *beside)}
    for entry in told:
        if entry.exercise in of:
            of[entry.exercise].append(entry)
    days_of = {
        key: [
            _Due(day=day, went=logged.get(day, {}).get(key), rest=day in rest_days, running=day >= today)
            for day in days
        ]
        for key, days in due.items()
    }
    return tuple(_course(key, made, first, days_of.get(key, [])) for key, made in of.items())


@dataclass(frozen=True, kw_only=True)
class _Due:
    """A day on which an exercise was due: how it went, if it has an entry, and what kind of day it was."""

    day: date
    went: ExerciseDay | None
    rest: bool
    running: bool


def _when(entry: ExerciseEntry) -> tuple[object, ...]:
    return (entry.day, entry.at, entry.entered_at)


def _mark(entry: ExerciseEntry) -> ExerciseMark:
    return ExerciseMark(entry.day, entry.exercise, entry.outcome, entry.amount, entry.prescription.amount)


def _course(key: str, told: Sequence[ExerciseEntry], first: date, due: Iterable[_Due]) -> ExerciseCourse:
    """One exercise: `told` are its entries in order, those before the span's first day too."""
    within = [one for one in told if one.day >= first]
    times = Counter(one.outcome for one in within)
    peaks = [one.pain_peak for one in within if one.pain_peak is not None]
    prescribed = missing = 0
    credit = 0.0
    for one in due:
        logged = {} if one.went is None else {key: one.went}
        counted = routine_day((key,), logged, rest=one.rest, open_day=one.running)
        prescribed += counted.prescribed
        missing += counted.prescribed if one.went is None else 0
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
            words.setdefault(said.casefold(), said)
            times[said.casefold()] += 1
    return tuple(
        (words[key], number) for key, number in sorted(times.items(), key=lambda one: (-one[1], one[0]))
    )


def _steps(told: Sequence[ExerciseEntry], first: date) -> tuple[LevelStep, ...]:
    """The days of the span on which an entry's prescription is of another level than the entry's before."""
    steps = []
    before: int | None = None
    for entry in told:
        level = entry.prescription.level
        if before is not None and level != before and entry.day >= first:
            steps.append(LevelStep(day=entry.day, before=before, after=level))
        before = level
    return tuple(steps)
