"""What is looked for in the history: kinds of entries, words, what was removed."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from homecare.core.history import wording
from homecare.core.records.entry import Entry
from homecare.core.records.records import ENTRY_TYPES
from homecare.core.values.parsing import unknown
from homecare.core.values.spelling import searched
from homecare.errors import InputError

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
            raise InputError(
                wording.KIND_OF_ENTRY_IS_EMPTY,
                wording.WRITE_ONE_OF.format(entry_types=", ".join(ENTRY_TYPES)),
            )
        if word not in ENTRY_TYPES:
            raise unknown(wording.THERE_IS_NO_KIND, word, ENTRY_TYPES)
        found.append(word)
    return tuple(dict.fromkeys(found))
