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
    """JSON that is not of the shape; the sentence says where and why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence: Final = sentence


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
        raise MisfitError(wording.IS_NOT_JSON.format(line=error.lineno)) from error
    except RecursionError as error:
        raise MisfitError(wording.IS_NESTED_DEEPLY) from error


def _no_number(word: str) -> Any:
    raise MisfitError(wording.IS_NO_NUMBER.format(value=word))


def _whole_number(digits: str) -> int:
    if len(digits) > DIGITS_MAX:
        raise MisfitError(wording.NUMBER_IS_LONG.of(len(digits)))
    return int(digits)


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MisfitError(wording.KEY_IS_THERE_TWICE)
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
            raise _wrong(plain, wording.OBJECT_NEEDED)
        missing = next((name for name in needed if name not in plain), None)
        if missing is not None:
            raise MisfitError(wording.IS_MISSING.format(key=missing))
        if not unknown_keys and plain.keys() - readers.keys():
            raise MisfitError(wording.IS_NOT_KNOWN.format(key=_shown(min(plain.keys() - readers.keys()))))
        values = {}
        for name in plain.keys() & readers.keys():
            try:
                values[name] = readers[name](plain[name])
            except MisfitError as error:
                problem = wording.WRONG_AT_KEY.format(key=name, problem=error.sentence)
                raise MisfitError(problem) from error
        try:
            return kind(**values)
        except InputError as error:
            raise MisfitError(error.sentence) from error

    return read


def is_required(field: "Field[Any]") -> bool:
    """Whether a record's field has no default, so that its key must stand in the JSON."""
    return field.default is MISSING and field.default_factory is MISSING


def _shown(value: Any) -> str:
    """A wrong value, short and in letters that show."""
    if isinstance(value, dict | list):
        return wording.AN_OBJECT if isinstance(value, dict) else wording.A_LIST
    if not isinstance(value, str):
        return json.dumps(value)
    short = value if len(value) <= SHOWN else f"{value[:SHOWN]}…"
    return f"“{' '.join(limits.CONTROL.sub(chr(0xFFFD), short).split())}”"


def _wrong(plain: Any, sentence: str) -> MisfitError:
    """The error that names what stands there as the `{value}` of a sentence."""
    return MisfitError(sentence.format(value=_shown(plain)))


def _many(read: Read) -> Read:
    def read_all(plain: Any) -> tuple[Any, ...]:
        if not isinstance(plain, list):
            raise _wrong(plain, wording.LIST_NEEDED)
        return tuple([read(item) for item in plain])

    return read_all


def _row(readers: Sequence[Read]) -> Read:
    def read_each(plain: Any) -> tuple[Any, ...]:
        if not isinstance(plain, list) or len(plain) != len(readers):
            raise MisfitError(wording.LONG_LIST_NEEDED.of(len(readers), value=_shown(plain)))
        return tuple(read(item) for read, item in zip(readers, plain, strict=True))

    return read_each


def _word(words: type[Enum]) -> Read:
    known = {word.value: word for word in words}

    def read(plain: Any) -> Any:
        if not isinstance(plain, str) or plain not in known:
            words = ", ".join(map(str, known))
            raise MisfitError(wording.WORD_NEEDED.format(words=words, value=_shown(plain)))
        return known[plain]

    return read


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise _wrong(plain, wording.TEXT_NEEDED)
    if limits.CONTROL.search(plain):
        raise MisfitError(wording.HAS_CONTROL_CHARACTER.format(value=_shown(plain)))
    return plain


def _whole(plain: Any) -> int:
    if type(plain) is not int:
        raise _wrong(plain, wording.WHOLE_NUMBER_NEEDED)
    return plain


def _number(plain: Any) -> float:
    if type(plain) not in (int, float) or not isfinite(plain):
        raise _wrong(plain, wording.NUMBER_NEEDED)
    return float(plain)


def _truth(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise _wrong(plain, wording.TRUTH_NEEDED)
    return plain


ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?(Z|[+-]\d{2}:\d{2})", re.ASCII)


def _id(plain: Any) -> UUID:
    if not isinstance(plain, str) or not ID.fullmatch(plain):
        raise _wrong(plain, wording.ID_NEEDED)
    return UUID(plain)


def _day(plain: Any) -> date:
    day = _any_day(plain)
    if day < FIRST_DAY:
        raise MisfitError(wording.IS_BEFORE.format(day=plain, first=FIRST_DAY))
    return day


def _birthday(plain: Any) -> date | None:
    """A date of birth, which lies before any entry."""
    return None if plain is None else _any_day(plain)


def _any_day(plain: Any) -> date:
    if not isinstance(plain, str) or not _DAY.fullmatch(plain):
        raise _no_day(plain)
    try:
        day = date.fromisoformat(plain)
    except ValueError as error:
        raise _no_day(plain) from error
    return day


def _no_day(plain: Any) -> MisfitError:
    return MisfitError(wording.DAY_NEEDED.format(example="2026-11-24", value=_shown(plain)))


def _no_instant(plain: Any) -> MisfitError:
    example = "2026-11-24T11:00:00+00:00"
    return MisfitError(wording.INSTANT_NEEDED.format(example=example, value=_shown(plain)))


def _instant(plain: Any) -> datetime:
    if not isinstance(plain, str) or not _INSTANT.fullmatch(plain):
        raise _no_instant(plain)
    try:
        instant = datetime.fromisoformat(plain)
    except ValueError as error:
        raise _no_instant(plain) from error
    if instant.utcoffset() != timedelta(0) or not FIRST_YEAR <= instant.year <= LAST_YEAR:
        raise _no_instant(plain)
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
