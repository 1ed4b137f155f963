"""The way to the forms of the hand-off, and what is said once a file was made or came in."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from textual.app import App

from homecare.errors import HomecareError
from homecare.ui.handoff import wording
from homecare.ui.handoff.pages import ToldPage
from homecare.ui.handoff.path_field import free_name
from homecare.ui.handoff.receive import Came, ReceiveForm
from homecare.ui.handoff.refusals import refused_in_words
from homecare.ui.handoff.share import ENDINGS, KEY, Made, ShareForm, name_begun
from homecare.ui.shell.host import home_of

if TYPE_CHECKING:
    from homecare.core.records.records import Patient
    from homecare.handoff.handoff import HandOff
    from homecare.handoff.packets import Recipient


Show = Callable[["Patient"], Awaitable[None]]
"""Shows a patient in the panel of a practice."""


async def open_form(app: App[None], way: str, patient: str | None, show: Show | None = None) -> None:
    """Open the form to share or to receive.

    `patient` is whom a practice means, or None; `show` shows whose file came, where there are several.
    """
    home = home_of(app)
    if way == "receive":
        app.push_screen(ReceiveForm(patient), lambda came: _came(app, came, show))
        return

    def ask(hand_off: "HandOff") -> "tuple[Recipient, str]":
        recipient = hand_off.recipient()
        return recipient, free_name(name_begun(recipient), ENDINGS[KEY])

    try:
        recipient, file = await home.diary.ask_hand_off(ask, patient=patient)
    except HomecareError as error:
        words = refused_in_words(error, at_practice=home.at_practice)
        home.notify(words, title=error.title, severity="error", timeout=8)
        return
    them = recipient.patient.name if recipient.patient.at_practice else wording.YOUR_PRACTICE
    app.push_screen(ShareForm(recipient, file), lambda made: _made(app, made, them))


def _made(app: App[None], made: Made | None, them: str) -> None:
    """Say where the file is, and what to do with it."""
    if made is None:
        return
    lines = [
        wording.SAVED_AS,
        str(made.path),
        "",
        made.closed,
        wording.GIVE_IT.format(them=them, file=made.path.name),
    ]
    if home_of(app).demo:
        lines.append(wording.SAMPLE_FILE)
    app.push_screen(ToldPage(wording.FILE_IS_READY, lines))


def _came(app: App[None], came: Came | None, show: Show | None) -> None:
    """Say what came; a practice sees whose it is in the panel."""
    if came is None:
        return
    app.run_worker(_told(app, came, show), group="dialog")


async def _told(app: App[None], came: Came, show: Show | None) -> None:
    if show is not None:
        await show(came.patient)
    app.push_screen(ToldPage(came.title, came.lines))
