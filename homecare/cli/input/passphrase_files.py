"""A passphrase: from a file, from the environment or typed unseen; never a word of the command line."""

import os
from getpass import getpass
from pathlib import Path
from typing import Annotated, Final

import typer

from homecare.cli.input import wording
from homecare.cli.input.questions import DeclinedError, at_terminal, ending_in_order
from homecare.cli.wording import HELPS
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
        help=HELPS["passphrase_file"].format(environment=ENVIRONMENT),
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
            raise InputError(wording.NOT_A_FILE.format(file=file), wording.NAME_A_FILE)
        with path.open("rb") as opened:
            content = opened.read(LARGEST)
        first = content.decode("utf-8-sig").split("\n")[0].removesuffix("\r")
    except (OSError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or wording.NO_SUCH_HOME
        raise InputError(
            wording.UNREADABLE.format(file=file, why=why), wording.CHECK_NAME_AND_OWNER
        ) from error
    except ValueError as error:  # no text, or a name that no file can have
        raise InputError(
            wording.NO_PASSPHRASE_IN_FILE.format(file=file), wording.WRITE_AS_FIRST_LINE
        ) from error
    if not first.strip():
        raise InputError(wording.FIRST_LINE_EMPTY.format(file=file), wording.WRITE_IT_THERE)
    return as_kept(first)


def new_passphrase() -> str:
    """A passphrase typed twice at the terminal.

    Raises:
        InputError: if it is too short.
        DeclinedError: if the two differ, or nothing is typed.
    """
    first = check_passphrase(_typed(wording.NEW_PASSPHRASE_OF_FILE))
    if _typed(wording.ONCE_MORE) != first:
        raise DeclinedError(wording.TWO_DIFFER_NOTHING_MADE, wording.TRY_AGAIN)
    return first


def typed_passphrase() -> str:
    """The passphrase of a file that came, typed at the terminal.

    Raises:
        InputError: if there is no terminal to ask at.
        DeclinedError: if nothing is typed.
    """
    if not at_terminal():
        raise InputError(
            wording.FILE_CLOSED_NOBODY_TO_ASK,
            wording.GIVE_IT_WITH.format(environment=ENVIRONMENT),
        )
    return _typed(wording.PASSPHRASE_OF_FILE)


def _typed(question: str) -> str:
    try:
        with ending_in_order():
            words = getpass(question)
    except EOFError:
        words = ""
    if not words.strip():
        raise DeclinedError(wording.NOTHING_TYPED)
    return as_kept(words)
