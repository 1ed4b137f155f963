"""How a change is said: `20 s → 30 s`, `note: “a” → “b”`."""

from collections.abc import Iterable, Iterator
from typing import Final

from homecare.core.values.dose import Dose, Kind, Prescription, Sides, dose_in_words, seconds_in_words
from homecare.language import Counted, _

DOSE_ON_SIDES: Final = {
    Sides.NONE: "{dose}",
    Sides.BOTH: _("{dose} on each side"),
    Sides.ALTERNATE: _("{dose} on each side, in turn"),
}
KINDS: Final = {
    Kind.HOLD: _("a hold"),
    Kind.REPS: _("repetitions"),
    Kind.STRETCH: _("a stretch"),
    Kind.BREAK: _("a break"),
}
NONE: Final = _("none")
CHANGED: Final = _("{label}: {old} → {new}")
ARROW: Final = _("{old} → {new}")
SETS: Final = Counted("{before} → {amount} set", "{before} → {amount} sets")
REPS: Final = Counted("{before} → {amount} rep", "{before} → {amount} reps")


def arrows(pairs: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    """`Breaks: 2 → 3 min` for each label whose two values differ."""
    for label, old, new in pairs:
        if old != new:
            yield CHANGED.format(label=label, old=old, new=new)


def text_changes(texts: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    """A text that was changed, added or taken away, quoted."""
    for label, old, new in texts:
        if old and new and old != new:
            yield _("{label}: “{old}” → “{new}”").format(label=label, old=old, new=new)
        elif new and not old:
            yield _("{label} added: “{text}”").format(label=label, text=new)
        elif old and not new:
            yield _("{label} removed: “{text}”").format(label=label, text=old)


def listed(words: Iterable[str], none: str = NONE) -> str:
    """`a, b`, or the word for none."""
    return ", ".join(words) or none


def seconds(value: int | None) -> str:
    """Seconds of the player, or that the settings say."""
    return _("as in the settings") if value is None else seconds_in_words(value)


def full_dose(asked: Prescription) -> str:
    """`3 × 20 s`, `2 × 15 s on each side`."""
    return DOSE_ON_SIDES[asked.sides].format(dose=dose_in_words(asked))


def dose_changes(old: Prescription, new: Prescription) -> list[str]:
    """What differs in a dose: `20 s → 30 s`, `3 → 4 sets`, or both in full where more than one does."""
    changes = []
    if old.kind is not new.kind:
        changes.append(ARROW.format(old=KINDS[old.kind], new=KINDS[new.kind]))
    parts = [change for change in _parts(old.dose, new.dose, new.kind) if change]
    if old.sides is not new.sides or old.kind is not new.kind or len(parts) > 1:
        if full_dose(old) != full_dose(new):
            changes.append(ARROW.format(old=full_dose(old), new=full_dose(new)))
    else:
        changes += parts
    return changes


def _parts(old: Dose, new: Dose, kind: Kind) -> Iterator[str]:
    if old.sets != new.sets:
        yield SETS.of(new.sets, before=old.sets)
    if old.reps != new.reps and kind is Kind.REPS:
        yield REPS.of(new.reps or 0, before=old.reps)
    if old.hold_s != new.hold_s:
        before, after = (
            _("no hold") if held is None else seconds_in_words(held) for held in (old.hold_s, new.hold_s)
        )
        yield (_("each held {old} → {new}") if kind is Kind.REPS else ARROW).format(old=before, new=after)


def pace_changes(old: Prescription, new: Prescription) -> list[str]:
    """What differs in the player's times of an exercise, as far as it has rests and repetitions."""
    said = []
    if any(one.dose.sets * len(one.set_sides) > 1 for one in (old, new)):
        said.append((_("rest between sets {old} → {new}"), old.dose.rest_s, new.dose.rest_s))
    if Kind.REPS in (old.kind, new.kind):
        said.append((_("one repetition {old} → {new}"), old.dose.rep_s, new.dose.rep_s))
    return [what.format(old=seconds(one), new=seconds(other)) for what, one, other in said if one != other]
