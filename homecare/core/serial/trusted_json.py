"""Frozen records as JSON text and back, by their own type hints. Records refuse bad values when built.

Building a validator of a library for the same records takes longer than all else that opening a diary does.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID


def to_json(value: Any, *, defaults: bool = True) -> str:
    """A record, or a tuple of them, as JSON; without `defaults`, fields that have theirs are left out."""
    return json.dumps(plain(value, defaults=defaults), ensure_ascii=False, separators=(",", ":"))


def plain(value: Any, *, defaults: bool = True) -> Any:
    """A record, or a tuple of them, as `json.dumps` takes it; see `to_json`."""
    if is_dataclass(value):
        return {
            one.name: plain(getattr(value, one.name), defaults=defaults)
            for one in fields(value)
            if defaults or getattr(value, one.name) != _default(one)
        }
    if isinstance(value, tuple | list):
        return [plain(one, defaults=defaults) for one in value]
    if isinstance(value, Mapping):
        return {str(key): plain(one, defaults=defaults) for key, one in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def _default(one: "Field[Any]") -> Any:
    return one.default if one.default_factory is MISSING else one.default_factory()


def from_json(shape: Any, text: str) -> Any:
    """The value of this shape (a record, a tuple of records, …) in a text; unknown keys are left out.

    Raises:
        ValueError: if the text is no JSON, or not of this shape.
        InputError: where a record refuses a value.
    """
    return of_plain(shape, json.loads(text))


def of_plain(shape: Any, plain: Any) -> Any:
    """The same from what `json.loads` gives.

    Raises:
        ValueError: if it is not of this shape.
        InputError: where a record refuses a value.
    """
    try:
        return _reader(shape)(plain)
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"This is not the JSON of a {shape}: {error}") from error


@cache
def _reader(shape: Any) -> Callable[[Any], Any]:
    """What turns the JSON of a shape into a value of it."""
    origin, inner = get_origin(shape), get_args(shape)
    if origin in (Union, UnionType):
        (some,) = [one for one in inner if one is not NoneType]
        read = _reader(some)
        return lambda plain: None if plain is None else read(plain)
    if origin is tuple:
        return _tuple_reader(inner)
    if isinstance(shape, type) and is_dataclass(shape):
        return _record_reader(shape)
    if isinstance(shape, type) and issubclass(shape, Enum):
        return cast("Callable[[Any], Any]", shape)
    if shape is date:
        return date.fromisoformat
    return shape if shape in (float, UUID) else lambda plain: plain


def _tuple_reader(inner: tuple[Any, ...]) -> Callable[[Any], Any]:
    if inner[-1] is Ellipsis:
        read = _reader(inner[0])
        return lambda plain: tuple([read(one) for one in plain])
    readers = [_reader(one) for one in inner]
    return lambda plain: tuple(read(one) for read, one in zip(readers, plain, strict=True))


def _record_reader(shape: type[Any]) -> Callable[[Any], Any]:
    hints = get_type_hints(shape)
    readers = {one.name: _reader(hints[one.name]) for one in fields(shape)}

    def read(plain: Any) -> Any:
        return shape(**{name: reader(plain[name]) for name, reader in readers.items() if name in plain})

    return read
