"""What keeps a spreadsheet from taking a person's words for a formula, and undoes exactly that.

A cell that begins with = + - @ (also full-width), a tab or a line end is calculated by spreadsheets. Such a
text gets one apostrophe in front; so does one that has apostrophes before such a sign, so that taking one
away gives every text back as it was.
"""

import re
from typing import Final

MARK: Final = "'"
_FORMULA: Final = re.compile(r"'*\s*[=+\-@＝＋－＠\t\r\n]")


def guarded(text: str) -> str:
    """A text that no spreadsheet calculates."""
    return MARK + text if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text that was guarded; any other stays as it is."""
    bare = text.removeprefix(MARK)
    return bare if bare != text and _FORMULA.match(bare) else text
