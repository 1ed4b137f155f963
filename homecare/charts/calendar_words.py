"""Dates and session numbers as the chart and its sentences write them."""

from datetime import date
from typing import Final

from homecare.core.intervals import Trend
from homecare.core.words import short_day

MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def long_day(day: date) -> str:
    """`8 Sep 2026`."""
    return f"{short_day(day)} {day.year}"


def day_span(first: date, last: date, *, year: bool = False) -> str:
    """`8–21 Sep`, `28 Sep–4 Oct`, `28 Dec 2026–3 Jan 2027`, or one day alone; `year` adds the year."""
    end = long_day(last) if year else short_day(last)
    if first == last:
        return end
    if first.year != last.year:
        return f"{long_day(first)}–{long_day(last)}"
    start = str(first.day) if first.month == last.month else short_day(first)
    return f"{start}–{end}"


def session_numbers(trend: Trend) -> dict[date, int]:
    """The number of the session on each session's day, as the intervals count them: over the whole diary.

    A day with two sessions ends one interval, and has one number.
    """
    numbers = {interval.last: interval.index + 1 for interval in trend.intervals if not interval.open}
    days = sorted(set(trend.sessions))
    return {day: numbers.get(day, place) for place, day in enumerate(days, start=1)}
