"""Two small questions of the settings: a choice of a list, and a value that is typed."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from homecare.errors import HomecareError
from homecare.ui.forms import wording
from homecare.ui.forms.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.one_line import OneLine, is_value


class Values(OptionList):
    """The values of a choice."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter,space", "select", "choice.take", show=False),
    ]


class ChoiceDialog(Question[str]):
    """One of several values; `choices` are (value, words) pairs; `show` is told of each pointed at."""

    CSS_PATH = "../dialogs.tcss"
    CSS = "ChoiceDialog .dialog { width: 56; } ChoiceDialog Values { max-height: 50vh; }"
    AUTO_FOCUS = "Values"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "choice.cancel"),
    ]

    def __init__(
        self,
        title: str,
        about: str,
        choices: Sequence[tuple[str, str]],
        here: str,
        show: Callable[[str], None] = lambda value: None,
    ) -> None:
        super().__init__()
        self._title = title
        self._about = about
        self._choices = choices
        self._here = here
        self._show = show

    def compose(self) -> ComposeResult:
        """The values, the one that counts now highlighted; under them what it is about."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(self._title)
            yield Values(*(Option(Content(words)) for _, words in self._choices))
            yield Static(self._about, classes="hint", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def on_mount(self) -> None:
        """Begin with the value that counts now."""
        values = [value for value, _ in self._choices]
        self.query_one(Values).highlighted = values.index(self._here) if self._here in values else 0

    @on(OptionList.OptionHighlighted)
    def _pointed_at(self, event: OptionList.OptionHighlighted) -> None:
        self._show(self._choices[event.option_index][0])

    @on(OptionList.OptionSelected)
    def _taken(self, event: OptionList.OptionSelected) -> None:
        self.answer(self._choices[event.option_index][0])

    def on_button_pressed(self) -> None:
        """The mouse's way out."""
        self.action_cancel()

    def action_cancel(self) -> None:
        """Leave it as it is."""
        self.answer(None)


class ValueForm(Question[str]):
    """A value that is typed; `read` refuses it with the sentence that is shown beside it."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "value.cancel"),
        bind(KEYS, "ctrl+s", "save", "value.save", priority=True),
    ]

    def __init__(self, title: str, about: str, initial: str, read: Callable[[str], object]) -> None:
        super().__init__()
        self._title = title
        self._about = about
        self._initial = initial
        self._read = read

    def compose(self) -> ComposeResult:
        """The field, what it takes or what is wrong, and the buttons."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(self._title)
            yield OneLine(self._initial, id="value", compact=True, select_on_focus=is_value(self._initial))
            yield Static(self._about, id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.SAVE_ENTER, id="save", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def _is_right(self) -> bool:
        """Whether what is typed is accepted; what is accepted is said where it is not."""
        said, wrong = self.query_one("#said", Static), ""
        try:
            self._read(self.query_one(Input).value)
        except HomecareError as error:
            wrong = error.text
        said.update(wrong or self._about)
        said.set_class(bool(wrong), "wrong")
        return not wrong

    @on(Input.Changed)
    def _typed(self) -> None:
        self._is_right()

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.action_save()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        if event.button.id == "save":
            self.action_save()
        else:
            self.action_cancel()

    def action_save(self) -> None:
        """Take what is typed, if it is accepted."""
        if self._is_right():
            self.answer(self.query_one(Input).value)

    def action_cancel(self) -> None:
        """Leave it as it is."""
        self.answer(None)
