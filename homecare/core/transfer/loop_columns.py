"""The column of one habit in Loop Habit Tracker's table of all habits.

Its first line has the names as they are, without quotes: a comma in a name makes two cells of it. A column is
taken only where the whole line can be read in one way; otherwise it is said why not.
"""

from collections.abc import Sequence
from typing import Final

from homecare.core.transfer import wording
from homecare.core.transfer.foreign_csv import Row, comma_rows, decoded
from homecare.errors import InputError

_DATE: Final = "Date"


def own_column(content: bytes, names: Sequence[str], wanted: int) -> tuple[Row, ...] | str:
    """The days and values of a habit, or why they cannot be told from those of another.

    `names` are those of all habits in their order, and `wanted` is the place of the habit among them, from 0.
    A habit that the table leaves out has no rows.

    Raises:
        InputError: if the table is no text.
    """
    head, _, rest = decoded(content, "utf-8")[0].partition("\n")
    place = _place(head, names, wanted)
    if place is None:
        return wording.FIRST_LINE_IS_UNCLEAR
    try:
        rows = comma_rows(f"\n{rest}".encode())
    except InputError as error:
        return wording.CHECKMARKS_CANNOT_BE_READ.format(sentence=error.sentence)
    wide, number = place
    if any(len(_whole(list(row.cells))) != wide for row in rows):
        return wording.LINES_DIFFER
    if number is None:
        return ()
    return tuple(Row(row.line, (row.cells[0], row.cells[number])) for row in rows)


def _place(head: str, names: Sequence[str], wanted: int) -> tuple[int, int | None] | None:
    """How many columns there are, and which is the wanted one (None: not there); None where nobody can say.

    The line is right where it holds the names of all habits in their order, or, with some left out, where no
    name has a comma and no two are the same.
    """
    cells = _whole([cell.strip() for cell in head.split(",")])
    parts = [part.strip() for name in names for part in name.split(",")]
    if cells == [_DATE, *parts] or _quoted(head) == [_DATE, *names]:
        return len(names) + 1, wanted + 1
    there, known = cells[1:], set(names)
    told_apart = len(known) == len(names) and not any("," in name for name in names)
    if told_apart and cells[:1] == [_DATE] and len(set(there)) == len(there) and known.issuperset(there):
        name = names[wanted]
        return len(cells), cells.index(name) if name in there else None
    return None


def _quoted(head: str) -> list[str]:
    """The first line as a spreadsheet writes it, with quotes; empty where it is no such line."""
    try:
        rows = comma_rows(head.encode())
    except InputError:
        return []
    return _whole(list(rows[0].cells)) if rows else []


def _whole(cells: list[str]) -> list[str]:
    """The cells of a line of the table, which ends each with a comma."""
    return cells[:-1] if cells and not cells[-1] else cells
