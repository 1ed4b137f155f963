"""The lines above and below the strips: session numbers, medians as numbers, and the dates."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from rich.text import Text

from homecare.charts.calendar_words import long_day, session_numbers
from homecare.charts.cells import CellLine
from homecare.charts.colours import ChartColours
from homecare.charts.columns import Grid
from homecare.core.trends.intervals import Trend
from homecare.core.values.in_words import MONTHS, number, short_day

TICK: Final = "╵"
CHANGE: Final = "P"
"""Marks the day a new programme, or a new version of one, began."""
TOO_FEW: Final = "–"
_DAY_STEPS: Final = (1, 2, 7, 14)
_DAYS_NAMED: Final = 200
"""Days above which months are named, not days."""
_MONTH_STEPS: Final = (1, 2, 3, 6)
_YEAR_STEPS: Final = (1, 2, 5, 10)


def session_line(trend: Trend, grid: Grid, colours: ChartColours) -> Text:
    """Each session's number above its line, and the programme changes."""
    line = CellLine(grid.width)
    numbers: dict[int, list[int]] = {}
    for day, session in session_numbers(trend).items():
        numbers.setdefault(grid.cell(day), []).append(session)
    for cell, ones in sorted(numbers.items()):
        line.put_if_free(cell, _numbers(ones), colours.session)
    for cell in sorted({grid.cell(day) for day, _ in trend.changes}):
        line.put_nearby(cell, CHANGE, colours.change)
    return line.text()


def _numbers(ones: Sequence[int]) -> str:
    return str(ones[0]) if len(ones) == 1 else f"{ones[0]}–{ones[-1]}"


def median_line(trend: Trend, grid: Grid, colours: ChartColours) -> Text:
    """Each interval's median as a number in the middle of its days; a dash for too few entries."""
    line = CellLine(grid.width)
    for interval in trend.intervals:
        ends = grid.between(interval.first, interval.last)
        if ends is None:
            continue
        start, end = ends[0].start, ends[1].end
        words = TOO_FEW if interval.median is None else number(interval.median)
        if len(words) <= end - start:
            line.put_if_free((start + end - len(words)) // 2, words, colours.median)
    return line.text()


def ruler_line(
    grid: Grid, ticks: Sequence[tuple[int, str]], session_cells: set[int], muted: str | None
) -> Text:
    """A thin rule under the strips: ┬ over each date, ┴ under each session, ┼ where both are."""
    dated = {cell for cell, _ in ticks}
    signs = {(True, True): "┼", (True, False): "┬", (False, True): "┴", (False, False): "─"}
    rule = "".join(signs[cell in dated, cell in session_cells] for cell in range(grid.width))
    return Text(rule, style=muted or "")


def dates_line(grid: Grid, ticks: Sequence[tuple[int, str]], colours: ChartColours, *, ruled: bool) -> Text:
    """The dates; each begins under its own day, behind a tick mark where there is no rule above."""
    line = CellLine(grid.width)
    for cell, words in ticks:
        line.put(cell, words if ruled else TICK + words, colours.foreground)
    return line.text()


def date_ticks(trend: Trend, grid: Grid) -> list[tuple[int, str]]:
    """Dates to write under the chart, as (cell, words): the finest step that leaves air between them."""
    best: list[tuple[int, str]] = []
    for days in _steps(trend.days[0].day, trend.days[-1].day):
        ticks = _inside(days, grid)
        if ticks:
            best = ticks
            if all(cell + len(words) + 2 < after for (cell, words), (after, _) in pairwise(ticks)):
                return _from_the_first_day(ticks, trend.days[0].day, grid)
    return best[:1]


def _from_the_first_day(ticks: list[tuple[int, str]], first: date, grid: Grid) -> list[tuple[int, str]]:
    """The ticks, with the first day's date before them where they begin later and leave room for it."""
    cell = grid.cell(first)
    for words in (long_day(first), short_day(first)):
        if cell + len(words) + 2 < ticks[0][0]:
            return [(cell, words), *ticks]
    return ticks


def _inside(days: Sequence[tuple[date, str]], grid: Grid) -> list[tuple[int, str]]:
    """The ticks whose words, with a tick mark, end within the chart."""
    placed = [(grid.cell(day), words) for day, words in days]
    return [(cell, words) for cell, words in placed if cell + len(words) < grid.width]


def _steps(first: date, last: date) -> Iterator[list[tuple[date, str]]]:
    """Ever coarser choices of days to name: days and weeks from the first one, then months, then years."""
    span = (last - first).days
    for step in _DAY_STEPS if span <= _DAYS_NAMED else ():
        yield [_named(first + timedelta(days=number), first) for number in range(0, span + 1, step)]
    for step in _MONTH_STEPS:
        yield list(_months(first, last, step))
    for step in _YEAR_STEPS:
        years = [year for year in range(first.year + 1, last.year + 1) if year % step == 0]
        yield [(date(year, 1, 1), str(year)) for year in years]
    yield [(first, long_day(first))]
    yield [(first, short_day(first))]


def _named(day: date, first: date) -> tuple[date, str]:
    return day, short_day(day) if day.year == first.year else long_day(day)


def _months(first: date, last: date, step: int) -> Iterator[tuple[date, str]]:
    """The first of every `step`-th month; January carries the year."""
    for month_number in range(first.year * 12 + first.month, last.year * 12 + last.month):
        year, month = divmod(month_number, 12)
        if month % step == 0:
            yield date(year, month + 1, 1), MONTHS[month] if month else str(year)
