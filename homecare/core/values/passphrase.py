"""The passphrase of a locked diary: what is taken for one, and how long a wrong one makes its person wait."""

import unicodedata
from typing import Final

from homecare.core.values import wording
from homecare.errors import InputError

SHORTEST: Final = 8
"""Characters of a new one."""
LONGEST: Final = 1000
"""Characters of any."""
TRIES: Final = 3
"""How often it is asked for before a command gives up."""
LONGEST_WAIT_S: Final = 30
NO_WAY_BACK: Final = wording.FORGOTTEN_PASSPHRASE_CANNOT_BE_RECOVERED


def chosen(words: str) -> str:
    """A new passphrase as it is kept, if it is not one that is guessed at once.

    Raises:
        InputError: if it is too short or too long, or holds signs that do not show.
    """
    kept = as_kept(words)
    if len(kept.strip()) < SHORTEST:
        raise InputError(
            wording.PASSPHRASE_IS_TOO_SHORT.of(SHORTEST),
            wording.USE_A_FEW_WORDS,
        )
    if len(kept) > LONGEST or not kept.isprintable():
        raise InputError(wording.PASSPHRASE_IS_ONE_LINE.of(LONGEST), wording.CHOOSE_ANOTHER_ONE)
    return kept


def as_kept(words: str) -> str:
    """The same letters however a keyboard composes them, without a byte order mark before them."""
    return unicodedata.normalize("NFC", words.removeprefix("\ufeff"))


def wait_s(wrong: int) -> float:
    """Seconds to wait after so many wrong ones in a row: 1, 2, 4, and at most half a minute."""
    return float(min(2 ** (wrong - 1), LONGEST_WAIT_S)) if 0 < wrong < 10 else LONGEST_WAIT_S * (wrong > 0)
