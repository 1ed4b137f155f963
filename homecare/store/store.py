"""The store of one data folder: opens it, brings it up to date, and hands out ledgers."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

from homecare.core.values.days import Clock
from homecare.errors import StoreError
from homecare.store.repository import Ledger, WritingLedger
from homecare.store.schema import HEAD, bring_up_to_date, refuse_older, revision
from homecare.store.sqlite import backups as copies
from homecare.store.sqlite import connection as sqlite
from homecare.store.sqlite.cipher import key_for
from homecare.store.sqlite.database import Database
from homecare.system.clock import SystemClock
from homecare.system.volume import refuse_network


class Store:
    """The database of a data folder. Opening it makes the folder and the file where they are missing.

    One that lies where nothing can be written, such as a copy on a disc, is read all the same. `secret` is
    the passphrase of a locked one; one that is new is locked with it, and one that is plain stays so.

    Raises:
        LockedError: if it is locked and no passphrase is given, or (WrongPassphraseError) another one.
        StoreError: if the folder or the file cannot be used.
    """

    def __init__(self, folder: Path, *, clock: Clock | None = None, secret: str | None = None) -> None:
        self.folder = folder
        self.path = folder / sqlite.DATABASE
        self._clock = clock or SystemClock()
        if not self.path.is_file():
            refuse_network(folder)
        sqlite.prepare_folder(folder)
        _refuse_orphan(self.path)
        read_only = sqlite.is_read_only(self.path)
        if not read_only:
            sqlite.prepare_file(self.path)
        self._secret = key_for(self.path, secret)
        self._idle: list[Database] = []
        with ExitStack() as on_failure:
            on_failure.callback(self.close)
            self._check()
            self._file = self._file_there()
            if self.locked and not read_only:
                from homecare.store.sqlite.reencrypt import sweep

                sweep(self.path)
            on_failure.pop_all()

    @property
    def locked(self) -> bool:
        """Whether the file is closed by a passphrase."""
        return self._secret is not None

    def _check(self) -> None:
        read_only = sqlite.is_read_only(self.path)
        with self._database() as database:
            with database.reading():
                found = revision(database)
            if read_only and found is not None:
                refuse_older(self.path, found)
            if found != HEAD:
                bring_up_to_date(database, self.put_aside)
            if not read_only:
                sqlite.keep_private(self.path)
                database.keep_journal()

    @contextmanager
    def _database(self) -> Iterator[Database]:
        """A connection that nobody uses at this moment. There is one, but where two are wanted at once."""
        try:
            database = self._idle.pop()
        except IndexError:
            read_only = sqlite.is_read_only(self.path)
            database = Database(self.path, read_only=read_only, secret=self._secret)
        try:
            yield database
        finally:
            self._idle.append(database)

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
            self.close()  # what is open belongs to the other file
            self._check()
            self._file = there

    @contextmanager
    def reading(self) -> Iterator[Ledger]:
        """A snapshot to read from.

        Raises:
            StoreError: if the database cannot be read.
        """
        self._follow()
        with self._database() as database, database.reading():
            yield Ledger(database)

    @contextmanager
    def writing(self, *, briefly: bool = False) -> Iterator[WritingLedger]:
        """One transaction; `briefly` does not wait long for another program, for what can be left unwritten.

        Raises:
            StoreError: if the database cannot be written, or must not be: it lies on a network.
        """
        refuse_network(self.folder)
        self._follow()
        wait_ms = sqlite.BRIEFLY_MS if briefly else sqlite.BUSY_MS
        with self._database() as database, database.writing(wait_ms):
            yield WritingLedger(database)

    def put_aside(self, why: str) -> Path:
        """Copy the diary beside it before something is changed in it; `why` is one of `backup_retention`.

        Raises:
            StoreError: if the copy cannot be made.
        """
        return copies.put_aside(self.path, why, self._today(), self._secret)

    def keep_daily(self) -> bool:
        """Make the day's copy, unless it is there or there is nobody's diary yet; says whether it was made.

        Raises:
            StoreError: if it cannot be made, or the diary turns out to be damaged.
        """
        if sqlite.is_read_only(self.path):
            return False
        with self.reading() as ledger:
            if not ledger.patients(archived=True):
                return False
        return copies.keep_daily(self.path, self._today(), self._secret)

    def _today(self) -> date:
        return self._clock.now().date()

    def changes_seen(self) -> int:
        """A number that changes when another program has written to this database.

        Raises:
            StoreError: if the database cannot be read, or is no longer there.
        """
        self._follow()
        with self._database() as database, database.reading():
            return int(database.raw.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Let go of the file; what is used after that opens it again."""
        while self._idle:
            self._idle.pop().close()


Unlocking = Callable[[Callable[[str | None], Store]], Store]
"""How a store is opened that may be locked: it is given what opens it with a passphrase, and finds that."""


def without_secret(open_it: Callable[[str | None], Store]) -> Store:
    """Open a store that is not locked.

    Raises:
        LockedError: if it is.
    """
    return open_it(None)


def _refuse_orphan(path: Path) -> None:
    """Leave entries alone that wait beside a diary which is gone: SQLite would throw them away."""
    waiting = Path(f"{path}-wal")
    try:
        alone = (not path.exists() or path.stat().st_size == 0) and waiting.exists()
        lost = alone and waiting.stat().st_size > 0
    except OSError as error:
        raise sqlite.unusable_folder(path.parent, error) from error
    if lost:
        raise StoreError(
            f"{path} is gone or empty, but entries that belong to it wait in {waiting.name}; "
            "nothing was touched.",
            "Put the diary back beside that file; homecare doctor says what else can be done.",
        )
