"""The chart over time as lines of words, a day or some weeks each: for those who cannot see it."""

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final

from homecare.charts import wording
from homecare.charts.columns import WEEK, together
from homecare.core.routine.adherence import RoutineDay
from homecare.core.trends.intervals import DiaryDay, Trend
from homecare.core.values.in_words import minutes_in_words, number, percent
from homecare.core.wording.entries import APART, so_far_in_words
from homecare.core.wording.intervals import day_span, session_names
from homecare.core.wording.sentences import commas

DAYS_EACH: Final = 31
"""So many days are listed one by one; more of them by the week."""
LINES_MAX: Final = 60
"""More weeks than this share lines: nobody listens to ten years week by week."""


def listed(trend: Trend) -> list[str]:
    """A heading, and a line for each day, or for one or more weeks from the first day on; oldest first.

    Before medians it says what can set them apart.
    Medians are over the days that have the value; the routine is what was done of what was prescribed.
    """
    days = trend.days
    if not days:
        return []
    each = _days_each(len(days))
    groups = [days[start : start + each] for start in range(0, len(days), each)]
    year = days[0].day.year != days[-1].day.year
    apart = [APART] if each > 1 else []
    return [*apart, _heading(each), *(_line(group, trend, year=year) for group in groups)]


def _days_each(days: int) -> int:
    if days <= DAYS_EACH:
        return 1
    return -(-days // (WEEK * LINES_MAX)) * WEEK


def _heading(each: int) -> str:
    if each == 1:
        return wording.DAY_BY_DAY
    return wording.WEEK_BY_WEEK if each == WEEK else wording.BY_WEEKS.of(each // WEEK)


def _line(days: Sequence[DiaryDay], trend: Trend, *, year: bool) -> str:
    span = day_span(days[0].day, days[-1].day, year=year)
    routine = together(day.routine for day in days)
    said = [_pain(days), _sitting(days), *_routine(routine), *_marks(days, trend)]
    return wording.LINE.format(span=span, facts=commas(*said))


def _pain(days: Sequence[DiaryDay]) -> str:
    levels = [day.pain for day in days if day.pain is not None]
    if not levels:
        return wording.PAIN_NOT_LOGGED
    if len(days) == 1:
        return wording.PAIN_LEVEL.format(level=levels[0])
    middle = number(median(levels))
    return wording.PAIN_MEDIAN.of(len(days), median=middle, logged=len(levels))


def _sitting(days: Sequence[DiaryDay]) -> str:
    minutes = [day.sitting for day in days if day.sitting is not None]
    if not minutes:
        return wording.SITTING_NOT_LOGGED
    if len(days) == 1:
        return wording.SITTING_TIME.format(time=minutes_in_words(minutes[0]))
    return wording.SITTING_MEDIAN.format(hours=number(median(minutes) / 60))


def _routine(routine: RoutineDay) -> list[str]:
    if routine.rest or routine.flare:
        return [wording.FLARE_DAY if routine.flare else wording.REST_DAY]
    stopped = [wording.STOPPED.of(routine.stopped)] if routine.stopped else []
    return [_done(routine), *stopped]


def _done(routine: RoutineDay) -> str:
    share = routine.adherence
    if routine.due:
        return wording.ROUTINE_DONE.format(done=so_far_in_words(routine.done, routine.due))
    if share is None:
        return wording.NOTHING_DUE
    return wording.ROUTINE_DONE.format(done=percent(share)) if routine.logged else wording.ROUTINE_NOT_LOGGED


def _marks(days: Sequence[DiaryDay], trend: Trend) -> Iterator[str]:
    """Sessions and new programmes of these days."""
    first, last = days[0].day, days[-1].day
    for day, name in session_names(trend).items():
        if first <= day <= last:
            yield wording.SESSION_NAMED.format(name=name)
    for day, title in trend.changes:
        if first <= day <= last:
            yield wording.NEW_PROGRAMME.format(title=title)
