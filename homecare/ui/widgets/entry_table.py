"""A table of entries: Enter opens one, and the footer says so."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import DataTable


class EntryTable(DataTable[str]):
    """Rows to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Edit", id="entries.edit", tooltip="Change or remove this entry"),
    ]

    def __init__(self, *columns: str) -> None:
        super().__init__(cursor_type="row")
        self.add_columns(*columns)

    def place_cursor(self, row: int) -> None:
        """Put the cursor on a row, or on the last one there is."""
        self.move_cursor(row=max(0, min(row, self.row_count - 1)))
