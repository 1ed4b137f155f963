"""Small questions over a screen."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ScreenResultType
from textual.widgets import Button, Static

from homecare.ui.shell import wording
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind
from homecare.ui.shell.wording import KEYS


class ConfirmDialog(Question[bool]):
    """A question with yes and no; Escape is no."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "y", "answer(True)", "confirm.yes"),
        bind(KEYS, "n,escape", "answer(False)", "confirm.no"),
    ]

    def __init__(self, title: str, question: str, yes: str = wording.YES, no: str = wording.NO) -> None:
        super().__init__()
        self._title = title
        self._question = question
        self._yes = yes
        self._no = no

    def compose(self) -> ComposeResult:
        """The question, then the answers, yes first."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(self._title)
            yield Static(self._question, markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.BY_Y.format(answer=self._yes), id="yes", variant="primary", compact=True)
                yield Button(wording.BY_N.format(answer=self._no), id="no", compact=True)

    def on_mount(self) -> None:
        """Enter says yes, as the highlighted button shows."""
        self.query_one("#yes", Button).focus()

    def action_answer(self, answer: bool) -> None:
        """Close with the answer."""
        self.answer(answer)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's answer."""
        self.answer(event.button.id == "yes")


class KeptForm(Question[ScreenResultType]):
    """A form that asks before what is filled in is lost by leaving it."""

    @property
    def unsaved(self) -> bool:
        """Whether something is filled in that is not written down."""
        return False

    def action_cancel(self) -> None:
        """Close; nothing is written. Where something is filled in, it is asked first."""
        if not self.unsaved:
            self.answer(None)
            return

        def leave(sure: bool | None) -> None:
            if sure:
                self.answer(None)

        title = self.query_one(".dialog").border_title or ""
        asks = ConfirmDialog(str(title), wording.LEAVE_UNSAVED, yes=wording.LEAVE, no=wording.STAY)
        self.app.push_screen(asks, leave)
