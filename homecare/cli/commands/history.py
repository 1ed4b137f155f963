"""`homecare history`: everything logged, newest first; by day, kind and words; and what was removed."""

from datetime import date
from typing import Annotated, Final

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import completion, options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import parse_whole
from homecare.errors import InputError
from homecare.system.clock import SystemClock

app = plain_app()

SHOWN: Final = 40
"""Entries printed for a person who names neither a day nor a number; scripts get them all."""
MOST: Final = 1_000_000


Until = Annotated[
    str | None,
    typer.Option("--until", metavar="DAY", autocompletion=completion.days, help=HELPS["history.until"]),
]
OneDay = Annotated[
    str | None,
    typer.Option("--date", metavar="DAY", autocompletion=completion.days, help=HELPS["history.oneday"]),
]
Types = Annotated[
    list[str] | None,
    typer.Option(
        "--type",
        metavar="KIND",
        autocompletion=completion.types,
        help=HELPS["history.types"],
    ),
]
Words = Annotated[
    str | None,
    typer.Option("--text", metavar="WORDS", help=HELPS["history.words"]),
]
Removed = Annotated[bool, typer.Option("--removed", help=HELPS["history.removed"])]
Versions = Annotated[bool, typer.Option("--versions", help=HELPS["history.versions"])]
Limit = Annotated[str | None, typer.Option("--limit", metavar="N", help=HELPS["history.limit"])]


@app.command("history", cls=Command, help=SUMMARIES["history"], epilog=EXAMPLES["history"])
def history(
    ctx: typer.Context,
    *,
    since: options.Since = None,
    until: Until = None,
    date: OneDay = None,
    types: Types = None,
    text: Words = None,
    removed: Removed = False,
    versions: Versions = False,
    limit: Limit = None,
    as_json: options.AsJson = False,
) -> None:
    """`homecare history`."""
    from homecare.cli.json.history import history_shape
    from homecare.cli.texts.history import history_text
    from homecare.core.history.search import Search, parse_types
    from homecare.core.wording.search import nothing_in_words

    call = call_of(ctx)
    most = None if limit is None else parse_whole(limit, 1, MOST, "--limit")
    first, last = _span(call, since, until, date)
    if text is not None and not text.strip():
        raise InputError(wording.WORDS_EMPTY, wording.WRITE_WORDS)
    search = Search(types=parse_types(types or ()), text=text or "", removed=removed)
    short = most is None and first is None and not as_json
    with call.diary() as diary:
        # One more than is shown tells whether there is more.
        lines = diary.history.lines(
            first, last, SHOWN + 1 if short else most, search=search, versions=versions
        )
    if as_json:
        show_json(history_shape(lines, versions=versions, removed=removed))
        return
    if not lines:
        empty = not search.narrows and first is None and last is None
        say(wording.NOTHING_LOGGED if empty else nothing_in_words(search, first, last))
        return
    here = SystemClock().now().tzinfo
    say(history_text(lines[:SHOWN] if short else lines, versions=versions, here=here))
    if short and len(lines) > SHOWN:
        say(["", wording.NEWEST_ENTRIES.of(SHOWN)])
    if removed or (versions and any(line.earlier for line in lines)):
        say(["", wording.ONE_COMES_BACK])


def _span(
    call: Call, since: str | None, until: str | None, day: str | None
) -> tuple[date | None, date | None]:
    """The first and the last day that are meant.

    Raises:
        InputError: for a word that is no day, a day in the future, or days that do not go together.
    """
    if day is not None:
        if since is not None or until is not None:
            raise InputError(wording.ONE_DAY_ALONE, wording.SAY_WITHOUT_SPAN)
        only = call.past_day(day)
        return only, only
    first, last = call.past_day(since), call.past_day(until)
    if first is not None and last is not None and last < first:
        raise InputError(
            wording.BEFORE_THE_FIRST.format(last=day_in_words(last), first=day_in_words(first)),
            wording.NAME_A_LATER_DAY,
        )
    return first, last
