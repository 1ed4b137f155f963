"""A practice's database behind the store's seam: connected when it is used, and again after it was away."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from typing import Final

from homecare.errors import StoreError
from homecare.store import schema
from homecare.store.backend import Lock
from homecare.store.postgres import wording
from homecare.store.postgres.database import CHANNEL, Database
from homecare.store.postgres.errors import told

NEEDED: Final = 15
"""The oldest PostgreSQL that is tested."""


class PostgresBackend:
    """The database at `address`, a URL or a connection string without a password.

    A password comes from `PGPASSWORD`, `.pgpass` or a service file, which libpq reads itself.

    Raises:
        StoreError: if the server does not answer, refuses or is too old, or has something else there.
    """

    locked = False
    writable = True

    def __init__(self, address: str) -> None:
        self._address = address
        self._idle: list[Database] = []
        self._ears: Database | None = None
        self._heard = 0
        self._own: set[int] = set()
        with ExitStack() as on_failure:
            on_failure.callback(self.close)
            self._check()
            on_failure.pop_all()

    def _check(self) -> None:
        database = self._connect()
        try:
            found = database.raw.info.server_version // 10_000
            if found < NEEDED:
                too_old = wording.TOO_OLD.format(name=database.name, found=found, needed=NEEDED)
                raise StoreError(too_old, wording.UPDATE_THE_SERVER)
            letters = database.raw.info.parameter_status("server_encoding")
            if letters != "UTF8":
                cannot = wording.CANNOT_HOLD_EVERY_LETTER.format(name=database.name, encoding=letters)
                raise StoreError(cannot, wording.MAKE_ONE_IN_UTF8)
            with database.reading():
                revision = schema.revision(database, database.name)
            if revision != schema.HEAD:
                schema.bring_up_to_date(database, lambda why: None)  # the server keeps its own copies
        finally:
            self._keep(database)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """One snapshot to read from.

        Raises:
            StoreError: if the database cannot be read.
        """
        with self._begun(Database.begin_to_read) as database, database.until_it_ends(commit=False):
            yield database

    @contextmanager
    def writing(self, lock: Lock, *, briefly: bool) -> Iterator[Database]:
        """One transaction with this lock.

        Raises:
            StoreError: if the database cannot be written.
        """
        with (
            self._begun(lambda one: one.begin_to_write(lock, briefly=briefly)) as database,
            database.until_it_ends(commit=True),
        ):
            yield database

    @contextmanager
    def _begun(self, begin: Callable[[Database], None]) -> Iterator[Database]:
        """A connection on which a transaction has begun; it is kept for the next one, if it is whole then."""
        database = self._beginning(begin)
        try:
            yield database
        finally:
            self._keep(database)

    def _beginning(self, begin: Callable[[Database], None]) -> Database:
        """A connection that was idle, or a new one. Idle ones that were lost meanwhile are let go."""
        while self._idle:
            database = self._idle.pop()
            try:
                begin(database)
            except StoreError:
                self._keep(database)
                if database.is_alive:
                    raise
            else:
                return database
        database = self._connect()
        try:
            begin(database)
        except StoreError:
            self._keep(database)
            raise
        return database

    def _keep(self, database: Database) -> None:
        if database.is_idle:
            self._idle.append(database)
        else:
            self._own.discard(database.number)  # the server gives it to others
            database.close()

    def _connect(self) -> Database:
        database = Database(self._address)
        self._own.add(database.number)
        return database

    def changes_seen(self) -> int:
        """A number that changes when another program has written here: it says so on a channel we listen to.

        Raises:
            StoreError: if the server does not answer.
        """
        if self._ears is None or not self._ears.still_there():
            if self._ears is not None:
                self._ears.close()
                self._ears = None
            ears = Database(self._address)
            try:
                with told(ears.name):
                    ears.raw.execute(f"LISTEN {CHANNEL}")
            except StoreError:
                ears.close()
                raise
            self._ears = ears
            self._heard += 1  # what was said meanwhile is not known
        self._heard += sum(sender not in self._own for sender in self._ears.heard())
        return self._heard

    def put_aside(self, why: str, day: date) -> None:
        """No copy is made: the server keeps its own."""

    def keep_daily(self, day: date) -> bool:
        """No copy is made: the server keeps its own."""
        return False

    def close(self) -> None:
        """Let go of the server; what is used after that connects again."""
        while self._idle:
            self._idle.pop().close()
        if self._ears is not None:
            self._ears.close()
            self._ears = None
