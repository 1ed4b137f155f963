"""A raster of fine-grained points, 2 × 4 in a cell, on which shapes are filled row by row.

Points are counted from the bottom left corner; a row is one whole number whose bits are its points.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, cos, floor, hypot, pi, sin

from homecare.charts.canvas import Segment

Spot = tuple[float, float]
"""(x, y) in points of the raster, from its bottom left corner."""

_ROUND = tuple((cos(2 * pi * part / 20), sin(2 * pi * part / 20)) for part in range(20))


class Raster:
    """Rows of points, `width` × `height` of them, in whole cells; what falls outside is cut off."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self.rows = [0] * height
        self._all = (1 << width) - 1

    def polygon(self, corners: Sequence[Spot]) -> None:
        """Fill a convex polygon."""
        low = max(ceil(min(y for _, y in corners)), 0)
        high = min(floor(max(y for _, y in corners)), self.height - 1)
        edges = [*pairwise(corners), (corners[-1], corners[0])]
        for row in range(low, high + 1):
            crossed = [
                x0 + (x1 - x0) * (row - y0) / (y1 - y0)
                for (x0, y0), (x1, y1) in edges
                if y0 != y1 and min(y0, y1) <= row <= max(y0, y1)
            ]
            if crossed:
                self._run(row, ceil(min(crossed)), floor(max(crossed)))

    def disc(self, middle: Spot, radius: float) -> None:
        """Fill a disc; at least its middle is set."""
        x, y = middle
        self.dot(middle)
        for row in range(max(ceil(y - radius), 0), min(floor(y + radius), self.height - 1) + 1):
            half = max(radius**2 - (row - y) ** 2, 0.0) ** 0.5
            self._run(row, ceil(x - half), floor(x + half))

    def capsule(self, start: Spot, start_radius: float, end: Spot, end_radius: float) -> None:
        """Fill what two discs and the straight sides between them enclose."""
        self.line(start, end)
        self.disc(start, start_radius)
        self.disc(end, end_radius)
        (x0, y0), (x1, y1) = start, end
        length = hypot(x1 - x0, y1 - y0)
        if length > abs(start_radius - end_radius):
            across, up = (y0 - y1) / length, (x1 - x0) / length
            self.polygon(
                [
                    (x0 + across * start_radius, y0 + up * start_radius),
                    (x1 + across * end_radius, y1 + up * end_radius),
                    (x1 - across * end_radius, y1 - up * end_radius),
                    (x0 - across * start_radius, y0 - up * start_radius),
                ]
            )

    def oval(self, middle: Spot, along: Spot, across: Spot) -> None:
        """Fill an oval with these two half axes."""
        self.dot(middle)
        self.polygon(
            [
                (middle[0] + c * along[0] + s * across[0], middle[1] + c * along[1] + s * across[1])
                for c, s in _ROUND
            ]
        )

    def line(self, start: Spot, end: Spot) -> None:
        """A line one point thick."""
        (x0, y0), (x1, y1) = start, end
        steps = max(ceil(max(abs(x1 - x0), abs(y1 - y0))), 1)
        if steps > 4 * (self.width + self.height) + 4000:
            return
        for number in range(steps + 1):
            share = number / steps
            self.dot((x0 + (x1 - x0) * share, y0 + (y1 - y0) * share))

    def dot(self, spot: Spot) -> None:
        """Set the point nearest to a place."""
        x, y = floor(spot[0] + 0.5), floor(spot[1] + 0.5)
        if 0 <= y < self.height and 0 <= x < self.width:
            self.rows[y] |= 1 << x

    def _run(self, row: int, first: int, last: int) -> None:
        first, last = max(first, 0), min(last, self.width - 1)
        if first <= last:
            self.rows[row] |= (1 << (last + 1)) - (1 << first)

    def erase(self, other: "Raster") -> None:
        """Take away the points of another raster."""
        self.rows = [row & ~gone for row, gone in zip(self.rows, other.rows, strict=True)]

    def add(self, other: "Raster") -> None:
        """Set the points of another raster."""
        self.rows = [row | more for row, more in zip(self.rows, other.rows, strict=True)]

    def keep(self, other: "Raster") -> None:
        """Keep only points that another raster has too."""
        self.rows = [row & more for row, more in zip(self.rows, other.rows, strict=True)]

    def grown(self) -> "Raster":
        """The same with one point more on every side."""
        grown = Raster(self.width, self.height)
        wide = [(row | row << 1 | row >> 1) & self._all for row in self.rows]
        for number in range(self.height):
            below = wide[number - 1] if number else 0
            above = wide[number + 1] if number + 1 < self.height else 0
            grown.rows[number] = wide[number] | below | above
        return grown

    def cells(self) -> list[int]:
        """For each line of cells from the bottom, the points of one row whose cells have a point in them."""
        lefts = self._all // 3  # 01 01 01 …: the left point of each cell
        found = []
        for start in range(0, self.height, 4):
            row = 0
            for one in self.rows[start : start + 4]:
                row |= one
            left = (row | row >> 1) & lefts
            found.append(left | left << 1)
        return found

    def runs(self) -> list[Segment]:
        """Its points as straight runs placed on a canvas, along or up, whichever takes fewer."""
        along = sum((row & ~(row << 1)).bit_count() for row in self.rows)
        up = sum((row & ~below).bit_count() for below, row in pairwise([0, *self.rows]))
        return [*(self._along() if along <= up else self._up())]

    def _along(self) -> Iterator[Segment]:
        for y, row in enumerate(self.rows):
            ends = _bits(row & ~(row >> 1))
            for first, last in zip(_bits(row & ~(row << 1)), ends, strict=True):
                yield (_place(first, y), _place(last, y))

    def _up(self) -> Iterator[Segment]:
        begun: dict[int, int] = {}
        for y, (below, row) in enumerate(pairwise([0, *self.rows, 0])):
            for x in _bits(below & ~row):
                yield (_place(x, begun.pop(x)), _place(x, y - 1))
            begun.update(dict.fromkeys(_bits(row & ~below), y))


def _bits(row: int) -> Iterator[int]:
    """The numbers of the bits that are set, from the lowest."""
    while row:
        lowest = row & -row
        yield lowest.bit_length() - 1
        row ^= lowest


def _place(x: int, y: int) -> Spot:
    """A point on a canvas, where a whole number is the middle of a cell."""
    return (x / 2 - 0.25, y / 4 - 0.375)
