"""When memory is swept again: whoever starts the program switches that off, as it would halt the start."""

import gc
from typing import Final

from textual.app import App

from homecare.ui.shell.host import home_of

IDLE_S: Final = 0.25
"""Seconds without a key after which there is time for it."""

SELDOM: Final = (2_000, 20, 20)
"""A third as often as Python does by itself, and in full a tenth: rooms that open make much that stays."""


def sweep_when_idle(app: App[None]) -> None:
    """Wait for a moment in which nobody types, sweep once in full, and from then on without what is there.

    Modules stay for good, and going through them again and again would halt keys. The one full sweep takes as
    long as a key may.
    """
    if not gc.isenabled():
        app.set_timer(IDLE_S, lambda: _sweep(app))


def _sweep(app: App[None]) -> None:
    if gc.isenabled():
        return
    if home_of(app).untouched_s < IDLE_S:
        sweep_when_idle(app)
        return
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)
    gc.enable()
