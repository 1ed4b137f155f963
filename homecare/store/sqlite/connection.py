"""A SQLite file that survives a power cut, private to its owner.

Nothing of SQLAlchemy is needed for it: what only looks into a diary is quicker done than that is imported.
"""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final
from urllib.parse import quote

from homecare.errors import LockedError, StoreError, WrongPassphraseError
from homecare.store.sqlite import wording
from homecare.store.sqlite.cipher import connect, database_errors, integrity_errors, key_for
from homecare.store.sqlite.errors import in_words, is_busy, is_no_database
from homecare.system import os_errors
from homecare.system.file_type import is_locked
from homecare.system.files import PRIVATE_FILE, PRIVATE_FOLDER, keep_to_owner, make_folder
from homecare.system.volume import network_kind, refuse_network

DATABASE: Final = "homecare.db"
BACKUPS: Final = "backups"
BUSY_MS: Final = 10_000
"""How long one program waits while another writes."""
BRIEFLY_MS: Final = 200
"""How long it waits with what can be left unwritten."""
CACHE_KIB: Final = 500
"""Kilobytes of pages that are held: what a day needs. The system holds the file's in any case."""
_ASKS_AGAIN_S: Final = (0.001, 0.02)
"""Between how many seconds a program that waits asks whether it may write."""


