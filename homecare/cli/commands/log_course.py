"""Words of `homecare log` for the course of treatments: after-effects, own activities, the overall change."""

from typing import Annotated

import typer

from homecare.cli.context import call_of
from homecare.cli.input import completion, options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.logged import confirm
from homecare.cli.output.printing import say
from homecare.core.values.parsing import parse_whole
from homecare.core.wording.treatments import BREATHLESS_TYPED, effects_in_words, read_effects, split_effects

app = plain_app()
"""Its commands are taken over by `homecare log`."""


@app.command(
    "after-effects",
    cls=Command,
    epilog='Example: homecare log after-effects "mild soreness, ended" "strong tiredness"',
)
def after_effects(
    ctx: typer.Context,
    said: Annotated[
        list[str],
        typer.Argument(
            metavar="WHAT",
            autocompletion=completion.after_effects,
            help="none, or each as “mild soreness, ended”: mild, moderate or strong.",
        ),
    ],
    session: Annotated[
        str | None,
        typer.Option(
            "--session",
            metavar="DAY",
            autocompletion=completion.days,
            help="The session's day; else the last before today.",
        ),
    ] = None,
    date: options.Date = None,
    note: options.Note = None,
) -> None:
    """Log what you felt after a session: soreness, bruising, tiredness, or in your own words."""
    call = call_of(ctx)
    effects = read_effects(part for word in said for part in split_effects(word) or [word])
    about, day = call.past_day(session), call.day(date)
    with call.diary() as diary:
        earlier = diary.treatments.course().follow_up_of
        entry = diary.after_effects.log_follow_up(about, effects, note=note, day=day)
        before = earlier.get(entry.session_day)
        replaces = None if before is None else f"This replaces: {effects_in_words(before)}."
        confirm(diary, entry, replaces=replaces)
        say(BREATHLESS_TYPED)


@app.command(
    "activities", cls=Command, epilog='Example: homecare log activities "lifting=4" "driving=6" "sleep=5"'
)
def activities(
    ctx: typer.Context,
    said: Annotated[
        list[str],
        typer.Argument(
            metavar="ACTIVITY=SCORE",
            help="Three to five of your own; 0 = unable, 10 = as before. Next time the scores are enough.",
        ),
    ],
    date: options.Date = None,
) -> None:
    """Log how well your own activities go, 0 to 10 each (after Stratford 1995)."""
    from homecare.core.treatments.outcome_scales import activities_of, named_scores

    call = call_of(ctx)
    day = call.day(date)
    with call.diary() as diary:
        known = activities_of(diary.treatments.course().answered)
        entry = diary.treatments.answer_activities(named_scores(said, known), day=day)
        confirm(diary, entry)


@app.command("change", cls=Command, epilog="Example: homecare log change 5")
def change(
    ctx: typer.Context,
    step: Annotated[
        str,
        typer.Argument(
            metavar="STEP", help="1 very much worse, 2 much, 3 a little, 4 no change, … 7 very much better."
        ),
    ],
    date: options.Date = None,
) -> None:
    """Log how you are, all in all, since the treatments began: one step of seven."""
    call = call_of(ctx)
    chosen = parse_whole(step, 1, 7, "The step")
    day = call.day(date)
    with call.diary() as diary:
        entry = diary.treatments.answer_change(chosen, day=day)
        confirm(diary, entry)
