"""What is said when the screen opens: who else can get at the diary, and what is wrong in the settings."""

from collections.abc import Iterator, Sequence
from typing import Final

from textual.app import App

from homecare.system.permissions import warnings_about
from homecare.system.volume import network_kind, over_network
from homecare.ui import wording
from homecare.ui.shell.host import home_of

SAID_ONE_BY_ONE: Final = 2
"""Complaints about the settings that are said one by one; more would bury the day."""


def say_at_start(app: App[None], wrong: Sequence[str]) -> None:
    """Say it. `wrong` is what was found in the settings file when it was read."""
    home = home_of(app)
    kind = network_kind(home.paths.data)
    over = () if kind is None else (" ".join(over_network(home.paths.data, kind)),)
    for said in (*over, *warnings_about(home.paths.data)):
        home.notify(said, title=wording.YOUR_DIARY, severity="warning", timeout=15)
    for said in _few((*wrong, *_of_interface(app))):
        home.notify(said, title=wording.SETTINGS, severity="warning", timeout=10)


def _of_interface(app: App[None]) -> Iterator[str]:
    """What only the interface knows to be wrong: keys and themes."""
    settings = home_of(app).settings
    if settings.keys:
        from homecare.ui.settings.keymap import complaints

        yield from complaints(settings.keys)
    if settings.theme not in app.available_themes:
        yield wording.NO_THEME.format(theme=settings.theme)


def _few(said: Sequence[str]) -> Sequence[str]:
    if len(said) <= SAID_ONE_BY_ONE:
        return said
    return (wording.LINES_WRONG.of(len(said)),)
