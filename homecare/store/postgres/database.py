"""One connection to a practice's database: plain SQL, and SQLAlchemy where something needs that.

Both ways speak through the same connection, so that they are one transaction. The connection is in
autocommit: a transaction begins and ends with statements of ours, each of which goes to the server together
with what belongs to it (the lock, the word to other programs): over a slow line every round trip counts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from select import select
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final, Self
from uuid import UUID

import psycopg
from psycopg import pq

from homecare.errors import StoreError
from homecare.store.backend import EVERYTHING, Codec, Lock
from homecare.store.postgres import wording
from homecare.store.postgres.errors import BROKEN_CONSTRAINTS, in_words, told

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

CODEC: Final = Codec(read={datetime: lambda instant: instant.astimezone(UTC)})
"""Ids, days and truth are given and taken as they are; instants come in the session's zone."""
CHANNEL: Final = "homecare"
"""On which programs tell each other that something was written."""
WAITS_MS: Final = 10_000
"""How long a program waits for who writes in the same diary; as with SQLite."""
BRIEFLY_MS: Final = 200
CONNECT_S: Final = 5
_AGAIN_S: Final = 0.05
_SILENCE_MS: Final = 5_000
_TO_READ: Final = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_TO_WRITE: Final = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
_NUMBER: Final = "pg_current_xact_id()::text"
_RUNNING_SINCE: Final = "pg_postmaster_start_time()::text"
_ALL: Final = 1
"""The lock that everybody shares who writes for one patient, and that is taken alone for everything."""


class Database:
    """One open connection. `address` is a URL or a connection string, without a password.

    Raises:
        StoreError: if the server does not answer within 5 s, or refuses.
    """

    def __init__(self, address: str) -> None:
        self.codec = CODEC
        self.broken_constraints = BROKEN_CONSTRAINTS
        self.name = name_of(address)
        self._address = address
        self._number, self._since = "", ""
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        try:
            self.raw = _connected(address)
        except UnicodeError as error:  # a host that cannot be one
            raise _no_address(address) from error
        except psycopg.Error as error:
            raise in_words(self.name, error, connecting=True) from error
        self.number = self.raw.info.backend_pid
        """The connection's number on the server, which goes with what it says to others."""

    @property
    def is_alive(self) -> bool:
        """Whether the connection was whole when it was last used.

        One that is lost while many rows are on their way stays in pipeline mode, and is of no use either.
        """
        whole = not (self.raw.closed or self.raw.broken)
        return whole and self.raw.pgconn.pipeline_status == pq.PipelineStatus.OFF

    @property
    def is_idle(self) -> bool:
        """Whether it is whole, and in no transaction: another one can begin on it."""
        return self.is_alive and self.raw.info.transaction_status == pq.TransactionStatus.IDLE

    def still_there(self) -> bool:
        """Whether the server has not closed the connection meanwhile; it is not asked for that."""
        try:
            while self.is_alive and select([self.raw.fileno()], [], [], 0)[0]:
                self.raw.pgconn.consume_input()
        except psycopg.OperationalError:
            return False
        return self.is_alive

    def heard(self) -> Iterator[int]:
        """Which connections, by their number on the server, said since that they have written something."""
        while (said := self.raw.pgconn.notifies()) is not None:
            yield said.be_pid

    @property
    def engine(self) -> "Engine":
        """SQLAlchemy's engine on this connection."""
        if self._engine is None:
            from homecare.store.postgres.engine import engine_on

            self._engine = engine_on(self.raw)
        return self._engine

    @property
    def connection(self) -> "Connection":
        """SQLAlchemy's side of the transaction that is under way."""
        if self._connection is None:
            self._connection = self.engine.connect()
            self._connection.begin()  # for whoever asks it: it is within a transaction, which is ours to end
        return self._connection

    @contextmanager
    def reading(self) -> Iterator[Self]:
        """One snapshot to read from.

        Raises:
            StoreError: if the database cannot be read.
        """
        self.begin_to_read()
        with self.until_it_ends(commit=False):
            yield self

    @contextmanager
    def writing(self, lock: Lock = EVERYTHING, *, briefly: bool = False) -> Iterator[Self]:
        """One transaction with this lock: all of it is on the server's disk when it ends, or nothing is.

        Raises:
            StoreError: if the database cannot be written, or does not say whether it was.
        """
        self.begin_to_write(lock, briefly=briefly)
        with self.until_it_ends(commit=True):
            yield self

    def begin_to_read(self) -> None:
        """Begin a snapshot.

        Raises:
            StoreError: if the server is not there.
        """
        with told(self.name):
            self.raw.execute(_TO_READ)

    def begin_to_write(self, lock: Lock, *, briefly: bool) -> None:
        """Begin, take the lock, and have the transaction's number: in one round trip.

        Each statement sees what was committed before it (READ COMMITTED). So what is read once the lock is
        taken stays true for its patient, while a snapshot would be older than the lock.

        Raises:
            StoreError: if the server is not there, or somebody else has the lock for too long.
        """
        taken = f"pg_advisory_xact_lock({_ALL}, 0)"
        if lock is not EVERYTHING:
            taken = f"pg_advisory_xact_lock_shared({_ALL}, 0), pg_advisory_xact_lock({_key(lock)})"
        waits = BRIEFLY_MS if briefly else WAITS_MS
        with told(self.name), ExitStack() as on_failure:
            on_failure.callback(self._let_go)
            cursor = self.raw.execute(
                f"{_TO_WRITE}; SET LOCAL lock_timeout = {waits}; SELECT {_NUMBER}, {_RUNNING_SINCE}, {taken}"
            )
            while cursor.nextset():
                pass
            self._number, self._since, *_ = cursor.fetchall()[0]
            on_failure.pop_all()

    @contextmanager
    def until_it_ends(self, *, commit: bool) -> Iterator[None]:
        """What was begun, to its end: committed and told to other programs, or taken back.

        Raises:
            StoreError: for what the driver raises inside; a broken constraint stays what it is.
        """
        with told(self.name):
            try:
                yield
                if commit:
                    self._commit()
            finally:
                self._let_go()

    def _commit(self) -> None:
        """Commit. A server that was lost in that moment is asked what became of it."""
        try:
            self.raw.execute(f"NOTIFY {CHANNEL}; COMMIT")
        except psycopg.OperationalError:
            if self.is_alive or not self._was_committed():
                raise

    def _was_committed(self) -> bool:
        """What the server says, over another connection, of a transaction whose answer was lost.

        Raises:
            StoreError: if it says nothing: the person is told to look first.
        """
        unconfirmed = StoreError(wording.NOT_CONFIRMED.format(name=self.name), wording.LOOK_FIRST)
        status, since = "in progress", self._since
        try:
            with _connected(self._address) as other:
                end = monotonic() + CONNECT_S
                while status == "in progress" and since == self._since and monotonic() < end:
                    found = other.execute(
                        f"SELECT pg_xact_status(%s::xid8), {_RUNNING_SINCE}", (self._number,)
                    ).fetchall()
                    status, since = found[0]
                    sleep(_AGAIN_S if status == "in progress" else 0)  # it has not yet seen that we are gone
        except (psycopg.Error, UnicodeError) as error:
            raise unconfirmed from error
        if since != self._since or status not in ("committed", "aborted"):
            raise unconfirmed  # a server that was started anew may have given the number to somebody else
        return bool(status == "committed")

    def execute(self, statement: str, values: Sequence[Any] = ()) -> "psycopg.RawCursor[Any]":
        """Do a statement with these values, as the database holds them."""
        cursor = psycopg.RawCursor(self.raw)
        return cursor.execute(_numbered(statement), values)

    def execute_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Do a statement once for each of these rows of values."""
        psycopg.RawCursor(self.raw).executemany(_numbered(statement), rows)

    def tables(self) -> set[str]:
        """The names of the tables that are there."""
        found = self.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        return {name for (name,) in found}

    def _let_go(self) -> None:
        """Take back what was not committed."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
            try:
                connection.close()
            except Exception:
                self.raw.close()
                raise
        if self.is_alive and self.raw.info.transaction_status != pq.TransactionStatus.IDLE:
            try:
                self.raw.execute("ROLLBACK")
            except psycopg.Error:  # the server takes it back itself once the connection is gone
                self.raw.close()

    def close(self) -> None:
        """Let go of the server."""
        if self._engine is not None:
            self._engine.dispose()
        self.raw.close()


