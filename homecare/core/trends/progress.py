"""What the Progress screen, `homecare trends` and the report show of a region: one result feeds them all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from homecare.core.routine.schedule import Assigned, in_force
from homecare.core.trends.around_session import Around, around
from homecare.core.trends.change import Change, since_start
from homecare.core.trends.exercise_progress import ExerciseCourse
from homecare.core.trends.intervals import Trend
from homecare.core.trends.sitting_and_pain import SittingLink, sitting_link
from homecare.core.trends.trend import Asked, Logged, trend_of


@dataclass(frozen=True, kw_only=True)
class Progress:
    """The trend of a span, and what is worked out from the whole diary up to `today`, whatever the span.

    `change` is the change since the start, `around` the curve around a session, `sitting` the pain of the day
    after more and less sitting, for each line of hours. `at_practice` says that a practitioner reads it, and
    not the patient.
    """

    today: date
    trend: Trend
    change: Change
    around: Around
    sitting: tuple[SittingLink, ...]
    at_practice: bool = False


@dataclass(frozen=True, kw_only=True)
class NamedCourse:
    """The course of an exercise over a span, with its name."""

    name: str
    course: ExerciseCourse


def progress_of(logged: Logged, assigned: Sequence[Assigned], asked: Asked, today: date) -> Progress:
    """The progress of a diary; days after `today` (who flew west may have some) do not count."""
    levels = {day: level for day, level in logged.levels.items() if day <= today}
    current = in_force(assigned, today)
    hours = current.plan.sitting.reference_hours if current else ()
    return Progress(
        today=today,
        trend=trend_of(logged, assigned, asked, today),
        change=since_start(levels, logged.sessions, today),
        around=around(levels, logged.sessions, today),
        sitting=sitting_link(levels, logged.sitting, hours),
        at_practice=asked.at_practice,
    )
