"""`homecare share`: a file for the other side, with what is new since the last one."""

import os
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.passphrase_files import ENVIRONMENT, PassphraseFile, new_passphrase, said_passphrase
from homecare.cli.input.questions import agree, at_terminal
from homecare.cli.output.hints import Hints
from homecare.cli.output.printing import say, show, show_json, visible
from homecare.core.values.in_words import enumerated
from homecare.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from homecare.core.handoff.packet import Packet
    from homecare.exchange.container import Seal
    from homecare.handoff.packets import Outgoing

app = plain_app()


@app.command("share", cls=Command, help=SUMMARIES["share"], epilog=EXAMPLES["share"])
def share(
    ctx: typer.Context,
    file: Annotated[str | None, typer.Argument(metavar="FILE", help=HELPS["share.file"])] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help=HELPS["share.everything"])] = False,
    message: Annotated[
        str | None, typer.Option("--message", metavar="TEXT", help=HELPS["share.message"])
    ] = None,
    to: Annotated[
        list[str] | None,
        typer.Option("--to", metavar="KEY", help=HELPS["share.to"]),
    ] = None,
    passphrase_file: PassphraseFile = None,
    plain: Annotated[bool, typer.Option("--unencrypted", help=HELPS["share.plain"])] = False,
    sure: Annotated[bool, typer.Option("--yes", help=HELPS["share.sure"])] = False,
    schema: Annotated[bool, typer.Option("--schema", help=HELPS["share.schema"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare share`."""
    if schema:
        _print_schema()
        return
    if file is None:
        raise InputError(wording.FILE_MISSING, wording.WRITE_SHARE)
    from homecare.handoff.packets import checked_target

    target = checked_target(file, call_of(ctx).paths)
    said = _said_seal(to or [], passphrase_file, plain=plain)
    with call_of(ctx).hand_off() as handed:
        outgoing = handed.prepare(everything=everything, message=message)
        seal = said or _usual_seal(outgoing.key)
        over = os.path.lexists(target)
        _agree(outgoing, target, seal, over=over, asks=not sure, as_json=as_json)
        written = handed.share(outgoing, target, seal, over=over)
    _print_made(outgoing.packet, written, seal, as_json=as_json)


def _agree(
    outgoing: "Outgoing", target: "Path", seal: "Seal", *, over: bool, asks: bool, as_json: bool
) -> None:
    """Show what would leave to who sits at the terminal, and go on only with a yes, if it `asks`.

    Scripts, which have none, are not asked, unless a file is there already.

    Raises:
        InputError: if there is a file and nobody to ask, or the answer is no.
    """
    looks = at_terminal() and not as_json
    if not asks or not (over or looks):
        return
    from homecare.handoff.wording import leaving_text, writing_question

    if looks:
        say(leaving_text(outgoing, seal))
    agree(writing_question(target, over=over), sure=False)


def _print_made(packet: "Packet", written: "Path", seal: "Seal", *, as_json: bool) -> None:
    """What was made, and what to do next with it."""
    if as_json:
        from homecare.cli.json.handoff import shared_shape

        show_json(shared_shape(packet, written, seal))
    else:
        from homecare.cli.texts.handoff import shared_text

        Hints.leave(visible(f"homecare receive {written.name}"))  # the other side types it
        say(shared_text(packet, written, seal))


def _print_schema() -> None:
    import json

    from homecare.core.handoff.packet import schema

    show(json.dumps(schema(), ensure_ascii=True, indent=2))


def _said_seal(keys: list[str], passphrase_file: str | None, *, plain: bool) -> "Seal | None":
    """How the file is to be closed as far as it was said on the line; None where nothing was.

    Raises:
        InputError: if it was said twice, or a key or the passphrase cannot be used.
    """
    from homecare.exchange.container import Seal, check_key, check_passphrase

    ways = [
        option
        for option, is_said in (
            ("--unencrypted", plain),
            ("--to", keys),
            ("--passphrase-file", passphrase_file),
        )
        if is_said
    ]
    if len(ways) > 1:
        raise InputError(wording.NOT_TOGETHER.format(options=enumerated(ways)), wording.SAY_ONE)
    if keys:
        return Seal(keys=tuple(dict.fromkeys(check_key(key) for key in keys)))
    if passphrase_file is not None:
        return Seal(passphrase=check_passphrase(said_passphrase(passphrase_file) or ""))
    return Seal() if plain else None


def _usual_seal(key: str | None) -> "Seal":
    """How a file is closed where nothing was said: to the other side's key, else by a passphrase.

    Raises:
        InputError: if neither is known and there is no terminal to ask at, or the passphrase is too short.
    """
    from homecare.exchange.container import Seal, check_passphrase

    if key is not None:
        return Seal(keys=(key,))
    passphrase = said_passphrase(None)
    if passphrase is not None:
        return Seal(passphrase=check_passphrase(passphrase))
    if not at_terminal():
        raise InputError(
            wording.NO_KEY_NOR_TERMINAL,
            wording.SAY_A_KEY.format(environment=ENVIRONMENT),
        )
    return Seal(passphrase=new_passphrase())
