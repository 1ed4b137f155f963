"""The daily series of a diary, and the intervals between sessions.

Baseline = days up to and including session 1; interval k = the day after session k up to and including
session k+1; the last one is open (DESIGN.md, "What the numbers mean"). Quartiles by the inclusive method.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from homecare.core.records.records import PainKind
from homecare.core.routine.adherence import RoutineDay, adherence
from homecare.core.trends.change import theil_sen
from homecare.core.values.limits import THRESHOLD
from homecare.core.values.regions import RegionShown

ENOUGH_LOGGED: Final = 5
"""An interval with fewer logged days than this gets no summary (CLINICAL.md §8)."""
SLOPE_LOGGED_MAX: Final = 400
"""Logged days above which no slope is given: one straight line over more than a year says nothing."""


class DiaryDay(NamedTuple):
    """One calendar day of the diary. None is "not logged", never zero.

    `pain` is 0–10 (of the trend's region and kind), `sitting` is minutes. A tuple, because ten years are
    thousands of them.
    """

    day: date
    pain: int | None = None
    sitting: int | None = None
    routine: RoutineDay = RoutineDay()


@dataclass(frozen=True, kw_only=True)
class Interval:
    """The days between two sessions (`first` and `last` included). `index` 0 is the baseline.

    `days` are calendar days, `logged` those with a pain reading. Median, quartiles and share are None under
    five logged days; `slope_per_week` is points per week; `sitting_hours` the median of the days that have a
    sitting time; `adherence` 0–1. `longest_gap` is the most days in a row without a reading, at either end of
    the interval too. `open` marks the interval that has not ended with a session; `sessions` is how many were
    held on the day that ended it, mostly one.
    """

    index: int
    first: date
    last: date
    logged: int
    median: float | None
    q1: float | None
    q3: float | None
    share_at_or_below: float | None
    slope_per_week: float | None
    sitting_hours: float | None
    adherence: float | None
    longest_gap: int
    open: bool
    sessions: int = 1

    @property
    def days(self) -> int:
        """Calendar days from first to last, both included."""
        return (self.last - self.first).days + 1

    @property
    def ends_with(self) -> int:
        """The number of the last session of the day that ended it."""
        return self.index + self.sessions


@dataclass(frozen=True, kw_only=True)
class Trend:
    """A span of a diary for one region and kind of pain: every day, the sessions, and the intervals.

    `days` is gapless and in order (a day without a reading has pain None); `sessions` are the days of
    sessions inside the span, in order, one day named twice where it had two. `changes` are the days within
    the span on which a new programme or version began, with its title. `instead_of` is the usual region,
    where it has no readings and `region` is the one with most.
    """

    region: str
    kind: PainKind
    threshold: int
    days: tuple[DiaryDay, ...]
    sessions: tuple[date, ...]
    intervals: tuple[Interval, ...]
    changes: tuple[tuple[date, str], ...] = ()
    instead_of: str | None = None

    @property
    def series(self) -> tuple[tuple[date, int], ...]:
        """The days that have a reading, with its level."""
        return tuple((day.day, day.pain) for day in self.days if day.pain is not None)

    @property
    def region_note(self) -> str | None:
        """Why this region and not the usual one, as a sentence; None where it is the usual, or was named."""
        return RegionShown(self.region, self.instead_of).says

    @property
    def missing_days(self) -> int:
        """Days of the span without a reading."""
        return sum(day.pain is None for day in self.days)


def boundaries(first: date, last: date, sessions: Iterable[date]) -> list[tuple[date, date, bool]]:
    """First day, last day and openness of the baseline and each interval, for a diary from `first` to `last`.

    A session's day belongs to the interval it ends; two sessions on one day end one interval. A diary whose
    last day is a session's day has no open interval yet.
    """
    ends = sorted({day for day in sessions if first <= day <= last})
    starts = [first, *(day + timedelta(days=1) for day in ends)]
    closed = [(start, end, False) for start, end in zip(starts, ends, strict=False)]
    return closed if starts[-1] > last else [*closed, (starts[-1], last, True)]


class Span(NamedTuple):
    """The days of an interval, and the sessions before it and on the day that ends it; see `Interval`."""

    before: int
    first: date
    last: date
    open: bool
    sessions: int


def numbered(first: date, last: date, sessions: Iterable[date]) -> list[Span]:
    """The `boundaries` of a diary, each with the number of the session before it: sessions of a day count."""
    held = Counter(sessions)
    spans, before = [], 0
    for start, end, is_open in boundaries(first, last, held):
        ended = 0 if is_open else held[end]
        spans.append(Span(before, start, end, is_open, ended))
        before += ended
    return spans


def summarise(
    index: int, days: Sequence[DiaryDay], *, is_open: bool, threshold: int = THRESHOLD, sessions: int = 1
) -> Interval:
    """The numbers of one interval; `days` are all its calendar days, in order."""
    numbers = [number for number, day in enumerate(days) if day.pain is not None]
    pain = [day.pain for day in days if day.pain is not None]
    sitting = [day.sitting / 60 for day in days if day.sitting is not None]
    enough = len(pain) >= ENOUGH_LOGGED
    q1, middle, q3 = quartiles(pain) if enough else (None, None, None)
    slope = (
        theil_sen([number / 7 for number in numbers], pain)
        if enough and len(pain) <= SLOPE_LOGGED_MAX
        else None
    )
    return Interval(
        index=index,
        first=days[0].day,
        last=days[-1].day,
        logged=len(pain),
        median=middle,
        q1=q1,
        q3=q3,
        share_at_or_below=sum(level <= threshold for level in pain) / len(pain) if enough else None,
        slope_per_week=slope,
        sitting_hours=median(sitting) if sitting else None,
        adherence=adherence(day.routine for day in days),
        longest_gap=_longest_gap(numbers, len(days)),
        open=is_open,
        sessions=sessions,
    )


def quartiles(levels: Iterable[int]) -> tuple[float, float, float]:
    """Lower quartile, median and upper quartile of two levels or more, by the inclusive method.

    As `statistics.quantiles(levels, n=4, method="inclusive")`, which takes several times as long.
    """
    ordered = sorted(levels)
    steps = len(ordered) - 1

    def cut(quarter: int) -> float:
        place, beyond = divmod(quarter * steps, 4)
        return (ordered[place] * (4 - beyond) + ordered[place + 1] * beyond) / 4

    return cut(1), cut(2), cut(3)


def longest_gap(days: Iterable[DiaryDay]) -> int:
    """The most days in a row without a pain reading; 0 where every day has one."""
    missing = [day.pain is None for day in days]
    return _longest_gap([number for number, one in enumerate(missing) if not one], len(missing))


def _longest_gap(logged: Iterable[int], days: int) -> int:
    """The same from the numbers of the days that have a reading, out of so many days."""
    return max(after - before for before, after in pairwise((-1, *logged, days))) - 1


def intervals(
    days: Sequence[DiaryDay], sessions: Iterable[date], threshold: int = THRESHOLD
) -> tuple[Interval, ...]:
    """The baseline and the intervals of a whole diary; `days` are gapless and in order."""
    if not days:
        return ()
    return intervals_of(days, numbered(days[0].day, days[-1].day, sessions), threshold)


def intervals_of(
    days: Sequence[DiaryDay], spans: Iterable[Span], threshold: int = THRESHOLD
) -> tuple[Interval, ...]:
    """The intervals of these spans; `days` are gapless, in order, and reach over all."""
    return tuple(
        summarise(
            span.before,
            days[(span.first - days[0].day).days : (span.last - days[0].day).days + 1],
            is_open=span.open,
            threshold=threshold,
            sessions=span.sessions,
        )
        for span in spans
    )


def runs_logged(days: Sequence[DiaryDay]) -> list[list[DiaryDay]]:
    """The stretches of neighbouring days with a reading: what a line may join; gaps stay gaps."""
    logged = [day for day in days if day.pain is not None]
    runs: list[list[DiaryDay]] = [[logged[0]]] if logged else []
    for before, after in pairwise(logged):
        if after.day - before.day == timedelta(days=1):
            runs[-1].append(after)
        else:
            runs.append([after])
    return runs
