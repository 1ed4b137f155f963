"""Words of `homecare patient` for what a practitioner keeps: notes, thresholds and planned sessions."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Final

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.printing import say, show_json
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import parse_whole
from homecare.core.values.times import parse_time
from homecare.errors import InputError, NotFoundError

if TYPE_CHECKING:
    from homecare.clinic.clinic import Clinic
    from homecare.core.records.practice import PracticeNote, Watch

app = plain_app()
"""Its commands are taken over by `homecare patient`."""

NOT_WATCHED: Final = "none"
"""Said instead of a number, it takes one threshold away."""
ACCEPTED: Final = {
    "pain_from": ("--pain-from", 0, 10),
    "adherence_below": ("--adherence-below", 1, 100),
    "silent_days": ("--silent-days", 1, 365),
    "stopped_from": ("--stopped-from", 1, 100),
}
"""The option of each threshold, with its least and its greatest number."""

Name = options.PatientName


@app.command(
    "note", cls=Command, help=SUMMARIES["patient_practice.note"], epilog=EXAMPLES["patient_practice.note"]
)
def note(
    ctx: typer.Context,
    name: Name,
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help=HELPS["patient_practice.text"])] = None,
    remove: Annotated[
        str | None, typer.Option("--remove", metavar="ID", help=HELPS["patient_practice.remove"])
    ] = None,
    as_json: options.AsJson = False,
) -> None:
    """`homecare patient note`."""
    if remove is not None and text is not None:
        raise InputError(wording.WRITTEN_OR_REMOVED, wording.LEAVE_ONE_OUT)
    call = call_of(ctx)
    with call.clinic() as clinic:
        if remove is not None:
            gone = clinic.notes.archive(name, _note_of(clinic, name, remove).id)
            say(wording.PUT_ASIDE.format(note=gone.text))
        elif text is not None:
            clinic.notes.add(name, text)
            say(wording.NOTED)
        else:
            _list_notes(
                clinic.patients.named(name).name, clinic.notes.all(name), call.date_of, as_json=as_json
            )


def _note_of(clinic: "Clinic", name: str, said: str) -> "PracticeNote":
    """The note whose id begins like this.

    Raises:
        NotFoundError: if no note's id does, or several do.
    """
    wanted = said.strip().lower()
    found = [one for one in clinic.notes.all(name) if wanted and str(one.id).startswith(wanted)]
    if len(found) != 1:
        few = wording.SEVERAL_NOTES_BEGIN if found else wording.NO_NOTE_BEGINS
        raise NotFoundError(few.format(wanted=said), wording.SEE_NOTES)
    return found[0]


def _list_notes(
    name: str, notes: "tuple[PracticeNote, ...]", date_of: Callable[[datetime], date], *, as_json: bool
) -> None:
    from homecare.cli.json.clinic import notes_shape

    if as_json:
        show_json(notes_shape(name, notes))
        return
    for one in notes:
        say(f"{str(one.id)[:8]}  {day_in_words(date_of(one.entered_at))}  {one.text}")
    say(wording.NOTES_STAY if notes else wording.NO_NOTE.format(name=name))


@app.command(
    "watch", cls=Command, help=SUMMARIES["patient_practice.watch"], epilog=EXAMPLES["patient_practice.watch"]
)
def watch(
    ctx: typer.Context,
    name: Name,
    *,
    pain: Annotated[
        str | None,
        typer.Option("--pain-from", metavar="LEVEL", help=HELPS["patient_practice.pain"]),
    ] = None,
    adherence: Annotated[
        str | None,
        typer.Option("--adherence-below", metavar="PERCENT", help=HELPS["patient_practice.adherence"]),
    ] = None,
    silent: Annotated[
        str | None,
        typer.Option("--silent-days", metavar="N", help=HELPS["patient_practice.silent"]),
    ] = None,
    stopped: Annotated[
        str | None,
        typer.Option("--stopped-from", metavar="N", help=HELPS["patient_practice.stopped"]),
    ] = None,
    nothing: Annotated[bool, typer.Option("--none", help=HELPS["patient_practice.nothing"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare patient watch`."""
    said = {
        "pain_from": pain, "adherence_below": adherence, "silent_days": silent, "stopped_from": stopped,
    }  # fmt: skip
    changed = any(one is not None for one in said.values())
    if nothing and changed:
        raise InputError(wording.NONE_ALONE, wording.SAY_EITHER)
    with call_of(ctx).clinic() as clinic:
        now, named = clinic.thresholds.of(name), clinic.patients.named(name).name
        if nothing or changed:
            now = clinic.thresholds.set(name, **({} if nothing else _thresholds(said, now)))
    _tell_watch(named, now, as_json=as_json)


