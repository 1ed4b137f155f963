"""`homecare programme`: the programme files at hand, and the one that is followed."""

from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands import programme_assign, programme_check, programme_diff, programme_new
from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import completion, options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json
from homecare.errors import NotFoundError

if TYPE_CHECKING:
    from homecare.core.programme.plan import Plan

app = plain_app()


@app.callback(help=SUMMARIES["programme"], epilog=EXAMPLES["programme"])
def programme() -> None:
    """`homecare programme`: the commands below stand under it."""


@app.command(
    "list",
    cls=Command,
    help=SUMMARIES["programme.list_programmes"],
    epilog=EXAMPLES["programme.list_programmes"],
)
def list_programmes(ctx: typer.Context, as_json: options.AsJson = False) -> None:
    """`homecare programme list`."""
    from homecare.cli.json.views import shelf_shape
    from homecare.cli.texts.programme import shelf_text

    call = call_of(ctx)
    shelved, (followed, flare) = call.shelf.programmes(), _standing(call)
    if as_json:
        show_json(shelf_shape(shelved, followed))
    else:
        say(shelf_text(shelved, followed, flare))


@app.command(
    "show",
    cls=Command,
    help=SUMMARIES["programme.show_programme"],
    epilog=EXAMPLES["programme.show_programme"],
)
def show_programme(
    ctx: typer.Context,
    file: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]",
            autocompletion=completion.programmes,
            help=HELPS["programme.file"],
        ),
    ] = None,
    exercise: Annotated[
        str | None,
        typer.Option(
            "--exercise",
            metavar="KEY",
            autocompletion=completion.exercises,
            help=HELPS["programme.exercise"],
        ),
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """`homecare programme show`."""
    from homecare.cli.json.views import programme_shape
    from homecare.cli.texts.programme import plan_text

    call = call_of(ctx)
    path = None
    if file is None:
        plan = _followed(call)
        if plan is None:
            raise NotFoundError(wording.NONE_FOLLOWED, wording.SEE_PROGRAMMES)
    else:
        path = call.shelf.find(file)
        plan = call.shelf.plan(call.shelf.read(path), call.shelf.typed(path))
    if exercise is not None:
        _show_one(plan, exercise.strip(), call, as_json=as_json)
    elif as_json:
        show_json(programme_shape(plan, path))
    else:
        say(plan_text(plan, call.settings.first_weekday))


def _show_one(plan: "Plan", key: str, call: Call, *, as_json: bool) -> None:
    """How one exercise is done."""
    from homecare.cli.commands.programme_show import show_exercise  # Tab does not wait for it
    from homecare.cli.json.views import exercise_shape
    from homecare.cli.texts.exercise import exercise_of

    shown = exercise_of(plan, key, call.shelf.illustrated)
    if as_json:
        show_json(exercise_shape(shown))
    else:
        show_exercise(shown, plan)


def _followed(call: Call) -> "Plan | None":
    """The plan that is followed now; a folder without a diary is left as it is."""
    if not call.paths.database.exists():
        return None
    with call.diary() as diary:
        assigned = diary.programmes.followed_on()
    return None if assigned is None else assigned.plan


def _standing(call: Call) -> "tuple[Plan | None, Plan | None]":
    """What is followed now, and the flare plan; nothing where it is not said whose, among several."""
    if not call.paths.database.exists():
        return None, None
    with call.clinic() as clinic:
        several = len(clinic.patients.all()) > 1
    if several and call.patient is None:
        return None, None
    with call.diary() as diary:
        held = (diary.programmes.followed_on(), diary.programmes.followed_on(flare=True))
    followed, flare = (None if one is None else one.plan for one in held)
    return followed, flare


app.command("check", cls=Command, help=SUMMARIES["programme.check"], epilog=EXAMPLES["programme.check"])(
    programme_check.check
)
app.command("diff", cls=Command, help=SUMMARIES["programme.diff"], epilog=EXAMPLES["programme.diff"])(
    programme_diff.diff
)
app.command("new", cls=Command, help=SUMMARIES["programme.new"], epilog=EXAMPLES["programme.new"])(
    programme_new.new
)
app.command("assign", cls=Command, help=SUMMARIES["programme.assign"], epilog=EXAMPLES["programme.assign"])(
    programme_assign.assign
)
app.command("end", cls=Command, help=SUMMARIES["programme.end"], epilog=EXAMPLES["programme.end"])(
    programme_assign.end
)
app.command("schema", cls=Command, help=SUMMARIES["programme.schema"], epilog=EXAMPLES["programme.schema"])(
    programme_check.schema
)
