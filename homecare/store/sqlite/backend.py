"""SQLite's file in a data folder, behind the store's seam: opened, followed when it is exchanged, copied."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

from homecare.errors import StoreError
from homecare.store import schema
from homecare.store.backend import Lock
from homecare.store.sqlite import backups, connection, wording
from homecare.store.sqlite.cipher import key_for
from homecare.store.sqlite.database import Database
from homecare.system.volume import refuse_network


class SqliteBackend:
    """The database of a data folder. Opening it makes the folder and the file where they are missing.

    One that lies where nothing can be written, such as a copy on a disc, is read all the same. `secret` is
    the passphrase of a locked one; one that is new is locked with it, and one that is plain stays so. `today`
    tells the day of a copy that is made before an update.

    Raises:
        LockedError: if it is locked and no passphrase is given, or (WrongPassphraseError) another one.
        StoreError: if the folder or the file cannot be used.
    """

    def __init__(self, folder: Path, secret: str | None, today: Callable[[], date]) -> None:
        self._path = folder / connection.DATABASE
        self._today = today
        if not self._path.is_file():
            refuse_network(folder)
        connection.prepare_folder(folder)
        _refuse_orphan(self._path)
        read_only = connection.is_read_only(self._path)
        if not read_only:
            connection.prepare_file(self._path)
        self._secret = key_for(self._path, secret)
        self._idle: list[Database] = []
        with ExitStack() as on_failure:
            on_failure.callback(self.close)
            self._check()
            self._file = self._file_there()
            if self.locked and not read_only:
                from homecare.store.sqlite.reencrypt import sweep

                sweep(self._path)
            on_failure.pop_all()

    @property
    def locked(self) -> bool:
        """Whether the file is closed by a passphrase."""
        return self._secret is not None

    @property
    def writable(self) -> bool:
        """Whether the file lies where it can be written."""
        return not connection.is_read_only(self._path)

    def _check(self) -> None:
        read_only = not self.writable
        with self.connected() as database:
            with database.reading():
                found = schema.revision(database, database.name)
            if read_only and found is not None:
                schema.refuse_older(database.name, found)
            if found != schema.HEAD:
                schema.bring_up_to_date(database, lambda why: self.put_aside(why, self._today()))
            if not read_only:
                connection.keep_private(self._path)
                database.keep_journal()

    @contextmanager
    def connected(self) -> Iterator[Database]:
        """A connection that nobody uses at this moment. There is one, but where two are wanted at once."""
        try:
            database = self._idle.pop()
        except IndexError:
            database = Database(self._path, read_only=not self.writable, secret=self._secret)
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
            found = self._path.stat()
        except OSError as error:
            raise StoreError(
                wording.NO_LONGER_EXISTS.format(path=self._path),
                wording.PUT_IT_BACK,
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
    def reading(self) -> Iterator[Database]:
        """One snapshot to read from.

        Raises:
            StoreError: if the file cannot be read.
        """
        self._follow()
        with self.connected() as database, database.reading():
            yield database

    @contextmanager
    def writing(self, lock: Lock, *, briefly: bool) -> Iterator[Database]:
        """One transaction; whatever the lock, it has the whole file to itself.

        Raises:
            StoreError: if the file cannot be written, or must not be: it lies on a network.
        """
        refuse_network(self._path.parent)
        self._follow()
        with self.connected() as database, database.writing(lock, briefly=briefly):
            yield database

    def changes_seen(self) -> int:
        """A number that changes when another program has written to this file.

        Raises:
            StoreError: if the file cannot be read, or is no longer there.
        """
        self._follow()
        with self.connected() as database, database.reading():
            return int(database.execute("PRAGMA data_version").fetchone()[0])

    def put_aside(self, why: str, day: date) -> Path:
        """Copy the file into the folder of its copies; see `backups.put_aside`.

        Raises:
            StoreError: if the copy cannot be made.
        """
        return backups.put_aside(self._path, why, day, self._secret)

    def keep_daily(self, day: date) -> bool:
        """Make the day's copy, unless it is there; see `backups.keep_daily`.

        Raises:
            StoreError: if it cannot be made, or the file turns out to be damaged.
        """
        return backups.keep_daily(self._path, day, self._secret)

    def close(self) -> None:
        """Let go of the file; what is used after that opens it again."""
        while self._idle:
            self._idle.pop().close()


def _refuse_orphan(path: Path) -> None:
    """Leave entries alone that wait beside a diary which is gone: SQLite would throw them away."""
    waiting = Path(f"{path}-wal")
    try:
        alone = (not path.exists() or path.stat().st_size == 0) and waiting.exists()
        lost = alone and waiting.stat().st_size > 0
    except OSError as error:
        raise connection.unusable_folder(path.parent, error) from error
    if lost:
        raise StoreError(
            wording.IS_GONE_OR_EMPTY.format(path=path, name=waiting.name),
            wording.PUT_THE_DIARY_BACK,
        )
