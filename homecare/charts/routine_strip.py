"""The routine strip: one cell a day, its glyph saying how much of what was prescribed was done."""

from typing import Final

from rich.text import Text

from homecare.charts.cells import CellLine
from homecare.charts.colours import ChartColours
from homecare.charts.columns import Grid
from homecare.core.routine.adherence import RoutineDay

FULL: Final = "█"
MOST: Final = "▆"
SOME: Final = "▄"
LITTLE: Final = "▂"
NONE_DONE: Final = "x"
NOT_LOGGED: Final = "·"
REST: Final = "r"
FLARE: Final = "f"
STOPPED: Final = "s"
NOTHING_DUE: Final = " "
BARS: Final = FULL + MOST + SOME + LITTLE


def glyph(routine: RoutineDay) -> str:
    """The glyph of a day (or of the days of a column): none of them relies on its colour."""
    if routine.rest or routine.flare:
        return REST if routine.rest else FLARE
    share = routine.share
    if share is None:
        return STOPPED if routine.stopped else NOTHING_DUE
    if not routine.logged:
        return NOT_LOGGED
    if share <= 0:
        return NONE_DONE
    # Credits are sums of fractions: a full day may come out a hair under 1.
    if share > 1 - 1e-9:
        return FULL
    return MOST if share >= 2 / 3 else SOME if share >= 1 / 3 else LITTLE


def routine_line(grid: Grid, colours: ChartColours) -> Text:
    """The strip: bars as wide as the sitting bars above them, letters once in the column's middle."""
    line = CellLine(grid.width)
    for column in grid.columns:
        sign = glyph(column.routine)
        if sign in BARS:
            line.put(column.bar.start, sign * len(column.bar), colours.routine)
        else:
            line.put(column.centre, sign, colours.muted)
    return line.text()
