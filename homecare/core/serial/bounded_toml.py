"""TOML from elsewhere: read like any other, unless reading it would take the computer's time and memory.

`tomllib` keeps a path for each part of a dotted key, so a key of n parts costs n² of both: thirty kilobytes
of `a.a.a…` take a gigabyte. No file of ours has such keys; they are refused before they are read.
"""

from typing import Any, Final

PARTS_MAX: Final = 32
"""Parts of one dotted key, or of one table's name; the formats of homecare need four."""


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
    """Look at every dot outside of texts and comments; what has no end ends the reading anyway."""
    # Its patterns take longer to compile than a settings file to read, and hardly any text comes here.
    from homecare.core.serial.toml_tokens import tokens

    dots = 0
    for token in tokens(text):
        if token.kind == "open":
            return
        if token.kind == "sign":
            dots = 0
        elif token.kind == "bare":
            dots += token.text.count(".")
            if dots >= PARTS_MAX:
                raise TooManyPartsError(text.count("\n", 0, token.start) + 1)
