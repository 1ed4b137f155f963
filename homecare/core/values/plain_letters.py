"""Plain letters: what is drawn with signs, for those who hear a screen or whose terminal cannot draw it.

A sign that only draws becomes a space; one that stands for something becomes a letter of its own. Each takes
as many cells as before, so that columns stay under one another.
"""

import re
from typing import Final
from unicodedata import east_asian_width

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


_ONE_COLUMN: Final = str.maketrans({
    "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "―": "-", "‐": "-", "…": ".",
    "·": "-", "•": "*", "→": ">", "←": "<", "↑": "^", "↓": "v", "↔": "-", "×": "x", "÷": "/", "±": "~",
    "°": "'", "§": "S", "²": "2", "³": "3", "≤": "<", "≥": ">", "≠": "!", "≈": "~", "√": "V", "Σ": "S",
    **dict.fromkeys("─━┄┅┈┉═", "-"), **dict.fromkeys("│┃┆┇┊┋║", "|"),
    **dict.fromkeys("▁▂▔▏▎", "⣀"), **dict.fromkeys("▃▄▍▌", "⣤"), **dict.fromkeys("▅▆▀▋▊", "⣶"),
    **dict.fromkeys("▇█▉", "⣿"),
})  # fmt: skip
"""What terminals for Chinese, Japanese or Korean may draw two columns wide, and what all draw in one."""


def in_one_column(text: str) -> str:
    """The same text, in as many cells, with no sign whose width depends on the terminal.

    Signs alone are replaced: letters of names, which may be as wide, stay what they are. Unicode calls such
    signs ambiguous (UAX #11).
    """
    if text.isascii():
        return text
    text = text.translate(_ONE_COLUMN)
    return text if text.isascii() else _AMBIGUOUS.sub(_one_column, text)


_AMBIGUOUS: Final = re.compile("[\u2010-\u27bf]")


def _one_column(sign: re.Match[str]) -> str:
    if east_asian_width(sign[0]) != "A":
        return sign[0]
    return _MEANING.get(sign[0], "+" if "\u2500" <= sign[0] <= "\u257f" else "*")
