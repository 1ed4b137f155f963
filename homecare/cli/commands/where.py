"""`homecare where`: where the diary and its files live. Makes nothing."""

import typer

from homecare.cli import options
from homecare.cli.call import call_of
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import show, show_json, table

app = plain_app()


@app.command("where", cls=Command, epilog="Example: homecare where --json")
def where(ctx: typer.Context, as_json: options.AsJson = False) -> None:
    """Show where the diary, the settings and your own programme files live."""
    from homecare.cli.json_shapes import where_shape

    call = call_of(ctx)
    shape = where_shape(call.paths)
    if as_json:
        show_json(shape)
    else:
        show("\n".join(table([(f"{name}:", path) for name, path in shape.items()], indent="")))
    call.tell_who_else_can_read()
