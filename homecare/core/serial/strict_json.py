"""JSON from elsewhere, read strictly as frozen records, and the JSON Schema of the same shapes.

`as_json.py` reads what this program wrote and believes it. Here nothing is believed: each value must be of
its field's type, unknown keys are refused, and no number, day or depth brings a program to its knees. Both
the reading and the schema follow the records' own type hints, so that they cannot drift apart.
"""

import json
import re
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial
from math import isfinite
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from homecare.core.values import limits
from homecare.errors import InputError

FIRST: Final = date(2000, 1, 1)
"""The earliest day that a record speaks of."""
FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2199
"""Instants lie in these years: far from where adding an offset leaves the calendar."""
DIGITS_MAX: Final = 18
"""Digits of a whole number: what a database keeps."""
SHOWN: Final = 30
"""Letters of a wrong value that are shown."""

Shape = dict[str, Any]
Read = Callable[[Any], Any]


class MisfitError(ValueError):
    """JSON that is not of the shape; the text says where and why, without a full stop."""


def parse(text: str) -> Any:
    """What a JSON text says.

    Raises:
        MisfitError: if it is no JSON, names a key twice, is nested too deeply, or a number in it is none.
    """
    try:
        return json.loads(
            text, parse_constant=_no_number, parse_int=_whole_number, object_pairs_hook=_each_key_once
        )
    except json.JSONDecodeError as error:
        raise MisfitError(f"line {error.lineno} is not JSON") from error
    except RecursionError as error:
        raise MisfitError("it is nested too deeply") from error


def _no_number(word: str) -> Any:
    raise MisfitError(f"{word} is not a number")


def _whole_number(digits: str) -> int:
    if len(digits) > DIGITS_MAX:
        raise MisfitError(f"a number of {len(digits)} digits is too large")
    return int(digits)


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MisfitError("a key is named twice")
    return found


class Reader:
    """Reads plain JSON values as values of any shape made of records, tuples, enums, ids, days and the like.

    With `strangers`, keys that a record does not have are passed over (what a newer program added).
    """

    def __init__(self, *, strangers: bool = False) -> None:
        self._strangers = strangers
        self._known: dict[Any, Read] = {}

    def read(self, shape: Any, plain: Any) -> Any:
        """The value of this shape.

        Raises:
            MisfitError: naming the key, and what is wrong with its value.
        """
        return self._reader(shape)(plain)

    def _reader(self, shape: Any) -> Read:
        if shape not in self._known:
            self._known[shape] = self._make(shape)
        return self._known[shape]

    def _make(self, shape: Any) -> Read:
        origin, inner = get_origin(shape), get_args(shape)
        if origin in (Union, UnionType):
            some = self._reader(_not_none(inner))
            return lambda plain: None if plain is None else some(plain)
        if origin is tuple and inner[-1] is Ellipsis:
            return partial(_many, self._reader(inner[0]))
        if origin is tuple:
            return partial(_some, [self._reader(one) for one in inner])
        if is_dataclass(shape) and isinstance(shape, type):
            return self._record(shape)
        if isinstance(shape, type) and issubclass(shape, Enum):
            return partial(_word, shape)
        return _PLAIN[shape]

    def _record(self, kind: type[Any]) -> Read:
        hints = get_type_hints(kind)
        readers = {
            one.name: _birthday if one.name == "born" else self._reader(hints[one.name])
            for one in fields(kind)
        }
        needed = [one.name for one in fields(kind) if _required(one)]

        def read(plain: Any) -> Any:
            if not isinstance(plain, dict):
                raise _wrong(plain, "an object")
            missing = next((name for name in needed if name not in plain), None)
            if missing is not None:
                raise MisfitError(f"{missing} is missing")
            if not self._strangers and plain.keys() - readers.keys():
                raise MisfitError(f"{_shown(min(plain.keys() - readers.keys()))} is not known")
            values = {}
            for name in plain.keys() & readers.keys():
                try:
                    values[name] = readers[name](plain[name])
                except MisfitError as error:
                    raise MisfitError(f"{name}: {error}") from error
            try:
                return kind(**values)
            except InputError as error:
                raise MisfitError(error.sentence.removesuffix(".")) from error

        return read


