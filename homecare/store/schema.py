"""Bringing a database up to date: only when it is behind, only after a copy of the file is put aside."""

from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine

from homecare.errors import StoreError
from homecare.store.engine import BACKUPS, open_file, writing

HEAD: Final = "0004"
"""The newest revision in migrations/versions; a test holds the two together."""


def revision(connection: Connection) -> str | None:
    """The revision of the database; None for an empty one.

    Raises:
        StoreError: if the file is a database of something else.
    """
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    if not names:
        return None
    if "alembic_version" in names and "pain_reading" in names:
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
        if len(found) == 1:
            return str(found[0])
    raise StoreError(
        f"{connection.engine.url.database} is a database of another program; nothing was overwritten.",
        "Move that file away, or give another folder with --data.",
    )


def bring_up_to_date(engine: Engine, path: Path) -> None:
    """Migrate the database to `HEAD` in one transaction.

    Two programs that start at once wait for each other; the second finds nothing to do.

    Raises:
        StoreError: if the file was made by a newer homecare, or is no homecare database.
    """
    with writing(engine) as connection:
        found = revision(connection)
        if found == HEAD:
            return
        if found is not None:
            _refuse_newer(path, found)
            put_aside(path, found)
        _upgrade(connection)


def _refuse_newer(path: Path, found: str) -> None:
    if found > HEAD:
        raise StoreError(
            f"{path} was made by a newer homecare (its format is {found}, this program knows {HEAD}).",
            "Install the newer homecare; nothing was changed.",
        )


def put_aside(path: Path, label: str, secret: str | None = None) -> Path:
    """Copy the database file beside it, before something is changed in it; returns the copy's path.

    `secret` is the passphrase of a locked diary; its copy is closed with the same.

    Raises:
        StoreError: if the copy cannot be made.
    """
    folder = path.parent / BACKUPS
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        number = 1
        while (copy := folder / f"{path.stem}-before-update-from-{label}-{number}.db").exists():
            number += 1
        copy.touch(mode=0o600)
    except OSError as error:
        raise StoreError(
            f"No copy of the diary could be put aside in {folder} ({error.strerror}); nothing was changed.",
            "Check who owns that folder and whether the disk is full.",
        ) from error
    with closing(open_file(path, secret)) as source, closing(open_file(copy, secret)) as target:
        source.backup(target)
    return copy


def _upgrade(connection: Connection) -> None:
    """Run the migrations on this connection; Alembic is imported only here, when there is something to do."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
