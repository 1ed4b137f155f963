"""The store of one data folder: opens its database, and hands out repositories."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from homecare.core.values.days import Clock
from homecare.store.backend import EVERYTHING, Lock
from homecare.store.opening import Opening, opening_of
from homecare.store.repository import Repository
from homecare.system.clock import SystemClock


class Store:
    """The records of a data folder, in whatever database they are.

    `secret` is the passphrase of a locked one. `opening` says which database it is: where nothing is said,
    the folder does (`opening_of`).

    Raises:
        LockedError: if it is locked and no passphrase is given, or (WrongPassphraseError) another one.
        StoreError: if the folder or the database cannot be used.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock | None = None,
        secret: str | None = None,
        opening: Opening | None = None,
    ) -> None:
        self.folder = folder
        self._clock = clock or SystemClock()
        self._backend = (opening or opening_of(folder))(folder, secret, self._today)

    @property
    def locked(self) -> bool:
        """Whether it is closed by a passphrase."""
        return self._backend.locked

    @contextmanager
    def reading(self) -> Iterator[Repository]:
        """A snapshot to read from.

        Raises:
            StoreError: if the database cannot be read.
        """
        with self._backend.reading() as transaction:
            yield Repository(transaction)

    @contextmanager
    def writing(self, lock: Lock = EVERYTHING, *, briefly: bool = False) -> Iterator[Repository]:
        """One transaction, which has to itself what `lock` names: a patient's records, or everything.

        What is read in it stays true until it ends. `briefly` does not wait long for another program, for
        what can be left unwritten.

        Raises:
            StoreError: if the database cannot be written, or must not be: it lies on a network.
        """
        with self._backend.writing(lock, briefly=briefly) as transaction:
            yield Repository(transaction, writable=True)

    def put_aside(self, why: str) -> Path | None:
        """Copy the diary beside it before something is changed in it; `why` is one of `backup_retention`.

        None where the database keeps its own copies, as a server does.

        Raises:
            StoreError: if the copy cannot be made.
        """
        return self._backend.put_aside(why, self._today())

    def keep_daily(self) -> bool:
        """Make the day's copy, unless it is there or there is nobody's diary yet; says whether it was made.

        Raises:
            StoreError: if it cannot be made, or the diary turns out to be damaged.
        """
        if not self._backend.writable:
            return False
        with self.reading() as repository:
            if not repository.patients(archived=True):
                return False
        return self._backend.keep_daily(self._today())

    def changes_seen(self) -> int:
        """A number that changes when another program has written to this database.

        Raises:
            StoreError: if the database cannot be read, or is no longer there.
        """
        return self._backend.changes_seen()

    def close(self) -> None:
        """Let go of the database; what is used after that opens it again."""
        self._backend.close()

    def _today(self) -> date:
        return self._clock.now().date()


Unlocking = Callable[[Callable[[str | None], Store]], Store]
"""How a store is opened that may be locked: it is given what opens it with a passphrase, and finds that."""


def without_secret(open_it: Callable[[str | None], Store]) -> Store:
    """Open a store that is not locked.

    Raises:
        LockedError: if it is.
    """
    return open_it(None)
