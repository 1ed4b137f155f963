"""`homecare edit`: correct an entry, remove it or bring it back. What was is kept; undo leads back to it."""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final
from uuid import UUID

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import completion, options, values
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import said_twice
from homecare.cli.output.logged import say_notice
from homecare.cli.output.printing import say
from homecare.cli.wording import PAIN_AFTER, PAIN_BEFORE, PEAK_PAIN, STEP, TO_UNDO
from homecare.core.records.entry import Entry
from homecare.core.records.records import EDITABLE, ExerciseEntry, type_of
from homecare.core.values.acupoints import parse_points
from homecare.core.values.in_words import day_in_words
from homecare.core.values.pain_kind import parse_kind
from homecare.core.values.parsing import parse_id, parse_level, parse_minutes, parse_whole
from homecare.errors import InputError, NotFoundError
from homecare.system.clock import SystemClock

if TYPE_CHECKING:
    from homecare.diary.diary import Diary

app = plain_app()


EntryId = Annotated[str, typer.Argument(metavar="ID", help=HELPS["edit.entryid"])]
Level = Annotated[str | None, typer.Option("--level", metavar="LEVEL", help=HELPS["edit.level"])]
Region = Annotated[
    str | None,
    typer.Option("--region", metavar="REGION", autocompletion=completion.regions, help=HELPS["edit.region"]),
]
Sitting = Annotated[
    str | None,
    typer.Option("--sitting", "--minutes", metavar="TIME", help=HELPS["edit.sitting"]),
]
SatDown = Annotated[str | None, typer.Option("--start", metavar="TIME", help=HELPS["edit.satdown"])]
GotUp = Annotated[str | None, typer.Option("--end", metavar="TIME", help=HELPS["edit.gotup"])]
Reason = Annotated[str | None, typer.Option("--reason", metavar="TEXT", help=HELPS["edit.reason"])]
QuestionText = Annotated[
    str | None,
    typer.Option("--text", metavar="TEXT", help=HELPS["edit.questiontext"]),
]
WasAsked = Annotated[str | None, typer.Option("--asked", metavar="YES", help=HELPS["edit.wasasked"])]
DoneInBreak = Annotated[str | None, typer.Option("--done", metavar="TEXT", help=HELPS["edit.doneinbreak"])]
Felt = Annotated[
    list[str] | None,
    typer.Option("--felt", metavar="WHAT", help=HELPS["edit.felt"]),
]
Scores = Annotated[
    list[str] | None,
    typer.Option("--score", metavar="SCORE", help=HELPS["edit.scores"]),
]
Remove = Annotated[bool, typer.Option("--remove", help=HELPS["edit.remove"])]
BringBack = Annotated[
    bool,
    typer.Option("--bring-back", help=HELPS["edit.bringback"]),
]


@app.command("edit", cls=Command, help=SUMMARIES["edit"], epilog=EXAMPLES["edit"])
def edit(
    ctx: typer.Context,
    wanted: EntryId,
    *,
    level: Level = None,
    region: Region = None,
    kind: options.Kind = None,
    sitting: Sitting = None,
    start: SatDown = None,
    end: GotUp = None,
    sets: options.Sets = None,
    reps: options.Reps = None,
    hold: options.Hold = None,
    skip: options.Skip = None,
    reason: Reason = None,
    before: options.Before = None,
    peak: options.Peak = None,
    after: options.After = None,
    points: options.Points = None,
    beside: options.With = None,
    date: options.Date = None,
    note: options.Note = None,
    text: QuestionText = None,
    asked: WasAsked = None,
    done: DoneInBreak = None,
    felt: Felt = None,
    score: Scores = None,
    remove: Remove = False,
    bring_back: BringBack = False,
    sure: options.Yes = False,
) -> None:
    """`homecare edit`."""
    call = call_of(ctx)
    # The options are read from one table: what is said decides which field of the record changes.
    given = {name: value for name, value in ctx.params.items() if name in READ and value not in (None, ())}
    said = {READ[name][0]: READ[name][1](value) for name, value in given.items()}
    if date is not None:
        said["day"] = call.past_day(date)
    _refuse_beside(said, remove=remove, bring_back=bring_back)
    with call.diary() as diary:
        if bring_back:
            say(_bring_back(diary, wanted))
        elif remove:
            say(_remove(diary, diary.history.entry(_id(diary, wanted))))
        else:
            new, lines = _change(diary, diary.history.entry(_id(diary, wanted)), said, sure=sure)
            say([*lines, TO_UNDO])
            say_notice(diary, new)
            return
    say(TO_UNDO)


def _refuse_beside(changes: Mapping[str, Any], *, remove: bool, bring_back: bool) -> None:
    """Refuse changes beside --remove or --bring-back, and both of these together.

    Raises:
        InputError: saying which cannot be.
    """
    if remove and (changes or bring_back):
        raise InputError(wording.REMOVE_ALONE, wording.USE_ONE)
    if bring_back and changes:
        raise InputError(
            wording.BRING_BACK_ALONE,
            wording.CHANGE_AFTERWARDS,
        )


def _remove(diary: "Diary", old: Entry) -> list[str]:
    diary.corrections.remove(old.id)
    return [wording.REMOVED.format(entry=_words(diary, old))]


def _bring_back(diary: "Diary", wanted: str) -> list[str]:
    line = diary.history.line(_id(diary, wanted, gone=True))
    back = diary.corrections.bring_back(_id(diary, wanted, gone=True))
    stood = [] if line.gone is not None else [wording.INSTEAD_OF.format(entry=_words(diary, line.entry))]
    return [wording.BROUGHT_BACK.format(entry=_words(diary, back)), *stood]


