"""The intervals between sessions in plain words and in the cells of a table: one room for every face."""

from collections import Counter
from datetime import date
from textwrap import wrap
from typing import Final

from homecare.core.trends.change import Verdict
from homecare.core.trends.intervals import ENOUGH_LOGGED, Interval, Trend
from homecare.core.values.in_words import DAY_AND_YEAR, HOURS, MONTHS, enumerated, number, percent, short_day
from homecare.core.values.pain_kind import KIND_SENTENCES
from homecare.core.values.regions import region_in_words, region_title
from homecare.core.wording.entries import VARIATION_NO_CAUSE
from homecare.core.wording.sentences import as_sentence, commas, paragraph, semicolons
from homecare.language import Counted, _, in_context

NONE: Final = "–"
"""Stands where a number cannot be given."""
LEGEND_WIDTH: Final = 78
"""Cells of a line of what the columns mean."""

TOO_FEW: Final = Counted(
    "too few entries for a median ({logged} of {amount} day logged; {needed} needed)",
    "too few entries for a median ({logged} of {amount} days logged; {needed} needed)",
)
MEDIAN: Final = Counted(
    "median {median} ({logged} of {amount} day logged)", "median {median} ({logged} of {amount} days logged)"
)


def interval_name(interval: Interval) -> str:
    """`before session 1`, `session 2 to 3`, `since session 8`."""
    if interval.index == 0:
        return _("so far") if interval.open else _("before session 1")
    if interval.open:
        return _("since session {number}").format(number=interval.index)
    return _("session {first} to {last}").format(first=interval.index, last=interval.ends_with)


def interval_title(interval: Interval) -> str:
    """The same where a line begins with it: `Before session 1`."""
    if interval.index == 0:
        return _("So far") if interval.open else _("Before session 1")
    if interval.open:
        return _("Since session {number}").format(number=interval.index)
    return _("Session {first} to {last}").format(first=interval.index, last=interval.ends_with)


def interval_in_words(interval: Interval) -> str:
    """`median 4 (10 of 14 days logged)`, or that there are too few entries for one."""
    if interval.median is None:
        return TOO_FEW.of(interval.days, logged=interval.logged, needed=ENOUGH_LOGGED)
    return MEDIAN.of(interval.days, logged=interval.logged, median=number(interval.median))


def trend_in_words(trend: Trend, verdict: Verdict = Verdict.NOT_ENOUGH, *, named: bool = True) -> str:
    """The sentence under the chart: medians of the first and the latest interval, and no verdict.

    Day-to-day variation can produce such differences, and the sentence says so, unless the `verdict` of the
    change since the start is that there is one: an interval is too short to tell (CLINICAL.md §8). `named`
    puts region and kind before it.
    """
    kind = KIND_SENTENCES[trend.kind]
    if not trend.series:
        return _("No pain reading yet: {region}, {kind}. Readings appear here as they are logged.").format(
            region=region_in_words(trend.region), kind=kind
        )
    first, last = trend.intervals[0], trend.intervals[-1]
    if first.index:
        first = last  # without the baseline in view there is nothing to set the latest beside
    shown = [first] if first is last else [first, last]
    names = [interval_name(one) for one in shown]
    parts = [commas(region_title(trend.region), kind)] if named else []
    if not named:
        names[0] = interval_title(first)
    parts += map(_median_of, names, shown)
    sentence = as_sentence(semicolons(*parts))
    if not trend.sessions and first.index == 0:
        return paragraph(sentence, _("No session is logged yet, so there is nothing to compare with."))
    if first is last:
        return sentence
    if verdict in (Verdict.LOWER, Verdict.HIGHER) or None in (first.median, last.median):
        return paragraph(sentence, _("This describes the entries; it does not show what caused them."))
    return paragraph(sentence, VARIATION_NO_CAUSE)


def _median_of(name: str, interval: Interval) -> str:
    return _("{interval}: {median}").format(interval=name, median=interval_in_words(interval))


def interval_headings(threshold: int) -> tuple[str, ...]:
    """The columns of the table, as short as a terminal of 80 cells needs them."""
    return (
        *(in_context("column", "session"), in_context("column", "days"), in_context("column", "logged")),
        *(in_context("column", "gap"), in_context("column", "pain"), f"≤ {threshold}"),
        *(in_context("column", "/week"), in_context("column", "sat"), in_context("column", "routine")),
    )


def interval_cells(interval: Interval, *, year: bool = False) -> tuple[str, ...]:
    """One interval under those headings; `year` adds the year to its days."""
    return (
        interval_label(interval),
        day_span(interval.first, interval.last, year=year),
        _("{logged} of {days}").format(logged=interval.logged, days=interval.days),
        str(interval.longest_gap),
        pain_cell(interval),
        share_cell(interval.share_at_or_below),
        slope_cell(interval.slope_per_week),
        hours_cell(interval),
        share_cell(interval.adherence),
    )


def interval_columns(threshold: int) -> list[str]:
    """What the columns mean, in lines."""
    means = paragraph(
        _("gap: most days in a row without a reading."),
        _("pain: median (quartiles)."),
        _("≤ {level}: share of logged days at {level} or below.").format(level=threshold),
        _("/week: how pain rose (+) or fell (-), in points a week."),
        _("sat: median hours of logged days."),
        _("routine: done of what was prescribed."),
        _("{sign}: cannot be given.").format(sign=NONE),
    )
    return [
        *wrap(means, LEGEND_WIDTH, break_on_hyphens=False),
        _("Day-to-day variation alone can make medians differ, and make them rise or fall."),
    ]


def interval_sentence(interval: Interval, *, year: bool = False) -> str:
    """The same as a line of words, for where the table has no room."""
    gap = interval.longest_gap
    parts = commas(
        interval_in_words(interval),
        _("longest gap {days}").format(days=gap) if gap else "",
        _("sitting {hours}").format(hours=hours_cell(interval)),
        _("routine {share}").format(share=share_cell(interval.adherence)),
    )
    days = day_span(interval.first, interval.last, year=year)
    return _("{interval}, {days}: {parts}.").format(interval=interval_title(interval), days=days, parts=parts)


def interval_label(interval: Interval) -> str:
    """`up to 1`, `2 to 3`, `since 8`: the sessions it lies between."""
    if interval.index == 0:
        return _("so far") if interval.open else in_context("sessions", "up to 1")
    if interval.open:
        return in_context("sessions", "since {number}").format(number=interval.index)
    return in_context("sessions", "{first} to {last}").format(first=interval.index, last=interval.ends_with)


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
    return NONE if interval.sitting_hours is None else HOURS.format(hours=number(interval.sitting_hours))


def day_span(first: date, last: date, *, year: bool = False) -> str:
    """`8–21 Sep`, `28 Sep–4 Oct`, `28 Dec 2026–3 Jan 2027`, or one day alone; `year` adds the year."""
    end = _with_year(last) if year else short_day(last)
    if first == last:
        return end
    if first.year != last.year:
        return _("{first}–{last}").format(first=_with_year(first), last=_with_year(last))
    if first.month != last.month:
        return _("{first}–{last}").format(first=short_day(first), last=end)
    span = _("{first}–{last} {month}").format(first=first.day, last=last.day, month=MONTHS[last.month - 1])
    return DAY_AND_YEAR.format(day=span, year=last.year) if year else span


def _with_year(day: date) -> str:
    return DAY_AND_YEAR.format(day=short_day(day), year=day.year)


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
        day: enumerated([str(number) for number in range(last - many[day] + 1, last + 1)])
        for day, last in session_days(trend).items()
    }
