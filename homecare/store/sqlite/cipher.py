"""SQLCipher: what opens locked files. It is imported only where there is one, or is to be one."""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any, Final, cast

from homecare.errors import StoreError
from homecare.store.sqlite import wording
from homecare.system.file_type import is_locked
from homecare.system.volume import network_kind

INSTALL: Final = wording.INSTALL_IT
_MODULE: Final = "sqlcipher3.dbapi2"


def cipher() -> Any:
    """The driver, which is sqlite3's with a key.

    Raises:
        StoreError: if the extra `encrypted` is not installed.
    """
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise StoreError(wording.CIPHER_IS_NOT_INSTALLED, INSTALL) from error
    return dbapi2


def database_errors() -> tuple[type[Exception], ...]:
    """What a connection of `engine.open_file` can raise: sqlite3's errors, and SQLCipher's if loaded."""
    loaded = sys.modules.get(_MODULE)
    return (sqlite3.DatabaseError,) if loaded is None else (sqlite3.DatabaseError, loaded.DatabaseError)


def integrity_errors() -> tuple[type[Exception], ...]:
    """Those of them that say that a constraint was broken."""
    loaded = sys.modules.get(_MODULE)
    return (sqlite3.IntegrityError,) if loaded is None else (sqlite3.IntegrityError, loaded.IntegrityError)


def driver_of(raw: sqlite3.Connection) -> Any:
    """The driver that a connection belongs to: sqlite3, or SQLCipher's."""
    return sqlite3 if isinstance(raw, sqlite3.Connection) else cipher()


def hush(raw: sqlite3.Connection) -> None:
    """Keep SQLCipher from printing to the terminal what it found wrong; it is raised as well."""
    raw.execute("PRAGMA cipher_log_level=NONE")


def connect(path: Path | str, secret: str | None, **options: Any) -> sqlite3.Connection:
    """A connection through SQLCipher; `secret` is the key of a file that is, or is to be, encrypted."""
    raw = cast(sqlite3.Connection, cipher().connect(path, **options))
    hush(raw)
    if secret is not None:
        key(raw, secret)
    return raw


def key(raw: sqlite3.Connection, secret: str) -> None:
    """Say the passphrase. The pragma takes no parameter, so that it is quoted."""
    quoted = secret.replace("'", "''")
    raw.execute(f"PRAGMA key='{quoted}'")


def needs_key(path: Path) -> bool:
    """Whether a file cannot be read without a passphrase; one that is not there, or empty, can.

    It is asked through SQLCipher: a look at its bytes would let go of the locks of a diary that this program
    has open.

    Raises:
        StoreError: if SQLCipher is not installed.
    """
    if not path.exists():
        return False
    if network_kind(path.parent) is not None:  # there nothing is locked by us, and SQLCipher would write
        return is_locked(path)
    with closing(connect(path, None)) as raw:
        try:
            raw.execute("PRAGMA schema_version").fetchone()
        except cipher().DatabaseError:
            return True
    return False


def key_for(path: Path, secret: str | None) -> str | None:
    """What opens a file where `secret` opens a locked one: a plain one needs none, a new one gets it."""
    if secret is None or not path.exists() or path.stat().st_size == 0:
        return secret
    return secret if needs_key(path) else None


def export_into(source: sqlite3.Connection, target: Path, new: str | None) -> None:
    """Write all of a database into an empty file, closed with `new`, or open where that is None."""
    source.execute("ATTACH DATABASE ? AS draft KEY ?", (str(target), new or ""))
    source.execute("SELECT sqlcipher_export('draft')").fetchone()
    for word in ("user_version", "application_id"):
        (value,) = source.execute(f"PRAGMA main.{word}").fetchone()
        source.execute(f"PRAGMA draft.{word}={int(value)}")
    source.execute("DETACH DATABASE draft")


def export(plain: Path, target: Path, new: str) -> None:
    """Write a plain file's content into an empty file that is closed with `new`."""
    with closing(connect(plain, None, isolation_level=None)) as source:
        export_into(source, target, new)
