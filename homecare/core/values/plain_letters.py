"""Plain letters: what is drawn with signs, for those who hear a screen or whose terminal cannot draw.

A sign that only draws becomes a space; one that stands for something becomes a letter of its own. Each takes
as many cells as before, so that columns stay under one another.
"""

import re
from typing import Final

DRAWING: Final = re.compile("[\u2500-\u25ff\u2713-\u2718\u2800-\u28ff]")
"""Box drawing, blocks, geometric signs, ticks and crosses, braille: what plain output never holds."""
_MEANING: Final = {
    "●": "*", "◉": "*", "◆": "*", "■": "*", "○": "o", "◇": "o", "□": "o", "◌": "o", "◐": "/", "◑": "/",
    "▶": ">", "▸": ">", "▷": ">", "►": ">", "◀": "<", "◂": "<", "◄": "<",
    "▲": "^", "▴": "^", "△": "^", "▼": "v", "▾": "v", "▽": "v",
    "✓": "+", "✔": "+", "✕": "x", "✖": "x", "✗": "x", "✘": "x",
    "┊": "|", "▏": "_",
}  # fmt: skip
_TWO_CELLS: Final = "\u25fd\u25fe"
"""The only signs of these that take two cells."""
_LETTERS: Final = {ord(sign): letter for sign, letter in _MEANING.items()}
_ARROW: Final = " → "


def in_plain_letters(text: str) -> str:
    """The same text, in as many cells, without a sign of `DRAWING`."""
    if text.isascii():
        return text
    return DRAWING.sub(_blank, text.translate(_LETTERS))


def _blank(sign: re.Match[str]) -> str:
    return "  " if sign[0] in _TWO_CELLS else " "


def in_plain_words(text: str) -> str:
    """The same for prose, whose lines may get longer: `20 s → 30 s` is read as `20 s to 30 s`."""
    return in_plain_letters(text.replace(_ARROW, " to "))
