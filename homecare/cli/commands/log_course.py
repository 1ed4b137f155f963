"""Words of `homecare log` for the course of treatments: after-effects, own activities, the overall change."""

from typing import Annotated

import typer

from homecare.cli import wording
from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import completion, options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.logged import confirm
from homecare.cli.output.printing import say
from homecare.core.values.parsing import parse_whole

app = plain_app()
"""Its commands are taken over by `homecare log`."""


@app.command(
    "after-effects",
    cls=Command,
    help=SUMMARIES["log_course.after_effects"],
    epilog=EXAMPLES["log_course.after_effects"],
)
def after_effects(
    ctx: typer.Context,
    said: Annotated[
        list[str],
        typer.Argument(
            metavar="WHAT",
            autocompletion=completion.after_effects,
            help=HELPS["log_course.said"],
        ),
    ],
    session: Annotated[
        str | None,
        typer.Option(
            "--session",
            metavar="DAY",
            autocompletion=completion.days,
            help=HELPS["log_course.session"],
        ),
    ] = None,
    date: options.Date = None,
    note: options.Note = None,
) -> None:
    """`homecare log after-effects`."""
    call = call_of(ctx)
    from homecare.core.wording.treatments import (  # Tab after `log` does not wait for it
        BREATHLESS_TYPED,
        effects_in_words,
        read_effects,
        split_effects,
    )

    effects = read_effects(part for word in said for part in split_effects(word) or [word])
    about, day = call.past_day(session), call.day(date)
    with call.diary() as diary:
        earlier = diary.treatments.course().follow_up_of
        entry = diary.after_effects.log_follow_up(about, effects, note=note, day=day)
        before = earlier.get(entry.session_day)
        replaces = None if before is None else wording.REPLACES.format(effects=effects_in_words(before))
        confirm(diary, entry, replaces=replaces)
        say(BREATHLESS_TYPED)


@app.command(
    "activities",
    cls=Command,
    help=SUMMARIES["log_course.activities"],
    epilog=EXAMPLES["log_course.activities"],
)
def activities(
    ctx: typer.Context,
    said: Annotated[
        list[str],
        typer.Argument(
            metavar="ACTIVITY=SCORE",
            help=HELPS["log_course.activities.said"],
        ),
    ],
    date: options.Date = None,
) -> None:
    """`homecare log activities`."""
    from homecare.core.treatments.outcome_scales import activities_of, named_scores

    call = call_of(ctx)
    day = call.day(date)
    with call.diary() as diary:
        known = activities_of(diary.treatments.course().answered)
        entry = diary.treatments.answer_activities(named_scores(said, known), day=day)
        confirm(diary, entry)


@app.command("change", cls=Command, help=SUMMARIES["log_course.change"], epilog=EXAMPLES["log_course.change"])
def change(
    ctx: typer.Context,
    step: Annotated[
        str,
        typer.Argument(metavar="STEP", help=HELPS["log_course.step"]),
    ],
    date: options.Date = None,
) -> None:
    """`homecare log change`."""
    call = call_of(ctx)
    chosen = parse_whole(step, 1, 7, wording.STEP)
    day = call.day(date)
    with call.diary() as diary:
        entry = diary.treatments.answer_change(chosen, day=day)
        confirm(diary, entry)
