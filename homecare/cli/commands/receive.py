"""`homecare receive`: a file from the other side, shown before it is taken in."""

from typing import Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.passphrase_files import PassphraseFile, said_passphrase, typed_passphrase
from homecare.cli.input.questions import agree
from homecare.cli.output.printing import say, show_json
from homecare.errors import InputError

app = plain_app()


@app.command("receive", cls=Command, help=SUMMARIES["receive"], epilog=EXAMPLES["receive"])
def receive(
    ctx: typer.Context,
    file: Annotated[str | None, typer.Argument(metavar="FILE", help=HELPS["receive.file"])] = None,
    *,
    passphrase_file: PassphraseFile = None,
    back: Annotated[
        bool,
        typer.Option("--take-back", help=HELPS["receive.back"]),
    ] = False,
    sure: options.Yes = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare receive`."""
    if back:
        if file is not None:
            raise InputError(wording.FILE_OR_TAKE_BACK, wording.SAY_ONE)
        _take_back(call_of(ctx), sure=sure, as_json=as_json)
        return
    if file is None:
        raise InputError(wording.FILE_MISSING, wording.WRITE_RECEIVE)
    said = None if passphrase_file is None else said_passphrase(passphrase_file)
    with call_of(ctx).hand_off() as handed:
        incoming = handed.look(file, lambda: said or said_passphrase(None) or typed_passphrase())
        from homecare.cli.texts.handoff import received_text
        from homecare.handoff.wording import ALL_HERE, preview_text, receive_question

        if not as_json:
            say(preview_text(incoming))
        agree(receive_question(incoming), sure=sure or not incoming.writes)
        received = handed.receive(incoming)
    if as_json:
        from homecare.cli.json.handoff import received_shape

        show_json(received_shape(received))
    elif not incoming.writes:
        say(ALL_HERE)
    else:
        say(received_text(received, named=call_of(ctx).patient is not None))


def _take_back(call: Call, *, sure: bool, as_json: bool) -> None:
    """Show what came for the patient, ask, and put it aside."""
    from homecare.cli.json.handoff import undone_shape
    from homecare.cli.texts.handoff import undone_text
    from homecare.handoff.wording import TAKE_BACK, undoing_text

    with call.hand_off() as handed:
        found = handed.look_back()
        if not as_json:
            say(undoing_text(found))
        agree(TAKE_BACK, sure=sure)
        done, copy = handed.take_back()
    if as_json:
        show_json(undone_shape(done, copy))
    else:
        say(undone_text(done, copy))
