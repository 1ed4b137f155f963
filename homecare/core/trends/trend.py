"""From what a diary holds to its trend: every day, the sessions, and the intervals between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from homecare.core.records.records import PainKind
from homecare.core.routine.adherence import ExerciseDay, routine_from
from homecare.core.routine.schedule import Assigned, changes, counted_over
from homecare.core.trends.intervals import DiaryDay, Span, Trend, intervals_of, numbered


@dataclass(frozen=True, kw_only=True)
class Logged:
    """What a diary holds for a trend: pain 0–10, minutes sat and how each exercise went, by day; and days.

    `sessions` names a day as often as it had a treatment, in order. `first_exercise` is the day of the first
    exercise entry where `exercises` begin later, with the first day that is needed.
    """

    levels: Mapping[date, int] = field(default_factory=dict)
    sitting: Mapping[date, int] = field(default_factory=dict)
    rest_days: Sequence[date] = ()
    sessions: Sequence[date] = ()
    first_exercise: date | None = None
    exercises: Mapping[date, Mapping[str, ExerciseDay]] = field(default_factory=dict)

    @property
    def first(self) -> date | None:
        """The first day that something was logged for."""
        kinds = (self.levels, self.sitting, self.rest_days, self.sessions, self.exercises)
        begun = [min(days) for days in kinds if days]
        return min(begun if self.first_exercise is None else [*begun, self.first_exercise], default=None)


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What a trend is asked for: the region and kind of `levels`, the threshold, and the first day shown.

    `instead_of` is the usual region, where it has no readings and `region` takes its place. `at_practice`
    says that a practitioner reads it, and not the patient.
    """

    region: str
    kind: PainKind
    threshold: int
    since: date | None = None
    instead_of: str | None = None
    at_practice: bool = False


def begun_on(logged: Logged, assigned: Sequence[Assigned], today: date) -> date | None:
    """The first day of the diary: something was logged for it or a programme was followed on it.

    Who flew west over the date line may have logged a day that has not come here yet.
    """
    starts = [one.assignment.start for one in assigned]
    spoken_of = starts if logged.first is None else [*starts, logged.first]
    return min([today, *spoken_of]) if spoken_of else None


def needed_from(logged: Logged, assigned: Sequence[Assigned], asked: Asked, today: date) -> date | None:
    """The first day whose exercises a trend is worked out from: where its first interval begins.

    None where it needs none. Of ten years a trend of three months needs three months and an interval.
    """
    spans = _spans(logged, assigned, asked, today)
    return spans[0].first if spans else None


def _spans(logged: Logged, assigned: Sequence[Assigned], asked: Asked, today: date) -> list[Span]:
    """The intervals of the whole diary that reach into the days shown."""
    first = begun_on(logged, assigned, today)
    if first is None:
        return []
    shown = max(asked.since or date.min, first)
    return [one for one in numbered(first, today, logged.sessions) if one.last >= shown]


def trend_of(logged: Logged, assigned: Sequence[Assigned], asked: Asked, today: date) -> Trend:
    """The trend of a diary up to `today`, of which `logged` has the exercises from the day needed on.

    Intervals are those of the whole diary; of them, those that reach into the days shown are given, as they
    are.
    """
    first = begun_on(logged, assigned, today)
    spans = _spans(logged, assigned, asked, today)
    days = _every_day(logged, assigned, spans[0].first, today) if spans else []
    shown = max(asked.since or date.min, first or date.min)
    return Trend(
        region=asked.region,
        kind=asked.kind,
        threshold=asked.threshold,
        days=tuple(days[(shown - days[0].day).days :]) if days else (),
        sessions=tuple(day for day in logged.sessions if shown <= day <= today),
        intervals=intervals_of(days, spans, asked.threshold),
        changes=() if first is None else changes(assigned, shown, today),
        instead_of=asked.instead_of,
    )


def _every_day(logged: Logged, assigned: Sequence[Assigned], first: date, today: date) -> list[DiaryDay]:
    """The days from the first to today, without a gap, each with what was logged for it."""
    routine = routine_from(
        first,
        counted_over(assigned, first, today),
        logged=logged.exercises,
        rest_days=frozenset(logged.rest_days),
        today=today,
    )
    begin = first.toordinal()
    span = [date.fromordinal(number) for number in range(begin, begin + len(routine))]
    levels, sitting = map(logged.levels.get, span), map(logged.sitting.get, span)
    return list(map(DiaryDay._make, zip(span, levels, sitting, routine, strict=True)))
