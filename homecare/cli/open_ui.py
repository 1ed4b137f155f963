"""The way from the command line into the terminal interface."""

import os
import sys
from typing import TYPE_CHECKING

from homecare.cli.output.printing import tell
from homecare.paths import Paths

if TYPE_CHECKING:
    from homecare.ui.app import HomecareApp


def open_interface(
    paths: Paths, *, patient: str | None = None, demo: bool = False, plain: bool = False
) -> int:
    """Run the terminal interface on a data folder until the person leaves it; returns the exit code.

    `plain` shows words only; so does the setting.

    Whoever calls may have switched memory sweeping off; the interface switches it on once it is filled in.
    """
    from homecare.ui.app import HomecareApp

    app = HomecareApp(paths, patient=patient, demo=demo, plain=plain, first_run=not demo)
    return _run(app)


def open_clinic(paths: Paths, *, plain: bool = False) -> int:
    """Run the practitioner's interface on a data folder until they leave it; returns the exit code."""
    from homecare.ui.clinic.app import ClinicApp

    app = ClinicApp(paths, plain=plain)
    return _run(app)


def _run(app: "HomecareApp") -> int:
    """Run an interface to its end, whatever ends it; returns the exit code."""
    app.heeds_signals = True
    app.run()
    if app.defect is not None:
        tell(app.defect)
    elif app.starts_again:
        os.execv(sys.executable, [sys.executable, "-m", "homecare", *sys.argv[1:]])
    return app.return_code or 0
