"""The numbers of a trend as their definitions read: every entry a record, every day and pair on its own.

What the program works out in fewer steps is compared with this. It is slow on purpose.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from statistics import median, quantiles
from uuid import UUID

from homecare.core.records.entry import EnteredBy
from homecare.core.records.records import (
    ExerciseEntry,
    PainKind,
    PainReading,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.routine.adherence import (
    ExerciseDay,
    ExerciseMark,
    RoutineDay,
    adherence,
    by_exercise,
    routine_day,
    routine_from,
)
from homecare.core.routine.schedule import Assigned, changes, counted_on, is_flare_day
from homecare.core.sitting.sitting import sitting_by_day
from homecare.core.trends.around_session import AFTER, BEFORE, OFFSETS, SESSIONS_NEEDED, Back
from homecare.core.trends.intervals import (
    ENOUGH_LOGGED,
    SLOPE_LOGGED_MAX,
    DiaryDay,
    Interval,
    Trend,
    boundaries,
)
from homecare.core.trends.regression_note import WEEK, WEEK_LOGGED, WEEKS_NEEDED
from homecare.core.trends.sitting_and_pain import ARTICLE_HOURS, SIDE_DAYS
from homecare.store.repository import Repository


class Whole:
    """Everything a diary holds for a trend, as records."""

    def __init__(self, repository: Repository, patient: UUID, region: str, kind: PainKind) -> None:
        readings = repository.entries(PainReading, patient)
        self.levels = {one.day: one.level for one in readings if (one.region, one.kind) == (region, kind)}
        self.sitting = sitting_by_day(repository.entries(SittingBout, patient))
        self.exercises = repository.entries(ExerciseEntry, patient)
        self.rest_days = {one.day for one in repository.entries(RestDay, patient)}
        self.sessions = _held(repository.entries(TreatmentSession, patient))
        self.region, self.kind = region, kind

    def trend(self, assigned: Sequence[Assigned], since: date | None, today: date) -> Trend:
        """The trend, of the default threshold."""
        days = self._every_day(assigned, today)
        shown = max(since or date.min, days[0].day if days else date.min)
        spans = boundaries(days[0].day, today, self.sessions) if days else []
        found = []
        for first, last, is_open in spans:
            before = sum(day < first for day in self.sessions)
            ended = 0 if is_open else self.sessions.count(last)
            within = [one for one in days if first <= one.day <= last]
            found.append(interval(before, within, is_open, ended))
        return Trend(
            region=self.region,
            kind=self.kind,
            threshold=3,
            days=tuple(one for one in days if one.day >= shown),
            sessions=tuple(day for day in self.sessions if shown <= day <= today),
            intervals=tuple(one for one in found if one.last >= shown),
            changes=changes(assigned, shown, today) if days else (),
        )

    def _every_day(self, assigned: Sequence[Assigned], today: date) -> list[DiaryDay]:
        marks = [
            ExerciseMark(one.day, one.exercise, one.outcome, one.amount, one.prescription.amount)
            for one in self.exercises
        ]
        logged = by_exercise(marks)
        spoken_of = {*self.levels, *self.sitting, *logged, *self.rest_days, *self.sessions}
        spoken_of |= {one.assignment.start for one in assigned}
        first = min([today, *spoken_of]) if spoken_of else today + timedelta(days=1)
        return [
            DiaryDay(
                day=day,
                pain=self.levels.get(day),
                sitting=self.sitting.get(day),
                routine=routine_day(
                    counted_on(assigned, day),
                    logged.get(day, {}),
                    rest=day in self.rest_days,
                    open_day=day >= today,
                    flare=is_flare_day(assigned, day),
                ),
            )
            for day in (first + timedelta(days=number) for number in range((today - first).days + 1))
        ]


def _held(entries: Sequence[TreatmentSession]) -> list[date]:
    """The days of sessions: on each the entries of the side that made more, for the others pair off."""
    held: list[date] = []
    for day in sorted({one.day for one in entries}):
        theirs = sum(one.entered_by is EnteredBy.PRACTICE for one in entries if one.day == day)
        own = sum(one.day == day for one in entries) - theirs
        held += [day] * max(own, theirs)
    return held


def interval(index: int, days: Sequence[DiaryDay], is_open: bool, sessions: int) -> Interval:
    """The numbers of one interval."""
    logged = [(number, day.pain) for number, day in enumerate(days) if day.pain is not None]
    pain = [level for _, level in logged]
    sitting = [day.sitting / 60 for day in days if day.sitting is not None]
    enough = len(pain) >= ENOUGH_LOGGED
    q1, middle, q3 = quantiles(pain, n=4, method="inclusive") if enough else (None, None, None)
    slopes = [(b - a) / (j / 7 - i / 7) for j, b in logged for i, a in logged if i < j]
    return Interval(
        index=index,
        first=days[0].day,
        last=days[-1].day,
        logged=len(pain),
        median=middle,
        q1=q1,
        q3=q3,
        share_at_or_below=sum(level <= 3 for level in pain) / len(pain) if enough else None,
        slope_per_week=median(slopes) if enough and len(pain) <= SLOPE_LOGGED_MAX else None,
        sitting_hours=median(sitting) if sitting else None,
        adherence=adherence(day.routine for day in days),
        longest_gap=max(
            (len(list(run)) for gap, run in groupby(days, lambda one: one.pain is None) if gap), default=0
        ),
        open=is_open,
        sessions=sessions,
    )


Course = tuple[Back, int | None, int | None]


def curves(
    levels: Mapping[date, int], sessions: Iterable[date], today: date
) -> list[tuple[date, tuple[int | None, ...], float | None, Course]]:
    """Each session with a reading around it: its levels by offset, the level before, and its course."""
    days = sorted({day for day in sessions if day <= today})
    found = []
    for place, session in enumerate(days):
        later = days[place + 1] if place + 1 < len(days) else today
        end = min(AFTER, (later - session).days)
        begin = max(-BEFORE, (days[place - 1] - session).days + 1) if place else -BEFORE

        def level_on(offset: int, session: date = session, begin: int = begin, end: int = end) -> int | None:
            return levels.get(session + timedelta(days=offset)) if begin <= offset <= end else None

        own = tuple(level_on(offset) for offset in OFFSETS)
        if any(level is not None for level in own):
            before = _median_of_days(level_on, 0)
            found.append((session, own, before, _course(level_on, before, end)))
    return found


def _median_of_days(level_on: Callable[[int], int | None], last: int) -> float | None:
    readings = [level for offset in range(last - 2, last + 1) if (level := level_on(offset)) is not None]
    return float(median(readings)) if len(readings) >= 2 else None


def _course(level_on: Callable[[int], int | None], before: float | None, end: int) -> Course:
    if not before:
        return Back.UNKNOWN, None, None
    within: int | None = None
    for offset in range(3, end + 1):
        if level_on(offset) is None:
            continue
        trailing = _median_of_days(level_on, offset)
        if trailing is None:
            break
        first, within = within is None, offset
        if trailing >= before:
            return (Back.NOT_BELOW, None, offset) if first else (Back.BACK, offset, offset)
    return (Back.UNKNOWN, None, None) if within is None else (Back.NOT_BACK, None, within)


def over_sessions(found: Sequence[tuple[int | None, ...]]) -> list[tuple[float | None, int]]:
    """Median and n of each offset."""
    columns = [[level for one in found if (level := one[place]) is not None] for place in range(len(OFFSETS))]
    return [
        (float(median(column)) if len(column) >= SESSIONS_NEEDED else None, len(column)) for column in columns
    ]


def link(levels: Mapping[date, int], sitting: Mapping[date, int], hours: int) -> tuple[object, ...]:
    """Days and medians of the next day's pain after more sitting than these hours, and after less."""
    day = timedelta(days=1)
    more = [
        levels[at + day] for at, minutes in sitting.items() if at + day in levels and minutes > hours * 60
    ]
    less = [
        levels[at + day] for at, minutes in sitting.items() if at + day in levels and minutes <= hours * 60
    ]
    if min(len(more), len(less)) < SIDE_DAYS:
        return len(more), len(less), None, None
    return len(more), len(less), float(median(more)), float(median(less))


