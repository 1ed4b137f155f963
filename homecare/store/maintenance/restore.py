"""Putting a copy in the diary's place: tried out beside it first, then all at once, while others may read."""

import time
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from homecare.errors import LockedError, StoreError
from homecare.store.maintenance import wording
from homecare.store.maintenance.integrity import faults
from homecare.store.schema import bring_up_to_date
from homecare.store.sqlite.backups import folder_of, free_name, private_copy, put_aside
from homecare.store.sqlite.cipher import database_errors
from homecare.store.sqlite.connection import BUSY_MS, explained, keep_private, open_file, open_to_read
from homecare.store.sqlite.database import Database
from homecare.system.file_type import is_locked
from homecare.system.files import PRIVATE_FILE, keep_to_owner
from homecare.system.volume import refuse_network

Number = tuple[Any, ...]
"""A row of `share_made`: which file for the other side had which number."""


def restore(path: Path, copy: Path, why: str, day: date, secret: str | None = None) -> Path | None:
    """Put a copy in the diary's place; gives where the diary of before was put aside, if there was one.

    The copy is copied again, checked and brought to today's format before anything happens to the diary.
    Files for the other side keep counting where the diary of before was: no number is given twice. Until the
    last step, which is one transaction, the diary is as it was.

    Raises:
        StoreError: if the copy is damaged or of a newer program, or the diary is being written to.
    """
    refuse_network(path.parent)
    refuse_damaged(copy, secret)
    with private_copy(copy, folder_of(path), secret) as draft:
        _bring_up_to_date(draft, secret)
        numbers, sound = _numbers(path, secret)
        _carry_numbers(draft, numbers, secret)
        aside = put_aside(path, why, day, secret) if sound else move_aside(path, why, day)
        _write_over(path, draft, secret)
    keep_private(path)
    return aside


def refuse_locked(path: Path, secret: str | None) -> None:
    """Go no further with a diary that is locked with another passphrase; any other fault is passed over.

    Raises:
        LockedError: if it is.
    """
    if not path.is_file() or path.stat().st_size == 0:
        return
    with closing(open_to_read(path, secret)) as database:
        try:
            database.execute("PRAGMA schema_version").fetchone()
        except database_errors() as error:
            said = explained(path, error, secret)
            if isinstance(said, LockedError):
                raise said from error


def refuse_damaged(copy: Path, secret: str | None = None) -> None:
    """Take no copy that is not whole.

    Raises:
        StoreError: if it is damaged.
    """
    if secret is None and is_locked(copy):
        raise StoreError(
            wording.COPY_IS_LOCKED.format(copy=copy),
            wording.LOCK_THE_DIARY_FIRST,
        )
    if faults(copy, secret):
        raise StoreError(
            wording.COPY_IS_DAMAGED.format(copy=copy),
            wording.CHOOSE_ANOTHER_COPY.format(copy=copy),
        )


def refuse_damaged_diary(path: Path, secret: str | None = None) -> None:
    """Make no copy that would only look like one.

    Raises:
        StoreError: if the diary is damaged.
    """
    if faults(path, secret):
        raise StoreError(wording.NO_COPY_OF_A_DAMAGED_DIARY.format(path=path), wording.SEE_WHAT_YOU_CAN_DO)


def _bring_up_to_date(draft: Path, secret: str | None) -> None:
    with closing(Database(draft, secret=secret)) as database:
        bring_up_to_date(database, lambda _why: None)


def _numbers(path: Path, secret: str | None) -> tuple[list[Number], bool]:
    """The numbers of the files that the present diary has given out, and whether that diary is sound."""
    if not path.exists() or path.stat().st_size == 0:
        return [], False
    try:
        sound = not faults(path, secret)
    except StoreError:
        return [], False
    with closing(open_file(path, secret)) as database:
        try:
            return database.execute(
                "SELECT id, patient, number, entered_at FROM share_made"
            ).fetchall(), sound
        except database_errors():
            return [], sound  # of a format that had none, or lost


def _carry_numbers(draft: Path, numbers: list[Number], secret: str | None) -> None:
    with closing(open_file(draft, secret)) as database, database:
        database.executemany(
            "INSERT OR IGNORE INTO share_made (id, patient, number, entered_at) "
            "SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM patient WHERE id = ?2)",
            numbers,
        )


def move_aside(path: Path, why: str, day: date) -> Path | None:
    """Move a diary that cannot be read out of the way, with what waits beside it; gives its new place."""
    beside = [Path(f"{path}{end}") for end in ("", "-wal", "-shm")]
    if not any(one.exists() for one in beside):
        return None
    name = free_name(folder_of(path), why, day)
    place = name.with_name(f"{name.name}.damaged")
    try:
        for one, end in zip(beside, ("", "-wal", "-shm"), strict=True):
            if one.exists():
                one.rename(f"{place}{end}")
    except OSError as error:
        raise StoreError(
            wording.COULD_NOT_BE_RENAMED.format(parent=place.parent, why=error.strerror or error),
            wording.CHECK_WHO_OWNS_THAT_FOLDER,
        ) from error
    return place


def _write_over(path: Path, draft: Path, secret: str | None) -> None:
    """Write every page of one file over the other in one transaction; others wait, and then see it."""
    deadline = time.monotonic() + BUSY_MS / 1000

    def patient(_status: int, _left: int, _all: int) -> None:
        if time.monotonic() > deadline:
            raise StoreError(wording.ANOTHER_PROGRAM_WRITES, wording.CLOSE_IT_AND_TRY_AGAIN)

    try:
        if not path.exists():
            path.touch(mode=PRIVATE_FILE)
            keep_to_owner(path)
        with closing(open_file(draft, secret)) as source, closing(open_file(path, secret)) as target:
            source.backup(target, progress=patient, sleep=0.05)
    except OSError as error:
        raise StoreError(
            wording.CANNOT_BE_WRITTEN.format(path=path, why=error.strerror or error),
            wording.CHECK_WHO_OWNS_IT,
        ) from error
    except database_errors() as error:
        raise explained(path, error, secret) from error
