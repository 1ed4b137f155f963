"""`homecare flare`: the flare plan, switched on and off."""

import typer

from homecare.cli.commands.wording import EXAMPLES
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.logged import say_notice
from homecare.cli.output.printing import say
from homecare.cli.wording import TO_UNDO
from homecare.core.values.in_words import day_in_words

app = plain_app()


@app.callback(help=SUMMARIES["flare"], epilog=EXAMPLES["flare"])
def flare() -> None:
    """`homecare flare`: the commands below stand under it."""


@app.command("on", cls=Command, help=SUMMARIES["flare.on"], epilog=EXAMPLES["flare.on"])
def on(ctx: typer.Context, date: options.Date = None, note: options.Note = None) -> None:
    """`homecare flare on`."""
    call = call_of(ctx)
    day = call.past_day(date)
    with call.diary() as diary:
        spell = diary.flare.start(day=day, note=note)
        plan = diary.programmes.followed_on(flare=True)
        title = wording.FLARE_PLAN if plan is None else plan.plan.title
        say(wording.FLARE_ON.format(title=title, day=day_in_words(spell.day)))
        say(wording.FLARE_BACK)
        say_notice(diary, spell)


@app.command("off", cls=Command, help=SUMMARIES["flare.off"], epilog=EXAMPLES["flare.off"])
def off(ctx: typer.Context, date: options.Date = None) -> None:
    """`homecare flare off`."""
    call = call_of(ctx)
    last = call.past_day(date)
    with call.diary() as diary:
        spell = diary.flare.end(last=last)
    if spell.until is None:
        say(wording.FLARE_OFF_UNHELD)
    elif spell.until == call.today:
        say(wording.FLARE_LAST_DAY)
    else:
        say(wording.FLARE_OFF.format(day=day_in_words(spell.until)))
    say(TO_UNDO)
