"""Others' daily pain: which column is which, and each row as a day, a level and a note.

A level is a whole number from 0 to 10; one between two levels is not rounded, because nobody said how. A row
without a level says nothing of its day: missing is not zero.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from homecare.core import limits
from homecare.core.adoption import BadRow
from homecare.core.export_format import KINDS
from homecare.core.export_tables import columns_of
from homecare.core.foreign_days import DayOrder, looks_like_day, order_of, read_day, shortened
from homecare.core.foreign_text import Row, Sheet
from homecare.core.records import PainKind
from homecare.core.spelling import compared
from homecare.core.words import enumerated, short_day
from homecare.errors import InputError

DAY_NAMES: Final = ("date", "day", "datum", "tag", "fecha", "jour", "data", "日付", "日")
PAIN_NAMES: Final = (
    "pain", "pain level", "level", "nrs", "vas", "score", "schmerz", "schmerzen", "schmerzstärke",
    "douleur", "dolor", "dolore", "痛み",
)  # fmt: skip
NOTE_NAMES: Final = (
    "note", "notes", "comment", "comments", "remark", "remarks", "notiz", "bemerkung", "kommentar",
    "remarque", "nota", "メモ",
)  # fmt: skip
"""Names of columns that are known, in small letters."""
NOT_SAID: Final = ("", "-", "–", "—", "n/a", "na")
"""What stands in a cell where nothing is said."""

_WHOLE: Final = re.compile(r"(\d{1,4})(?:[.,]0+)?(?:\s*/\s*10)?", re.ASCII)
_BETWEEN: Final = re.compile(r"(\d{1,4})[.,]\d+", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What was said of a table: columns by their name or number (from 1), and the order of its days."""

    day: str | None = None
    pain: str | None = None
    note: str | None = None
    dates: DayOrder | None = None


@dataclass(frozen=True)
class PainRow:
    """A row that was read: a pain level 0–10 on a day."""

    line: int
    day: date
    level: int
    note: str | None


@dataclass(frozen=True, kw_only=True)
class PainSheet:
    """A table of daily pain as it is read.

    `columns` names those of day, pain and note (empty where there is none); `silent` counts rows without a
    level, `twice` those that say the same once more; `times` says that times of day stand there too.
    """

    rows: tuple[PainRow, ...]
    bad: tuple[BadRow, ...]
    columns: tuple[str, str, str]
    order: DayOrder
    encoding: str
    delimiter: str
    silent: int = 0
    twice: int = 0
    times: bool = False


@dataclass(frozen=True)
class _Columns:
    """Where day, pain and note stand, from 0, and what they are called."""

    day: int
    pain: int
    note: int | None
    names: tuple[str, str, str]
    wide: int
    first_row: int


def read_pain(sheet: Sheet, wanted: Wanted, kind: PainKind, today: date) -> PainSheet:
    """The rows of a table as pain levels of this kind.

    Raises:
        InputError: if it has to be said which column is which, or whether the day or the month comes first.
    """
    columns = _columns(sheet, wanted)
    rows = sheet.rows[columns.first_row :]
    order = wanted.dates or order_of(
        (row.line, row.cells[columns.day]) for row in rows if len(row.cells) > columns.day
    )
    read: list[PainRow] = []
    bad: list[BadRow] = []
    by_day: dict[date, PainRow] = {}
    silent = twice = 0
    times = False
    for row in rows:
        try:
            found, timed = _row(row, columns, order, today)
            times = times or timed
            if found is None:
                silent += 1
                continue
            before = by_day.get(found.day)
            if before is not None and kind is not PainKind.NOW:
                _refuse_other(before, found)
                twice += 1
                continue
        except InputError as error:
            bad.append(BadRow(row.line, error.sentence, error.next_step))
            continue
        by_day[found.day] = found
        read.append(found)
    return PainSheet(
        rows=tuple(read), bad=tuple(bad), columns=columns.names, order=order, encoding=sheet.encoding,
        delimiter=sheet.delimiter, silent=silent, twice=twice, times=times,
    )  # fmt: skip


def _refuse_other(before: PainRow, found: PainRow) -> None:
    """Refuse a second level for a day: a day has one on average, and one worst."""
    if found.level != before.level:
        raise InputError(
            f"{short_day(found.day)} has level {before.level} in line {before.line} already.",
            "Keep one of the two, or say --kind now.",
        )


