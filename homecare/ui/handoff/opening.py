"""The way to the forms of the hand-off, and what is said once a file was made or came in."""

from typing import TYPE_CHECKING, cast

from homecare.errors import HomecareError
from homecare.ui.handoff.pages import ToldPage
from homecare.ui.handoff.path_field import free_name
from homecare.ui.handoff.receive import Came, ReceiveForm
from homecare.ui.handoff.refusals import refused_in_words
from homecare.ui.handoff.share import ENDINGS, KEY, Made, ShareForm, name_begun

if TYPE_CHECKING:
    from homecare.handoff.handoff import HandOff, Recipient
    from homecare.ui.app import HomecareApp
    from homecare.ui.clinic.app import ClinicApp


async def open_form(app: "HomecareApp", way: str, patient: str | None) -> None:
    """Open the form to share or to receive; `patient` is whom a practice means, or None."""
    if way == "receive":
        app.push_screen(ReceiveForm(patient), lambda came: _came(app, came))
        return

    def ask(hand_off: "HandOff") -> "tuple[Recipient, str]":
        recipient = hand_off.recipient()
        return recipient, free_name(name_begun(recipient), ENDINGS[KEY])

    try:
        recipient, file = await app.diary.ask_hand_off(ask, patient=patient)
    except HomecareError as error:
        words = refused_in_words(error, at_practice=app.at_practice)
        app.notify(words, title=error.title, severity="error", timeout=8)
        return
    them = recipient.patient.name if recipient.patient.at_practice else "Your practice"
    app.push_screen(ShareForm(recipient, file), lambda made: _made(app, made, them))


def _made(app: "HomecareApp", made: Made | None, them: str) -> None:
    """Say where the file is, and what to do with it."""
    if made is None:
        return
    lines = [
        "It is written:",
        str(made.path),
        "",
        made.closed,
        "Give it to them in any way you like, such as by e-mail or on a memory stick. "
        f"{them} then presses < in homecare, or writes: homecare receive {made.path.name}",
    ]
    if app.demo:
        lines.append("This is the sample diary: the file is a sample too.")
    app.push_screen(ToldPage("The file is ready", lines))


def _came(app: "HomecareApp", came: Came | None) -> None:
    """Say what came; a practice sees whose it is in the panel."""
    if came is None:
        return
    app.run_worker(_told(app, came), group="dialog")


async def _told(app: "HomecareApp", came: Came) -> None:
    if app.at_practice:
        await cast("ClinicApp", app).show_in_panel(came.patient)
    app.push_screen(ToldPage(came.title, came.lines))
