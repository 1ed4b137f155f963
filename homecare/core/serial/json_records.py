"""Frozen records as JSON and back, by their own type hints: the one reader, and the rules of trusted JSON.

Trusted is what this program wrote itself: records refuse bad values when built. `strict_json.py` has the
rules for JSON from elsewhere. A validator of a library for the same records takes longer to build than all
else that opening a diary does.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints
from uuid import UUID

Read = Callable[[Any], Any]
"""A value from what `json.loads` gives of it."""
Form = Literal["optional", "many", "row", "record", "word", "value"]
"""What a shape is: some other or None, a tuple of any or of a fixed length, a record, a word of an enum, or
a plain value."""


def form_of(shape: Any) -> tuple[Form, tuple[Any, ...]]:
    """The form of a type hint, and the shapes inside an optional one or a tuple."""
    origin, inner = get_origin(shape), get_args(shape)
    if origin in (Union, UnionType):
        (some,) = [part for part in inner if part is not NoneType]
        return "optional", (some,)
    if origin is tuple:
        return ("many", inner[:1]) if inner[-1] is Ellipsis else ("row", inner)
    if isinstance(shape, type) and is_dataclass(shape):
        return "record", ()
    return ("word" if isinstance(shape, type) and issubclass(shape, Enum) else "value"), ()


class Rules(NamedTuple):
    """How JSON is read where more than one way is right: each makes the reader of one form."""

    many: Callable[[Read], Read]
    row: Callable[[Sequence[Read]], Read]
    record: Callable[[type[Any], Mapping[str, Read]], Read]
    word: Callable[[type[Enum]], Read]
    value: Callable[[Any], Read]


def _trusted_many(read: Read) -> Read:
    return lambda plain: tuple([read(item) for item in plain])


def _trusted_row(readers: Sequence[Read]) -> Read:
    return lambda plain: tuple(read(item) for read, item in zip(readers, plain, strict=True))


def _trusted_record(kind: type[Any], readers: Mapping[str, Read]) -> Read:
    def read(plain: Any) -> Any:
        return kind(**{name: reader(plain[name]) for name, reader in readers.items() if name in plain})

    return read


def _trusted_value(shape: Any) -> Read:
    if shape is date:
        return date.fromisoformat
    return shape if shape in (float, UUID) else lambda plain: plain


TRUSTED = Rules(_trusted_many, _trusted_row, _trusted_record, lambda words: words, _trusted_value)
"""Unknown keys are passed over, and what is missing has its default or is refused by the record."""


@cache
def reader_of(shape: Any, rules: Rules = TRUSTED) -> Read:
    """What turns the JSON of a shape, as `json.loads` gives it, into a value of it."""
    form, inner = form_of(shape)
    if form == "optional":
        read = reader_of(inner[0], rules)
        return lambda plain: None if plain is None else read(plain)
    if form == "many":
        return rules.many(reader_of(inner[0], rules))
    if form == "row":
        return rules.row([reader_of(part, rules) for part in inner])
    if form == "record":
        hints = get_type_hints(shape)
        return rules.record(shape, {part.name: reader_of(hints[part.name], rules) for part in fields(shape)})
    return rules.word(shape) if form == "word" else rules.value(shape)


def from_json(shape: Any, text: str) -> Any:
    """The value of this shape (a record, a tuple of records, …) in a text of ours; unknown keys are left out.

    Raises:
        ValueError: if the text is no JSON, or not of this shape.
        InputError: where a record refuses a value.
    """
    plain = json.loads(text)
    try:
        return reader_of(shape)(plain)
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"This is not the JSON of a {shape}: {error}") from error


def to_json(value: Any, *, defaults: bool = True) -> str:
    """A record, or a tuple of them, as JSON; without `defaults`, fields that have theirs are left out."""
    return json.dumps(plain(value, defaults=defaults), ensure_ascii=False, separators=(",", ":"))


def plain(value: Any, *, defaults: bool = True) -> Any:
    """A record, or a tuple of them, as `json.dumps` takes it; see `to_json`.

    Ids and days are text, instants text in ISO 8601, records objects.
    """
    if is_dataclass(value):
        return {
            part.name: plain(getattr(value, part.name), defaults=defaults)
            for part in fields(value)
            if defaults or getattr(value, part.name) != _default(part)
        }
    if isinstance(value, tuple | list):
        return [plain(item, defaults=defaults) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item, defaults=defaults) for key, item in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def _default(field: "Field[Any]") -> Any:
    return field.default if field.default_factory is MISSING else field.default_factory()
