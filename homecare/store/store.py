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
            self._file = self._file_there()
            on_failure.pop_all()

    def _check(self, *, read_only: bool) -> None:
        with sqlite.reading(self.engine) as connection:
            current = revision(connection) == HEAD
        if not current:
            bring_up_to_date(self.engine, self.path)
        if not read_only:
            sqlite.keep_private(self.path)
            sqlite.keep_journal(self.engine)

    def _file_there(self) -> tuple[int, int]:
        """Which file lies at the path now: its device and inode.

        Raises:
            StoreError: if none does. SQLite would go on in one that is gone, or make an empty one.
        """
        try:
            found = self.path.stat()
        except OSError as error:
            raise StoreError(
                f"{self.path} is no longer there; nothing was written.",
                "Put it back where it was, and try again.",
            ) from error
        return found.st_dev, found.st_ino

    def _follow(self) -> None:
        """Go on in the file that lies there now: a drive was put back, or a copy of the diary."""
        there = self._file_there()
        if there != self._file:
            self.engine.dispose()  # its connections belong to the other file
            self._check(read_only=sqlite.is_read_only(self.path))
            self._file = there

    @contextmanager
    def reading(self) -> Iterator[Ledger]:
        """A snapshot to read from.

        Raises:
            StoreError: if the database cannot be read.
        """
        self._follow()
        with sqlite.reading(self.engine) as connection:
            yield Ledger(connection)

    @contextmanager
    def writing(self, *, briefly: bool = False) -> Iterator[WritingLedger]:
        """One transaction; `briefly` does not wait long for another program, for what can be left unwritten.

        Raises:
            StoreError: if the database cannot be written.
        """
        self._follow()
        with sqlite.writing(self.engine, sqlite.BRIEFLY_MS if briefly else sqlite.BUSY_MS) as connection:
            yield WritingLedger(connection)

    def changes_seen(self) -> int:
        """A number that changes when another program has written to this database.

        Raises:
            StoreError: if the database cannot be read, or is no longer there.
        """
        self._follow()
        with sqlite.reading(self.engine) as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
