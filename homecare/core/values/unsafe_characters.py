"""Letters that steer a terminal or the order of a line instead of showing: what no screen is ever given raw.

A note keeps its marks of direction, which Arabic and Hebrew need in their own line; beside other words they
would turn those around, so that a file's name or a number reads as another one. They are taken out where a
text is shown, and stay where it is kept.
"""

import re
from typing import Final
from unicodedata import category

from homecare.core.values.limits import CONTROL

DIRECTION: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks, embeddings, overrides and isolates of direction."""
SEPARATORS: Final = "\u2028\u2029"
"""Ends of lines and paragraphs that terminals do not agree on."""
STEERING: Final = re.compile(f"{CONTROL.pattern[:-1]}{DIRECTION}{SEPARATORS}]")
"""Those, and what steers a terminal itself."""
INSTEAD: Final = "\ufffd"


_UNSEEN: Final = frozenset({"Cf", "Cn", "Co"})
"""Kinds of letters that may not show alone, and shape a word or a sign: joiners, soft hyphens, new signs."""
_OUTDATED: Final = re.compile("[\u206a-\u206f]")
"""Letters that once switched how those after them are shown."""


def on_one_line(text: str) -> str:
    """A text in which whatever ends a line or steers is a space; all else is as it was written."""
    return "".join(letter if letter.isprintable() or _shapes(letter) else " " for letter in text)


def _shapes(letter: str) -> bool:
    return category(letter) in _UNSEEN and not (STEERING.match(letter) or _OUTDATED.match(letter))


def harmless(text: str, instead: str = INSTEAD) -> str:
    """A text in which every steering letter is replaced; ends of lines and tabs stay."""
    return STEERING.sub(instead, text)
