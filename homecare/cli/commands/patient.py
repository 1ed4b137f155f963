"""`homecare patient`: whose diaries a folder holds."""

from collections.abc import Callable
from shlex import quote
from typing import TYPE_CHECKING, Annotated, Final, TypeVar

import typer

from homecare.cli.commands import patient_practice, patient_questions
from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import agree
from homecare.cli.input.values import given
from homecare.cli.output.printing import say, show_json, table
from homecare.core.patients.identity import parse_born, parse_number
from homecare.core.patients.same_name import (
    alike_unnamed,
    as_written,
    called,
    identity_in_words,
    nobody_called,
)
from homecare.core.values.in_words import day_in_words
from homecare.core.values.spelling import same

if TYPE_CHECKING:
    from homecare.core.records.records import Patient

T = TypeVar("T")

app = plain_app()

Name = options.PatientName
Born = Annotated[
    str | None,
    typer.Option(
        "--born",
        metavar="DATE",
        help=HELPS["patient.born"],
    ),
]
Number = Annotated[
    str | None,
    typer.Option("--number", metavar="N", help=HELPS["patient.number"]),
]
AWAY: Final = "none"
"""Said instead of a date of birth or a number, it takes that away."""


@app.callback(help=SUMMARIES["patient"], epilog=EXAMPLES["patient"])
def patient() -> None:
    """`homecare patient`: the commands below stand under it."""


@app.command("add", cls=Command, help=SUMMARIES["patient.add"], epilog=EXAMPLES["patient.add"])
def add(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help=HELPS["patient.name"])],
    *,
    born: Born = None,
    number: Number = None,
    own: Annotated[bool, typer.Option("--own", help=HELPS["patient.own"])] = False,
) -> None:
    """`homecare patient add`."""
    call = call_of(ctx)
    date_of_birth = given(born, lambda said: parse_born(said, call.today))
    own_number = given(number, parse_number)
    with call.clinic() as clinic:
        added = clinic.patients.add(name, own=own, born=date_of_birth, number=own_number)
        people = clinic.patients.all()
    say(wording.ADDED.format(name=added.name))
    for other in alike_unnamed(people, added):
        say(
            wording.CALLED_ALIKE.format(
                name=other.name, quoted=quote(other.name), written=quote(other.written)
            )
        )
    if len(people) > 1:
        say(wording.SAY_WHOSE.format(name=quote(added.name)))


@app.command("rename", cls=Command, help=SUMMARIES["patient.rename"], epilog=EXAMPLES["patient.rename"])
def rename(
    ctx: typer.Context,
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW", help=HELPS["patient.new"])],
    *,
    born: Born = None,
    number: Number = None,
) -> None:
    """`homecare patient rename`."""
    call = call_of(ctx)
    with call.clinic() as clinic:
        before = as_written(clinic.patients.named(name))
        shown = clinic.patients.named(name).name
        kept = before.name if new == name or same(new, shown) else new
        now = clinic.patients.rename(
            name,
            kept,
            born=before.born if born is None else _or_away(born, lambda said: parse_born(said, call.today)),
            number=before.number if number is None else _or_away(number, parse_number),
        )
    after = as_written(now)
    beside = identity_in_words(after)
    told = wording.IS_NOW_BESIDE if beside else wording.IS_NOW
    say(told.format(before=shown, after=after.name, beside=beside))
    if now.name != after.name:
        say(wording.CALLED_HERE.format(name=now.name))


def _or_away(text: str, parse: Callable[[str], T]) -> T | None:
    return None if text.strip().lower() == AWAY else parse(text)


@app.command(
    "list", cls=Command, help=SUMMARIES["patient.list_patients"], epilog=EXAMPLES["patient.list_patients"]
)
def list_patients(
    ctx: typer.Context,
    archived: Annotated[bool, typer.Option("--archived", help=HELPS["patient.archived"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare patient list`."""
    from homecare.cli.json.views import patients_shape

    call = call_of(ctx)
    with call.clinic() as clinic:
        people = clinic.patients.all(archived=archived)
    if as_json:
        show_json(patients_shape(people, call.date_of))
    elif not people:
        say(wording.NOBODY_YET)
    else:
        say(
            table(
                [
                    (
                        one.name,
                        wording.SINCE.format(day=day_in_words(call.date_of(one.entered_at))),
                        _beside(one),
                    )
                    for one in people
                ],
                indent="",
            )
        )


def _beside(patient: "Patient") -> str:
    """What else there is to say of a patient, but for what stands in their label."""
    told = [part for part in identity_in_words(patient).split(", ") if part and part not in patient.name]
    told += [wording.OWN_DIARY] * (not patient.at_practice) + [wording.IS_ARCHIVED] * bool(
        patient.archived_at
    )
    return ", ".join(told)


@app.command("archive", cls=Command, help=SUMMARIES["patient.archive"], epilog=EXAMPLES["patient.archive"])
def archive(
    ctx: typer.Context,
    name: Name,
    sure: options.Yes = False,
    undo: Annotated[bool, typer.Option("--undo", help=HELPS["patient.undo"])] = False,
) -> None:
    """`homecare patient archive`."""
    with call_of(ctx).clinic() as clinic:
        if undo:
            say(wording.PATIENT_BACK.format(name=clinic.patients.bring_back(name).name))
            return
        people = clinic.patients.all()
        patient = called(people, name)
        if patient is None:
            raise nobody_called(name, people)
        question = wording.ARCHIVE_ASKED.format(name=patient.name)
        agree(question, sure=sure)
        gone = clinic.patients.archive(name)
    say(wording.ARCHIVED.format(name=gone.name))


app.registered_commands += [
    *patient_practice.app.registered_commands,
    *patient_questions.app.registered_commands,
]
