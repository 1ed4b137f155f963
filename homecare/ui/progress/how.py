"""How the numbers of a view were made, and where the rules come from: scrollable, over the screen."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from homecare.core.trends.change import Change
from homecare.core.wording import definitions
from homecare.core.wording.change import numbers_behind
from homecare.ui.progress import wording
from homecare.ui.progress.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind

Explained = tuple[str, str]
"""A heading and its text."""

HOW: dict[str, tuple[Explained, ...]] = {
    "over": (
        ("The change since the start", definitions.HOW_CHANGE),
        ("A first week among the worst", definitions.HOW_FIRST_WEEK),
        ("Medians of the intervals", definitions.HOW_INTERVALS),
        ("Sitting and the next day", definitions.HOW_SITTING),
    ),
    "between": (
        ("Intervals between sessions", definitions.HOW_INTERVALS),
        ("Routine", definitions.HOW_EXERCISES),
    ),
    "around": (("Around a session", definitions.HOW_AROUND),),
    "exercises": (("Exercises", definitions.HOW_EXERCISES),),
}
"""By view, what `i` explains."""


def explained(view: str, change: Change) -> tuple[Explained, ...]:
    """What `i` explains of a view; of the change first this diary's own means and their interval."""
    behind = numbers_behind(change) if view == "over" else []
    return (("The numbers behind it", "\n".join(behind)), *HOW[view]) if behind else HOW[view]


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
