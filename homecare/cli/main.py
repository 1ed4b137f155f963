"""The front door of the command line: global options, and every error as a sentence with an exit code."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from homecare import __version__
from homecare.cli import wording
from homecare.cli.context import Call, call_of
from homecare.cli.errors import INTERRUPTED, to_its_end
from homecare.cli.input.completion import check_shell, patients
from homecare.cli.input.grammar import Rooms, global_first, usage_in_words
from homecare.cli.input.questions import at_terminal
from homecare.cli.output.hints import Hints
from homecare.cli.output.printing import show, tell
from homecare.errors import InputError

app = typer.Typer(cls=Rooms, rich_markup_mode=None, invoke_without_command=True)


def _print_version(wanted: bool) -> None:
    if wanted:
        show(wording.VERSION.format(version=__version__))
        raise typer.Exit


DataFolder = Annotated[
    str | None,
    typer.Option("--data", metavar="DIR", help=wording.HELPS["data"]),
]
PatientNamed = Annotated[
    str | None,
    typer.Option(
        "--patient",
        metavar="NAME",
        autocompletion=patients,
        help=wording.HELPS["patient"],
    ),
]
Plain = Annotated[
    bool,
    typer.Option("--plain", help=wording.HELPS["plain"]),
]
PassphraseStdin = Annotated[
    bool,
    typer.Option(
        "--passphrase-stdin",
        help=wording.HELPS["passphrase_stdin"],
    ),
]
Version = Annotated[
    bool,
    typer.Option("--version", callback=_print_version, is_eager=True, help=wording.HELPS["version"]),
]


@app.callback(help=wording.HELP_ALONE, epilog=wording.EXAMPLE_ALONE)
def front_door(
    ctx: typer.Context,
    *,
    folder: DataFolder = None,
    patient: PatientNamed = None,
    plain: Plain = False,
    passphrase_stdin: PassphraseStdin = False,
    version: Version = False,
) -> None:
    """Take what stands before the command; without one, open the screens or print today."""
    call = call_of(ctx)
    call.folder, call.patient, call.said_plain = folder, patient, plain
    call.passphrase_stdin = passphrase_stdin
    Hints.take(folder, patient)
    if ctx.invoked_subcommand is not None:
        return
    if at_terminal():
        from homecare.cli.open_ui import open_interface

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
    call = Call()
    words = sys.argv[1:] if argv is None else argv
    return to_its_end(call, lambda: _command(words, call), of_process=argv is None)


def _command(words: Sequence[str], call: Call) -> int:
    """Run one command; gives its exit code.

    Raises:
        HomecareError: whatever is refused.
    """
    try:
        typed = _readable(words)
        check_shell(typed)
        command = typer.main.get_command(app)
        code = command.main(args=global_first(typed), prog_name="homecare", standalone_mode=False, obj=call)
    except typer.TyperException as error:
        told = usage_in_words(error)
        tell(told.text)
        return told.exit_code
    except typer.Abort:
        return INTERRUPTED
    return code if isinstance(code, int) else 0


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
            raise InputError(wording.NOT_UTF8.format(shown=shown), wording.WRITE_PLAIN_TEXT) from error
        if "\0" in word:
            raise InputError(wording.ZERO_BYTE, wording.WRITE_PLAIN_TEXT)
    return list(words)
