"""How an exercise is done at all of its levels together: what they share once, the rest with its level."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from homecare.core.programme.exercises import ASK_FIRST, Exercise

STEP_WORDS: Final = {"setup": "Set up", "move": "Move", "breathe": "Breathe", "feel": "Feel"}


def how_in_words(exercise: Exercise) -> dict[str, str]:
    """Steps, mistakes and cautions as sentences, by a key of small letters and hyphens.

    `Breathe: Breathe slowly.` where all levels share a step, else `Move (levels 1, 2): …`.
    """
    said: dict[str, str] = {}
    for step, word in STEP_WORDS.items():
        said |= _by_level(word, exercise, partial(_step, exercise, step))
    if exercise.mistakes:
        said["avoid"] = f"Avoid: {', '.join(exercise.mistakes)}."
    return said | _by_level(ASK_FIRST, exercise, lambda number: _listed(exercise.cautions_at(number)))


def _step(exercise: Exercise, step: str, number: int) -> str:
    text: str = getattr(exercise.steps_at(number), step)
    return text


def _by_level(word: str, exercise: Exercise, text_at: Callable[[int], str]) -> dict[str, str]:
    """The texts of all levels under one word: each text once, with the levels it is of."""
    levels: dict[str, list[int]] = {}
    for level in exercise.levels:
        levels.setdefault(text_at(level.number), []).append(level.number)
    levels.pop("", None)
    return dict(_lines(word, levels, len(exercise.levels)))


def _lines(word: str, levels: dict[str, list[int]], number: int) -> Iterator[tuple[str, str]]:
    key = word.removesuffix(" about").lower().replace(" ", "-")
    for text, those in levels.items():
        if len(those) == number:
            yield key, f"{word}: {text}"
        else:
            named = f"level{'s' if len(those) > 1 else ''} {', '.join(map(str, those))}"
            yield f"{key}-{'-'.join(map(str, those))}", f"{word} ({named}): {text}"


def _listed(phrases: tuple[str, ...]) -> str:
    return f"{', '.join(phrases)}." if phrases else ""
