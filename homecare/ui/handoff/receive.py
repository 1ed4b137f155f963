"""A file that came: named in a form, shown before anything is written, and received after a yes."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, HorizontalGroup, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Label, Static

from homecare.core.handoff.refusals import AnotherDiaryError, FirstFileError
from homecare.core.records.records import Patient
from homecare.core.values.passphrase import as_kept
from homecare.core.wording.sentences import paragraph
from homecare.errors import HomecareError
from homecare.ui.handoff import wording
from homecare.ui.handoff.pages import PreviewPage
from homecare.ui.handoff.path_field import PathField, path_written
from homecare.ui.handoff.whose import WhosePage
from homecare.ui.handoff.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DiaryChanged

if TYPE_CHECKING:
    from homecare.handoff.handoff import HandOff, Incoming
    from homecare.handoff.packets import Undoing

HINTS: Final = {
    "file": wording.FILE_THEY_GAVE,
    "passphrase": wording.TYPE_THE_PASSPHRASE,
}


class PassphraseAskedError(Exception):
    """The file is closed by a passphrase, and none was said yet."""


def passphrase_or_ask(said: str | None) -> str:
    """The passphrase that was said.

    Raises:
        PassphraseAskedError: if none was.
    """
    if not said:
        raise PassphraseAskedError
    return said


@dataclass(frozen=True, kw_only=True)
class Came:
    """What was done for whom, to be told: a file that was received, or what was taken back."""

    title: str
    lines: list[str]
    patient: Patient


@dataclass(frozen=True, kw_only=True)
class _Looked:
    incoming: "Incoming"
    lines: list[str]
    question: str


class ReceiveForm(Question[Came | None]):
    """Names a file, shows what is in it, and receives it after a yes. Closing it writes nothing.

    `patient` is the one whom taking back is about; at home the own diary.
    """

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    ReceiveForm .dialog #said { height: auto; min-height: 2; max-height: 8; }
    ReceiveForm.-short .dialog { padding: 0 1; max-height: 100%; }
    ReceiveForm.-short .dialog #said { margin-top: 0; min-height: 1; }
    ReceiveForm.-short .dialog .buttons { margin-top: 0; }
    ReceiveForm.-narrow .dialog Button { min-width: 8; margin-right: 1; }
    ReceiveForm.-narrow .dialog .label { width: 12; }
    ReceiveForm.-narrow #cancel { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "receiving.cancel"),
        bind(KEYS, "ctrl+s", "preview", "receiving.preview", priority=True),
        bind(KEYS, "f2", "take_back", "receiving.back", priority=True),
    ]  # fmt: skip

    def __init__(self, patient: str | None) -> None:
        super().__init__()
        self._patient = patient
        self._busy = False

    def compose(self) -> ComposeResult:
        """The file, its passphrase where it has one, and the ways on."""
        with VerticalScroll(classes="dialog form", can_focus=False) as dialog:
            practice = home_of(self).at_practice
            title = wording.A_FILE_FROM_PATIENT if practice else wording.A_FILE_FROM_PRACTICE
            dialog.border_title = Content(title)
            file = PathField(id="file", compact=True, placeholder=wording.PATH_HINT)
            yield self._line(wording.FILE, file)
            yield self._line(
                wording.PASSPHRASE, Input(password=True, select_on_focus=False, id="passphrase", compact=True)
            )
            yield Static("", id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.PREVIEW, id="preview", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)
                yield Button(wording.TAKE_BACK, id="back", compact=True)

    def _line(self, label: str, field: Input) -> HorizontalGroup:
        return HorizontalGroup(
            Label(label, classes="label", markup=False), field, classes="line", id=f"line-{field.id}"
        )

    def on_mount(self) -> None:
        """A passphrase is asked for once a file needs one."""
        self.query_one("#line-passphrase").display = False
        self.query_one("#file").focus()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say something under the fields."""
        said = self.query_one("#said", Static)
        said.update(words)
        said.set_class(wrong, "wrong")
        if wrong:  # a small screen may show the fields alone
            self.call_after_refresh(said.scroll_visible, animate=False)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """What a field asks for."""
        if not self._busy:
            self.say(HINTS.get(event.widget.id or "", ""))

    @on(PathField.Offered)
    def _names(self, event: PathField.Offered) -> None:
        self.say(event.words)

    @on(Input.Changed, "#file")
    def _another(self) -> None:
        """Another file has another passphrase, or none."""
        self.query_one("#line-passphrase").display = False
        self.query_one("#passphrase", Input).value = ""

    @on(Input.Submitted)
    def action_preview(self) -> None:
        """Look through the file, once."""
        file = path_written(self.query_one("#file", Input).value)
        if self._busy:
            return
        if not file:
            self.say(wording.WRITE_WHERE_IT_IS, wrong=True)
            return
        self._begin(self._received(file, as_kept(self.query_one("#passphrase", Input).value) or None))

    def action_take_back(self) -> None:
        """Show what came, and put it aside after a yes."""
        if self._busy:
            return
        if home_of(self).at_practice and self._patient is None:
            self.say(wording.HIGHLIGHT_FIRST, wrong=True)
            return
        self._begin(self._taken_back())

    def _begin(self, doing: Coroutine[object, object, Came | None]) -> None:
        self._busy = True
        self._do(doing)

    @work(group="dialog")
    async def _do(self, doing: Coroutine[object, object, Came | None]) -> None:
        came = None
        try:
            came = await doing
        except HomecareError as error:
            self.say(error.text, wrong=True)
        finally:
            self._busy = False
        if came is not None:
            home_of(self).tell_screens(DiaryChanged)
            await self.answer_when_in_front(came)

    # Receiving

    async def _received(self, file: str, passphrase: str | None) -> Came | None:
        """What a file brought; None where it is not received."""
        home = home_of(self)
        whose = None if home.at_practice else home.diary.patient
        self.say(wording.LOOKING)
        look = partial(_look, file=file, passphrase=passphrase)
        try:
            looked = await home.diary.ask_hand_off(look, patient=whose)
        except PassphraseAskedError:
            self._ask_passphrase()
            return None
        except FirstFileError as error:
            chosen = await self._whose_it_is(error)
            if chosen is None:
                return None
            whose = str(chosen.id)
            looked = await home.diary.ask_hand_off(look, patient=whose)
        except AnotherDiaryError as error:
            if not await self._is_an_earlier_one(error):
                return None
            known = await home.diary.ask_hand_off(lambda hand_off: hand_off.recipient(), patient=whose)
            whose = str(known.patient.id)
            looked = await home.diary.ask_hand_off(look, patient=whose)
        if looked.incoming.writes:
            page = PreviewPage(wording.WHAT_IS_IN_THE_FILE, looked.lines, looked.question, wording.YES)
            if not await self.app.push_screen_wait(page):
                self.say(wording.NOTHING_RECEIVED)
                return None
            self.say(wording.RECEIVING)
        received, lines = await home.diary.ask_hand_off(_receiving(looked.incoming), patient=whose)
        if not looked.incoming.writes:
            self.say(paragraph(*lines))
            return None
        return Came(title=wording.RECEIVED, lines=lines, patient=received.to.patient)

    def _ask_passphrase(self) -> None:
        self.query_one("#line-passphrase").display = True
        self.query_one("#passphrase").focus()
        self.say(HINTS["passphrase"])

    async def _whose_it_is(self, error: FirstFileError) -> Patient | None:
        """Under whom the first file of a diary belongs; None where it is not said."""
        patients = await home_of(self).diary.ask_clinic(lambda clinic: clinic.patients.all())
        if not patients:
            self.say(paragraph(error.sentence, wording.NO_PATIENTS), wrong=True)
            return None
        chosen = await self.app.push_screen_wait(WhosePage(patients, error.called))
        if chosen is None:
            self.say(wording.NOTHING_RECEIVED)
        return chosen

    async def _is_an_earlier_one(self, error: AnotherDiaryError) -> bool:
        """Whether a file was made for an earlier diary of this person, such as one on another computer."""
        told = [error.sentence, wording.OF_AN_EARLIER_DIARY]
        page = PreviewPage(wording.WHOSE_FILE_IS_IT, told, wording.MADE_FOR_YOU, wording.IT_IS_MINE)
        mine = await self.app.push_screen_wait(page)
        if not mine:
            self.say(wording.NOTHING_RECEIVED)
        return bool(mine)

    # Taking back

    async def _taken_back(self) -> Came | None:
        """What was taken back; None where the answer was no."""
        home = home_of(self)
        whose = self._patient if home.at_practice else home.diary.patient
        lines, question = await home.diary.ask_hand_off(_look_back, patient=whose)
        page = PreviewPage(wording.TAKING_BACK, lines, question, wording.TAKE_IT_BACK)
        if not await self.app.push_screen_wait(page):
            self.say(wording.NOTHING_CHANGED)
            return None
        done, told = await home.diary.ask_hand_off(_take_back, patient=whose)
        return Came(title=wording.TAKEN_BACK, lines=told, patient=done.patient)

    def action_cancel(self) -> None:
        """Close; nothing is written. A file that is being received is finished first."""
        if not self._busy:
            self.answer(None)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        {"preview": self.action_preview, "back": self.action_take_back, "cancel": self.action_cancel}[
            event.button.id or "cancel"
        ]()


