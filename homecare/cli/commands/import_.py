"""`homecare import`: an export brought back, others' daily pain, or a habit tracker's history."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import agree
from homecare.cli.output.printing import say, show_json
from homecare.cli.texts.wording.files import EXERCISES_ADOPTED, LEVELS_ADOPTED
from homecare.core.values.pain_kind import parse_kind
from homecare.core.values.parsing import parse_whole
from homecare.errors import InputError

if TYPE_CHECKING:
    from homecare.core.transfer.foreign_dates import DayOrder
    from homecare.core.transfer.rows import BadRow
    from homecare.data_folder.import_others import ImportOthers
    from homecare.exchange.import_source import Found

app = plain_app()


@dataclass(frozen=True)
class _Said:
    """What was said beside the name of the file."""

    columns: tuple[str | None, str | None, str | None]
    dates: str | None
    encoding: str | None
    delimiter: str | None
    header_row: str | None
    region: str | None
    kind: str | None
    habits: Sequence[str]
    skip_bad: bool
    sure: bool
    as_json: bool


DirOrFile = Annotated[
    str,
    typer.Argument(
        metavar="DIR|FILE",
        help=HELPS["import.dirorfile"],
    ),
]
DayColumn = Annotated[
    str | None,
    typer.Option("--day-column", metavar="NAME", help=HELPS["import.daycolumn"]),
]
PainColumn = Annotated[
    str | None, typer.Option("--pain-column", metavar="NAME", help=HELPS["import.paincolumn"])
]
NoteColumn = Annotated[
    str | None, typer.Option("--note-column", metavar="NAME", help=HELPS["import.notecolumn"])
]
DatesOrder = Annotated[
    str | None,
    typer.Option("--dates", metavar="ORDER", help=HELPS["import.datesorder"]),
]
Encoding = Annotated[
    str | None,
    typer.Option("--encoding", metavar="NAME", help=HELPS["import.encoding"]),
]
Delimiter = Annotated[
    str | None,
    typer.Option("--delimiter", metavar="WORD", help=HELPS["import.delimiter"]),
]
HeaderRow = Annotated[
    str | None,
    typer.Option("--header-row", metavar="N", help=HELPS["import.headerrow"]),
]
Habits = Annotated[
    list[str] | None,
    typer.Option("--habit", metavar="HABIT=KEY", help=HELPS["import.habits"]),
]
SkipBad = Annotated[bool, typer.Option("--skip-bad", help=HELPS["import.skipbad"])]


@app.command("import", cls=Command, help=SUMMARIES["import.bring"], epilog=EXAMPLES["import.bring"])
def bring(
    ctx: typer.Context,
    source: DirOrFile,
    *,
    day: DayColumn = None,
    pain: PainColumn = None,
    note: NoteColumn = None,
    dates: DatesOrder = None,
    encoding: Encoding = None,
    delimiter: Delimiter = None,
    header_row: HeaderRow = None,
    region: options.Region = None,
    kind: options.Kind = None,
    habit: Habits = None,
    skip_bad: SkipBad = False,
    sure: options.Yes = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare import`."""
    call = call_of(ctx)
    said = _Said(
        (day, pain, note), dates, encoding, delimiter, header_row, region, kind, habit or (), skip_bad, sure,
        as_json,
    )  # fmt: skip
    from homecare.exchange.import_source import Source, find_source

    found = find_source(source)
    _check_options(said, found.source.value)
    if found.source is Source.EXPORT:
        _export(call, found, said)
    elif found.source is Source.SHEET:
        _pain(call, found, said)
    else:
        _habits(call, found, said)


def _check_options(said: _Said, source: str) -> None:
    """Refuse options that mean nothing for what is to be imported.

    Raises:
        InputError: naming one.
    """
    of_sheet = dict(
        zip(("--day-column", "--pain-column", "--note-column"), said.columns, strict=True),
        **{
            "--dates": said.dates,
            "--encoding": said.encoding,
            "--delimiter": said.delimiter,
            "--header-row": said.header_row,
            "--region": said.region,
            "--kind": said.kind,
        },
    )
    given = [name for name, value in of_sheet.items() if value is not None] if source != "sheet" else []
    given += ["--habit"] if said.habits and source != "loop" else []
    if given:
        raise InputError(
            wording.MEANS_NOTHING[source].format(option=given[0]),
            wording.LEAVE_OUT.format(options=", ".join(given)),
        )


