"""A table of entries: Enter opens one, and the footer says so. What a person typed is shown as typed."""

from typing import ClassVar, Final

from rich.cells import cell_len
from rich.text import Text
from textual.binding import BindingType
from textual.widgets import DataTable
from textual.widgets.data_table import RowDoesNotExist

from homecare.ui.shell.keys import bind
from homecare.ui.widgets.wording import KEYS

LEAST: Final = 12
"""Cells that the last column gets in any case."""


def whole_words(text: str, room: int) -> str:
    """A text in at most `room` cells: as many whole words as fit, then ` …`."""
    if cell_len(text) <= room:
        return text
    shown = ""
    for word in text.split():
        longer = f"{shown} {word}" if shown else word
        if cell_len(longer) + 2 > room:
            break
        shown = longer
    return f"{shown.rstrip(',;')} …" if shown else text


class EntryTable(DataTable[Text]):
    """Rows to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "select_cursor", "entries.edit"),
    ]

    def __init__(self, *columns: str) -> None:
        super().__init__(cursor_type="row")
        self.opens = True
        """Whether Enter opens the form of an entry; not of one that does not stand."""
        self._titles = columns
        self._rows: list[tuple[str, tuple[str, ...]]] = []
        self._wanted: str | None = None  # the entry to go to once it is there
        self._width = 0  # for which the rows were laid out
        self.add_columns(*columns)

    def fill(self, rows: list[tuple[str, tuple[str, ...]]]) -> None:
        """Show rows, each an entry's id and its cells; the cursor stays on its entry where it can."""
        if rows != self._rows:
            self._rows = rows
            self._lay_out()
            if self._wanted is not None:
                self.go_to(self._wanted)
                self._wanted = None

    def go_to(self, key: str) -> None:
        """Highlight the entry that was just written, now or once it is among the rows."""
        keys = [one for one, _ in self._rows]
        self._wanted = None if key in keys else key
        if key in keys:
            self.move_cursor(row=keys.index(key))

    def on_resize(self) -> None:
        """Another width holds other words of the last column; another height holds the same rows."""
        if self._rows and self.size.width != self._width:
            self._lay_out()

    def _room(self) -> int:
        """Cells of the last column, beside the others."""
        widths = [
            max(cell_len(cells[place]) for cells in [self._titles, *(cells for _, cells in self._rows)])
            for place in range(len(self._titles) - 1)
        ]
        air = 2 * self.cell_padding
        return max(LEAST, self.size.width - sum(width + air for width in widths) - air)

    def _lay_out(self) -> None:
        self._width = self.size.width
        row = self.cursor_row
        here = self.ordered_rows[row].key.value if 0 <= row < self.row_count else None
        self.clear()
        for column, title in zip(self.ordered_columns, self._titles, strict=True):
            column.content_width = cell_len(title)  # a column keeps the width of rows that are gone
        room = self._room()
        for key, cells in self._rows:
            shown = (*cells[:-1], whole_words(cells[-1], room))
            self.add_row(*(Text(cell) for cell in shown), key=key)
        try:
            row = self.get_row_index(here or "")
        except RowDoesNotExist:
            row = max(0, min(row, self.row_count - 1))
        self.move_cursor(row=row)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An empty table has nothing to open."""
        return self.row_count > 0 and self.opens if action == "select_cursor" else True
