"""`homecare receive`: a file from the other side, shown before it is taken in."""

from typing import Annotated

import typer

from homecare.cli import options
from homecare.cli.asking import agree
from homecare.cli.call import call_of
from homecare.cli.grammar import Command, plain_app
from homecare.cli.hand_off import hand_off
from homecare.cli.passphrases import PassphraseFile, said_passphrase, typed_passphrase
from homecare.cli.printing import say, show_json

app = plain_app()


@app.command("receive", cls=Command, epilog="Example: homecare receive from-my-practice.age")
def receive(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="The file that they gave you.")],
    *,
    passphrase_file: PassphraseFile = None,
    sure: options.Yes = False,
    as_json: options.AsJson = False,
) -> None:
    """Receive a file from the other side: shows what will come in, and asks.

    It may come twice or in any order. Nothing of yours is overwritten; what came in is read-only.
    """
    said = None if passphrase_file is None else said_passphrase(passphrase_file)
    with hand_off(call_of(ctx)) as handed:
        incoming = handed.look(file, lambda: said or said_passphrase(None) or typed_passphrase())
        if not as_json:
            from homecare.cli.texts.handoff import preview_text

            say(preview_text(incoming))
        agree("Receive it?", sure=sure or not incoming.weighed.writes)
        received = handed.receive(incoming)
    if as_json:
        from homecare.cli.handoff_shapes import received_shape

        show_json(received_shape(received))
    elif not incoming.weighed.writes:
        say("Everything in it is here already; nothing was changed.")
    else:
        from homecare.cli.texts.handoff import received_text

        say(received_text(received))
