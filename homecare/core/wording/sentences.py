"""How whole sentences and notes are set beside each other. The inside of one is never put together."""

from typing import Final

from homecare.core.values.in_words import AND_ALSO
from homecare.language import _, in_context

BETWEEN: Final = in_context("between two sentences", " ")
SEMICOLON: Final = in_context("between the parts of a list that have commas", "; ")
ENDS: Final = (".", "?", "!", "…", "。", "？", "！")


def paragraph(*sentences: str) -> str:
    """Sentences one after the other, in one line; empty ones are left out."""
    return BETWEEN.join(one for one in sentences if one)


def semicolons(*parts: str) -> str:
    """A row of parts that may hold commas: `a, b; c`; empty ones are left out."""
    return SEMICOLON.join(one for one in parts if one)


def commas(*parts: str) -> str:
    """A row of parts, nothing before the last: `a, b, c`; empty ones are left out."""
    row = ""
    for part in parts:
        row = AND_ALSO.format(first=row, others=part) if row and part else row or part
    return row


def with_note(words: str, note: str | None) -> str:
    """`Rest day (tired)`: what a person wrote of it stands in brackets behind it."""
    return _("{words} ({note})").format(words=words, note=note) if note else words


def as_sentence(words: str) -> str:
    """Words with a full stop, unless they end in a sign of their own: `To ask: May I swim?`"""
    return words if words.endswith(ENDS) else _("{words}.").format(words=words)
