"""The panel: every patient of the practice in a row, to sort, to filter by typing, and to open."""

from asyncio import Lock
from collections.abc import Collection
from contextlib import aclosing
from typing import ClassVar, Protocol, cast

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Input, Static

from homecare.core.clinic.panel import PanelRow
from homecare.core.clinic.panel_order import arranged, matching
from homecare.core.records.records import Patient
from homecare.core.wording.practice.panel import row_in_words
from homecare.errors import HomecareError
from homecare.ui.clinic import wording
from homecare.ui.clinic.columns import BY_NAME, widest_name
from homecare.ui.clinic.filling import Filling
from homecare.ui.clinic.messages import PatientChosen
from homecare.ui.clinic.table import PanelTable
from homecare.ui.clinic.wording import KEYS
from homecare.ui.room import Foot, Room
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.one_line import OneLine
from homecare.ui.widgets.rooms_bar import RoomsBar


class OpensDiaries(Protocol):
    """The app of a practice, as the panel sees it."""

    opening: Lock
    """Held while a patient's diary is opened."""


class PanelScreen(Room):
    """One row per patient; Enter opens one."""

    room: ClassVar[str] = "clinic"
    CSS_PATH = ["../rooms.tcss", "../clinic.tcss"]  # noqa: RUF012 -- Textual declares it
    AUTO_FOCUS = "#panel"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "slash", "filter", "clinic.filter", key_display="/"),
        bind(KEYS, "s", "sort", "clinic.sort"),
        bind(KEYS, "S", "turn", "clinic.turn"),
        bind(KEYS, "a", "add", "clinic.add"),
        bind(KEYS, "e", "edit", "clinic.edit"),
        bind(KEYS, "greater_than_sign", "app.hand_off('share')", "share", key_display=">"),
        bind(KEYS, "less_than_sign", "app.hand_off('receive')", "receive", key_display="<"),
        bind(KEYS, "escape", "show_all", "clinic.all", show=False),
        bind(KEYS, "down", "rows", "clinic.rows", show=False),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._filling = Filling()
        self._sorted: list[PanelRow] = []
        self._by = "name"
        self._turned = False

    def body(self) -> ComposeResult:
        """A line on who is shown, the filter, the table, and the highlighted row in words."""
        yield Static(wording.READING, id="shown", classes="said", markup=False)
        yield OneLine(
            placeholder=wording.FILTER_HINT, id="filter", compact=True,
            select_on_focus=True,
        )  # fmt: skip
        yield PanelTable()
        with VerticalScroll(id="patient", can_focus=False):
            yield Static("", id="row", markup=False)

    # Looking

    async def look(self) -> None:
        """Every patient's row: the first screenful as soon as it is known, the rest while keys are answered.

        Another room goes first; what is left is worked out once this one is in front again.
        """
        opening = cast(OpensDiaries, self.app).opening
        filling = self._filling
        async with aclosing(filling.read(self.home.diary, opening, lambda: self.is_current)) as pages:
            async for _ in pages:
                self._arrange()
                self.query_one(Foot).fill()
        self._behind = self._behind or not filling.whole

    def trouble(self, error: HomecareError) -> None:
        """The panel cannot be read: it says so where it would be."""
        super().trouble(error)
        if self._rows is None or self._filling.left:
            self.query_one("#shown", Static).update(error.text)

    @property
    def _rows(self) -> tuple[PanelRow, ...] | None:
        return self._filling.rows

    def _arrange(self) -> None:
        """Sort once; typing then only picks out of what is sorted, and moves no column."""
        self.query_one(PanelTable).make_room(widest_name(self._filling.people))
        self._sorted = arranged(self._rows or (), BY_NAME[self._by].order, turned=self._turned)
        self._show()

    def _show(self) -> None:
        if self._rows is None:
            return
        typed = self.query_one("#filter", Input).value
        shown = matching(self._sorted, typed)
        self.set_class(not self._rows, "-nobody")
        self.query_one(PanelTable).fill(
            shown, self.home.day, by=self._by, turned=self._turned, filtered=bool(typed.strip())
        )
        self.query_one("#shown", Static).update(self._said(shown, typed.strip()))
        self.refresh_bindings()

    def _said(self, shown: list[PanelRow], typed: str) -> str:
        """How many are shown, in what order, how many are still to come or have a threshold crossed."""
        rows = self._rows or ()
        if not rows:
            return wording.NO_PATIENTS
        order = BY_NAME[self._by].ordered
        order = wording.REVERSED.format(order=order) if self._turned else order
        left, crossed = self._filling.left, sum(bool(row.flags) for row in rows)
        if left:
            so_far = wording.FILTERED_SO_FAR if typed else wording.SHOWN_SO_FAR
            patients, more = wording.PATIENTS.of(len(rows)), wording.LEFT.of(left)
            return so_far.format(patients=patients, order=order, shown=len(shown), typed=typed, left=more)
        if typed:
            return wording.FILTERED.of(len(rows), order=order, shown=len(shown), typed=typed)
        whole = wording.ALL_SHOWN.of(len(rows), order=order)
        return f"{whole} {wording.CROSSED.of(crossed)}" if crossed else whole

    @on(PanelTable.Highlighted)
    def _highlighted(self, event: PanelTable.Highlighted) -> None:
        """The whole row in words; what the practitioner asked to be told comes first."""
        said = Text()
        if event.row is not None:
            who, crossed, rest = row_in_words(event.row, self.home.day)
            said = Text.assemble((who, "bold"), " ", (crossed, "bold"), " " * bool(crossed), rest)
        # Of the same height, whatever it says: nothing is laid out anew while rows are gone through.
        self.query_one("#row", Static).update(said)
        self.query_one("#patient").scroll_home(animate=False)

    def on_screen_resume(self) -> None:
        """Back in front: the bar says whose diary is open by now."""
        super().on_screen_resume()
        self.query_one(RoomsBar).refresh()

    # Sorting and filtering

    def action_sort(self) -> None:
        """By the next column."""
        names = list(BY_NAME)
        self._sort_by(names[(names.index(self._by) + 1) % len(names)])

    @on(PanelTable.Sorted)
    def _title_clicked(self, event: PanelTable.Sorted) -> None:
        if event.column == self._by:
            self.action_turn()
        else:
            self._sort_by(event.column)

    def _sort_by(self, column: str) -> None:
        self._by, self._turned = column, False
        self._arrange()

    def action_turn(self) -> None:
        """The same column the other way round."""
        self._turned = not self._turned
        self._arrange()

    def action_filter(self) -> None:
        """Type what is looked for."""
        self.add_class("-filtered")
        self.query_one("#filter").focus()

    @on(Input.Changed, "#filter")
    def _typed(self) -> None:
        """Whoever is highlighted stays so while they fit, else the first who does."""
        self._show()

    @on(Input.Submitted, "#filter")
    def action_rows(self) -> None:
        """From the filter to the rows, which stay as they are filtered."""
        self.query_one(PanelTable).focus()
        self.set_class(bool(self.query_one("#filter", Input).value.strip()), "-filtered")

    def action_show_all(self) -> None:
        """Everybody again."""
        self.query_one("#filter", Input).value = ""
        self.action_rows()

    # Doing

    @on(PanelTable.Opened)
    def _opened(self, event: PanelTable.Opened) -> None:
        self.post_message(PatientChosen(event.patient))

    def action_add(self) -> None:
        """Begin a diary for somebody, who is highlighted then: what is said of Enter is about them."""
        self._fill_in(None)

    def action_edit(self) -> None:
        """Change the name, date of birth or number of whoever is highlighted, who stays so."""
        row = self.query_one(PanelTable).row
        if row is not None:
            self._fill_in(row.patient)

    def _fill_in(self, patient: Patient | None) -> None:
        from homecare.ui.clinic.patient_form import PatientForm

        form = PatientForm(self.home.day, patient)

        def highlight(_: object) -> None:
            if isinstance(form.made, Patient):
                self.go_to_patient(form.made)

        self.app.push_screen(form, highlight)

    def go_to_patient(self, patient: Patient) -> None:
        """Highlight somebody's row, as soon as there is one."""
        self.action_show_all()  # a filter could hide them
        self.query_one(PanelTable).go_to_patient(patient)

    @property
    def patient(self) -> Patient | None:
        """The patient who is highlighted."""
        return self.query_one(PanelTable).patient

    @property
    def in_vain(self) -> Collection[str]:
        """Where nobody is, there is nobody to share with; a first file can be received."""
        return () if self._rows else ("app.hand_off('share')",)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where nobody is, there is nothing to sort, to filter or to change."""
        if action in {"filter", "sort", "turn"}:
            return self._rows != ()
        return bool(self._rows) if action == "edit" else True
