"""How a command ends, whichever way it came in: every error as a sentence, with its exit code."""

import errno
import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from homecare.cli import wording
from homecare.cli.context import Call
from homecare.cli.output.hints import Hints
from homecare.cli.output.plain import Plain
from homecare.cli.output.printing import tell
from homecare.errors import HomecareError, StoreError
from homecare.paths import find_paths
from homecare.system.os_errors import in_words

OURS: Final = 1
"""Exit code of a defect of ours."""
INTERRUPTED: Final = 130
"""Exit code after Ctrl+C, as shells have it."""
NOBODY_READS: Final = 141
"""Exit code where the reader of our output went away, as shells have it."""


def to_its_end(call: Call, doing: Callable[[], int], *, of_process: bool) -> int:
    """Do what a call asks for, and give its exit code; what goes wrong is said.

    `of_process` says that the process ends with it.
    """
    _streams()
    # A command ends in under a second: sweeping its memory while modules load, and once more at the end,
    # would take a third of that.
    swept = gc.isenabled()
    gc.disable()
    Hints.take(call.folder, call.patient)
    Plain.take(lambda: call.plain, lambda: call.chosen.wide_signs)
    try:
        return _coded(call, doing)
    finally:
        if of_process:
            gc.freeze()
        elif swept:
            gc.enable()


def _coded(call: Call, doing: Callable[[], int]) -> int:
    try:
        code = doing()
        sys.stdout.flush()
    except HomecareError as error:
        tell(Hints.in_line(error.text))
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except (BrokenPipeError, SystemExit) as end:
        return _ended(end)
    except OSError as error:
        return _refused(error, call)
    except Exception as defect:  # noqa: BLE001 - the top door: a person never sees a traceback
        return _our_defect(defect, call)
    return code


def _ended(end: BaseException) -> int:
    """The exit code where Typer ends the process, or where nobody reads our output any more."""
    # Typer answers a broken pipe with SystemExit(1), which would read as a defect of ours.
    if isinstance(end, SystemExit) and not isinstance(end.__context__, BrokenPipeError):
        return end.code if isinstance(end.code, int) else 0
    with suppress(OSError):
        # What is still in the buffer has nowhere to go; without this Python complains when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return NOBODY_READS


def _streams() -> None:
    """Make the streams safe to print on: one that is closed goes nowhere, and no letter stops the program."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w"))  # noqa: SIM115, PTH123
        elif name == "stdout" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _refused(error: OSError, call: Call) -> int:
    """Say what the system refused; what it cannot have refused to a person is a defect of ours."""
    if error.errno == errno.ENOSPC and error.filename is None:
        tell(wording.NO_ROOM_TO_PRINT)
        return StoreError.exit_code
    said = in_words(error, _data_of(call))
    if said is None:
        return _our_defect(error, call)
    tell(Hints.in_line(said.text))
    return said.exit_code


def _data_of(call: Call) -> Path | None:
    """The data folder of a call; None where what was named cannot be one."""
    try:
        return call.paths.data
    except (HomecareError, OSError):
        return None


def _our_defect(defect: BaseException, call: Call) -> int:
    """Own up to a defect in one sentence; the traceback goes into a file, for whoever mends it."""
    try:
        from homecare.system.crash_report import keep_details

        folder = _data_of(call) or find_paths(None).data
        tell(keep_details(folder, defect))
    except Exception:  # noqa: BLE001 - the last word: nothing can be kept, and no file may be opened
        tell(wording.DEFECT.format(name=type(defect).__name__))
    return OURS
