"""Who entered what, in plain words: said only where it was the practice, for a diary is the patient's."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from homecare.core.records.entry import EnteredBy, Entry
from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.records import type_of
from homecare.core.values.in_words import count, short_day
from homecare.core.wording.kinds import KINDS

PRACTICE: Final = "practice"
"""The word for an entry of the practice where there is room for one."""
BY_PRACTICE: Final = "entered by the practice"
BY_BOTH: Final = "entered by the patient and by the practice"
ONCE: Final = "{}: it counts once."
"""After the words that the other side entered the same session too, where there is room for it."""
DAYS_NAMED: Final = 6


def is_by_practice(entry: Entry) -> bool:
    """Whether the practice entered it."""
    return entry.entered_by is EnteredBy.PRACTICE


def entered_in_words(entry: Entry, *, late: bool = False) -> str:
    """`entered later by the practice`; empty for what the patient entered on its day.

    An answer to a step that names who gave it is not told twice.
    """
    told = isinstance(entry, StepAnswer) and entry.by is not None
    words = ["later"] * late + ["by the practice"] * (is_by_practice(entry) and not told)
    return f"entered {' '.join(words)}" if words else ""


def beside(entry: Entry, *, late: bool = False, also: str = "") -> str:
    """The same behind a comma, to be put after what an entry says; `also` are words of `also_in_words`."""
    words = [entered_in_words(entry, late=late), also]
    return "".join(f", {one}" for one in words if one)


def also_in_words(entry: Entry, *, at_practice: bool) -> str:
    """`also entered by the practice`: what is said of an entry that the other side made too."""
    patient = "the patient" if at_practice else "you"
    return f"also entered by {patient if is_by_practice(entry) else 'the practice'}"


def made_in_words(entries: int, by_practice: int) -> str:
    """From whose entries a page is made: `the patient's own entries`, or how many each side made."""
    if not by_practice:
        return "the patient's own entries"
    if by_practice == entries:
        return f"{count(entries, 'entry', 'entries')} by the practice"
    return (
        f"{count(entries - by_practice, 'entry', 'entries')} by the patient and {by_practice} by the practice"
    )


def by_practice_in_words(entries: Sequence[Entry]) -> str:
    """What the practice entered, by kind with the days: `2 pain levels (3 Oct, 4 Oct), 1 session (4 Oct)`."""
    kinds = Counter(type_of(one) for one in entries)
    named = []
    for word, many in kinds.most_common():
        days = sorted({one.day for one in entries if type_of(one) == word})
        named.append(f"{count(many, KINDS[word].one, KINDS[word].many)} ({_days(days)})")
    return ", ".join(named)


def _days(days: Iterable[date]) -> str:
    """Days in one line; of many the first, and how many there are."""
    named = [short_day(day) for day in days]
    if len(named) <= DAYS_NAMED:
        return ", ".join(named)
    return f"{', '.join(named[:DAYS_NAMED])}, … on {len(named)} days"
