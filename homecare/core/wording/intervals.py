"""The intervals between sessions in plain words and in the cells of a table: one room for every face."""

from collections import Counter
from datetime import date
from typing import Final

from homecare.core.trends.change import Verdict
from homecare.core.trends.intervals import ENOUGH_LOGGED, Interval, Trend
from homecare.core.values.in_words import count, number, percent, short_day
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.entries import VARIATION_NO_CAUSE

NONE: Final = "–"
"""Stands where a number cannot be given."""


def interval_name(interval: Interval) -> str:
    """`before session 1`, `session 2 to 3`, `since session 8`."""
    if interval.index == 0:
        return "before session 1" if not interval.open else "so far"
    if interval.open:
        return f"since session {interval.index}"
    return f"session {interval.index} to {interval.ends_with}"


def interval_in_words(interval: Interval) -> str:
    """`median 4 (10 of 14 days logged)`, or that there are too few entries for one."""
    logged = f"{interval.logged} of {count(interval.days, 'day')} logged"
    if interval.median is None:
        return f"too few entries for a median ({logged}; {ENOUGH_LOGGED} needed)"
    return f"median {number(interval.median)} ({logged})"


def trend_in_words(trend: Trend, verdict: Verdict = Verdict.NOT_ENOUGH, *, named: bool = True) -> str:
    """The sentence under the chart: medians of the first and the latest interval, and no verdict.

    Day-to-day variation can produce such differences, and the sentence says so, unless the `verdict` of the
    change since the start is that there is one: an interval is too short to tell (CLINICAL.md §8). `named`
    puts region and kind before it.
    """
    if not trend.series:
        where = f"{region_in_words(trend.region)}, {KIND_SENTENCES[trend.kind]}"
        return f"No pain reading yet: {where}. Readings appear here as they are logged."
    first, last = trend.intervals[0], trend.intervals[-1]
    if first.index:
        first = last  # without the baseline in view there is nothing to set the latest beside
    said = f"{interval_name(first)}: {interval_in_words(first)}"
    if first is not last:
        said += f"; {interval_name(last)}: {interval_in_words(last)}"
    where = f"{region_in_words(trend.region)}, {KIND_SENTENCES[trend.kind]}; " if named else ""
    sentence = f"{where}{said}."
    sentence = sentence[0].upper() + sentence[1:]
    if not trend.sessions and first.index == 0:
        return f"{sentence} No session is logged yet to compare with."
    if first is last:
        return sentence
    if verdict in (Verdict.LOWER, Verdict.HIGHER) or None in (first.median, last.median):
        return f"{sentence} This describes the entries; it does not show what caused them."
    return f"{sentence} {VARIATION_NO_CAUSE}"


def interval_headings(threshold: int) -> tuple[str, ...]:
    """The columns of the table, as short as a terminal of 80 cells needs them."""
    return ("session", "days", "logged", "gap", "pain", f"≤ {threshold}", "/week", "sat", "routine")


def interval_cells(interval: Interval, *, year: bool = False) -> tuple[str, ...]:
    """One interval under those headings; `year` adds the year to its days."""
    return (
        interval_label(interval),
        day_span(interval.first, interval.last, year=year),
        f"{interval.logged} of {interval.days}",
        str(interval.longest_gap),
        pain_cell(interval),
        share_cell(interval.share_at_or_below),
        slope_cell(interval.slope_per_week),
        hours_cell(interval),
        share_cell(interval.adherence),
    )


def interval_columns(threshold: int) -> list[str]:
    """What the columns mean."""
    return [
        f"gap: most days in a row without a reading. pain: median (quartiles). ≤ {threshold}:",
        f"share of logged days at {threshold} or below. /week: how pain rose (+) or fell (-), in",
        "points a week. sat: median hours of logged days. routine: done of what was",
        f"prescribed. {NONE}: cannot be given.",
        "Day-to-day variation alone can set medians apart, and make them rise or fall.",
    ]


def interval_sentence(interval: Interval, *, year: bool = False) -> str:
    """The same as a line of words, for where the table has no room."""
    name, days = interval_name(interval).capitalize(), day_span(interval.first, interval.last, year=year)
    gap = f", longest gap {interval.longest_gap}" if interval.longest_gap else ""
    beside = f"sitting {hours_cell(interval)}, routine {share_cell(interval.adherence)}"
    return f"{name}, {days}: {interval_in_words(interval)}{gap}, {beside}."


def interval_label(interval: Interval) -> str:
    """`up to 1`, `2 to 3`, `since 8`: the sessions it lies between."""
    if interval.index == 0:
        return "so far" if interval.open else "up to 1"
    return f"since {interval.index}" if interval.open else f"{interval.index} to {interval.ends_with}"


def pain_cell(interval: Interval) -> str:
    """`4 (3–5)`: median and quartiles."""
    if interval.median is None or interval.q1 is None or interval.q3 is None:
        return NONE
    return f"{number(interval.median)} ({number(interval.q1)}–{number(interval.q3)})"


def share_cell(share: float | None) -> str:
    """A share of 0–1 as whole per cent."""
    return NONE if share is None else percent(share)


def slope_cell(slope: float | None) -> str:
    """Points a week with their sign: + is rising pain."""
    if slope is None:
        return NONE
    shown = number(slope).replace("-0", "0") if abs(slope) < 0.05 else number(slope)
    return shown if shown.startswith("-") or shown == "0" else f"+{shown}"


def hours_cell(interval: Interval) -> str:
    """Median hours sat on the days that have a sitting time."""
    return NONE if interval.sitting_hours is None else f"{number(interval.sitting_hours)} h"


def day_span(first: date, last: date, *, year: bool = False) -> str:
    """`8–21 Sep`, `28 Sep–4 Oct`, `28 Dec 2026–3 Jan 2027`, or one day alone; `year` adds the year."""
    end = f"{short_day(last)} {last.year}" if year else short_day(last)
    if first == last:
        return end
    if first.year != last.year:
        return f"{short_day(first)} {first.year}–{short_day(last)} {last.year}"
    start = str(first.day) if first.month == last.month else short_day(first)
    return f"{start}–{end}"


def session_days(trend: Trend) -> dict[date, int]:
    """The number of the session on each session's day of a trend, counted over the whole diary.

    A day with two sessions ends one interval, and has the number of the second.
    """
    held = set(trend.sessions)
    ends = {one.last: one.ends_with for one in trend.intervals if not one.open}
    return {day: number for day, number in sorted(ends.items()) if day in held}


def session_names(trend: Trend) -> dict[date, str]:
    """The same in words: `3`, or `3 and 4` for a day with two sessions."""
    many = Counter(trend.sessions)
    return {
        day: " and ".join(str(number) for number in range(last - many[day] + 1, last + 1))
        for day, last in session_days(trend).items()
    }
