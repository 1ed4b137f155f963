"""Why an exercise was skipped: one digit for the usual reasons, or one's own words."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static

from homecare.ui.forms import wording
from homecare.ui.forms.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.one_line import OneLine


class SkipDialog(Question[str | None]):
    """Closes with the reason, or None when nothing is to be logged.

    `reason` is one that was given before and could not be written down.
    """

    AUTO_FOCUS = "OptionList"
    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(str(number), f"reason({number - 1})", reason, show=False, id=f"skip.{number}")
            for number, reason in enumerate(wording.SKIP_REASONS, 1)
        ),
        bind(KEYS, "escape", "cancel", "skip.cancel"),
    ]

    def __init__(self, name: str, reason: str = "") -> None:
        super().__init__()
        self._name_of_exercise, self._reason = name, reason

    def compose(self) -> ComposeResult:
        """The usual reasons, then a line for others."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(wording.SKIP.format(exercise=self._name_of_exercise))
            reasons = (f"{number}  {reason}" for number, reason in enumerate(wording.SKIP_REASONS, 1))
            yield OptionList(*reasons, compact=True)
            yield OneLine(self._reason, placeholder=wording.ANOTHER_REASON, compact=True)
            fine = wording.FINE_TO_SKIP_AT_PRACTICE if home_of(self).at_practice else wording.FINE_TO_SKIP
            yield Static(fine, classes="hint")

    def action_reason(self, number: int) -> None:
        """One of the usual reasons."""
        self.answer(wording.SKIP_REASONS[number])

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.answer(wording.SKIP_REASONS[event.option_index])

    @on(Input.Submitted)
    def _written(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self.answer(event.value.strip())

    def action_cancel(self) -> None:
        """Close; nothing is written."""
        self.answer(None)
