"""What is said in passing: short words over a screen that go by themselves."""

from collections.abc import Callable
from typing import Any

from textual.app import App
from textual.notifications import Notification


def forget(app: App[Any], which: Callable[[Notification], bool]) -> None:
    """Forget some of what was said in passing; it leaves the screen with the next that is said."""
    for said in list(app._notifications):
        if which(said):
            app._unnotify(said, refresh=False)


def is_good_news(said: Notification) -> bool:
    """Whether the next good news takes its place; a warning or an error stays for its time."""
    return said.severity == "information"


def hush(app: App[Any]) -> None:
    """Take good news off the screen."""
    forget(app, is_good_news)
    app._refresh_notifications()
