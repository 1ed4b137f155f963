"""Commands that we suggest, as they must be typed here: with the folder and the patient that were named."""

import re
import shlex
from functools import cache

from homecare.cli.registry import COMMANDS


class Hints:
    """What was said before the command, so that what we suggest does what it says when it is typed."""

    said: str = ""

    @classmethod
    def take(cls, folder: str | None, patient: str | None) -> None:
        """Remember --data and --patient of this call; None where they were not said."""
        words = [*(["--data", folder] if folder else []), *(["--patient", patient] if patient else [])]
        cls.said = "".join(f"{shlex.quote(word)} " for word in words)

    @classmethod
    def in_line(cls, line: str) -> str:
        """A line with its commands as they must be typed."""
        return _command().sub(lambda _: f"homecare {cls.said}", line) if cls.said else line


@cache
def _command() -> re.Pattern[str]:
    """A command of ours in a sentence. Words that only begin like one, or that others run, are not."""
    return re.compile(rf"(?<!runs: )\bhomecare (?=(?:{'|'.join(COMMANDS)})\b)")
