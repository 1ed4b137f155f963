"""A database whose driver gives and takes days, instants and ids as such, as PostgreSQL's does.

Underneath it is SQLite's file, so that what is read through it can be compared with what that holds.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from homecare.store.backend import Codec, Lock
from homecare.store.sqlite.backend import SqliteBackend
from homecare.store.sqlite.database import CODEC, Database

NATIVE: Final = Codec(
    read={datetime: lambda held: held.replace(tzinfo=UTC), bool: bool},
    write={datetime: lambda instant: instant.astimezone(UTC).replace(tzinfo=None)},
)
_GIVEN: Final[dict[re.Pattern[str], Callable[[str], Any]]] = {
    re.compile(r"\d{4}-\d\d-\d\d"): date.fromisoformat,
    re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}"): datetime.fromisoformat,
    re.compile(r"[0-9a-f]{32}"): UUID,
}


def given(held: Any) -> Any:
    """What such a driver gives for what SQLite holds."""
    if isinstance(held, str):
        for form, read in _GIVEN.items():
            if form.fullmatch(held):
                return read(held)
    return held


def taken(value: Any) -> Any:
    """What SQLite holds for what such a driver takes; an instant that is taken as text is a mistake."""
    if isinstance(value, datetime):
        return CODEC.write[datetime](value.replace(tzinfo=UTC))
    if isinstance(value, date | UUID):
        return CODEC.write[type(value)](value)
    assert given(value) == value, f"{value!r} was written for SQLite"
    return value


class NativeRows:
    """The rows of a statement."""

    def __init__(self, rows: Iterable[Sequence[Any]]) -> None:
        self._rows = (tuple(map(given, row)) for row in rows)

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def __iter__(self) -> Iterator[Any]:
        return self._rows


class NativeTransaction:
    """A transaction of SQLite's, through such a driver."""

    codec = NATIVE

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def broken_constraints(self) -> tuple[type[Exception], ...]:
        return self._database.broken_constraints

    @property
    def connection(self) -> Connection:
        return self._database.connection

    def execute(self, statement: str, values: Sequence[Any] = ()) -> NativeRows:
        return NativeRows(self._database.execute(statement, [taken(value) for value in values]))

    def execute_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        self._database.execute_many(statement, [[taken(value) for value in row] for row in rows])

    def tables(self) -> Collection[str]:
        return self._database.tables()


class NativeBackend:
    """Such a database of a data folder; `locks` names what each transaction that wrote had to itself."""

    def __init__(self, folder: Path, secret: str | None, today: Callable[[], date]) -> None:
        self._file = SqliteBackend(folder, secret, today)
        self.locks: list[Lock] = []

    @property
    def locked(self) -> bool:
        return self._file.locked

    @property
    def writable(self) -> bool:
        return self._file.writable

    @contextmanager
    def reading(self) -> Iterator[NativeTransaction]:
        with self._file.reading() as database:
            yield NativeTransaction(database)

    @contextmanager
    def writing(self, lock: Lock, *, briefly: bool) -> Iterator[NativeTransaction]:
        self.locks.append(lock)
        with self._file.writing(lock, briefly=briefly) as database:
            yield NativeTransaction(database)

    def changes_seen(self) -> int:
        return self._file.changes_seen()

    def put_aside(self, why: str, day: date) -> Path:
        return self._file.put_aside(why, day)

    def keep_daily(self, day: date) -> bool:
        return self._file.keep_daily(day)

    def close(self) -> None:
        self._file.close()
