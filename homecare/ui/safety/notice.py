"""What is shown under an entry on the screen: the programme's stop text, and the key of the safety page."""

from homecare.core.records.entry import Entry
from homecare.core.wording.safety_notice import Notice, pointer, programme_says
from homecare.errors import HomecareError
from homecare.ui.shell.host import Home

SECONDS = 12
"""How long it stays."""


async def show_notice(home: Home, entry: Entry) -> None:
    """Show what an entry gives reason to show, if anything; nothing of the entry is judged."""
    try:
        notice = await home.diary.ask(lambda diary: diary.entries.notice_under(entry))
    except HomecareError as error:
        home.say_error(error)
        return
    if notice is not None:
        tell(home, notice)


def tell(home: Home, notice: Notice) -> None:
    """The programme's words and the key of the page, for a while."""
    way = pointer(typed=False, at_practice=home.at_practice)
    if notice.programme is None:
        home.notify(way, severity="warning", timeout=SECONDS)
    else:
        title = programme_says(at_practice=home.at_practice)
        home.notify(f"{notice.programme}\n{way}", title=title, severity="warning", timeout=SECONDS)
