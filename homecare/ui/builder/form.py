"""The builder's forms: a line for each field, what is wrong beside them, one change when they are right."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, HorizontalGroup, VerticalScroll
from textual.content import Content
from textual.events import DescendantFocus
from textual.widget import Widget
from textual.widgets import Button, Input, Label, Static

from homecare.errors import HomecareError, InputError
from homecare.exchange.draft import Draft
from homecare.ui.builder import wording
from homecare.ui.builder.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.one_line import OneLine, is_value

Change = Callable[[Callable[[Draft], None]], None]
"""Does a step on the draft and shows it, or raises HomecareError."""
Taking = Callable[[Mapping[str, Any]], None]
"""Does what the fields say.

Raises:
    HomecareError: whose words are shown in the form, which stays open.
"""


@dataclass(frozen=True, kw_only=True)
class Line:
    """One field. `widget` stands in it, where it is not a text; `about` is said while it has the focus.

    `read` turns the words into a value, or raises InputError with the sentence to show; empty is None.
    `proposed` says that `initial` is nobody's own words, so that it is typed over.
    """

    name: str
    label: str
    read: Callable[[str], Any] = str
    initial: str = ""
    hint: str = ""
    about: str = ""
    required: bool = False
    proposed: bool = False
    widget: Widget | None = None


class FieldError(InputError):
    """What the fields cannot mean together; `field` is the one to mend."""

    def __init__(self, field: str, sentence: str, next_step: str = "") -> None:
        super().__init__(sentence, next_step)
        self.field = field


class DraftForm(Question[None]):
    """A form over the builder; Enter in any field does what the button says, Escape leaves all as it is."""

    CSS_PATH = ["../dialogs.tcss", "../builder.tcss"]  # noqa: RUF012 -- Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "build_form.cancel"),
        bind(KEYS, "ctrl+s", "save", "build_form.take", priority=True),
        bind(KEYS, "enter", "save", "build_form.enter", show=False),
        bind(KEYS, "f2", "usual", "build_form.usual"),
    ]
    button: ClassVar[str] = wording.OK
    lead: ClassVar[str] = ""
    """What is said over the fields."""
    has_usual: ClassVar[bool] = False
    """Whether there is something commonly taught to fill in."""

    def __init__(self, heading: str, take: Taking) -> None:
        super().__init__()
        self._heading = heading
        self._take = take
        self._wrong: str | None = None  # the field that is gone to, because what is wrong in it was just said
        self.by_name = {line.name: line for line in self.lines()}

    def lines(self) -> tuple[Line, ...]:
        """The fields, in order."""
        raise NotImplementedError

    def check(self, values: Mapping[str, Any]) -> None:
        """What the fields say together.

        Raises:
            FieldError: if they cannot be meant together.
        """

    def compose(self) -> ComposeResult:
        """The lead, label and field on each line, a line for what is to be said, and the buttons."""
        with VerticalScroll(classes="dialog form draft-form", can_focus=False) as dialog:
            dialog.border_title = Content(self._heading)
            if self.lead:
                yield Static(self.lead, classes="lead", markup=False)
            for line in self.by_name.values():
                with HorizontalGroup(classes="line", id=f"line-{line.name}"):
                    yield Label(line.label, classes="label", markup=False)
                    yield line.widget or OneLine(
                        line.initial, placeholder=line.hint, id=line.name, compact=True,
                        select_on_focus=line.proposed or is_value(line.initial),
                    )  # fmt: skip
            yield Static("", id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(self.button, id="save", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def words(self, name: str) -> str:
        """What is typed in a field."""
        return self.query_one(f"#{name}", Input).value

    def write(self, name: str, words: str) -> None:
        """Put words into a field."""
        self.query_one(f"#{name}", Input).value = words

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say something under the fields."""
        said = self.query_one("#said", Static)
        said.update(words)
        said.set_class(wrong, "wrong")

    def value(self, line: Line) -> Any:
        """What a field says; None where it is empty.

        Raises:
            InputError: if it is not accepted, or is missing.
        """
        typed = self.words(line.name).strip()
        if not typed and line.required:
            raise InputError(wording.IS_EMPTY.format(field=line.label), line.about)
        return line.read(typed) if typed else None

    def values(self) -> dict[str, Any] | None:
        """What all typed fields say, or None after showing the first that is wrong."""
        found = {}
        for line in self.by_name.values():
            if line.widget is None:
                try:
                    found[line.name] = self.value(line)
                except HomecareError as error:
                    self.say_wrong(line.name, error)
                    return None
        return found

    def say_wrong(self, name: str, error: HomecareError) -> None:
        """Say what is wrong, and go to the field."""
        self.say(error.text, wrong=True)
        field = self.query_one(f"#{name}")
        self._wrong = None if field.has_focus else name
        field.focus()

    @on(DescendantFocus)
    def _arrived(self, event: DescendantFocus) -> None:
        line, wrong, self._wrong = self.by_name.get(event.widget.id or ""), self._wrong, None
        if line is None or line.name == wrong:
            return
        try:
            self.say(self.about(line, self.value(line) if line.widget is None else None))
        except HomecareError:
            self.say(line.about)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        """Say what is wrong while it is typed."""
        line = self.by_name.get(event.input.id or "")
        if line is None or not event.input.has_focus:
            return
        try:
            value = line.read(event.value.strip()) if event.value.strip() else None
        except HomecareError as error:
            self.say(error.text, wrong=True)
            return
        self.say(self.about(line, value))

    def about(self, line: Line, value: Any) -> str:
        """What is said while a field that is right is typed in."""
        return line.about

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.action_save()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        if event.button.id == "save":
            self.action_save()
        else:
            self.action_cancel()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Not every form has something commonly taught."""
        return self.has_usual if action == "usual" else True

    def action_usual(self) -> None:
        """Fill in what is commonly taught, for the forms that have it."""

    def action_cancel(self) -> None:
        """Leave all as it is."""
        self.answer(None)

    def action_save(self) -> None:
        """Do what the fields say, unless something is wrong."""
        values = self.values()
        if values is None or not self.is_active:
            return
        try:
            self.check(values)
            self._take(values)
        except FieldError as error:
            self.say_wrong(error.field, error)
            return
        except HomecareError as error:
            self.say(error.text, wrong=True)
            return
        self.answer(None)
