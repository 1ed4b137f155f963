"""Letters that steer a terminal or the order of a line instead of showing: what no screen is ever given raw.

A note keeps its marks of direction, which Arabic and Hebrew need in their own line; beside other words they
would turn those around, so that a file's name or a number reads as another one. They are taken out where a
text is shown, and stay where it is kept.
"""

import re
from typing import Final

from homecare.core.limits import CONTROL

DIRECTION: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks, embeddings, overrides and isolates of direction."""
SEPARATORS: Final = "\u2028\u2029"
"""Ends of lines and paragraphs that terminals do not agree on."""
STEERING: Final = re.compile(f"{CONTROL.pattern[:-1]}{DIRECTION}{SEPARATORS}]")
"""Those, and what steers a terminal itself."""
INSTEAD: Final = "\ufffd"


def harmless(text: str, instead: str = INSTEAD) -> str:
    """A text in which every steering letter is replaced; ends of lines and tabs stay."""
    return STEERING.sub(instead, text)
