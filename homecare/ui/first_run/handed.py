"""A practice's file in the first run: looked through, shown, and taken in after a yes."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Input, Static

from homecare.errors import InputError
from homecare.ui.first_run import wording
from homecare.ui.first_run.step import StepView
from homecare.ui.first_run.wording import KEYS
from homecare.ui.handoff.receive import PassphraseAskedError, passphrase_or_ask
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.dialogs import ConfirmDialog
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DiaryChanged

if TYPE_CHECKING:
    from homecare.handoff.handoff import HandOff, Incoming


class PassphraseDialog(Question[str | None]):
    """Asks for the passphrase that was agreed on; it is never shown and never kept."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "cancel", "passphrase.cancel"),
    ]

    def compose(self) -> ComposeResult:
        """The field."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = wording.FILE_IS_CLOSED
            yield Static(wording.WHICH_PASSPHRASE, markup=False)
            yield Input(password=True, id="passphrase", compact=True)
            yield Static(wording.ENTER_OPENS_IT, classes="hint", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go on with what was typed."""
        event.stop()
        self.answer(event.value)

    def action_cancel(self) -> None:
        """Leave it closed."""
        self.answer(None)


async def take_in(step: StepView, file: str) -> str:
    """Take in a practice's file after a yes, and give what it brought in a sentence; awaited in a worker.

    Raises:
        HomecareError: if it cannot be opened, does not fit, or the person said no; nothing was changed then.
    """
    home = home_of(step)
    incoming, lines = await _looked_through(step, file)
    question = "\n".join([*lines, "", wording.TAKE_IT_IN_ASKED])
    asked = ConfirmDialog(wording.FROM_MY_PRACTITIONER, question, yes=wording.TAKE_IT_IN)
    if not await step.app.push_screen_wait(asked):
        raise InputError(wording.NOTHING_ADDED, wording.CHOOSE_OR_ENTER_AGAIN)
    await home.diary.ask_hand_off(lambda hand_off: hand_off.receive(incoming), patient=home.diary.patient)
    home.tell_screens(DiaryChanged)
    return wording.ADDED


async def _looked_through(step: StepView, file: str) -> "tuple[Incoming, list[str]]":
    """What is in a file, and the same in words."""
    home = home_of(step)
    said: str | None = None
    while True:
        try:
            look = partial(_look, file=file, said=said)
            return await home.diary.ask_hand_off(look, patient=home.diary.patient)
        except PassphraseAskedError:
            said = await step.app.push_screen_wait(PassphraseDialog())
            if said is None:
                raise InputError(wording.STAYS_CLOSED, wording.ASK_FOR_PASSPHRASE) from None


def _look(hand_off: "HandOff", *, file: str, said: str | None) -> "tuple[Incoming, list[str]]":
    from homecare.handoff.wording import preview_text

    incoming = hand_off.look(file, lambda: passphrase_or_ask(said))
    return incoming, preview_text(incoming)
