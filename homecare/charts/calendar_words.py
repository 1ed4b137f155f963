"""Dates and session numbers as the chart and its sentences write them."""

from datetime import date

from homecare.core.trends.intervals import Trend
from homecare.core.values.in_words import DAY_AND_YEAR, short_day


def long_day(day: date) -> str:
    """`8 Sep 2026`."""
    return DAY_AND_YEAR.format(day=short_day(day), year=day.year)


def session_numbers(trend: Trend) -> dict[date, int]:
    """The number of the session on each session's day, as the intervals count them: over the whole diary.

    A day with two sessions ends one interval, and has the number of the second.
    """
    numbers = {interval.last: interval.ends_with for interval in trend.intervals if not interval.open}
    days = sorted(set(trend.sessions))
    return {day: numbers.get(day, place) for place, day in enumerate(days, start=1)}
