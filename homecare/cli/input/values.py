"""Values that may be left out, read with the diary's own words."""

from collections.abc import Callable
from typing import TypeVar

from homecare.cli import wording
from homecare.core.values import limits
from homecare.core.values.parsing import parse_level, parse_sessions, parse_whole
from homecare.core.values.spelling import compared
from homecare.errors import InputError

T = TypeVar("T")


def given(text: str | None, parse: Callable[[str], T]) -> T | None:
    """What a text says; None where nothing was said."""
    return None if text is None else parse(text)


def level(text: str | None, what: str = wording.PAIN) -> int | None:
    """A pain level from 0 to 10.

    Raises:
        InputError: for anything else.
    """
    return given(text, lambda said: parse_level(said, what))


def sets(text: str | None) -> int | None:
    """Sets on each side.

    Raises:
        InputError: for anything but a whole number within the limits.
    """
    return given(text, lambda said: parse_whole(said, 1, limits.SETS_MAX, wording.SETS))


def reps(text: str | None) -> int | None:
    """Repetitions of a set.

    Raises:
        InputError: for anything but a whole number within the limits.
    """
    return given(text, lambda said: parse_whole(said, 0, limits.REPS_MAX, wording.REPS))


def hold(text: str | None) -> int | None:
    """Seconds held in a set, as `20` or `20s`.

    Raises:
        InputError: for anything but a whole number within the limits.
    """
    return given(
        text,
        lambda said: parse_whole(said.strip().lower().removesuffix("s"), 0, limits.HOLD_S_MAX, wording.HOLD),
    )


def sessions(text: str | None) -> int | None:
    """A number of treatments planned.

    Raises:
        InputError: for anything but a whole number within the limits.
    """
    return given(text, parse_sessions)


def adjuncts(said: list[str] | None) -> tuple[str, ...]:
    """What was done beside the needles, from one or more texts with commas between.

    Raises:
        InputError: if a text is empty.
    """
    found = [part.strip() for text in said or [] for part in text.split(",")]
    if not all(found):
        raise InputError(wording.DONE_BESIDE_EMPTY, wording.WRITE_DONE_BESIDE)
    return tuple(found)


def exercise_key(text: str) -> str:
    """An exercise's key from the way a person writes it: `Front plank` → `front-plank`.

    Raises:
        InputError: if nothing is written.
    """
    key = compared(text).replace(" ", "-")
    if not key:
        raise InputError(wording.EXERCISE_EMPTY, wording.SEE_WHAT_IS_DUE)
    return key
