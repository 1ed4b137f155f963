"""The key under a chart: only what the chart at hand shows, the most needed first."""

from typing import Final

from homecare.charts import date_axis, pain_strip, routine_strip
from homecare.charts.columns import WEEK, Grid
from homecare.core.trends.intervals import Trend

_ROUTINE: Final = {
    routine_strip.NOT_LOGGED: "not logged",
    routine_strip.REST: "rest",
    routine_strip.FLARE: "flare day",
    routine_strip.NONE_DONE: "none done",
    routine_strip.STOPPED: "stopped for pain",
}
_BARS: Final = f"{routine_strip.BARS[0]} all {routine_strip.BARS[1:]} part done"


def notes(trend: Trend, grid: Grid) -> list[str]:
    """What to say under the chart, in order of need."""
    words = []
    if grid.days_each > 1:
        words.append(thinned(grid.days_each))
    if all(column.pain is None for column in grid.columns):
        words.append("no pain logged")
    if all(column.sitting is None for column in grid.columns):
        words.append("no sitting logged")
    return words + _pain_words(trend) + _routine_words(grid)


def thinned(days: int) -> str:
    """What a column of several days shows: `weekly medians (each column: median of 7 days)`."""
    weeks, rest = divmod(days, WEEK)
    if rest or not weeks:
        return f"each column: median of {days} days"
    if weeks == 1:
        return f"weekly medians (each column: median of {WEEK} days)"
    return f"each column: median of {weeks} weeks"


def column_name(days: int) -> str:
    """What stands beside the dates where a column is a week or more: `weekly`, `6 weeks`."""
    weeks, rest = divmod(days, WEEK)
    if rest or not weeks:
        return ""
    return "weekly" if weeks == 1 else f"{weeks} wks" if weeks > 9 else f"{weeks} weeks"


def _pain_words(trend: Trend) -> list[str]:
    words = []
    if any(interval.median is not None for interval in trend.intervals):
        words.append(f"{pain_strip.MEDIAN} median")
    if trend.changes:
        words.append(f"{date_axis.CHANGE} new programme")
    return words


def _routine_words(grid: Grid) -> list[str]:
    """The routine's glyphs that occur; the bars are one scale and are named together."""
    shown = {routine_strip.glyph(column.routine) for column in grid.columns}
    bars = [_BARS] if shown & set(routine_strip.BARS) else []
    return bars + [f"{sign} {meaning}" for sign, meaning in _ROUTINE.items() if sign in shown]
