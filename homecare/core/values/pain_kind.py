"""What a pain level speaks of: the kinds, their words, and how a person writes one. Not among the records."""

from enum import StrEnum
from typing import Final

from homecare.core.values import wording
from homecare.core.values.in_words import enumerated
from homecare.errors import InputError


class PainKind(StrEnum):
    """What a pain level speaks of. Kinds are never mixed in one series."""

    AVERAGE_24H = "average_24h"
    WORST_24H = "worst_24h"
    NOW = "now"


KIND_WORDS: Final = {
    "average": PainKind.AVERAGE_24H,
    "worst": PainKind.WORST_24H,
    "now": PainKind.NOW,
}
"""The words of the command line for the kinds of pain reading."""

KIND_SENTENCES: Final = {
    PainKind.AVERAGE_24H: wording.AVERAGE_24H,
    PainKind.WORST_24H: wording.WORST_24H,
    PainKind.NOW: wording.NOW,
}
"""What each kind asks for (CLINICAL.md §3)."""

KIND_TITLES: Final = {
    PainKind.AVERAGE_24H: wording.AVERAGE_24H_TITLE,
    PainKind.WORST_24H: wording.WORST_24H_TITLE,
    PainKind.NOW: wording.NOW,
}
"""The kinds in a word or two, for titles."""


def parse_kind(text: str) -> PainKind:
    """A kind of reading: `average`, `worst` or `now` (or the full name of it).

    Raises:
        InputError: for any other word.
    """
    clean = text.strip().lower()
    if clean in set(PainKind):
        return PainKind(clean)
    if clean not in KIND_WORDS:
        kinds = enumerated(list(KIND_WORDS), "or")
        raise InputError(wording.IS_NOT_A_KIND.format(text=text), wording.WRITE_A_KIND.format(kinds=kinds))
    return KIND_WORDS[clean]
