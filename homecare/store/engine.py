"""The engine: a SQLite file that survives a power cut, private to its owner. Only here is SQLite named."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import uniform
from typing import Any, Final, cast
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError

from homecare.errors import LockedError, StoreError, WrongPassphraseError
from homecare.files import PRIVATE_FILE, PRIVATE_FOLDER, keep_to_owner, make_folder
from homecare.locked_file import is_locked
from homecare.store.cipher import cipher, connect, database_errors, hush, key_for
from homecare.store.faults import in_words, is_busy, is_no_database

DATABASE: Final = "homecare.db"
BACKUPS: Final = "backups"
BUSY_MS: Final = 10_000
"""How long one program waits while another writes."""
BRIEFLY_MS: Final = 200
"""How long it waits with what can be left unwritten."""
_ASKS_AGAIN_S: Final = (0.001, 0.02)
"""Between how many seconds a program that waits asks whether it may write."""
_WRITING: Final = "homecare_writing"


def prepare_folder(folder: Path) -> None:
    """Make the data folder, for its owner only; one that holds files or is not ours to write keeps its mode.

    Raises:
        StoreError: if it cannot be made or is not a folder.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise StoreError(f"{folder} is not a folder.", "Give a folder with --data.")
        fresh = not folder.exists() or (os.access(folder, os.W_OK) and not any(folder.iterdir()))
        make_folder(folder)
        if fresh:
            folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise unusable_folder(folder, error) from error


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
    return StoreError(
        f"The data folder {folder} cannot be used ({error.strerror or type(error).__name__}).",
        "Check who owns it and whether the disk is full, or give another folder with --data.",
    )


def is_read_only(path: Path) -> bool:
    """Whether a diary lies where it can be read but not written: SQLite writes beside the file too."""
    return path.is_file() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def open_file(path: Path, secret: str | None = None) -> sqlite3.Connection:
    """A raw connection to a diary file or a copy of one, for what concerns the file as a whole.

    `secret` is the passphrase of a locked file; a new one is locked with it, and one that is plain stays so.
    What goes wrong later is one of `cipher.database_errors()`, which `explained` puts into words.

    Raises:
        StoreError: if the file is locked and what opens it is not installed.
    """
    return sqlite3.connect(path) if secret is None else connect(path, key_for(path, secret))


def open_engine(path: Path, *, read_only: bool = False, secret: str | None = None) -> Engine:
    """An engine on a SQLite file: WAL, synchronous=FULL, foreign keys enforced, waiting instead of failing.

    Transactions begin when SQLAlchemy says so (not when the driver guesses); a writing one takes the write
    lock at once, so that two programs wait for each other instead of failing half-way. With `read_only` it
    makes no file beside it. `secret` is the passphrase of a locked file; a new one is locked with it, and one
    that is plain stays so.
    """
    secret = key_for(path, secret)
    # A ? or % in a folder's name stays what it is; the passphrase in an address is never printed.
    kind = "sqlite" if secret is None else "sqlite+pysqlcipher"
    address = URL.create(kind, password=secret, database=str(path))
    said: dict[str, Any] = {} if secret is None else {"module": cipher(), "poolclass": QueuePool}
    if read_only:
        file = f"file:{quote(str(path))}?mode=ro"
        if not Path(f"{path}-wal").exists():  # a program that was killed left entries beside it: they count
            file += "&immutable=1"
        driver = sqlite3 if secret is None else cipher()
        said["creator"] = lambda: driver.connect(file, uri=True, check_same_thread=False)
    else:
        said["connect_args"] = {"timeout": BUSY_MS / 1000}
    engine = create_engine(address, **said)
    event.listen(engine, "connect", _on_connect if secret is None else _on_locked_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_locked_connect(connection: sqlite3.Connection, record: Any) -> None:
    hush(connection)
    _on_connect(connection, record)


def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver's own BEGIN is switched off; _on_begin sends ours
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def keep_journal(engine: Engine) -> None:
    """Write ahead (WAL), so that one program reads while another writes. The file remembers it.

    Asked for only once the file is known to be a diary: it changes the file.

    Raises:
        StoreError: if the database cannot be written.
    """
    with _in_words(engine), engine.connect() as connection:
        raw = cast(sqlite3.Connection, connection.connection.dbapi_connection)
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


def _on_begin(connection: Connection) -> None:
    wait_ms = connection.get_execution_options().get(_WRITING)
    if wait_ms is None:
        connection.exec_driver_sql("BEGIN")
    else:
        _take_turn(connection, wait_ms)


def _take_turn(connection: Connection, wait_ms: int) -> None:
    """Begin to write, once no other program does.

    SQLite's own waiting asks ever more seldom, so that who has waited longest is served last. Here everybody
    asks as often, at odd moments: among ten programs that write all the time the longest wait is a fraction.
    """
    raw = cast(sqlite3.Connection, connection.connection.dbapi_connection)
    deadline = time.monotonic() + wait_ms / 1000
    raw.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            except DBAPIError as error:
                if not is_busy(error.orig) or time.monotonic() > deadline:
                    raise
                time.sleep(uniform(*_ASKS_AGAIN_S))
            else:
                return
    finally:
        raw.execute(f"PRAGMA busy_timeout={BUSY_MS}")  # for what else waits, and the connection is used again


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One snapshot of the diary to read from.

    Raises:
        StoreError: if the database cannot be read.
    """
    with _in_words(engine), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine, wait_ms: int = BUSY_MS) -> Iterator[Connection]:
    """One transaction: everything inside is on disk when it ends, or nothing is.

    It waits `wait_ms` for another program that writes.

    Raises:
        StoreError: if the database cannot be written.
    """
    with _in_words(engine), engine.connect() as plain:
        connection = plain.execution_options(**{_WRITING: wait_ms})
        with connection.begin():
            yield connection


@contextmanager
def _in_words(engine: Engine) -> Iterator[None]:
    """A database error as a sentence with a next step; a broken constraint is a defect and stays one."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error, IntegrityError):
            raise
        raise explained(Path(engine.url.database or ""), error.orig, engine.url.password) from error
    except database_errors() as error:
        raise explained(Path(engine.url.database or ""), error, engine.url.password) from error


def explained(path: Path, error: BaseException | None, secret: str | None = None) -> StoreError:
    """What a SQLite error means for the person whose diary it is; `secret` is what was to open it."""
    closed = is_no_database(error) or "PRAGMA key" in str(error)  # the latter: an empty passphrase
    if not closed or not is_locked(path):
        return in_words(path, path.parent / BACKUPS, error)
    if secret is not None:
        return WrongPassphraseError("This passphrase does not open the diary.", "Type it again.")
    return LockedError(
        "This diary is locked.", "Run the command at a terminal, where its passphrase can be typed."
    )
