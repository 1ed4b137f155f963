"""Signs laid over a painted strip so that none hides another: those of one spot stand side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor
from typing import Final

from rich.text import Text

CROWD: Final = "+"
"""Stands for several signs where there is no room beside each other."""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A sign of one cell at a value of the strip's scale, in a cell of its grid; `colour` is `#rrggbb`."""

    cell: int
    value: float
    sign: str
    colour: str | None = None


@dataclass(frozen=True, kw_only=True)
class Run:
    """Signs side by side in a row of a strip, from the cell `start` on, each with its colour."""

    row: int
    start: int
    signs: tuple[tuple[str, str | None], ...]

    @property
    def crowded(self) -> bool:
        """Whether some of its signs had no room."""
        return any(sign == CROWD for sign, _ in self.signs)


def side_by_side(
    marks: Iterable[Mark], *, width: int, height: int, low: float, high: float, keeps: str = ""
) -> list[Run]:
    """The marks as runs that do not overlap, in a strip of `height` rows of `width` cells.

    The middles of the bottom and the top row are `low` and `high`. Each run covers its marks' own cell; the
    sign `keeps` stands in that cell itself. Where the next run is too near, `CROWD` stands for the signs.
    """
    spots: dict[tuple[int, int], dict[str, str | None]] = {}
    for one in marks:
        row = floor((high - one.value) / (high - low) * (height - 1) + 0.5)
        spots.setdefault((row, one.cell), {}).setdefault(one.sign, one.colour)
    taken = set(spots)
    runs = []
    for (row, cell), signs in sorted(spots.items()):
        elsewhere = {other for there, other in taken if there == row and other != cell}
        run = _beside((row, cell), signs, keeps, elsewhere, width)
        taken |= {(row, run.start + number) for number in range(len(run.signs))}
        runs.append(run)
    return runs


def _beside(
    spot: tuple[int, int], signs: dict[str, str | None], keeps: str, taken: set[int], width: int
) -> Run:
    """The signs of one spot in the cells there are, with air to the next run where that is to be had."""
    row, cell = spot
    rest = [one for one in signs.items() if one[0] != keeps]
    centre = [(keeps, signs[keeps])] if keeps in signs else []
    crowd = (CROWD, rest[0][1] if rest else None)
    for others in (rest, [crowd]):
        length = len(centre) + len(others)
        for air in (1, 0):
            for before in range(length):  # to the right of its cell first, then ever further to the left
                start = cell - before
                around = range(start - air, start + length + air)
                fits = start >= 0 and start + length <= width
                if fits and taken.isdisjoint(around):
                    shown = [*others[:before], *centre, *others[before:]]
                    return Run(row=row, start=start, signs=tuple(shown))
    return Run(row=row, start=cell, signs=(crowd,))


def lay_over(canvas: Sequence[Text], runs: Iterable[Run]) -> list[Text]:
    """The lines of a strip with the runs over what is painted there; everything is one cell wide."""
    lines = list(canvas)
    for run in runs:
        line = lines[run.row]
        signs = Text.assemble(*((sign, colour or "") for sign, colour in run.signs))
        lines[run.row] = Text.assemble(line[: run.start], signs, line[run.start + len(run.signs) :])
    return lines
