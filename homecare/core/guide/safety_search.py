"""Looking for the safety page's words in a text: a plain search that understands nothing it finds."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from homecare.core.values.spelling import searched, without_apostrophes

if TYPE_CHECKING:
    from homecare.core.guide.safety import Phrase, SafetyPage, Sign, Step

BETWEEN: Final = 3
"""Other words that may stand between two of a phrase."""
LETTERS: Final = 4
"""Letters of a word that is looked for as it is printed."""
FEW_SIGNS: Final = 3
"""A word that stands in more signs than these is no word of one of them, such as pain or neck."""
EVERYWHERE: Final = frozenset({"after", "before", "exercise", "needling", "treatment", "usual", "with"})
"""Words of the page that are looked for in the guide for its own sake."""
_PARTS: Final = re.compile(r"[.,;:!?()\n]+")
_WORDS: Final = re.compile(r"\w+")


def signs_in_note(page: "SafetyPage", texts: Iterable[str]) -> "tuple[Sign, ...]":
    """The signs whose words stand in what a person wrote, in the page's order."""
    parts = _parts(texts)
    return tuple(sign for step in page.steps for sign in step.signs if _any(sign.words, parts))


def signs_sought(page: "SafetyPage", typed: str) -> "tuple[tuple[Step, Sign], ...]":
    """The signs whose words are looked for in the guide, each with its step, in the page's order.

    So are the words printed on the page, but for those that many signs have, or the guide is full of.
    """
    parts = _parts([typed])
    printed = [(step, sign, _printed(sign)) for step in page.steps for sign in step.signs]
    wanted = [word for part in parts for word in part if len(word) >= LETTERS and word not in EVERYWHERE]
    common = [word for word in wanted if sum(_begun(word, text) for *_, text in printed) > FEW_SIGNS]
    return tuple(
        (step, sign)
        for step, sign, text in printed
        if _any((*sign.words, *sign.guide), parts)
        or (wanted and not common and all(_begun(word, text) for word in wanted))
    )


def _printed(sign: "Sign") -> list[str]:
    return [word for part in _parts([sign.text]) for word in part]


def _begun(word: str, text: Sequence[str]) -> bool:
    return any(one.startswith(word) for one in text)


def sought_lines(page: "SafetyPage", typed: str) -> tuple[str, ...]:
    """`Today: A band of burning pain with blisters (shingles)`, a line for each sign that is looked for."""
    return tuple(f"{step.title}: {sign.text}" for step, sign in signs_sought(page, typed))


def _parts(texts: Iterable[str]) -> list[list[str]]:
    """The parts of sentences of a text, as words: a phrase never reaches from one into the next."""
    plain = (without_apostrophes(searched(part)) for text in texts for part in _PARTS.split(text))
    return [words for part in plain if (words := _WORDS.findall(part))]


def _any(phrases: "Iterable[Phrase]", parts: Sequence[Sequence[str]]) -> bool:
    return any(_follows(phrase, part) for phrase in phrases for part in parts)


def _follows(phrase: "Phrase", words: Sequence[str], near: int | None = None) -> bool:
    """Whether the words of a phrase stand in this order; the first anywhere, the others near the one before.

    `near` is in how many words the next of the phrase must come; None for anywhere.
    """
    if not phrase:
        return True
    wanted, rest = phrase[0], phrase[1:]
    return any(
        _is(wanted, word) and _follows(rest, words[place + 1 :], BETWEEN + 1)
        for place, word in enumerate(words[:near])
    )


def _is(wanted: str, word: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