def _thresholds(said: Mapping[str, str | None], before: "Watch | None") -> dict[str, int | None]:
    """The numbers said, and where nothing is said those that stood before.

    Raises:
        InputError: for anything that is neither a number within its limits nor the word none.
    """
    found: dict[str, int | None] = {}
    for threshold, (option, low, high) in ACCEPTED.items():
        word = said[threshold]
        if word is None:
            found[threshold] = None if before is None else getattr(before, threshold)
        elif word.strip().lower() == NOT_WATCHED:
            found[threshold] = None
        else:
            found[threshold] = parse_whole(word.strip().removesuffix("%"), low, high, option)
    return found


def _tell_watch(name: str, now: "Watch | None", *, as_json: bool) -> None:
    from homecare.cli.json.clinic import watch_shape
    from homecare.cli.texts.clinic import watch_in_words

    if as_json:
        show_json(watch_shape(name, now))
    else:
        say(watch_in_words(name, now))


@app.command(
    "session",
    cls=Command,
    help=SUMMARIES["patient_practice.session"],
    epilog=EXAMPLES["patient_practice.session"],
)
def session(
    ctx: typer.Context,
    name: Name,
    day: Annotated[
        str | None,
        typer.Argument(metavar="DAY", help=HELPS["patient_practice.day"]),
    ] = None,
    *,
    at: Annotated[str | None, typer.Option("--at", metavar="TIME", help=HELPS["patient_practice.at"])] = None,
    note: Annotated[
        str | None, typer.Option("--note", metavar="TEXT", help=HELPS["patient_practice.note"])
    ] = None,
    cancel: Annotated[bool, typer.Option("--cancel", help=HELPS["patient_practice.cancel"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare patient session`."""
    from homecare.core.wording.treatments import planned_in_words

    call = call_of(ctx)
    if day is None:
        if cancel or at is not None or note is not None:
            raise InputError(wording.DAY_MISSING, wording.WRITE_A_DAY)
        _list_sessions(call, name, as_json=as_json)
        return
    on, time = _coming(call, day), None if at is None else parse_time(at).strftime("%H:%M")
    with call.clinic() as clinic:
        named = clinic.patients.named(name).name
        if cancel:
            say(
                wording.SESSION_CANCELLED.format(
                    name=named, session=planned_in_words(clinic.appointments.cancel(name, on))
                )
            )
        else:
            say(
                wording.SESSION_PLANNED.format(
                    name=named, session=planned_in_words(clinic.appointments.plan(name, on, time, note))
                )
            )
            if note:
                say(wording.NOTE_GOES_TOO)


def _coming(call: Call, said: str) -> date:
    """A day that may be in the future.

    Raises:
        InputError: for a word that is no day.
    """
    day = call.day(said)
    assert day is not None  # something was said
    return day


def _list_sessions(call: Call, name: str, *, as_json: bool) -> None:
    from homecare.cli.json.clinic import sessions_shape

    with call.clinic() as clinic:
        named, planned = clinic.patients.named(name).name, clinic.appointments.planned(name)
    if as_json:
        show_json(sessions_shape(named, planned))
        return
    from homecare.core.wording.treatments import planned_in_words

    say([planned_in_words(one) for one in planned] or wording.NO_SESSION.format(name=named))
