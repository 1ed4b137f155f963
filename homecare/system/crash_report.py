"""A defect of ours: one sentence for the person, the details in a file that only they can read.

The details say where in the program it happened, and never with what: the message of an exception, the
parameters of a statement and the values of variables may be notes, names and levels of a diary. So no message
is kept, only the kinds of exceptions, and the file, line and function of each step that led to them.
"""

import os
import platform
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import StackSummary, walk_tb
from typing import Final

from homecare import __version__
from homecare.system import wording
from homecare.system.files import PRIVATE_FILE, UnfitFileError, keep_to_owner, make_folder, read_within

LOG: Final = "crash.log"
BEFORE: Final = "crash-before.log"
"""What the log held before it grew too large; the one before that is let go."""
FULL: Final = 128 * 1024
"""Bytes; a log that has so many is begun anew."""
STEPS_MAX: Final = 60
"""Steps of one exception that are kept: the last ones, next to the defect."""
LINKS_MAX: Final = 8
"""Exceptions that led to one another and are kept, the last one first."""
HEADING: Final = "homecare crash log: where it happened, no messages, nothing of the diary\n"
"""The first line. A log without it is of an older homecare, which kept messages: it is begun anew."""
_BEGINS: Final = " UTC, homecare "
"""What stands in the first line of each defect, and in no other."""


def keep_details(folder: Path, defect: BaseException) -> str:
    """Add where it happened to crash.log in the data folder; returns the sentence that owns up to it."""
    log = folder / LOG
    try:
        make_folder(folder)
        _begin_anew_where_full(log)
        _append(log, "\n".join(("", *details(defect), "")))
        return wording.THIS_IS_A_FAULT.format(log=log)
    except OSError:
        return wording.THIS_IS_A_FAULT_NOT_SAVED.format(name=type(defect).__name__)


def defects_kept(folder: Path) -> int:
    """How many defects the log of a data folder tells of."""
    try:
        log = read_within(folder / LOG, 2 * FULL).decode("utf-8", errors="replace")
    except (OSError, UnfitFileError):
        return 0
    return sum(_BEGINS in line for line in log.splitlines())


def details(defect: BaseException) -> Iterator[str]:
    """The lines that are kept of a defect: program, kinds of exceptions and the steps to each; no values."""
    now = datetime.now(UTC)
    python = platform.python_version()
    yield f"{now:%Y-%m-%d %H:%M}{_BEGINS}{__version__}, Python {python}, {os.name}"
    here: BaseException | None = defect
    for _ in range(LINKS_MAX):
        if here is None:
            return
        yield f"{type(here).__module__}.{type(here).__qualname__}"
        # Without lookup_lines and capture_locals neither source nor values are looked at.
        steps = StackSummary.extract(walk_tb(here.__traceback__), lookup_lines=False, capture_locals=False)
        for step in steps[-STEPS_MAX:]:
            yield f"  {_within(step.filename)}, line {step.lineno}, in {step.name}"
        here = _led_to(here)


def _led_to(defect: BaseException) -> BaseException | None:
    """What a defect came from; Textual carries that of a worker along without saying so."""
    if defect.__cause__ is not None or defect.__suppress_context__:
        return defect.__cause__
    carried = getattr(defect, "error", None)
    return defect.__context__ or (carried if isinstance(carried, BaseException) else None)


def _within(file: str) -> str:
    """A module's file without the folder it is installed in, which may tell whose computer it is."""
    roots = sorted(filter(None, sys.path), key=len, reverse=True)
    root = next((one for one in roots if file.startswith(one.rstrip(os.sep) + os.sep)), "")
    return file.removeprefix(root).lstrip(os.sep) if root else Path(file).name


def _begin_anew_where_full(log: Path) -> None:
    with suppress(FileNotFoundError):
        if log.is_file() and not log.is_symlink():
            if not _is_ours(log):
                log.unlink()
            elif log.stat().st_size >= FULL:
                log.replace(log.with_name(BEFORE))


def _is_ours(log: Path) -> bool:
    with log.open("rb") as file:
        return file.read(len(HEADING)) == HEADING.encode()


def _append(log: Path, text: str) -> None:
    """Add to the log, which is made where it is missing; a pipe or a link of that name is left alone.

    Raises:
        OSError: if it cannot be written.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    # Without O_NONBLOCK a pipe that nobody reads would be waited for.
    flags |= getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    number = os.open(log, flags, PRIVATE_FILE)
    with os.fdopen(number, "a", encoding="utf-8", errors="replace") as file:
        about = os.fstat(file.fileno())
        if not stat.S_ISREG(about.st_mode):
            raise OSError("not a file")
        if not about.st_size:
            file.write(HEADING)
        if stat.S_IMODE(about.st_mode) != PRIVATE_FILE:
            keep_to_owner(log)
        file.write(text)
