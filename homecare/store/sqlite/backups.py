"""Copies of a diary: made while others write, whole or not at all, and thinned out as they grow old."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import Final

from homecare.core.history.backup_retention import CAP, DAILY, Copy, copy_named, let_go, name_of
from homecare.errors import StoreError
from homecare.store.backend import NoCopyError
from homecare.store.sqlite import wording
from homecare.store.sqlite.cipher import database_errors, export, needs_key
from homecare.store.sqlite.connection import BACKUPS, explained, open_file, open_to_read
from homecare.store.sqlite.errors import found_no_room
from homecare.system import files
from homecare.system.files import keep_to_owner, make_folder
from homecare.system.volume import refuse_network

DRAFT: Final = ".homecare-copy-"
"""How the name of a copy begins that is still being made; one left over tells of a program that ended."""


def folder_of(path: Path) -> Path:
    """Where the copies of a diary are."""
    return path.parent / BACKUPS


def copies_of(path: Path) -> list[Copy]:
    """The copies of a diary, the newest first.

    Raises:
        StoreError: if their folder cannot be read.
    """
    found = []
    try:
        with suppress(FileNotFoundError), os.scandir(folder_of(path)) as files:
            for file in files:
                about = file.stat(follow_symlinks=False)
                changed = datetime.fromtimestamp(about.st_mtime).astimezone().date()
                found.append(copy_named(file.name, about.st_size, changed) if file.is_file() else None)
    except OSError as error:
        raise _no_copy(folder_of(path), error) from error
    return sorted((one for one in found if one is not None), reverse=True)


def put_aside(path: Path, why: str, day: date, secret: str | None = None) -> Path:
    """Copy a diary into the folder of its copies, before something is changed in it; gives the copy's path.

    `why` is a reason of `backup_retention`; `secret` the passphrase of a locked diary, whose copy has it too.

    Raises:
        StoreError: if the copy cannot be made: then nothing may be changed.
    """
    folder = folder_of(path)
    refuse_network(path.parent)
    with private_copy(path, folder, secret) as draft:
        for number in count(1):
            copy = folder / name_of(day, why, number)
            with suppress(FileExistsError):
                place(draft, copy)
                return copy
    raise AssertionError("unreachable")  # pragma: no cover


def free_name(folder: Path, why: str, day: date) -> Path:
    """The next name in the folder of copies that nothing has; the folder is made where it is missing.

    Raises:
        StoreError: if it cannot be made.
    """
    with _made_in(folder):
        make_folder(folder)
        return next(path for number in count(1) if not (path := folder / name_of(day, why, number)).exists())


def copy_to(path: Path, target: Path, secret: str | None = None, *, over: bool = False) -> None:
    """Copy a diary to a place of one's own; a file that is there is written over only with `over`.

    Raises:
        FileExistsError: if there is one.
        StoreError: if the copy cannot be made.
    """
    with private_copy(path, target.parent, secret) as draft:
        if over:
            draft.replace(target)
        else:
            place(draft, target)
        _settle(target.parent)


def keep_daily(path: Path, day: date, secret: str | None = None, cap: int = CAP) -> bool:
    """Make the day's copy, unless it is there, and let go of those too old; says whether it was made.

    Nothing is let go where the diary turns out to be damaged: the older copies may be the sound ones.

    Raises:
        StoreError: if the copy cannot be made, or the diary is damaged.
    """
    copy = folder_of(path) / name_of(day, DAILY)
    with _made_in(copy.parent):
        if copy.exists():
            return False
    with private_copy(path, copy.parent, secret) as draft:
        _refuse_damaged(draft, path, secret)
        with suppress(FileExistsError):  # another program was first
            place(draft, copy)
    for one in let_go(copies_of(path), day, cap):
        with suppress(OSError):  # what cannot be removed does no harm, and is tried again tomorrow
            (copy.parent / one.name).unlink()
    return True


def _refuse_damaged(draft: Path, path: Path, secret: str | None) -> None:
    with closing(open_file(draft, secret)) as database:
        found = [row[0] for row in database.execute("PRAGMA quick_check(1)")]
    if found != ["ok"]:
        raise explained(path, sqlite3.DatabaseError("database disk image is malformed"))


@contextmanager
def private_copy(path: Path, folder: Path, secret: str | None) -> Iterator[Path]:
    """A whole copy of a diary under a name of its own, for its owner only; it goes if it gets no other name.

    Raises:
        StoreError: if it cannot be made.
    """
    draft: Path | None = None
    with _made_in(folder):
        make_folder(folder)
    try:
        import tempfile

        number, name = tempfile.mkstemp(prefix=DRAFT, suffix=".db", dir=folder)  # mode 0600
        os.close(number)
        draft = Path(name)
        keep_to_owner(draft)
        _copy(path, draft, secret)
        yield draft
    except FileExistsError:
        raise
    except OSError as error:
        raise _no_copy(folder, error) from error
    except database_errors() as error:
        if found_no_room(error):
            raise _no_copy(folder, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))) from error
        raise explained(path, error, secret) from error
    finally:
        if draft is not None:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def _copy(path: Path, draft: Path, secret: str | None) -> None:
    if secret is not None and not needs_key(path):
        export(path, draft, secret)  # a copy of before the diary was locked; page by page it cannot be closed
    else:
        with closing(open_to_read(path, secret)) as source, closing(open_file(draft, secret)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")  # a copy stands alone: no file appears beside it
    with draft.open("rb") as file:
        os.fsync(file.fileno())


def place(draft: Path, copy: Path) -> None:
    """Give a copy its name, unless something has that name: in one step where the disk can do that."""
    files.place(draft, copy)
    _settle(copy.parent)


def _settle(folder: Path) -> None:
    """Let a file's new name reach the disk, where the system can be asked to."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


@contextmanager
def _made_in(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _no_copy(folder, error) from error


def _no_copy(folder: Path, error: OSError) -> StoreError:
    why = error.strerror or error
    return NoCopyError(
        wording.NO_COPY_NOTHING_CHANGED.format(folder=folder, why=why),
        wording.CHECK_WHO_OWNS_THAT_FOLDER,
        alone=wording.NO_COPY.format(folder=folder, why=why),
    )
