"""A file for a practice or a patient: named and closed in a form, shown whole before it is written."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, HorizontalGroup, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Label, Select, Static, TextArea

from homecare.core.values.days import date_here
from homecare.core.values.in_words import day_in_words
from homecare.core.values.spelling import compared
from homecare.errors import HomecareError, InputError
from homecare.exchange.container import Seal, check_passphrase
from homecare.ui.handoff import wording
from homecare.ui.handoff.pages import PreviewPage
from homecare.ui.handoff.path_field import PathField, free_name, path_written
from homecare.ui.handoff.refusals import refused_in_words
from homecare.ui.handoff.wording import KEYS
from homecare.ui.shell.dialogs import KeptForm
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind

if TYPE_CHECKING:
    from homecare.handoff.handoff import HandOff
    from homecare.handoff.packets import Outgoing, Recipient

NEW, ALL = "new", "all"
KEY, PASSPHRASE, PLAIN = "key", "passphrase", "plain"
ENDINGS: Final = {KEY: ".age", PASSPHRASE: ".age", PLAIN: ".json"}
HINTS: Final = {
    "file": wording.WHERE_IT_GOES,
    "passphrase": wording.CHOOSE_A_PASSPHRASE,
    "again": wording.SAME_AGAIN,
    "message": wording.A_FEW_LINES,
}


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What the form says: the file's name, what goes in, and how it is closed."""

    file: str
    everything: bool
    message: str | None
    seal: Seal


@dataclass(frozen=True, kw_only=True)
class Made:
    """A file that was written, and how it is closed, in words."""

    path: Path
    closed: str


@dataclass(frozen=True, kw_only=True)
class _Prepared:
    outgoing: "Outgoing"
    path: Path
    there: bool
    lines: list[str]
    question: str
    closed: str


def name_begun(recipient: "Recipient") -> str:
    """`for-my-practice`, or `for-hana-mori`: how the file's name begins that is offered."""
    if not recipient.patient.at_practice:
        return "for-my-practice"
    word = re.sub(r"[^\w]+", "-", compared(recipient.patient.name)).strip("-_")
    return f"for-{word or 'my-patient'}"


