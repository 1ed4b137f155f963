"""Salvage: what can still be read of a damaged diary, written into a new file. The old one is not touched."""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sqlalchemy import delete

from homecare.core.records.entry import Action
from homecare.errors import StoreError
from homecare.store.maintenance import wording
from homecare.store.maintenance.integrity import lost_undos, misfit_rows
from homecare.store.schema import HEAD, bring_up_to_date, upgrade
from homecare.store.sqlite.backups import place
from homecare.store.sqlite.cipher import database_errors
from homecare.store.sqlite.connection import DATABASE, open_file
from homecare.store.sqlite.database import Database
from homecare.store.tables import table_of
from homecare.system.files import PRIVATE_FILE, PRIVATE_FOLDER, keep_to_owner

MAGIC: Final = b"SQLite format 3\0"
SMALLEST_ROW: Final = 8
"""Bytes: no table has more rows than its file has of these."""
FIRST: Final = ("patient", "programme")
"""Tables that others point at; they are written first."""


@dataclass
class Salvaged:
    """What came over from a damaged file, by table: rows read, and rows that were read but not accepted."""

    kept: dict[str, int] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    """Tables of which a part, or all, could not be read."""
    patients_named_anew: int = 0


def salvage(damaged: Path, new: Path, secret: str | None = None) -> Salvaged:
    """Write all that can be read of a damaged diary into a new file, which must not be there yet.

    The damaged file, and what waits beside it, are copied first and only the copies are opened.

    Raises:
        StoreError: if nothing can be read of it at all.
    """
    with TemporaryDirectory(prefix=".homecare-salvage-", dir=new.parent) as folder:
        Path(folder).chmod(PRIVATE_FOLDER)  # whatever the umask
        work = Path(folder) / DATABASE
        for beside in ("", "-wal"):
            source = Path(f"{damaged}{beside}")
            if source.is_file():
                shutil.copyfile(source, f"{work}{beside}")
                keep_to_owner(Path(f"{work}{beside}"))
        _mend_first_bytes(work, secret)
        draft = Path(folder) / new.name
        draft.touch(mode=PRIVATE_FILE)
        keep_to_owner(draft)
        with closing(open_file(work, secret)) as opened:
            found = _carry_over(opened, work.stat().st_size, draft, secret)
        _leave_misfits(draft, found, secret)
        place(draft, new)
    return found


def _mend_first_bytes(work: Path, secret: str | None) -> None:
    """A file whose name tag alone was hit can be read once it has one again."""
    if secret is not None or not work.exists():
        return
    with work.open("r+b") as file:
        first = file.read(100)
        if len(first) == 100 and not first.startswith(MAGIC) and first[16:18] == b"\x10\0":  # pages of 4,096
            file.seek(0)
            file.write(MAGIC)


def _carry_over(source: sqlite3.Connection, size: int, new: Path, secret: str | None) -> Salvaged:
    source.execute("PRAGMA cell_size_check=ON")
    source.execute("PRAGMA writable_schema=ON")  # a file that was cut short is opened all the same
    source.text_factory = lambda raw: raw.decode("utf-8", errors="replace")
    names = _names(source)
    if "patient" not in names:
        raise StoreError(
            wording.NOTHING_CAN_BE_READ,
            wording.RESTORE_A_COPY_THEN,
        )
    _lay_tables(new, _revision(source), secret)
    found = Salvaged()
    with closing(open_file(new, secret)) as target, target:
        target.execute("PRAGMA foreign_keys=OFF")
        for table in (*FIRST, *sorted(names - {*FIRST, "alembic_version"})):
            if table in names:
                _carry_table(source, target, table, size, found)
        found.unread += sorted(_names(target) - names)
        _name_lost_patients(target, found)
        _leave_loose(target, found)
        target.commit()
        target.execute("PRAGMA journal_mode=DELETE")
    return found


def _names(source: sqlite3.Connection) -> set[str]:
    """The tables that are there; where a page of their list was lost, those before it."""
    found = set()
    with suppress(*database_errors()):
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        for row in source.execute(query):
            found.add(str(row[0]))
    return found


