"""The words under and in place of each view: results in, plain sentences out. Nothing here is a verdict."""

from collections.abc import Sequence
from typing import Final

from homecare.core.trends.change import Change
from homecare.core.trends.intervals import Interval, Trend
from homecare.core.trends.progress import NamedCourse, Progress
from homecare.core.trends.sitting_and_pain import SittingLink
from homecare.core.values.in_words import DAY_AND_YEAR, DECIMAL_SIGN, number, percent, short_day
from homecare.core.wording import definitions
from homecare.core.wording.change import (
    change_in_words,
    change_notes,
    change_numbers,
    exercise_in_words,
    numbers_behind,
    sitting_link_in_words,
)
from homecare.core.wording.entries import APART, VARIATION_NO_CAUSE, routine_in_words
from homecare.core.wording.intervals import day_span, interval_in_words, interval_name, trend_in_words
from homecare.core.wording.safety_notice import higher_pointer
from homecare.core.wording.sentences import paragraph, semicolons
from homecare.language import Counted, _, in_context

KEYS: Final = {
    "how.close": (_("Close"), _("Back to the numbers")),
    "progress.over": (_("Over time"), _("Pain over time")),
    "progress.between": (_("Between sessions"), _("A table with a row for the days between two sessions")),
    "progress.around": (
        _("Around a session"),
        _("The days before and after a session, all sessions laid over each other"),
    ),
    "progress.exercises": (_("Exercises"), _("How each exercise went: done, peak pain, level")),
    "progress.previous": (_("Previous view"), _("The previous view")),
    "progress.next": (_("Next view"), _("The next view")),
    "progress.span": (_("Span"), _("One month, three months, or everything")),
    "progress.region": (_("Region"), _("The next region with readings")),
    "progress.kind": (_("Kind"), _("Average, worst, or right now")),
    "progress.text": (_("As text"), _("This view in sentences")),
    "progress.how": (_("Method"), _("How the numbers are worked out, and their source")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

HOW_NUMBERS_WERE_MADE: Final = _("How the numbers were made")
MORE_ESC_CLOSES: Final = _("↓ more · Esc closes")

THREE_MONTHS: Final = _("3 months")
ONE_MONTH: Final = _("1 month")
EVERYTHING: Final = _("everything")
OVER_TIME: Final = _("Over time")
OVER_TIME_SHORT: Final = in_context("over time, short", "Over")
BETWEEN_SESSIONS: Final = _("Between sessions")
BETWEEN_SESSIONS_SHORT: Final = in_context("between sessions, short", "Between")
AROUND_A_SESSION: Final = _("Around a session")
AROUND_A_SESSION_SHORT: Final = in_context("around a session, short", "Around")
EXERCISES: Final = _("Exercises")
SESSIONS: Final = Counted("{amount} session", "{amount} sessions")
SPAN: Final = _("{first} to {last}")
SPAN_CHOSEN: Final = _("{span}: {dates}")
REGION_AND_KIND: Final = _("{region}, {kind}")
WITH_READINGS: Final = Counted(
    "{amount} session with readings, whatever the span", "{amount} sessions with readings, whatever the span"
)

# Lines of a screen

NO_INTERVALS: Final = _(
    "Once you log something, the days before and between sessions appear here, with a row for each interval."
)
NO_EXERCISES: Final = _("You see exercises here once you log one or follow a programme.")
LOG_SESSIONS: Final = _("Log a session in Sessions: press 3, then a.")

# Headings of tables, and what stands in them

INTERVAL: Final = in_context("heading", "interval")
DATES: Final = in_context("heading", "dates")
DAYS: Final = in_context("heading", "days")
LOGGED: Final = in_context("heading", "logged")
MEDIAN: Final = in_context("heading", "median")
QUARTILES: Final = in_context("heading", "quartiles")
AT_OR_BELOW: Final = "≤ {threshold}"
A_WEEK: Final = _("a week")
LONGEST_GAP: Final = _("longest gap")
SITTING: Final = in_context("heading", "sitting")
ROUTINE: Final = in_context("heading", "routine")
EXERCISE: Final = in_context("heading", "exercise")
ADHERENCE: Final = in_context("heading", "adherence")
DONE: Final = in_context("heading", "done")
PARTLY: Final = in_context("heading", "partly")
SKIPPED: Final = in_context("heading", "skipped")
STOPPED: Final = in_context("heading", "stopped")
MEDIAN_PEAK: Final = _("median peak")
HIGHEST: Final = in_context("heading", "highest")
PEAK: Final = in_context("heading", "peak")
MAX: Final = in_context("heading", "max")
LEVEL_STEPS: Final = _("level steps")
LEVEL_STEP: Final = _("{before} to {after}, {day}")
HOURS: Final = _("{hours} h")
TOO_FEW: Final = _("too few entries")
INTERVAL_OPEN: Final = _("{name}, open")

# Clauses of the sentence about an interval

BEFORE_SESSION_1: Final = _("Before session 1 ({span}): {facts}.")
SESSION_TO_SESSION: Final = _("Session {number} to {following} ({span}): {facts}.")
SINCE_SESSION: Final = _("Since session {number} (open, {span}): {facts}.")
SO_FAR: Final = _("So far (open, {span}): {facts}.")
QUARTILES_SAID: Final = _("quartiles {lower} and {upper}")
SHARE_SAID: Final = _("{share} of the logged days at {threshold} or below")
SLOPE_NONE: Final = _("slope 0 points a week")
SLOPE_DOWN: Final = Counted(
    "slope {amount} point a week downwards, which day-to-day variation could produce",
    "slope {amount} points a week downwards, which day-to-day variation could produce",
)
SLOPE_UP: Final = Counted(
    "slope {amount} point a week upwards, which day-to-day variation could produce",
    "slope {amount} points a week upwards, which day-to-day variation could produce",
)
LONGEST_GAP_SAID: Final = Counted("longest gap {amount} day", "longest gap {amount} days")
NO_GAP: Final = _("no gap")
SITTING_SAID: Final = _("sitting median {hours} h a day")
ROUTINE_SAID: Final = _("routine {share} of what was prescribed")

# What is said in passing

ONE_REGION_ONLY: Final = _("There are readings for one region only.")

NUMBERS_BEHIND: Final = _("The numbers behind it")

Explained = tuple[str, str]
"""A heading and its text."""

HOW: dict[str, tuple[Explained, ...]] = {
    "over": (
        (_("The change since the start"), definitions.HOW_CHANGE),
        (_("A first week among the worst"), definitions.HOW_FIRST_WEEK),
        (_("Medians of the intervals"), definitions.HOW_INTERVALS),
        (_("Sitting and the next day"), definitions.HOW_SITTING),
    ),
    "between": (
        (_("Intervals between sessions"), definitions.HOW_INTERVALS),
        (_("Routine"), definitions.HOW_EXERCISES),
    ),
    "around": ((_("Around a session"), definitions.HOW_AROUND),),
    "exercises": ((_("Exercises"), definitions.HOW_EXERCISES),),
}
"""By view, what `i` explains."""


def explained(view: str, change: Change) -> tuple[Explained, ...]:
    """What `i` explains of a view; of the change first this diary's own means and their interval."""
    behind = numbers_behind(change) if view == "over" else []
    return ((NUMBERS_BEHIND, "\n".join(behind)), *HOW[view]) if behind else HOW[view]


MINUS = "−"


def span_in_words(trend: Trend) -> str:
    """`1 Sep to 24 Nov 2026`: the first and the last day shown; empty without a day."""
    if not trend.days:
        return ""
    first, last = trend.days[0].day, trend.days[-1].day
    end = DAY_AND_YEAR.format(day=short_day(last), year=last.year)
    if first == last:
        return end
    begin = short_day(first)
    if first.year != last.year:
        begin = DAY_AND_YEAR.format(day=begin, year=first.year)
    return SPAN.format(first=begin, last=end)


# Over time


def words_over_time(progress: Progress, *, a_line_each: bool) -> tuple[str, list[str]]:
    """The sentence of the change since the start, and what stands under it, a paragraph each.

    Under “higher” stands the key of the safety page.
    `a_line_each` sets the numbers under one another; else they flow.
    """
    trend, change, at_practice = progress.trend, progress.change, progress.at_practice
    numbers = change_numbers(change, at_practice=at_practice)
    numbers = numbers if a_line_each else [paragraph(*numbers)]
    pointed = higher_pointer(change, typed=False, at_practice=at_practice)
    notes = change_notes(change, at_practice=at_practice)
    told = paragraph(trend_in_words(trend, change.verdict, named=False), trend.region_note or "")
    rest = [routine_in_words([day.routine for day in trend.days]), *sitting_in_words(progress.sitting)]
    said = change_in_words(change, at_practice=at_practice)
    if not trend.series:
        return told, [said, *notes, *rest]
    if change.compared is None:
        return said, [told, *numbers, *notes, *rest]
    return said, [*([] if pointed is None else [pointed]), *numbers, *notes, told, *rest]


def sitting_in_words(links: Sequence[SittingLink]) -> list[str]:
    """The lines that both have days enough; else the article's, once a day with both entries is there."""
    enough = [link for link in links if link.enough]
    begun = [link for link in links if link.n_more or link.n_less][:1]
    return [sitting_link_in_words(link) for link in enough or begun]


# Between sessions


def words_between(progress: Progress) -> list[str]:
    """What stands under the table of the intervals: the trend, and what can set its medians apart."""
    trend = progress.trend
    told = trend_in_words(trend, progress.change.verdict, named=False)
    several = sum(one.median is not None for one in trend.intervals) > 1
    apart = [APART] if several and VARIATION_NO_CAUSE not in told else []
    return [told, *apart, *([trend.region_note] if trend.region_note else [])]


def title_of(interval: Interval) -> str:
    """`session 2 to 3`; the open one says so."""
    name = interval_name(interval)
    return INTERVAL_OPEN.format(name=name) if interval.open else name


def slope_in_words(slope: float) -> str:
    """`slope 0.5 points a week downwards, which …`: points per week, and what could produce them."""
    size = number(abs(slope))
    if size == "0":
        return SLOPE_NONE
    points = SLOPE_DOWN if slope < 0 else SLOPE_UP
    return points.template(1 if size == "1" else 2).format(amount=size)


def signed(slope: float) -> str:
    """`−0.5`, `+0.3`, `0.0`."""
    size = f"{abs(slope):.1f}"
    shown = size.replace(".", DECIMAL_SIGN)
    return shown if size == "0.0" else f"{MINUS if slope < 0 else '+'}{shown}"


def whole_interval(interval: Interval, threshold: int) -> str:
    """Everything the table can show of an interval."""
    parts = [interval_in_words(interval)]
    if interval.q1 is not None and interval.q3 is not None:
        parts.append(QUARTILES_SAID.format(lower=number(interval.q1), upper=number(interval.q3)))
    if interval.share_at_or_below is not None:
        share = percent(interval.share_at_or_below)
        parts.append(SHARE_SAID.format(share=share, threshold=threshold))
    if interval.slope_per_week is not None:
        parts.append(slope_in_words(interval.slope_per_week))
    gap = interval.longest_gap
    parts.append(LONGEST_GAP_SAID.of(gap) if gap else NO_GAP)
    if interval.sitting_hours is not None:
        parts.append(SITTING_SAID.format(hours=number(interval.sitting_hours)))
    if interval.adherence is not None:
        parts.append(ROUTINE_SAID.format(share=percent(interval.adherence)))
    span = day_span(interval.first, interval.last, year=True)
    if interval.open:
        whole = SINCE_SESSION if interval.index else SO_FAR
    else:
        whole = SESSION_TO_SESSION if interval.index else BEFORE_SESSION_1
    return whole.format(
        span=span, facts=semicolons(*parts), number=interval.index, following=interval.ends_with
    )


def between_in_sentences(trend: Trend) -> list[str]:
    """Every interval of the span, newest last."""
    return [whole_interval(interval, trend.threshold) for interval in trend.intervals]


# Exercises


def exercises_in_sentences(courses: Sequence[NamedCourse]) -> list[str]:
    """Every exercise, in the routine's order."""
    return [exercise_in_words(one.course, one.name) for one in courses]
