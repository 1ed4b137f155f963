"""The CSV export of Loop Habit Tracker: which habits there are, and on which days each was done or skipped.

Habits.csv lists them; each has a folder named by its position with Checkmarks.csv (day, value, notes), and
Checkmarks.csv beside Habits.csv has a column for each. Values are words, or numbers in older versions:
YES_MANUAL 2 was ticked, SKIP 3 was skipped, NO 0 was not done, YES_AUTO 1 was not due by the habit's own
rhythm, UNKNOWN -1 was not answered. Only what was ticked or skipped says anything of a day's routine.

A folder is called by its habit's position and the ASCII letters, digits, `.`, `_`, `-` of its name; of a name
without any only the position is left. The table beside Habits.csv has the names unquoted in its first
line, so it is read only for habits without a folder, and only where each column can be told for certain.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from homecare.core.transfer import wording
from homecare.core.transfer.foreign_csv import Row, comma_rows
from homecare.core.transfer.foreign_dates import DayOrder, in_reach, read_day, shortened
from homecare.core.transfer.loop_columns import own_column
from homecare.core.transfer.rows import BadRow
from homecare.core.values import limits
from homecare.core.values.in_words import short_day
from homecare.core.values.parsing import in_lines
from homecare.errors import InputError

HABITS: Final = "Habits.csv"
CHECKMARKS: Final = "Checkmarks.csv"
MEASURED: Final = "NUMERICAL"
"""The type of a habit that counts something instead of being ticked."""
HABITS_MAX: Final = 500


class Mark(StrEnum):
    """What a habit says of a day."""

    DONE = "done"
    SKIPPED = "skipped"


_VALUES: Final[Mapping[str, Mark | None]] = {
    "2": Mark.DONE, "YES_MANUAL": Mark.DONE, "3": Mark.SKIPPED, "SKIP": Mark.SKIPPED,
    "1": None, "YES_AUTO": None, "0": None, "NO": None, "-1": None, "UNKNOWN": None, "": None,
}  # fmt: skip


@dataclass(frozen=True)
class HabitDay:
    """A day on which a habit was done or skipped, with its note if there is one."""

    day: date
    mark: Mark
    note: str | None = None


@dataclass(frozen=True)
class Habit:
    """A habit: its name, the days it says something of, and whether it counts something (`measured`).

    `unclear` says why its days cannot be told from those of another habit.
    """

    name: str
    measured: bool
    days: tuple[HabitDay, ...] = ()
    unclear: str | None = None


@dataclass(frozen=True)
class Habits:
    """All habits of an export, and the rows of it that cannot be read."""

    habits: tuple[Habit, ...]
    bad: tuple[BadRow, ...]


@dataclass(frozen=True)
class _Listed:
    position: str
    name: str
    measured: bool


def read_habits(files: Mapping[str, bytes], today: date) -> Habits:
    """The habits of an export; `files` are its CSV files by their path in it.

    Raises:
        InputError: if it is no such export.
    """
    listed = _listed(_rows(files.get(HABITS, b""), HABITS))
    folders = _folders(files)
    positions = Counter(one.position for one in listed)
    habits: list[Habit] = []
    bad: list[BadRow] = []
    for one in listed:
        own = folders.get(one.position, ())
        unclear: str | None = None
        days: list[HabitDay] = []
        wrong: list[BadRow] = []
        if one.measured:
            pass
        elif positions[one.position] > 1 or len(own) > 1:
            unclear = wording.POSITION_IS_THERE_TWICE.format(habits=HABITS, position=one.position)
        elif own:
            days, wrong = _days(_rows(files[own[0]], own[0]), own[0], today)
        elif CHECKMARKS in files:
            column = own_column(files[CHECKMARKS], [other.name for other in listed], listed.index(one))
            unclear, rows = (column, ()) if isinstance(column, str) else (None, column)
            days, wrong = _days(rows, CHECKMARKS, today)
        habits.append(Habit(one.name, one.measured, tuple(days), unclear))
        bad += wrong
    return Habits(tuple(habits), tuple(bad))


def _folders(files: Iterable[str]) -> dict[str, list[str]]:
    """The files of the habits' own days, by the position with which the name of their folder begins."""
    found: dict[str, list[str]] = {}
    for name in files:
        folder, _, file = name.rpartition("/")
        if folder and file == CHECKMARKS:
            found.setdefault(_position(folder.split(" ", 1)[0]), []).append(name)
    return found


def _position(text: str) -> str:
    """A position as it is compared: a spreadsheet that saved Habits.csv took the zeros away."""
    return text.lstrip("0") if text.isascii() and text.isdigit() else text


def _rows(content: bytes, file: str) -> tuple[Row, ...]:
    try:
        return comma_rows(content)
    except InputError as error:
        raise InputError(
            wording.IN_FILE.format(file=file, sentence=error.sentence), error.next_step
        ) from error


def _listed(rows: Sequence[Row]) -> list[_Listed]:
    """The habits that Habits.csv lists."""
    head = rows[0].cells if rows else ()
    if "Name" not in head or "Position" not in head:
        raise InputError(
            wording.HAS_NO_POSITION_AND_NAME.format(habits=HABITS),
            wording.IN_LOOP_CHOOSE_EXPORT,
        )
    if len(rows) > HABITS_MAX:
        raise InputError(wording.LISTS_TOO_MANY_HABITS.of(HABITS_MAX, habits=HABITS), wording.EXPORT_FEWER)
    found = []
    for row in rows[1:]:
        cells = dict(zip(head, row.cells, strict=False))
        name = limits.CONTROL.sub(" ", cells.get("Name", "")).strip()
        found.append(_Listed(_position(cells.get("Position", "")), name, cells.get("Type") == MEASURED))
    return found


def _days(rows: Iterable[Row], file: str, today: date) -> tuple[list[HabitDay], list[BadRow]]:
    days: dict[date, HabitDay] = {}
    bad = []
    for row in rows:
        if row.cells[0] == "Date":
            continue
        try:
            found = _day(row, today)
            if found is not None and days.setdefault(found.day, found) != found:
                raise InputError(
                    wording.DAY_IS_THERE_TWICE.format(day=short_day(found.day)),
                    wording.KEEP_ONE_OF_THE_TWO,
                )
        except InputError as error:
            bad.append(BadRow(row.line, error.sentence, error.next_step, file))
    return sorted(days.values(), key=lambda one: one.day), bad


_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _day(row: Row, today: date) -> HabitDay | None:
    """What a row says of its day; None where it says nothing of the routine."""
    cells = (*row.cells, "", "")
    written, value, note = cells[0], cells[1].upper(), in_lines(cells[2])
    if value not in _VALUES:
        raise InputError(
            wording.IS_NOT_A_MARK.format(word=shortened(cells[1])),
            wording.WRITE_ONE_OF_VALUES.format(
                values=", ".join(word for word in _VALUES if word.isalpha() or "_" in word)
            ),
        )
    if any(cells[3:]):
        raise InputError(wording.HAS_MORE_THAN_3_CELLS.of(len(row.cells)), wording.PUT_THE_NOTE_IN_QUOTES)
    mark = _VALUES[value]
    if mark is None:
        return None
    if not _ISO.fullmatch(written):
        raise InputError(wording.IS_NOT_A_DAY.format(text=shortened(written)), wording.WRITE_A_DAY_LIKE)
    day = in_reach(read_day(written, DayOrder.YMD)[0], today)
    if note:
        limits.words(note, limits.NOTE_LENGTH, wording.THE_NOTE)
    return HabitDay(day, mark, note or None)
