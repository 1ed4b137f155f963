"""Exercises by any of their words: name, kind, level, and the steps, which name the parts of the body."""

from collections.abc import Iterable
from typing import Final

from homecare.core.programme import wording
from homecare.core.programme.exercises import Exercise
from homecare.core.values.spelling import searched

KIND_WORDS: Final = wording.KIND_WORDS


def exercises_with(exercises: Iterable[Exercise], typed: str) -> list[Exercise]:
    """The exercises that have every word of `typed`, or its beginning, somewhere.

    Those with all of them in name and kind come first, then those that are felt there, then those that speak
    of them most.
    """
    wanted = searched(typed).split()
    if not wanted:
        return list(exercises)
    ranked = []
    for one in exercises:
        named, all_words = _named(one), _words(one)
        if all(word in all_words for word in wanted):
            by_name = all(word in named for word in wanted)
            felt = _felt(one)
            there = all(word in felt for word in wanted)
            often = 0 if by_name else sum(all_words.count(word) for word in wanted)
            ranked.append((not by_name, not there, -often, one))
    return [one for *_, one in sorted(ranked, key=lambda each: each[:3])]


def _named(one: Exercise) -> str:
    kinds = dict.fromkeys(KIND_WORDS[level.kind] for level in one.levels)
    return searched(" ".join((one.name, one.key, *kinds)))


def _felt(one: Exercise) -> str:
    """Where it works: the first sentence of what is felt; those after it say what should not hurt."""
    said = (one.steps.feel, *(level.steps.feel for level in one.levels))
    return searched(" ".join(words.partition(".")[0] for words in said))


def _words(one: Exercise) -> str:
    levels = (word for each in one.levels for word in (each.name, *each.steps.lines(), each.say))
    return f"{_named(one)} {searched(' '.join((*one.steps.lines(), *levels)))}"
