"""The pain strip: readings 0–10 as dots, neighbouring days joined, sessions, and each interval's median."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final

from homecare.charts.canvas import FINE, HALVES, LEFT_HALF, Segment, Stroke, segments
from homecare.charts.colours import ChartColours
from homecare.charts.columns import Grid
from homecare.core.trends.intervals import Interval, Trend
from homecare.core.values.limits import PAIN_MAX, PAIN_MIN

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
    return [
        session_lines(trend, grid, PAIN_MIN, PAIN_MAX, colours),
        _joins(grid, colours),
        *_medians(trend.intervals, grid, height, colours),
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


def _medians(
    intervals: Iterable[Interval], grid: Grid, height: int, colours: ChartColours
) -> Iterator[Stroke]:
    """Each interval's median through its days: as many strokes as there are signs, however many intervals.

    Where two intervals share a cell, the later one's sign stands in it.
    """
    signs: dict[tuple[int, int], str] = {}
    for interval in intervals:
        if interval.median is not None:
            row, glyph = _place(interval.median, height)
            signs |= dict.fromkeys(((row, cell) for cell in _cells(interval, grid)), glyph)
    pieces: dict[str, list[Segment]] = {}
    for row, first, last, glyph in _runs(signs):
        level = row * _LEVELS / (height - 1)
        pieces.setdefault(glyph, []).append(((first, level), (last, level)))
    yield from (segments(found, glyph, colours.median) for glyph, found in pieces.items())


def _cells(interval: Interval, grid: Grid) -> range:
    """The cells of an interval's median: those of its days, but the one of the session's own line."""
    ends = grid.between(interval.first, interval.last)
    if ends is None:
        return range(0)
    first, last = ends
    free = not interval.open and first is not last
    return range(first.start, last.centre if free else last.end)


def _place(median: float, height: int) -> tuple[int, str]:
    """The line of a median, from the bottom, and the sign that says on which side of its middle it runs.

    A terminal line is coarse: the stroke's place within it tells 3 from 3.5.
    """
    exact = median * (height - 1) / _LEVELS
    row = _row(median, height)
    glyph = _MEDIAN_BELOW if exact - row < -0.25 else _MEDIAN_ABOVE if exact - row > 0.25 else MEDIAN
    return row, glyph


def _runs(signs: Mapping[tuple[int, int], str]) -> Iterator[tuple[int, int, int, str]]:
    """Neighbouring cells of a line with the same sign, as line, first cell, last cell and the sign."""
    run: tuple[int, int, int, str] | None = None
    for (row, cell), glyph in sorted(signs.items()):
        if run is not None and (run[0], run[2] + 1, run[3]) == (row, cell, glyph):
            run = (row, run[1], cell, glyph)
            continue
        if run is not None:
            yield run
        run = (row, cell, cell, glyph)
    if run is not None:
        yield run
