"""Signals: what ends or stops the program from outside. The terminal is left as it was found, every time."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from textual.app import App

ENDING: Final = ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT")
"""What ends it: a system that shuts down, a terminal that is closed, Ctrl+\\ and Ctrl+C from elsewhere."""
PATIENCE_S: Final = 10.0
"""How long what was begun may take to finish. A terminal that is gone may take nothing more, for ever."""
BY_SIGNAL: Final = 128
"""What is added to a signal's number in the exit code, as shells have it."""


def end_by_signals(app: App[Any]) -> None:
    """From now on a signal ends the app in good order; for before the screen is taken, in the app's loop."""
    loop = asyncio.get_running_loop()
    for name in ENDING:
        number = getattr(signal, name, None)
        if number is not None:
            with suppress(NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
                loop.add_signal_handler(number, _end, app, int(number))


def _end(app: App[Any], number: int) -> None:
    code = BY_SIGNAL + number
    last = threading.Timer(PATIENCE_S, os._exit, (code,))
    last.daemon = True  # it waits for nobody: a program that has ended takes it along
    last.start()
    app.exit(return_code=code)


def go_on_by_signals(app: App[Any]) -> None:
    """Paint everything again after a stop (Ctrl+Z of a shell, then fg); for once the screen is taken.

    A program that is told to go on without having let go of the screen must not take it a second time.
    """
    app.app_resume_signal.subscribe(app, lambda _: app.refresh(layout=True))
    driver = app._driver
    goes_on = getattr(signal, "SIGCONT", None)
    if driver is None or app.is_headless or goes_on is None or not hasattr(driver, "_must_signal_resume"):
        return
    takes_screen = signal.getsignal(goes_on)
    loop = asyncio.get_running_loop()
    if callable(takes_screen):
        signal.signal(goes_on, _going_on(app, driver, takes_screen, loop))


def _going_on(
    app: App[Any], driver: Any, takes_screen: Callable[..., Any], loop: asyncio.AbstractEventLoop
) -> Callable[..., None]:
    def going_on(*about: Any) -> None:
        if driver._must_signal_resume:
            takes_screen(*about)
        else:
            loop.call_soon_threadsafe(lambda: app.refresh(layout=True))

    return going_on
