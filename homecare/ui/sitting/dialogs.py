"""The questions of sitting: a break that is due, what to do in the chair, and when somebody got up."""

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from homecare.errors import HomecareError
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind
from homecare.ui.sitting import wording
from homecare.ui.sitting.wording import KEYS
from homecare.ui.widgets.one_line import OneLine

Answer = Literal["break", "postpone", "skip", "up", "when", "still"]


class ChairDialog(Question[Answer | None]):
    """A question with answers that have a key each; Escape leaves everything as it is.

    `answers` are (answer, key, words), the first one also Enter's.
    """

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    ChairDialog.-short .dialog { padding: 0 1; max-height: 100%; }
    ChairDialog.-short .dialog OptionList { margin-bottom: 0; }
    ChairDialog.-short .hint { display: none; }
    /* The toast of the ring stands under the question it rings for; where there is no room, that says all. */
    ChairDialog ToastRack { dock: bottom; align: right bottom; margin: 0 0 1 0; }
    ChairDialog.-short Toast { display: none; }
    """
    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "close", "chair.close"),
        bind(KEYS, "b", "answer('break')", "chair.break", show=False),
        bind(KEYS, "p", "answer('postpone')", "chair.later", show=False),
        bind(KEYS, "x", "answer('skip')", "chair.skip", show=False),
        bind(KEYS, "e", "answer('up')", "chair.up", show=False),
        bind(KEYS, "w", "answer('when')", "chair.when", show=False),
        bind(KEYS, "s", "answer('still')", "chair.still", show=False),
    ]

    def __init__(self, title: str, words: str, answers: tuple[tuple[Answer, str, str], ...]) -> None:
        super().__init__()
        self._title = title
        self._words = words
        self._answers = answers

    def compose(self) -> ComposeResult:
        """The words, then a line for each answer."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = self._title
            yield Static(self._words, classes="asked", markup=False)
            yield OptionList(
                *(Option(f"{key}  {said}", answer) for answer, key, said in self._answers), compact=True
            )
            yield Static(wording.HOW_TO_ANSWER, classes="hint", markup=False)

    def say(self, words: str) -> None:
        """Go on with the time: the same question in the words of this moment."""
        if words != self._words and self.is_mounted:
            self._words = words
            self.query_one(".asked", Static).update(words)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what is offered can be answered."""
        return action != "answer" or parameters[0] in [answer for answer, _, _ in self._answers]

    def action_answer(self, answer: Answer) -> None:
        """Close with an answer."""
        self.answer(answer)

    def action_close(self) -> None:
        """Close without one."""
        self.answer(None)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        wanted = event.option.id
        self.answer(next((answer for answer, _, _ in self._answers if answer == wanted), None))


class UntilDialog(Question[datetime | None]):
    """Asks when somebody got up; None leaves the bout open. `read` turns the words into an instant.

    `typed` is what was said before, and `wrong` why it cannot be.
    """

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    UntilDialog.-short .dialog { padding: 0 1; max-height: 100%; }
    UntilDialog.-short Toast { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "close", "until.close"),
    ]

    def __init__(
        self, words: str, read: Callable[[str], datetime], *, typed: str = "", wrong: str = ""
    ) -> None:
        super().__init__()
        self._words = words
        self._read = read
        self.typed = typed
        self._wrong = wrong

    def compose(self) -> ComposeResult:
        """What is known, a line for the time, and what was wrong with it."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = wording.UNTIL_WHEN
            yield Static(self._words, classes="asked", markup=False)
            yield OneLine(self.typed, placeholder=wording.TIME_HINT, id="until", compact=True)
            wrong = "wrong" if self._wrong else None
            yield Static(self._wrong or wording.ENTER_SAVES_IT, id="said", classes=wrong, markup=False)

    def say(self, words: str) -> None:
        """Go on with the time."""
        if words != self._words and self.is_mounted:
            self._words = words
            self.query_one(".asked", Static).update(words)

    @on(Input.Submitted)
    def _said(self, event: Input.Submitted) -> None:
        self.typed = event.value
        try:
            self.answer(self._read(event.value))
        except HomecareError as error:
            line = self.query_one("#said", Static)
            line.update(error.text)
            line.add_class("wrong")

    def action_close(self) -> None:
        """Leave the bout open."""
        self.answer(None)
