"""A passphrase: from a file, from the environment or typed unseen; never a word of the command line."""

import os
from getpass import getpass
from pathlib import Path
from typing import Annotated, Final

import typer

from homecare.cli.input.questions import DeclinedError, at_terminal, ending_in_order
from homecare.core.values.passphrase import as_kept
from homecare.errors import InputError
from homecare.exchange.container import check_passphrase

ENVIRONMENT: Final = "HOMECARE_PASSPHRASE"
LARGEST: Final = 4096
"""Bytes of a file that holds one."""

PassphraseFile = Annotated[
    str | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help=f"A file whose first line is the passphrase; {ENVIRONMENT} does the same.",
    ),
]


def said_passphrase(file: str | None) -> str | None:
    """The passphrase of a file, or of the environment; None where neither is said.

    Raises:
        InputError: if the file cannot be read, or its first line is empty.
    """
    if file is None:
        return as_kept(os.environ.get(ENVIRONMENT) or "") or None
    try:
        path = Path(file).expanduser()
        if path.exists() and not path.is_file():
            raise InputError(f"{file} is not a file.", "Name a file whose first line is the passphrase.")
        with path.open("rb") as opened:
            content = opened.read(LARGEST)
        first = content.decode("utf-8-sig").split("\n")[0].removesuffix("\r")
    except (OSError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or "no such home folder"
        raise InputError(f"{file} cannot be read ({why}).", "Check its name and owner.") from error
    except ValueError as error:  # no text, or a name that no file can have
        raise InputError(f"{file} holds no passphrase.", "Write it as text in the first line.") from error
    if not first.strip():
        raise InputError(f"The first line of {file} is empty.", "Write the passphrase there.")
    return as_kept(first)


def new_passphrase() -> str:
    """A passphrase typed twice at the terminal.

    Raises:
        InputError: if it is too short.
        DeclinedError: if the two differ, or nothing is typed.
    """
    first = check_passphrase(_typed("A passphrase for the file (nothing is shown): "))
    if _typed("The same once more: ") != first:
        raise DeclinedError("The two passphrases differ; nothing was made.", "Try again.")
    return first


def typed_passphrase() -> str:
    """The passphrase of a file that came, typed at the terminal.

    Raises:
        InputError: if there is no terminal to ask at.
        DeclinedError: if nothing is typed.
    """
    if not at_terminal():
        raise InputError(
            "The file is closed by a passphrase, and there is no terminal to ask for it at.",
            f"Give it with --passphrase-file FILE or {ENVIRONMENT}.",
        )
    return _typed("The passphrase of the file (nothing is shown): ")


def _typed(question: str) -> str:
    try:
        with ending_in_order():
            words = getpass(question)
    except EOFError:
        words = ""
    if not words.strip():
        raise DeclinedError("No passphrase was typed; nothing was changed.")
    return as_kept(words)
