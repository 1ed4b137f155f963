"""The guide: what homecare can tell, statement by statement, each with the mark of where it comes from.

The words are TOML text (`content/guide.toml`); this module turns them into frozen records and looks in them.
What stands elsewhere already (exercises, points, keys, the definitions of the progress views) is added by
`homecare.core.wording.guide`, not written twice.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from homecare.core.guide import wording
from homecare.core.values.acupoints import ALIASES, CHANNEL_POINTS
from homecare.core.values.parsing import unknown
from homecare.core.values.spelling import searched
from homecare.errors import HomecareError, InputError
from homecare.language import _

_CODE: Final = re.compile(r"([a-z]{1,3})[\s\-–.]*(\d{1,2})")
DAILY_LENGTH: Final = 70
"""Letters of a daily line at most: with its key and its mark it fits a line of 80 cells."""


class Mark(StrEnum):
    """Where a statement comes from."""

    ARTICLE = "A"
    LITERATURE = "L"
    COMMON = "G"
    OWN = "H"

    def in_words(self) -> str:
        """What the letter stands for."""
        return MARK_WORDS[self]


MARK_WORDS: Final = {mark: wording.MARK_WORDS[mark] for mark in Mark}


class When(StrEnum):
    """What the diary shows when a daily line has a reason to be shown."""

    LONG_BOUTS = "long_bouts"
    NO_BREAKS = "no_breaks"
    SITTING_LONG = "sitting_long"
    LITTLE_STRENGTH = "little_strength"
    NO_STRETCH = "no_stretch"
    FEW_ENTRIES = "few_entries"
    UPCOMING_SESSION = "upcoming_session"
    AFTER_SESSION = "after_session"
    ALWAYS = "always"


class Part(StrEnum):
    """What is added to the sections of a topic from elsewhere."""

    NONE = ""
    EXERCISES = "exercises"
    POINTS = "points"
    COUNTING = "counting"
    KEYS = "keys"


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One thing that is said.

    `source` is its citation, empty where it has none. `numbers` are the figures behind it (ratios,
    intervals), shown only when they are asked for. `changed_by` is who replaced the words that come with
    the program. `daily` is a short line for Today, shown `when` the diary gives a reason; None without one.
    """

    key: str
    text: str
    mark: Mark
    source: str = ""
    numbers: str = ""
    changed_by: str = ""
    daily: str = ""
    when: When | None = None

    def __post_init__(self) -> None:
        if self.mark is Mark.LITERATURE and not self.source:
            raise InputError(f"The statement {self.key} of the literature names no source.")

    def origin(self) -> str:
        """`A`, `L: Sterling 2019`, `G, changed by Hana Sato`."""
        origin = f"{self.mark}: {self.source}" if self.source else self.mark.value
        if not self.changed_by:
            return origin
        return wording.ORIGIN_AND_CHANGED_BY.format(origin=origin, name=self.changed_by)

    def source_and_change(self) -> str:
        """The same without the letter: `Sterling 2019`, `changed by Hana Sato`; empty for neither."""
        if self.source and self.changed_by:
            return wording.ORIGIN_AND_CHANGED_BY.format(origin=self.source, name=self.changed_by)
        return wording.CHANGED_BY.format(name=self.changed_by) if self.changed_by else self.source


@dataclass(frozen=True, kw_only=True)
class Section:
    """Statements under one heading; `part` says where it comes from, NONE for the guide's own words."""

    key: str
    title: str
    statements: tuple[Statement, ...]
    part: Part = Part.NONE


@dataclass(frozen=True, kw_only=True)
class Topic:
    """A subject of the guide; `part` is what its own sections are followed by."""

    key: str
    title: str
    sections: tuple[Section, ...]
    part: Part = Part.NONE

    def statements(self) -> Iterator[Statement]:
        """Every statement, in order."""
        for section in self.sections:
            yield from section.statements

    def section_of(self, key: str) -> Section | None:
        """The section with this key, or the one that holds the statement with this key."""
        return next(
            (
                section
                for section in self.sections
                if section.key == key or any(one.key == key for one in section.statements)
            ),
            None,
        )


