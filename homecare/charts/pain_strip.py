"""The pain strip: readings 0–10 as dots, neighbouring days joined, sessions, and each interval's median."""

from itertools import pairwise
from typing import Final

from homecare.charts.canvas import FINE, HALVES, LEFT_HALF, Stroke, segments
from homecare.charts.colours import ChartColours
from homecare.charts.columns import Grid
from homecare.core.intervals import Interval, Trend
from homecare.core.limits import PAIN_MAX, PAIN_MIN

DOT: Final = "●"
SESSION: Final = "┊"
MEDIAN: Final = "━"
_MEDIAN_ABOVE: Final = "▔"
_MEDIAN_BELOW: Final = "▁"
_LEVELS: Final = PAIN_MAX - PAIN_MIN
DENSE: Final = 3
"""One session in fewer columns than this, and lines from top to bottom would hide the readings."""
ROWS_OF_DOTS: Final = 11
"""Lines from which each level has a line of its own."""


def pain_strokes(trend: Trend, grid: Grid, height: int, colours: ChartColours) -> list[Stroke]:
    """The strip, back to front, on a scale from 0 to 10."""
    medians = (
        stroke for one in trend.intervals if (stroke := _median(one, grid, height, colours)) is not None
    )
    return [
        session_lines(trend, grid, PAIN_MIN, PAIN_MAX, colours),
        _joins(grid, colours),
        *medians,
        _dots(grid, height, colours),
    ]


def session_lines(trend: Trend, grid: Grid, low: float, high: float, colours: ChartColours) -> Stroke:
    """A vertical line through a strip at each session; only its two ends where sessions stand dense."""
    cells = sorted({grid.cell(day) for day in trend.sessions})
    if len(cells) * DENSE > len(grid.columns) > DENSE:
        ends = [(cell, end) for cell in cells for end in (low, high)]
        return segments(((end, end) for end in ends), SESSION, colours.session)
    return segments((((cell, low), (cell, high)) for cell in cells), SESSION, colours.session)


def tick_rows(height: int) -> dict[int, str]:
    """The levels named beside the strip, by line from the top."""
    step = 2 if (height - 1) % 5 == 0 else 5
    levels = range(PAIN_MIN, PAIN_MAX + 1, step)
    return {height - 1 - round(level * (height - 1) / _LEVELS): str(level) for level in levels}


def _joins(grid: Grid, colours: ChartColours) -> Stroke:
    """Lines between neighbouring columns that both have a reading; a gap is never bridged."""
    logged = [(number, column) for number, column in enumerate(grid.columns) if column.pain is not None]
    lifted = frozenset(
        index for index, (before, after) in enumerate(pairwise(logged), start=1) if after[0] - before[0] > 1
    )
    return Stroke(
        xs=[column.centre + LEFT_HALF for _, column in logged],
        ys=[column.pain for _, column in logged if column.pain is not None],
        glyph=FINE,
        colour=colours.pain,
        joined=True,
        lifted=lifted,
    )


def _dots(grid: Grid, height: int, colours: ChartColours) -> Stroke:
    logged = [(column.centre, column.pain) for column in grid.columns if column.pain is not None]
    per_row = _LEVELS / (height - 1)
    if height >= ROWS_OF_DOTS:
        points = [(cell, _row(level, height) * per_row) for cell, level in logged]
        return Stroke(
            xs=[cell for cell, _ in points], ys=[level for _, level in points], glyph=DOT, colour=colours.pain
        )
    # A level that has a line of its own takes that line's upper half, the one below it the lower half.
    halves = [
        (x, level + per_row / 4) for cell, level in logged for x in (cell + LEFT_HALF, cell - LEFT_HALF)
    ]
    return Stroke(
        xs=[x for x, _ in halves], ys=[level for _, level in halves], glyph=HALVES, colour=colours.pain
    )


def _row(level: float, height: int) -> int:
    """The line, from the bottom, nearest to a level; the upper one of two as near."""
    return int(level * (height - 1) / _LEVELS + 0.5)


def _median(interval: Interval, grid: Grid, height: int, colours: ChartColours) -> Stroke | None:
    """The interval's median through its days, leaving the cell of the session's own line free."""
    ends = grid.between(interval.first, interval.last)
    if interval.median is None or ends is None:
        return None
    first, last = ends
    cells = range(first.start, last.end)
    if not interval.open and first is not last:
        cells = range(first.start, last.centre)
    exact = interval.median * (height - 1) / _LEVELS
    row = _row(interval.median, height)
    # A terminal line is coarse: the stroke's place within it says on which side of the middle it runs.
    glyph = _MEDIAN_BELOW if exact - row < -0.25 else _MEDIAN_ABOVE if exact - row > 0.25 else MEDIAN
    level = row * _LEVELS / (height - 1)
    if not cells:
        return None
    return segments([((cells[0], level), (cells[-1], level))], glyph, colours.median)
