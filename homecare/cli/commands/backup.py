"""`homecare backup`: a copy of the diary now, or the copies there are."""

import os
from typing import Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import agree
from homecare.cli.output.printing import say, show_json
from homecare.errors import InputError

app = plain_app()


@app.command("backup", cls=Command, help=SUMMARIES["backup"], epilog=EXAMPLES["backup"])
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
    """`homecare backup`."""
    from homecare.cli.json.backups import copies_shape
    from homecare.cli.texts.backups import copies_text

    keeping = call_of(ctx).backups()
    if listed:
        if file is not None:
            raise InputError(wording.LIST_ALONE, wording.USE_ONE)
        seen = keeping.copies()
        if as_json:
            show_json(copies_shape(seen))
            return
        say(copies_text(seen))
        return
    if as_json:
        raise InputError(wording.JSON_WITH_LIST, wording.WRITE_BACKUP_LIST)
    over = file is not None and os.path.lexists(file)
    if over:
        agree(wording.WRITE_OVER.format(file=file), sure=sure)
    made = keeping.back_up(file, over=over)
    say(wording.COPIED.format(file=made))
    say(wording.TO_PUT_BACK.format(file=made.name if file is None else file))
