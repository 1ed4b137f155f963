"""How the numbers of a view were made, and where the rules come from: scrollable, over the screen."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from homecare.ui.progress import wording
from homecare.ui.progress.wording import KEYS, Explained
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind


class HowDialog(Question[None]):
    """The text of one view; any of its own keys closes it."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    HowDialog .heading { text-style: bold; color: $primary; }
    HowDialog .how { margin-bottom: 1; }
    HowDialog .how:last-child { margin-bottom: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape,i,q,enter", "close", "how.close"),
    ]

    def __init__(self, explained: Sequence[Explained]) -> None:
        super().__init__()
        self._explained = tuple(explained)

    def compose(self) -> ComposeResult:
        """A heading and a text for each number."""
        with VerticalScroll(classes="dialog wide") as dialog:
            dialog.border_title = wording.HOW_NUMBERS_WERE_MADE
            dialog.border_subtitle = wording.MORE_ESC_CLOSES
            for heading, text in self._explained:
                yield Static(heading, classes="heading", markup=False)
                yield Static(text, classes="how", markup=False)

    def action_close(self) -> None:
        """Back to the view."""
        self.answer(None)
