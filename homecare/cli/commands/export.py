"""`homecare export`: everything in a diary as files of one's own."""

from contextlib import closing
from pathlib import Path
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

app = plain_app()


@app.command("export", cls=Command, help=SUMMARIES["export"], epilog=EXAMPLES["export"])
def export(
    ctx: typer.Context,
    folder: Annotated[str, typer.Argument(metavar="DIR", help=HELPS["export.folder"])],
    *,
    sure: Annotated[bool, typer.Option("--yes", help=HELPS["export.sure"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare export`."""
    call = call_of(ctx)
    _ = call.settings  # says what is wrong in them before anything else is printed
    from homecare.data_folder.export_import import ExportImport

    def ask(path: Path) -> None:
        agree(wording.OLDER_EXPORT.format(file=path), sure=sure)

    with closing(ExportImport.open(call.paths, patient=call.patient, unlocked=call.unlocked)) as carrying:
        exported = carrying.export(folder, may_replace=ask)
    if as_json:
        from homecare.cli.json.export import exported_shape

        show_json(exported_shape(exported))
    else:
        from homecare.cli.texts.export_import import exported_text

        say(exported_text(exported, folder))
