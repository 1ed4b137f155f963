"""`homecare backup`: a copy of the diary now, or the copies there are."""

import os
from typing import Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import agree
from homecare.cli.output.printing import say, show_json
from homecare.errors import InputError

app = plain_app()


@app.command("backup", cls=Command, epilog=EXAMPLES["backup"])
def backup(
    ctx: typer.Context,
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help=HELPS["backup.file"]),
    ] = None,
    *,
    listed: Annotated[bool, typer.Option("--list", help=HELPS["backup.listed"])] = False,
    sure: Annotated[bool, typer.Option("--yes", help=HELPS["backup.sure"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """Copy the diary, or list its copies.

    A copy is made by itself at the first start of a day, and before an update of the format, a file received
    or a copy put back. What you ask for here is kept until you delete it.
    """
    from homecare.cli.json.backups import copies_shape
    from homecare.cli.texts.backups import copies_text

    keeping = call_of(ctx).backups()
    if listed:
        if file is not None:
            raise InputError("--list shows the copies; it takes no file.", "Use one of the two.")
        seen = keeping.copies()
        if as_json:
            show_json(copies_shape(seen))
            return
        say(copies_text(seen))
        return
    if as_json:
        raise InputError("--json goes with --list.", "Write: homecare backup --list --json")
    over = file is not None and os.path.lexists(file)
    if over:
        agree(f"{file} is there already. Write over it?", sure=sure)
    made = keeping.back_up(file, over=over)
    say(f"Copied: {made}")
    say(f"To put it back one day: homecare restore {made.name if file is None else file}")
