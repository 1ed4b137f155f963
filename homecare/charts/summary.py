"""What the chart over time shows, in sentences: for those who cannot see it, and for a plain terminal.

It describes and counts. It does not compare, judge or explain.
"""

from collections.abc import Sequence
from statistics import median
from typing import Final

from homecare.charts.calendar_words import long_day
from homecare.charts.sitting_strip import REFERENCE_HOURS
from homecare.core.routine.adherence import adherence
from homecare.core.trends.intervals import ENOUGH_LOGGED, Interval, Trend
from homecare.core.values.in_words import count, number, percent, short_day
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.entries import APART, so_far_in_words
from homecare.core.wording.intervals import day_span, session_names

NOTHING_YET: Final = "There is nothing in this diary yet."
SESSIONS_NAMED: Final = 12
"""More sessions than a usual course (6–12) are counted, not listed."""


def describe(trend: Trend) -> list[str]:
    """The trend in short sentences, in the chart's order: pain, sessions, intervals, sitting, routine."""
    if not trend.days:
        return [NOTHING_YET]
    return [
        *_pain(trend),
        *_sessions(trend),
        *_intervals(trend),
        _sitting(trend),
        *_routine(trend),
        *(f"New programme from {long_day(day)}: {title}." for day, title in trend.changes),
    ]


def _pain(trend: Trend) -> list[str]:
    first, last = trend.days[0].day, trend.days[-1].day
    levels = [level for _, level in trend.series]
    span = long_day(first) if first == last else f"{long_day(first)} to {long_day(last)}"
    where = f"{region_in_words(trend.region)}, {KIND_SENTENCES[trend.kind]}"
    logged = f"logged on {len(levels)} of {count(len(trend.days), 'day')}"
    said = [f"{span}: pain in the {where}, {logged}."]
    if len(levels) >= ENOUGH_LOGGED:
        said.append(f"Lowest {min(levels)}, highest {max(levels)}, median {number(median(levels))}, of 10.")
    else:
        said.append(f"Too few entries for a median ({ENOUGH_LOGGED} needed).")
    return said


def _sessions(trend: Trend) -> list[str]:
    names = session_names(trend)
    if not names:
        return ["No sessions in this time."]
    held, days = count(len(trend.sessions), "session"), list(names)
    if len(days) > SESSIONS_NAMED:
        return [f"{held}, the first on {long_day(days[0])} and the last on {long_day(days[-1])}."]
    written = long_day if _over_new_year(trend) else short_day
    return [f"{held}: {_listed([f'{name} on {written(day)}' for day, name in names.items()])}."]


def _intervals(trend: Trend) -> list[str]:
    """A sentence for each; where medians stand beside that of all days, what alone can set them apart."""
    shown = [interval for interval in trend.intervals if trend.sessions or interval.index]
    apart = any(interval.median is not None for interval in shown)
    return [*(_interval(interval, trend) for interval in shown), *[APART] * apart]


def _interval(interval: Interval, trend: Trend) -> str:
    """One interval, whole even where it began before the span."""
    if interval.open:
        name = f"After session {interval.index}"
    elif interval.index == 0:
        name = "Up to session 1"
    else:
        name = f"Between session {interval.index} and {interval.ends_with}"
    span = day_span(interval.first, interval.last, year=_over_new_year(trend))
    level = "too few entries" if interval.median is None else f"median {number(interval.median)}"
    return f"{name} ({span}): {level}, {interval.logged} of {count(interval.days, 'day')} logged."


def _over_new_year(trend: Trend) -> bool:
    return trend.days[0].day.year != trend.days[-1].day.year


def _sitting(trend: Trend) -> str:
    hours = [day.sitting / 60 for day in trend.days if day.sitting is not None]
    if not hours:
        return "No sitting times logged."
    low, high = REFERENCE_HOURS
    return (
        f"Sitting: median {number(median(hours))} hours on {count(len(hours), 'day')} logged; "
        f"the clinic's lines are {low} h and {high} h."
    )


def _routine(trend: Trend) -> list[str]:
    routines = [day.routine for day in trend.days]
    share = adherence(routines)
    told = [] if share is None else [f"{percent(share)} of what was prescribed, as logged"]
    told += [so_far_in_words(day.done, day.due) for day in routines if day.due]
    said = f"Routine: {'; '.join(told) or 'nothing to count in this time'}."
    unlogged = sum(day.prescribed > 0 and not day.logged and not day.due for day in routines)
    if unlogged:
        said += f" Not logged: {count(unlogged, 'day')}, counted as not done."
    rest, flare = sum(day.rest for day in routines), sum(day.flare for day in routines)
    stopped = sum(day.stopped for day in routines)
    aside = [count(rest, "rest day")] * bool(rest) + [count(flare, "flare day")] * bool(flare)
    aside += [f"{count(stopped, 'exercise')} stopped for pain"] * bool(stopped)
    return [said, f"Not counted: {_listed(aside)}."] if aside else [said]


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
