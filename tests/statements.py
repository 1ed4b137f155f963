"""What a diary or a clinic says to its database."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from homecare.clinic.clinic import Clinic
from homecare.diary.diary import Diary
from homecare.store.sqlite.backend import SqliteBackend


def connection_of(door: Diary | Clinic) -> sqlite3.Connection:
    """The connection that it speaks through."""
    opened = door._diary if isinstance(door, Diary) else door._folder
    backend = opened.store._backend
    assert isinstance(backend, SqliteBackend)
    with backend.connected() as database:
        return database.raw


def pragma(door: Diary | Clinic, words: str) -> int | str:
    """Say or ask something of that connection."""
    found: int | str = connection_of(door).execute(f"PRAGMA {words}").fetchone()[0]
    return found


@contextmanager
def statements(door: Diary | Clinic, *kinds: str) -> Iterator[list[str]]:
    """The statements sent inside that begin with one of these words: SELECT, BEGIN, COMMIT, …"""
    sent: list[str] = []

    def note(statement: str) -> None:
        if statement.startswith(kinds):
            sent.append(statement)

    raw = connection_of(door)
    raw.set_trace_callback(note)
    try:
        yield sent
    finally:
        raw.set_trace_callback(None)


def plan_of(door: Diary | Clinic, statement: str) -> list[str]:
    """The steps by which the database finds what a statement asks for."""
    return [step for *_, step in connection_of(door).execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()]
