"""`homecare programme diff`: what a new programme file asks for that an old one did not, in words."""

from dataclasses import dataclass
from typing import Annotated

import typer

from homecare.cli.commands.wording import HELPS
from homecare.cli.context import Call, call_of
from homecare.cli.input import completion, options
from homecare.cli.output.printing import say, show_json
from homecare.core.programme.plan import Plan


@dataclass(frozen=True)
class _Read:
    """One of the two files: its plan, and the digest of its text."""

    plan: Plan
    digest: str


def diff(
    ctx: typer.Context,
    old: Annotated[
        str,
        typer.Argument(metavar="OLD", autocompletion=completion.programmes, help=HELPS["programme_diff.old"]),
    ],
    new: Annotated[
        str,
        typer.Argument(metavar="NEW", autocompletion=completion.programmes, help=HELPS["programme_diff.new"]),
    ],
    as_json: options.AsJson = False,
) -> None:
    """`homecare programme diff`."""
    from homecare.cli.texts.programme_diff import diff_text
    from homecare.core.wording.programme.diff import differences

    call = call_of(ctx)
    before, after = _read(call, old), _read(call, new)
    found = differences(before.plan, after.plan)
    if as_json:
        named = (("old", before.plan), ("new", after.plan))
        versions = {name: {"id": plan.slug, "version": plan.version} for name, plan in named}
        show_json({**versions, "differences": found})
    else:
        say(diff_text(before.plan, after.plan, found, same_text=before.digest == after.digest))


def _read(call: Call, named: str) -> _Read:
    from homecare.core.programme_file.reader import digest

    path = call.shelf.find(named)
    text = call.shelf.read(path)
    return _Read(call.shelf.plan(text, call.shelf.typed(path)), digest(text))
