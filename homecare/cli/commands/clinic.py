"""`homecare clinic`: every patient of a practice at a glance."""

from typing import Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options, questions
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.open_ui import open_clinic
from homecare.cli.output.printing import PAPER, fits, say, show, show_json, terminal_width
from homecare.core.clinic.panel_order import ORDERS, arranged, matching
from homecare.core.values.parsing import did_you_mean
from homecare.errors import NotFoundError

app = plain_app()


@app.command("clinic", cls=Command, help=SUMMARIES["clinic"], epilog=EXAMPLES["clinic"])
def clinic(
    ctx: typer.Context,
    as_text: Annotated[bool, typer.Option("--text", help=HELPS["clinic.as_text"])] = False,
    sort: Annotated[
        str | None,
        typer.Option(
            "--sort",
            metavar="ORDER",
            autocompletion=lambda: list(ORDERS),
            help=HELPS["clinic.sort"],
        ),
    ] = None,
    wanted: Annotated[
        str | None,
        typer.Option(
            "--filter",
            metavar="TEXT",
            help=HELPS["clinic.wanted"],
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """`homecare clinic`."""
    call = call_of(ctx)
    asked = as_text or as_json or sort is not None or wanted is not None
    if not asked and questions.at_terminal():
        code = open_clinic(call.paths, plain=call.plain)
        if code:
            raise typer.Exit(code)
        return
    _print(call, _order(sort), wanted or "", as_json=as_json)


def _order(sort: str | None) -> str:
    """The order that was asked for.

    Raises:
        NotFoundError: if there is none of this name; the nearest is offered.
    """
    order = (sort or "name").strip().lower()
    if order not in ORDERS:
        step = did_you_mean(order, ORDERS, wording.WRITE_AN_ORDER.format(orders=", ".join(ORDERS)))
        raise NotFoundError(wording.NO_SUCH_ORDER.format(order=sort), step)
    return order


def _print(call: Call, order: str, wanted: str, *, as_json: bool) -> None:
    from homecare.cli.json.clinic import panel_shape
    from homecare.cli.texts.clinic import panel_heading, panel_lines, panel_sentences
    from homecare.core.clinic.panel import looked_after

    with call.clinic() as clinic:
        today = clinic.current_day()
        everybody = looked_after(clinic.panel.rows(today))
    rows = arranged(matching(everybody, wanted), ORDERS[order])
    if as_json:
        show_json(panel_shape(rows))
        return
    if not everybody:
        say(wording.NO_PATIENT)
        return
    say(panel_heading(everybody, len(rows), today))
    if not rows:
        say(wording.NOBODY_HOLDS.format(wanted=wanted))
        return
    lines = panel_lines(rows, today, max(PAPER, terminal_width()))
    if fits(line for text in lines for line in text.splitlines()):
        show("\n".join(["", *lines]))
    else:
        say(["", *panel_sentences(rows, today)])
