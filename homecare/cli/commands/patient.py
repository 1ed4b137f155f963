"""`homecare patient`: whose diaries a folder holds."""

from shlex import quote
from typing import Annotated

import typer

from homecare.cli import options
from homecare.cli.asking import agree
from homecare.cli.call import call_of
from homecare.cli.commands import asks, practice
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import say, show_json, table

app = plain_app()

Name = Annotated[str, typer.Argument(metavar="NAME", help="The patient's name.")]


@app.callback(epilog="Example: homecare patient list")
def patient() -> None:
    """Add, list or archive the patients of a data folder."""


@app.command("add", cls=Command, epilog="Example: homecare patient add Hana")
def add(
    ctx: typer.Context,
    name: Name,
    own: Annotated[
        bool, typer.Option("--own", help="Somebody of this household, not a patient of a practice.")
    ] = False,
) -> None:
    """Begin a diary for a patient of a practice, or with --own for somebody of a household."""
    with call_of(ctx).clinic() as clinic:
        added = clinic.add_patient(name, own=own)
        several = len(clinic.patients()) > 1
    say(f"Added: {added.name}.")
    if several:
        say(f"Several diaries live here now; say whose: homecare --patient {quote(added.name)} today")


@app.command("list", cls=Command, epilog="Example: homecare patient list --json")
def list_patients(
    ctx: typer.Context,
    archived: Annotated[bool, typer.Option("--archived", help="Those who are archived, too.")] = False,
    as_json: options.AsJson = False,
) -> None:
    """List everybody with a diary in this folder."""
    from homecare.core.words import day_in_words

    call = call_of(ctx)
    with call.clinic() as clinic:
        people = clinic.patients(archived=archived)
    if as_json:
        from homecare.cli.json_shapes import patients_shape

        show_json(patients_shape(people, call.date_of))
    elif not people:
        say("Nobody has a diary here yet. It begins with the first entry, or with: homecare patient add NAME")
    else:
        say(
            table(
                [
                    (
                        one.name,
                        f"since {day_in_words(call.date_of(one.entered_at))}",
                        ", ".join(
                            ["own diary"] * (not one.at_practice) + ["archived"] * bool(one.archived_at)
                        ),
                    )
                    for one in people
                ],
                indent="",
            )
        )


@app.command("archive", cls=Command, epilog="Example: homecare patient archive Hana")
def archive(
    ctx: typer.Context,
    name: Name,
    sure: options.Yes = False,
    undo: Annotated[bool, typer.Option("--undo", help="Bring an archived diary back.")] = False,
) -> None:
    """Put a diary aside: it is kept, but no longer listed or written in. --undo brings it back."""
    from homecare.core.same_name import called
    from homecare.core.words import unknown

    with call_of(ctx).clinic() as clinic:
        if undo:
            say(f"Brought back: {clinic.bring_back_patient(name).name}.")
            return
        people = clinic.patients()
        patient = called(people, name)
        if patient is None:
            raise unknown("patient", name, [one.name for one in people])
        question = f"Archive the diary of {patient.name} (kept, but no longer listed or written in)?"
        agree(question, sure=sure)
        gone = clinic.archive_patient(name)
    say(f"Archived: {gone.name}. The diary is kept.")


app.registered_commands += [*practice.app.registered_commands, *asks.app.registered_commands]
