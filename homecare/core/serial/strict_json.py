"""JSON from elsewhere, read strictly as frozen records: the strict rules of the reader in `json_records.py`.

Nothing is believed: each value must be of its field's type, unknown keys are refused, and no number, day or
depth brings a program to its knees.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial
from math import isfinite
from typing import Any, Final
from uuid import UUID

from homecare.core.serial import wording
from homecare.core.serial.json_records import Read, Rules, reader_of
from homecare.core.values import limits
from homecare.core.values.parsing import FIRST_DAY
from homecare.errors import InputError

FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2199
"""Instants lie in these years: far from where adding an offset leaves the calendar."""
DIGITS_MAX: Final = 18
"""Digits of a whole number: what a database keeps."""
SHOWN: Final = 30
"""Letters of a wrong value that are shown."""


class MisfitError(ValueError):
    """JSON that is not of the shape; the text says where and why, without a full stop."""


def marks_in(content: bytes) -> int:
    """Commas, braces and brackets of a JSON file: how much time and memory reading it takes."""
    return sum(content.count(mark) for mark in (b",", b"{", b"["))


def parse(text: str | bytes) -> Any:
    """What a JSON text says; of a file's bytes, which are UTF-8, a byte order mark is passed over.

    Raises:
        UnicodeDecodeError: for bytes that are not UTF-8.
        MisfitError: if it is no JSON, names a key twice, is nested too deeply, or a number in it is none.
    """
    if isinstance(text, bytes):
        text = text.decode("utf-8").removeprefix("\ufeff")
    try:
        return json.loads(
            text, parse_constant=_no_number, parse_int=_whole_number, object_pairs_hook=_each_key_once
        )
    except json.JSONDecodeError as error:
        raise MisfitError(wording.LINE_IS_NOT_JSON.format(lineno=error.lineno)) from error
    except RecursionError as error:
        raise MisfitError(wording.IT_IS_NESTED_TOO_DEEPLY) from error


def _no_number(word: str) -> Any:
    raise MisfitError(wording.IS_NOT_A_NUMBER.format(word=word))


def _whole_number(digits: str) -> int:
    if len(digits) > DIGITS_MAX:
        raise MisfitError(wording.NUMBER_OF_DIGITS_IS_TOO.format(number=len(digits)))
    return int(digits)


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MisfitError(wording.KEY_IS_NAMED_TWICE)
    return found


def read_strictly(shape: Any, plain: Any, *, unknown_keys: bool = False) -> Any:
    """The value of a shape made of records, tuples, enums, ids, days and the like, from plain JSON values.

    With `unknown_keys`, those that a record does not have are passed over (what a newer program added).

    Raises:
        MisfitError: naming the key, and what is wrong with its value.
    """
    return reader_of(shape, _NEWER if unknown_keys else _STRICT)(plain)


def _record(kind: type[Any], readers: Mapping[str, Read], *, unknown_keys: bool) -> Read:
    readers = {name: _birthday if name == "born" else read for name, read in readers.items()}
    needed = [field.name for field in fields(kind) if is_required(field)]

    def read(plain: Any) -> Any:
        if not isinstance(plain, dict):
            raise _wrong(plain, "an object")
        missing = next((name for name in needed if name not in plain), None)
        if missing is not None:
            raise MisfitError(wording.IS_MISSING.format(missing=missing))
        if not unknown_keys and plain.keys() - readers.keys():
            raise MisfitError(wording.IS_NOT_KNOWN.format(keys=_shown(min(plain.keys() - readers.keys()))))
        values = {}
        for name in plain.keys() & readers.keys():
            try:
                values[name] = readers[name](plain[name])
            except MisfitError as error:
                raise MisfitError(wording.TEXT.format(name=name, error=error)) from error
        try:
            return kind(**values)
        except InputError as error:
            raise MisfitError(error.sentence.removesuffix(".")) from error

    return read


def is_required(field: "Field[Any]") -> bool:
    """Whether a record's field has no default, so that its key must stand in the JSON."""
    return field.default is MISSING and field.default_factory is MISSING


