"""`homecare key`: the public key of this folder, to which others encrypt files for it."""

import typer

from homecare.cli.commands.wording import EXAMPLES
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import show, show_json

app = plain_app()


@app.command("key", cls=Command, help=SUMMARIES["key"], epilog=EXAMPLES["key"])
def key(ctx: typer.Context, as_json: options.AsJson = False) -> None:
    """`homecare key`."""
    with call_of(ctx).hand_off() as handed:
        public, file = handed.key(), handed.key_file
    if as_json:
        from homecare.cli.json.handoff import key_shape

        show_json(key_shape(public, file))
    else:
        show(public)