def _row(row: Row, columns: _Columns, order: DayOrder, today: date) -> tuple[PainRow | None, bool]:
    if len(row.cells) > columns.wide and any(row.cells[columns.wide :]):
        raise InputError(
            f"It has {len(row.cells)} cells, and the first row {columns.wide}.",
            "Put a cell with a comma in it into quotes.",
        )
    cells = [*row.cells, *([""] * columns.wide)]
    level_text, note = cells[columns.pain], "" if columns.note is None else cells[columns.note]
    day, timed = read_day(cells[columns.day], order, today)
    if level_text.lower() in NOT_SAID:
        return None, timed
    level = _level(level_text)
    clean = note.replace("\r\n", "\n").replace("\r", "\n")
    if clean:
        limits.words(clean, limits.NOTE_LENGTH, "The note")
    return PainRow(row.line, day, level, clean or None), timed


def _level(text: str) -> int:
    found = _WHOLE.fullmatch(text)
    if found and limits.PAIN_MIN <= int(found[1]) <= limits.PAIN_MAX:
        return int(found[1])
    between = _BETWEEN.fullmatch(text)
    if between and int(between[1]) < limits.PAIN_MAX:
        low = int(between[1])
        raise InputError(f"“{text}” lies between two levels.", f"Write {low} or {low + 1}.")
    raise InputError(
        f"“{shortened(text)}” is not a pain level.", "Write a whole number from 0 to 10, or leave it empty."
    )


# Columns


def _columns(sheet: Sheet, wanted: Wanted) -> _Columns:
    """Which column is which: as it was said, else by names that are known.

    Raises:
        InputError: if it has to be said.
    """
    head = sheet.rows[0].cells
    _refuse_own(head)
    named = not any(looks_like_day(cell) for cell in head)
    names = list(head) if named else [f"column {number}" for number, _ in enumerate(head, 1)]
    day = _column(names, wanted.day, DAY_NAMES if named else (), "day", "--day-column")
    if day is None and not named:
        day = next(number for number, cell in enumerate(head) if looks_like_day(cell))
    pain = _column(names, wanted.pain, PAIN_NAMES if named else (), "pain", "--pain-column")
    if pain is None and len(names) == 2 and day is not None and wanted.note is None:
        pain = 1 - day
    note = _column(names, wanted.note, NOTE_NAMES if named else (), "note", "--note-column")
    if day is None or pain is None:
        what, option = ("day", "--day-column") if day is None else ("pain level", "--pain-column")
        raise InputError(f"Which column holds the {what}? {_listed(names)}", f"Say it with {option}.")
    chosen = [number for number in (day, pain, note) if number is not None]
    if len(set(chosen)) < len(chosen):
        raise InputError("One column is named for two things.", _listed(names))
    called = (names[day], names[pain], "" if note is None else names[note])
    return _Columns(day, pain, note, called, len(head), 1 if named else 0)


def _column(
    names: Sequence[str], said: str | None, known: Sequence[str], what: str, option: str
) -> int | None:
    """The number of a column, from 0: the one that was said, else the only one with a known name."""
    lower = [compared(name) for name in names]
    if said is not None:
        clean = compared(said)
        if lower.count(clean) == 1:
            return lower.index(clean)
        if clean.isascii() and clean.isdigit() and len(clean) < 5 and 1 <= int(clean) <= len(names):
            return int(clean) - 1
        several = lower.count(clean) > 1
        why = f"Several columns are called “{said}”." if several else f"There is no column “{said}”."
        raise InputError(why, f"Name one, or its number after {option}. {_listed(names)}")
    fitting = [number for number, name in enumerate(lower) if name in known]
    if len(fitting) > 1:
        several_names = enumerated([f"“{shortened(names[one])}”" for one in fitting])
        raise InputError(
            f"{several_names} could each be the {what}.", f"Say which: {option}, with its name or number."
        )
    return fitting[0] if fitting else None


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"{number} “{shortened(name)}”" for number, name in enumerate(names[:12], 1))
    return f"There are {shown}{', …' if len(names) > 12 else ''}."


def _refuse_own(head: Iterable[str]) -> None:
    """Refuse a table of an export: what it holds comes back by its JSON, with ids, and is not doubled.

    Raises:
        InputError: if it is one.
    """
    names = tuple(head)
    for word, kind in KINDS.items():
        if names == tuple(column.name for column in columns_of(kind)):
            raise InputError(
                f"This is the table {word}.csv of an export.",
                "Name the folder it lies in, or the homecare.json in it.",
            )
