"""Settings that were changed while the program runs: every part of it goes on with the new ones at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from homecare.errors import HomecareError
from homecare.settings.settings import Settings, read_settings, write_setting
from homecare.ui.shell.messages import DiaryChanged

if TYPE_CHECKING:
    from homecare.ui.app import HomecareApp

Write = Callable[[Path], None]
"""Changes the settings file.

Raises:
    HomecareError: if it does not accept what is to be written, or cannot write it.
"""


async def change(app: "HomecareApp", write: Write) -> tuple[Settings, list[str]]:
    """Write to the settings file, and go on with what it says then.

    Returns what is in the file, and what is wrong in it, in sentences.

    Raises:
        HomecareError: as `write` does; nothing was changed.
    """
    await app.diary.draw(lambda: write(app.paths.settings))
    return await read_anew(app)


async def read_anew(app: "HomecareApp") -> tuple[Settings, list[str]]:
    """Read the file again and go on with what it says; returns it, and what is wrong in it."""
    settings, wrong = await app.diary.draw(lambda: read_settings(app.paths.settings))
    await settle(app, settings)
    return settings, wrong


async def settle(app: "HomecareApp", settings: Settings) -> None:
    """Go on with these settings: the diary and the day, keys, colours, figures, and every open screen."""
    before = app.settings
    plain = settings.plain or (app.plain and not before.plain)  # --plain stays for as long as it runs
    app.settings = replace(settings, reduced_motion=True) if plain else settings
    if app.settings == before and settings.own_region == before.own_region:
        return
    if plain != app.plain:
        _dress(app, plain=plain)
    await app.diary.use(app.settings)
    app.set_keymap(dict(settings.keys))
    if settings.theme in app.available_themes:
        app.theme = settings.theme
    from homecare.ui.widgets.figure_view import FigureView

    for stack in app._screen_stacks.values():
        for screen in stack:
            for figure in screen.query(FigureView):
                figure.hold_still(still=app.settings.reduced_motion)
    await app.look_again()
    app.tell_screens(DiaryChanged)
    app.screen.refresh_bindings()


def _dress(app: "HomecareApp", *, plain: bool) -> None:
    """Put the plain dress on, or off, while the program runs."""
    from homecare.ui.shell.plain import STYLE

    settings = app.settings
    app.dress(plain=plain)
    app.settings = settings
    app.set_class(plain, "-plain")
    if plain:
        app.stylesheet.read(STYLE)
        app.stylesheet.reparse()
    else:
        app._plain_filters = ()
        app.animation_level = "full"
    app.refresh_css()


async def keep_theme(app: "HomecareApp") -> None:
    """A theme chosen in the palette is there the next time too; one that is only looked at is not kept."""
    theme = app.theme
    if app.trying_theme or theme == app.settings.theme:
        return
    try:
        await app.diary.draw(lambda: write_setting(app.paths.settings, "theme", theme))
    except HomecareError as error:
        app.say_error(error)
        return
    app.settings = replace(app.settings, theme=theme)
