"""Column types: instants in UTC, words of a fixed list, and records kept as JSON. Portable SQL underneath."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from homecare.core.serial.json_records import to_json
from homecare.store.codec import read_json


class UtcDateTime(TypeDecorator[datetime]):
    """An instant, kept as UTC without a zone and read back aware."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware in, naive UTC to the database."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Naive UTC from the database, aware out."""
        return None if value is None else value.replace(tzinfo=UTC)


class Word(TypeDecorator[StrEnum]):
    """A member of a `StrEnum`, kept as its word (a CHECK constraint in the table lists the words)."""

    impl = String
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__(length=max(len(word) for word in words))
        self.words = words

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The member's word."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """The member with this word."""
        return None if value is None else self.words(value)


class AsJson(TypeDecorator[Any]):
    """A frozen record or a tuple of them, kept as JSON text."""

    impl = Text
    cache_ok = True

    def __init__(self, shape: Any) -> None:
        super().__init__()
        self.shape = shape

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """The value's JSON; what has its default is left out, so that equal values are equal text."""
        return None if value is None else to_json(value, defaults=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """The value, built and checked; equal texts of one shape may give the same value, which is frozen."""
        return None if value is None else read_json(self.shape, value)