@dataclass(frozen=True, kw_only=True)
class Guide:
    """Every topic, in order; `version` counts up whenever a word is changed."""

    version: int
    topics: tuple[Topic, ...]

    def topic(self, key: str) -> Topic | None:
        """The topic with this key."""
        return next((one for one in self.topics if one.key == key), None)

    def topic_of(self, statement: str) -> Topic | None:
        """The topic that holds the statement with this key."""
        return next((one for one in self.topics if any(s.key == statement for s in one.statements())), None)

    def statements(self) -> Iterator[Statement]:
        """Every statement of every topic, in order."""
        for topic in self.topics:
            yield from topic.statements()


def parse_guide(text: str) -> Guide:
    """The guide in this TOML text, without what is added from elsewhere.

    Raises:
        InputError: if the text is no such guide; it ships with the program, so its own tests keep it right.
    """
    try:
        document = tomllib.loads(text)
        if type(document["version"]) is not int or set(document) != {"version", "topic"}:
            raise ValueError("version and topics")
        guide = Guide(version=document["version"], topics=tuple(_topic(one) for one in document["topic"]))
    except HomecareError as error:
        raise InputError(f"The guide cannot be read ({error.sentence})") from error
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"The guide cannot be read ({error!r}).") from error
    keys = [statement.key for statement in guide.statements()]
    if len(keys) != len(set(keys)):
        raise InputError("The guide cannot be read (two statements have one key).")
    return guide


def _topic(table: dict[str, Any]) -> Topic:
    return Topic(
        key=table["key"],
        title=_(table["title"]),
        part=Part(table.get("part", "")),
        sections=tuple(
            Section(
                key=one["key"],
                title=_(one["title"]),
                statements=tuple(_statement(**line) for line in one["lines"]),
            )
            for one in table["section"]
        ),
    )


def _statement(
    *, key: str, mark: str, text: str, cite: str = "", numbers: str = "", daily: str = "", when: str = ""
) -> Statement:
    if not text.strip() or text != " ".join(text.split()):
        raise ValueError(f"{key} is not one line of text")
    if bool(daily) != bool(when) or len(daily) > DAILY_LENGTH:
        raise ValueError(f"the daily line of {key} is too long, or says not when")
    return Statement(
        key=key,
        text=_(text),
        mark=Mark(mark),
        source=cite,
        numbers=_(numbers) if numbers else "",
        daily=_(daily) if daily else "",
        when=When(when) if when else None,
    )


def topic_named(guide: Guide, named: str) -> Topic:
    """The topic of a key or a title, however it is written.

    Raises:
        NotFoundError: if there is none; the nearest is offered.
    """
    wanted = searched(named).strip()
    for topic in guide.topics:
        if wanted in (topic.key, searched(topic.title)):
            return topic
    raise unknown(wording.THERE_IS_NO_TOPIC, named.strip(), [topic.key for topic in guide.topics])


def section_named(topic: Topic, named: str) -> Section:
    """The section of a topic: an exercise's key, a point's code in any spelling, a heading.

    Raises:
        NotFoundError: if there is none; the nearest is offered.
    """
    wanted = searched(named).strip()
    code = point_spelling(wanted)
    for section in topic.sections:
        if wanted in (section.key, searched(section.title)) or code == section.key:
            return section
    parts = [section.key for section in topic.sections]
    raise unknown(wording.THERE_IS_NO_PART, named.strip(), parts, listing=f"homecare guide {topic.key}")


def point_spelling(word: str) -> str:
    """A point's code as the guide's sections are keyed: `ub-10` is `bl10`; another word stays as it is."""
    found = _CODE.fullmatch(word)
    if found is None:
        return word
    letters = found[1].upper()
    channel = ALIASES.get(letters, letters)
    return f"{channel}{int(found[2])}".casefold() if channel in CHANNEL_POINTS else word
