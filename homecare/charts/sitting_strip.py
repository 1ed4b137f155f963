"""The sitting strip: hours a day as bars, with the article's 4 h and 6 h as reference lines, not limits."""

from collections.abc import Iterator, Sequence
from typing import Final

from homecare.charts import wording
from homecare.charts.canvas import FINE, LEFT_HALF, Segment, Stroke, segments
from homecare.charts.colours import ChartColours
from homecare.charts.columns import Grid
from homecare.charts.pain_strip import session_lines
from homecare.core.trends.intervals import Trend

REFERENCE_HOURS: Final = (4, 6)
"""The lines the article draws (CLINICAL.md §1); neither pass nor fail."""
HOURS_SHOWN: Final = 8
"""The least the scale reaches to, so that both reference lines always stand inside it."""
EIGHTHS: Final = "▁▂▃▄▅▆▇"
WHOLE: Final = "█"
_FINE_ROWS: Final = 4
_DASH: Final = 3
"""Every third cell of a reference line is left out."""


def hours_per_row(grid: Grid, height: int) -> float:
    """The scale: hours in one line of the strip."""
    longest = max((column.sitting for column in grid.columns if column.sitting is not None), default=0.0)
    return max(HOURS_SHOWN, longest) / height


def tick_rows(grid: Grid, height: int) -> dict[int, str]:
    """The labels of the reference lines, by line from the top."""
    scale = hours_per_row(grid, height)
    rows: dict[int, list[str]] = {}
    for hours in REFERENCE_HOURS:
        rows.setdefault(height - 1 - int(hours / scale), []).append(str(hours))
    return {row: wording.HOURS.format(hours=",".join(hours)) for row, hours in rows.items()}


def sitting_strokes(trend: Trend, grid: Grid, height: int, colours: ChartColours) -> list[Stroke]:
    """The strip, back to front; y counts lines from the bottom one, 0."""
    scale = hours_per_row(grid, height)
    bodies, tips = _bars(grid, scale)
    strokes = [session_lines(trend, grid, 0, height - 1, colours)]
    strokes += [_reference(hours / scale, range(grid.width), colours.reference) for hours in REFERENCE_HOURS]
    strokes += [segments(pieces, glyph, colours.sitting) for glyph, pieces in tips.items()]
    strokes.append(segments(_layers(bodies, height), WHOLE, colours.sitting))
    for hours in REFERENCE_HOURS if colours.sitting is not None else ():
        # A bar that goes on above a reference line lets it show through; without colour it would look cut.
        row = int(hours / scale)
        crossed = [cell for cell, rows in bodies.items() if rows > row]
        strokes.append(_reference(hours / scale, crossed, colours.reference, colours.sitting))
    return strokes


def _bars(grid: Grid, scale: float) -> tuple[dict[int, int], dict[str, list[Segment]]]:
    """The whole lines that bars fill, by cell, and their tips by glyph."""
    bodies: dict[int, int] = {}
    tips: dict[str, list[Segment]] = {}
    for column in grid.columns:
        if column.sitting is None:
            continue
        # A day logged as no sitting at all still differs from a day not logged.
        rows, eighths = divmod(max(round(column.sitting / scale * 8), 1), 8)
        if rows:
            bodies.update(dict.fromkeys(column.bar, rows))
        if eighths:
            tips.setdefault(EIGHTHS[eighths - 1], []).append(((column.bar[0], rows), (column.bar[-1], rows)))
    return bodies, tips


def _layers(bodies: dict[int, int], height: int) -> Iterator[Segment]:
    """Line by line, the stretches of neighbouring cells that bars fill."""
    for row in range(height):
        for first, last in _stretches([cell for cell, rows in bodies.items() if rows > row]):
            yield (first, row), (last, row)


def _stretches(cells: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring cells, given in order, as (first, last)."""
    start = 0
    for end in range(1, len(cells) + 1):
        if end == len(cells) or cells[end] > cells[end - 1] + 1:
            yield cells[start], cells[end - 1]
            start = end


def _reference(rows: float, cells: Sequence[int], colour: str | None, on: str | None = None) -> Stroke:
    """A dashed line `rows` lines above the bottom edge, in those of `cells` that are not left out."""
    height = (int(rows * _FINE_ROWS) + 0.5) / _FINE_ROWS - 0.5
    drawn = [cell for cell in cells if cell % _DASH != _DASH - 1]
    dashes = (((first + LEFT_HALF, height), (last - LEFT_HALF, height)) for first, last in _stretches(drawn))
    return segments(dashes, FINE, colour, on)
