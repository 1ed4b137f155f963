"""`homecare flare`: the flare plan, switched on and off."""

import typer

from homecare.cli.commands.wording import EXAMPLES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.logged import say_notice
from homecare.cli.output.printing import say
from homecare.core.values.in_words import day_in_words

app = plain_app()


@app.callback(epilog=EXAMPLES["flare"])
def flare() -> None:
    """Switch your flare plan on or off. Flare days are marked, and count neither for nor against you."""


@app.command("on", cls=Command, epilog=EXAMPLES["flare.on"])
def on(ctx: typer.Context, date: options.Date = None, note: options.Note = None) -> None:
    """Follow the flare plan from today on, in place of the usual programme."""
    call = call_of(ctx)
    day = call.past_day(date)
    with call.diary() as diary:
        spell = diary.flare.start(day=day, note=note)
        plan = diary.programmes.followed_on(flare=True)
        title = "The flare plan" if plan is None else plan.plan.title
        say(f"{title} from {day_in_words(spell.day)} on. These days are marked and do not count.")
        say("Back to the usual programme: homecare flare off. To undo: homecare undo")
        say_notice(diary, spell)


@app.command("off", cls=Command, epilog=EXAMPLES["flare.off"])
def off(ctx: typer.Context, date: options.Date = None) -> None:
    """Go back to the usual programme; --date names the flare plan's last day, yesterday where not said."""
    call = call_of(ctx)
    last = call.past_day(date)
    with call.diary() as diary:
        spell = diary.flare.end(last=last)
    if spell.until is None:
        say("The flare plan is off; it never held for a whole day, and no day is marked.")
    elif spell.until == call.today:
        say("Today is the last flare day. Tomorrow is as usual.")
    else:
        say(f"The flare plan is off; its last day was {day_in_words(spell.until)}.")
    say("To undo: homecare undo")
