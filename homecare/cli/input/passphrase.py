"""The passphrase of a locked diary, for one command: from the keyring, from standard input, or typed unseen.

Never a word of the command line and never from the environment, where other programs could read it.
"""

import sys
from collections.abc import Callable
from getpass import getpass
from time import sleep
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from homecare.cli.input import questions
from homecare.cli.input.questions import ending_in_order
from homecare.cli.output.printing import tell
from homecare.core.values.passphrase import LONGEST, NO_WAY_BACK, TRIES, as_kept, chosen, wait_s
from homecare.errors import InputError, LockedError, WrongPassphraseError

if TYPE_CHECKING:
    from homecare.paths import Paths

T = TypeVar("T")
ITS_PASSPHRASE: Final = "The passphrase of this diary (nothing is shown): "


class Opens(Protocol):
    """What a command says of the diary that it opens."""

    @property
    def paths(self) -> "Paths":
        """The data folder, and what is in it."""

    @property
    def passphrase_stdin(self) -> bool:
        """Whether the passphrase comes on standard input."""


def opened(call: Opens, open_it: Callable[[str], T], *, ask: bool = True) -> T:
    """What `open_it` opens with the passphrase of the call's diary.

    A wrong one is said, after a while that grows; after three the command gives up.

    Raises:
        LockedError: if there is nobody to ask, or (WrongPassphraseError) none of them opens it.
    """
    if not call.passphrase_stdin:
        from homecare.data_folder.keyring import remembered

        kept = remembered(call.paths)
        if kept is not None:
            try:
                return open_it(kept)
            except WrongPassphraseError:
                tell("Note: The system's keyring keeps another passphrase than this diary's.")
    if not ask:
        raise LockedError("This diary is locked.")
    return typed(call, open_it)


def typed(call: Opens, open_it: Callable[[str], T]) -> T:
    """The same with what is typed now, or said on standard input, whatever a keyring keeps."""
    if call.passphrase_stdin:
        tries, say = 1, line_of_stdin
    elif questions.can_type_unseen():
        tries, say = TRIES, lambda: unseen(ITS_PASSPHRASE)
    else:
        raise LockedError(
            "This diary is locked, and there is no terminal to ask for its passphrase at.",
            "Run this at a terminal, or give the passphrase on standard input with --passphrase-stdin.",
        )
    for wrong in range(1, tries + 1):
        try:
            return open_it(say())
        except WrongPassphraseError as error:
            sleep(wait_s(wrong))
            if wrong == tries:
                raise WrongPassphraseError(error.sentence, "Nothing was read or written.") from error
            tell(error.text)
    raise AssertionError("the last try returns or raises")


def new_passphrase(call: Opens) -> str:
    """A new passphrase, typed twice, or the next line of standard input.

    Raises:
        InputError: if there is no terminal, it is too short, or the two differ.
    """
    if call.passphrase_stdin:
        return chosen(line_of_stdin())
    if not questions.can_type_unseen():
        raise InputError(
            "There is no terminal to type a passphrase at; nothing was changed.",
            "Run this at a terminal, or give the passphrase on standard input with --passphrase-stdin.",
        )
    tell(NO_WAY_BACK)
    first = chosen(unseen("A new passphrase for this diary (nothing is shown): "))
    if as_kept(unseen("The same once more: ")) != first:
        raise InputError("The two passphrases differ; nothing was changed.", "Try again.")
    return first


def unseen(question: str) -> str:
    """What is typed, without showing it.

    Raises:
        InputError: if nothing is typed.
    """
    try:
        with ending_in_order():
            words = getpass(question)
    except EOFError:
        words = ""
    if not words:
        raise InputError("No passphrase was typed; nothing was changed.", "Try again.")
    return as_kept(words)


def line_of_stdin() -> str:
    """The next line of standard input, as a passphrase.

    Raises:
        InputError: if it is empty, too long or no text.
    """
    try:
        words = sys.stdin.readline(LONGEST + 2).rstrip("\r\n")
        words.encode()
    except ValueError:
        words = ""
    if not words:
        raise InputError("Standard input holds no passphrase.", "Write it there as one line of text.")
    return as_kept(words)
