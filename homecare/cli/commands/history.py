"""`homecare history`: everything logged, newest first."""

from typing import Annotated, Final

import typer

from homecare.cli import options
from homecare.cli.call import call_of
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import say, show_json
from homecare.core.words import day_in_words, parse_whole

app = plain_app()

SHOWN: Final = 40
"""Entries printed for a person who names neither a day nor a number; scripts get them all."""
MOST: Final = 1_000_000


@app.command("history", cls=Command, epilog="Example: homecare history --since -7d")
def history(
    ctx: typer.Context,
    since: options.Since = None,
    limit: Annotated[
        str | None, typer.Option("--limit", metavar="N", help="At most this many entries, the newest ones.")
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Show what was logged, newest first, each entry with the id that `edit` takes."""
    call = call_of(ctx)
    most = None if limit is None else parse_whole(limit, 1, MOST, "--limit")
    first = call.past_day(since)
    short = most is None and first is None and not as_json
    with call.diary() as diary:
        # One more than is shown tells whether there is more.
        lines = diary.history(since=first, limit=SHOWN + 1 if short else most)
    if as_json:
        from homecare.cli.json_shapes import history_shape

        show_json(history_shape(lines))
        return
    from homecare.cli.texts.history import NOTHING, history_text

    if not lines:
        say(NOTHING if first is None else f"Nothing is logged since {day_in_words(first)}.")
        return
    say(history_text(lines[:SHOWN] if short else lines))
    if short and len(lines) > SHOWN:
        say(["", f"These are the newest {SHOWN}. Further back: homecare history --since -90d"])
