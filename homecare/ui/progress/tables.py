"""The tables of the Progress screen: intervals and exercises as columns, the fullest choice first."""

from collections.abc import Sequence
from typing import Final

from homecare.core.trends.exercise_progress import ExerciseCourse
from homecare.core.trends.intervals import Interval, Trend
from homecare.core.trends.progress import NamedCourse
from homecare.core.values.in_words import number, percent, short_day
from homecare.core.wording.intervals import day_span
from homecare.core.wording.sentences import semicolons
from homecare.ui.progress import wording
from homecare.ui.progress.wording import signed, title_of
from homecare.ui.widgets.line_table import Column, Table

NONE: Final = "–"
"""Stands where there is nothing to give."""
DONE: Final = "━"
HALF: Final = "╾"
TRACK: Final = "─"
WIDE_BAR, SMALL_BAR = 10, 3
"""Cells of an adherence bar."""

_EVERYTHING: Final = "interval dates days logged median quartiles share week gap sitting routine"
_INTERVALS: Final = (
    _EVERYTHING,
    _EVERYTHING.replace("dates ", ""),
    "interval days logged median quartiles share week sitting routine",
    "interval days logged median quartiles share sitting routine",
    "interval days logged median quartiles share routine",
    "interval days logged median share routine",
    "interval logged median",
)
_EXERCISES: Final = (
    "name wide done partly skipped stopped middle highest steps",
    "name wide done partly skipped stopped middle highest latest",
    "name wide done partly skipped stopped peak max",
    "name small done partly skipped stopped peak max",
    "name small done skipped stopped max",
    "name small done stopped max",
    "name percent",
)


def interval_table(trend: Trend) -> Table:
    """One row per interval of the span, newest last."""
    rows = trend.intervals
    years = bool(rows) and rows[0].first.year != rows[-1].last.year

    def column(title: str, cells: Sequence[str], *, left: bool = False) -> Column:
        return Column(title=title, cells=tuple(cells), left=left)

    columns = {
        "interval": column(wording.INTERVAL, [title_of(one) for one in rows], left=True),
        "dates": column(
            wording.DATES, [day_span(one.first, one.last, year=years) for one in rows], left=True
        ),
        "days": column(wording.DAYS, [str(one.days) for one in rows]),
        "logged": column(wording.LOGGED, [str(one.logged) for one in rows]),
        "median": column(wording.MEDIAN, [_number(one.median, none=wording.TOO_FEW) for one in rows]),
        "quartiles": column(wording.QUARTILES, [_quartiles(one) for one in rows]),
        "share": column(wording.AT_OR_BELOW.format(threshold=trend.threshold), [_share(one) for one in rows]),
        "week": column(wording.A_WEEK, [_slope(one) for one in rows]),
        "gap": column(wording.LONGEST_GAP, [str(one.longest_gap) for one in rows]),
        "sitting": column(wording.SITTING, [_hours(one.sitting_hours) for one in rows]),
        "routine": column(wording.ROUTINE, [_percent(one.adherence) for one in rows]),
    }
    return Table(columns=columns, choices=[names.split() for names in _INTERVALS])


def _number(value: float | None, none: str = NONE) -> str:
    return none if value is None else number(value)


def _percent(share: float | None) -> str:
    return NONE if share is None else percent(share)


def _hours(hours: float | None) -> str:
    return NONE if hours is None else wording.HOURS.format(hours=number(hours))


def _quartiles(interval: Interval) -> str:
    if interval.q1 is None or interval.q3 is None:
        return ""  # "too few entries" runs on over it
    return f"{number(interval.q1)}–{number(interval.q3)}"


def _share(interval: Interval) -> str:
    return "" if interval.share_at_or_below is None else percent(interval.share_at_or_below)


def _slope(interval: Interval) -> str:
    if interval.median is None:
        return ""
    return NONE if interval.slope_per_week is None else signed(interval.slope_per_week)


def exercise_table(courses: Sequence[NamedCourse], *, plain: bool = False) -> Table:
    """One row per exercise: what was done of what was prescribed, how often, peak pain, level steps.

    A `plain` one has no bars.
    """
    went = [one.course for one in courses]
    peaks = [_number(one.peak_median) for one in went]
    highest = [NONE if one.peak_max is None else str(one.peak_max) for one in went]

    def column(title: str, cells: Sequence[str], *, left: bool = False) -> Column:
        return Column(title=title, cells=tuple(cells), left=left)

    columns = {
        "name": column(wording.EXERCISE, [one.name for one in courses], left=True),
        "wide": column(wording.ADHERENCE, [_bar(one.adherence, WIDE_BAR) for one in went], left=True),
        "small": column(wording.ADHERENCE, [_bar(one.adherence, SMALL_BAR) for one in went], left=True),
        "percent": column(wording.ADHERENCE, [_percent(one.adherence) for one in went]),
        "done": column(wording.DONE, [str(one.done) for one in went]),
        "partly": column(wording.PARTLY, [str(one.partly) for one in went]),
        "skipped": column(wording.SKIPPED, [str(one.skipped) for one in went]),
        "stopped": column(wording.STOPPED, [str(one.stopped) for one in went]),
        "middle": column(wording.MEDIAN_PEAK, peaks),
        "highest": column(wording.HIGHEST, highest),
        "peak": column(wording.PEAK, peaks),
        "max": column(wording.MAX, highest),
        "steps": column(wording.LEVEL_STEPS, [_steps(one, len(one.steps)) for one in went], left=True),
        "latest": column(wording.LEVEL_STEPS, [_steps(one, 1) for one in went], left=True),
    }
    if plain:
        columns |= {"wide": columns["percent"], "small": columns["percent"]}
    return Table(columns=columns, choices=[names.split() for names in _EXERCISES])


def _bar(share: float | None, cells: int) -> str:
    """A bar of `cells` cells, and the same in per cent."""
    if share is None:
        return f"{'':{cells}} {NONE:>5}"
    whole, half = divmod(round(share * cells * 2), 2)
    filled = DONE * whole + HALF * half
    return f"{filled.ljust(cells, TRACK)} {percent(share):>5}"


def _steps(course: ExerciseCourse, most: int) -> str:
    """The latest level steps, at most `most`: `1 to 2, 13 Oct`."""
    if not course.steps:
        return NONE
    shown = course.steps[-most:]
    earlier = len(course.steps) - len(shown)
    said = semicolons(
        *(
            wording.LEVEL_STEP.format(before=step.before, after=step.after, day=short_day(step.day))
            for step in shown
        )
    )
    return f"{said} (+{earlier})" if earlier else said
