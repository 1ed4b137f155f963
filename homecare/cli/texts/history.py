"""The history in plain lines: a heading for each day, newest first, each entry with a short id."""

from collections.abc import Sequence
from typing import Final

from homecare.core.views import HistoryLine
from homecare.core.words import day_in_words

SHORT: Final = 8
"""Characters of an id that are shown: enough to tell the entries of one diary apart."""
NOTHING: Final = "Nothing is logged yet. Begin with: homecare log pain 4"


def history_text(lines: Sequence[HistoryLine]) -> list[str]:
    """Entries under their days."""
    text: list[str] = []
    day = None
    for line in lines:
        if line.entry.day != day:
            text += [""] * bool(text) + [day_in_words(line.entry.day)]
            day = line.entry.day
        late = ", entered later" if line.late else ""
        text.append(f"  {str(line.entry.id)[:SHORT]}  {line.says}{late}")
    return text
