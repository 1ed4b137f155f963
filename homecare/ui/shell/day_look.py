"""What the Today screen asks the diary for: the day, and what is known of its exercises."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from homecare.core.day.view import DayView
    from homecare.core.programme.exercises import Exercise
    from homecare.diary.diary import Diary


class DayLook(NamedTuple):
    """A day of the diary, with the descriptions of its exercises by key."""

    view: "DayView"
    exercises: "Mapping[str, Exercise]"


def look_at_day(diary: "Diary", day: date | None = None, *, drawn: bool = False) -> DayLook:
    """Today, or another; to be called in the diary's thread. `drawn` brings the figures."""
    view = diary.day.view(day)
    plan = view.assigned.plan if view.assigned else None
    known = {
        item.planned.key: diary.programmes.exercise(item.planned.key, plan, illustrated=drawn)
        for item in view.items
    }
    return DayLook(view, {key: exercise for key, exercise in known.items() if exercise is not None})


def with_figures(diary: "Diary", look: DayLook) -> DayLook:
    """A look that was taken without figures, with them; to be called in the diary's thread."""
    plan = look.view.assigned.plan if look.view.assigned else None
    known = {key: diary.programmes.exercise(key, plan, illustrated=True) for key in look.exercises}
    return look._replace(exercises={key: exercise for key, exercise in known.items() if exercise is not None})
