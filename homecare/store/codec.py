"""How the fields of records are kept in a row, and records made from rows again, by the records' own hints.

The tables (`tables/`) say the same to SQLModel; a test holds the two together. What a driver gives and takes
for an instant, a day, an id or a truth is the backend's `Codec`.
"""

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any, Final, TypeVar, cast, get_type_hints

from homecare.core.records.records import ENTRY_TYPES, Assignment
from homecare.core.serial.json_records import form_of, from_json, to_json
from homecare.store.backend import Codec

R = TypeVar("R")
T = TypeVar("T")
Read = Callable[[Any], Any]
"""A field's value from what the database holds of it."""

_CHUNK: Final = 500
_CAPITAL: Final = re.compile(r"(?<!^)(?=[A-Z])")


def table_name(kind: type[Any]) -> str:
    """The table that keeps a kind of record: `pain_reading` keeps `PainReading`."""
    return _CAPITAL.sub("_", kind.__name__).lower()


def columns(kind: type[Any], of: str = "") -> str:
    """The columns of a kind of record in the order of its fields, for a SELECT; `of` is the table's alias."""
    before = f"{of}." if of else ""
    return ", ".join(f'{before}"{one.name}"' for one in fields(kind))


def records(kind: type[R], rows: Sequence[Sequence[Any]], codec: Codec) -> list[R]:
    """Records from rows that hold `columns(kind)`.

    Raises:
        InputError: where a record refuses a value.
    """
    names, readers = _reading(cast(Hashable, kind), codec)
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
def _reading(kind: Any, codec: Codec) -> tuple[tuple[str, ...], tuple[Read | None, ...]]:
    hints = get_type_hints(kind)
    names = tuple(one.name for one in fields(kind))
    return names, tuple(_reader_of(hints[name], codec) for name in names)


def _reader_of(hint: Any, codec: Codec) -> Read | None:
    """What turns a column's value into a field's; None where they are the same."""
    form, inner = form_of(hint)
    if form == "optional":
        return _reader_of(inner[0], codec)
    if form in ("many", "row", "record"):
        return lambda text: read_json(hint, text)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    return codec.read.get(hint)


@lru_cache(maxsize=2048)
def read_json(shape: Any, text: str) -> Any:
    """A record or a tuple of them from its JSON. Equal texts may give the same value, which is frozen.

    Ten years hold tens of thousands of exercise entries, but few different doses.
    """
    return from_json(shape, text)


def values_of(record: Any) -> list[Any]:
    """The values of a record in the order of its `columns`."""
    return [getattr(record, one.name) for one in fields(record)]


def held(value: Any, codec: Codec) -> Any:
    """A value as the database holds it; of a record's JSON what has its default is left out."""
    write = codec.write.get(type(value))
    if write is not None:
        return write(value)
    if isinstance(value, tuple) or is_dataclass(value):
        return to_json(value, defaults=False)
    return str(value) if isinstance(value, StrEnum) else value


def chunks(ids: Sequence[T]) -> Iterator[Sequence[T]]:
    """As many ids at a time as are named in one statement: below every database's limit of parameters."""
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))


def undoable_kind(word: str) -> type[Any]:
    """The kind of record that an action names by its word: an entry's, or what else can be undone."""
    from homecare.core.records.practice import Appointment, Reply
    from homecare.core.records.treatment import CoursePlan

    others = (Assignment, Appointment, CoursePlan, Reply)
    return ENTRY_TYPES.get(word) or {table_name(kind): kind for kind in others}[word]
