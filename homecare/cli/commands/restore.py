"""`homecare restore`: put a copy in the diary's place, after a look at what both hold."""

from typing import Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import agree
from homecare.cli.output.printing import say

app = plain_app()


@app.command("restore", cls=Command, help=SUMMARIES["restore"], epilog=EXAMPLES["restore"])
def restore(
    ctx: typer.Context,
    file: Annotated[
        str,
        typer.Argument(metavar="FILE", help=HELPS["restore.file"]),
    ],
    *,
    sure: options.Yes = False,
) -> None:
    """`homecare restore`."""
    from homecare.cli.texts.backups import restored_text, restoring_text

    keeping = call_of(ctx).backups()
    found = keeping.look(file)
    say(restoring_text(found))
    agree(wording.RESTORE_ASKED, sure=sure)
    say(restored_text(keeping.restore(found)))