def _look(hand_off: "HandOff", *, file: str, passphrase: str | None) -> _Looked:
    from homecare.handoff.wording import preview_text, receive_question

    incoming = hand_off.look(file, lambda: passphrase_or_ask(passphrase))
    return _Looked(incoming=incoming, lines=preview_text(incoming), question=receive_question(incoming))


def _receiving(incoming: "Incoming") -> "Callable[[HandOff], tuple[Incoming, list[str]]]":
    def receive(hand_off: "HandOff") -> "tuple[Incoming, list[str]]":
        from homecare.handoff.wording import ALL_HERE, brought_text, is_binding

        received = hand_off.receive(incoming)
        if not incoming.writes:
            return received, [ALL_HERE]
        name = received.to.patient.name
        if received.to.patient.at_practice:
            wrong = wording.IF_NOT_THEIRS.format(name=name)
            return received, [*brought_text(received), *([wrong] if is_binding(received) else [])]
        return received, [*brought_text(received), wording.SHOWS_WHAT_IS_DUE]

    return receive


def _look_back(hand_off: "HandOff") -> tuple[list[str], str]:
    from homecare.handoff.wording import TAKE_BACK, undoing_text

    return undoing_text(hand_off.look_back()), TAKE_BACK


def _take_back(hand_off: "HandOff") -> "tuple[Undoing, list[str]]":
    from homecare.handoff.wording import taken_back_in_words

    done, copy = hand_off.take_back()
    lines = [taken_back_in_words(done), wording.CAN_COME_AGAIN]
    return done, lines if copy is None else [*lines, wording.COPY_FROM_BEFORE.format(copy=copy)]
