"""What the practice wrote, to read again: messages, and answers to the patient's questions."""

from collections.abc import Iterable
from typing import ClassVar

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button, Static

from homecare.core.clinic.questions import Answered, answer_heading, received
from homecare.core.records.practice import Message
from homecare.core.values.days import date_here
from homecare.core.values.in_words import day_in_words
from homecare.errors import HomecareError
from homecare.ui.handoff import wording
from homecare.ui.handoff.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DiaryChanged


class ReceivedDialog(Question[None]):
    """All of it, the newest first. What is shown counts as read."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    ReceivedDialog .dialog { width: 76; }
    ReceivedDialog VerticalScroll { height: auto; max-height: 60vh; scrollbar-size-vertical: 1; }
    ReceivedDialog #written { height: auto; }
    ReceivedDialog.-short .dialog { padding: 0 1; }
    ReceivedDialog.-short .buttons { margin-top: 0; }
    """
    AUTO_FOCUS = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape,M,enter", "close", "received.close"),
    ]

    def compose(self) -> ComposeResult:
        """The words, to scroll through, and the mouse's way out."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = wording.FROM_YOUR_PRACTICE
            with VerticalScroll():
                yield Static("", id="written", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.CLOSE, id="close", compact=True)

    def on_mount(self) -> None:
        """Tab has nowhere to go: the mouse reaches the button."""
        self.query_one(Button).can_focus = False
        self._look()

    @work(group="looking", exclusive=True)
    async def _look(self) -> None:
        home = home_of(self)
        try:
            messages, answers = await home.diary.ask(
                lambda diary: (diary.questions.messages(), diary.questions.answers(received=True))
            )
            self._show(messages, answers)
            unread = [one.id for one in messages if one.read_at is None]
            unread += [one.reply.id for one in answers if one.reply.read_at is None]
            if unread:
                await home.diary.ask(lambda diary: diary.questions.mark_read(unread))
                home.tell_screens(DiaryChanged)
        except HomecareError as error:
            home.say_error(error)

    def on_diary_changed(self, message: DiaryChanged) -> None:
        """Another file may have come."""
        message.stop()
        self._look()

    def _show(self, messages: Iterable[Message], answers: Iterable[Answered]) -> None:
        now = home_of(self).clock.now()
        shown = Text()
        for words in received(messages, answers):
            asked = answer_heading(words.answers) if words.answers else ""
            about = f"{wording.ABOUT_ANSWER.format(question=asked)}\n" if asked else ""
            day = day_in_words(date_here(words.at, now))
            shown.append("\n\n" * bool(shown)).append(f"{day}\n", "bold")
            shown.append(about, "dim").append(words.text)
        self.query_one("#written", Static).update(shown if shown else wording.NOTHING_FROM_PRACTICE)

    def action_close(self) -> None:
        """Close; nothing is lost."""
        self.answer(None)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        event.stop()
        self.action_close()
