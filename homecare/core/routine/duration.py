"""How long a plan takes: seconds of one exercise, minutes of each day of a week.

Counted as the player leads: getting ready, every set on each side, rests between sets. The programme's own
pace comes before the player's usual one.
"""

from collections.abc import Iterable
from math import ceil

from homecare.core.programme.plan import DAY_WORDS, PacePlan, Plan, PlannedExercise
from homecare.core.routine.player import Lead, Pace


def seconds_a_day(planned: PlannedExercise, pace: PacePlan | None = None) -> float:
    """Seconds one exercise takes on a day it is due, all its times of the day together."""
    asked = planned.prescription
    return Lead.begin(asked, Pace().of(asked, pace)).seconds_left * asked.times_per_day


def minutes_of(exercises: Iterable[PlannedExercise], pace: PacePlan | None = None) -> int:
    """Whole minutes of these exercises together, rounded up; breaks from sitting are not counted."""
    return ceil(sum(seconds_a_day(one, pace) for one in exercises if one.counts) / 60)


def due_on_weekday(plan: Plan, weekday: int) -> tuple[PlannedExercise, ...]:
    """The exercises that can be due on a weekday (0 = Monday), those due every few days among them."""
    return tuple(one for one in plan.exercises if weekday in one.due.weekdays)


def minutes_by_weekday(plan: Plan) -> tuple[int, ...]:
    """The routine's minutes on each weekday, Monday first, at its fullest."""
    return tuple(minutes_of(due_on_weekday(plan, number), plan.pace) for number in range(len(DAY_WORDS)))
