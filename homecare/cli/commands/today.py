"""`homecare today`: what is due, and what is done."""

from dataclasses import asdict

import typer

from homecare.cli.commands.wording import EXAMPLES
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json

app = plain_app()


@app.command("today", cls=Command, help=SUMMARIES["today"], epilog=EXAMPLES["today"])
def today(ctx: typer.Context, date: options.Date = None, as_json: options.AsJson = False) -> None:
    """`homecare today`."""
    print_day(call_of(ctx), date, as_json=as_json)


def print_day(call: Call, date: str | None = None, *, as_json: bool = False) -> None:
    """Print a day; today where none is named."""
    day = call.day(date)
    with call.diary() as diary:
        view = diary.day.view(day)
        running = view.day == diary.current_day()
        waiting = diary.waiting.now() if running else None
        guidance = diary.daily_tip.today() if running else None
    if as_json:
        from homecare.cli.json.progression import waiting_shape
        from homecare.cli.json.views import today_shape

        shape = {**today_shape(view), **(waiting_shape(waiting) if waiting is not None else {})}
        if view.region != call.settings.region:  # where pain is asked for, if that is not the setting's
            shape["region"] = view.region
        show_json({**shape, "guidance": None if guidance is None else asdict(guidance)})
    else:
        from homecare.cli.texts.day import day_text
        from homecare.cli.texts.progression import waiting_text

        following = None if waiting is None else waiting.appointment
        say([*day_text(view, following), *(waiting_text(waiting) if waiting is not None else [])])
        if guidance is not None:
            say(["", wording.TIP.format(text=guidance.text, mark=guidance.mark, topic=guidance.topic)])
