"""What is looked for in the history: kinds of entries, words, what was removed; and the words for nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from homecare.core.records.entry import Entry
from homecare.core.records.records import ENTRY_TYPES
from homecare.core.values.in_words import day_in_words, enumerated
from homecare.core.values.parsing import unknown
from homecare.core.values.spelling import searched
from homecare.errors import InputError

TYPE_WORDS: Final = {
    "exercise": "exercises",
    "pain": "pain",
    "sitting": "sitting",
    "break": "breaks from sitting",
    "session": "acupuncture sessions",
    "rest": "rest days",
    "questionnaire": "activities and change",
    "flare": "flare days",
    "step": "steps of the programme",
    "followup": "after-effects",
    "question": "questions for the practitioner",
}
"""The kinds of entries in a person's words, by the word used for them in commands and JSON."""
_OWN_WORDS: Final = ("note", "reason", "text", "done", "advice", "after_effects", "practitioner")
"""Fields that hold a person's own words; a line does not say all of them."""


@dataclass(frozen=True, kw_only=True)
class Search:
    """What is looked for: `types` are words of `ENTRY_TYPES`, none means every kind.

    Every word of `text` must be there, whatever its case and accents. `removed` looks among what was removed
    or undone instead.
    """

    types: tuple[str, ...] = ()
    text: str = ""
    removed: bool = False

    @property
    def narrows(self) -> bool:
        """Whether it leaves out anything that stands."""
        return bool(self.types or self.text.strip() or self.removed)

    def finds(self, entry: Entry, says: str) -> bool:
        """Whether every word is in the line of an entry, or in its note."""
        if not self._wanted:
            return True
        own = (value for name in _OWN_WORDS if isinstance(value := getattr(entry, name, None), str))
        there = searched(" ".join((says, *own)))
        return all(word in there for word in self._wanted)

    @cached_property
    def _wanted(self) -> tuple[str, ...]:
        return tuple(searched(self.text).split())


def parse_types(words: Iterable[str]) -> tuple[str, ...]:
    """Kinds of entries: `pain`, `session`, …; several may stand in one word, with commas between.

    Raises:
        InputError: if one is empty.
        NotFoundError: for a word that is no kind; the nearest is offered.
    """
    found = []
    for word in (part.strip().lower() for text in words for part in text.split(",")):
        if not word:
            raise InputError("The kind of entry is empty.", f"Write one of {', '.join(ENTRY_TYPES)}.")
        if word not in ENTRY_TYPES:
            raise unknown("kind of entry", word, ENTRY_TYPES)
        found.append(word)
    return tuple(dict.fromkeys(found))


def search_in_words(search: Search) -> str:
    """`removed · pain or sitting · “pillow”`; empty where everything is shown."""
    parts = ["removed or undone"] * search.removed
    parts += [enumerated([TYPE_WORDS[word] for word in search.types], "or")] * bool(search.types)
    parts += [f"“{search.text.strip()}”"] * bool(search.text.strip())
    return " · ".join(parts)


def nothing_in_words(search: Search, since: date | None = None, until: date | None = None) -> str:
    """`Nothing of pain or sitting with “pillow” is logged since Sat 21 Nov 2026.`"""
    words = "Nothing"
    if search.types:
        words += f" of {enumerated([TYPE_WORDS[word] for word in search.types], 'or')}"
    if search.text.strip():
        words += f" with “{search.text.strip()}”"
    words += " was removed or undone" if search.removed else " is logged"
    if since is not None and since == until:
        return f"{words} on {day_in_words(since)}."
    if since is not None:
        words += f" {'since' if until is None else 'from'} {day_in_words(since)}"
    if until is not None:
        words += f" {'until' if since is None else 'to'} {day_in_words(until)}"
    return f"{words}."