def _export(call: Call, found: "Found", said: _Said) -> None:
    from homecare.cli.json.export import brought_shape
    from homecare.cli.texts.export_import import brought_text, incoming_text

    _ = call.settings  # says what is wrong in them before anything else is printed
    from homecare.data_folder.export_import import ExportImport

    with closing(ExportImport.open(call.paths, patient=call.patient, unlocked=call.unlocked)) as carrying:
        incoming = carrying.look(found)
        if not said.as_json:
            say(incoming_text(incoming))
        agree(wording.IMPORT_ASKED, sure=said.sure or incoming.begins or not incoming.merge.writes)
        brought = carrying.bring(incoming)
    if said.as_json:
        show_json(brought_shape(brought))
    else:
        say(brought_text(brought))


def _pain(call: Call, found: "Found", said: _Said) -> None:
    from homecare.cli.json.export import pain_shape
    from homecare.cli.texts.export_import import adopted_text, bad_text, pain_text
    from homecare.core.records.records import PainKind
    from homecare.core.transfer.foreign_csv import ROWS_MAX, parse_delimiter
    from homecare.core.transfer.pain_csv import Wanted

    kind = PainKind.AVERAGE_24H if said.kind is None else parse_kind(said.kind)
    day, pain, note = said.columns
    wanted = Wanted(day=day, pain=pain, note=note, dates=_order(said.dates))
    delimiter = None if said.delimiter is None else parse_delimiter(said.delimiter)
    header_row = (
        None if said.header_row is None else parse_whole(said.header_row, 1, ROWS_MAX, wording.HEADER_ROW)
    )
    with _adopting(call) as adopting:
        incoming = adopting.look_at_pain(
            found, wanted, region=said.region, kind=kind, encoding=said.encoding, delimiter=delimiter,
            header_row=header_row,
        )  # fmt: skip
        if not said.as_json:
            say([*pain_text(incoming), *bad_text(incoming.bad, left_out=said.skip_bad)])
        elif incoming.bad and not said.skip_bad:
            show_json(pain_shape(incoming, written=False))
        _refuse_bad(incoming.bad, said)
        agree(
            wording.IMPORT_LEVELS_ASKED.of(len(incoming.new)),
            sure=said.sure or not incoming.new,
        )
        adopted = adopting.adopt_pain(incoming)
    if said.as_json:
        show_json(pain_shape(adopted, written=True))
    elif adopted.new:
        say(adopted_text(LEVELS_ADOPTED, len(adopted.new)))
    else:
        say(wording.NOTHING_NEW)


def _habits(call: Call, found: "Found", said: _Said) -> None:
    from homecare.cli.json.export import habits_shape
    from homecare.cli.texts.export_import import adopted_text, bad_text, habits_text
    from homecare.core.transfer.habit_mapping import parse_mapping

    mapped = parse_mapping(said.habits)
    with _adopting(call) as adopting:
        incoming = adopting.look_at_habits(found, mapped)
        if not said.as_json:
            say([*habits_text(incoming), *bad_text(incoming.bad, left_out=said.skip_bad)])
        elif not incoming.habits or (incoming.bad and not said.skip_bad):
            show_json(habits_shape(incoming, written=0))
        if not incoming.habits:
            raise InputError(wording.NO_HABIT_MAPPED, wording.SAY_A_HABIT)
        _refuse_bad(incoming.bad, said)
        agree(
            wording.IMPORT_EXERCISES_ASKED.of(len(incoming.new)),
            sure=said.sure or not incoming.new,
        )
        written = adopting.adopt_habits(incoming)
    if said.as_json:
        show_json(habits_shape(incoming, written=written))
    elif written:
        say(adopted_text(EXERCISES_ADOPTED, written))
    else:
        say(wording.NOTHING_NEW)


@contextmanager
def _adopting(call: Call) -> Iterator["ImportOthers"]:
    """The diary to which others' records are brought, closed at the end."""
    _ = call.settings  # says what is wrong in them before anything else is printed
    from homecare.data_folder.import_others import ImportOthers

    def open_it(secret: str | None) -> ImportOthers:
        return ImportOthers.open(call.paths, patient=call.patient, secret=secret)

    with closing(call.unlocked(open_it)) as adopting:
        yield adopting


def _order(text: str | None) -> "DayOrder | None":
    """The order of days that was said.

    Raises:
        InputError: for any other word.
    """
    from homecare.core.transfer.foreign_dates import DayOrder

    if text is None:
        return None
    word = text.strip().lower()
    if word not in set(DayOrder):
        raise InputError(wording.NO_ORDER.format(text=text), wording.WRITE_AN_ORDER)
    return DayOrder(word)


def _refuse_bad(bad: "Sequence[BadRow]", said: _Said) -> None:
    """Stop at rows that cannot be read, unless they are to be left out.

    Raises:
        InputError: saying how many there are.
    """
    if bad and not said.skip_bad:
        raise InputError(
            wording.UNREADABLE_ROWS.of(len(bad)),
            wording.SKIP_OR_CORRECT,
        )
