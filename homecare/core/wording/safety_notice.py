"""What is shown under an entry: the programme's own stop text, and the way to the safety page.

One door for every face. It points and never judges: nothing is concluded from an entry, its words are looked
for without being understood, and the entry stays as it was written (CLINICAL.md §2).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from homecare.core.programme.plan import SafetyPlan
from homecare.core.records.entry import Entry
from homecare.core.records.records import (
    ExerciseEntry,
    Outcome,
    PainReading,
    TreatmentSession,
)
from homecare.core.records.treatment import FollowUp
from homecare.core.wording.treatments import any_strong
from homecare.language import _

if TYPE_CHECKING:
    from homecare.core.guide.safety import SafetyPage
    from homecare.core.trends.change import Change

HIGH: Final = 8
"""From this pain level on the safety page is pointed to."""
ON_PAPER: Final = _("The safety page says when to get help: ! in homecare, or the command homecare safety.")
"""The way to the page on a report, which is read by the patient and by the practitioner."""
_OWN_WORDS: Final = ("note", "reason", "text", "done", "after_effects")
"""Fields of entries that hold what a person wrote of themselves."""


@dataclass(frozen=True, kw_only=True)
class Notice:
    """There is reason to point to the safety page; `programme` is what the programme says of it, or None."""

    programme: str | None = None


def is_high(*levels: int | None) -> bool:
    """Whether one of these pain levels is so high that the safety page is pointed to."""
    return any(level is not None and level >= HIGH for level in levels)


def notice_under(entry: Entry, rule: SafetyPlan | None, page: "Callable[[], SafetyPage]") -> Notice | None:
    """What is shown under an entry; `rule` is the stop rule of the programme that is followed on its day.

    The page is read where the entry holds words of a person.
    """
    noticed: Notice | None = None
    if isinstance(entry, ExerciseEntry):
        levels = (entry.pain_before, entry.pain_peak, entry.pain_after)
        noticed = exercise_notice(rule, entry.outcome, entry.most_pain, *levels)
    elif isinstance(entry, PainReading):
        noticed = _pointing(is_high(entry.level))
    elif isinstance(entry, TreatmentSession):
        noticed = _pointing(is_high(entry.pain_before, entry.pain_after))
    elif isinstance(entry, FollowUp):
        noticed = _pointing(any_strong(entry))
    return noticed or _pointing(_holds_a_sign(tuple(_written(entry)), page))


def exercise_notice(
    rule: SafetyPlan | None, outcome: Outcome, pain_peak: int | None, *levels: int | None
) -> Notice | None:
    """What is shown after an exercise: stopped for pain, a peak above the limit, or high pain."""
    met = rule is not None and rule.is_met(outcome, pain_peak)
    if met or outcome is Outcome.STOPPED_FOR_PAIN or is_high(pain_peak, *levels):
        return Notice(programme=rule.says(outcome, pain_peak) if rule is not None else None)
    return None


def _pointing(reason: bool) -> Notice | None:
    return Notice() if reason else None


def _holds_a_sign(written: tuple[str, ...], page: "Callable[[], SafetyPage]") -> bool:
    if not written:
        return False
    from homecare.core.guide.safety_search import (
        signs_in_note,  # only an entry with words waits for its import
    )

    return bool(signs_in_note(page(), written))


def _written(entry: Entry) -> Iterator[str]:
    """What a person wrote of themselves in an entry."""
    yield from (value for name in _OWN_WORDS if isinstance(value := getattr(entry, name, None), str))
    if isinstance(entry, TreatmentSession):
        yield from entry.adjuncts
    if isinstance(entry, FollowUp):
        yield from (effect.name for effect in entry.effects)


# In words

POINTERS: Final = {
    True: _("If you are unsure, see: homecare safety"),
    False: _("If you are unsure: ! opens the safety page."),
}
POINTERS_AT_PRACTICE: Final = {
    True: _("If your patient is unsure, see: homecare safety"),
    False: _("If your patient is unsure: ! opens the safety page."),
}
"""The ways to the safety page, by whether the command is typed."""


def pointer(*, typed: bool, at_practice: bool = False) -> str:
    """The way to the safety page: its key, or, where it is `typed`, the command."""
    if at_practice:
        return POINTERS_AT_PRACTICE[typed]
    return POINTERS[typed]


def programme_says(*, at_practice: bool = False) -> str:
    """What stands before the words of the programme."""
    return _("The programme says") if at_practice else _("Your programme says")


def notice_lines(notice: Notice | None, *, typed: bool = True, at_practice: bool = False) -> tuple[str, ...]:
    """The words of a notice: what the programme says, and the way to the page; nothing where none is."""
    if notice is None:
        return ()
    way = pointer(typed=typed, at_practice=at_practice)
    if notice.programme is None:
        return (way,)
    words = _("The programme says: {text}") if at_practice else _("Your programme says: {text}")
    return (words.format(text=notice.programme), way)


def is_higher(change: "Change") -> bool:
    """Whether the sentence of the change says that pain is higher than before."""
    return change.compared is not None and change.compared.verdict.value == "higher"


def higher_pointer(change: "Change", *, typed: bool, at_practice: bool = False) -> str | None:
    """The way to the page under the sentence that pain is higher than before; None under any other."""
    return pointer(typed=typed, at_practice=at_practice) if is_higher(change) else None