def _shown(value: Any) -> str:
    """A wrong value, short and in letters that show."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    if not isinstance(value, str):
        return json.dumps(value)
    short = value if len(value) <= SHOWN else f"{value[:SHOWN]}…"
    return f"“{' '.join(limits.CONTROL.sub(chr(0xFFFD), short).split())}”"


def _wrong(plain: Any, wanted: str) -> MisfitError:
    return MisfitError(wording.IS_NEEDED.format(wanted=wanted, plain=_shown(plain)))


def _many(read: Read) -> Read:
    def read_all(plain: Any) -> tuple[Any, ...]:
        if not isinstance(plain, list):
            raise _wrong(plain, "a list")
        return tuple([read(item) for item in plain])

    return read_all


def _row(readers: Sequence[Read]) -> Read:
    def read_each(plain: Any) -> tuple[Any, ...]:
        if not isinstance(plain, list) or len(plain) != len(readers):
            raise _wrong(plain, f"a list of {len(readers)}")
        return tuple(read(item) for read, item in zip(readers, plain, strict=True))

    return read_each


def _word(words: type[Enum]) -> Read:
    known = {word.value: word for word in words}

    def read(plain: Any) -> Any:
        if not isinstance(plain, str) or plain not in known:
            raise _wrong(plain, f"one of {', '.join(map(str, known))}")
        return known[plain]

    return read


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise _wrong(plain, "a text")
    if limits.CONTROL.search(plain):
        raise MisfitError(wording.CONTAINS_A_CONTROL_CHARACTER.format(plain=_shown(plain)))
    return plain


def _whole(plain: Any) -> int:
    if type(plain) is not int:
        raise _wrong(plain, "a whole number")
    return plain


def _number(plain: Any) -> float:
    if type(plain) not in (int, float) or not isfinite(plain):
        raise _wrong(plain, "a number")
    return float(plain)


def _truth(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise _wrong(plain, "true or false")
    return plain


ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?(Z|[+-]\d{2}:\d{2})", re.ASCII)


def _id(plain: Any) -> UUID:
    if not isinstance(plain, str) or not ID.fullmatch(plain):
        raise _wrong(plain, "an id (a UUID)")
    return UUID(plain)


def _day(plain: Any) -> date:
    day = _any_day(plain)
    if day < FIRST_DAY:
        raise MisfitError(wording.IS_BEFORE.format(plain=plain, first_day=FIRST_DAY))
    return day


def _birthday(plain: Any) -> date | None:
    """A date of birth, which lies before any entry."""
    return None if plain is None else _any_day(plain)


def _any_day(plain: Any) -> date:
    wanted = "a day such as 2026-11-24"
    if not isinstance(plain, str) or not _DAY.fullmatch(plain):
        raise _wrong(plain, wanted)
    try:
        day = date.fromisoformat(plain)
    except ValueError as error:
        raise _wrong(plain, wanted) from error
    return day


def _instant(plain: Any) -> datetime:
    wanted = "an instant in UTC such as 2026-11-24T11:00:00+00:00"
    if not isinstance(plain, str) or not _INSTANT.fullmatch(plain):
        raise _wrong(plain, wanted)
    try:
        instant = datetime.fromisoformat(plain)
    except ValueError as error:
        raise _wrong(plain, wanted) from error
    if instant.utcoffset() != timedelta(0) or not FIRST_YEAR <= instant.year <= LAST_YEAR:
        raise _wrong(plain, wanted)
    return instant


_VALUES: Final[Mapping[Any, Read]] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: _truth,
    UUID: _id,
    date: _day,
    datetime: _instant,
}

_STRICT: Final = Rules(_many, _row, partial(_record, unknown_keys=False), _word, _VALUES.__getitem__)
_NEWER: Final = _STRICT._replace(record=partial(_record, unknown_keys=True))
