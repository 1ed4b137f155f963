"""The safety page: one ladder of four steps, whom to call, and who asks a doctor first (CLINICAL.md §2).

The page is TOML text (`content/safety.toml`); this module turns it into frozen records, and makes its lines
for every face. Nothing here asks, scores or concludes: it lists.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from homecare.core.guide import wording
from homecare.core.guide.countries import EU_MEMBERS, number_of
from homecare.core.values.spelling import searched, without_apostrophes
from homecare.errors import InputError
from homecare.language import _, translated

CALL_NOW: Final = "call-now"
"""The key of the ladder's first step."""
STEPS: Final = (CALL_NOW, "today", "this-week", "tell-practitioner")
"""The keys of the ladder, the most urgent first."""


Phrase = tuple[str, ...]
"""Words that follow one another; a star at a word's end takes any ending."""


class Source(StrEnum):
    """Where a line comes from."""

    ARTICLE = "A"
    """The clinic's article."""
    LITERATURE = "L"
    """Found in the literature."""
    COMMON = "G"
    """Commonly taught."""


@dataclass(frozen=True, kw_only=True)
class Sign:
    """One line of the page, and what it is found by.

    `words` are looked for in what a person writes and in the guide's search, `guide` in the search alone.
    """

    text: str
    sources: tuple[Source, ...]
    words: tuple[Phrase, ...] = ()
    guide: tuple[Phrase, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step of the ladder, or the list of who asks a doctor before exercise; `lead` says what to do.

    The lead of the first step is the page's own call, with a number in it.
    """

    key: str
    title: str
    lead: str
    signs: tuple[Sign, ...]


@dataclass(frozen=True, kw_only=True)
class Block:
    """A part of the page as it is shown: a heading, lines with a mark before each, and a sentence under them.

    `key` is that of a step, or `before-exercise`, `numbers`, `about`; of the last there are no lines.
    """

    key: str
    heading: str
    lines: tuple[str, ...] = ()
    closing: str = ""


@dataclass(frozen=True, kw_only=True)
class EmergencyNumber:
    """What to call in a country; `advice` is a line to ask when it is not an emergency, `remark` its limits.

    Both are empty where there is nothing to say.
    """

    country: str
    name: str
    number: str
    advice: str = ""
    remark: str = ""

    @property
    def line(self) -> str:
        """`#7119 (in some prefectures, often in Japanese only)`; empty where there is no advice line."""
        return f"{self.advice} ({self.remark})" if self.remark else self.advice

    def in_words(self) -> str:
        """`Japan (JP): 119, advice line #7119 (…)`."""
        country = f"{self.name} ({self.country}): {self.number}"
        return wording.WITH_ADVICE_LINE.format(country=country, line=self.line) if self.advice else country


@dataclass(frozen=True, kw_only=True)
class SafetyPage:
    """The whole page; `steps` is the ladder, the most urgent first."""

    version: int
    title: str
    call: str
    elsewhere: str
    closing: str
    advice: str
    silence: str
    needling: str
    choose: str
    sources: str
    numbers: tuple[EmergencyNumber, ...]
    steps: tuple[Step, ...]
    before_exercise: Step

    def number(self, country: str) -> EmergencyNumber | None:
        """The number that holds in a country; None where none is chosen, or it is not known."""
        return next((one for one in self.numbers if one.country == number_of(country)), None)

    def country_in_words(self, country: str) -> str:
        """`Germany (DE): 112`; for a country whose number is not known, `BR: your local emergency number`."""
        chosen = self.number(country)
        if chosen is None:
            elsewhere = self.elsewhere
            return f"{country}: {elsewhere}" if country else wording.NO_COUNTRY.format(elsewhere=elsewhere)
        if country in EU_MEMBERS:
            return f"{EU_MEMBERS[country]} ({country}): {chosen.number}"
        return chosen.in_words()

    def choices(self) -> dict[str, str]:
        """The countries that can be chosen from a list, by code, each with its number in words."""
        listed = (*(one.country for one in self.numbers), *EU_MEMBERS)
        return {code: self.country_in_words(code) for code in listed}

    def ladder(self, country: str) -> tuple[Block, ...]:
        """The four steps with the number of a country; what the page cannot do stands under the first."""
        return tuple(self._block(step, country) for step in self.steps)

    def ask_first(self) -> Block:
        """Who asks a doctor before exercise."""
        return self._block(self.before_exercise, "")

    def blocks(self, country: str) -> tuple[Block, ...]:
        """The whole page, in the order in which it is read, with the number of a country."""
        return (
            *self.ladder(country),
            self.ask_first(),
            Block(
                key="numbers",
                heading=wording.EMERGENCY_NUMBERS.format(choose=self.choose),
                lines=(
                    *(one.in_words() for one in self.numbers),
                    wording.ANYWHERE_ELSE.format(elsewhere=self.elsewhere),
                ),
            ),
            self.about,
        )

    def _block(self, step: Step, country: str) -> Block:
        first, chosen = step.key == CALL_NOW, self.number(country)
        call = self.call.format(number=chosen.number if chosen else self.elsewhere)
        advice = self.advice.format(number=chosen.line) if chosen and chosen.advice else ""
        return Block(
            key=step.key,
            heading=wording.HEADING.format(title=step.title, lead=call if first else step.lead),
            lines=tuple(sign.text for sign in step.signs),
            closing=f"{self.closing} {advice}".strip() if first else "",
        )

    @property
    def about(self) -> Block:
        """What it means that nothing points here, where the lines come from, and which page this is."""
        closing = wording.PAGE_VERSION.format(
            silence=self.silence, sources=self.sources, version=self.version
        )
        return Block(key="about", heading="", closing=closing)

    def lines(self, country: str) -> tuple[str, ...]:
        """The page as plain text, one line per sign, with the number of a country."""
        return tuple(self._lines(country))

    def _lines(self, country: str) -> Iterator[str]:
        for number, block in enumerate(self.blocks(country)):
            yield from [""] * (number > 0)
            yield from block_lines(block)


def block_lines(block: Block) -> tuple[str, ...]:
    """A part of the page as plain text: its heading, a line for each sign, its closing sentence."""
    heading = (block.heading,) if block.heading else ()
    return (*heading, *(f"• {line}" for line in block.lines), *([block.closing] if block.closing else []))


TEXTS: Final = (
    "title", "call", "elsewhere", "closing", "advice", "silence", "needling", "choose", "sources", "lead",
    "text", "name", "remark",
)  # fmt: skip
"""What of the page is said in other languages."""


def parse_safety(text: str) -> SafetyPage:
    """The page in this TOML text.

    Raises:
        InputError: if the text is no such page; it ships with the program, so its own tests keep it right.
    """
    try:
        document = translated(tomllib.loads(text), TEXTS)
        page = SafetyPage(
            numbers=tuple(EmergencyNumber(**one) for one in document.pop("number")),
            steps=tuple(_step(one) for one in document.pop("step")),
            before_exercise=_step(document.pop("before_exercise")),
            **document,
        )
        page.call.format(number=page.elsewhere)
        page.advice.format(number=page.elsewhere)
    except (tomllib.TOMLDecodeError, KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"The safety page cannot be read ({error!r}).") from error
    if tuple(step.key for step in page.steps) != STEPS:
        raise InputError(f"The safety page cannot be read (its steps are not {', '.join(STEPS)}).")
    return page


def _step(table: dict[str, Any]) -> Step:
    return Step(
        key=table["key"],
        title=table["title"],
        lead=table.get("lead", ""),
        signs=tuple(_sign(one) for one in table["sign"]),
    )


def _sign(table: dict[str, Any]) -> Sign:
    return Sign(
        text=table["text"],
        sources=tuple(Source(one.strip()) for one in table["source"].split(",")),
        words=_phrases(table.get("words", ())),
        guide=_phrases(table.get("guide", ())),
    )


def _phrases(texts: Iterable[str]) -> tuple[Phrase, ...]:
    """The phrases in English, and in the language of the process: people write in either."""
    return tuple(dict.fromkeys(parse_phrase(said) for text in texts for said in (text, _(text))))


def parse_phrase(text: str) -> Phrase:
    """The words of a phrase, as they are compared: `can't feel` is `cant`, `feel`.

    Raises:
        ValueError: if there are none.
    """
    words = tuple(without_apostrophes(searched(text)).split())
    if not words:
        raise ValueError("a phrase without words")
    return words
