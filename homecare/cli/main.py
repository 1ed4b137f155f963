"""The front door of the command line: global options, and every error as a sentence with an exit code."""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Annotated

import typer

from homecare import __version__
from homecare.cli.as_typed import Hints
from homecare.cli.asking import at_terminal
from homecare.cli.call import Call, call_of
from homecare.cli.completing import check_shell
from homecare.cli.grammar import Rooms, global_first, usage_in_words
from homecare.cli.plain import Plain
from homecare.cli.printing import show, tell
from homecare.errors import HomecareError, InputError, StoreError
from homecare.paths import find_paths

OURS = 1
"""Exit code of a defect of ours."""
INTERRUPTED = 130
"""Exit code after Ctrl+C, as shells have it."""
NOBODY_READS = 141
"""Exit code where the reader of our output went away, as shells have it."""

app = typer.Typer(cls=Rooms, rich_markup_mode=None, invoke_without_command=True)


def _print_version(wanted: bool) -> None:
    if wanted:
        show(f"homecare {__version__}")
        raise typer.Exit


@app.callback(epilog="Example: homecare log pain 4")
def front_door(
    ctx: typer.Context,
    *,
    folder: Annotated[
        str | None,
        typer.Option(
            "--data", metavar="DIR", help="The data folder, instead of HOMECARE_DATA or the usual one."
        ),
    ] = None,
    patient: Annotated[
        str | None,
        typer.Option("--patient", metavar="NAME", help="Whose diary, where a folder holds several."),
    ] = None,
    plain: Annotated[
        bool,
        typer.Option("--plain", help="Words only: no colour, no charts or figures drawn with signs."),
    ] = False,
    passphrase_stdin: Annotated[
        bool,
        typer.Option(
            "--passphrase-stdin",
            help="Read the passphrase of a locked diary from standard input, as one line.",
        ),
    ] = False,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop."),
    ] = False,
) -> None:
    """A diary and routine player for the days between two acupuncture sessions.

    Alone, homecare opens the terminal interface; without a terminal it prints today. Nothing leaves this
    machine.
    """
    call = call_of(ctx)
    call.folder, call.patient, call.said_plain = folder, patient, plain
    call.passphrase_stdin = passphrase_stdin
    Hints.take(folder, patient)
    if ctx.invoked_subcommand is not None:
        return
    if at_terminal():
        from homecare.cli.interface import open_interface

        code = open_interface(call.paths, patient=call.patient, plain=call.plain)
        if code:
            raise typer.Exit(code)
    else:
        from homecare.cli.commands.today import print_day

        print_day(call)


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command line (the process's own where `argv` is None) and return its exit code.

    0 done; 2 the person's input is wrong and nothing was written; 3 the diary cannot be used; 1 our defect.
    """
    _streams()
    # A command ends in under a second: sweeping its memory while modules load, and once more at the end,
    # would take a third of that.
    swept = gc.isenabled()
    gc.disable()
    try:
        return _run(sys.argv[1:] if argv is None else argv)
    finally:
        if argv is None:
            gc.freeze()
        elif swept:
            gc.enable()


def _run(argv: Sequence[str]) -> int:
    call = Call()
    Hints.take(None, None)
    Plain.take(lambda: call.plain)
    try:
        words = _readable(argv)
        check_shell(words)
        command = typer.main.get_command(app)
        code = command.main(args=global_first(words), prog_name="homecare", standalone_mode=False, obj=call)
        sys.stdout.flush()
    except HomecareError as error:
        tell(Hints.in_line(error.text))
        return error.exit_code
    except typer.TyperException as error:
        told = usage_in_words(error)
        tell(told.text)
        return told.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except (BrokenPipeError, SystemExit) as end:
        return _ended(end)
    except Exception as defect:  # noqa: BLE001 - the top door: a person never sees a traceback
        return _our_defect(defect, call)
    return code if isinstance(code, int) else 0


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


def _readable(words: Sequence[str]) -> list[str]:
    """The words typed, if they are text.

    Raises:
        InputError: for bytes that are no text.
    """
    for word in words:
        try:
            word.encode()
        except UnicodeEncodeError as error:
            shown = word.encode(errors="replace").decode()
            raise InputError(f"“{shown}” is not text in UTF-8.", "Write it in plain text.") from error
        if "\0" in word:
            raise InputError("A word on this line holds a zero byte.", "Write it in plain text.")
    return list(words)


def _our_defect(defect: BaseException, call: Call) -> int:
    """Own up to a defect in one sentence; the traceback goes into a file, for whoever mends it."""
    if isinstance(defect, OSError) and defect.errno == errno.ENOSPC:
        tell("There is no room for what was to be printed. What was logged is kept.")
        return StoreError.exit_code
    from homecare.crash import keep_details

    try:
        folder = call.paths.data
    except HomecareError:
        folder = find_paths(None).data
    tell(keep_details(folder, defect))
    return OURS
