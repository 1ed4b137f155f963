"""Others' daily pain: which column is which, and each row as a day, a level and a note.

A level is a whole number from 0 to 10; one between two levels is not rounded, because nobody said how. A row
without a level says nothing of its day: missing is not zero.

Where times of day stand there, each row belongs to the diary day of its local time, as an entry typed then
would, and its time says what came later. Where all of them are midnight, they are the way in which a program
writes days, and no times.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from homecare.core.records.records import PainKind
from homecare.core.transfer import wording
from homecare.core.transfer.export_format import KINDS
from homecare.core.transfer.export_tables import columns_of
from homecare.core.transfer.foreign_csv import Row, Sheet
from homecare.core.transfer.foreign_dates import (
    DayOrder,
    in_reach,
    looks_like_day,
    order_of,
    read_day,
    shortened,
)
from homecare.core.transfer.foreign_times import is_midnight, local_time, looks_like_time
from homecare.core.transfer.rows import BadRow
from homecare.core.values import limits
from homecare.core.values.days import DAY_TURN, diary_day
from homecare.core.values.in_words import enumerated, short_day
from homecare.core.values.parsing import FIRST_DAY, in_lines
from homecare.core.values.spelling import compared, narrow
from homecare.errors import InputError

DAY_COLUMNS: Final = ("date", "day", "datum", "tag", "fecha", "jour", "data", "日付", "日")
PAIN_NAMES: Final = (
    "pain", "pain level", "level", "nrs", "vas", "score", "schmerz", "schmerzen", "schmerzstärke",
    "douleur", "dolor", "dolore", "痛み",
)  # fmt: skip
NOTE_NAMES: Final = (
    "note", "notes", "comment", "comments", "remark", "remarks", "notiz", "bemerkung", "kommentar",
    "remarque", "nota", "メモ",
)  # fmt: skip
TIME_NAMES: Final = ("time", "time of day", "uhrzeit", "zeit", "heure", "hora", "ora", "時刻", "時間")
"""Names of columns that are known, in small letters."""
HEAD_WITHIN: Final = 50
"""Rows among which the names of the columns are looked for."""
NOT_SAID: Final = ("", "-", "–", "—", "n/a", "na")
"""What stands in a cell where nothing is said."""

_A_DAY: Final = timedelta(days=1)
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
    """A row that was read: a pain level 0–10 on a day, and at a time of the local clock where it says one."""

    line: int
    day: date
    level: int
    note: str | None
    at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class PainSheet:
    """A table of daily pain as it is read.

    `columns` names those of day, pain and note (empty where there is none); `silent` counts rows without a
    level, `twice` those that say the same once more; `times` says that times of day stand there too, and
    `midnights` that all of them are 00:00. The diary day turns at `turn`.
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
    midnights: bool = False
    turn: int = DAY_TURN


@dataclass(frozen=True)
class _Columns:
    """Where day, pain, note and time stand, from 0, what they are called, and what stands between them."""

    day: int
    pain: int
    note: int | None
    names: tuple[str, str, str]
    wide: int
    first_row: int
    delimiter: str
    time: int | None = None


@dataclass(frozen=True)
class _Cells:
    """A row as it is written: its day, its time on the local clock, its level (None: not said) and note.

    `midnight` says that its time is written as 00:00, in whatever zone.
    """

    line: int
    day: date
    at: datetime | None
    midnight: bool
    level: int | None
    note: str | None


def read_pain(sheet: Sheet, wanted: Wanted, kind: PainKind, now: datetime, turn: int = DAY_TURN) -> PainSheet:
    """The rows of a table as pain levels of this kind; `now` is on the local clock, its day turns at `turn`.

    Raises:
        InputError: if it has to be said which column is which, or whether the day or the month comes first.
    """
    columns = _columns(sheet, wanted)
    rows = sheet.rows[columns.first_row :]
    columns = replace(columns, time=_time_column(sheet, columns))
    order = wanted.dates or order_of(
        (row.line, row.cells[columns.day]) for row in rows if len(row.cells) > columns.day
    )
    written: list[_Cells] = []
    bad: list[BadRow] = []
    for row in rows:
        try:
            written.append(_row(row, columns, order, now))
        except InputError as error:
            bad.append(BadRow(row.line, error.sentence, error.next_step))
    written, timed, midnights = _without_midnights(written)
    read: list[PainRow] = []
    by_day: dict[date, PainRow] = {}
    silent = twice = 0
    for one in written:
        try:
            found = _on_its_day(one, now, turn)
            if found is None:
                silent += 1
                continue
            before = by_day.get(found.day)
            if before is not None and kind is not PainKind.NOW:
                _refuse_other(before, found)
                twice += 1
                continue
        except InputError as error:
            bad.append(BadRow(one.line, error.sentence, error.next_step))
            continue
        by_day[found.day] = found
        read.append(found)
    return PainSheet(
        rows=tuple(read), bad=tuple(sorted(bad, key=lambda one: one.line)), columns=columns.names,
        order=order, encoding=sheet.encoding, delimiter=sheet.delimiter, silent=silent, twice=twice,
        times=timed, midnights=midnights, turn=turn,
    )  # fmt: skip


