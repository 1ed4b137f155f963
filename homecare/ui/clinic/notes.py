"""Notes: what the open patient asks, what the practitioner keeps beside the diary, and what is planned."""

from collections.abc import Hashable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.clinic.questions import Ask
from homecare.core.records.practice import Appointment, PracticeNote, Watch
from homecare.core.values.days import date_here
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.treatments import planned_in_words
from homecare.errors import HomecareError
from homecare.ui.clinic import wording
from homecare.ui.clinic.questions import (
    AnswerForm,
    AskList,
    ask_in_words,
    message_in_words,
)
from homecare.ui.clinic.wording import KEYS
from homecare.ui.room import Room
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.shell.diary_thread import ClinicCall
from homecare.ui.shell.keys import bind
from homecare.ui.shell.marks import marks_of
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.widgets.place import place_of

if TYPE_CHECKING:
    from homecare.ui.clinic.forms import NoteForm, PlanForm


class NotesScreen(Room):
    """What is asked and notes on the left; planned sessions, messages and thresholds beside them."""

    room: ClassVar[str] = "notes"
    CSS_PATH = ["../rooms.tcss", "../clinic.tcss"]  # noqa: RUF012 -- Textual declares it
    AUTO_FOCUS = "#notes"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "a", "note", "notes.add"),
        bind(KEYS, "p", "plan", "notes.plan"),
        bind(KEYS, "t", "watch", "notes.watch"),
        bind(KEYS, "d", "put_aside", "notes.aside"),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._notes: tuple[PracticeNote, ...] = ()
        self._planned: tuple[Appointment, ...] = ()
        self._asks: tuple[Ask, ...] | None = None
        self._thresholds: Watch | None = None
        self._shown: dict[str, list[Hashable]] = {}  # what stands in each list
        self._added: dict[str, UUID] = {}  # what is to be highlighted in a list, once it stands there

    def body(self) -> ComposeResult:
        """What becomes of all this, then the five parts."""
        yield Static(wording.NOTES_STAY, id="stays", classes="said", markup=False)
        with Horizontal(id="kept"):
            with Vertical(id="written"):
                asks = AskList(id="asks", classes="panel", markup=False)
                asks.border_title = wording.WHAT_THEY_ASK
                yield asks
                notes = OptionList(id="notes", classes="panel", markup=False)
                notes.border_title = wording.NOTES
                yield notes
            with Vertical(id="beside"):
                planned = OptionList(id="planned", classes="panel", markup=False)
                planned.border_title = wording.PLANNED_SESSIONS
                yield planned
                sent = OptionList(id="sent", classes="panel", markup=False)
                sent.border_title = wording.MESSAGES_TO_THEM
                yield sent
                watch = Static("", id="watch", classes="panel", markup=False)
                watch.border_title, watch.border_subtitle = wording.YOUR_THRESHOLDS, wording.NOT_SHARED
                yield watch

    @property
    def _patient(self) -> str:
        return self.home.whose or ""

    # Looking

    async def look(self) -> None:
        """All that is asked by, and kept of, the open patient."""
        name = self._patient
        asks, sent = await self.home.diary.ask_clinic(
            lambda clinic: (clinic.questions.asks(name), clinic.questions.messages_sent(name))
        )
        notes, self._planned, self._thresholds = await self.home.diary.ask_clinic(
            lambda clinic: (
                clinic.notes.all(name),
                clinic.appointments.planned(name),
                clinic.thresholds.of(name),
            )
        )
        self._show_asks(asks)
        now = self.home.clock.now()
        messages = {one.message.id: message_in_words(one.message, now, sent=one.sent) for one in sent}
        self._fill("#sent", messages, wording.NO_MESSAGE)
        self._notes = notes[::-1]
        self._fill("#notes", {one.id: self._note(one) for one in self._notes}, wording.NO_NOTE)
        planned = {one.id: Text(planned_in_words(one)) for one in self._planned}
        self._fill("#planned", planned, wording.NO_SESSION_PLANNED)
        said = "\n".join(watched(self._thresholds)) or wording.NO_THRESHOLD
        self.query_one("#watch", Static).update(said)

    def _show_asks(self, asks: tuple[Ask, ...]) -> None:
        """The list of what is asked; where anything is open, the keys go there first."""
        first, self._asks = self._asks is None, asks
        marks, now = marks_of(self), self.home.clock.now()
        rows = {_moment(one): ask_in_words(one, marks, now) for one in asks}
        self._fill("#asks", rows, wording.NO_QUESTION)
        still_open, listed = sum(one.is_open for one in asks), self.query_one(AskList)
        listed.border_subtitle = wording.SO_MANY_OPEN.of(still_open) if still_open else ""
        if first and still_open:
            listed.focus()

    def _fill(self, place: str, rows: Mapping[Any, Text], none: str) -> None:
        """A list, with the same row highlighted, or what was added; without rows how to come to some."""
        shown, before, now = self.query_one(place, OptionList), self._shown.get(place, []), list(rows)
        here, added = shown.highlighted, self._added.get(place)
        self._shown[place] = now
        shown.clear_options()
        if rows:
            shown.add_options(rows.values())
            shown.highlighted = now.index(added) if added in now else place_of(here, before, now)
            self._added.pop(place, None)
        else:
            shown.add_option(Option(none, disabled=True))

    def _note(self, note: PracticeNote) -> Text:
        day = day_in_words(date_here(note.entered_at, self.home.clock.now()))
        return Text.assemble((f"{day}\n", "bold"), f"{note.text}\n")

    # Writing

    def action_note(self) -> None:
        """Write a note."""
        from homecare.ui.clinic.forms import NoteForm

        self._push(NoteForm(self._patient), "#notes")

    def action_plan(self) -> None:
        """Plan a session."""
        from homecare.ui.clinic.forms import PlanForm

        self._push(PlanForm(self._patient, self.home.day), "#planned")

    def _push(self, form: "NoteForm | PlanForm", place: str) -> None:
        """Open a form; what is added with it is highlighted in its list."""

        def highlight(_: object) -> None:
            if isinstance(form.made, PracticeNote | Appointment):
                self._added[place] = form.made.id
                self.look_when_in_front()

        self.app.push_screen(form, highlight)

    def action_watch(self) -> None:
        """Set the thresholds."""
        from homecare.ui.clinic.forms import WatchForm

        self.app.push_screen(WatchForm(self._patient, self._thresholds))

    # What is asked

    def _chosen(self) -> Ask | None:
        """The highlighted question."""
        row, asks = self.query_one(AskList).highlighted, self._asks or ()
        return None if row is None or row >= len(asks) else asks[row]

    @on(OptionList.OptionSelected, "#asks")
    def action_answer(self) -> None:
        """Write an answer to what is highlighted."""
        ask = self._chosen()
        if ask is not None:
            self.app.push_screen(AnswerForm(self._patient, ask))

    def action_talked(self) -> None:
        """Tick off what is highlighted; words that were written to it are not lost by a key."""
        ask, name = self._chosen(), self._patient
        if ask is None:
            return
        if not ask.is_open:
            self.notify(wording.NOT_OPEN_ANY_MORE)
            return
        about = ask.id
        self._write(
            lambda clinic: clinic.questions.answer(name, about, None),
            (wording.TICKED_OFF, wording.YOU_TALKED),
        )

    def _take_answer_back(self) -> None:
        ask, name = self._chosen(), self._patient
        if ask is None:
            return
        if ask.reply is None:
            self.notify(wording.NO_ANSWER_TO_TAKE_BACK)
            return
        about = ask.id
        self._write(
            lambda clinic: clinic.questions.put_answer_aside(name, about),
            (wording.TAKEN_BACK, wording.OPEN_AGAIN),
        )

    def action_put_aside(self) -> None:
        """What is highlighted in the list that has the keys."""
        if self.query_one(AskList).has_focus:
            self._take_answer_back()
            return
        if self.query_one("#sent").has_focus:
            self.notify(wording.MESSAGE_HAS_LEFT)
            return
        name, planned = self._patient, self.query_one("#planned", OptionList)
        row = (planned if planned.has_focus else self.query_one("#notes", OptionList)).highlighted
        if planned.has_focus and row is not None and row < len(self._planned):
            session = self._planned[row]
            self._write(
                lambda clinic: clinic.appointments.cancel(name, session.day),
                (wording.CANCELLED, wording.SESSION_CANCELLED.format(day=day_in_words(session.day))),
            )
        elif not planned.has_focus and row is not None and row < len(self._notes):
            self._put_note_aside(self._notes[row])

    @work(group="flow")
    async def _put_note_aside(self, note: PracticeNote) -> None:
        name = self._patient
        question = wording.ARCHIVE_NOTE.format(note=_beginning(note.text))
        if await self.app.push_screen_wait(ConfirmDialog(wording.NOTE, question, yes=wording.ARCHIVE)):
            done = (wording.ARCHIVED, wording.NOTE_IS_KEPT)
            self._write(lambda clinic: clinic.notes.archive(name, note.id), done)

    @work(group="writing")
    async def _write(self, call: ClinicCall[object], done: tuple[str, str]) -> None:
        try:
            await self.home.diary.ask_clinic(call)
        except HomecareError as error:
            self.home.say_error(error)
            return
        title, words = done
        self.notify(words, title=title)
        self.home.tell_screens(DiaryChanged)


def _moment(ask: Ask) -> Hashable:
    """What stays the same of a question whose words are changed, or that is ticked off."""
    return type(ask.entry), ask.entry.at


def watched(watch: Watch | None) -> Iterator[str]:
    """A line for each threshold that is set."""
    if watch is None:
        return
    if watch.pain_from is not None:
        yield wording.MEDIAN_PAIN.format(pain=watch.pain_from)
    if watch.adherence_below is not None:
        yield wording.ROUTINE_OF_28_DAYS.format(share=watch.adherence_below)
    if watch.silent_days is not None:
        yield wording.NO_ENTRY_FOR.of(watch.silent_days)
    if watch.stopped_from is not None:
        yield wording.STOPPED_IN_28_DAYS.format(amount=watch.stopped_from)


def _beginning(text: str) -> str:
    line = text.splitlines()[0]
    return f"“{line[:80]}…”" if len(line) > 80 or line != text else f"“{line}”"
