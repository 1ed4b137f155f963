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
from homecare.language import _

_STEPS: Final = {
    "setup": _("{label}, how to begin"),
    "move": _("{label}, what to do"),
    "breathe": _("{label}, how to breathe"),
    "feel": _("{label}, what to feel"),
}
_EXPLAINED: Final = _("{exercise} is now explained in the file")
_NO_LONGER: Final = _("{exercise} is no longer explained in the file")


def own_differences(old: Sequence[Exercise], new: Sequence[Exercise]) -> list[str]:
    """Each difference in how they are done, as one line."""
    before = {one.key: one for one in old}
    after = {one.key: one for one in new}
    said = [_EXPLAINED.format(exercise=one.name) for key, one in after.items() if key not in before]
    for key, one in after.items():
        if key in before:
            said += _changes(before[key], one)
    gone = [one for key, one in before.items() if key not in after]
    return said + [_NO_LONGER.format(exercise=one.name) for one in gone]


def _changes(old: Exercise, new: Exercise) -> Iterator[str]:
    if old.name != new.name:
        yield _("{old} is now called {new}").format(old=old.name, new=new.name)
    yield from _steps(new.name, old.steps, new.steps)
    avoid = _("{exercise}, what to avoid").format(exercise=new.name)
    yield from arrows([(avoid, listed(old.mistakes), listed(new.mistakes))])
    yield from _cautions(new.name, old.cautions, new.cautions)
    for before, after in zip(old.levels, new.levels, strict=False):
        label = _("{exercise}, level {number}").format(exercise=new.name, number=after.number)
        yield from _level(label, before, after)
    for level in new.levels[len(old.levels) :]:
        yield _("{exercise}, level {number} added: {level}, {dose}").format(
            exercise=new.name, number=level.number, level=level.name, dose=full_dose(level.prescription())
        )
    for level in old.levels[len(new.levels) :]:
        removed = _("{exercise}, level {number} removed")
        yield removed.format(exercise=new.name, number=level.number)


def _steps(label: str, old: Steps, new: Steps) -> Iterator[str]:
    yield from text_changes(
        [
            (words.format(label=label), getattr(old, step), getattr(new, step))
            for step, words in _STEPS.items()
        ]
    )


def _cautions(label: str, old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    who = _("{label}, who should ask first").format(label=label)
    yield from arrows([(who, listed(old), listed(new))])


def _level(label: str, old: Level, new: Level) -> Iterator[str]:
    yield from text_changes(
        [
            (_("{label}, name").format(label=label), old.name, new.name),
            (_("{label}, words").format(label=label), old.say, new.say),
        ]
    )
    yield from _steps(label, old.steps, new.steps)
    yield from _cautions(label, old.cautions, new.cautions)
    asked = old.prescription(), new.prescription()
    for change in (*dose_changes(*asked), *pace_changes(*asked)):
        yield _("{label}: {change}").format(label=label, change=change)
    if old.figure != new.figure:
        yield _figure(old, new).format(label=label)


def _figure(old: Level, new: Level) -> str:
    if new.figure is None:
        return _("{label}, figure removed")
    return _("{label}, figure added") if old.figure is None else _("{label}, figure changed")