def _without_midnights(rows: list[_Cells]) -> tuple[list[_Cells], bool, bool]:
    """The rows, whether times stand in them, and whether all of these are midnight: then they say no time.

    Some programs write a day as its midnight: in the zone that stands there, or at the place where it was.
    """
    timed = [(one.midnight, one.at.time() == time()) for one in rows if one.at is not None]
    if all(written for written, _ in timed):
        return [replace(one, at=None) for one in rows], bool(timed), bool(timed)
    if all(local for _, local in timed):
        return (
            [one if one.at is None else replace(one, day=one.at.date(), at=None) for one in rows],
            True,
            True,
        )
    return rows, True, False


def _on_its_day(one: _Cells, now: datetime, turn: int) -> PainRow | None:
    """A row on the diary day to which it belongs; None where it says no level.

    Raises:
        InputError: for a day that no entry can speak of.
    """
    day = one.day if one.at is None else diary_day(one.at, turn)
    in_reach(day, diary_day(now, turn))
    return None if one.level is None else PainRow(one.line, day, one.level, one.note, one.at)


def _refuse_other(before: PainRow, found: PainRow) -> None:
    """Refuse a second level for a day: a day has one on average, and one worst."""
    if found.level != before.level:
        raise InputError(
            wording.HAS_A_LEVEL_ALREADY.format(
                day=short_day(found.day), level=before.level, line=before.line
            ),
            wording.KEEP_ONE_OR_ADD_KIND_NOW,
        )


def _row(row: Row, columns: _Columns, order: DayOrder, now: datetime) -> _Cells:
    if len(row.cells) > columns.wide and any(row.cells[columns.wide :]):
        raise InputError(
            wording.HAS_MORE_CELLS.of(len(row.cells), wide=columns.wide),
            wording.CELL_IN_QUOTES[columns.delimiter],
        )
    cells = [*row.cells, *([""] * columns.wide)]
    level_text, note = cells[columns.pain], "" if columns.note is None else cells[columns.note]
    day, clock = read_day(cells[columns.day], order)
    clock = clock or ("" if columns.time is None else cells[columns.time])
    at = _local(day, clock, now) if clock else None
    level = None if narrow(level_text).lower() in NOT_SAID else _level(level_text)
    clean = in_lines(note)
    if clean and level is not None:
        limits.words(clean, limits.NOTE_LENGTH, wording.THE_NOTE)
    return _Cells(row.line, day, at, bool(clock) and is_midnight(clock), level, clean or None)


def _local(day: date, clock: str, now: datetime) -> datetime:
    """A time on a day, on the local clock; a zone moves it by a day at most.

    Raises:
        InputError: for a time that cannot be read, or a day that no entry can speak of.
    """
    if not FIRST_DAY - _A_DAY <= day <= now.date() + _A_DAY:
        in_reach(day, now.date())
    return local_time(day, clock, now)


def _time_column(sheet: Sheet, columns: _Columns) -> int | None:
    """The column of a time of day beside the day: by its name, and only where each of its cells holds one."""
    if not columns.first_row:
        return None
    names = [name.casefold() for name in sheet.rows[0].cells]
    taken = (columns.day, columns.pain, columns.note)
    fitting = [at for at, name in enumerate(names) if name in TIME_NAMES and at not in taken]
    if len(fitting) != 1:
        return None
    cells = [row.cells[fitting[0]] for row in sheet.rows[columns.first_row :] if len(row.cells) > fitting[0]]
    return fitting[0] if all(looks_like_time(cell) for cell in cells if cell) else None


