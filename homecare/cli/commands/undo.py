"""`homecare undo`: take back the last thing done."""

import typer

from homecare.cli.call import call_of
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import say
from homecare.core.words import day_in_words

app = plain_app()


@app.command("undo", cls=Command, epilog="Example: homecare undo")
def undo(ctx: typer.Context) -> None:
    """Take back the last thing you did; say it again for the one before."""
    call = call_of(ctx)
    with call.diary() as diary:
        action = diary.undo()
    on = "" if action.day == call.today else f" ({day_in_words(action.day)})"
    say(f"Undone: {action.says}{on}.")
