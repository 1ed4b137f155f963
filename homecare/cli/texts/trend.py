"""The trend in plain lines: the sentence, the intervals, and what their columns mean."""

from homecare.charts.calendar_words import day_span
from homecare.cli.printing import columns
from homecare.core.intervals import Interval, Trend
from homecare.core.sentences import interval_in_words, interval_name, number, percent

NONE = "–"
"""Stands where a number cannot be given."""


def intervals_table(trend: Trend) -> list[str]:
    """The intervals between sessions, one line each, and what the columns mean."""
    at_most = f"≤ {trend.threshold}"
    heading = ("interval", "days", "logged", "pain", at_most, "a week", "sitting", "routine")
    return [
        *columns([heading, *(_row(interval) for interval in trend.intervals)], indent=""),
        "",
        f"pain: median (quartiles). {at_most}: share of logged days at {trend.threshold} or below.",
        "a week: how pain rose or fell, in points a week. –: cannot be given.",
        "sitting: median hours of logged days. routine: done of what was prescribed.",
    ]


def _row(interval: Interval) -> tuple[str, ...]:
    return (
        interval_name(interval),
        day_span(interval.first, interval.last),
        f"{interval.logged} of {interval.days}",
        _pain(interval),
        _share(interval.share_at_or_below),
        _slope(interval.slope_per_week),
        _hours(interval),
        _share(interval.adherence),
    )


def _pain(interval: Interval) -> str:
    if interval.median is None or interval.q1 is None or interval.q3 is None:
        return NONE
    return f"{number(interval.median)} ({number(interval.q1)}–{number(interval.q3)})"


def _share(share: float | None) -> str:
    return NONE if share is None else percent(share)


def _slope(slope: float | None) -> str:
    if slope is None:
        return NONE
    shown = number(slope)
    return shown if shown.startswith("-") or shown == "0" else f"+{shown}"


def intervals_sentences(trend: Trend) -> list[str]:
    """The same for a narrow terminal: a line of words for each interval."""
    lines = []
    for interval in trend.intervals:
        name, days = interval_name(interval).capitalize(), day_span(interval.first, interval.last)
        beside = f"sitting {_hours(interval)}, routine {_share(interval.adherence)}"
        lines.append(f"{name}, {days}: {interval_in_words(interval)}, {beside}.")
    return lines


def _hours(interval: Interval) -> str:
    return NONE if interval.sitting_hours is None else f"{number(interval.sitting_hours)} h"
