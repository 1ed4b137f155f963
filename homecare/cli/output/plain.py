"""Plain output: whether a person wants words only, and whether their terminal is to be given colour.

`--plain` and the setting `plain` take away colour and everything drawn with signs; `NO_COLOR` and a terminal
that says it is dumb take away colour alone. JSON stays what it is, with such signs escaped.
"""

import os
import sys
from collections.abc import Callable
from typing import ClassVar

from homecare.core.values.plain_letters import in_one_column, in_plain_words


class Plain:
    """What holds for this command line. It is asked for only once something is printed."""

    _wanted: ClassVar[Callable[[], bool]] = staticmethod(lambda: False)
    _wide_signs: ClassVar[Callable[[], bool]] = staticmethod(lambda: False)

    @classmethod
    def take(cls, wanted: Callable[[], bool], wide_signs: Callable[[], bool] = lambda: False) -> None:
        """Remember how to find out whether plain output is wanted, and whether signs are two columns wide."""
        cls._wanted, cls._wide_signs = staticmethod(wanted), staticmethod(wide_signs)

    @classmethod
    def on(cls) -> bool:
        """Whether words only are wanted."""
        return cls._wanted()

    @classmethod
    def of(cls, text: str) -> str:
        """A text as it is to be printed."""
        if text.isascii():
            return text
        text = in_plain_words(text) if cls.on() else text
        return in_one_column(text) if sys.stdout.isatty() and cls._wide_signs() else text


def in_colour() -> bool:
    """Whether stdout is a terminal that is to be given colour."""
    return not (
        Plain.on()
        or not sys.stdout.isatty()
        or os.environ.get("NO_COLOR")
        or os.environ.get("TERM") == "dumb"
    )
