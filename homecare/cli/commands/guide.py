"""`homecare guide`: its topics, one of them, or what is found in all of them. Opens no database."""

import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.completion import topics
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.hints import Hints
from homecare.cli.output.printing import say, show_json, table, tell
from homecare.cli.wording import NOTE
from homecare.errors import NotFoundError

if TYPE_CHECKING:
    from homecare.core.guide.guide import Guide, Mark, Section, Topic
    from homecare.errors import HomecareError
    from homecare.paths import Paths

app = plain_app()

KEYS = "keys"
"""The topic that is read from the interface: only who asks for it waits for its import."""


@app.command("guide", cls=Command, help=SUMMARIES["guide"], epilog=EXAMPLES["guide"])
def guide(  # noqa: PLR0917 - one parameter per argument and option
    ctx: typer.Context,
    topic: Annotated[
        str | None,
        typer.Argument(metavar="[TOPIC]", autocompletion=topics, help=HELPS["guide.topic"]),
    ] = None,
    part: Annotated[
        str | None,
        typer.Argument(metavar="[PART]", help=HELPS["guide.part"]),
    ] = None,
    search: Annotated[
        str | None,
        typer.Option("--search", metavar="WORDS", help=HELPS["guide.search"]),
    ] = None,
    numbers: Annotated[bool, typer.Option("--numbers", help=HELPS["guide.numbers"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare guide`."""
    call = call_of(ctx)
    if search is not None:
        words = " ".join([search, *filter(None, (topic, part))])
        _found(_read(call.paths, with_keys=True), words, numbers=numbers, as_json=as_json)
    elif topic is None:
        _listed(_read(call.paths, with_keys=False), as_json=as_json)
    else:
        _shown(call.paths, topic, part, numbers=numbers, as_json=as_json)


def _read(paths: "Paths", *, with_keys: bool) -> "Guide":
    from homecare.exchange.content import read_guide
    from homecare.settings.settings import read_settings

    keys: Sequence[Section] = ()
    if with_keys:
        from homecare.ui.help.key_list import key_sections

        keys = key_sections(read_settings(paths.settings)[0].keys)
    found, said = read_guide(paths, keys)
    for sentence in said:
        tell(NOTE.format(sentence=sentence))
    return found


def _listed(read: "Guide", *, as_json: bool) -> None:
    """The topics alone: this shape of JSON is a contract with scripts."""
    if as_json:
        show_json({"topics": [{"key": one.key, "title": one.title} for one in read.topics]})
        return
    say([wording.TOPICS, *table([(one.key, one.title) for one in read.topics])])
    say(["", wording.READ_ONE, wording.LOOK_FOR_WORDS])


def _shown(paths: "Paths", named: str, part: str | None, *, numbers: bool, as_json: bool) -> None:
    from homecare.core.guide.guide import section_named, topic_named

    plain = _read(paths, with_keys=False)
    try:
        chosen = topic_named(plain, named)
    except NotFoundError as error:
        words = " ".join(filter(None, (named, part)))
        _looked_for(plain, words, error, numbers=numbers, as_json=as_json)
        return
    if chosen.key == KEYS:
        chosen = topic_named(_read(paths, with_keys=True), KEYS)
    sections = chosen.sections if part is None else (section_named(chosen, part),)
    if as_json:
        show_json({"topics": [topic_shape(chosen, sections)], "marks": marks_shape()})
    else:
        say([*_lines(chosen, sections, numbers=numbers), "", *_legend(sections)])


def _looked_for(read: "Guide", words: str, error: "HomecareError", *, numbers: bool, as_json: bool) -> None:
    """Words that name no topic, such as an exercise's name, are looked for; that is said beside the result.

    Raises:
        NotFoundError: `error`, where nothing has all of these words.
    """
    from homecare.core.guide.safety_search import signs_sought
    from homecare.core.guide.search import search
    from homecare.exchange.content import read_safety

    instead = wording.SEARCH.format(words=shlex.quote(words))
    if not search(read, words) and not signs_sought(read_safety(), words):
        step = wording.OR_LOOK_FOR_WORDS
        raise NotFoundError(error.sentence, f"{error.next_step} {step}")
    tell(Hints.in_line(wording.LOOKED_FOR.format(sentence=error.sentence, command=instead)))
    _found(read, words, numbers=numbers, as_json=as_json)


def _found(read: "Guide", words: str, *, numbers: bool, as_json: bool) -> None:
    """Each part where something was found, with the statements that match; a part named so, whole.

    Where a word of the safety page is looked for, the page comes first.
    """
    from dataclasses import replace

    from homecare.core.guide.safety_search import signs_sought, sought_lines
    from homecare.core.guide.search import search
    from homecare.exchange.content import read_safety

    hits, page = search(read, words), read_safety()
    signs = signs_sought(page, words)
    parts = [
        (hit.topic, replace(hit.section, statements=hit.statements or hit.section.statements)) for hit in hits
    ]
    if as_json:
        show_json(
            {
                "topics": [topic_shape(one, (part,)) for one, part in parts],
                "marks": marks_shape(),
                "safety": [{"step": step.key, "sign": sign.text} for step, sign in signs],
            }
        )
        return
    if signs:
        lines = sought_lines(page, words)
        say([page.title, *(f"  • {line}" for line in lines), f"  {wording.WHOLE_PAGE}", ""])
    if not parts and not signs:
        say(wording.NOTHING_FOUND.format(words=words.strip()))
        say(wording.TRY_FEWER)
    elif parts:
        for one, part in parts:
            say([*_lines(one, (part,), numbers=numbers), ""])
        say(_legend([part for _, part in parts]))


def _lines(topic: "Topic", sections: "Sequence[Section]", *, numbers: bool) -> list[str]:
    lines = []
    for section in sections:
        lines += ["", f"{topic.title}: {section.title}"]
        for one in section.statements:
            lines.append(f"  {one.text} [{one.origin()}]")
            if numbers and one.numbers:
                lines.append(f"    {one.numbers}")
    return lines[1:]


def _legend(sections: "Sequence[Section]") -> list[str]:
    """What the marks that were printed stand for."""
    from homecare.core.guide.guide import Mark

    used = {one.mark for section in sections for one in section.statements}
    return [f"[{mark}] {mark.in_words()}" for mark in Mark if mark in used]


def topic_shape(topic: "Topic", sections: "Sequence[Section]") -> dict[str, Any]:
    """A topic with some of its sections; `source`, `numbers` and `changed_by` may be null."""
    return {
        "key": topic.key,
        "title": topic.title,
        "sections": [
            {
                "key": section.key,
                "title": section.title,
                "statements": [
                    {
                        "key": one.key,
                        "text": one.text,
                        "mark": one.mark.value,
                        "source": one.source or None,
                        "numbers": one.numbers or None,
                        "changed_by": one.changed_by or None,
                    }
                    for one in section.statements
                ],
            }
            for section in sections
        ],
    }


def marks_shape() -> "dict[Mark, str]":
    """What each mark stands for."""
    from homecare.core.guide.guide import MARK_WORDS

    return dict(MARK_WORDS)
