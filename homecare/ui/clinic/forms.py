"""The forms of the clinic: a note, thresholds, a planned session."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any, ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static, TextArea

from homecare.core.records.practice import Watch
from homecare.core.values import limits
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import parse_day
from homecare.core.values.times import parse_time
from homecare.errors import HomecareError
from homecare.ui.clinic import wording
from homecare.ui.clinic.wording import KEYS
from homecare.ui.forms.fields import whole_field
from homecare.ui.forms.form import EntryForm, Field
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.diary_thread import ClinicCall
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DiaryChanged


class ClinicForm(EntryForm):
    """A form whose values go to the clinic instead of a diary."""

    said_of_empty: ClassVar[str] = ""
    """What stands under the form while an empty field has the keys."""
    made: object = None
    """What was done, once it is: such as the patient who was added."""

    def act(self, values: Mapping[str, Any]) -> ClinicCall[object]:
        """The action of the practitioner."""
        raise NotImplementedError

    def said(self, values: Mapping[str, Any]) -> tuple[str, str]:
        """What is said in passing when it is done: a title and a sentence."""
        raise NotImplementedError

    def action_save(self) -> None:
        """Do it, once, unless a field is wrong."""
        values = None if self.writing else self.filled_in()
        if values is not None:
            self.writing = True
            self._do(values)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """What a field asks for stands under the form, also where it is filled already."""
        field = self.by_name.get(event.widget.id or "")
        if field is not None:
            self.say(wording.ABOUT.get(field.name, "") if self.typed(field) else self.said_of_empty)

    @on(Input.Submitted)
    def _complain(self, event: Input.Submitted) -> None:
        """Enter leaves no field that is wrong."""
        try:
            self.value_of(self.by_name[event.input.id or ""])
        except HomecareError as error:
            event.prevent_default()
            self.say(error.text, wrong=True)

    @work(group="writing")
    async def _do(self, values: dict[str, Any]) -> None:
        home = home_of(self)
        try:
            self.made = await home.diary.ask_clinic(self.act(values))
        except HomecareError as error:
            self.writing = False
            self.say(error.text, wrong=True)
            return
        home.tell_screens(DiaryChanged)
        title, words = self.said(values)
        self.notify(words, title=title)
        await self.answer_when_in_front(None)


class WatchForm(ClinicForm):
    """The practitioner's own thresholds; what is left empty is not watched."""

    title_of_new: ClassVar[str] = wording.YOUR_THRESHOLDS
    said_of_empty: ClassVar[str] = wording.EMPTY_FLAGS_NOTHING

    def __init__(self, name: str, watch: Watch | None) -> None:
        self._patient, self._watch = name, watch
        super().__init__()

    def fields(self) -> tuple[Field, ...]:
        """Pain, routine, silence, exercises stopped."""
        old = self._watch
        return (
            whole_field(
                "pain_from", wording.PAIN_FROM, wording.PAIN, old.pain_from if old else None,
                low=limits.PAIN_MIN, high=limits.PAIN_MAX,
                hint=wording.PAIN_FROM_HINT,
            ),
            whole_field(
                "adherence_below", wording.ROUTINE_BELOW, wording.ROUTINE_BELOW_PER_CENT,
                old.adherence_below if old else None, low=1, high=100,
                hint=wording.ROUTINE_BELOW_HINT,
            ),
            whole_field(
                "silent_days", wording.SILENT_DAYS, wording.DAYS_WITHOUT_AN_ENTRY,
                old.silent_days if old else None, low=1, high=365, hint=wording.SILENT_DAYS_HINT,
            ),
            whole_field(
                "stopped_from", wording.STOPPED, wording.EXERCISES_STOPPED,
                old.stopped_from if old else None, low=1, high=100, hint=wording.STOPPED_HINT,
            ),
        )  # fmt: skip

    def act(self, values: Mapping[str, Any]) -> ClinicCall[object]:
        """Set them all anew."""
        return lambda clinic: clinic.thresholds.set(self._patient, **values)

    def said(self, values: Mapping[str, Any]) -> tuple[str, str]:
        """Whether anything is watched now."""
        some = any(value is not None for value in values.values())
        return wording.THRESHOLDS, wording.PANEL_MARKS if some else wording.NONE_IS_SET


class PlanForm(ClinicForm):
    """A planned session."""

    title_of_new: ClassVar[str] = wording.PLAN_SESSION
    enter_saves: ClassVar[bool] = False

    def __init__(self, name: str, today: date) -> None:
        self._patient, self._today = name, today
        super().__init__()

    def fields(self) -> tuple[Field, ...]:
        """Day, time, note."""
        coming = partial(coming_day, today=self._today)
        return (
            Field(name="day", label=wording.DAY, read=coming, hint=wording.DAY_TO_COME_HINT, required=True),
            Field(name="time", label=wording.TIME, read=_time, hint=wording.TIME_HINT),
            Field(name="note", label=wording.NOTE, hint=wording.SEEN_BY_PATIENT),
        )

    def act(self, values: Mapping[str, Any]) -> ClinicCall[object]:
        """Plan it; one of that day is replaced."""
        return lambda clinic: clinic.appointments.plan(self._patient, **values)

    def said(self, values: Mapping[str, Any]) -> tuple[str, str]:
        """When it is."""
        said = wording.DAY_AND_TIME_PLANNED if values["time"] else wording.DAY_PLANNED
        return wording.PLANNED, said.format(day=day_in_words(values["day"]), time=values["time"])


class NoteForm(Question[None]):
    """A note in as many lines as it takes."""

    CSS_PATH = ["../dialogs.tcss", "../clinic.tcss"]  # noqa: RUF012 -- Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "ctrl+s", "save", "note.save", priority=True),
        bind(KEYS, "escape", "cancel", "note.cancel"),
    ]

    def __init__(self, name: str) -> None:
        super().__init__()
        self._patient = name
        self._writing = False
        self.made: object = None

    def compose(self) -> ComposeResult:
        """The text, what becomes of it, and the ways out."""
        with Vertical(classes="dialog note") as dialog:
            dialog.border_title = Content(wording.A_NOTE_ON.format(name=self._patient))
            yield TextArea(id="text", compact=True)
            yield Static(wording.NOTE_STAYS, id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.SAVE, id="save", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def action_save(self) -> None:
        """Keep it, once."""
        if not self._writing:
            self._writing = True
            self._keep(self.query_one(TextArea).text)

    @work(group="writing")
    async def _keep(self, text: str) -> None:
        home = home_of(self)
        try:
            self.made = await home.diary.ask_clinic(lambda clinic: clinic.notes.add(self._patient, text))
        except HomecareError as error:
            self._writing = False
            said = self.query_one("#said", Static)
            said.update(error.text)
            said.add_class("wrong")
            return
        home.tell_screens(DiaryChanged)
        await self.answer_when_in_front(None)

    def action_cancel(self) -> None:
        """Close; nothing is written."""
        self.answer(None)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        if event.button.id == "save":
            self.action_save()
        else:
            self.action_cancel()


def coming_day(text: str, today: date) -> date:
    """A day that may lie ahead: as everywhere, or `tomorrow`, or `+7d`.

    Raises:
        InputError: for a word that is no day.
    """
    word = text.strip().lower()
    ahead = re.fullmatch(r"\+(\d{1,3})d", word)
    if word == "tomorrow" or ahead:
        return today + timedelta(days=1 if ahead is None else int(ahead[1]))
    return parse_day(text, today)


def _time(text: str) -> str:
    return parse_time(text).strftime("%H:%M")
