"""`homecare programme`: the programme files at hand, and the one that is followed."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli import completing, options
from homecare.cli.call import Call, call_of
from homecare.cli.commands import checking, giving
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import say, show, show_json, tell
from homecare.errors import NotFoundError

if TYPE_CHECKING:
    from homecare.core.plan import Plan

app = plain_app()


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


def _followed(call: Call) -> "Plan | None":
    """The plan that is followed now; a folder without a diary is left as it is."""
    if not call.paths.database.exists():
        return None
    with call.diary() as diary:
        assigned = diary.today().assigned
    return None if assigned is None else assigned.plan


app.command("assign", cls=Command, epilog="Example: homecare programme assign desk-neck-upper-back")(
    giving.assign
)
app.command("end", cls=Command, epilog="Example: homecare programme end --on today")(giving.end)
