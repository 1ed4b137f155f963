"""Commands that we suggest, as they must be typed here: with the folder and the patient that were named."""

import re
import shlex
from functools import cache

from homecare.cli.registry import COMMANDS


class Hints:
    """What was said before the command, so that what we suggest does what it says when it is typed."""

    said: str = ""
    theirs: frozenset[str] = frozenset()
    """Commands that somebody else is to type, on another computer: they stay as they are."""

    @classmethod
    def take(cls, folder: str | None, patient: str | None) -> None:
        """Remember --data and --patient of this call; None where they were not said."""
        words = [*(["--data", folder] if folder else []), *(["--patient", patient] if patient else [])]
        cls.said = "".join(f"{shlex.quote(word)} " for word in words)
        cls.theirs = frozenset()

    @classmethod
    def leave(cls, command: str) -> None:
        """Leave this command as it is: somebody else types it."""
        cls.theirs |= {command}

    @classmethod
    def in_line(cls, line: str) -> str:
        """A line with its commands as they must be typed."""
        if not cls.said:
            return line
        return _command().sub(
            lambda found: (
                found[0] if line.startswith(tuple(cls.theirs), found.start()) else f"homecare {cls.said}"
            ),
            line,
        )


@cache
def _command() -> re.Pattern[str]:
    """A command of ours in a sentence. Words that only begin like one are not."""
    return re.compile(rf"\bhomecare (?=(?:{'|'.join(COMMANDS)})\b)")
