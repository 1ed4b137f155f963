"""The store of one data folder: opens it, brings it up to date, and hands out ledgers."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import Engine

from homecare.errors import StoreError
from homecare.store import engine as sqlite
from homecare.store.ledger import Ledger, WritingLedger
from homecare.store.schema import HEAD, bring_up_to_date, revision


class Store:
    """The database of a data folder. Opening it makes the folder and the file where they are missing.

    One that lies where nothing can be written, such as a copy on a disc, is read all the same.

    Raises:
        StoreError: if the folder or the file cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / sqlite.DATABASE
        sqlite.prepare_folder(folder)
        read_only = sqlite.is_read_only(self.path)
        if not read_only:
            sqlite.prepare_file(self.path)
        self.engine: Engine = sqlite.open_engine(self.path, read_only=read_only)
        with ExitStack() as on_failure:
            on_failure.callback(self.close)
            self._check(read_only=read_only)
            on_failure.pop_all()

    def _check(self, *, read_only: bool) -> None:
        with sqlite.reading(self.engine) as connection:
            current = revision(connection) == HEAD
        if not current:
            bring_up_to_date(self.engine, self.path)
        if not read_only:
            sqlite.keep_private(self.path)
            sqlite.keep_journal(self.engine)

    @contextmanager
    def reading(self) -> Iterator[Ledger]:
        """A snapshot to read from.

        Raises:
            StoreError: if the database cannot be read.
        """
        with sqlite.reading(self.engine) as connection:
            yield Ledger(connection)

    @contextmanager
    def writing(self, *, briefly: bool = False) -> Iterator[WritingLedger]:
        """One transaction; `briefly` does not wait long for another program, for what can be left unwritten.

        Raises:
            StoreError: if the database cannot be written.
        """
        if not self.path.exists():
            raise StoreError(
                f"{self.path} is no longer there; nothing was written.",
                "Put it back where it was, or leave homecare and start it again.",
            )
        with sqlite.writing(self.engine, sqlite.BRIEFLY_MS if briefly else sqlite.BUSY_MS) as connection:
            yield WritingLedger(connection)

    def changes_seen(self) -> int:
        """A number that changes when another program has written to this database."""
        with sqlite.reading(self.engine) as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
