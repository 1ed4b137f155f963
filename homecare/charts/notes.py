"""The key under a chart: only what the chart at hand shows, the most needed first."""

from typing import Final

from homecare.charts import date_axis, pain_strip, routine_strip, wording
from homecare.charts.columns import WEEK, Grid
from homecare.core.trends.intervals import Trend

_ROUTINE: Final = {
    routine_strip.NOT_LOGGED: wording.NOT_LOGGED,
    routine_strip.REST: wording.REST,
    routine_strip.FLARE: wording.FLARE_DAY,
    routine_strip.NONE_DONE: wording.NONE_DONE,
    routine_strip.STOPPED: wording.STOPPED_FOR_PAIN,
}
_BARS: Final = wording.BARS.format(whole=routine_strip.BARS[0], parts=routine_strip.BARS[1:])


def notes(trend: Trend, grid: Grid) -> list[str]:
    """What to say under the chart, in order of need."""
    words = []
    if grid.days_each > 1:
        words.append(thinned(grid.days_each))
    if all(column.pain is None for column in grid.columns):
        words.append(wording.NO_PAIN_LOGGED)
    if all(column.sitting is None for column in grid.columns):
        words.append(wording.NO_SITTING_LOGGED)
    return words + _pain_words(trend) + _routine_words(grid)


def thinned(days: int) -> str:
    """What a column of several days shows: `weekly medians (each column: median of 7 days)`."""
    weeks, rest = divmod(days, WEEK)
    if rest or not weeks:
        return wording.COLUMN_OF_DAYS.of(days)
    if weeks == 1:
        return wording.WEEKLY_MEDIANS.of(WEEK)
    return wording.COLUMN_OF_WEEKS.of(weeks)


def column_name(days: int) -> str:
    """What stands beside the dates where a column is a week or more: `weekly`, `6 weeks`."""
    weeks, rest = divmod(days, WEEK)
    if rest or not weeks:
        return ""
    if weeks == 1:
        return wording.WEEKLY
    return (wording.WEEKS_SHORT if weeks > 9 else wording.WEEKS).of(weeks)


def _pain_words(trend: Trend) -> list[str]:
    words = []
    if any(interval.median is not None for interval in trend.intervals):
        words.append(wording.MEDIAN_SIGN.format(sign=pain_strip.MEDIAN))
    if trend.changes:
        words.append(wording.NEW_PROGRAMME_SIGN.format(sign=date_axis.CHANGE))
    return words


def _routine_words(grid: Grid) -> list[str]:
    """The routine's glyphs that occur; the bars are one scale and are named together."""
    shown = {routine_strip.glyph(column.routine) for column in grid.columns}
    bars = [_BARS] if shown & set(routine_strip.BARS) else []
    return bars + [f"{sign} {meaning}" for sign, meaning in _ROUTINE.items() if sign in shown]