class ShareForm(KeptForm[Made | None]):
    """Says what goes into a file, shows it, and makes it after a yes. Closing it writes nothing."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    ShareForm #message { height: 3; width: 1fr; background: $panel; }
    ShareForm .dialog #said { height: 2; }
    ShareForm.-short .dialog { padding: 0 1; max-height: 100%; }
    ShareForm.-short .dialog #said, ShareForm.-short .dialog .buttons { margin-top: 0; }
    ShareForm.-short #message { height: 2; }
    ShareForm.-narrow .dialog Button { min-width: 8; margin-right: 1; }
    ShareForm.-narrow .dialog .label { width: 12; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "sharing.cancel"),
        bind(KEYS, "ctrl+s", "preview", "sharing.preview", priority=True),
    ]  # fmt: skip

    def __init__(self, recipient: "Recipient", file: str) -> None:
        super().__init__()
        self._recipient = recipient
        self._offered = file
        self._busy = False
        self._wrong: str | None = None  # the field that is about to get the keys because it is wrong

    def compose(self) -> ComposeResult:
        """The file, what goes in, the practice's words, how it is closed, and the ways on."""
        practice = self._recipient.patient.at_practice
        with VerticalScroll(classes="dialog form", can_focus=False) as dialog:
            title = wording.A_FILE_FOR if practice else wording.A_FILE_FOR_PRACTICE
            dialog.border_title = Content(title.format(name=self._recipient.patient.name))
            yield self._line(wording.FILE, PathField(self._offered, id="file", compact=True))
            yield self._line(wording.WHAT, self._choice("what", self._whats()))
            if practice:
                yield self._line(wording.MESSAGE, TextArea(id="message", compact=True))
            yield self._line(wording.ENCRYPTED, self._choice("closed", self._seals()))
            yield self._line(
                wording.PASSPHRASE, Input(password=True, select_on_focus=False, id="passphrase", compact=True)
            )
            yield self._line(
                wording.AGAIN, Input(password=True, select_on_focus=False, id="again", compact=True)
            )
            yield Static("", id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.PREVIEW, id="preview", variant="primary", compact=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def _line(self, label: str, field: Input | Select[str] | TextArea) -> HorizontalGroup:
        return HorizontalGroup(
            Label(label, classes="label", markup=False), field, classes="line", id=f"line-{field.id}"
        )

    def _choice(self, name: str, choices: list[tuple[str, str]]) -> Select[str]:
        shown = [(Content(words), value) for words, value in choices]
        return Select(shown, value=choices[0][1], allow_blank=False, id=name, compact=True)

    def _whats(self) -> list[tuple[str, str]]:
        last = self._recipient.last
        if last is None:
            return [(wording.FIRST_FILE_HAS_ALL, NEW)]
        day = day_in_words(date_here(last, home_of(self).clock.now()))
        return [(wording.NEW_SINCE.format(day=day), NEW), (wording.EVERYTHING, ALL)]

    def _seals(self) -> list[tuple[str, str]]:
        usual = [(wording.WITH_THEIR_KEY, KEY)] if self._recipient.key else []
        return [*usual, (wording.WITH_A_PASSPHRASE, PASSPHRASE), (wording.NOT_AT_ALL, PLAIN)]

    def on_mount(self) -> None:
        """Where the other side's key is known, no passphrase is asked for."""
        self._show_fields()
        self.query_one("#file").focus()

    # What is said

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say something under the fields."""
        said = self.query_one("#said", Static)
        said.update(words)
        said.set_class(wrong, "wrong")
        if wrong:  # a small screen may show the fields alone
            self.call_after_refresh(said.scroll_visible, animate=False)

    @property
    def _hint(self) -> str:
        """What the field with the focus asks for."""
        return HINTS.get(self.focused.id or "", "") if self.focused else ""

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """What a field asks for; what is wrong with it stays."""
        if event.widget.id == self._wrong:
            self._wrong = None
        elif not self._busy:
            self.say(self._hint)
        if event.widget.id == "closed" and self._how == PLAIN:
            self.say(wording.ANYBODY_CAN_READ_IT, wrong=True)

    @on(PathField.Offered)
    def _names(self, event: PathField.Offered) -> None:
        self.say(event.words)

    @property
    def _how(self) -> str:
        return str(self.query_one("#closed", Select).value)

    @on(Select.Changed, "#closed")
    def _chosen(self) -> None:
        self._show_fields()
        field = self.query_one("#file", Input)
        if field.value == self._offered:
            self._offer()
        if self._how == PLAIN:
            self.say(wording.ANYBODY_CAN_READ_IT, wrong=True)
        else:
            self.say(self._hint)

    def _show_fields(self) -> None:
        for name in ("passphrase", "again"):
            self.query_one(f"#line-{name}").display = self._how == PASSPHRASE

    @work(group="dialog")
    async def _offer(self) -> None:
        """Another name where none was typed: what anybody can read does not look encrypted."""
        begun, ending = name_begun(self._recipient), ENDINGS[self._how]
        offered = await home_of(self).diary.draw(lambda: free_name(begun, ending))
        field = self.query_one("#file", Input)
        if field.value == self._offered:
            field.value = self._offered = offered

    # What is done

    @property
    def unsaved(self) -> bool:
        """Whether a message was begun."""
        return bool(self._message)

    @property
    def _message(self) -> str | None:
        found = self.query(TextArea)
        return (found.first().text.strip() if found else "") or None

    def _wanted(self) -> Wanted:
        """What the fields say.

        Raises:
            InputError: if one of them is wrong; the field has the keys then.
        """
        file = path_written(self.query_one("#file", Input).value)
        if not file:
            self._go_to("file")
            wrong, write = wording.FILE_HAS_NO_NAME
            raise InputError(wrong, write.format(example=self._offered))
        everything = self.query_one("#what", Select).value == ALL
        return Wanted(file=file, everything=everything, message=self._message, seal=self._seal())

    def _seal(self) -> Seal:
        if self._how == PLAIN:
            return Seal()
        if self._how == KEY and self._recipient.key is not None:
            return Seal(keys=(self._recipient.key,))
        first, again = (self.query_one(f"#{name}", Input) for name in ("passphrase", "again"))
        try:
            passphrase = check_passphrase(first.value)
        except InputError:
            self._go_to("passphrase")
            raise
        if again.value != first.value:
            self._go_to("again")
            raise InputError(*wording.PASSPHRASES_DIFFER)
        return Seal(passphrase=passphrase)

    def _go_to(self, name: str) -> None:
        """Give the keys to a field that is wrong."""
        field = self.query_one(f"#{name}")
        if not field.has_focus:
            self._wrong = name
            field.focus()

    @on(Input.Submitted)
    def _enter(self, event: Input.Submitted) -> None:
        last = "again" if self._how == PASSPHRASE else "file"
        if event.input.id == last:
            self.action_preview()
        else:
            self.focus_next()

    def action_preview(self) -> None:
        """Show what would leave, once, unless a field is wrong."""
        if self._busy:
            return
        try:
            wanted = self._wanted()
        except InputError as error:
            self.say(error.text, wrong=True)
            return
        self._busy = True
        self._make(wanted)

    @work(group="dialog")
    async def _make(self, wanted: Wanted) -> None:
        made = None
        try:
            made = await self._made(wanted)
        except HomecareError as error:
            words = refused_in_words(error, at_practice=self._recipient.patient.at_practice)
            self.say(words, wrong=True)
        finally:
            self._busy = False
        if made is not None:
            await self.answer_when_in_front(made)

    async def _made(self, wanted: Wanted) -> Made | None:
        """The file, shown and made; None where the answer was no."""
        diary, whose = home_of(self).diary, self._whose
        prepared = await diary.ask_hand_off(_preparing(wanted), patient=whose)
        yes = wording.WRITE_OVER_IT if prepared.there else wording.WRITE_IT
        page = PreviewPage(wording.WHAT_WILL_BE_IN_THE_FILE, prepared.lines, prepared.question, yes)
        if not await self.app.push_screen_wait(page):
            self.say(wording.NOTHING_WRITTEN)
            return None
        self.say(wording.CLOSING)

        def make(hand_off: "HandOff") -> Path:
            return hand_off.share(prepared.outgoing, prepared.path, wanted.seal, over=prepared.there)

        return Made(path=await diary.ask_hand_off(make, patient=whose), closed=prepared.closed)

    @property
    def _whose(self) -> str | None:
        patient = self._recipient.patient
        return str(patient.id) if patient.at_practice else home_of(self).diary.patient

    def action_cancel(self) -> None:
        """Close; nothing is written. A file that is being closed is finished first."""
        if not self._busy:
            super().action_cancel()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        if event.button.id == "preview":
            self.action_preview()
        else:
            self.action_cancel()


def _preparing(wanted: Wanted) -> "Callable[[HandOff], _Prepared]":
    def prepare(hand_off: "HandOff") -> _Prepared:
        from homecare.handoff.wording import closed_in_words, leaving_text, writing_question

        path = hand_off.target(wanted.file)
        outgoing = hand_off.prepare(everything=wanted.everything, message=wanted.message)
        there = os.path.lexists(path)
        return _Prepared(
            outgoing=outgoing,
            path=path,
            there=there,
            question=writing_question(path, over=there),
            lines=leaving_text(outgoing, wanted.seal),
            closed=closed_in_words(wanted.seal),
        )

    return prepare
