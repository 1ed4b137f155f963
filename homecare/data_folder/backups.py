"""Backups: the copies of a diary, putting one back, and a look at whether all is well. The door to the file.

Unlike `Diary`, it opens a data folder whose diary is damaged, missing or of another format.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from homecare.core.history.backup_retention import BY_HAND, RESTORING, SALVAGED
from homecare.core.values.days import Clock
from homecare.core.wording.backups import Finding, Holdings
from homecare.data_folder import doctor, wording
from homecare.errors import InputError, NotFoundError, StoreError
from homecare.exchange.hand_file import check_target
from homecare.paths import Paths
from homecare.store.maintenance import files, integrity, repair
from homecare.store.maintenance.integrity import CopySeen
from homecare.store.maintenance.repair import Salvaged
from homecare.store.maintenance.restore import refuse_damaged, refuse_damaged_diary, refuse_locked
from homecare.store.maintenance.restore import restore as restore_copy
from homecare.store.schema import refuse_newer
from homecare.system.clock import SystemClock
from homecare.system.files import whole

__all__ = ["Backups", "CopySeen", "Rescue", "Restoring"]


@dataclass(frozen=True, kw_only=True)
class Restoring:
    """A copy that was looked through to be put back, and what the present diary holds (None: unreadable)."""

    path: Path
    holds: Holdings
    now: Holdings | None


@dataclass(frozen=True, kw_only=True)
class Rescue:
    """What was salvaged, and the file it is in."""

    path: Path
    salvaged: Salvaged
    holds: Holdings


class Backups:
    """The diary file of one data folder as a whole, and its copies."""

    def __init__(self, paths: Paths, *, clock: Clock, secret: str | None = None) -> None:
        self._paths = paths
        self._clock = clock
        self._secret = secret

    @classmethod
    def open(cls, paths: Paths, *, clock: Clock | None = None, secret: str | None = None) -> Self:
        """The door to a data folder's files; nothing is opened or made yet."""
        return cls(paths, clock=clock or SystemClock(), secret=secret)

    def checked(self) -> Self:
        """This door, if the passphrase opens the diary; whatever else is wrong with it `examine` says.

        Raises:
            LockedError: if it is locked, and the passphrase is none or another one.
        """
        refuse_locked(self._paths.database, self._secret)
        return self

    # Copies

    def copies(self) -> tuple[CopySeen, ...]:
        """Every copy in the folder of copies, the newest first, each opened to see what it holds.

        Raises:
            StoreError: if the folder cannot be read.
        """
        folder = files.folder_of(self._paths.database)
        return tuple(
            integrity.look_at(one, folder / one.name, self._secret)
            for one in files.copies_of(self._paths.database)
        )

    def back_up(self, target: str | Path | None = None, *, over: bool = False) -> Path:
        """Copy the diary into the folder of copies, or to a file of one's own; gives the copy's path.

        Raises:
            InputError: if there is no diary yet, or something is at that place (a file is written over with
                `over`).
            StoreError: if the copy cannot be made, or the diary is damaged.
        """
        path = self._paths.database
        self._refuse_nothing()
        refuse_damaged_diary(path, self._secret)
        if target is None:
            return files.put_aside(path, BY_HAND, self._clock.now().date(), self._secret)
        place = self._place(target)
        try:
            files.copy_to(path, place, self._secret, over=over)
        except FileExistsError as error:
            raise InputError(
                wording.ALREADY_EXISTS.format(place=place), wording.CHOOSE_A_DIFFERENT_FILE_OR_YES
            ) from error
        return place

    def _refuse_nothing(self) -> None:
        path = self._paths.database
        if not path.is_file() or path.stat().st_size == 0:
            raise NotFoundError(
                wording.THERE_IS_NO_DIARY.format(data=self._paths.data), wording.IT_BEGINS_WITH_THE_FIRST
            )

    def _place(self, target: str | Path) -> Path:
        place = check_target(target)
        if place.exists() and self._paths.database.exists() and place.samefile(self._paths.database):
            raise InputError(wording.IS_THE_DIARY_ITSELF.format(place=place), wording.CHOOSE_A_DIFFERENT_FILE)
        return place

    # Putting one back

    def look(self, named: str | Path) -> Restoring:
        """Look through a copy before it takes the diary's place; nothing is changed.

        `named` is a path, or the name of a file in the folder of copies.

        Raises:
            NotFoundError: if there is no such file.
            StoreError: if it is damaged, no diary, or of a newer program.
        """
        path = self._find(named)
        refuse_damaged(path, self._secret)
        holds = integrity.holdings(path, self._secret)
        if holds.revision is not None:
            refuse_newer(path, holds.revision)
        return Restoring(path=path, holds=holds, now=self._now())

    def _find(self, named: str | Path) -> Path:
        asked = whole(named)
        inside = files.folder_of(self._paths.database) / asked.name
        found = (
            asked if asked.is_file() else inside if inside.is_file() and asked.name == str(named) else None
        )
        if found is None:
            raise NotFoundError(wording.THERE_IS_NO_FILE.format(named=named), wording.SEE_THE_COPIES)
        if self._paths.database.exists() and found.samefile(self._paths.database):
            raise InputError(wording.IS_THE_DIARY_ITSELF.format(place=found), wording.CHOOSE_A_COPY)
        return found.absolute()

    def _now(self) -> Holdings | None:
        try:
            return integrity.holdings(self._paths.database, self._secret)
        except StoreError:
            return None

    def restore(self, copy: Restoring) -> Path | None:
        """Put a copy in the diary's place; gives where the diary of before was put aside, if there was one.

        Raises:
            StoreError: if it cannot be done; then the diary is as it was.
        """
        from homecare.store.maintenance.files import prepare_folder

        prepare_folder(self._paths.data)
        day = self._clock.now().date()
        return restore_copy(self._paths.database, copy.path, RESTORING, day, self._secret)

    # Looking after it

    def examine(self) -> tuple[Finding, ...]:
        """All that can be looked at, in sentences: file, values, undo, permissions, copies, settings."""
        return tuple(doctor.examine(self._paths, self.copies, self._secret))

    def rescue(self, damaged: str | Path | None = None) -> Rescue:
        """Write all that can be read of a damaged diary (the folder's own) into a new file beside the copies.

        Raises:
            NotFoundError: if there is no such file.
            StoreError: if nothing can be read of it.
        """
        source = self._paths.database if damaged is None else whole(damaged)
        if not source.is_file() and not Path(f"{source}-wal").is_file():
            raise NotFoundError(wording.THERE_IS_NO_FILE.format(named=source), wording.WRITE_WHICH_ONE)
        folder = files.folder_of(self._paths.database)
        new = files.free_name(folder, SALVAGED, self._clock.now().date())
        found = repair.salvage(source, new, self._secret)
        return Rescue(path=new, salvaged=found, holds=integrity.holdings(new, self._secret))

    def bundle(self) -> Mapping[str, Any]:
        """What helps to mend a defect, as numbers and names of our own only: nothing of the diary."""
        return doctor.bundle(self._paths, self._secret)
