"""`homecare where`: where the diary and its files live. Makes nothing."""

import typer

from homecare.cli.commands.wording import EXAMPLES
from homecare.cli.commands.wording.files import PLACES
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import show, show_json, table

app = plain_app()


@app.command("where", cls=Command, help=SUMMARIES["where"], epilog=EXAMPLES["where"])
def where(ctx: typer.Context, as_json: options.AsJson = False) -> None:
    """`homecare where`."""
    from homecare.cli.json.views import where_shape

    call = call_of(ctx)
    shape = where_shape(call.paths)
    if as_json:
        show_json(shape)
    else:
        show("\n".join(table([(PLACES[name], path) for name, path in shape.items()], indent="")))
    call.tell_who_else_can_read()
