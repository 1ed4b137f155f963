"""One connection to a diary's file: plain SQL to look into it, and SQLAlchemy where something needs that.

Importing SQLAlchemy and SQLModel takes longer than all else that a person waits for, and looking at a day
needs neither. Both ways speak through the same connection, so that they are one transaction, and what this
program writes does not look to it like another program's.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self
from uuid import UUID

from homecare.store.backend import EVERYTHING, Codec, Lock
from homecare.store.sqlite import connection as sqlite
from homecare.store.sqlite.cipher import integrity_errors, key_for

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def _instant(text: str) -> datetime:
    """The instant in a column, which holds UTC without saying so."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _instant_held(instant: datetime) -> str:
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


CODEC: Final = Codec(
    read={datetime: _instant, date: date.fromisoformat, UUID: UUID, bool: bool},
    write={datetime: _instant_held, date: date.isoformat, UUID: lambda value: value.hex},
)
"""SQLite has no types for these: instants, days and ids are text, ISO 8601 and hexadecimal, as SQLAlchemy
keeps them there; so the later of two instants is the greater text. Truth is 0 or 1."""


class Database:
    """A diary's file, open. `secret` is the passphrase of a locked one.

    Raises:
        StoreError: if it cannot be opened.
    """

    def __init__(self, path: Path, *, read_only: bool = False, secret: str | None = None) -> None:
        self.path = path
        self.name = str(path)
        self.codec = CODEC
        self._secret = key_for(path, secret)
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        with sqlite.in_words_of(path, self._secret):
            self.raw: sqlite3.Connection = sqlite.connection_to(
                path, read_only=read_only, secret=self._secret
            )

    @property
    def engine(self) -> "Engine":
        """SQLAlchemy's engine on this connection."""
        if self._engine is None:
            from homecare.store.sqlite.engine import engine_on

            self._engine = engine_on(self.raw)
        return self._engine

    @property
    def connection(self) -> "Connection":
        """SQLAlchemy's side of the transaction that is under way."""
        if self._connection is None:
            self._connection = self.engine.connect()
            self._connection.begin()  # for whoever asks it: it is within a transaction, which is ours to end
        return self._connection

    @contextmanager
    def reading(self) -> Iterator[Self]:
        """One snapshot to read from.

        Raises:
            StoreError: if the database cannot be read.
        """
        with sqlite.in_words_of(self.path, self._secret):
            self.raw.execute("BEGIN")
            try:
                yield self
            finally:
                self._let_go()

    @contextmanager
    def writing(self, lock: Lock = EVERYTHING, *, briefly: bool = False) -> Iterator[Self]:
        """One transaction: everything inside is on disk when it ends, or nothing is.

        Whatever the `lock`, SQLite's is that of the whole file (`BEGIN IMMEDIATE`), and is taken at once. It
        waits 10 s for another program that writes; `briefly` a fifth of one.

        Raises:
            StoreError: if the database cannot be written.
        """
        with sqlite.in_words_of(self.path, self._secret):
            sqlite.take_turn(self.raw, sqlite.BRIEFLY_MS if briefly else sqlite.BUSY_MS)
            try:
                yield self
                self.raw.commit()
            finally:
                self._let_go()

    @property
    def broken_constraints(self) -> tuple[type[Exception], ...]:
        """What SQLite raises where a constraint refuses a row."""
        return integrity_errors()

    def execute(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Do a statement with these values, as the database holds them."""
        return self.raw.execute(statement, values)

    def execute_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Do a statement once for each of these rows of values."""
        self.raw.executemany(statement, rows)

    def tables(self) -> set[str]:
        """The names of the tables that are there."""
        found = self.raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name for (name,) in found}

    def keep_journal(self) -> None:
        """Write ahead (WAL), so that one program reads while another writes.

        Raises:
            StoreError: if the database cannot be written.
        """
        with sqlite.in_words_of(self.path, self._secret):
            sqlite.keep_journal(self.raw)

    def _let_go(self) -> None:
        """Take back what was not committed."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self.raw.in_transaction:
            self.raw.rollback()

    def close(self) -> None:
        """Let go of the file."""
        if self._engine is not None:
            self._engine.dispose()
        self.raw.close()
