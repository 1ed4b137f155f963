"""The passphrase of a locked diary, for one command: from the keyring, from standard input, or typed unseen.

Never a word of the command line and never from the environment, where other programs could read it.
"""

import sys
from collections.abc import Callable
from getpass import getpass
from time import sleep
from typing import TYPE_CHECKING, Protocol, TypeVar

from homecare.cli.input import questions, wording
from homecare.cli.input.questions import ending_in_order
from homecare.cli.output.printing import tell
from homecare.core.values.passphrase import LONGEST, NO_WAY_BACK, TRIES, as_kept, chosen, wait_s
from homecare.errors import InputError, LockedError, WrongPassphraseError

if TYPE_CHECKING:
    from homecare.paths import Paths

T = TypeVar("T")


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
                tell(wording.KEYRING_DIFFERS)
    if not ask:
        raise LockedError(wording.LOCKED)
    return typed(call, open_it)


def typed(call: Opens, open_it: Callable[[str], T]) -> T:
    """The same with what is typed now, or said on standard input, whatever a keyring keeps."""
    if call.passphrase_stdin:
        tries, say = 1, line_of_stdin
    elif questions.can_type_unseen():
        tries, say = TRIES, lambda: unseen(wording.PASSPHRASE_OF_DIARY)
    else:
        raise LockedError(
            wording.LOCKED_NOBODY_TO_ASK,
            wording.RUN_AT_A_TERMINAL,
        )
    for wrong in range(1, tries + 1):
        try:
            return open_it(say())
        except WrongPassphraseError as error:
            sleep(wait_s(wrong))
            if wrong == tries:
                raise WrongPassphraseError(error.sentence, wording.NOTHING_READ_OR_WRITTEN) from error
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
            wording.NOBODY_TO_TYPE,
            wording.RUN_AT_A_TERMINAL,
        )
    tell(NO_WAY_BACK)
    first = chosen(unseen(wording.NEW_PASSPHRASE_OF_DIARY))
    if as_kept(unseen(wording.ONCE_MORE)) != first:
        raise InputError(wording.TWO_DIFFER, wording.TRY_AGAIN)
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
        raise InputError(wording.NOTHING_TYPED, wording.TRY_AGAIN)
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
        raise InputError(wording.NOTHING_ON_STDIN, wording.WRITE_ONE_LINE)
    return as_kept(words)