def prepare_folder(folder: Path) -> None:
    """Make the data folder, for its owner only; one that holds files or is not ours to write keeps its mode.

    Raises:
        StoreError: if it cannot be made or is not a folder.
        InputError: if a name in its path is too long.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise StoreError(wording.IS_NOT_A_FOLDER.format(folder=folder), wording.CHOOSE_A_FOLDER_WITH_DATA)
        if not folder.exists():
            refuse_network(folder)
        fresh = not folder.exists() or (os.access(folder, os.W_OK) and not any(folder.iterdir()))
        make_folder(folder)
        if fresh:
            folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise os_errors.in_words(error, folder) or unusable_folder(folder, error) from error


def prepare_file(path: Path) -> None:
    """Make the database file, for its owner only, before SQLite writes to it; leave one that is there.

    One that is there is not even opened: to close it again would let go of the locks that another part of
    this program holds on it (POSIX locks belong to the process), and other programs could take its WAL away.

    Raises:
        StoreError: if it cannot be made.
    """
    if path.is_file() and os.access(path, os.R_OK | os.W_OK):
        return
    try:
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
            keep_to_owner(path)
        except FileExistsError:  # a link that leads nowhere yet, or another program was first
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE_FILE))
    except OSError as error:
        raise unusable_folder(path.parent, error) from error


def keep_private(path: Path) -> None:
    """Take everybody else's access from a diary, once it is known to be one (a copy may have come without).

    Raises:
        StoreError: if that is not allowed.
    """
    try:
        if not path.is_symlink() and path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise unusable_folder(path.parent, error) from error


def unusable_folder(folder: Path, error: OSError) -> StoreError:
    """What is wrong with a data folder, and what to do."""
    return os_errors.unusable_folder(folder, str(folder), error.strerror or type(error).__name__)


def is_read_only(path: Path) -> bool:
    """Whether a diary lies where it can be read but not written: SQLite writes beside the file too."""
    return path.is_file() and (
        not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
        or network_kind(path.parent) is not None
    )


def open_file(path: Path, secret: str | None = None) -> sqlite3.Connection:
    """A raw connection to a diary file or a copy of one, for what concerns the file as a whole.

    `secret` is the passphrase of a locked file; a new one is locked with it, and one that is plain stays so.
    What goes wrong later is one of `cipher.database_errors()`, which `explained` puts into words.

    Raises:
        StoreError: if it cannot be opened, or is locked and what opens it is not installed.
    """
    with in_words_of(path, secret):
        return sqlite3.connect(path) if secret is None else connect(path, key_for(path, secret))


def open_to_read(path: Path, secret: str | None = None) -> sqlite3.Connection:
    """The same for who only looks: over a network nothing is made or changed beside the file.

    Raises:
        StoreError: if the file is locked and what opens it is not installed.
    """
    if network_kind(path.parent) is None:
        return open_file(path, secret)
    return connection_to(path, read_only=True, secret=secret)


def connection_to(path: Path, *, read_only: bool = False, secret: str | None = None) -> sqlite3.Connection:
    """A connection to a diary: synchronous=FULL, foreign keys enforced, waiting instead of failing.

    Transactions begin when we say so (not when the driver guesses). With `read_only` it makes no file beside
    it. `secret` is the passphrase of a locked file; a new one is locked with it, and one that is plain stays
    so. It may be handed from one thread to another, but is for one at a time.
    """
    secret = key_for(path, secret)
    said = {"timeout": BUSY_MS / 1000, "check_same_thread": False, "isolation_level": None}
    name = str(path)
    if read_only:
        name = f"file:{quote(name)}?mode=ro"  # a ? or % in a folder's name stays what it is
        if not Path(f"{path}-wal").exists():  # a program that was killed left entries beside it: they count
            name += "&immutable=1"
        said["uri"] = True
    raw = sqlite3.connect(name, **said) if secret is None else connect(name, secret, **said)  # type: ignore[call-overload]
    with ExitStack() as on_failure:
        on_failure.callback(raw.close)  # the first look into the file may find that it is locked, or no diary
        for pragma in (
            f"busy_timeout={BUSY_MS}",
            "synchronous=FULL",
            "foreign_keys=ON",
            f"cache_size=-{CACHE_KIB}",
        ):
            raw.execute(f"PRAGMA {pragma}")
        on_failure.pop_all()
    return raw


def keep_journal(raw: sqlite3.Connection) -> None:
    """Write ahead (WAL), so that one program reads while another writes. The file remembers it."""
    if raw.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        _switch_journal(raw)


def _switch_journal(raw: sqlite3.Connection) -> None:
    """Switch a new file to WAL. SQLite does not wait for other programs here, so we do."""
    deadline = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            raw.execute("PRAGMA journal_mode=WAL")
        except database_errors() as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def take_turn(raw: sqlite3.Connection, wait_ms: int) -> None:
    """Begin to write, once no other program does: the lock is taken at once, so that nobody fails half-way.

    SQLite's own waiting asks ever more seldom, so that who has waited longest is served last. Here everybody
    asks as often, at odd moments: among ten programs that write all the time the longest wait is a fraction.
    """
    deadline = time.monotonic() + wait_ms / 1000
    raw.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                raw.execute("BEGIN IMMEDIATE")
            except database_errors() as error:
                if not is_busy(error) or time.monotonic() > deadline:
                    raise
                from random import uniform

                time.sleep(uniform(*_ASKS_AGAIN_S))
            else:
                return
    finally:
        raw.execute(f"PRAGMA busy_timeout={BUSY_MS}")  # for what else waits, and the connection is used again


@contextmanager
def in_words_of(path: Path, secret: str | None = None) -> Iterator[None]:
    """A database error as a sentence with a next step; a broken constraint is a defect and stays one.

    Raises:
        StoreError: for what SQLite says of the diary at `path`, told by it or by SQLAlchemy.
    """
    try:
        yield
    except Exception as error:
        cause = getattr(error, "orig", error)  # SQLAlchemy, where it is used, holds SQLite's error in its own
        if not isinstance(cause, database_errors()) or isinstance(cause, integrity_errors()):
            raise
        raise explained(path, cause, secret) from error


def explained(path: Path, error: BaseException | None, secret: str | None = None) -> StoreError:
    """What a SQLite error means for the person whose diary it is; `secret` is what was to open it."""
    closed = is_no_database(error) or "PRAGMA key" in str(error)  # the latter: an empty passphrase
    if not closed or not is_locked(path):
        return in_words(path, path.parent / BACKUPS, error)
    if secret is not None:
        return WrongPassphraseError(wording.PASSPHRASE_DOES_NOT_OPEN_IT, wording.TYPE_IT_AGAIN)
    return LockedError(wording.DIARY_IS_LOCKED, wording.RUN_IT_IN_A_TERMINAL)
