"""Looking at a diary file as a whole: what it holds, and whether all of it can be read and makes sense.

Nothing here writes, and any file is taken: one of an older format, a copy, or one that is damaged.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Table, select

from homecare.core.history.backup_retention import Copy
from homecare.core.records.entry import Action
from homecare.core.records.records import ENTRY_TYPES
from homecare.core.wording.backups import Holdings, PatientHeld
from homecare.errors import InputError, StoreError
from homecare.store.maintenance import wording
from homecare.store.sqlite.cipher import database_errors
from homecare.store.sqlite.connection import explained, open_to_read
from homecare.store.sqlite.database import Database
from homecare.store.tables import table_of
from homecare.store.tables.every import TABLES

NAMED: Final = 5
"""Faults of one kind that are named; of the others their number is enough."""
SQLITE: Final = sqlite3.sqlite_version
"""The version of SQLite in use."""
_NOT_READ: Final = (ValueError, TypeError, KeyError, AttributeError, InputError)
"""What a record or a column says to a value that is none."""


def holdings(path: Path, secret: str | None = None) -> Holdings:
    """What a diary file holds, whatever its format.

    Raises:
        StoreError: if it is no diary of homecare, or cannot be read.
    """
    try:
        with _opened(path, secret) as database:
            names = _tables(database)
            if "alembic_version" not in names or "patient" not in names:
                raise StoreError(wording.IS_NOT_A_DIARY.format(path=path), wording.CHOOSE_A_COPY)
            return Holdings(
                revision=_revision(database),
                patients=tuple(_patients(database, names)),
                size=path.stat().st_size,
                tables={name: _count(database, name) for name in sorted(names)},
            )
    except OSError as error:
        raise _unreadable(path, error) from error
    except database_errors() as error:
        raise explained(path, error, secret) from error


@dataclass(frozen=True, kw_only=True)
class CopySeen:
    """A copy and what it holds; `broken` says why that cannot be told."""

    copy: Copy
    path: Path
    holds: Holdings | None
    broken: str | None = None


def look_at(copy: Copy, path: Path, secret: str | None = None) -> CopySeen:
    """Open a copy, to see whether it is whole and what it holds."""
    try:
        found = faults(path, secret)
        holds = holdings(path, secret)
    except StoreError as error:
        return CopySeen(copy=copy, path=path, holds=None, broken=error.sentence)
    broken = wording.IS_DAMAGED.format(path=path, found=found[0]) if found else None
    return CopySeen(copy=copy, path=path, holds=holds, broken=broken)


@contextmanager
def _opened(path: Path, secret: str | None) -> Iterator[sqlite3.Connection]:
    """A diary file to look at. One that is missing or empty is not opened: SQLite would make it anew.

    It would also throw away what waits beside it.
    """
    if not path.stat().st_size:
        raise StoreError(wording.IS_EMPTY.format(path=path), wording.RESTORE_A_COPY)
    with closing(open_to_read(path, secret)) as database:
        yield database


def _unreadable(path: Path, error: OSError) -> StoreError:
    return StoreError(
        wording.CANNOT_BE_READ.format(path=path, why=error.strerror or error),
        wording.CHECK_ITS_NAME_AND_OWNER,
    )


def _tables(database: sqlite3.Connection) -> set[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return {name for (name,) in database.execute(query)}


def _revision(database: sqlite3.Connection) -> str | None:
    found = database.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if found is None else str(found[0])


def _count(database: sqlite3.Connection, table: str) -> int:
    return int(database.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _patients(database: sqlite3.Connection, names: set[str]) -> Iterator[PatientHeld]:
    spans: dict[str, list[tuple[int, str, str]]] = {}
    for record in ENTRY_TYPES.values():
        table = TABLES[record]
        if table in names:
            query = (
                f'SELECT patient, count(*), min(day), max(day) FROM "{table}" '
                "WHERE archived_at IS NULL GROUP BY patient"
            )
            for patient, number, first, last in database.execute(query):
                spans.setdefault(patient, []).append((number, first, last))
    for patient, name in database.execute("SELECT id, name FROM patient ORDER BY name").fetchall():
        held = spans.get(patient, [])
        yield PatientHeld(
            name=str(name),
            entries=sum(number for number, _, _ in held),
            first=min((_day(first) for _, first, _ in held), default=None),
            last=max((_day(last) for _, _, last in held), default=None),
        )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError as error:
        raise sqlite3.DatabaseError(f"database disk image is malformed (a day reads {text!a})") from error


def faults(path: Path, secret: str | None = None) -> tuple[str, ...]:
    """What SQLite finds wrong with a file: its pages, indexes, constraints, foreign keys; empty if nothing.

    Raises:
        StoreError: if it cannot be opened as a database at all.
    """
    try:
        with _opened(path, secret) as database:
            said = [str(row[0]) for row in database.execute(f"PRAGMA integrity_check({NAMED})")]
            if said != ["ok"]:
                return tuple(line for entry in said for line in entry.splitlines())[:NAMED]
            loose = database.execute("PRAGMA foreign_key_check").fetchall()
    except OSError as error:
        raise _unreadable(path, error) from error
    except database_errors() as error:
        raise explained(path, error, secret) from error
    return tuple(
        wording.ROW_NAMES_WHAT_IS_GONE.format(table=table, parent=parent)
        for table, _, parent, _ in loose[:NAMED]
    )


@dataclass(frozen=True)
class Amiss:
    """What SQLite accepts and homecare does not: rows that no record accepts, steps of undo gone astray."""

    rows: tuple[str, ...] = ()
    """Table, beginning of the id, and why."""
    undos: int = 0
    """Steps of undo that speak of a record that is not there."""


def amiss(path: Path, *, read_only: bool = False, secret: str | None = None) -> Amiss:
    """Read every row of a diary of today's format as the record it is.

    Raises:
        StoreError: if it cannot be read.
    """
    with closing(Database(path, read_only=read_only, secret=secret)) as database, database.reading():
        connection = database.connection
        rows = tuple(
            f"{TABLES[record]} {str(row)[:8]}: {why}"
            for record in TABLES
            for row, why in _misfits_of(connection, record)
        )
        return Amiss(rows, 0 if rows else len(lost_undos(connection)))


def misfit_rows(connection: Connection) -> list[tuple[str, Any]]:
    """Table and id, as it stands in the file, of every row that no record accepts."""
    return [(TABLES[record], row) for record in TABLES for row, _ in _misfits_of(connection, record)]


def _misfits_of(connection: Connection, record: type[Any]) -> Iterator[tuple[Any, str]]:
    """The rows that cannot be built, by the id as it stands in the file, and why not."""
    table = table_of(record)
    try:
        for row in connection.execute(select(table)):
            record(**row._mapping)
        return
    except _NOT_READ:
        pass  # now one by one, to name those that are wrong
    for (raw,) in connection.exec_driver_sql(f'SELECT id FROM "{table.name}"').all():
        why = _why_not(connection, record, table, raw)
        if why is not None:
            yield raw, why


def _why_not(connection: Connection, record: type[Any], table: Table, raw: Any) -> str | None:
    """Why no record can be built of a row; None if one can."""
    try:
        row = connection.execute(select(table).where(table.c.id == UUID(str(raw)))).one()
        record(**row._mapping)
    except InputError as error:
        return error.sentence
    except _NOT_READ as error:
        return wording.VALUE_CANNOT_BE_READ.format(why=type(error).__name__)
    return None


def lost_undos(connection: Connection) -> list[UUID]:
    """The steps of undo that speak of a record which is not there; every row has to be readable."""
    known: set[UUID] = set()
    for record in TABLES:
        known.update(connection.execute(select(table_of(record).c.id)).scalars())
    table = table_of(Action)
    steps = connection.execute(select(table.c.id, table.c.added, table.c.archived))
    return [
        step for step, added, archived in steps if any(one not in known for _, one in (*added, *archived))
    ]
