"""The tokens of a TOML text, also of one that is none: texts in quotes, comments, signs, and all else."""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple, cast

Kind = Literal["space", "comment", "text", "open", "sign", "bare", "other"]
"""What a token is: a `text` is in quotes, an `open` one has no end quote, a `bare` one is in none."""

_TOKEN: Final = re.compile(
    r"""
    (?P<space>[ \t\r]+)
    |(?P<comment>\#[^\n]*)
    |(?P<text>\"{3}(?:[^\"\\]|\\.|\"(?!\"\"))*+\"{3,5}|'{3}(?:[^']|'(?!''))*+'{3,5}
        |\"(?!\"\")(?:[^\"\\\n]|\\[^\n])*+\"|'(?!'')[^'\n]*+')
    |(?P<open>(?:\"{3}|'{3}).*|[\"'][^\n]*)
    |(?P<sign>[\n\[\]{}=,])
    |(?P<bare>[^\s\[\]{}=,\#"']+)
    |(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
"""Possessive: a text that has no end is given up in one go, and holds all that it would swallow."""


class Token(NamedTuple):
    """A piece of a TOML text; the pieces joined are the text. `start` is an offset into it."""

    kind: Kind
    text: str
    start: int


def tokens(text: str, start: int = 0) -> Iterator[Token]:
    """The tokens of a TOML text from an offset on, also of one that is no TOML."""
    for found in _TOKEN.finditer(text, start):
        yield Token(cast(Kind, found.lastgroup), found[0], found.start())
