"""Encryption and unlocking files: each is written anew beside itself, and takes its place once verified."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from homecare.errors import StoreError
from homecare.store.sqlite import wording
from homecare.store.sqlite.cipher import connect, database_errors, export_into
from homecare.store.sqlite.connection import explained
from homecare.store.sqlite.errors import is_busy
from homecare.system.volume import refuse_network

DRAFT: Final = "-being-rewritten"
"""What stands after a file's name while it is written anew."""
_WAIT_S: Final = 2.0
"""How long a command of another homecare is waited for."""
_BLOCK: Final = 1024 * 1024


def rewrite(path: Path, old: str | None, new: str | None) -> None:
    """Write a diary, or a copy of one, anew: locked with `new`, or open where that is None.

    `old` is what opens it now. Until the new file is known to hold everything the old one stays as it is, and
    a program that is stopped at any moment leaves the one or the other. No other program may have it open;
    one that tries meanwhile waits, and then finds no diary in what it waited for: it writes nothing there.

    Raises:
        WrongPassphraseError: if `old` does not open it.
        StoreError: if another program has it open, or it cannot be read or written; it stays as it is.
    """
    refuse_network(path.parent)
    path = path.resolve()  # a link stays a link
    draft = path.with_name(path.name + DRAFT)
    with _in_words(path, old), closing(_alone(path, old)) as source:
        try:
            _begin(draft, path)
            _export(source, draft, new)
            _verify(source, draft, new)
            _replace(path, draft)
        finally:
            draft.unlink(missing_ok=True)


def sweep(path: Path) -> None:
    """Remove what a stopped rewriting left; for who holds the diary open, so that nobody rewrites it now."""
    for left in (DRAFT, f"{DRAFT}-journal"):
        path.with_name(path.name + left).unlink(missing_ok=True)


@contextmanager
def _in_words(path: Path, old: str | None) -> Iterator[None]:
    try:
        yield
    except database_errors() as error:
        if is_busy(error):
            raise StoreError(
                wording.OPEN_IN_ANOTHER_PROGRAM,
                wording.CLOSE_HOMECARE_EVERYWHERE,
            ) from error
        raise explained(path, error, old) from error
    except OSError as error:
        raise StoreError(
            wording.COULD_NOT_BE_REWRITTEN.format(path=path, why=error.strerror),
            wording.CHECK_ITS_FOLDER,
        ) from error


def _alone(path: Path, secret: str | None) -> sqlite3.Connection:
    """The file, held so that no other program has it open or opens it; its write-ahead log is worked in."""
    source = connect(path, secret, timeout=_WAIT_S, isolation_level=None)
    try:
        source.execute("PRAGMA locking_mode=EXCLUSIVE")
        source.execute("PRAGMA journal_mode=DELETE").fetchone()
        source.execute("BEGIN EXCLUSIVE")
        source.execute("COMMIT")  # in this mode the lock stays
    except BaseException:
        source.close()
        raise
    return source


def _begin(draft: Path, like: Path) -> None:
    """An empty file, for its owner only."""
    draft.unlink(missing_ok=True)
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    draft.chmod(like.stat().st_mode & 0o700 | 0o600)


def _export(source: sqlite3.Connection, draft: Path, new: str | None) -> None:
    export_into(source, draft, new)


def _verify(source: sqlite3.Connection, draft: Path, new: str | None) -> None:
    """Open the new file as it will be opened, and compare everything in it with the old one.

    Raises:
        StoreError: if anything differs.
    """
    with closing(connect(draft, new)) as made:
        faults = made.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
        if new is not None:
            faults = faults or made.execute("PRAGMA cipher_integrity_check").fetchall() != []
        if faults or _schema(made) != _schema(source) or not _same_rows(source, made):
            raise StoreError(
                wording.REWRITTEN_DIARY_IS_ANOTHER,
                wording.CHECK_IT,
            )


def _schema(database: sqlite3.Connection) -> list[tuple[str, ...]]:
    return sorted(database.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"))


def _same_rows(one: sqlite3.Connection, other: sqlite3.Connection) -> bool:
    for kind, name, *_ in _schema(one):
        if kind == "table":
            rows = f'SELECT * FROM "{name}"'
            if sorted(map(repr, one.execute(rows))) != sorted(map(repr, other.execute(rows))):
                return False
    return True


def _replace(path: Path, draft: Path) -> None:
    """Put the new file in the old one's place, then write over the old one's content.

    Whoever opened the old one meanwhile and waits for it must not go on in a file that has no name any more;
    and what was readable is not left on the disk, as far as a program can see to that.
    """
    kept = path.stat()
    with path.open("r+b") as former:
        _sync(draft)
        os.utime(draft, ns=(kept.st_atime_ns, kept.st_mtime_ns))
        draft.replace(path)
        _sync(path.parent)
        for start in range(0, kept.st_size, _BLOCK):
            former.write(bytes(min(_BLOCK, kept.st_size - start)))
        former.flush()
        os.fsync(former.fileno())


def _sync(path: Path) -> None:
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