def _revision(source: sqlite3.Connection) -> str:
    """The format of the tables; today's where that cannot be read."""
    try:
        found = source.execute("SELECT version_num FROM alembic_version").fetchone()
    except database_errors():
        return HEAD
    return HEAD if found is None else str(found[0])


def _lay_tables(new: Path, revision: str, secret: str | None) -> None:
    with closing(Database(new, secret=secret)) as database, database.writing():
        upgrade(database.connection, revision)


def _carry_table(
    source: sqlite3.Connection, target: sqlite3.Connection, table: str, size: int, found: Salvaged
) -> None:
    """Copy a table row by row; a row that the new file's constraints refuse is left out, and counted."""
    columns = [row[1] for row in target.execute(f'PRAGMA table_info("{table}")')]
    if not columns:
        return
    listed = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    insert = f'INSERT INTO "{table}" ({listed}) VALUES ({marks})'
    kept = left_out = 0
    reading = _Reading(source, f'SELECT {listed} FROM "{table}"')
    for row in reading.rows(0, size // SMALLEST_ROW):
        try:
            target.execute(insert, tuple(row))
            kept += 1
        except database_errors():
            left_out += 1
    found.kept[table] = kept
    if left_out:
        found.left_out[table] = left_out
    if not reading.whole:
        found.unread.append(table)


class _Reading:
    """Rows by their number in the file: a span that cannot be read is halved until only lost rows stay."""

    def __init__(self, source: sqlite3.Connection, query: str) -> None:
        self._source = source
        self._query = query
        self.whole = True

    def rows(self, first: int, last: int) -> Iterator[Sequence[Any]]:
        """The rows from one number to another, both included."""
        spans = [(first, last)]
        lost: tuple[type[Exception], ...] = (MemoryError, *database_errors())
        while spans:
            low, high = spans.pop()
            try:
                asked = self._source.execute(f"{self._query} WHERE rowid BETWEEN ? AND ?", (low, high))
                read = asked.fetchall()
            except lost:
                if low == high:
                    self.whole = False
                    continue
                middle = (low + high) // 2
                spans += [(middle + 1, high), (low, middle)]
            else:
                yield from read


def _name_lost_patients(target: sqlite3.Connection, found: Salvaged) -> None:
    """Entries whose patient was lost get one with a name that says so."""
    lost: set[str] = set()
    for table, _, parent, _ in target.execute("PRAGMA foreign_key_check").fetchall():
        if parent == "patient":
            query = f'SELECT DISTINCT patient FROM "{table}" WHERE patient NOT IN (SELECT id FROM patient)'
            lost.update(row[0] for row in target.execute(query))
    for number, patient in enumerate(sorted(lost), start=1):
        target.execute(
            "INSERT INTO patient (id, name, entered_at) VALUES (?, ?, '1970-01-01 00:00:00')",
            (patient, wording.SALVAGED_PATIENT.format(number=number)),
        )
        found.kept["patient"] = found.kept.get("patient", 0) + 1
    found.patients_named_anew = len(lost)


def _leave_misfits(new: Path, found: Salvaged, secret: str | None) -> None:
    """Bring the new file to today's format; leave out rows no record accepts, and undo that leads nowhere."""
    with closing(Database(new, secret=secret)) as database:
        bring_up_to_date(database, lambda _why: None)
        with database.writing():
            connection = database.connection
            for table, row in misfit_rows(connection):
                connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', (row,))
                _count_out(found, table, 1)
            actions = table_of(Action)
            lost = lost_undos(connection)
            for step in lost:
                connection.execute(delete(actions).where(actions.c.id == step))
            _count_out(found, actions.name, len(lost))


def _leave_loose(target: sqlite3.Connection, found: Salvaged) -> None:
    """What still speaks of something lost (a programme) is left out."""
    for table, row, _, _ in target.execute("PRAGMA foreign_key_check").fetchall():
        gone = target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,)).rowcount
        _count_out(found, table, gone)


def _count_out(found: Salvaged, table: str, rows: int) -> None:
    if rows:
        found.kept[table] = found.kept.get(table, rows) - rows
        found.left_out[table] = found.left_out.get(table, 0) + rows
