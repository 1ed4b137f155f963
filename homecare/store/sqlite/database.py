"""One connection to a diary's file: plain SQL to look into it, and SQLAlchemy where something needs that.

Importing SQLAlchemy and SQLModel takes longer than all else that a person waits for, and looking at a day
needs neither. Both ways speak through the same connection, so that they are one transaction, and what this
program writes does not look to it like another program's.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from homecare.store.sqlite.cipher import key_for
from homecare.store.sqlite.connection import BUSY_MS, connection_to, in_words_of, keep_journal, take_turn

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


class Database:
    """A diary's file, open. `secret` is the passphrase of a locked one.

    Raises:
        StoreError: if it cannot be opened.
    """

    def __init__(self, path: Path, *, read_only: bool = False, secret: str | None = None) -> None:
        self.path = path
        self._secret = key_for(path, secret)
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        with in_words_of(path, self._secret):
            self.raw: sqlite3.Connection = connection_to(path, read_only=read_only, secret=self._secret)

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
        with in_words_of(self.path, self._secret):
            self.raw.execute("BEGIN")
            try:
                yield self
            finally:
                self._let_go()

    @contextmanager
    def writing(self, wait_ms: int | None = None) -> Iterator[Self]:
        """One transaction: everything inside is on disk when it ends, or nothing is.

        It waits `wait_ms` for another program that writes (10 s where it is not said).

        Raises:
            StoreError: if the database cannot be written.
        """
        with in_words_of(self.path, self._secret):
            take_turn(self.raw, BUSY_MS if wait_ms is None else wait_ms)
            try:
                yield self
                self.raw.commit()
            finally:
                self._let_go()

    def keep_journal(self) -> None:
        """Write ahead (WAL), so that one program reads while another writes.

        Raises:
            StoreError: if the database cannot be written.
        """
        with in_words_of(self.path, self._secret):
            keep_journal(self.raw)

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
