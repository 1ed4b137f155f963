"""What a diary or a clinic says to its database."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any, Final
from unittest.mock import patch

import psycopg
import pytest

from homecare.clinic.clinic import Clinic
from homecare.diary.diary import Diary
from homecare.store.backend import Backend, Transaction
from homecare.store.sqlite.backend import SqliteBackend

PATIENCE_S: Final = 10


def backend_of(door: Diary | Clinic) -> Backend:
    """The database that it speaks to."""
    opened = door._diary if isinstance(door, Diary) else door._folder
    return opened.store._backend


def connection_of(door: Diary | Clinic) -> sqlite3.Connection:
    """The connection that it speaks through. A test that asks for it is about SQLite's file alone."""
    backend = backend_of(door)
    if not isinstance(backend, SqliteBackend):
        pytest.skip("about SQLite's file alone")
    with backend.connected() as database:
        return database.raw


def pragma(door: Diary | Clinic, words: str) -> int | str:
    """Say or ask something of that connection."""
    found: int | str = connection_of(door).execute(f"PRAGMA {words}").fetchone()[0]
    return found


def rows(door: Diary | Clinic) -> int:
    """Rows of every table of the database, the version's row left out."""
    with backend_of(door).reading() as snapshot:
        return sum(_rows(snapshot, name) for name in snapshot.tables() if name != "alembic_version")


def _rows(snapshot: Transaction, table: str) -> int:
    return int(snapshot.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def heard_of(door: Diary | Clinic, seen: int) -> None:
    """Wait until it knows that another program has written since; a server's word takes a moment."""
    end = monotonic() + PATIENCE_S
    while door.changes_seen() == seen:
        assert monotonic() < end, "no change is seen"


@contextmanager
def statements(door: Diary | Clinic, *kinds: str) -> Iterator[list[str]]:
    """The statements sent inside that begin with one of these words: SELECT, BEGIN, COMMIT, …"""
    sent: list[str] = []

    def note(said: str) -> None:
        sent.extend(one for one in said.split("; ") if one.startswith(kinds))

    with _said_to(backend_of(door), note):
        yield sent


@contextmanager
def _said_to(backend: Backend, note: Any) -> Iterator[None]:
    if isinstance(backend, SqliteBackend):
        with backend.connected() as database:
            raw = database.raw
        raw.set_trace_callback(note)
        try:
            yield
        finally:
            raw.set_trace_callback(None)
        return
    execute = psycopg.Cursor.execute

    def noting(cursor: Any, statement: Any, *said: Any, **named: Any) -> Any:
        words = statement.decode() if isinstance(statement, bytes) else str(statement)
        note(words if not words.startswith("BEGIN") else "BEGIN")  # with the isolation, or the lock
        return execute(cursor, statement, *said, **named)

    with patch.object(psycopg.Cursor, "execute", noting):
        yield


def plan_of(door: Diary | Clinic, statement: str) -> list[str]:
    """The steps by which SQLite finds what a statement asks for."""
    return [step for *_, step in connection_of(door).execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()]
