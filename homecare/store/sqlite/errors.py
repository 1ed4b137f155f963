"""What SQLite's errors mean for the person whose diary it is: by their codes, because its words change."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from shutil import disk_usage
from typing import Final

from homecare.errors import StoreError
from homecare.store.sqlite import wording

Advice = tuple[str, str]
"""A sentence and a next step, with {path}, {folder} and {backups} where they belong."""

_OTHER_WRITES: Final = (wording.ANOTHER_PROGRAM_WRITES, wording.TRY_AGAIN_IN_A_MOMENT)
_DAMAGED: Final = (wording.IS_DAMAGED, wording.ASK_THE_DOCTOR_OR_RESTORE)

_ADVICE: Final[Mapping[int, Advice]] = {
    sqlite3.SQLITE_NOTADB: (wording.IS_NO_DATABASE, wording.MOVE_IT_OR_RESTORE),
    sqlite3.SQLITE_BUSY: _OTHER_WRITES,
    sqlite3.SQLITE_LOCKED: _OTHER_WRITES,
    sqlite3.SQLITE_PROTOCOL: _OTHER_WRITES,  # too many programs opened it in the same moment
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_IOERR_CORRUPTFS: _DAMAGED,
    sqlite3.SQLITE_READONLY: (wording.ONLY_READABLE, wording.CHECK_WHO_OWNS_IT),
    sqlite3.SQLITE_READONLY_DBMOVED: (wording.WAS_MOVED, wording.PUT_IT_BACK),
    sqlite3.SQLITE_CANTOPEN: (wording.CANNOT_BE_OPENED, wording.CHECK_THE_FOLDER),
    sqlite3.SQLITE_FULL: (wording.DISK_IS_FULL, wording.FREE_SOME_SPACE),
    # A quota and a limit on the size of files end here too, not in SQLITE_FULL.
    sqlite3.SQLITE_IOERR: (wording.DISK_REFUSED, wording.CHECK_THE_DISK),
    sqlite3.SQLITE_IOERR_READ: (wording.DISK_CANNOT_READ, wording.CHECK_THE_DRIVE),
    # All was handed over, and the disk would not say that it is safe: it can turn up after a restart.
    sqlite3.SQLITE_IOERR_FSYNC: (wording.NOT_CONFIRMED, wording.LEAVE_AND_LOOK),
    sqlite3.SQLITE_NOMEM: (wording.NO_MEMORY, wording.CLOSE_SOME_PROGRAMS),
}

_LEAST_ROOM: Final = 64 * 1024
"""Bytes below which SQLite finds no room for a log and its index."""

_BY_WORDS: Final = {
    "is locked": sqlite3.SQLITE_BUSY,
    "malformed": sqlite3.SQLITE_CORRUPT,
    "not a database": sqlite3.SQLITE_NOTADB,
    "disk is full": sqlite3.SQLITE_FULL,
}
"""For errors that carry no code."""


def in_words(path: Path, backups: Path, error: BaseException | None) -> StoreError:
    """A SQLite error about a diary file as a sentence with a next step; copies of it lie in `backups`."""
    code = _code(error)
    if _primary(code) == sqlite3.SQLITE_IOERR and _is_full(path.parent):
        code = (
            sqlite3.SQLITE_FULL
        )  # it found no room for the index of its log, and calls that by another name
    advice = _ADVICE.get(code) or _ADVICE.get(_primary(code))
    sentence, step = advice or (wording.CANNOT_BE_USED, wording.CHECK_WHO_OWNS_IT)
    named = {"path": path, "folder": path.parent, "backups": backups, "why": _name(error)}
    return StoreError(sentence.format(**named), step.format(**named))


def found_no_room(error: BaseException | None) -> bool:
    """Whether a disk did not take what was written: it is full, or a quota is reached."""
    code = _code(error)
    return code == sqlite3.SQLITE_FULL or code in (sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE)


def _is_full(folder: Path) -> bool:
    try:
        return disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False


def is_busy(error: BaseException | None) -> bool:
    """Whether another program holds the file, so that waiting helps."""
    return _primary(_code(error)) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def is_no_database(error: BaseException | None) -> bool:
    """Whether the file is nothing that SQLite reads: a locked diary looks so too."""
    return _primary(_code(error)) == sqlite3.SQLITE_NOTADB


def _primary(code: int) -> int:
    """The plain result code that an extended one belongs to: its lowest byte."""
    return code & 0xFF


def _code(error: BaseException | None) -> int:
    """SQLite's extended result code; the locked diary's driver has errors of its own, with the same codes."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code
    return next((code for words, code in _BY_WORDS.items() if words in str(error)), sqlite3.SQLITE_ERROR)


def _name(error: BaseException | None) -> str:
    """What whoever mends it needs to know of an error that has no sentence of its own."""
    return getattr(error, "sqlite_errorname", None) or type(error).__name__
