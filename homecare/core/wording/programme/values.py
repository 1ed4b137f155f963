"""How a change is said: `20 s → 30 s`, `note: “a” → “b”`."""

from collections.abc import Iterable, Iterator
from typing import Final

from homecare.core.values.dose import Dose, Kind, Prescription, Sides, dose_in_words, seconds_in_words

SIDES: Final = {Sides.NONE: "", Sides.BOTH: " on each side", Sides.ALTERNATE: " on each side, in turn"}
KINDS: Final = {
    Kind.HOLD: "a hold",
    Kind.REPS: "repetitions",
    Kind.STRETCH: "a stretch",
    Kind.BREAK: "a break",
}


def arrows(pairs: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    """`Breaks: 2 → 3 min` for each label whose two values differ."""
    for label, old, new in pairs:
        if old != new:
            yield f"{label}: {old} → {new}"


def text_changes(texts: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    """A text that was changed, added or taken away, quoted."""
    for label, old, new in texts:
        if old and new and old != new:
            yield f"{label}: “{old}” → “{new}”"
        elif new and not old:
            yield f"{label} added: “{new}”"
        elif old and not new:
            yield f"{label} removed: “{old}”"


def listed(words: Iterable[str], none: str = "none") -> str:
    """`a, b`, or the word for none."""
    return ", ".join(words) or none


def seconds(value: int | None) -> str:
    """Seconds of the player, or that the settings say."""
    return "as in the settings" if value is None else seconds_in_words(value)


def full_dose(asked: Prescription) -> str:
    """`3 × 20 s`, `2 × 15 s on each side`."""
    return f"{dose_in_words(asked)}{SIDES[asked.sides]}"


def dose_changes(old: Prescription, new: Prescription) -> list[str]:
    """What differs in a dose: `20 s → 30 s`, `3 → 4 sets`, or both in full where more than one does."""
    changes = []
    if old.kind is not new.kind:
        changes.append(f"{KINDS[old.kind]} → {KINDS[new.kind]}")
    parts = [change for change in _parts(old.dose, new.dose, new.kind) if change]
    if old.sides is not new.sides or old.kind is not new.kind or len(parts) > 1:
        if full_dose(old) != full_dose(new):
            changes.append(f"{full_dose(old)} → {full_dose(new)}")
    else:
        changes += parts
    return changes


def _parts(old: Dose, new: Dose, kind: Kind) -> Iterator[str]:
    if old.sets != new.sets:
        yield f"{old.sets} → {new.sets} {'set' if new.sets == 1 else 'sets'}"
    if old.reps != new.reps and kind is Kind.REPS:
        yield f"{old.reps} → {new.reps} reps"
    if old.hold_s != new.hold_s:
        before, after = (
            "no hold" if held is None else seconds_in_words(held) for held in (old.hold_s, new.hold_s)
        )
        yield f"{'each held ' if kind is Kind.REPS else ''}{before} → {after}"


def pace_changes(old: Prescription, new: Prescription) -> list[str]:
    """What differs in the player's times of an exercise, as far as it has rests and repetitions."""
    said = []
    if any(one.dose.sets * len(one.set_sides) > 1 for one in (old, new)):
        said.append(("rest between sets", old.dose.rest_s, new.dose.rest_s))
    if Kind.REPS in (old.kind, new.kind):
        said.append(("one repetition", old.dose.rep_s, new.dose.rep_s))
    return [f"{what} {seconds(one)} → {seconds(other)}" for what, one, other in said if one != other]
