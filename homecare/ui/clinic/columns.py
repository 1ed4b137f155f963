"""Which columns of the panel fit a width, and where each stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rich.cells import cell_len, set_cell_size

from homecare.core.clinic.panel import PanelRow
from homecare.core.patients.same_name import as_written
from homecare.core.records.records import Patient
from homecare.core.wording.practice.panel import COLUMNS, Column

ROOMY: Final = 100
"""Cells from which columns stand two cells apart, with their long titles and words."""
BY_NAME: Final = {column.name: column for column in COLUMNS}


@dataclass(frozen=True)
class Placed:
    """A column and where it stands: its title, the first cell and how many it has."""

    column: Column
    title: str
    start: int
    width: int
    roomy: bool

    def cell(self, row: PanelRow, today: date) -> str:
        """What it shows of a row, in its cells."""
        if self.column.name == "name":
            return self.fit(self._name(row.patient))
        return self.fit(self.column.cell(row, today, self.roomy))

    def _name(self, patient: Patient) -> str:
        """The name; of one that has to be told apart, what tells is cut last."""
        written = as_written(patient).name
        tells = patient.name.removeprefix(written)
        room = self.width - cell_len(tells)
        if not tells or cell_len(patient.name) <= self.width or room < _NAME_LEAST:
            return patient.name
        return set_cell_size(written, room - 1).rstrip() + "…" + tells

    def fit(self, text: str) -> str:
        """A text in the column's cells, cut by an ellipsis where it is longer."""
        if cell_len(text) > self.width:
            text = set_cell_size(text, max(0, self.width - 1)) + "…"
        room = " " * (self.width - cell_len(text))
        return text + room if self.column.left else room + text


_NAME_LEAST: Final = 4
PROGRAMME_LEAST: Final = 12
"""Cells of a programme's title that stay where names want more."""
_LAYOUTS: Final = ((True, 2, True), (True, 1, True), (False, 1, True), (False, 1, False))
"""Ways to stand, the roomiest first: long titles, the gap between columns, room for a mark behind each."""


def widest_name(patients: Iterable[Patient]) -> int:
    """The cells of the longest of these names."""
    return max((cell_len(one.name) for one in patients), default=0)


def place(width: int, names: int = 0, *, by: str = "name") -> tuple[Placed, ...]:
    """The columns that fit so many cells; what is left is the name's, and the programme's where shown.

    `names` are the cells of the longest name. Where it would be cut, it is given the air between columns
    first, then the long titles. Rows are sorted `by` a column, whose title has a mark behind it.
    """
    columns = [column for column in COLUMNS if width >= column.least]
    least = len(BY_NAME["name"].short) + 1
    programme = PROGRAMME_LEAST if BY_NAME["programme"] in columns else 0
    for roomy, gap, marks in _LAYOUTS[0 if width >= ROOMY else 2 :]:
        titles = [column.long if roomy else column.short for column in columns]
        widths = [
            column.width
            and max(roomy * column.roomy or column.width, len(title) + (marks or column.name == by))
            for column, title in zip(columns, titles, strict=True)
        ]
        left = max(1, width - sum(widths) - gap * (len(columns) - 1))
        if left >= max(names, least) + programme:
            break
    flexible = [index for index, own in enumerate(widths) if not own]
    widths[flexible[0]] = left
    if len(flexible) > 1:
        widths[flexible[0]] = max(1, min(max(names, least), left - programme)) if names else left - left // 2
        widths[flexible[1]] = max(1, left - widths[flexible[0]])
    return tuple(_placed(columns, titles, widths, gap, roomy=roomy))


def _placed(
    columns: Sequence[Column], titles: Sequence[str], widths: Sequence[int], gap: int, *, roomy: bool
) -> Iterator[Placed]:
    start = 0
    for column, title, own in zip(columns, titles, widths, strict=True):
        yield Placed(column, title, start, own, roomy)
        start += own + gap
