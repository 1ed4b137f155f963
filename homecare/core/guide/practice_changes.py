"""A practice's own words for what is commonly taught: laid over the guide, and always shown as theirs."""

from collections.abc import Iterator
from dataclasses import replace

from homecare.core.guide import wording
from homecare.core.guide.guide import Guide, Mark, Part, Statement, Topic
from homecare.core.programme_file.problems import visible
from homecare.core.serial.bounded_toml import read_toml
from homecare.core.values.limits import CONTROL, KEY_LENGTH, NOTE_LENGTH
from homecare.core.values.parsing import did_you_mean
from homecare.core.values.wording import KNOWN


def with_changes(guide: Guide, text: str) -> tuple[Guide, tuple[str, ...]]:
    """The guide with a practice's own words for what is commonly taught, and a sentence for each refused one.

    The text is TOML: `by`, who changes it, and a table `[change]` of statements by key. Only statements
    marked G can be changed, and they stay marked, with the name.
    """
    try:
        document = read_toml(text)
    except (ValueError, RecursionError) as error:  # ValueError: no TOML, or a number of thousands of digits
        return guide, (visible(wording.IT_IS_NOT_TOML.format(error=error)),)
    by, changes = document.get("by"), document.get("change", {})
    said = [
        visible(wording.KEY_IS_NOT_USED_HERE.format(key=key[:KEY_LENGTH]))
        for key in document
        if key not in {"by", "change"}
    ]
    if not isinstance(by, str) or not by.strip() or CONTROL.search(by):
        return guide, (*said, wording.BY_IS_MISSING)
    if not isinstance(changes, dict):
        return guide, (*said, wording.CHANGE_IS_NOT_A_TABLE)
    known = {one.key: one for topic in guide.topics for one in _own(topic)}
    open_ones = [key for key, one in known.items() if one.mark is Mark.COMMON]
    accepted: dict[str, Statement] = {}
    for key, words in changes.items():
        if key not in open_ones:
            step = did_you_mean(key[:KEY_LENGTH], open_ones, KNOWN.format(names=", ".join(open_ones)))
            refusal = wording.IS_NOT_COMMONLY_TAUGHT if key in known else wording.IS_NO_STATEMENT
            said.append(visible(refusal.format(key=key[:KEY_LENGTH], step=step)))
        elif not isinstance(words, str) or not words.strip():
            said.append(wording.IS_NOT_A_TEXT.format(key=key))
        elif CONTROL.search(words):
            said.append(wording.HOLDS_A_LETTER_THAT_DOES_NOT_SHOW.format(key=key))
        elif len(words) > NOTE_LENGTH:
            said.append(wording.IS_TOO_LONG.of(NOTE_LENGTH, key=key))
        else:
            changed = " ".join(words.split())
            accepted[key] = replace(
                known[key],
                text=changed,
                source="",
                numbers="",
                changed_by=" ".join(by.split()),
                daily="",
                when=None,
            )
    return replace(guide, topics=tuple(_changed(one, accepted) for one in guide.topics)), tuple(said)


def _own(topic: Topic) -> Iterator[Statement]:
    """The statements of a topic that are the guide's own words, not the library's."""
    for section in topic.sections:
        if section.part is Part.NONE:
            yield from section.statements


def _changed(topic: Topic, accepted: dict[str, Statement]) -> Topic:
    return replace(
        topic,
        sections=tuple(
            replace(one, statements=tuple(accepted.get(line.key, line) for line in one.statements))
            for one in topic.sections
        ),
    )
