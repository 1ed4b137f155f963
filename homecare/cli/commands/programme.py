"""`homecare programme`: the programme files at hand, and the one that is followed."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli import completing, options, reading
from homecare.cli.asking import agree
from homecare.cli.call import Call, call_of
from homecare.cli.commands import checking
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import say, show, show_json, tell
from homecare.core.words import day_in_words
from homecare.errors import NotFoundError

if TYPE_CHECKING:
    from homecare.core.plan import Plan
    from homecare.core.schedule import Assigned

app = plain_app()

File = Annotated[
    str,
    typer.Argument(
        metavar="FILE",
        autocompletion=completing.programmes,
        help="A programme file, or the name of one that `programme list` shows.",
    ),
]


@app.callback(epilog="Example: homecare programme list")
def programme() -> None:
    """List, show, check, assign or end programmes."""


@app.command("list", cls=Command, epilog="Example: homecare programme list --json")
def list_programmes(ctx: typer.Context, as_json: options.AsJson = False) -> None:
    """List the programme files at hand: those that came with homecare, and your own."""
    call = call_of(ctx)
    shelved, followed = call.shelf.programmes(), _followed(call)
    if as_json:
        from homecare.cli.json_shapes import shelf_shape

        show_json(shelf_shape(shelved, followed))
    else:
        from homecare.cli.texts.programme import shelf_text

        say(shelf_text(shelved, followed))


@app.command("show", cls=Command, epilog="Example: homecare programme show desk-neck-upper-back")
def show_programme(
    ctx: typer.Context,
    file: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]",
            autocompletion=completing.programmes,
            help="A programme file or name; the programme you follow where none is named.",
        ),
    ] = None,
    exercise: Annotated[
        str | None,
        typer.Option(
            "--exercise",
            metavar="KEY",
            autocompletion=completing.exercises,
            help="One exercise: its dose, its steps and its figure.",
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """Show what a programme asks for: exercises, doses, days and rules; or how one exercise is done."""
    call = call_of(ctx)
    path = None
    if file is None:
        plan = _followed(call)
        if plan is None:
            raise NotFoundError(
                "No programme is followed now.", "See what there is with: homecare programme list"
            )
    else:
        path = call.shelf.find(file)
        plan = call.shelf.plan(call.shelf.read(path), path.name)
    if exercise is not None:
        _show_one(plan, exercise.strip(), call, as_json=as_json)
    elif as_json:
        from homecare.cli.json_shapes import programme_shape

        show_json(programme_shape(plan, path))
    else:
        from homecare.cli.texts.programme import plan_text

        say(plan_text(plan))


def _show_one(plan: "Plan", key: str, call: Call, *, as_json: bool) -> None:
    """How one exercise is done."""
    from homecare.cli.texts.exercise import exercise_of

    shown = exercise_of(plan, key, call.shelf.illustrated)
    if as_json:
        from homecare.cli.json_shapes import exercise_shape

        show_json(exercise_shape(shown))
    else:
        from homecare.cli.commands.showing import show_exercise

        show_exercise(shown, plan)


@app.command("check", cls=Command, epilog="Example: homecare programme check my-programme.toml")
def check(
    ctx: typer.Context,
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Programme files, or folders that hold them.")
    ],
    as_json: options.AsJson = False,
) -> None:
    """Check programme files: every problem, with its line and what to write instead."""
    checked = checking.check_files(call_of(ctx).shelf, files)
    wrong = [found for _, found in checked if any(one.severity == "error" for one in found)]
    if as_json:
        from homecare.cli.json_shapes import check_shape

        show_json(check_shape(checked))
    else:
        for file, problems in checked:
            show("\n".join(str(replace(one, file=file)) for one in problems) or f"{file}: no problems")
    if wrong:
        errors = sum(one.severity == "error" for found in wrong for one in found)
        subject = f"{errors} problem{'' if errors == 1 else 's'} in {len(wrong)} of {len(checked)} files"
        tell(f"There {'is' if errors == 1 else 'are'} {subject}. Mend what is named and check again.")
        raise typer.Exit(2)


@app.command("assign", cls=Command, epilog="Example: homecare programme assign desk-neck-upper-back")
def assign(
    ctx: typer.Context,
    file: File,
    *,
    start: Annotated[
        str | None,
        typer.Option("--from", metavar="DAY", help=f"Its first day: {options.DAYS}. Today where not said."),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option("--until", metavar="DAY", help="Its last day; the file's own end where not said."),
    ] = None,
    planned_sessions: Annotated[
        str | None, typer.Option("--planned-sessions", metavar="N", help="How many treatments are planned.")
    ] = None,
    sure: options.Yes = False,
) -> None:
    """Follow a programme: says what changes, and asks first."""
    from homecare.cli.texts.programme import assigning_text

    call = call_of(ctx)
    first, last = call.day(start) or call.today, call.day(until)
    planned = reading.sessions(planned_sessions)
    path = call.shelf.find(file)
    text = call.shelf.read(path)
    plan = call.shelf.plan(text, path.name)
    with call.diary() as diary:
        say([*assigning_text(plan, first, last, planned, diary.today(first).assigned), ""])
        agree("Follow this programme?", sure=sure)
        diary.assign(text, file=path.name, start=first, until=last, planned_sessions=planned)
    say(f"Followed from {day_in_words(first)}: {plan.title}.")
    say("See it with: homecare today. To take it back: homecare undo")


@app.command("end", cls=Command, epilog="Example: homecare programme end --on today")
def end(
    ctx: typer.Context,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="DAY", help=f"Its last day: {options.DAYS}. Yesterday where not said."),
    ] = None,
    sure: options.Yes = False,
) -> None:
    """End the programme you follow; what is logged stays."""
    call = call_of(ctx)
    last = call.day(on)
    with call.diary() as diary:
        followed = diary.today(last).assigned
        if followed is not None:
            agree(_ending(followed, last or call.today - timedelta(days=1)), sure=sure)
        ended = diary.end_programme(last=last)
    say(f"Ended: {ended.plan.title}. To take it back: homecare undo")


def _ending(followed: "Assigned", last: date) -> str:
    """The question before a programme ends with the day `last`."""
    began = followed.assignment.start
    if began > last:
        return f"End {followed.plan.title}, which only began on {day_in_words(began)}? What is logged stays."
    return f"End {followed.plan.title} with {day_in_words(last)} as its last day? What is logged stays."


def _followed(call: Call) -> "Plan | None":
    """The plan that is followed now; a folder without a diary is left as it is."""
    if not call.paths.database.exists():
        return None
    with call.diary() as diary:
        assigned = diary.today().assigned
    return None if assigned is None else assigned.plan
