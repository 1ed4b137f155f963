"""Plain output: whether a person wants words only, and whether their terminal is to be given colour.

`--plain` and the setting `plain` take away colour and everything drawn with signs; `NO_COLOR` and a terminal
that says it is dumb take away colour alone. JSON stays what it is, with such signs escaped.
"""

import os
import sys
from collections.abc import Callable
from typing import ClassVar

from homecare.core.values.plain_letters import in_plain_words


class Plain:
    """What holds for this command line. It is asked for only once something is printed."""

    _wanted: ClassVar[Callable[[], bool]] = staticmethod(lambda: False)

    @classmethod
    def take(cls, wanted: Callable[[], bool]) -> None:
        """Remember how to find out whether plain output is wanted."""
        cls._wanted = staticmethod(wanted)

    @classmethod
    def on(cls) -> bool:
        """Whether words only are wanted."""
        return cls._wanted()

    @classmethod
    def of(cls, text: str) -> str:
        """A text as it is to be printed."""
        return in_plain_words(text) if not text.isascii() and cls.on() else text


def in_colour() -> bool:
    """Whether stdout is a terminal that is to be given colour."""
    return not (
        Plain.on()
        or not sys.stdout.isatty()
        or os.environ.get("NO_COLOR")
        or os.environ.get("TERM") == "dumb"
    )
