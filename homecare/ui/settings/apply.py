"""Settings that were changed while the program runs: every part of it goes on with the new ones at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from textual.app import App

from homecare.errors import HomecareError
from homecare.settings.settings import Settings, read_settings, write_setting
from homecare.ui.shell.host import home_of
from homecare.ui.shell.messages import DiaryChanged

Write = Callable[[Path], None]
"""Changes the settings file.

Raises:
    HomecareError: if it does not accept what is to be written, or cannot write it.
"""


async def change(app: App[Any], write: Write) -> tuple[Settings, list[str]]:
    """Write to the settings file, and go on with what it says then.

    Returns what is in the file, and what is wrong in it, in sentences.

    Raises:
        HomecareError: as `write` does; nothing was changed.
    """
    home = home_of(app)
    await home.diary.draw(lambda: write(home.paths.settings))
    return await read_anew(app)


async def read_anew(app: App[Any]) -> tuple[Settings, list[str]]:
    """Read the file again and go on with what it says; returns it, and what is wrong in it."""
    home = home_of(app)
    settings, wrong = await home.diary.draw(lambda: read_settings(home.paths.settings))
    await settle(app, settings)
    return settings, wrong


async def settle(app: App[Any], settings: Settings) -> None:
    """Go on with these settings: the diary and the day, keys, colours, figures, and every open screen."""
    home = home_of(app)
    before = home.settings
    plain = settings.plain or (home.plain and not before.plain)  # --plain stays for as long as it runs
    home.settings = replace(settings, reduced_motion=True) if plain else settings
    if home.settings == before and settings.own_region == before.own_region:
        return
    if plain != home.plain:
        _dress(app, plain=plain)
    await home.diary.use(home.settings)
    app.set_keymap(dict(settings.keys))
    if settings.theme in app.available_themes:
        app.theme = settings.theme
    from homecare.ui.widgets.figure_view import FigureView

    for screen in home.every_screen():
        for figure in screen.query(FigureView):
            figure.hold_still(still=home.settings.reduced_motion)
    await home.look_again()
    home.tell_screens(DiaryChanged)
    app.screen.refresh_bindings()


def _dress(app: App[Any], *, plain: bool) -> None:
    """Put the plain dress on, or off, while the program runs."""
    from homecare.ui.shell.plain import STYLE

    home = home_of(app)
    settings = home.settings
    home.dress(plain=plain)
    home.settings = settings
    if plain:
        app.stylesheet.read(STYLE)
        app.stylesheet.reparse()
    else:
        app.animation_level = "full"
    app.refresh_css()


async def keep_theme(app: App[Any]) -> None:
    """A theme chosen in the palette is there the next time too; one that is only looked at is not kept."""
    home, theme = home_of(app), app.theme
    if home.trying_theme or theme == home.settings.theme:
        return
    try:
        await home.diary.draw(lambda: write_setting(home.paths.settings, "theme", theme))
    except HomecareError as error:
        home.say_error(error)
        return
    home.settings = replace(home.settings, theme=theme)
