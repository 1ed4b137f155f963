"""`homecare undo`: take back the last thing done, or show what the next undos would take back."""

from datetime import date
from typing import Annotated, Final

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json
from homecare.core.records.entry import Action
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import parse_whole
from homecare.errors import InputError

app = plain_app()

SHOWN: Final = 10
"""As many are shown where nobody says how many; scripts get them all."""
MOST: Final = 1_000_000


@app.command("undo", cls=Command, help=SUMMARIES["undo"], epilog=EXAMPLES["undo"])
def undo(
    ctx: typer.Context,
    show: Annotated[bool, typer.Option("--show", help=HELPS["undo.show"])] = False,
    limit: Annotated[str | None, typer.Option("--limit", metavar="N", help=HELPS["undo.limit"])] = None,
    as_json: options.AsJson = False,
) -> None:
    """`homecare undo`."""
    from homecare.cli.json.history import undo_shape

    if not show and (as_json or limit is not None):
        raise InputError(
            wording.SHOW_ALONE.format(option="--json" if as_json else "--limit"),
            wording.SEE_WITH_SHOW,
        )
    call = call_of(ctx)
    if show:
        most = None if limit is None else parse_whole(limit, 1, MOST, "--limit")
        with call.diary() as diary:
            stack = diary.history.undo_stack(most or (MOST if as_json else SHOWN + 1))
        if as_json:
            show_json(undo_shape(stack))
        else:
            _show(stack, call.today, most or SHOWN)
        return
    with call.diary() as diary:
        action, following = diary.history.undo(), diary.history.last_action()
    say(wording.UNDONE.format(action=_words(action, call.today)))
    say(
        wording.NOTHING_MORE_TO_UNDO
        if following is None
        else wording.NEXT_UNDO.format(action=_words(following, call.today))
    )


def _show(stack: tuple[Action, ...], today: date, most: int) -> None:
    if not stack:
        say(wording.NOTHING_TO_UNDO)
        return
    say(wording.NEXT_UNDOS)
    say(f"{number:>3}  {_words(action, today)}" for number, action in enumerate(stack[:most], 1))
    if len(stack) > most:
        say(wording.MORE_UNDOS)


def _words(action: Action, today: date) -> str:
    """What was done, with the day it speaks of where that is not today."""
    on = "" if action.day == today else f" ({day_in_words(action.day)})"
    return f"{action.says}{on}"
