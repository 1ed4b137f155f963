"""How the fields of records are kept in a row, and records made from rows again, by the records' own hints.

The tables (`tables/`) say the same to SQLModel; a test holds the two together.
"""

import re
from collections.abc import Hashable, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Final, TypeVar, cast, get_type_hints
from uuid import UUID

from homecare.core.records.records import ENTRY_TYPES, Assignment
from homecare.core.serial.json_records import Read, form_of, from_json, to_json

R = TypeVar("R")

_CAPITAL: Final = re.compile(r"(?<!^)(?=[A-Z])")


def table_name(kind: type[Any]) -> str:
    """The table that keeps a kind of record: `pain_reading` keeps `PainReading`."""
    return _CAPITAL.sub("_", kind.__name__).lower()


def columns(kind: type[Any], of: str = "") -> str:
    """The columns of a kind of record in the order of its fields, for a SELECT; `of` is the table's alias."""
    before = f"{of}." if of else ""
    return ", ".join(f'{before}"{one.name}"' for one in fields(kind))


def records(kind: type[R], rows: Sequence[Sequence[Any]]) -> list[R]:
    """Records from rows that hold `columns(kind)`.

    Raises:
        InputError: where a record refuses a value.
    """
    names, readers = _reading(cast(Hashable, kind))
    return [
        kind(
            **{
                name: value if value is None or read is None else read(value)
                for name, read, value in zip(names, readers, row, strict=True)
            }
        )
        for row in rows
    ]


@cache
def _reading(kind: Any) -> tuple[tuple[str, ...], tuple[Read | None, ...]]:
    hints = get_type_hints(kind)
    names = tuple(one.name for one in fields(kind))
    return names, tuple(reader_of(hints[name]) for name in names)


def reader_of(hint: Any) -> Read | None:
    """What turns a column's value into a field's; None where they are the same."""
    form, inner = form_of(hint)
    if form == "optional":
        return reader_of(inner[0])
    if form in ("many", "row", "record"):
        return lambda text: read_json(hint, text)
    if hint is datetime:
        return instant
    if hint is date:
        return date.fromisoformat
    if form == "word" or hint in (UUID, bool):
        return hint  # type: ignore[no-any-return]
    return None


def instant(text: str) -> datetime:
    """The instant in a column, which holds UTC without saying so."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@lru_cache(maxsize=2048)
def read_json(shape: Any, text: str) -> Any:
    """A record or a tuple of them from its JSON. Equal texts may give the same value, which is frozen.

    Ten years hold tens of thousands of exercise entries, but few different doses.
    """
    return from_json(shape, text)


def row_of(record: Any) -> list[Any]:
    """A record as its table holds it: `columns` of its kind."""
    return [kept(getattr(record, one.name)) for one in fields(record)]


def kept(value: Any) -> Any:
    """A value as the database holds it; of a record's JSON what has its default is left out."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    if isinstance(value, tuple) or is_dataclass(value):
        return to_json(value, defaults=False)
    if isinstance(value, StrEnum):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def undoable_kind(word: str) -> type[Any]:
    """The kind of record that an action names by its word: an entry's, or what else can be undone."""
    from homecare.core.records.practice import Appointment, Reply
    from homecare.core.records.treatment import CoursePlan

    return (
        ENTRY_TYPES.get(word)
        or {table_name(kind): kind for kind in (Assignment, Appointment, CoursePlan, Reply)}[word]
    )
