"""A table of entries: Enter opens one, and the footer says so. What a person typed is shown as typed."""

from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.widgets import DataTable
from textual.widgets.data_table import RowDoesNotExist


class EntryTable(DataTable[Text]):
    """Rows to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Edit", id="entries.edit", tooltip="Change or remove this entry"),
    ]

    def __init__(self, *columns: str) -> None:
        super().__init__(cursor_type="row")
        self.add_columns(*columns)

    def fill(self, rows: list[tuple[str, tuple[str, ...]]]) -> None:
        """Show rows, each an entry's id and its cells; the cursor stays on its entry where it can."""
        row = self.cursor_row
        here = self.ordered_rows[row].key.value if 0 <= row < self.row_count else None
        self.clear()
        for key, cells in rows:
            self.add_row(*(Text(cell) for cell in cells), key=key)
        try:
            row = self.get_row_index(here or "")
        except RowDoesNotExist:
            row = max(0, min(row, self.row_count - 1))
        self.move_cursor(row=row)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An empty table has nothing to open."""
        return self.row_count > 0 if action == "select_cursor" else True
