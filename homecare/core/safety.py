"""The safety page: what it lists, the emergency numbers, and when its key is offered (CLINICAL.md §2).

The page is TOML text (`content/safety.toml`); this module turns it into frozen records. Nothing here asks,
scores or concludes: it lists.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from homecare.errors import InputError

COUNTRIES: Final = ("JP", "US", "CA", "EU", "UK", "AU", "NZ")
"""The countries whose emergency number is known. A person chooses one; none is ever guessed."""
EMERGENCY: Final = "emergency"
"""The key of the page's first section."""
ASK_FIRST: Final = ("before-exercise", "before-acupuncture")
"""The sections that say who asks a doctor first; the first run shows them as a step of their own."""
OFFER_LEVEL: Final = 8
"""From this pain level on the page's key is offered under the entry, and nothing is concluded from it."""
OFFER: Final = "! opens the safety page."
"""The offer on the screen."""
OFFER_TYPED: Final = "If you are unsure, see: homecare safety"
"""The offer on the command line."""


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
    """One line of the page."""

    text: str
    source: Source


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part of the page; `lead` says what to do, and is empty where the page's own call does."""

    key: str
    title: str
    lead: str
    lines: tuple[Sign, ...]


@dataclass(frozen=True, kw_only=True)
class EmergencyNumber:
    """What to call in a country; `advice` is a line to ask when it is not an emergency, or empty."""

    country: str
    name: str
    number: str
    advice: str = ""

    def in_words(self) -> str:
        """`Japan (JP): 119, advice line #7119`."""
        advice = f", advice line {self.advice}" if self.advice else ""
        return f"{self.name} ({self.country}): {self.number}{advice}"


@dataclass(frozen=True, kw_only=True)
class SafetyPage:
    """The whole page, in the order in which it is read: the emergency section first."""

    version: int
    title: str
    call: str
    elsewhere: str
    closing: str
    advice: str
    choose: str
    sources: str
    numbers: tuple[EmergencyNumber, ...]
    sections: tuple[Section, ...]

    def number(self, country: str) -> EmergencyNumber | None:
        """The number of a country; None where none is chosen."""
        return next((one for one in self.numbers if one.country == country), None)

    def heading(self, section: Section, country: str) -> str:
        """The title of a section and what to do, with the number of a country where it is the emergency."""
        if section.key != EMERGENCY:
            return f"{section.title}. {section.lead}"
        chosen = self.number(country)
        return f"{section.title}. {self.call.format(number=chosen.number if chosen else self.elsewhere)}"

    def closing_in(self, country: str) -> str:
        """What the page cannot do, and whom to ask instead; it stands right under the emergency section."""
        chosen = self.number(country)
        if chosen is None or not chosen.advice:
            return self.closing
        return f"{self.closing} {self.advice.format(number=chosen.advice)}"

    def number_lines(self) -> tuple[str, ...]:
        """Every number in words, and what to do elsewhere."""
        return (*(one.in_words() for one in self.numbers), f"Anywhere else: {self.elsewhere}")

    @property
    def about(self) -> str:
        """Where the lines come from, and which page this is."""
        return f"{self.sources} Page version {self.version}. It works offline."

    def lines(self, country: str) -> tuple[str, ...]:
        """The page as plain text, one line per sign, with the number of a country."""
        return tuple(self._lines(country))

    def _lines(self, country: str) -> Iterator[str]:
        for section in self.sections:
            yield self.heading(section, country)
            yield from (f"• {sign.text}" for sign in section.lines)
            if section.key == EMERGENCY:
                yield self.closing_in(country)
            yield ""
        yield f"Emergency numbers. {self.choose}"
        yield from (f"• {line}" for line in self.number_lines())
        yield ""
        yield self.about


def parse_safety(text: str) -> SafetyPage:
    """The page in this TOML text.

    Raises:
        InputError: if the text is no such page; it ships with the program, so its own tests keep it right.
    """
    try:
        document = tomllib.loads(text)
        page = SafetyPage(
            numbers=tuple(EmergencyNumber(**one) for one in document.pop("number")),
            sections=tuple(_section(one) for one in document.pop("section")),
            **document,
        )
        page.call.format(number=page.elsewhere)
        page.advice.format(number=page.elsewhere)
    except (tomllib.TOMLDecodeError, KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"The safety page cannot be read ({error!r}).") from error
    if not page.sections or page.sections[0].key != EMERGENCY:
        raise InputError("The safety page cannot be read (the emergency section is not the first).")
    return page


def _section(table: dict[str, Any]) -> Section:
    return Section(
        key=table["key"],
        title=table["title"],
        lead=table.get("lead", ""),
        lines=tuple(Sign(text=one["text"], source=Source(one["source"])) for one in table["lines"]),
    )


def parse_country(text: str) -> str:
    """The country of a code such as `jp`; `GB` is the UK, and nothing at all is no country.

    Raises:
        InputError: for any other word, with the codes that are known.
    """
    code = text.strip().upper()
    if code == "GB":
        return "UK"
    if code and code not in COUNTRIES:
        raise InputError(
            f"No emergency number is known here for “{text.strip()}”.",
            f"Known: {', '.join(COUNTRIES)}. Elsewhere, call your local emergency number.",
        )
    return code


def offer(*levels: int | None, rule_met: bool = False) -> str | None:
    """The words that offer the page's key under an entry; None where there is no reason to.

    `levels` are the entry's pain readings, `rule_met` whether the programme's own stop rule is met or an
    exercise was stopped for pain.
    """
    high = any(level is not None and level >= OFFER_LEVEL for level in levels)
    return OFFER if high or rule_met else None
