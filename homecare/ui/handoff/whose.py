"""Whose a file is: the practice says it once, with the first file of a diary."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.records.records import Patient
from homecare.core.values.spelling import compared
from homecare.ui.handoff import wording
from homecare.ui.handoff.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.one_line import OneLine


class WhosePage(Question[Patient | None]):
    """Letters of a name, and the patients whom they fit; Enter takes the highlighted one."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    WhosePage .dialog OptionList { height: auto; max-height: 40vh; margin: 1 0 0 0; }
    WhosePage.-short .dialog { padding: 0 1; max-height: 100%; }
    WhosePage.-short .dialog OptionList, WhosePage.-short .dialog .buttons { margin-top: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "whose.cancel"),
        bind(KEYS, "up", "move(-1)", "whose.up", show=False, priority=True),
        bind(KEYS, "down", "move(1)", "whose.down", show=False, priority=True),
    ]

    def __init__(self, patients: Sequence[Patient], called: str | None) -> None:
        super().__init__()
        self._patients = patients
        self._called = called
        self._shown: list[Patient] = []

    def compose(self) -> ComposeResult:
        """What is asked, the letters, the patients."""
        first = wording.FIRST_FILE if self._called is None else wording.FIRST_FILE_NAMED
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = wording.WHOSE_DIARY_IS_IT
            yield Static(first.format(called=self._called), markup=False)
            begun = self._called if self._called and self._fitting(self._called) else ""
            yield OneLine(
                begun, placeholder=wording.LETTERS_OF_THE_NAME, id="name", compact=True, select_on_focus=True
            )
            yield OptionList(markup=False, compact=True)
            yield Static(wording.ENTER_CHOOSES, id="said")
            with Horizontal(classes="buttons"):
                yield Button(wording.CHOOSE, id="choose", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def on_mount(self) -> None:
        """Type at once."""
        for one in (*self.query(Button), self.query_one(OptionList)):
            one.can_focus = False
        self.query_one(Input).focus()
        self._show()

    def _fitting(self, typed: str) -> list[Patient]:
        wanted = compared(typed)
        return [one for one in self._patients if wanted in compared(one.name)]

    @on(Input.Changed)
    def _show(self) -> None:
        self._shown = self._fitting(self.query_one(Input).value)
        listed = self.query_one(OptionList)
        listed.clear_options()
        listed.add_options([Option(one.name) for one in self._shown])
        listed.highlighted = 0 if self._shown else None

    def action_move(self, by: int) -> None:
        """The one above or below."""
        listed = self.query_one(OptionList)
        if by > 0:
            listed.action_cursor_down()
        else:
            listed.action_cursor_up()

    @on(Input.Submitted)
    def _entered(self) -> None:
        row = self.query_one(OptionList).highlighted
        if row is None:
            self.query_one("#said", Static).update(wording.NO_SUCH_NAME)
        else:
            self.answer(self._shown[row])

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.answer(self._shown[event.option_index])

    def action_cancel(self) -> None:
        """Go back."""
        self.answer(None)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        if event.button.id == "choose":
            self._entered()
        else:
            self.answer(None)
