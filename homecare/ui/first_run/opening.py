"""The way into the first run, where there is one to go through."""

from typing import Any

from textual.app import App

from homecare.ui.first_run import wording
from homecare.ui.shell.host import home_of


async def go_through(app: App[Any]) -> None:
    """Go through the first run of a fresh data folder, or on with one that was left; awaited in a worker.

    Raises:
        HomecareError: if the diary cannot be read.
    """
    diary = home_of(app.screen).diary
    if not await diary.ask(lambda opened: opened.may_be_new()):
        return
    started = await diary.ask(lambda diary: diary.first_run.state())
    if started is None:
        return
    from homecare.ui.first_run.screen import FirstRunScreen

    app.refresh_css(
        animate=False
    )  # the theme was set beforehand without its watcher, and no room is open yet
    await app.push_screen_wait(FirstRunScreen(started))
    app.notify(
        wording.CAN_CHANGE_EVERYTHING_SETTINGS,
        title=wording.ALL_SET,
    )