def _change(diary: "Diary", old: Entry, said: dict[str, Any], *, sure: bool) -> tuple[Entry, list[str]]:
    """The entry as it is now, and what is said of the change."""
    fitting = _fitting(old, said)
    new = said_twice(lambda again: diary.corrections.edit(old.id, fitting, sure=again), sure=sure)
    replaces = diary.entries.replaces(new)
    return new, [
        wording.CHANGED.format(entry=_words(diary, old)),
        wording.NOW.format(entry=_words(diary, new)),
        *([] if replaces is None else [replaces]),
        wording.NEW_ID.format(id=str(new.id)[:8]),
    ]


def _points(text: str) -> tuple[Any, ...]:
    return parse_points(text)


def _yes_or_no(text: str) -> bool:
    word = text.strip().lower()
    if word not in ("yes", "no"):
        raise InputError(wording.NEITHER_YES_NOR_NO.format(text=text), wording.WRITE_YES_OR_NO)
    return word == "yes"


def _effects(words: list[str]) -> tuple[Any, ...]:
    from homecare.core.wording.treatments import read_effects, split_effects

    return read_effects(part for word in words for part in split_effects(word) or [word])


def _scores(words: list[str]) -> Any:
    """A step of PGIC where one whole number is said, else activities with their scores."""
    from homecare.core.treatments.outcome_scales import read_activities

    if len(words) == 1 and "=" not in words[0]:
        return parse_whole(words[0], 1, 7, STEP)
    return read_activities(words)


READ: Final[Mapping[str, tuple[str, Callable[[Any], Any]]]] = {
    "level": ("level", parse_level),
    "region": ("region", str),
    "kind": ("kind", parse_kind),
    "sitting": ("minutes", parse_minutes),
    "start": ("start", str),
    "end": ("end", str),
    "sets": ("sets", values.sets),
    "reps": ("reps", values.reps),
    "hold": ("hold_s", values.hold),
    "skip": ("skip", str),
    "reason": ("reason", str),
    "before": ("pain_before", lambda said: values.level(said, PAIN_BEFORE)),
    "peak": ("pain_peak", lambda said: values.level(said, PEAK_PAIN)),
    "after": ("pain_after", lambda said: values.level(said, PAIN_AFTER)),
    "points": ("points", _points),
    "beside": ("adjuncts", values.adjuncts),
    "note": ("note", str),
    "text": ("text", str),
    "asked": ("asked", _yes_or_no),
    "done": ("done", str),
    "felt": ("effects", _effects),
    "score": ("scores", _scores),
}
"""Each option by its name: the field it changes, and how its text is read."""
OPTIONS: Final = {
    "pain_before": "--before", "pain_peak": "--peak", "pain_after": "--after", "hold_s": "--hold",
    "minutes": "--sitting", "adjuncts": "--with", "day": "--date", "effects": "--felt", "scores": "--score",
}  # fmt: skip
"""The options whose names differ from the fields they change."""


def _option(field: str, kind: str) -> str:
    if field == "minutes" and kind != "sitting":
        return "--minutes"  # the same option by its other name
    return OPTIONS.get(field, f"--{field}")


def _fitting(old: Entry, said: dict[str, Any]) -> dict[str, Any]:
    """The changes, if this kind of entry has what they change.

    Raises:
        InputError: if nothing is said, or something that does not fit; what fits is named.
    """
    kind = type_of(old)
    fitting = EDITABLE[kind]
    if not fitting:
        raise InputError(wording.STEP_NOT_EDITED, wording.ANSWER_AGAIN)
    wrong = [_option(field, kind) for field in said if field not in fitting]
    fits = ", ".join(_option(field, kind) for field in fitting)
    if wrong:
        raise InputError(
            wording.DOES_NOT_FIT.format(option=wrong[0], kind=kind),
            wording.WHAT_FITS.format(fits=fits),
        )
    if not said:
        raise InputError(wording.NO_CHANGE_SAID, wording.SAY_IT_WITH.format(fits=fits))
    return said


def _id(diary: "Diary", wanted: str, *, gone: bool = False) -> UUID:
    """The id written, or the only one that begins like this; with `gone` of entries that do not stand.

    Raises:
        NotFoundError: if there is none.
        InputError: if it is no id, or the beginning of several.
    """
    start = wanted.strip().lower()
    if not re.fullmatch(r"[0-9a-f-]{4,35}", start):
        return parse_id(wanted)
    # What is not found where it is looked for first may be found on the other side, which says why not.
    found = diary.history.ids_beginning(start, archived=gone) or diary.history.ids_beginning(
        start, archived=not gone
    )
    if not found:
        raise NotFoundError(wording.NO_ID_BEGINS.format(wanted=wanted), wording.SEE_IDS)
    if len(found) > 1:
        raise InputError(
            wording.SEVERAL_IDS_BEGIN.of(len(found), wanted=wanted),
            wording.WRITE_MORE,
        )
    return found[0]


def _words(diary: "Diary", entry: Entry) -> str:
    from homecare.core.wording.entries import entry_in_words

    name = None
    if isinstance(entry, ExerciseEntry):
        known = diary.programmes.exercise(entry.exercise)
        name = None if known is None else known.name
    return f"{entry_in_words(entry, name, SystemClock().now().tzinfo)}, {day_in_words(entry.day)}"