def _connected(address: str) -> "psycopg.Connection[Any]":
    """A new connection; texts, days and instants come as this program reads them, whatever is set there."""
    said = psycopg.conninfo.conninfo_to_dict(address).get("options") or ""
    return psycopg.connect(
        address,
        autocommit=True,
        connect_timeout=CONNECT_S,
        tcp_user_timeout=_SILENCE_MS,
        keepalives_idle=_SILENCE_MS // 1000,
        application_name="homecare",
        client_encoding="UTF8",
        options=" ".join((str(said), "-c timezone=UTC", "-c datestyle=ISO")).strip(),
    )


def name_of(address: str) -> str:
    """What a person calls a database: `practice on db.example.org`.

    Raises:
        StoreError: if this is no address of one.
    """
    try:
        parts = psycopg.conninfo.conninfo_to_dict(address)
    except psycopg.ProgrammingError as error:
        raise _no_address(address) from error
    host, database = parts.get("host"), parts.get("dbname") or parts.get("service") or "PostgreSQL"
    return wording.DATABASE_ON.format(database=database, host=host) if host else str(database)


def _no_address(address: str) -> StoreError:
    """That an address is none; a password that stands in it is not repeated on a screen or in a log."""
    shown = re.sub(r"(?<=:)[^:/@]*(?=@)|(?<=password=)\S*", "…", address)
    return StoreError(wording.IS_NO_ADDRESS.format(url=shown), wording.WRITE_AN_ADDRESS)


def _key(patient: UUID) -> int:
    """The number of a patient's lock: 64 of an id's 128 bits, which are random."""
    return int.from_bytes(patient.bytes[8:], "big", signed=True)


@lru_cache(maxsize=512)
def _numbered(statement: str) -> bytes:
    """`$1`, `$2` for the marks of a portable statement, which has no other `?`."""
    first, *others = statement.split("?")
    return (first + "".join(f"${number}{part}" for number, part in enumerate(others, 1))).encode()
