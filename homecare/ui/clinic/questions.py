"""What the open patient asks, in the Notes room: the list, and the form that answers one of it."""

from datetime import datetime
from typing import ClassVar

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, OptionList, Static, TextArea

from homecare.core.clinic.questions import Ask, settled_in_words
from homecare.core.records.practice import Message
from homecare.core.values.days import date_here
from homecare.core.values.in_words import day_in_words, short_day
from homecare.errors import HomecareError
from homecare.ui.clinic import wording
from homecare.ui.clinic.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.marks import Marks
from homecare.ui.shell.messages import DiaryChanged


class AskList(OptionList):
    """Open questions first, then those that came to rest, with their answers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter,r", "screen.answer", "asks.answer"),
        bind(KEYS, "space", "screen.talked", "asks.talked"),
    ]  # fmt: skip


def ask_in_words(ask: Ask, marks: Marks, now: datetime) -> Text:
    """A question with its day, how it stands, and under it what was answered."""
    state = "" if ask.is_open or ask.reply is not None else f", {settled_in_words(ask.settled)}"
    said = Text.assemble(
        f"{marks.not_yet if ask.is_open else marks.done} ",
        ask.says,
        (f"  {short_day(ask.entry.day)}{state}", "dim"),
    )
    reply = ask.reply
    if reply is not None:
        you = wording.YOU_ON if ask.sent else wording.YOU_ON_NOT_SENT
        said.append(f"\n    {you.format(day=short_day(date_here(reply.entered_at, now)))} ", "dim")
        said.append("\n    ".join((reply.text or wording.TALKED).splitlines()))
    return said


def message_in_words(message: Message, now: datetime, *, sent: bool) -> Text:
    """A message with its day, and whether it left."""
    day = day_in_words(date_here(message.entered_at, now))
    head = day if sent else wording.NOT_IN_A_FILE_YET.format(day=day)
    return Text.assemble((f"{head}\n", "bold"), f"{message.text}\n")


class AnswerForm(Question[None]):
    """An answer in as many lines as it takes; or none, where they talked about it."""

    CSS_PATH = ["../dialogs.tcss", "../clinic.tcss"]  # noqa: RUF012 -- Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "ctrl+s", "save", "answer.save", priority=True),
        bind(KEYS, "ctrl+t", "talked", "answer.talked", priority=True),
        bind(KEYS, "escape", "cancel", "answer.cancel"),
    ]  # fmt: skip
    AUTO_FOCUS = "TextArea"

    def __init__(self, name: str, ask: Ask) -> None:
        super().__init__()
        self._patient, self._ask = name, ask
        self._writing = False

    def compose(self) -> ComposeResult:
        """What is asked, the text, what becomes of it, and the ways out."""
        reply = self._ask.reply
        with Vertical(classes="dialog note") as dialog:
            dialog.border_title = Content(wording.AN_ANSWER_FOR.format(name=self._patient))
            dialog.border_subtitle = day_in_words(self._ask.entry.day)
            with VerticalScroll(id="asked", can_focus=False):
                yield Static(self._ask.says, markup=False)
            yield TextArea("" if reply is None else reply.text or "", id="text", compact=True)
            yield Static(wording.GOES_OUT, id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.SAVE, id="save", variant="primary", compact=True)
                yield Button(wording.TALKED_ABOUT_IT, id="talked", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def action_save(self) -> None:
        """Keep the words, once."""
        self._once(self.query_one(TextArea).text)

    def action_talked(self) -> None:
        """Tick it off, once; words that were typed would be lost, so that they are asked about first."""
        typed, reply = self.query_one(TextArea).text.strip(), self._ask.reply
        if typed and typed != (reply.text if reply is not None else None):
            self._say(wording.WORDS_ARE_HERE)
        else:
            self._once(None)

    def _once(self, text: str | None) -> None:
        if not self._writing:
            self._writing = True
            self._keep(text)

    @work(group="writing")
    async def _keep(self, text: str | None) -> None:
        home, about = home_of(self), self._ask.id
        try:
            await home.diary.ask_clinic(lambda clinic: clinic.questions.answer(self._patient, about, text))
        except HomecareError as error:
            self._writing = False
            self._say(error.text)
            return
        home.tell_screens(DiaryChanged)
        did = wording.TICKED_OFF if text is None else wording.ANSWERED
        self.notify(wording.ANSWER_GOES_OUT, title=did)
        await self.answer_when_in_front(None)

    def _say(self, words: str) -> None:
        said = self.query_one("#said", Static)
        said.update(words)
        said.add_class("wrong")

    def action_cancel(self) -> None:
        """Close; nothing is written."""
        self.answer(None)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        {"save": self.action_save, "talked": self.action_talked}.get(
            event.button.id or "", self.action_cancel
        )()
