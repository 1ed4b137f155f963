"""Questions: a yes or no from the person at the terminal, and never a guess where there is nobody to ask."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from homecare.cli import wording
from homecare.cli.output.plain import Plain
from homecare.cli.output.printing import tell
from homecare.core.values.unsafe_characters import harmless
from homecare.errors import InputError, SayAgainError

T = TypeVar("T")


class DeclinedError(InputError):
    """The person said no; nothing was changed."""

    title = wording.UNCHANGED_TITLE


def at_terminal() -> bool:
    """Whether a person sits at both ends: keys come from a terminal, and answers go to one."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def can_type_unseen() -> bool:
    """Whether a passphrase can be typed: the answer may go into a pipe, the question goes to the terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


@contextmanager
def ending_in_order() -> Iterator[None]:
    """While a terminal does not show what is typed, a signal that ends the program lets it show that again.

    Raises:
        SystemExit: for such a signal, with the exit code that shells have for it.
    """

    def end(number: int, _frame: object) -> None:
        raise SystemExit(128 + number)

    before: dict[int, Any] = {}
    try:
        for name in ("SIGTERM", "SIGHUP", "SIGQUIT"):
            number = getattr(signal, name, None)
            if number is not None and threading.current_thread() is threading.main_thread():
                before[number] = signal.signal(number, end)
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def yes(question: str) -> bool:
    """The answer to a question; anything but a yes is a no."""
    asked = wording.YES_OR_NO.format(question=Plain.of(harmless(question)))
    print(asked, end="", file=sys.stderr, flush=True)  # noqa: T201 - a question is no result
    answer = sys.stdin.readline()
    if not answer:
        tell("")
    return answer.strip().casefold() in {"y", "yes", *wording.YES_TYPED.casefold().split()}


def agree(question: str, *, sure: bool) -> None:
    """Go on only with a yes: said beforehand with --yes, or now at the terminal.

    Raises:
        InputError: without a terminal and without --yes.
        DeclinedError: if the answer is no.
    """
    if sure:
        return
    if not at_terminal():
        raise InputError(wording.NOBODY_TO_ASK.format(question=question), wording.ADD_YES)
    if not yes(question):
        raise DeclinedError(wording.NOTHING_CHANGED)


def said_twice(act: Callable[[bool], T], *, sure: bool) -> T:
    """Do `act(sure)`; where a value is unlikely, ask whether it is right and do it with `True`.

    Raises:
        SayAgainError: if the value is unlikely and there is no terminal to ask at.
        DeclinedError: if the answer is no.
    """
    try:
        return act(sure)
    except SayAgainError as unlikely:
        if not at_terminal():
            raise
        if not yes(unlikely.sentence):
            raise DeclinedError(wording.NOTHING_WRITTEN) from unlikely
    return act(True)
