"""Bringing a database up to date: only when it is behind, only after a copy of the file is put aside."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from homecare.core.history.backup_retention import BEFORE
from homecare.errors import StoreError
from homecare.store import wording
from homecare.store.backend import Database, Transaction

if TYPE_CHECKING:
    from sqlalchemy import Connection

_VERSIONS: Final = Path(__file__).parent / "migrations" / "versions"
HEAD: Final = max(file.name[:4] for file in _VERSIONS.iterdir() if file.name[:4].isdigit())
"""The newest revision there is; the numbers of the files are in order."""


def revision(transaction: Transaction, name: str) -> str | None:
    """The revision of a database with this name; None for an empty one.

    Raises:
        StoreError: if the file is a database of something else.
    """
    tables = transaction.tables()
    if not tables:
        return None
    if "alembic_version" in tables and "pain_reading" in tables:
        found = transaction.execute("SELECT version_num FROM alembic_version").fetchall()
        if len(found) == 1:
            return str(found[0][0])
    raise StoreError(
        wording.IS_ANOTHER_PROGRAMS.format(name=name),
        wording.MOVE_THAT_FILE_AWAY,
    )


def bring_up_to_date(database: Database, put_aside: Callable[[str], object]) -> None:
    """Migrate the database to `HEAD` in one transaction; `put_aside` makes a copy of it before.

    Not on a copy that is then put in its place: tables are taken back as rows are, so whatever ends the
    migration, an error, a full disk or the power, the database is as it was, and the program that made it
    goes on with it. Another program that has a file open keeps its locks on it, and its entries that wait
    beside it (WAL) belong to it; a file that is exchanged would lose both. The copy put aside is for a
    migration that succeeds and was wrong.

    Two programs that start at once wait for each other; the second finds nothing to do. One that is older
    than the file looks without a lock, and changes nothing.

    Raises:
        StoreError: if the file was made by a newer homecare, or is no homecare database.
    """
    with database.reading() as snapshot:
        found = revision(snapshot, database.name)
        if found is not None:
            refuse_newer(database.name, found)
    with database.writing() as transaction:
        found = revision(transaction, database.name)
        if found == HEAD:
            return
        if found is not None:
            refuse_newer(database.name, found)
            put_aside(f"{BEFORE}update-from-{found}")
        upgrade(transaction.connection)


def refuse_older(name: str | Path, found: str) -> None:
    """Leave a file of an older program alone where nothing can be written: it cannot be brought up to date.

    Raises:
        StoreError: if it is one.
    """
    if found < HEAD:
        raise StoreError(
            wording.WAS_MADE_BY_AN_OLDER.format(name=name, found=found, head=HEAD),
            wording.COPY_THAT_FOLDER,
        )


def refuse_newer(name: str | Path, found: str) -> None:
    """Leave a file of a newer program alone.

    Raises:
        StoreError: if it is one.
    """
    if found > HEAD:
        raise StoreError(*newer_in_words(name, found))


def newer_in_words(name: str | Path, found: str) -> tuple[str, str]:
    """That a file was made by a newer program, and what to do."""
    return (
        wording.WAS_MADE_BY_A_NEWER.format(name=name, found=found, head=HEAD),
        wording.INSTALL_THE_NEWER_HOMECARE,
    )


def upgrade(connection: "Connection", to: str = "head") -> None:
    """Run the migrations up to a revision. Alembic is imported only here, when there is something to do."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
