"""The front door. `homecare` alone, at a terminal, goes straight to the interface: importing the commands
first would take as long as painting the first screen does. So does what a prompt asks for many times
an hour. Everything else is for `main`.
"""

import gc
import os
import re
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from homecare import language
from homecare.errors import HomecareError

if TYPE_CHECKING:
    from homecare.paths import Paths

OPTIONS: Final = ("--data", "--patient")
"""What may be said beside `homecare` alone, and before a glance."""
SETTINGS_MAX: Final = 64 * 1024
"""Bytes of the largest settings file that is looked at."""
GLANCE: Final = ["sit", "status", "--short"]


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command line (the process's own where `argv` is None) and return its exit code."""
    if argv is None:
        gc.disable()  # until there is time: sweeping while modules load takes a tenth of it
    words = list(sys.argv[1:] if argv is None else argv)
    if argv is None:
        language.choose(os.environ.get(language.ENVIRONMENT) or _language_chosen(words))
    asked = asked_alone(words)
    if asked is not None and _at_terminal():
        paths = _paths(asked.get("--data"))
        if paths is not None:
            from homecare.cli.open_ui import open_interface

            return open_interface(paths, patient=asked.get("--patient"))
    if words[-len(GLANCE) :] == GLANCE and (asked := asked_alone(words[: -len(GLANCE)])) is not None:
        from homecare.cli.sit_status import show_status

        return show_status(asked.get("--data"), asked.get("--patient"), of_process=argv is None)
    from homecare.cli.main import run as run_command

    return run_command(argv)


def asked_alone(words: Sequence[str]) -> dict[str, str] | None:
    """The options said, if nothing but --data and --patient is; None for all that `main` should look at."""
    said: dict[str, str] = {}
    left = list(words)
    while left:
        name, equals, value = left.pop(0).partition("=")
        if name not in OPTIONS or name in said or not (equals or left):
            return None
        said[name] = value if equals else left.pop(0)
    usual = all(value.strip() and value.isprintable() and value[0] not in "-~" for value in said.values())
    return said if usual else None


def _language_chosen(words: Sequence[str]) -> str | None:
    """The language in the settings of the data folder that is named; None where nothing is chosen.

    Words are read in with the modules they stand in. So this comes before all of them, and looks at one line.
    """
    named = [value for name, value in pairwise(words) if name == "--data"]
    named += [word.removeprefix("--data=") for word in words if word.startswith("--data=")]
    paths = _paths(named[0] if named else None)
    if paths is None:
        return None
    from homecare.system.files import read_within

    try:
        settings = read_within(paths.settings, SETTINGS_MAX)
    except (HomecareError, OSError, ValueError):  # whoever reads all settings says what is wrong with them
        return None
    found = re.search(rb"""^\s*language\s*=\s*["']([A-Za-z0-9-]+)["']""", settings, re.MULTILINE)
    return None if found is None else found[1].decode()


def _paths(folder: str | None) -> "Paths | None":
    """The data folder; None where what is named cannot be one, which `main` says."""
    from homecare.paths import find_paths

    try:
        return find_paths(folder)
    except (HomecareError, OSError):
        return None


def _at_terminal() -> bool:
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams)
