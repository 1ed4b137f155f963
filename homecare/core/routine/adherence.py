"""Adherence: credit of what was done against what was prescribed, over a span of days.

Credit of an exercise on a day = min(1, done ÷ prescribed), over sets × reps or sets × seconds, both sides
counted. Adherence of a span = Σ credit ÷ Σ prescribed. Rest days and exercises stopped for pain leave the
denominator and are counted in sight. Source: Exercise Adherence Score (CLINICAL.md §6; Bailey 2020).
A day that was due and has no entry counts as prescribed and is counted in sight as not logged. The day that
still runs is no part of a span's adherence: "100 %" with one of seven done would mislead, and so would 14 %
in the morning. It says how many of its exercises are done so far.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from homecare.core.records.records import Outcome
from homecare.core.values.dose import credit


@dataclass(frozen=True)
class ExerciseMark:
    """What one entry says of an exercise on a day: amounts in the unit of its own prescription."""

    day: date
    exercise: str
    outcome: Outcome
    done: int
    prescribed: int


@dataclass(frozen=True)
class ExerciseDay:
    """All entries of one exercise on one day together. `credit` is 0–1."""

    outcome: Outcome
    credit: float


@dataclass(frozen=True)
class RoutineDay:
    """The routine of one day: exercises that count as prescribed, credit for them, and what left the count.

    `prescribed` and `stopped` are numbers of exercises; `credit` is their credits' sum; `logged` says whether
    any exercise has an entry; on a `flare` day the flare plan stands in and nothing is prescribed.
    While the day still runs, `prescribed` counts what is logged, and `due` are the exercises that count in
    all, of which `done` are done in full; on a day that is over both are 0.
    """

    prescribed: int = 0
    credit: float = 0.0
    stopped: int = 0
    rest: bool = False
    logged: bool = False
    flare: bool = False
    due: int = 0
    done: int = 0

    @property
    def adherence(self) -> float | None:
        """Σ credit ÷ Σ prescribed of this day, 0–1; None where nothing was prescribed."""
        return self.credit / self.prescribed if self.prescribed else None

    @property
    def missing(self) -> int:
        """The exercises that count as prescribed on a day without any entry."""
        return 0 if self.logged else self.prescribed

    @property
    def share(self) -> float | None:
        """The same, but of a day that still runs the credit so far of all that is due."""
        return self.credit / self.due if self.due else self.adherence


def exercise_day(marks: Iterable[ExerciseMark]) -> ExerciseDay:
    """The entries of one exercise on one day as one outcome and one credit.

    Amounts add up (morning and evening); each is measured against the prescription it was made under.
    Stopped for pain once is stopped for pain that day.
    """
    together = list(marks)
    if len(together) == 1:
        [mark] = together
        return _once(mark.outcome, mark.done, mark.prescribed)
    return _gathered({mark.outcome for mark in together}, credit_of(together))


@lru_cache(maxsize=1024)
def _once(outcome: Outcome, done: int, prescribed: int) -> ExerciseDay:
    """An exercise with one entry that day. Ten years hold thousands of these, but few different ones."""
    return _gathered({outcome}, credit(done, prescribed))


def _gathered(outcomes: set[Outcome], total: float) -> ExerciseDay:
    if Outcome.STOPPED_FOR_PAIN in outcomes:
        return ExerciseDay(Outcome.STOPPED_FOR_PAIN, total)
    if total >= 1.0:
        return ExerciseDay(Outcome.DONE, total)
    return ExerciseDay(Outcome.SKIPPED if outcomes == {Outcome.SKIPPED} else Outcome.PARTIAL, total)


def credit_of(marks: Iterable[ExerciseMark]) -> float:
    """Credit 0–1 of one exercise's entries on one day: min(1, Σ done ÷ prescribed)."""
    done: dict[int, int] = {}
    for mark in marks:
        done[mark.prescribed] = done.get(mark.prescribed, 0) + mark.done
    return min(1.0, sum(credit(amount, prescribed) for prescribed, amount in done.items()))


def by_exercise(marks: Iterable[ExerciseMark]) -> dict[date, dict[str, ExerciseDay]]:
    """The marks of a span, gathered: day → exercise → how it went."""
    gathered: dict[date, dict[str, list[ExerciseMark]]] = {}
    for mark in marks:
        gathered.setdefault(mark.day, {}).setdefault(mark.exercise, []).append(mark)
    return {
        day: {key: exercise_day(together) for key, together in exercises.items()}
        for day, exercises in gathered.items()
    }


def routine_day(
    due: Iterable[str],
    logged: Mapping[str, ExerciseDay],
    *,
    rest: bool,
    open_day: bool,
    flare: bool = False,
) -> RoutineDay:
    """What one day counts: `due` are the exercises prescribed, `logged` how they went.

    An exercise done on a day it was not due adds nothing to either side. On a rest day nothing is prescribed,
    nor on a flare day.
    While the day is still open, an exercise without an entry is due, and not yet counted as prescribed.
    """
    if rest:
        return RoutineDay(rest=True, logged=bool(logged))
    if flare:
        return RoutineDay(flare=True, logged=bool(logged))
    prescribed = stopped = done = waiting = 0
    total = 0.0
    for key in due:
        went = logged.get(key)
        if went is None:
            prescribed += 0 if open_day else 1
            waiting += 1
        elif went.outcome is Outcome.STOPPED_FOR_PAIN:
            stopped += 1
        else:
            prescribed += 1
            total += went.credit
            done += went.outcome is Outcome.DONE
    counted = RoutineDay(prescribed, total, stopped, logged=bool(logged))
    return replace(counted, due=prescribed + waiting, done=done) if open_day else counted


def routine_from(
    first: date,
    counted: Iterable[tuple[tuple[str, ...], bool]],
    *,
    logged: Mapping[date, Mapping[str, ExerciseDay]],
    rest_days: Collection[date],
    today: date,
) -> list[RoutineDay]:
    """The routine of as many days from `first` on as `counted` has: the keys due on each, and flare days.

    Ten years hold thousands of days but few different ones: where what was due and how it went are those of
    an earlier day, the day is the same.
    """
    known: dict[tuple[tuple[str, ...], int, bool, bool, bool], RoutineDay] = {}
    nothing: Mapping[str, ExerciseDay] = {}
    begin, open_from = first.toordinal(), today.toordinal()
    days = []
    for number, (due, flare) in enumerate(counted, begin):
        day = date.fromordinal(number)
        went = logged.get(day, nothing)
        rest, open_day = day in rest_days, number >= open_from
        # Mappings that are one and the same hold the same; `logged` keeps them, so no other takes its place.
        same = (due, id(went), rest, open_day, flare)
        if same not in known:
            known[same] = routine_day(due, went, rest=rest, open_day=open_day, flare=flare)
        days.append(known[same])
    return days


def adherence(days: Iterable[RoutineDay]) -> float | None:
    """Adherence of the days of a span that are over, 0–1; None where nothing was prescribed on them."""
    prescribed = 0
    total = 0.0
    for day in days:
        if not day.due:
            prescribed += day.prescribed
            total += day.credit
    return total / prescribed if prescribed else None
