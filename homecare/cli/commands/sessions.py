"""`homecare sessions`: the course of treatments, planned and held, with what was felt and asked."""

from datetime import date
from typing import Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import completion, options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.values import sessions as read
from homecare.cli.output.printing import say, show_json
from homecare.cli.wording import TO_UNDO
from homecare.core.values.in_words import day_in_words
from homecare.core.values.times import parse_time
from homecare.errors import InputError

app = plain_app()


@app.callback(invoke_without_command=True, help=SUMMARIES["sessions"], epilog=EXAMPLES["sessions"])
def sessions(
    ctx: typer.Context,
    every: Annotated[bool, typer.Option("--all", help=HELPS["sessions.every"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare sessions`."""
    from homecare.cli.json.course import course_shape
    from homecare.cli.texts.course import course_text

    if ctx.invoked_subcommand is not None:
        if every or as_json:
            raise InputError(wording.COURSE_ALONE, wording.WRITE_SESSIONS)
        return
    with call_of(ctx).diary() as diary:
        view = diary.treatments.course()
    if as_json:
        show_json(course_shape(view))
        return
    say(course_text(view, every=every))


@app.command("plan", cls=Command, help=SUMMARIES["sessions.plan"], epilog=EXAMPLES["sessions.plan"])
def plan(
    ctx: typer.Context,
    day: Annotated[
        str,
        typer.Argument(
            metavar="DAY",
            autocompletion=completion.coming_days,
            help=HELPS["sessions.day"],
        ),
    ],
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help=HELPS["sessions.at"])] = None,
    note: options.Note = None,
) -> None:
    """`homecare sessions plan`."""
    from homecare.core.wording.course import when

    call = call_of(ctx)
    coming = _day(call, day)
    time = parse_time(at).strftime("%H:%M") if at else at
    with call.diary() as diary:
        planned = diary.treatments.plan(coming, time, note)
    told = wording.PLANNED_NOTED if planned.note else wording.PLANNED
    say(told.format(when=when(planned), note=planned.note))
    say(TO_UNDO)


@app.command("cancel", cls=Command, help=SUMMARIES["sessions.cancel"], epilog=EXAMPLES["sessions.cancel"])
def cancel(
    ctx: typer.Context,
    day: Annotated[
        str,
        typer.Argument(
            metavar="DAY", autocompletion=completion.coming_days, help=HELPS["sessions.cancel.day"]
        ),
    ],
) -> None:
    """`homecare sessions cancel`."""
    call = call_of(ctx)
    coming = _day(call, day)
    with call.diary() as diary:
        diary.treatments.cancel(coming)
    say(wording.CANCELLED.format(day=day_in_words(coming)))
    say(TO_UNDO)


@app.command("count", cls=Command, help=SUMMARIES["sessions.count"], epilog=EXAMPLES["sessions.count"])
def count(
    ctx: typer.Context,
    number: Annotated[str, typer.Argument(metavar="N", help=HELPS["sessions.number"])],
) -> None:
    """`homecare sessions count`."""
    planned = read(number)
    assert planned is not None  # something was said
    with call_of(ctx).diary() as diary:
        diary.treatments.plan_course(planned)
        held = diary.treatments.course().held
    told = wording.COUNTED if held else wording.COUNTED_NONE_HELD
    say(told.format(planned=planned, held=held))
    say(TO_UNDO)


def _day(call: Call, said: str) -> date:
    """A day that may lie ahead.

    Raises:
        InputError: for a word that is no day.
    """
    day = call.day(said)
    assert day is not None  # something was said
    return day
