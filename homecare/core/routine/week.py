"""A plan's week: which exercises are due on which day, how often, and how many minutes that makes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from homecare.core.programme.plan import DAY_WORDS, Plan, PlannedExercise
from homecare.core.routine import wording
from homecare.core.routine.duration import due_on_weekday, minutes_by_weekday
from homecare.core.values.dose import Kind
from homecare.core.values.in_words import WEEKDAYS_SHORT

NOT_DUE: Final = "–"


@dataclass(frozen=True, kw_only=True)
class WeekDay:
    """One weekday: `mon` … `sun`, the routine's minutes at most, and the keys of what can be due.

    An exercise due every few days is among those of each day, for it can fall on any.
    """

    day: str
    minutes: int
    exercises: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class WeekRow:
    """One exercise: how often on each day of the week, or `instead`, where no weekday is its own."""

    name: str
    days: tuple[str, ...] = ()
    instead: str = ""


def week_of(plan: Plan, first: int = 0) -> tuple[WeekDay, ...]:
    """The days of the plan's week, from the weekday `first` on (0 = Monday)."""
    minutes = minutes_by_weekday(plan)
    return tuple(
        WeekDay(
            day=day,
            minutes=minutes[number],
            exercises=tuple(one.key for one in due_on_weekday(plan, number)),
        )
        for number, day in _from(first)
    )


def week_rows(plan: Plan, first: int = 0) -> tuple[WeekRow, ...]:
    """The plan's week as a table: a row for each exercise in the file's order, the minutes in the last.

    Its days begin with the weekday `first` (0 = Monday).
    """
    minutes = tuple(str(day.minutes) for day in week_of(plan, first))
    return (*(_row(one, first) for one in plan.exercises), WeekRow(name=wording.MINUTES, days=minutes))


def _from(first: int) -> list[tuple[int, str]]:
    """The weekdays by number and name, from one of them on."""
    days = list(enumerate(DAY_WORDS))
    return days[first:] + days[:first]


def _row(planned: PlannedExercise, first: int) -> WeekRow:
    asked = planned.prescription
    name = planned.name
    if asked.kind is Kind.BREAK:
        name = wording.EXERCISE_OF_BREAKS.format(exercise=planned.name)
    if planned.due.every > 1:
        return WeekRow(name=name, instead=_every(planned.due.every, asked.times_per_day))
    times = _times(asked.times_per_day)
    days = (times if number in planned.due.weekdays else NOT_DUE for number, _ in _from(first))
    return WeekRow(name=name, days=tuple(days))


def _times(times: int) -> str:
    """`once`, `twice`, `3 times`."""
    return {1: wording.ONCE, 2: wording.TWICE}.get(times) or wording.TIMES.of(times)


def _every(days: int, times: int) -> str:
    """How often it is done every so many days."""
    said = {1: wording.ONCE_EVERY, 2: wording.TWICE_EVERY}.get(times, wording.TIMES_EVERY)
    return said.of(days, times=times)


def day_names(first: int = 0) -> Sequence[str]:
    """`Mon` … `Sun`, from the weekday `first` on (0 = Monday)."""
    return [WEEKDAYS_SHORT[number] for number, _ in _from(first)]
