"""Undo from the interface: the last thing, asked about when it was done on an earlier day."""

from typing import TYPE_CHECKING

from textual.app import App

from homecare.core.values.days import diary_day
from homecare.errors import HomecareError
from homecare.ui.shell import wording
from homecare.ui.shell.host import Home, home_of
from homecare.ui.shell.messages import DiaryChanged

if TYPE_CHECKING:
    from homecare.core.records.entry import Action


async def undo(app: App[None]) -> None:
    """Take back the last thing, and say what the next undo would; awaited in a worker."""
    home = home_of(app)
    try:
        last = await home.diary.ask(lambda diary: diary.history.last_action())
        if last is not None and not _same_day(home, last):
            from homecare.ui.shell.dialogs import ConfirmDialog

            question = wording.UNDO_EARLIER.format(change=last.says)
            if not await app.push_screen_wait(ConfirmDialog(wording.UNDO, question, yes=wording.UNDO)):
                return
        undone, following = await home.diary.ask(
            lambda diary: (diary.history.undo(), diary.history.last_action())
        )
    except HomecareError as error:
        home.say_error(error)
        return
    then = wording.NOTHING_MORE if following is None else wording.NEXT_UNDO.format(change=following.says)
    home.notify(f"{undone.says}\n{then}", title=wording.UNDONE)
    home.tell_screens(DiaryChanged)


def _same_day(home: Home, last: "Action") -> bool:
    here = last.at.astimezone(home.clock.now().tzinfo)
    done = diary_day(here, home.settings.day_turn)
    if done > home.day:  # the clock was ahead then, or before: the day it speaks of is the best there is
        done = last.day
    return done == home.day
