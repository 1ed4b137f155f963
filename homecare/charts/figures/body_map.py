"""The body map: both views beside each other, and the place that each cell belongs to.

A region is outlined; one with a level is hatched in braille points and bears its number; the chosen one is
filled with blocks. So none of it rests on colour.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import ceil, floor
from typing import Final

from rich.style import Style
from rich.text import Text

from homecare.charts import wording
from homecare.charts.cells import CellLine
from homecare.charts.colours import ChartColours
from homecare.core.figures.body_map import FRAME, PLACES, REST, Place, View

SMALLEST: Final = (36, 14)
"""Cells and lines; in less room there is no map, and the list stands alone."""
GAP: Final = 2
"""Cells between the views."""
HEADING: Final = 1
"""Lines over a body: what view it is, and on which side is left."""
FACE: Final = ((-3.4, 159.4), (3.4, 159.4), (-1.8, 152.6), (0.0, 152.6), (1.8, 152.6))
"""Eyes and mouth in cm, so that nobody takes the front for the back."""

_BITS: Final = ((0x40, 0x80), (0x04, 0x20), (0x02, 0x10), (0x01, 0x08))
"""The bit of each point of a braille cell, by its row from the bottom and its column."""
_QUARTERS: Final = " ▖▗▄▘▌▚▙▝▞▐▟▀▛▜█"
"""The blocks by filled quarters of a cell: bottom left 1, bottom right 2, top left 4, top right 8."""
_NOWHERE, _REST = -2, -1
"""What a point off the body belongs to, and one of the body that has no region."""

_BARE, _PLAIN, _LEVEL, _CHOSEN = range(4)
"""The looks of a point: no region, a region, one with a level, the chosen one. The higher has the cell."""

_Grid = tuple[tuple[int, ...], ...]
"""For each row of points from the bottom, the number of the place each point belongs to."""
_Cells = tuple[tuple[Place | None, ...], ...]


@dataclass(frozen=True)
class BodyDrawing:
    """The drawn map, and the place of each cell, by line from the top and column; None where is none."""

    text: Text
    cells: _Cells

    def place_at(self, column: int, line: int) -> Place | None:
        """The place under a cell, such as the one that was clicked."""
        inside = 0 <= line < len(self.cells) and 0 <= column < len(self.cells[line])
        return self.cells[line][column] if inside else None


def has_room(width: int, height: int) -> bool:
    """Whether a map can be read in so many cells and lines."""
    return width >= SMALLEST[0] and height >= SMALLEST[1]


def draw_body_map(
    *, width: int, height: int, colours: ChartColours, chosen: str | None = None, here: Place | None = None,
    levels: Mapping[str, int] | None = None,
) -> BodyDrawing:  # fmt: skip
    """Both views in `height` lines of exactly `width` cells, the front on the left.

    `chosen` is a region, `here` the one of its places that gets brackets, `levels` the regions' pain (0–10).
    Regions without a place are left out. Where there is no room (`has_room`) the drawing is blank.
    """
    width, height = max(width, 0), max(height, 0)
    if not has_room(width, height):
        return BodyDrawing(Text("\n").join([Text(" " * width)] * height), ((None,) * width,) * height)
    ranks = {number: _rank(place, chosen, levels or {}) for number, place in enumerate(PLACES)}
    looks = {_REST: _BARE, _NOWHERE: _BARE, **ranks}
    wide = (width - GAP) // 2
    spare = width - 2 * wide - GAP
    drawn = [_body(view, wide, height) for view in View]
    painted = [body.paint(looks, colours, here, levels or {}) for body in drawn]
    lines, cells = [], []
    for row in range(height):
        lines.append(painted[0][row].append(" " * GAP).append_text(painted[1][row]).append(" " * spare))
        cells.append((*drawn[0].cells[row], *(None,) * GAP, *drawn[1].cells[row], *(None,) * spare))
    return BodyDrawing(Text("\n").join(lines), tuple(cells))


def _rank(place: Place, chosen: str | None, levels: Mapping[str, int]) -> int:
    return _CHOSEN if place.region == chosen else _LEVEL if place.region in levels else _PLAIN


@dataclass(frozen=True)
class _Dot:
    """A point of a cell: its bits, what it belongs to, and what other regions it borders on.

    `after` are those on its right and below: of two that meet, one has the line between them.
    """

    bit: int
    quarter: int
    owner: int
    outline: bool
    others: tuple[int, ...]
    after: tuple[int, ...]
    hatched: bool
    dotted: bool

    def is_set(self, looks: Mapping[int, int]) -> bool:
        """Whether it is drawn. A gap sets off what has a level or is chosen."""
        look = looks[self.owner]
        beside = max((looks[one] for one in self.others), default=_BARE)
        if look == _CHOSEN:
            return True
        if beside >= _LEVEL and (beside > look or self.after):
            return False
        if self.outline or self.after:
            return True
        return self.hatched if look == _LEVEL else self.dotted and look == _PLAIN


@dataclass(frozen=True)
class _Body:
    """One view at one size: the points of each cell, from the top, and the place of each."""

    view: View
    width: int
    scale: float
    dots: tuple[tuple[tuple[_Dot, ...], ...], ...]
    cells: _Cells

    def paint(
        self, looks: Mapping[int, int], colours: ChartColours, here: Place | None, levels: Mapping[str, int]
    ) -> list[Text]:
        """Its lines from the top."""
        lines = [[_cell(dots, looks, colours) for dots in row] for row in self.dots]
        for column, row, words, style in self._labels(looks, colours, here, levels):
            for at, letter in enumerate(words, column):
                if letter != " " or "[" in words or not any(dot.outline for dot in self.dots[row][at]):
                    lines[row][at] = (letter, style)
        texts = [self._heading(colours)]
        for line in lines:
            text = Text()
            for style, run in groupby(line, key=lambda cell: cell[1]):
                text.append("".join(letter for letter, _ in run), style)
            texts.append(text)
        return texts

    def _heading(self, colours: ChartColours) -> Text:
        """`your right   front   your left`, or without `your` where that is too long."""
        line = CellLine(self.width)
        view = wording.VIEWS[self.view]
        middle = (self.width - len(view)) // 2
        line.put(middle, view, colours.foreground)
        for named in (wording.YOUR_SIDES, wording.SIDES):
            first, second = (named[side] for side in self.view.sides)
            if len(first) < middle and middle + len(view) + len(second) < self.width:
                line.put(0, first, colours.muted)
                line.put(self.width - len(second), second, colours.muted)
                break
        return line.text()

    def _labels(
        self, looks: Mapping[int, int], colours: ChartColours, here: Place | None, levels: Mapping[str, int]
    ) -> Iterator[tuple[int, int, str, Style]]:
        """Column, row and words of what is written on the body."""
        for number, place in enumerate(PLACES):
            level = levels.get(place.region)
            if place.view is not self.view or (level is None and place != here):
                continue
            written = " " if level is None else str(level)
            words = f"[{written}]" if place == here else f" {written} "
            column = round(self.width / 2 + place.spot[0] * self.scale / 2 - len(words) / 2)
            row = len(self.dots) - 1 - floor((place.spot[1] - FRAME[1]) * self.scale / 4)
            filled = looks[number] == _CHOSEN
            yield column, row, words, Style(color=_colour(looks[number], colours), bold=True, reverse=filled)


def _cell(dots: tuple[_Dot, ...], looks: Mapping[int, int], colours: ChartColours) -> tuple[str, Style]:
    """The letter of a cell and its look, which is that of the highest rank in it."""
    points = [dot for dot in dots if dot.is_set(looks)]
    if not points:
        return " ", Style()
    look = max(looks[dot.owner] for dot in points)
    style = Style(color=_colour(look, colours))
    if look == _CHOSEN:
        quarters = {dot.quarter for dot in points if looks[dot.owner] == _CHOSEN}
        return _QUARTERS[sum(quarters)], style
    return chr(0x2800 + sum(dot.bit for dot in points)), style


def _colour(look: int, colours: ChartColours) -> str | None:
    return (colours.muted, colours.scene, colours.pain, colours.limb)[look]


# What a size has in common, whatever is chosen


@lru_cache(maxsize=16)
def _body(view: View, width: int, height: int) -> _Body:
    """A view in so many cells and lines, the heading among them."""
    left, bottom, right, top = FRAME
    lines = height - HEADING
    scale = min(2 * width / (right - left), 4 * lines / (top - bottom))
    grid = _grid(view, width, lines, scale)
    face = {(floor(width + x * scale), floor((y - bottom) * scale)) for x, y in FACE if view is View.FRONT}
    dots = tuple(
        tuple(_dots(grid, column, low, face) for column in range(width))
        for low in range(4 * lines - 4, -1, -4)
    )
    cells = tuple(tuple(_place(one) for one in row) for row in dots)
    return _Body(view, width, scale, dots, ((None,) * width, *cells))


def _grid(view: View, width: int, lines: int, scale: float) -> _Grid:
    shapes = [(_REST, REST[view])]
    shapes += [(number, place.shape) for number, place in enumerate(PLACES) if place.view is view]
    rows = []
    for y in range(4 * lines):
        row = [_NOWHERE] * (2 * width)
        for number, shape in shapes:
            for span in shape.spans(FRAME[1] + (y + 0.5) / scale):
                first, last = (ceil(width + x * scale - 0.5) for x in span)
                row[first:last] = [number] * (last - first)
        rows.append(tuple(row))
    return tuple(rows)


def _dots(grid: _Grid, column: int, low: int, face: set[tuple[int, int]]) -> tuple[_Dot, ...]:
    """The points of a cell that lie on the body."""
    found = []
    for up, bits in enumerate(_BITS):
        for across, bit in enumerate(bits):
            x, y = 2 * column + across, low + up
            if grid[y][x] != _NOWHERE:
                found.append(_dot(grid, x, y, bit, on_face=(x, y) in face))
    return tuple(found)


def _dot(grid: _Grid, x: int, y: int, bit: int, *, on_face: bool) -> _Dot:
    owner = grid[y][x]
    around = [_at(grid, x + across, y + up) for across, up in ((1, 0), (0, -1), (-1, 0), (0, 1))]
    others = [one if _differ(owner, one) else None for one in around]
    return _Dot(
        bit=bit,
        quarter=1 << x % 2 << y // 2 % 2 * 2,
        owner=owner,
        # The thighs are cut off, and end without a line.
        outline=_NOWHERE in (around[0], around[2], around[3]) or (around[1] == _NOWHERE and y > 0),
        others=tuple(one for one in others if one is not None),
        after=tuple(one for one in others[:2] if one is not None),
        hatched=(x % 2 == 0 or y % 2 == 0) and not on_face,
        dotted=(x % 4, y % 4) in ((0, 0), (2, 2)) or on_face,
    )


def _at(grid: _Grid, x: int, y: int) -> int:
    return grid[y][x] if 0 <= y < len(grid) and 0 <= x < len(grid[y]) else _NOWHERE


def _differ(one: int, other: int) -> bool:
    """Whether two points on the body belong to different regions; its two halves are one upper back."""
    if other == _NOWHERE or _REST in (one, other):
        return other not in (_NOWHERE, one)
    return PLACES[one].region != PLACES[other].region


def _place(dots: tuple[_Dot, ...]) -> Place | None:
    """The place that has most of a cell's points."""
    owners = Counter(dot.owner for dot in dots if dot.owner != _REST)
    return PLACES[owners.most_common(1)[0][0]] if owners else None
