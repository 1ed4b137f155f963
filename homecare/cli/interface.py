"""The way from the command line into the terminal interface."""

import gc

from homecare.paths import Paths


def open_interface(paths: Paths, *, patient: str | None = None, demo: bool = False) -> None:
    """Run the terminal interface on a data folder until the person leaves it."""
    gc.enable()  # it stays open for hours, unlike a command
    from homecare.ui.app import HomecareApp

    HomecareApp(paths, patient=patient, demo=demo).run()
