"""The panel's table: only the rows on screen are ever built, so that thousands scroll like a dozen."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from homecare.core.clinic.panel import PanelRow
from homecare.core.records.records import Patient
from homecare.ui.clinic.columns import Placed, place
from homecare.ui.clinic.wording import KEYS
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.place import place_of

EDGE = 1
"""Cells of air left of the words."""


class PanelTable(ScrollView, can_focus=True):
    """A heading that stays, and a row for each patient, to go through with the arrow keys or the mouse."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "panel--heading", "panel--sorted", "panel--row", "panel--cursor", "panel--cursor-blurred",
        "panel--flags",
    }  # fmt: skip
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "open", "clinic.open"),
    ]

    class Highlighted(Message):
        """Another row is highlighted, or the same one has changed. `row` is None where there is none."""

        def __init__(self, row: PanelRow | None) -> None:
            self.row = row
            super().__init__()

    class Opened(Message):
        """A patient's diary is to be opened."""

        def __init__(self, patient: Patient) -> None:
            self.patient = patient
            super().__init__()

    class Sorted(Message):
        """The heading of a column was clicked."""

        def __init__(self, column: str) -> None:
            self.column = column
            super().__init__()

    def __init__(self) -> None:
        super().__init__(id="panel")
        self._rows: Sequence[PanelRow] = ()
        self._cursor = 0
        self._awaited: Patient | None = None  # was just added; their row is still being worked out
        self._today = date.min
        self._by = ""
        self._turned = False
        self._placed: tuple[Placed, ...] = ()
        self._names = 0  # cells of the longest of all names

    @property
    def row(self) -> PanelRow | None:
        """The highlighted row."""
        return self._rows[self._cursor] if self._cursor < len(self._rows) else None

    @property
    def patient(self) -> Patient | None:
        """Whom Enter opens."""
        if self._awaited is not None:
            return self._awaited
        return None if self.row is None else self.row.patient

    def fill(
        self, rows: Sequence[PanelRow], today: date, *, by: str, turned: bool, filtered: bool = False
    ) -> None:
        """Show rows, which are sorted by this column; the patient that was highlighted stays so.

        Where `filtered` leaves that one out, it is the first; whoever is awaited comes before both.
        """
        before, now = ([row.patient.id for row in some] for some in (self._rows, rows))
        self._rows, self._today, self._by, self._turned = rows, today, by, turned
        self._cursor = place_of(self._cursor, before, now, first=filtered) or 0
        if self._awaited is not None and self._awaited.id in now:
            self._cursor, self._awaited = now.index(self._awaited.id), None
        self._measure()
        self._show_cursor()
        self.post_message(self.Highlighted(self.row))

    def make_room(self, names: int) -> None:
        """Let the names have so many cells, as far as there is room, whichever of them are shown."""
        if names != self._names:
            self._names = names
            self._measure()
            self.refresh()

    def go_to_patient(self, patient: Patient) -> None:
        """Highlight a patient who was just added, as soon as there is a row; Enter opens them before."""
        self._awaited = patient
        self.fill(self._rows, self._today, by=self._by, turned=self._turned)

    def go_to(self, number: int) -> None:
        """Highlight another row, as far as there are rows."""
        self._awaited = None
        wanted = max(0, min(number, len(self._rows) - 1))
        if wanted != self._cursor:
            self._cursor = wanted
            self._show_cursor()
            self.post_message(self.Highlighted(self.row))

    def _show_cursor(self) -> None:
        """Scroll no further than it takes to see the highlighted row."""
        visible = max(1, self.scrollable_content_region.height - 1)
        top = min(self._cursor, max(round(self.scroll_y), self._cursor - visible + 1))
        self.scroll_to(y=top, animate=False)
        self.refresh()

    def _measure(self) -> None:
        width = self.scrollable_content_region.width
        self._placed = place(max(1, width - EDGE), self._names, by=self._by)
        self.virtual_size = Size(width, len(self._rows) + 1)

    def on_resize(self) -> None:
        """Other columns may fit now."""
        self._measure()
        self._show_cursor()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """The heading, or one row."""
        width = self.size.width
        number = round(self.scroll_y) + y - 1
        if y == 0:
            line = self._heading()
        elif number < len(self._rows):
            line = self._line(number)
        else:
            return Strip.blank(width, self.rich_style)
        return Strip(line).adjust_cell_length(width, line[0].style)

    def _heading(self) -> list[Segment]:
        plain, chosen = (self.get_component_rich_style(f"panel--{name}") for name in ("heading", "sorted"))
        mark = "▴" if self._turned else "▾"
        return self._joined(
            [
                (placed.fit(f"{placed.title}{mark}"), chosen)
                if placed.column.name == self._by
                else (placed.fit(placed.title), plain)
                for placed in self._placed
            ],
            plain,
        )

    def _line(self, number: int) -> list[Segment]:
        row = self._rows[number]
        name = "row" if number != self._cursor else "cursor" if self.has_focus else "cursor-blurred"
        style = self.get_component_rich_style(f"panel--{name}")
        flags = style + Style(color=self.get_component_rich_style("panel--flags").color, bold=True)
        return self._joined(
            [
                (
                    placed.cell(row, self._today),
                    flags if placed.column.name == "flags" else style,
                )
                for placed in self._placed
            ],
            style,
        )

    def _joined(self, cells: Sequence[tuple[str, Style]], style: Style) -> list[Segment]:
        line = [Segment(" " * EDGE, style)]
        for placed, (text, own) in zip(self._placed, cells, strict=True):
            used = sum(segment.cell_length for segment in line) - EDGE
            line += [Segment(" " * (placed.start - used), style), Segment(text, own)]
        return line

    # Keys and mouse. The keys are those that scroll elsewhere; here they move the highlighted row.

    def action_scroll_up(self) -> None:
        """The row above."""
        self.go_to(self._cursor - 1)

    def action_scroll_down(self) -> None:
        """The row below."""
        self.go_to(self._cursor + 1)

    def action_page_up(self) -> None:
        """A screenful up."""
        self.go_to(self._cursor - max(1, self.scrollable_content_region.height - 2))

    def action_page_down(self) -> None:
        """A screenful down."""
        self.go_to(self._cursor + max(1, self.scrollable_content_region.height - 2))

    def action_scroll_home(self) -> None:
        """The first row."""
        self.go_to(0)

    def action_scroll_end(self) -> None:
        """The last row."""
        self.go_to(len(self._rows) - 1)

    def action_open(self) -> None:
        """Open the highlighted patient's diary."""
        if self._awaited is not None:
            self.post_message(self.Opened(self._awaited))
        elif self.row is not None:
            self.post_message(self.Opened(self.row.patient))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An empty table has nothing to open."""
        return bool(self._rows) or self._awaited is not None if action == "open" else True

    def on_click(self, event: events.Click) -> None:
        """A click highlights a row, a second one on it opens it; one on a title sorts."""
        number = round(self.scroll_y) + event.y - 1
        if event.y == 0:
            for placed in self._placed:
                if placed.start <= event.x - EDGE < placed.start + placed.width:
                    self.post_message(self.Sorted(placed.column.name))
        elif number == self._cursor and number < len(self._rows):
            self._awaited = None
            self.action_open()
        elif number < len(self._rows):
            self.go_to(number)
