"""How an exercise is done at all of its levels together: what they share once, the rest with its level."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.wording import ASK_FIRST
from homecare.language import Counted, _

STEP_WORDS: Final = {
    "setup": _("Set up"),
    "move": _("Move"),
    "breathe": _("Breathe"),
    "feel": _("Feel"),
}
_STEP_KEYS: Final = {"setup": "set-up"}
"""The keys of the sentences, where they are not those of the steps."""
_AT_LEVELS: Final = Counted("{word} (level {levels}): {text}", "{word} (levels {levels}): {text}")


def how_in_words(exercise: Exercise) -> dict[str, str]:
    """Steps, mistakes and cautions as sentences, by a key of small letters and hyphens.

    `Breathe: Breathe slowly.` where all levels share a step, else `Move (levels 1, 2): …`.
    """
    said: dict[str, str] = {}
    for step, word in STEP_WORDS.items():
        key = _STEP_KEYS.get(step, step)
        said |= dict(_by_level(key, word, exercise, partial(_step, exercise, step)))
    if exercise.mistakes:
        said["avoid"] = _("Avoid: {mistakes}.").format(mistakes=", ".join(exercise.mistakes))
    cautions = _by_level(
        "ask-first", ASK_FIRST, exercise, lambda number: _listed(exercise.cautions_at(number))
    )
    return said | dict(cautions)


def _step(exercise: Exercise, step: str, number: int) -> str:
    text: str = getattr(exercise.steps_at(number), step)
    return text


def _by_level(
    key: str, word: str, exercise: Exercise, text_at: Callable[[int], str]
) -> Iterator[tuple[str, str]]:
    """The texts of all levels under one word: each text once, with the levels it is of."""
    levels: dict[str, list[int]] = {}
    for level in exercise.levels:
        levels.setdefault(text_at(level.number), []).append(level.number)
    levels.pop("", None)
    for text, those in levels.items():
        if len(those) == len(exercise.levels):
            yield key, _("{word}: {text}").format(word=word, text=text)
        else:
            numbers = [str(number) for number in those]
            said = _AT_LEVELS.of(len(those), word=word, levels=", ".join(numbers), text=text)
            yield f"{key}-{'-'.join(numbers)}", said


def _listed(phrases: tuple[str, ...]) -> str:
    return _("{cautions}.").format(cautions=", ".join(phrases)) if phrases else ""
