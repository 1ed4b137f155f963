"""One form for creating and editing an entry: fields in, typed values out, errors beside the field.

A form is a class with `fields` and `create`; what a field accepts is decided by the words of `core`, so form
and command line refuse the same things with the same sentences.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, ClassVar, Literal

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, HorizontalGroup, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Label, Select, Static

from homecare.core.records.entry import Entry
from homecare.core.values.parsing import parse_day
from homecare.errors import HomecareError, InputError, SayAgainError
from homecare.ui.forms import wording
from homecare.ui.forms.wording import KEYS
from homecare.ui.forms.writing import write_and_close
from homecare.ui.shell.dialogs import ConfirmDialog, KeptForm
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.one_line import OneLine, is_value
from homecare.ui.widgets.pain_scale import PainScale


@dataclass(frozen=True, kw_only=True)
class Field:
    """One line of a form.

    `read` turns the words into a value, or raises InputError with the sentence to show. An empty optional
    field is None. `choices` are (words, value) pairs; `one_key` saves the form as soon as it is chosen.
    """

    name: str
    label: str
    kind: Literal["text", "choice", "scale"] = "text"
    read: Callable[[str], Any] = str
    initial: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = False
    one_key: bool = False


def day_field(today: date, day: date) -> Field:
    """The day an entry speaks of."""
    return Field(
        name="day",
        label=wording.DAY,
        read=partial(parse_day, today=today),
        initial=str(day),
        hint=wording.DAY_HINT,
        required=True,
    )


def note_field(note: str | None) -> Field:
    """A note in free words."""
    return Field(name="note", label=wording.NOTE, initial=note or "", hint=wording.NOTE_HINT)


class EntryForm(KeptForm[Entry | None]):
    """A form over a screen. `entry` is the one to edit; None creates one."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "form.cancel"),
        bind(KEYS, "ctrl+s", "save", "form.save", priority=True),
        bind(KEYS, "ctrl+d", "remove", "form.remove", priority=True),
    ]
    title_of_new: ClassVar[str] = wording.NEW_ENTRY
    title_of_edit: ClassVar[str] = wording.EDIT
    enter_saves: ClassVar[bool] = True
    """Whether Enter saves from any field, or only from the last and goes on to the next from others."""

    def __init__(self, entry: Entry | None = None) -> None:
        super().__init__()
        self.entry = entry
        self.writing = False  # what is pressed while it is being written is no second entry
        self.by_name = {field.name: field for field in self.fields()}

    # What a form says

    def fields(self) -> tuple[Field, ...]:
        """The lines of the form, in order."""
        raise NotImplementedError

    def heading(self) -> str:
        """The words over the form."""
        return self.title_of_new if self.entry is None else self.title_of_edit

    def create(self, values: Mapping[str, Any]) -> DiaryCall[Entry]:
        """The action that writes a new entry from the values of the filled fields."""
        raise NotImplementedError

    def check(self, values: Mapping[str, Any]) -> None:
        """What the fields say together, beyond each by itself.

        Raises:
            InputError: if they cannot be true together.
        """

    # What all forms do

    def compose(self) -> ComposeResult:
        """Label and field per line, a line for hint or error, and the buttons."""
        with VerticalScroll(classes="dialog form", can_focus=False) as dialog:
            dialog.border_title = Content(self.heading())
            for field in self.by_name.values():
                with HorizontalGroup(classes="line"):
                    yield Label(field.label, classes="label", markup=False)
                    yield self._widget(field)
            yield Static("", id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.SAVE_CTRL_S, id="save", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)
                if self.entry is not None:
                    yield Button(wording.REMOVE, id="remove", variant="error", compact=True)

    def _widget(self, field: Field) -> Input | Select[str] | PainScale:
        if field.kind == "choice":
            initial = field.initial or Select.NULL
            choices = [(Content(words), value) for words, value in field.choices]
            return Select(
                choices, value=initial, allow_blank=not field.required,
                prompt=field.hint or wording.CHOOSE_ONE, id=field.name, compact=True,
            )  # fmt: skip
        if field.kind == "scale":
            scale = PainScale(id=field.name)
            scale.chosen = int(field.initial) if field.initial else None
            return scale
        return OneLine(
            field.initial, placeholder=field.hint, id=field.name, compact=True,
            select_on_focus=is_value(field.initial),
        )  # fmt: skip

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to remove while an entry is new."""
        return self.entry is not None if action == "remove" else True

    def typed(self, field: Field) -> str:
        """What stands in a field, as words."""
        widget = self.query_one(f"#{field.name}")
        if isinstance(widget, PainScale):
            return "" if widget.chosen is None else str(widget.chosen)
        if isinstance(widget, Select):
            return "" if widget.value is Select.NULL else str(widget.value)
        assert isinstance(widget, Input)
        return widget.value

    def value_of(self, field: Field) -> Any:
        """The value of a field; None where it is empty.

        Raises:
            InputError: if it is not accepted, or must not be empty.
        """
        words = self.typed(field).strip()
        if not words:
            if field.required:
                raise InputError(wording.IS_EMPTY.format(field=field.label), field.hint)
            return None
        return field.read(words)

    def filled_in(self) -> dict[str, Any] | None:
        """The values of all fields, or None after showing the first error and going to its field."""
        values = {}
        for field in self.by_name.values():
            try:
                values[field.name] = self.value_of(field)
            except HomecareError as error:
                self.say(error.text, wrong=True)
                self.query_one(f"#{field.name}").focus()
                return None
        return values

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say something under the fields."""
        line = self.query_one("#said", Static)
        line.update(words)
        line.set_class(wrong, "wrong")

    @on(Input.Changed)
    def _check(self, event: Input.Changed) -> None:
        """Say what is wrong while it is typed, as soon as it cannot become right by itself."""
        field = self.by_name.get(event.input.id or "")
        if field is None or not event.value.strip():
            self.say(field.hint if field else "")
            return
        try:
            field.read(event.value.strip())
        except HomecareError as error:
            self.say(error.text, wrong=True)
        else:
            self.say("")

    @on(Input.Submitted)
    def _enter(self, event: Input.Submitted) -> None:
        if self.enter_saves or event.input.id == list(self.by_name)[-1]:
            self.action_save()
        else:
            self.focus_next()

    @on(PainScale.Chosen)
    def _chosen(self, event: PainScale.Chosen) -> None:
        event.stop()
        if self.writing:
            return
        event.scale.chosen = event.level
        if self.by_name[event.scale.id or ""].one_key:
            self.action_save()
        else:
            self.focus_next()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        {"save": self.action_save, "cancel": self.action_cancel, "remove": self.action_remove}[
            event.button.id or "cancel"
        ]()

    @property
    def unsaved(self) -> bool:
        """Whether a field of a form that is filled in step by step says something else than at first."""
        fields = () if self.enter_saves else self.by_name.values()
        return any(self.typed(one).strip() != one.initial.strip() for one in fields)

    def action_remove(self) -> None:
        """Remove the entry."""
        entry = self.entry
        if entry is not None and not self.writing:
            self._write(lambda sure: lambda diary: diary.corrections.remove(entry.id))

    def action_save(self) -> None:
        """Write what the fields say, once, unless one of them is wrong."""
        values = None if self.writing else self.filled_in()
        if values is None:
            return
        try:
            self.check(values)
        except HomecareError as error:
            self.say(error.text, wrong=True)
            return
        self.writing = True
        self._write(partial(self._call, values))

    def _call(self, values: dict[str, Any], sure: bool) -> DiaryCall[Entry]:
        if self.entry is None:
            filled = {name: value for name, value in values.items() if value is not None}
            return self.create({**filled, "sure": sure} if sure else filled)
        wanted = self.entry.id
        changed = {
            name: value
            for name, value in values.items()
            if self.typed(self.by_name[name]).strip() != self.by_name[name].initial.strip()
        }
        return lambda diary: diary.corrections.edit(wanted, self.changes(changed), sure=sure)

    def changes(self, values: dict[str, Any]) -> dict[str, Any]:
        """The changed values as `Corrections.edit` takes them."""
        return values

    @work(group="writing")
    async def _write(self, call: Callable[[bool], DiaryCall[Entry]], *, sure: bool = False) -> None:
        try:
            self.writing = await write_and_close(self, call(sure), partial(self.say, wrong=True), asks=True)
        except SayAgainError as error:
            self.writing = False
            if await self.app.push_screen_wait(ConfirmDialog(error.title, error.sentence)):
                self._write(call, sure=True)
