"""What differs between the exercises that two versions of a programme file define for themselves."""

from collections.abc import Iterator, Sequence
from typing import Final

from homecare.core.programme.exercises import Exercise, Level, Steps
from homecare.core.wording.programme.values import (
    arrows,
    dose_changes,
    full_dose,
    listed,
    pace_changes,
    text_changes,
)

_STEPS: Final = {
    "setup": "how to begin",
    "move": "what to do",
    "breathe": "how to breathe",
    "feel": "what to feel",
}


def own_differences(old: Sequence[Exercise], new: Sequence[Exercise]) -> list[str]:
    """Each difference in how they are done, as one line."""
    before = {one.key: one for one in old}
    after = {one.key: one for one in new}
    said = [f"{one.name} is now explained in the file" for key, one in after.items() if key not in before]
    for key, one in after.items():
        if key in before:
            said += _changes(before[key], one)
    return said + [
        f"{one.name} is no longer explained in the file" for key, one in before.items() if key not in after
    ]


def _changes(old: Exercise, new: Exercise) -> Iterator[str]:
    if old.name != new.name:
        yield f"{old.name} is now called {new.name}"
    yield from _steps(new.name, old.steps, new.steps)
    yield from arrows([(f"{new.name}, what to avoid", listed(old.mistakes), listed(new.mistakes))])
    yield from _cautions(new.name, old.cautions, new.cautions)
    for before, after in zip(old.levels, new.levels, strict=False):
        yield from _level(f"{new.name}, its level {after.number}", before, after)
    for level in new.levels[len(old.levels) :]:
        yield f"{new.name}, its level {level.number} added: {level.name}, {full_dose(level.prescription())}"
    for level in old.levels[len(new.levels) :]:
        yield f"{new.name}, its level {level.number} removed"


def _steps(label: str, old: Steps, new: Steps) -> Iterator[str]:
    yield from text_changes(
        [(f"{label}, {words}", getattr(old, step), getattr(new, step)) for step, words in _STEPS.items()]
    )


def _cautions(label: str, old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    yield from arrows([(f"{label}, who should ask first", listed(old), listed(new))])


def _level(label: str, old: Level, new: Level) -> Iterator[str]:
    yield from text_changes(
        [(f"{label}, its name", old.name, new.name), (f"{label}, words", old.say, new.say)]
    )
    yield from _steps(label, old.steps, new.steps)
    yield from _cautions(label, old.cautions, new.cautions)
    asked = old.prescription(), new.prescription()
    for change in (*dose_changes(*asked), *pace_changes(*asked)):
        yield f"{label}: {change}"
    if old.figure != new.figure:
        words = "removed" if new.figure is None else "added" if old.figure is None else "changed"
        yield f"{label}, its figure is {words}"
