"""The seam under the store: all that it asks of a database, so that no other room knows which one that is.

SQL that stands above it (`repository`, `queries`, `schema`, `migrations`) is portable: `?` marks a value, and
nothing else is a sign of its own, so that a backend may rewrite the marks for its driver. What a column holds
is read and written with the backend's `Codec`; arithmetic of days and texts joined over rows stand in
`expressions`, in standard SQL, and a backend compiles them in its own words where it has others. An order
that matters is asked for. Two transactions that write never overlap within one `Lock`: an action reads,
decides and writes in one of them, and relies on it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar
from uuid import UUID

from homecare.errors import StoreError

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")

EVERYTHING: Final = None
"""The lock on all that a database holds."""
Lock = UUID | None
"""What a transaction that writes has to itself from its beginning: one patient's records, or `EVERYTHING`.

SQLite locks the whole file in either case. A database that many write in locks what is named, so that two
patients' diaries are written at once; whatever concerns nobody alone (a name, a programme, a number) is done
with `EVERYTHING`.
"""


class NoCopyError(StoreError):
    """A copy that could not be made; `alone` says it without what it was to be made for."""

    def __init__(self, sentence: str, next_step: str, *, alone: str) -> None:
        super().__init__(sentence, next_step)
        self.alone = f"{alone} {next_step}"


class SnapshotError(RuntimeError):
    """Somebody wanted to write in a snapshot: a defect of ours, and nothing was written."""

    def __init__(self) -> None:
        super().__init__("This repository only reads: write in one from Store.writing().")


@dataclass(frozen=True, eq=False)
class Codec:
    """How a driver gives and takes what records hold: by type, from its column and into it.

    Instants are UTC without a zone in every column (`DateTime`), ids are `Uuid`, days `Date`, truth
    `Boolean`. A type that is not named is given and taken as it is: so are texts and numbers. Words of a
    fixed list, and records kept as JSON, are text in every database (`codec`).
    """

    read: Mapping[type, Callable[[Any], Any]] = field(default_factory=dict)
    write: Mapping[type, Callable[[Any], Any]] = field(default_factory=dict)

    def reader(self, kind: type[T]) -> Callable[[Any], T]:
        """What makes a value of this type from what a column holds; a column that is empty is not asked."""
        return self.read.get(kind) or _as_it_is


def _as_it_is(held: Any) -> Any:
    return held


class Rows(Protocol):
    """The rows that a statement found, as the driver gives them."""

    def fetchone(self) -> Any:
        """The next one; None after the last."""

    def fetchall(self) -> list[Any]:
        """All that are left."""

    def __iter__(self) -> Iterator[Any]:
        """One after another."""


class Transaction(Protocol):
    """A snapshot, or a transaction that writes, from its beginning to its end."""

    @property
    def codec(self) -> Codec:
        """How values are held here."""

    @property
    def broken_constraints(self) -> tuple[type[Exception], ...]:
        """What is raised where a constraint refuses a row: a defect, or a file that does not fit."""

    @property
    def connection(self) -> "Connection":
        """SQLAlchemy's connection in this same transaction; to ask for it costs its import."""

    def execute(self, statement: str, values: Sequence[Any] = ()) -> Rows:
        """Do a statement with these values, as the database holds them."""

    def execute_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        """Do a statement once for each of these rows of values."""

    def tables(self) -> Collection[str]:
        """The names of the tables that are there."""


class Database(Protocol):
    """One connection. Errors of the driver leave it as a `StoreError`; a broken constraint stays one."""

    @property
    def name(self) -> str:
        """What a person calls this database: a file's path, a server's database."""

    def reading(self) -> AbstractContextManager[Transaction]:
        """One snapshot to read from.

        Raises:
            StoreError: if the database cannot be read.
        """

    def writing(
        self, lock: Lock = EVERYTHING, *, briefly: bool = False
    ) -> AbstractContextManager[Transaction]:
        """One transaction with this lock: everything inside is on disk when it ends, or nothing is.

        It waits for who has the lock; `briefly` not for long.

        Raises:
            StoreError: if the database cannot be written.
        """


class Backend(Protocol):
    """A database for the store: brought up to date when it is opened, and found again when it was away."""

    @property
    def locked(self) -> bool:
        """Whether it is closed by a passphrase."""

    @property
    def writable(self) -> bool:
        """Whether anything can be written in it here."""

    def reading(self) -> AbstractContextManager[Transaction]:
        """As a `Database`'s."""

    def writing(self, lock: Lock, *, briefly: bool) -> AbstractContextManager[Transaction]:
        """As a `Database`'s."""

    def changes_seen(self) -> int:
        """A number that changes when another program has written to this database.

        Raises:
            StoreError: if it cannot be read, or is no longer there.
        """

    def put_aside(self, why: str, day: date) -> Path | None:
        """Make a copy before something is changed; `why` is a reason of `core.history.backup_retention`.

        None where the database keeps its own copies, as a server does.

        Raises:
            StoreError: if the copy cannot be made.
        """

    def keep_daily(self, day: date) -> bool:
        """Make the day's copy, unless it is there; says whether it was made.

        Raises:
            StoreError: if it cannot be made, or the diary turns out to be damaged.
        """

    def close(self) -> None:
        """Let go of it; what is used after that opens it again."""