def _level(text: str) -> int:
    clean = narrow(text)
    found = _WHOLE.fullmatch(clean)
    if found and limits.PAIN_MIN <= int(found[1]) <= limits.PAIN_MAX:
        return int(found[1])
    between = _BETWEEN.fullmatch(clean)
    if between and int(between[1]) < limits.PAIN_MAX:
        low = int(between[1])
        raise InputError(
            wording.IS_BETWEEN_TWO_LEVELS.format(text=text),
            wording.WRITE_ONE_OF_TWO_LEVELS.format(low=low, high=low + 1),
        )
    raise InputError(wording.IS_NOT_A_PAIN_LEVEL.format(text=shortened(text)), wording.WRITE_A_LEVEL)


# Columns


def _columns(sheet: Sheet, wanted: Wanted) -> _Columns:
    """Which column is which: as it was said, else by names that are known.

    Raises:
        InputError: if it has to be said.
    """
    head = sheet.rows[0].cells
    _refuse_own(head)
    named = not any(looks_like_day(cell) for cell in head)
    if sheet.headed and not named:
        raise InputError(
            wording.LINE_HAS_A_DAY.format(line=sheet.rows[0].line),
            wording.WRITE_A_DIFFERENT_LINE,
        )
    names = (
        list(head) if named else [wording.COLUMN.format(number=number) for number, _ in enumerate(head, 1)]
    )
    day = _column(names, wanted.day, DAY_COLUMNS if named else (), "day", "--day-column")
    if day is None and not named:
        day = next(number for number, cell in enumerate(head) if looks_like_day(cell))
    pain = _column(names, wanted.pain, PAIN_NAMES if named else (), "pain", "--pain-column")
    if pain is None and len(names) == 2 and day is not None and wanted.note is None:
        pain = 1 - day
    note = _column(names, wanted.note, NOTE_NAMES if named else (), "note", "--note-column")
    if day is None or pain is None:
        refusal, option = wording.WHICH_COLUMN_HAS_THE_DAY, "--day-column"
        if day is not None:
            refusal, option = wording.WHICH_COLUMN_HAS_THE_LEVEL, "--pain-column"
        header = _further_down(sheet)
        step = wording.NAME_IT if header is None else wording.NAME_IT_OR_THE_HEADER
        raise InputError(refusal.format(columns=_listed(names)), step.format(option=option, line=header))
    chosen = [number for number in (day, pain, note) if number is not None]
    if len(set(chosen)) < len(chosen):
        raise InputError(wording.COLUMN_IS_NAMED_FOR_TWO_THINGS, _listed(names))
    called = (names[day], names[pain], "" if note is None else names[note])
    return _Columns(day, pain, note, called, len(head), 1 if named else 0, sheet.delimiter)


def _further_down(sheet: Sheet) -> int | None:
    """The line in which the names of the columns seem to stand, if there are rows above them."""
    for row in sheet.rows[1:HEAD_WITHIN]:
        names = {cell.casefold() for cell in row.cells}
        if names.intersection(DAY_COLUMNS) and names.intersection(PAIN_NAMES):
            return row.line
    return None


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
        why = (
            wording.SEVERAL_COLUMNS_ARE_CALLED.format(said=said)
            if several
            else wording.THERE_IS_NO_COLUMN.format(said=said)
        )
        raise InputError(why, wording.WRITE_ITS_NAME_OR_NUMBER.format(option=option, columns=_listed(names)))
    fitting = [number for number, name in enumerate(lower) if name in known]
    if len(fitting) > 1:
        several_names = enumerated([f"“{shortened(names[one])}”" for one in fitting])
        raise InputError(
            wording.COULD_EACH_BE[what].format(names=several_names),
            wording.NAME_IT_BY_NAME_OR_NUMBER.format(option=option),
        )
    return fitting[0] if fitting else None


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"{number} “{shortened(name)}”" for number, name in enumerate(names[:12], 1))
    return (wording.COLUMNS_ARE if len(names) <= 12 else wording.FIRST_COLUMNS_ARE).format(columns=shown)


def _refuse_own(head: Iterable[str]) -> None:
    """Refuse a table of an export: what it holds comes back by its JSON, with ids, and is not doubled.

    Raises:
        InputError: if it is one.
    """
    names = tuple(head)
    for word, kind in KINDS.items():
        if names == tuple(column.name for column in columns_of(kind)):
            raise InputError(
                wording.THIS_IS_A_TABLE_OF_AN_EXPORT.format(word=word),
                wording.GIVE_ITS_FOLDER,
            )
