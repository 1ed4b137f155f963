"""History: everything that was entered, newest first, a month at a time."""

from datetime import timedelta
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import DataTable, Static

from homecare.core.clock import local
from homecare.core.entry import Entry
from homecare.core.records import ExerciseEntry
from homecare.core.sentences import count
from homecare.core.views import HistoryLine
from homecare.core.words import REGIONS, day_in_words
from homecare.errors import HomecareError
from homecare.ui.messages import DiaryChanged
from homecare.ui.screens.room import Room
from homecare.ui.widgets.entry_table import EntryTable

PAGE_DAYS = 30


class HistoryScreen(Room):
    """A table of thirty days; older and newer pages are one key away."""

    room: ClassVar[str] = "history"
    CSS_PATH = "../rooms.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "remove", "Remove", id="history.remove", tooltip="Remove it; undo brings it back"),
        Binding(
            "left_square_bracket", "page(1)", "Older", key_display="[", id="history.older",
            tooltip="Thirty days further back",
        ),
        Binding(
            "right_square_bracket", "page(-1)", "Newer", key_display="]", id="history.newer",
            tooltip="Thirty days nearer to today",
        ),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._page = 0
        self._lines: tuple[HistoryLine, ...] = ()

    def body(self) -> ComposeResult:
        """The span in words, then the table."""
        yield Static("", id="span", classes="said", markup=False)
        yield EntryTable("Day", "", "Entry")
        yield Static("", id="whole", classes="said whole", markup=False)

    async def look(self) -> None:
        """The entries of the page."""
        until = self.home.day - timedelta(days=self._page * PAGE_DAYS)
        since = until - timedelta(days=PAGE_DAYS - 1)
        self._lines = await self.home.diary.ask(lambda diary: diary.history(since=since, until=until))
        self.query_one(EntryTable).fill(_rows(self._lines))
        said = (
            f"{day_in_words(since)} to {day_in_words(until)}: {count(len(self._lines), 'entry', 'entries')}."
        )
        if any(line.late for line in self._lines):
            said += " late: made after its day."
        if not self._lines:
            said += " [ shows older ones."
        self.query_one("#span", Static).update(said)
        self._show_whole()

    def action_page(self, step: int) -> None:
        """Another thirty days."""
        self._page = max(0, self._page + step)
        self.look_again()

    def _highlighted(self) -> HistoryLine | None:
        row = self.query_one(EntryTable).cursor_row
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """On an empty page there is nothing to remove."""
        return bool(self._lines) if action == "remove" else True

    @on(DataTable.RowHighlighted)
    def _show_whole(self) -> None:
        """The highlighted entry in full, under the table, with when it was entered."""
        line = self._highlighted()
        if line is None:
            self.query_one("#whole", Static).update("")
            return
        entered = local(line.entry.entered_at, line.entry.utc_offset)
        when = f"Entered {day_in_words(entered.date())}, {entered:%H:%M}."
        self.query_one("#whole", Static).update(f"{line.says}. {when}")

    @on(DataTable.RowSelected)
    def action_open(self) -> None:
        """The form of the highlighted entry."""
        line = self._highlighted()
        if line is not None:
            self._open(line.entry)

    @work(group="opening", exclusive=True)
    async def _open(self, entry: Entry) -> None:
        from homecare.ui.forms.entries import form_for

        planned = None
        regions: tuple[str, ...] = REGIONS
        try:
            if isinstance(entry, ExerciseEntry):
                view = await self.home.diary.ask(lambda diary: diary.today(entry.day))
                planned = next((one.planned for one in view.items if one.planned.key == entry.exercise), None)
                regions = view.regions
        except HomecareError as error:
            self.home.say_error(error)
            return
        form = form_for(entry, self.home.day, regions, planned)
        if form is None:
            self.notify("This kind of entry has no form; d removes it.")
            return
        self.app.push_screen(form)

    def action_remove(self) -> None:
        """Archive the highlighted entry."""
        line = self._highlighted()
        if line is not None:
            self._remove(line)

    @work(group="writing")
    async def _remove(self, line: HistoryLine) -> None:
        try:
            await self.home.diary.ask(lambda diary: diary.remove(line.entry.id))
        except HomecareError as error:
            self.home.say_error(error)
            return
        self.notify(f"{line.says}. u brings it back.", title="Removed")
        self.home.tell_screens(DiaryChanged)


def _rows(lines: tuple[HistoryLine, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """One row per entry; a day is named with its first."""
    rows: list[tuple[str, tuple[str, ...]]] = []
    before = None
    for line in lines:
        day = "" if line.entry.day == before else day_in_words(line.entry.day)
        before = line.entry.day
        rows.append((str(line.entry.id), (day, "late" if line.late else "", line.says)))
    return rows
