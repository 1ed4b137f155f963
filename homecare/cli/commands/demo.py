"""`homecare demo`: a sample diary on a folder that is thrown away."""

from typing import Annotated

import typer

from homecare.cli.commands.today import print_day
from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import at_terminal
from homecare.cli.output.printing import say
from homecare.core.values.parsing import parse_whole
from homecare.system.clock import SystemClock

app = plain_app()

SEEDS = 1_000_000_000


@app.command("demo", cls=Command, help=SUMMARIES["demo"], epilog=EXAMPLES["demo"])
def demo(
    ctx: typer.Context,
    seed: Annotated[str | None, typer.Option("--seed", metavar="N", help=HELPS["demo.seed"])] = None,
) -> None:
    """`homecare demo`."""
    from homecare.demo.demo import DEFAULT_SEED, throwaway_demo

    number = DEFAULT_SEED if seed is None else parse_whole(seed, 0, SEEDS, wording.SEED)
    with throwaway_demo(number, SystemClock()) as paths:
        if at_terminal():
            from homecare.cli.open_ui import open_interface

            open_interface(paths, demo=True, plain=call_of(ctx).plain)
        else:
            say([wording.SAMPLE.format(folder=paths.data), ""])
            print_day(Call(folder=str(paths.data)))
