"""TOML from elsewhere: read like any other, unless reading it would take the computer's time and memory.

`tomllib` keeps a path for each part of a dotted key, so a key of n parts costs n² of both: thirty kilobytes
of `a.a.a…` take a gigabyte. No file of ours has such keys; they are refused before they are read.
"""

import re
from typing import Any, Final

PARTS_MAX: Final = 32
"""Parts of one dotted key, or of one table's name; the formats of homecare need four."""

_SIGN: Final = re.compile(r"""[."'#\n=,\[\]{}]""")
_LONG: Final = re.compile(r'"{3}(?:[^"\\]|\\.|"(?!""))*+"{3,5}', re.DOTALL)
_LITERAL: Final = re.compile(r"'{3}(?:[^']|'(?!''))*+'{3,5}", re.DOTALL)
_SHORT: Final = re.compile(r'"(?!"")(?:[^"\\\n]|\\.)*+"')
_TEXTS: Final = (_LONG, _LITERAL, _SHORT, re.compile(r"'(?!'')[^'\n]*+'"))
"""Texts of many lines and of one. Possessive: what has no end is given up in one go."""


class TooManyPartsError(RecursionError):
    """A key of more parts than are read; `line` is where, counted from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(f"a key has more than {PARTS_MAX} parts (line {line})")
        self.line: Final = line


def read_toml(text: str) -> dict[str, Any]:
    """What a TOML text says.

    Raises:
        ValueError: if it is no TOML (`tomllib.TOMLDecodeError`), or a number in it has thousands of digits.
        RecursionError: if it is nested too deeply, or a key has too many parts (`TooManyPartsError`).
    """
    import tomllib

    if any(line.count(".") >= PARTS_MAX for line in text.split("\n")):
        _refuse_many_parts(text)
    return tomllib.loads(text)


def _refuse_many_parts(text: str) -> None:
    """Look at every dot outside of texts and remarks, in one go; what has no end ends the reading anyway."""
    at, dots = 0, 0
    while (found := _SIGN.search(text, at)) is not None:
        sign, at = found[0], found.end()
        if sign == ".":
            dots += 1
            if dots >= PARTS_MAX:
                raise TooManyPartsError(text.count("\n", 0, at) + 1)
        elif sign in "\"'#":
            at = _end_of(text, found.start())
        else:
            dots = 0
        if at < 0:
            return


def _end_of(text: str, at: int) -> int:
    """Where a text or a remark ends that begins at `at`; -1 where it does not."""
    if text[at] == "#":
        return text.find("\n", at)
    found = next(filter(None, (kind.match(text, at) for kind in _TEXTS)), None)
    return -1 if found is None else found.end()
