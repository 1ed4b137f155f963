"""The history in plain lines: a heading for each day, newest first, each entry with a short id."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Final

from homecare.cli.texts.wording import diary as wording
from homecare.core.day.view import HistoryLine
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.programme.versions import ended_in_words, span_in_words
from homecare.core.wording.sentences import commas
from homecare.core.wording.who_entered import beside

SHORT: Final = 8
"""Characters of an id that are shown: enough to tell the entries of one diary apart."""


def history_text(
    lines: Sequence[HistoryLine], *, versions: bool = False, here: tzinfo | None = None
) -> list[str]:
    """Entries under their days; with `versions` under each what it was before each change.

    `here` is the reader's zone.
    """
    text: list[str] = []
    day = None
    for line in lines:
        if line.entry.day != day:
            text += [""] * bool(text) + [day_in_words(line.entry.day)]
            day = line.entry.day
        said = [f"{line.says}{beside(line.entry, late=line.late, also=line.also)}"]
        said += [wording.REPLACED] * line.replaced
        said += [] if line.gone is None else [ended_in_words(line.gone, here)]
        text.append(f"  {str(line.entry.id)[:SHORT]}  {commas(*said)}")
        text += _earlier(line, here) if versions else []
    return text


def _earlier(line: HistoryLine, here: tzinfo | None) -> list[str]:
    """What an entry was before each change, the newest first."""
    text = []
    for one in line.earlier:
        day = f", {day_in_words(one.entry.day)}" if one.entry.day != line.entry.day else ""
        text.append(
            f"    {str(one.entry.id)[:SHORT]}  {span_in_words(one, here)}: {one.says}{day}{beside(one.entry)}"
        )
    return text
