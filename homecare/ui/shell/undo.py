"""Undo from the interface: the last thing, asked about when it was done on an earlier day."""

from typing import TYPE_CHECKING

from homecare.core.values.days import diary_day
from homecare.errors import HomecareError
from homecare.ui.shell.messages import DiaryChanged

if TYPE_CHECKING:
    from homecare.core.records.records import Action
    from homecare.ui.app import HomecareApp


async def undo(app: "HomecareApp") -> None:
    """Take back the last thing, and say what the next undo would; awaited in a worker."""
    try:
        last = await app.diary.ask(lambda diary: diary.history.last_action())
        if last is not None and not _same_day(app, last):
            from homecare.ui.shell.dialogs import ConfirmDialog

            question = f"The last change was on an earlier day:\n\n{last.says}\n\nUndo it?"
            if not await app.push_screen_wait(ConfirmDialog("Undo", question, yes="Undo")):
                return
        undone, following = await app.diary.ask(
            lambda diary: (diary.history.undo(), diary.history.last_action())
        )
    except HomecareError as error:
        app.say_error(error)
        return
    then = f"\nNext u: {following.says}" if following is not None else "\nThere is nothing more to undo."
    app.notify(f"{undone.says}{then}", title="Undone")
    app.tell_screens(DiaryChanged)


def _same_day(app: "HomecareApp", last: "Action") -> bool:
    here = last.at.astimezone(app.clock.now().tzinfo)
    done = diary_day(here, app.settings.day_turn)
    if done > app.day:  # the clock was ahead then, or before: the day it speaks of is the best there is
        done = last.day
    return done == app.day
