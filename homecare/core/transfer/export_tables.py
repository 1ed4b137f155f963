"""Records as tables for spreadsheets: one kind a table, one record a row. The JSON is what is read back.

A record within a record is spread over columns of its own (`prescription.dose.sets`); a list of them is JSON
in one cell. What was not said is an empty cell.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import Enum
from operator import attrgetter
from typing import Any, get_type_hints
from uuid import UUID

from homecare.core.serial.json_records import form_of, to_json
from homecare.core.transfer import wording
from homecare.core.values.formula_guard import guarded

_TYPES: Mapping[Any, str] = {
    str: wording.TEXT,
    int: wording.WHOLE_NUMBER,
    bool: wording.TRUE_OR_FALSE,
    UUID: wording.ID,
    date: wording.DAY,
    datetime: wording.INSTANT,
}


@dataclass(frozen=True)
class Column:
    """A column of a table: its name, what its cells are, and whether they may be empty."""

    name: str
    shape: Any
    empty: bool

    @property
    def type_in_words(self) -> str:
        """What a cell holds: `whole number`, `day, YYYY-MM-DD`, …"""
        form, _ = form_of(self.shape)
        if form in ("many", "row"):
            return wording.LIST
        return wording.WORD if form == "word" else _TYPES[self.shape]

    @property
    def words(self) -> tuple[str, ...]:
        """The words a cell is one of; none where it is no word of a list."""
        return tuple(str(word.value) for word in self.shape) if form_of(self.shape)[0] == "word" else ()


def columns_of(kind: type[Any]) -> tuple[Column, ...]:
    """The columns of a kind of record, in the order of its fields."""
    return tuple(_columns(kind, "", empty=False))


def _columns(kind: type[Any], prefix: str, *, empty: bool) -> Iterable[Column]:
    hints = get_type_hints(kind)
    for one in fields(kind):
        shape = hints[one.name]
        form, inner = form_of(shape)
        may_be_empty = empty or form == "optional"
        if form == "optional":
            (shape,) = inner
            form, _ = form_of(shape)
        name = f"{prefix}{one.name}"
        if form == "record":
            yield from _columns(shape, f"{name}.", empty=may_be_empty)
        else:
            yield Column(name, shape, may_be_empty)


def table_text(kind: type[Any], records: Sequence[Any]) -> str:
    """The table of records of one kind as CSV (RFC 4180), its first row the names of the columns."""
    columns = columns_of(kind)
    readers = [attrgetter(column.name) for column in columns]
    rows = ([_cell(read(record)) for read in readers] for record in records)
    return csv_text([[column.name for column in columns], *rows])


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return guarded(value)
    if isinstance(value, tuple):
        return to_json(value, defaults=False)
    return value.isoformat() if isinstance(value, date) else str(value)


class _Lines(list[str]):
    """What the writer of the standard library writes to."""

    def write(self, line: str) -> None:
        """Take one line."""
        self.append(line)


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV after RFC 4180: commas, CRLF, quotes where a cell needs them."""
    lines = _Lines()
    csv.writer(lines, lineterminator="\r\n").writerows(rows)
    return "".join(lines)
