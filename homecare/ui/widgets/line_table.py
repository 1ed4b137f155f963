"""A table that chooses its columns by the room there is: no word is cut, whatever the width."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

GAP: Final = 2
"""Cells between two columns."""
EDGE: Final = 3
"""Cells beside the words: a cell of air on each side and the scrollbar."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """A heading and a cell for each row. A cell may run on over empty ones to its right."""

    title: str
    cells: tuple[str, ...]
    left: bool = False


@dataclass(frozen=True, kw_only=True)
class Table:
    """Columns by name, and the choices of columns to show, the fullest first."""

    columns: Mapping[str, Column] = field(default_factory=dict)
    choices: Sequence[Sequence[str]] = ()

    def lines(self, width: int) -> tuple[str, ...] | None:
        """Heading and rows in the first choice that fits `width` cells; None where none does."""
        for names in self.choices:
            columns = [self.columns[name] for name in names]
            widths = _widths(columns)
            if sum(widths) + GAP * (len(widths) - 1) <= width:
                rows = zip(*(column.cells for column in columns), strict=True)
                heading = tuple(column.title for column in columns)
                return tuple(_line(columns, widths, cells) for cells in (heading, *rows))
        return None


def _widths(columns: Sequence[Column]) -> list[int]:
    """Each column as wide as its heading and its cells need; what runs on widens the last it runs over."""
    rows = list(zip(*(column.cells for column in columns), strict=True))
    widths = [len(column.title) for column in columns]
    running = []
    for cells in rows:
        for place, cell in enumerate(cells):
            if cell and _reach(cells, place) > 1:
                running.append((place, _reach(cells, place), len(cell)))
            else:
                widths[place] = max(widths[place], len(cell))
    for place, reach, needed in running:
        room = sum(widths[place : place + reach]) + GAP * (reach - 1)
        widths[place + reach - 1] += max(0, needed - room)
    return widths


def _reach(cells: Sequence[str], place: int) -> int:
    """How many columns a cell has: its own and the empty ones right of it."""
    end = place + 1
    while end < len(cells) and not cells[end]:
        end += 1
    return end - place


def _line(columns: Sequence[Column], widths: Sequence[int], cells: Sequence[str]) -> str:
    parts = []
    place = 0
    while place < len(cells):
        reach = _reach(cells, place) if cells[place] else 1
        room = sum(widths[place : place + reach]) + GAP * (reach - 1)
        # What runs on begins where its own column does.
        left = columns[place].left or reach > 1
        parts.append(cells[place].ljust(room) if left else cells[place].rjust(room))
        place += reach
    return (" " * GAP).join(parts).rstrip()


class LineTable(Vertical):
    """A heading that stays, and rows to go through with the arrow keys or the mouse.

    Posts what its list posts: `OptionList.OptionHighlighted`, by the row's number.
    """

    class Fitted(Message):
        """The table was laid out; `fits` says whether there was room for one of its choices."""

        def __init__(self, *, fits: bool) -> None:
            self.fits = fits
            super().__init__()

    def __init__(self) -> None:
        super().__init__(id="table")
        self._table = Table()
        self._shown: tuple[str, ...] | None = None
        self._wanted: int | None = None  # the row to highlight once there is room for rows

    def compose(self) -> ComposeResult:
        """Heading and rows."""
        yield Static("", id="heading", markup=False)
        yield OptionList(id="rows", markup=False)

    @property
    def row(self) -> int | None:
        """The number of the highlighted row."""
        return self.query_one(OptionList).highlighted

    def fill(self, table: Table, row: int | None) -> None:
        """Show a table, with this row highlighted."""
        self._table, self._wanted = table, row
        self._lay_out()

    def on_resize(self, event: events.Resize) -> None:
        """Other columns may fit now."""
        self._wanted = self._wanted if self.row is None else self.row
        self._lay_out()

    def _lay_out(self) -> None:
        if not self.size.width or not self._table.choices:
            return  # not on screen (it will be resized when it is), or nothing to show
        fitting = self._table.lines(self.size.width - EDGE)
        self.post_message(self.Fitted(fits=fitting is not None))
        lines = fitting or ("",)
        rows = self.query_one(OptionList)
        if lines != self._shown:
            self._shown = lines
            self.query_one("#heading", Static).update(lines[0])
            rows.clear_options()
            rows.add_options([Option(Text(line, no_wrap=True)) for line in lines[1:]])
        if rows.option_count:
            rows.highlighted = min(self._wanted or 0, rows.option_count - 1)
