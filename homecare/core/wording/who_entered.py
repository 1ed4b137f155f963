"""Who entered what, in plain words: said only where it was the practice, for a diary is the patient's."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from homecare.core.records.entry import EnteredBy, Entry
from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.records import type_of
from homecare.core.values.in_words import AND_ALSO, short_day
from homecare.core.wording.kinds import KINDS
from homecare.core.wording.sentences import commas, with_note
from homecare.language import Counted, _, in_context

PRACTICE: Final = in_context("who entered it", "practice")
"""The word for an entry of the practice where there is room for one."""
BY_PRACTICE: Final = _("entered by the practice")
BY_BOTH: Final = _("entered by the patient and by the practice")
ENTERED_LATER: Final = _("entered later")
LATER_BY_PRACTICE: Final = _("entered later by the practice")

ALSO_BY_PRACTICE: Final = _("also entered by the practice")
ALSO_BY_PATIENT: Final = _("also entered by the patient")
ALSO_BY_YOU: Final = _("also entered by you")
_ONCE: Final = {
    ALSO_BY_PRACTICE: _("Also entered by the practice: it counts once."),
    ALSO_BY_PATIENT: _("Also entered by the patient: it counts once."),
    ALSO_BY_YOU: _("Also entered by you: it counts once."),
}

ENTRIES_BY_PRACTICE: Final = Counted("{amount} entry by the practice", "{amount} entries by the practice")
ENTRIES_BY_BOTH: Final = Counted(
    "{amount} entry by the patient and {by_practice} by the practice",
    "{amount} entries by the patient and {by_practice} by the practice",
)
ON_DAYS: Final = Counted("{days}, … on {amount} day", "{days}, … on {amount} days")
DAYS_NAMED: Final = 6


def is_by_practice(entry: Entry) -> bool:
    """Whether the practice entered it."""
    return entry.entered_by is EnteredBy.PRACTICE


def entered_in_words(entry: Entry, *, late: bool = False) -> str:
    """`entered later by the practice`; empty for what the patient entered on its day.

    An answer to a step that names who gave it is not told twice.
    """
    told = isinstance(entry, StepAnswer) and entry.by is not None
    if is_by_practice(entry) and not told:
        return LATER_BY_PRACTICE if late else BY_PRACTICE
    return ENTERED_LATER if late else ""


def beside(entry: Entry, *, late: bool = False, also: str = "") -> str:
    """The same behind a comma, to be put after what an entry says; `also` are words of `also_in_words`."""
    words = [entered_in_words(entry, late=late), also]
    return "".join(AND_ALSO.format(first="", others=one) for one in words if one)


def also_in_words(entry: Entry, *, at_practice: bool) -> str:
    """`also entered by the practice`: what is said of an entry that the other side made too."""
    if not is_by_practice(entry):
        return ALSO_BY_PRACTICE
    return ALSO_BY_PATIENT if at_practice else ALSO_BY_YOU


def once_in_words(also: str) -> str:
    """The same as a sentence, where there is room for it; `also` are words of `also_in_words`, or none."""
    return _ONCE.get(also, "")


def made_in_words(entries: int, by_practice: int) -> str:
    """From whose entries a page is made: `the patient's own entries`, or how many each side made."""
    if not by_practice:
        return _("the patient's own entries")
    if by_practice == entries:
        return ENTRIES_BY_PRACTICE.of(entries)
    return ENTRIES_BY_BOTH.of(entries - by_practice, by_practice=by_practice)


def by_practice_in_words(entries: Sequence[Entry]) -> str:
    """What the practice entered, by kind with the days: `2 pain levels (3 Oct, 4 Oct), 1 session (4 Oct)`."""
    kinds = Counter(type_of(one) for one in entries)
    named = []
    for word, many in kinds.most_common():
        days = sorted({one.day for one in entries if type_of(one) == word})
        named.append(with_note(KINDS[word].counted.of(many), _days(days)))
    return commas(*named)


def _days(days: Iterable[date]) -> str:
    """Days in one line; of many the first, and how many there are."""
    named = [short_day(day) for day in days]
    if len(named) <= DAYS_NAMED:
        return commas(*named)
    return ON_DAYS.of(len(named), days=commas(*named[:DAYS_NAMED]))
