"""Questions for the practitioner: a field to write one down, and the list beneath to tick off and change."""

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.clinic.questions import answers_by_question
from homecare.core.records.practice import Reply
from homecare.core.records.treatment import ForPractitioner
from homecare.core.values.in_words import short_day
from homecare.errors import HomecareError
from homecare.ui.safety.notice import show_notice
from homecare.ui.sessions import wording
from homecare.ui.sessions.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.diary_thread import DiaryCall
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.marks import marks_of
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.widgets.one_line import OneLine
from homecare.ui.widgets.place import place_of


class QuestionList(OptionList):
    """The questions, open ones first. Space ticks one off."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "space", "screen.tick", "questions.asked"),
        bind(KEYS, "e,enter", "screen.change", "questions.change"),
        bind(KEYS, "d", "screen.remove", "questions.remove"),
    ]

    def action_cursor_up(self) -> None:
        """Above the first is the field."""
        if self.highlighted in (0, None):
            self.screen.focus_previous()
        else:
            super().action_cursor_up()


class QuestionsDialog(Question[None]):
    """Opened with one key from any room; closing loses nothing that was written down."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    QuestionsDialog .dialog { height: 80%; }
    QuestionsDialog #question { width: 1fr; }
    QuestionsDialog .dialog QuestionList {
        height: 1fr; margin: 1 0 0 0; padding: 0; scrollbar-size-vertical: 1;
    }
    QuestionsDialog .dialog Button { min-width: 12; }
    QuestionsDialog #said { margin-top: 0; }
    QuestionsDialog.-short .dialog { padding: 0 1; height: 100%; max-height: 100%; }
    QuestionsDialog.-short .dialog QuestionList, QuestionsDialog.-short .buttons { margin-top: 0; }
    QuestionsDialog.-short #said { height: 2; }
    QuestionsDialog.-narrow .dialog Button { min-width: 6; margin-right: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "close", "questions.close"),
        bind(KEYS, "down", "to_list", "questions.list", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._questions: tuple[ForPractitioner, ...] = ()
        self._changing: ForPractitioner | None = None
        self._writing = False
        self._leaving = False  # Esc was pressed over words that are not written down

    def compose(self) -> ComposeResult:
        """The field, the list, what to press, and the mouse's ways."""
        with Vertical(classes="dialog") as dialog:
            home = home_of(self)
            practice = home.at_practice
            dialog.border_title = wording.QUESTIONS if practice else wording.QUESTIONS_FOR_PRACTITIONER
            dialog.border_subtitle = Content(home.whose or "")
            yield OneLine(
                placeholder=wording.QUESTION_HINT, id="question", compact=True, select_on_focus=False
            )
            yield QuestionList(markup=False)
            yield Static("", id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.ASKED, id="tick", compact=True)
                yield Button(wording.CHANGE, id="change", compact=True)
                yield Button(wording.REMOVE, id="remove", compact=True)
                yield Button(wording.CLOSE, id="close", compact=True)

    def on_mount(self) -> None:
        """At a practice there is nothing to write here."""
        for button in self.query(Button):
            button.can_focus = False  # Tab goes between field and list; the mouse reaches these
        practice = home_of(self).at_practice
        self.query_one(Input).display = not practice
        if practice:
            self.query_one(QuestionList).focus()
        self._look()

    @work(group="looking", exclusive=True)
    async def _look(self) -> None:
        home = home_of(self)
        try:
            found, answers = await home.diary.ask(
                lambda diary: (diary.questions.all(asked=True), diary.questions.answers())
            )
        except HomecareError as error:
            self._say(error.text, wrong=True)
            return
        self._show(found, answers_by_question(answers))

    def on_diary_changed(self, message: DiaryChanged) -> None:
        """Another program, or undo, may have changed them."""
        message.stop()
        self._look()

    def _show(self, found: tuple[ForPractitioner, ...], replies: Mapping[datetime, Reply]) -> None:
        """Open ones as they were written, then what was asked, the newest first; each with its answer."""
        listed = self.query_one(QuestionList)
        row, before = listed.highlighted, [one.at for one in self._questions]
        self._questions = (
            *(one for one in found if not one.asked),
            *(one for one in reversed(found) if one.asked),
        )
        marks = marks_of(self)
        listed.clear_options()
        listed.add_options(
            [
                Option(
                    Text.assemble(
                        f"{marks.done if one.asked else marks.not_yet} ",
                        one.text,
                        (f"  {_state(one, replies.get(one.at))}", "dim"),
                        _answer(replies.get(one.at)),
                    )
                )
                for one in self._questions
            ]
        )
        if self._questions and listed.has_focus:
            listed.highlighted = place_of(row, before, [one.at for one in self._questions])
        self._say("")

    def _say(self, words: str, *, wrong: bool = False) -> None:
        line = self.query_one("#said", Static)
        usual = wording.HOW_TO_WRITE if self._questions else wording.NO_QUESTION
        if home_of(self).at_practice:
            usual = wording.PATIENTS_QUESTIONS
        line.update(words or usual)
        line.set_class(wrong, "wrong")

    def _chosen(self) -> ForPractitioner | None:
        row = self.query_one(QuestionList).highlighted
        if row is None or row >= len(self._questions):
            self._say(wording.CHOOSE_FIRST if self._questions else "")
            return None
        return self._questions[row]

    # Writing

    @on(Input.Submitted)
    def _written(self, event: Input.Submitted) -> None:
        text, old = event.value.strip(), self._changing
        if self._writing:
            return  # Enter pressed twice writes once
        if not text:
            self._say(wording.WRITE_FIRST)
            return
        if old is None:
            self._writing = True
            self._do(lambda diary: diary.questions.ask(text), written=True)
        elif text == old.text:
            self._leave_field()
        else:
            self._do(lambda diary: diary.corrections.edit(old.id, {"text": text}), written=True)

    @work(group="writing")
    async def _do(self, act: DiaryCall[object], *, written: bool = False) -> None:
        home = home_of(self)
        try:
            done = await home.diary.ask(act)
        except HomecareError as error:
            self._writing = False
            self._say(error.text, wrong=True)
            return
        self._writing = False
        if written:
            self._leave_field()
        if written and isinstance(done, ForPractitioner):
            await show_notice(home, done)
        home.tell_screens(DiaryChanged)

    def _leave_field(self) -> None:
        self._changing = None
        field = self.query_one(Input)
        field.value = ""
        field.placeholder = wording.QUESTION_HINT
        self._say("")

    def action_to_list(self) -> None:
        """To the newest that is open, or the first."""
        listed = self.query_one(QuestionList)
        if self._questions:
            listed.focus()
            listed.highlighted = listed.highlighted or 0

    def action_tick(self) -> None:
        """Asked; or open again."""
        chosen = self._chosen()
        if chosen is not None:
            wanted, asked = chosen.id, not chosen.asked
            self._do(lambda diary: diary.questions.mark_asked([wanted], asked=asked))

    def action_change(self) -> None:
        """Its words go into the field; Enter puts them in the place of the old ones."""
        chosen, field = self._chosen(), self.query_one(Input)
        if chosen is not None and not home_of(self).at_practice:
            if field.value.strip() not in ("", self._changing.text if self._changing else ""):
                field.focus()  # what is typed is not lost by a key
                self._say(wording.NOT_SAVED_YET, wrong=True)
                return
            self._changing = chosen
            field.value = chosen.text
            field.focus()
            self._say(wording.SAVE_THESE_WORDS)

    def action_remove(self) -> None:
        """Take it out; undo brings it back."""
        chosen = self._chosen()
        if chosen is not None:
            wanted = chosen.id
            self._do(lambda diary: diary.corrections.remove(wanted))

    @on(OptionList.OptionSelected)
    def _opened(self, event: OptionList.OptionSelected) -> None:
        """A click chooses; what to do with it is said by the buttons."""
        self.query_one(QuestionList).highlighted = event.option_index

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        {
            "tick": self.action_tick,
            "change": self.action_change,
            "remove": self.action_remove,
            "close": self.action_close,
        }[event.button.id or "close"]()

    def action_close(self) -> None:
        """Close; a correction that was begun is left as it was first."""
        if self._changing is not None:
            self._leave_field()
        elif self.query_one(Input).value.strip() and not self._leaving:
            self._leaving = True
            self._say(wording.SAVE_OR_LEAVE)
        else:
            self.answer(None)

    @on(Input.Changed)
    def _typed(self) -> None:
        self._leaving = False


def _state(question: ForPractitioner, reply: Reply | None) -> str:
    """Its day, and whether it was asked or answered."""
    day = short_day(question.day)
    if not question.asked:
        return day
    return (wording.DAY_ASKED if reply is None else wording.DAY_ANSWERED).format(day=day)


def _answer(reply: Reply | None) -> str:
    """What the practice said to it, under it."""
    if reply is None:
        return ""
    says = wording.PRACTICE_TALKED
    if reply.text is not None:
        says = wording.PRACTICE_SAYS.format(says=reply.text)
    return "".join(f"\n    {line}" for line in says.splitlines())
