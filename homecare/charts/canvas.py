"""A canvas of an exact size, painted by plotext: the only file that imports it, and only when it paints.

Axes, ticks and legend stay off, so that a cell of the canvas is a cell of the terminal and the strips of a
chart can share their columns. A whole x is the middle of that column; `low` and `high` of the y scale are
the middles of the bottom and the top row.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Any, Final

from rich.style import Style
from rich.text import Text

from homecare.charts.colours import PLAIN, ChartColours

FINE: Final = "braille"
"""The fine-grained marker: 2 × 4 points in a cell."""
HALVES: Final = "hd"
"""Quarters of a cell, 2 × 2; used in pairs, as upper and lower halves."""
_CODE: Final = re.compile(r"\x1b\[([0-9;]*)m")
LEFT_HALF: Final = -0.25
"""Added to x: the left fine-grained point of a cell. A whole x lies on the border between the two."""

_one_at_a_time = Lock()
"""plotext has one global figure; a second thread waits for it."""


@dataclass(frozen=True, kw_only=True)
class Stroke:
    """Points of one look: `glyph` is one character, FINE or HALVES; `colour` and `on` are `#rrggbb` or None.

    `joined` draws lines between neighbouring points, except before the indices named in `lifted`.
    """

    xs: Sequence[float]
    ys: Sequence[float]
    glyph: str
    colour: str | None = None
    on: str | None = None
    joined: bool = False
    lifted: frozenset[int] = frozenset()


Segment = tuple[tuple[float, float], tuple[float, float]]
"""A straight piece from one (x, y) to another."""


def segments(pieces: Iterable[Segment], glyph: str, colour: str | None, on: str | None = None) -> Stroke:
    """Straight pieces as one stroke: plotext is quick with lines and slow with single points."""
    points: list[tuple[float, float]] = []
    starts = []
    for start, end in pieces:
        starts.append(len(points))
        points += [start] if start == end else [start, end]
    return Stroke(
        xs=[x for x, _ in points],
        ys=[y for _, y in points],
        glyph=glyph,
        colour=colour,
        on=on,
        joined=True,
        lifted=frozenset(starts),
    )


def paint(
    strokes: Sequence[Stroke], *, width: int, height: int, low: float, high: float, colours: ChartColours
) -> list[Text]:
    """The strokes, back to front, as `height` lines of exactly `width` cells."""
    import plotext

    with _one_at_a_time:
        # Without this, plotext cuts every figure down to the size of the terminal it runs in.
        plotext.terminal.limit(False, False)
        figure = plotext.figure
        _wipe(figure, width, height)
        # One column has no span to scale over.
        figure.ruler("x").lim(0, max(width - 1, 1))
        figure.ruler("y").lim(low, high)
        for stroke in strokes:
            if stroke.xs:
                figure.draw(_signal(figure, stroke, plotext.marker(stroke.glyph, _pixel(stroke))))
        built = figure.build()
    if colours == PLAIN:
        return [Text(line) for line in built.string(colorless=True).splitlines()]
    return [_styled(line) for line in str(built).splitlines()]


def _styled(line: str) -> Text:
    """One line of plotext's output. `Text.from_ansi` does the same in four times the time."""
    text = Text()
    start, *coded = _CODE.split(line)
    text.append(start)
    codes: tuple[str, ...] = ()
    for code, run in zip(coded[::2], coded[1::2], strict=True):
        codes = () if code == "0" else (*codes, code)
        text.append(run, _style(codes))
    return text


@lru_cache(maxsize=64)
def _style(codes: tuple[str, ...]) -> Style | None:
    spans = Text.from_ansi("".join(f"\x1b[{code}m" for code in codes) + "x").spans
    return spans[0].style if spans and isinstance(spans[0].style, Style) else None


def _wipe(figure: Any, width: int, height: int) -> None:
    """Makes the global figure a bare, transparent canvas of this size, whatever was drawn on it before."""
    figure.clear()
    figure.plot_size(width, height)
    # Neither plotext's white page nor its own sequence of colours where a stroke has none.
    figure.theme("colorless")
    figure.axes(False)
    figure.legend(False)
    figure.ruler("x").ticks([])
    figure.ruler("y").ticks([])


def _signal(figure: Any, stroke: Stroke, marker: Any) -> Any:
    signal = figure.signal(list(stroke.xs), list(stroke.ys), marker=marker)
    if stroke.joined:
        signal.lines()
        for index in stroke.lifted:
            signal.line(index, False)
    return signal


def _pixel(stroke: Stroke) -> tuple[Any, Any]:
    """Foreground and background as plotext takes them; None is the terminal's own colour."""
    foreground, on = stroke.colour, stroke.on
    return None if foreground is None else _rgb(foreground), None if on is None else _rgb(on)


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
