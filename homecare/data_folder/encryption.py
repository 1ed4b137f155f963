"""Encryption: the diary and its copies closed by a passphrase, opened again, or given another one."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from homecare.core.values.passphrase import chosen
from homecare.data_folder import keyring, wording
from homecare.errors import InputError, StoreError, WrongPassphraseError
from homecare.paths import Paths
from homecare.store.maintenance.files import BACKUPS, cipher, rewrite
from homecare.store.store import Store
from homecare.system.file_type import is_locked, is_plain


@dataclass(frozen=True, kw_only=True)
class Rewritten:
    """What was locked or unlocked: whether the diary itself was (or only what was left), and how many copies.

    `left` names the copies that could not be, each with the reason.
    """

    diary: bool
    copies: int
    left: tuple[str, ...] = ()


class Encryption:
    """The lock of one data folder. Nothing is opened or made before it is needed."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    @property
    def locked(self) -> bool:
        """Whether the diary is locked."""
        return is_locked(self._paths.database)

    @staticmethod
    def check_installed() -> None:
        """Say that what locks a diary is missing, before anything is asked.

        Raises:
            StoreError: if the extra `encrypted` is not installed.
        """
        cipher()

    def copies_left(self) -> tuple[Path, ...]:
        """Copies that are not as the diary is: readable beside a locked one, or locked beside an open one."""
        wanted = is_plain if self.locked else is_locked
        return tuple(path for path in self._copies() if wanted(path))

    def _copies(self) -> list[Path]:
        """Every copy in the backups, and what was put aside beside the diary under its name."""
        beside = [*self._paths.data.glob("homecare*.db"), *(self._paths.data / BACKUPS).rglob("*.db")]
        return sorted(path for path in beside if path.is_file() and path != self._paths.database)

    def check(self, secret: str) -> bool:
        """Refuse a passphrase that does not open the diary; says whether it is locked.

        Raises:
            WrongPassphraseError: if it does not.
            StoreError: if the diary cannot be used.
        """
        with closing(Store(self._paths.data, secret=secret)) as store:
            return store.locked

    def lock(self, secret: str, *, remember: bool = False) -> Rewritten:
        """Lock the diary, and every copy of it, with a passphrase; `remember` gives it to the keyring too.

        On a locked diary, whose passphrase it must be then, this goes on with the copies that are left.

        Raises:
            InputError: if the passphrase is too short, or nothing is left to lock.
            WrongPassphraseError: if the diary is locked with another one.
            StoreError: if another program has the diary open, or it cannot be written anew.
        """
        self.check_installed()
        if remember:
            keyring.check()
        fresh = not self.locked
        if fresh:
            secret = chosen(secret)
            Store(self._paths.data).close()  # it is a diary, and up to date
            rewrite(self._paths.database, None, secret)
        else:
            self.check(secret)
        if remember:
            keyring.remember(self._paths, secret)
        return self._rewrite_copies(None, secret, diary=fresh)

    def unlock(self, secret: str) -> Rewritten:
        """Open the diary, and every copy of it, for good; the keyring forgets the passphrase.

        On an open diary this goes on with the copies that are left.

        Raises:
            InputError: if nothing is locked.
            WrongPassphraseError: if the passphrase does not open the diary.
            StoreError: if another program has the diary open, or it cannot be written anew.
        """
        was = self.locked
        if not was and not self.copies_left():
            raise InputError(wording.DIARY_IS_NOT_LOCKED, wording.THERE_IS_NOTHING_TO_UNLOCK)
        if was:
            self.check(secret)
            rewrite(self._paths.database, secret, None)
        done = self._rewrite_copies(secret, None, diary=was)
        keyring.forget(self._paths)
        return done

    def change(self, old: str, new: str) -> Rewritten:
        """Give the diary, and every copy of it, another passphrase; a keyring that has the old one learns it.

        Raises:
            InputError: if the diary is not locked, or the new passphrase is too short.
            WrongPassphraseError: if `old` does not open it.
            StoreError: if another program has the diary open, or it cannot be written anew.
        """
        if not self.locked:
            raise InputError(wording.DIARY_IS_NOT_LOCKED, wording.LOCK_IT)
        new = chosen(new)
        self.check(old)
        rewrite(self._paths.database, old, new)
        if keyring.keeps(self._paths):
            keyring.remember(self._paths, new)
        return self._rewrite_copies(old, new, diary=True)

    def _rewrite_copies(self, old: str | None, new: str | None, *, diary: bool) -> Rewritten:
        """Turn the copies to what the diary is now; one that cannot be is named and stays."""
        wanted = is_plain if old is None else is_locked
        done, left = 0, []
        for path in filter(wanted, self._copies()):
            try:
                rewrite(path, old, new)
            except WrongPassphraseError:
                left.append(wording.IT_HAS_ANOTHER_PASSPHRASE.format(name=path.name))
            except StoreError as error:
                left.append(wording.COPY_IS_LEFT.format(name=path.name, why=error.sentence))
            else:
                done += 1
        return Rewritten(diary=diary, copies=done, left=tuple(left))
