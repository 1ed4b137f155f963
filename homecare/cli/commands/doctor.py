"""`homecare doctor`: whether all is well with the diary's file, and what to do where it is not."""

from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json
from homecare.errors import InputError, StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from homecare.core.wording.backups import Finding

app = plain_app()


@app.command("doctor", cls=Command, help=SUMMARIES["doctor"], epilog=EXAMPLES["doctor"])
def doctor(
    ctx: typer.Context,
    file: Annotated[str | None, typer.Argument(metavar="FILE", help=HELPS["doctor.file"])] = None,
    *,
    repair: Annotated[bool, typer.Option("--repair", help=HELPS["doctor.repair"])] = False,
    bundle: Annotated[
        str | None,
        typer.Option("--bundle", metavar="FILE", help=HELPS["doctor.bundle"]),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """`homecare doctor`."""
    call = call_of(ctx)
    if file is not None and not repair:
        raise InputError(wording.FILE_WITH_REPAIR, wording.WRITE_REPAIR)
    if repair and bundle is not None:
        raise InputError(wording.REPAIR_OR_BUNDLE, wording.USE_ONE)
    if bundle is not None:
        _write_bundle(call, bundle)
    elif repair:
        _rescue(call, file)
    else:
        _examine(call, as_json=as_json)


def _examine(call: Call, *, as_json: bool) -> None:
    from homecare.cli.json.backups import findings_shape
    from homecare.cli.texts.backups import findings_text

    findings = call.backups().examine()
    if as_json:
        show_json(findings_shape(findings))
    else:
        say(findings_text(findings))
    _end_with(findings)


def _end_with(findings: "Sequence[Finding]") -> None:
    from homecare.core.wording.backups import State, worst

    if worst(findings) is State.DAMAGE:
        raise typer.Exit(StoreError.exit_code)


def _rescue(call: Call, file: str | None) -> None:
    from homecare.cli.texts.backups import rescue_text

    say(rescue_text(call.backups().rescue(file)))


def _write_bundle(call: Call, file: str) -> None:
    import json

    from homecare.exchange.hand_file import check_target, drafted

    target = check_target(file)
    content = json.dumps(call.backups().bundle(), indent=2).encode()
    with drafted(target, content) as draft:
        draft.put(over=False)
    say(wording.WRITTEN.format(file=target))
    say(wording.BUNDLE_HOLDS)
