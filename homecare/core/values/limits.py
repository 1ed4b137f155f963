"""The limits of what a diary accepts, each with the sentence a person reads when a value is outside.

The tables of the store repeat these limits as CHECK constraints; both read the numbers from here.
"""

import re
from enum import StrEnum
from typing import Final

from homecare.core.values import wording
from homecare.errors import InputError

PAIN_MIN: Final = 0
"""No pain (CLINICAL.md §3)."""
PAIN_MAX: Final = 10
"""Pain as bad as you can imagine (CLINICAL.md §3)."""
MINUTES_PER_DAY: Final = 24 * 60
MINUTES_ASKED_AGAIN: Final = 18 * 60
"""A day's sitting above this is believed only when said twice (CLINICAL.md §4)."""
SETS_MAX: Final = 20
REPS_MAX: Final = 200
HOLD_S_MAX: Final = 3600
REST_S_MAX: Final = 600
GET_READY_S_MAX: Final = 60
REP_S_MAX: Final = 30
LOCK_AFTER_MIN: Final = 10
"""Minutes without a key after which the screen of a locked diary asks for its passphrase."""
LOCK_AFTER_MIN_MAX: Final = 240
GET_READY_S: Final = 5
"""Seconds to get into position. This and the next two stand where neither programme nor settings speak."""
REST_S: Final = 30
"""Seconds of rest between two sets."""
REP_S: Final = 4
"""Seconds of one repetition's movement, there and back, without its hold."""
LEVEL_MAX: Final = 9
TIMES_PER_DAY_MAX: Final = 10
SESSIONS_MAX: Final = 200
NEEDLES_MAX: Final = 100
RETENTION_MIN_MAX: Final = 120
RULE_LOOKS_BACK_DAYS: Final = 28
"""Days, today the last of them, in which a progress rule looks for what it asks."""
THRESHOLD: Final = 3
"""Pain level at or below which a day counts in the share; a setting, here its default (DESIGN.md)."""
NAME_LENGTH: Final = 60
NOTE_LENGTH: Final = 2000
KEY_LENGTH: Final = 60
NUMBER_LENGTH: Final = 20
"""Of the number that a practice gives a patient; letters and signs are allowed."""
REGION_LENGTH: Final = 40

CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no text may hold: what steers a terminal, and halves of characters, which no file can keep."""


def whole(value: object, low: int, high: int, what: str) -> int:
    """`value` if it is a whole number from `low` to `high`.

    Raises:
        InputError: naming the value and what is accepted; `what` names the field in the sentence.
    """
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        refusal = wording.MUST_BE_A_WHOLE_NUMBER
        if isinstance(value, str):
            refusal = wording.MUST_BE_A_WHOLE_NUMBER_NOT_A_TEXT
        raise InputError(refusal.format(what=what, low=low, high=high, value=value))
    return value


def whole_or_none(value: object, low: int, high: int, what: str) -> int | None:
    """The same as `whole`, where leaving the field out is allowed."""
    return None if value is None else whole(value, low, high, what)


def member(value: object, of: type[StrEnum], what: str) -> None:
    """Refuse a value that is not one of the words of a list.

    Raises:
        InputError: naming the value and the words that are accepted.
    """
    if not isinstance(value, of):
        raise InputError(wording.MUST_BE_ONE_OF.format(what=what, accepted=", ".join(of), value=value))


def pain_level(value: object, what: str = wording.PAIN) -> int:
    """A pain level: 0 = no pain, 10 = pain as bad as you can imagine.

    Raises:
        InputError: for anything but a whole number from 0 to 10.
    """
    return whole(value, PAIN_MIN, PAIN_MAX, what)


def words(value: str, longest: int, what: str, *, empty: bool = False) -> str:
    """`value` if it has at most `longest` characters and, unless `empty`, at least one that shows.

    Raises:
        InputError: for an empty or overlong text, or one with control characters.
    """
    if not empty and not value.strip():
        raise InputError(wording.IS_EMPTY.format(what=what), wording.WRITE_AT_LEAST_ONE_LETTER)
    if len(value) > longest:
        raise InputError(wording.HAS_TOO_MANY_CHARACTERS.of(len(value), what=what, longest=longest))
    if CONTROL.search(value):
        raise InputError(wording.CONTAINS_A_CONTROL_CHARACTER.format(what=what), wording.WRITE_PLAIN_TEXT)
    return value
