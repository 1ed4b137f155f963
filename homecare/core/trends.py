"""From what a diary holds to its trend: every day, the sessions, and the intervals between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from homecare.core.adherence import ExerciseMark, by_exercise, routine_days
from homecare.core.intervals import DiaryDay, Trend, intervals
from homecare.core.records import PainKind
from homecare.core.schedule import Assigned, changes, counted_on, is_flare_day


@dataclass(frozen=True, kw_only=True)
class Logged:
    """What a diary holds for a trend: pain 0–10 and minutes sat by day, exercise marks, and days.

    `sessions` names a day as often as it had a session.
    """

    levels: Mapping[date, int] = field(default_factory=dict)
    sitting: Mapping[date, int] = field(default_factory=dict)
    marks: Sequence[ExerciseMark] = ()
    rest_days: Sequence[date] = ()
    sessions: Sequence[date] = ()

    @property
    def days(self) -> set[date]:
        """Every day that something was logged for."""
        return {
            *self.levels,
            *self.sitting,
            *(mark.day for mark in self.marks),
            *self.rest_days,
            *self.sessions,
        }


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What a trend is asked for: the region and kind of `levels`, the threshold, and the first day shown."""

    region: str
    kind: PainKind
    threshold: int
    since: date | None = None


def trend_of(logged: Logged, assigned: Sequence[Assigned], asked: Asked, today: date) -> Trend:
    """The trend of a diary up to `today`.

    The diary begins with the first day something was logged for or a programme was followed on. Intervals are
    those of the whole diary; of them, those that reach into the days shown are given, as they are.
    """
    spoken_of = logged.days | {one.assignment.start for one in assigned}
    # Who flew west over the date line may have logged a day that has not come here yet.
    first = min([today, *spoken_of]) if spoken_of else None
    days = [] if first is None else _every_day(logged, assigned, first, today)
    shown = max(asked.since or date.min, first or date.min)
    return Trend(
        region=asked.region,
        kind=asked.kind,
        threshold=asked.threshold,
        days=tuple(one for one in days if one.day >= shown),
        sessions=tuple(day for day in logged.sessions if shown <= day <= today),
        intervals=tuple(
            one for one in intervals(days, logged.sessions, asked.threshold) if one.last >= shown
        ),
        changes=() if first is None else changes(assigned, shown, today),
    )


def _every_day(logged: Logged, assigned: Sequence[Assigned], first: date, today: date) -> list[DiaryDay]:
    """The days from the first to today, without a gap, each with what was logged for it."""
    routine = routine_days(
        first,
        today,
        due_on=lambda day: counted_on(assigned, day),
        logged=by_exercise(logged.marks),
        rest_days=frozenset(logged.rest_days),
        today=today,
        flare_on=lambda day: is_flare_day(assigned, day),
    )
    span = (first + timedelta(days=number) for number in range(len(routine)))
    return [
        DiaryDay(day=day, pain=logged.levels.get(day), sitting=logged.sitting.get(day), routine=of_day)
        for day, of_day in zip(span, routine, strict=True)
    ]
