"""What the chart over time shows, in sentences: for those who cannot see it, and for a plain terminal.

It describes and counts. It does not compare, judge or explain.
"""

from statistics import median
from typing import Final

from homecare.charts import wording
from homecare.charts.calendar_words import long_day
from homecare.charts.sitting_strip import REFERENCE_HOURS
from homecare.core.routine.adherence import adherence
from homecare.core.trends.intervals import ENOUGH_LOGGED, Interval, Trend
from homecare.core.values.in_words import enumerated, number, percent, short_day
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.entries import APART, so_far_in_words
from homecare.core.wording.intervals import day_span, session_names
from homecare.core.wording.sentences import paragraph, semicolons

SESSIONS_NAMED: Final = 12
"""More sessions than a usual course (6–12) are counted, not listed."""


def describe(trend: Trend) -> list[str]:
    """The trend in short sentences, in the chart's order: pain, sessions, intervals, sitting, routine."""
    if not trend.days:
        return [wording.NOTHING_YET]
    return [
        *_pain(trend),
        *_sessions(trend),
        *_intervals(trend),
        _sitting(trend),
        *_routine(trend),
        *(wording.NEW_PROGRAMME_FROM.format(day=long_day(day), title=title) for day, title in trend.changes),
    ]


def _pain(trend: Trend) -> list[str]:
    first, last = trend.days[0].day, trend.days[-1].day
    levels = [level for _, level in trend.series]
    span = wording.FROM_TO.format(first=long_day(first), last=long_day(last))
    logged = wording.PAIN_LOGGED.of(
        len(trend.days),
        span=long_day(first) if first == last else span,
        region=region_in_words(trend.region),
        kind=KIND_SENTENCES[trend.kind],
        logged=len(levels),
    )
    if len(levels) < ENOUGH_LOGGED:
        return [logged, wording.TOO_FEW_ENTRIES.format(needed=ENOUGH_LOGGED)]
    middle = number(median(levels))
    return [logged, wording.LOWEST_HIGHEST.format(lowest=min(levels), highest=max(levels), median=middle)]


def _sessions(trend: Trend) -> list[str]:
    names = session_names(trend)
    if not names:
        return [wording.NO_SESSIONS]
    held = len(trend.sessions)
    days = list(names)
    if len(days) > SESSIONS_NAMED:
        first, last = long_day(days[0]), long_day(days[-1])
        return [wording.SESSIONS_FROM_TO.of(held, first=first, last=last)]
    written = long_day if _over_new_year(trend) else short_day
    each = [wording.SESSION_ON.format(session=name, day=written(day)) for day, name in names.items()]
    return [wording.SESSIONS_ON.of(held, days=enumerated(each))]


def _intervals(trend: Trend) -> list[str]:
    """A sentence for each; where medians stand beside that of all days, what alone can set them apart."""
    shown = [interval for interval in trend.intervals if trend.sessions or interval.index]
    apart = any(interval.median is not None for interval in shown)
    return [*(_interval(interval, trend) for interval in shown), *[APART] * apart]


def _interval(interval: Interval, trend: Trend) -> str:
    """One interval, whole even where it began before the span."""
    if interval.open:
        name = wording.AFTER_SESSION.format(number=interval.index)
    elif interval.index == 0:
        name = wording.UP_TO_THE_FIRST
    else:
        name = wording.BETWEEN_SESSIONS.format(number=interval.index, following=interval.ends_with)
    span = day_span(interval.first, interval.last, year=_over_new_year(trend))
    middle = interval.median
    level = wording.TOO_FEW if middle is None else wording.MEDIAN_IS.format(median=number(middle))
    return wording.INTERVAL.of(interval.days, name=name, span=span, level=level, logged=interval.logged)


def _over_new_year(trend: Trend) -> bool:
    return trend.days[0].day.year != trend.days[-1].day.year


def _sitting(trend: Trend) -> str:
    hours = [day.sitting / 60 for day in trend.days if day.sitting is not None]
    if not hours:
        return wording.NO_SITTING
    low, high = REFERENCE_HOURS
    return wording.SITTING_SAID.of(len(hours), hours=number(median(hours)), low=low, high=high)


def _routine(trend: Trend) -> list[str]:
    routines = [day.routine for day in trend.days]
    share = adherence(routines)
    told = [] if share is None else [wording.OF_PRESCRIBED.format(share=percent(share))]
    told += [so_far_in_words(day.done, day.due) for day in routines if day.due]
    said = [wording.ROUTINE_SAID.format(told=semicolons(*told) or wording.NOTHING_TO_COUNT)]
    unlogged = sum(day.prescribed > 0 and not day.logged and not day.due for day in routines)
    if unlogged:
        said.append(wording.NOT_LOGGED_DAYS.of(unlogged))
    rest, flare = sum(day.rest for day in routines), sum(day.flare for day in routines)
    stopped = sum(day.stopped for day in routines)
    aside = [wording.REST_DAYS.of(rest)] if rest else []
    aside += [wording.FLARE_DAYS.of(flare)] if flare else []
    aside += [wording.EXERCISES_STOPPED.of(stopped)] if stopped else []
    not_counted = [wording.NOT_COUNTED.format(aside=enumerated(aside))] if aside else []
    return [paragraph(*said), *not_counted]