def hours_of(own: Iterable[int]) -> list[int]:
    """The lines looked along: the article's and the programme's own."""
    return sorted({ARTICLE_HOURS, *own})


def first_week(levels: Mapping[date, int], first: date, last: date, today: date) -> tuple[object, ...] | None:
    """The first week of a baseline: its days, median, weeks that count, their quartiles, and the rest."""
    begun = min((day for day in levels if first <= day <= last), default=None)
    if begun is None or begun + timedelta(days=WEEK - 1) > last:
        return None
    ends = begun + timedelta(days=WEEK - 1)
    weeks: dict[int, list[int]] = {}
    for day, level in levels.items():
        if day <= today:
            weeks.setdefault((day - begun).days // WEEK, []).append(level)
    medians = {number: median(week) for number, week in weeks.items() if len(week) >= WEEK_LOGGED}
    if 0 not in medians or len(medians) < WEEKS_NEEDED:
        return None
    _, middle, upper = quantiles(medians.values(), n=4, method="inclusive")
    rest = [level for day, level in levels.items() if ends < day <= last]
    rest_median = median(rest) if len(rest) >= WEEK_LOGGED else None
    return begun, ends, medians[0], len(medians), upper, middle, rest_median


def routine_days(
    first: date,
    last: date,
    *,
    due_on: Callable[[date], Iterable[str]],
    logged: Mapping[date, Mapping[str, ExerciseDay]],
    rest_days: Collection[date],
    today: date,
    flare_on: Callable[[date], bool] = lambda _: False,
) -> list[RoutineDay]:
    """The routine of every day from `first` to `last`, in order.

    `due_on` gives the keys due on a day, `flare_on` whether the flare plan stands in that day.
    """
    span = (first + timedelta(days=number) for number in range((last - first).days + 1))
    counted = ((tuple(due_on(day)), flare_on(day)) for day in span)
    return routine_from(first, counted, logged=logged, rest_days=rest_days, today=today)
