"""Looking in the guide: every word must be there, in a title or in a text; titles come first."""

from collections.abc import Iterable
from dataclasses import dataclass

from homecare.core.guide.guide import Guide, Section, Statement, Topic, point_spelling
from homecare.core.values.spelling import searched


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A section where something was found; `statements` are those that match, none where its title does."""

    topic: Topic
    section: Section
    statements: tuple[Statement, ...]


def search(guide: Guide, words: str) -> tuple[Hit, ...]:
    """The sections where every word is found, in title or text, whatever its case and accents.

    A part that is named exactly comes first, then those with all words in their title, those with some, and
    the rest; each in the guide's order.
    Nothing looked for finds nothing.
    """
    wanted = [_spellings(word) for word in searched(words).split()]
    if not wanted:
        return ()
    found = []
    for topic in guide.topics:
        for section in topic.sections:
            title = searched(f"{section.title} {section.key}")
            about = f"{searched(topic.title)} {title}"
            matching = tuple(
                one
                for one in section.statements
                if _all(wanted, f"{about} {searched(one.text)} {_source(one)}")
            )
            if len(wanted) == 1 and section.key in wanted[0]:
                found.append((-1, Hit(topic=topic, section=section, statements=())))
            elif _all(wanted, title):
                found.append((0, Hit(topic=topic, section=section, statements=())))
            elif _all(wanted, about):
                found.append((1, Hit(topic=topic, section=section, statements=())))
            elif matching:
                rank = 2 if any(_all([word], about) for word in wanted) else 3
                found.append((rank, Hit(topic=topic, section=section, statements=matching)))
    return tuple(hit for _, hit in sorted(found, key=lambda one: one[0]))


def _source(statement: Statement) -> str:
    return searched(f"{statement.source} {statement.numbers} {statement.changed_by}")


def _all(wanted: Iterable[tuple[str, ...]], text: str) -> bool:
    return all(any(spelling in text for spelling in spellings) for spellings in wanted)


def _spellings(word: str) -> tuple[str, ...]:
    """A word as typed; a point's code also as the guide writes it."""
    return tuple(dict.fromkeys((word, point_spelling(word))))