def _required(one: "Field[Any]") -> bool:
    return one.default is MISSING and one.default_factory is MISSING


def _not_none(inner: tuple[Any, ...]) -> Any:
    (some,) = [one for one in inner if one is not NoneType]
    return some


def _shown(value: Any) -> str:
    """A wrong value, short and in letters that show."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    if not isinstance(value, str):
        return json.dumps(value)
    short = value if len(value) <= SHOWN else f"{value[:SHOWN]}…"
    return f"“{' '.join(limits.CONTROL.sub(chr(0xFFFD), short).split())}”"


def _wrong(plain: Any, wanted: str) -> MisfitError:
    return MisfitError(f"{wanted} is expected, not {_shown(plain)}")


def _many(read: Read, plain: Any) -> tuple[Any, ...]:
    if not isinstance(plain, list):
        raise _wrong(plain, "a list")
    return tuple([read(one) for one in plain])


def _some(readers: list[Read], plain: Any) -> tuple[Any, ...]:
    if not isinstance(plain, list) or len(plain) != len(readers):
        raise _wrong(plain, f"a list of {len(readers)}")
    return tuple(read(one) for read, one in zip(readers, plain, strict=True))


def _word(words: type[Enum], plain: Any) -> Any:
    if not isinstance(plain, str) or plain not in {one.value for one in words}:
        raise _wrong(plain, f"one of {', '.join(str(one.value) for one in words)}")
    return words(plain)


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise _wrong(plain, "a text")
    if limits.CONTROL.search(plain):
        raise MisfitError(f"{_shown(plain)} contains a control character")
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


_ID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?(Z|[+-]\d{2}:\d{2})", re.ASCII)


def _id(plain: Any) -> UUID:
    if not isinstance(plain, str) or not _ID.fullmatch(plain):
        raise _wrong(plain, "an id (a UUID)")
    return UUID(plain)


def _day(plain: Any) -> date:
    day = _any_day(plain)
    if day < FIRST:
        raise MisfitError(f"{plain} is before {FIRST}")
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


_PLAIN: Final[dict[Any, Read]] = {
    str: _text,
    int: _whole,
    float: _number,
    bool: _truth,
    UUID: _id,
    date: _day,
    datetime: _instant,
}


# The schema of the same shapes

_WRITTEN: Final[dict[Any, Shape]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    UUID: {"type": "string", "format": "uuid", "pattern": f"^{_ID.pattern}$"},
    date: {"type": "string", "format": "date"},
    datetime: {"type": "string", "format": "date-time"},
}


def schema_of(shape: Any, defined: dict[str, Shape]) -> Shape:
    """The JSON Schema of a shape; what records it is made of is put into `defined` by name."""
    origin, inner = get_origin(shape), get_args(shape)
    if origin in (Union, UnionType):
        return {"anyOf": [schema_of(_not_none(inner), defined), {"type": "null"}]}
    if origin is tuple and inner[-1] is Ellipsis:
        return {"type": "array", "items": schema_of(inner[0], defined)}
    if origin is tuple:
        each = [schema_of(one, defined) for one in inner]
        return {"type": "array", "prefixItems": each, "minItems": len(each), "maxItems": len(each)}
    if isinstance(shape, type) and issubclass(shape, Enum):
        return {"enum": [one.value for one in shape]}
    if not (is_dataclass(shape) and isinstance(shape, type)):
        return dict(_WRITTEN[shape])
    if shape.__name__ not in defined:
        defined[shape.__name__] = {}  # so that a shape that holds itself ends
        hints = get_type_hints(shape)
        defined[shape.__name__] = {
            "type": "object",
            "description": " ".join((shape.__doc__ or "").split()),
            "properties": {one.name: schema_of(hints[one.name], defined) for one in fields(shape)},
            "required": [one.name for one in fields(shape) if _required(one)],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{shape.__name__}"}
