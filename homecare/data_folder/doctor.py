"""The examination of a data folder: each thing that can go wrong, looked at, and said in a sentence."""

import os
import platform
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

from homecare import __version__
from homecare.core.wording.backups import Finding, Holdings, damage, notice, size_in_words, well
from homecare.data_folder import wording
from homecare.errors import HomecareError, StoreError
from homecare.paths import Paths
from homecare.settings.settings import Settings, read_settings
from homecare.store.maintenance import files, integrity
from homecare.store.maintenance.files import is_read_only
from homecare.store.maintenance.integrity import CopySeen
from homecare.store.schema import HEAD, newer_in_words
from homecare.system.crash_report import defects_kept
from homecare.system.permissions import carried_elsewhere
from homecare.system.volume import network_kind, over_network

PUT_BACK: Final = wording.RESTORE_A_COPY
SALVAGE: Final = wording.REPAIR_SAVES_WHAT_CAN_BE_READ
ROOM: Final = 3
"""Times the diary's size that should be free on its disk: it, a copy, and what waits to be written."""
LIBRARIES: Final = ("textual", "rich", "sqlmodel", "sqlalchemy", "alembic", "plotext", "typer", "pyrage")


def examine(
    paths: Paths, seen: Callable[[], Sequence[CopySeen]], secret: str | None = None
) -> Iterator[Finding]:
    """Every finding on a data folder; `seen` opens its copies. Nothing is written."""
    if not paths.data.is_dir():
        there = next(one for one in (paths.data, *paths.data.parents) if os.path.lexists(one))
        if not there.is_dir():
            yield damage(
                "folder", wording.IS_NOT_A_FOLDER.format(path=there), wording.CHOOSE_A_FOLDER_WITH_DATA
            )
            return
        yield well("folder", wording.THERE_IS_NO_FOLDER_YET.format(data=paths.data))
        return
    yield from _of_diary(paths.database, secret)
    yield from _of_permissions(paths)
    yield from _of_place(paths)
    yield from _of_copies(paths, seen)
    yield from _of_leftovers(paths)
    yield from _of_settings(paths)
    yield from _of_room(paths)


# The diary itself


def _of_diary(path: Path, secret: str | None) -> Iterator[Finding]:
    missing = _missing(path)
    if missing is not None:
        yield missing
        return
    try:
        holds = integrity.holdings(path, secret)
        faults = integrity.faults(path, secret)
    except StoreError as error:
        yield damage("diary", error.sentence, f"{PUT_BACK} {SALVAGE}")
        return
    if faults:
        said = "; ".join(faults)
        yield damage("integrity", wording.DIARY_IS_DAMAGED.format(faults=said), f"{PUT_BACK} {SALVAGE}")
    else:
        yield well("integrity", wording.EVERY_PAGE_CAN_BE_READ)
    yield from _of_format(path, holds)
    yield well("contents", wording.IT_HOLDS.format(says=holds.says))
    if not faults and holds.revision == HEAD:
        yield from _of_values(path, secret)


def _missing(path: Path) -> Finding | None:
    """What it means that there is no diary; None where there is one."""
    if path.is_file() and path.stat().st_size:
        return None
    waiting = Path(f"{path}-wal")
    if waiting.is_file() and waiting.stat().st_size:
        return damage(
            "diary",
            wording.DIARY_IS_GONE.format(name=path.name, waiting=waiting.name),
            wording.PUT_THE_DIARY_BACK.format(step=PUT_BACK),
        )
    return well("diary", wording.NO_DIARY_HERE_YET)


def _of_format(path: Path, holds: Holdings) -> Iterator[Finding]:
    if holds.revision is None:
        yield damage("format", wording.SAYS_NO_FORMAT.format(name=path.name), PUT_BACK)
    elif holds.revision > HEAD:
        yield damage("format", *newer_in_words(path, holds.revision))
    elif holds.revision < HEAD:
        yield notice(
            "format",
            wording.FORMAT_IS_EARLIER.format(revision=holds.revision, head=HEAD),
            wording.FORMAT_IS_UPDATED,
        )
    else:
        yield well("format", wording.FORMAT_IS_THE_SAME.format(head=HEAD))


def _of_values(path: Path, secret: str | None) -> Iterator[Finding]:
    found = integrity.amiss(path, read_only=is_read_only(path), secret=secret)
    if found.rows:
        named = "; ".join(found.rows[: integrity.NAMED])
        more = len(found.rows) - integrity.NAMED
        told = wording.VALUES_NOT_ACCEPTED.format(rows=named)
        if more > 0:
            told = wording.VALUES_NOT_ACCEPTED_AND_MORE.of(more, rows=named)
        yield damage("values", told, SALVAGE)
        return
    yield well("values", wording.EVERY_VALUE_IS_WITHIN)
    if found.undos:
        yield damage("undo", wording.UNDO_HAS_LOST.of(found.undos), PUT_BACK)
    else:
        yield well("undo", wording.UNDO_HAS_EVERYTHING)


# What is around it


def _of_permissions(paths: Paths) -> Iterator[Finding]:
    if os.name != "posix":
        yield notice("permissions", wording.PERMISSIONS_ARE_UNKNOWN)
        return
    open_to_others = [path for path in _private(paths) if path.lstat().st_mode & 0o077]
    if open_to_others:
        named = ", ".join(str(path) for path in open_to_others[: integrity.NAMED])
        more = len(open_to_others) - integrity.NAMED
        told = wording.OTHERS_CAN_READ.format(paths=named)
        if more > 0:
            told = wording.OTHERS_CAN_READ_AND_MORE.of(more, paths=named)
        first = open_to_others[0]
        mode = "700" if first.is_dir() else "600"
        yield notice(
            "permissions",
            told,
            wording.CLOSE_IT_CHMOD.format(mode=mode, first=first),
        )
    else:
        yield well("permissions", wording.ONLY_YOU_CAN_READ)


def _of_place(paths: Paths) -> Iterator[Finding]:
    kind = network_kind(paths.data)
    if kind is not None:
        yield notice("place", *over_network(paths.data, kind))
    for says, step in carried_elsewhere(paths.data, paths.data.resolve()):
        yield notice("place", says, step)


def _private(paths: Paths) -> Iterator[Path]:
    """The folder and all in it that holds something of a person; programme files are no secret."""
    yield paths.data
    for path in sorted(paths.data.rglob("*")):
        if not path.is_symlink() and paths.programmes not in (path, *path.parents):
            yield path


def _of_copies(paths: Paths, seen: Callable[[], Sequence[CopySeen]]) -> Iterator[Finding]:
    try:
        found = seen()
    except StoreError as error:
        yield damage("copies", error.sentence, error.next_step)
        return
    if not found:
        yield notice("copies", wording.THERE_IS_NO_COPY, wording.MAKE_ONE_HOMECARE_BACKUP)
        return
    for one in found:
        if one.broken is not None:
            yield damage(
                "copies", wording.COPY_CANNOT_BE_USED.format(broken=one.broken), wording.DELETE_IT_AND_MAKE
            )
    whole = [one for one in found if one.broken is None]
    if whole:
        size = size_in_words(sum(one.copy.size for one in found))
        newest = whole[0].copy.day.isoformat()
        yield well("copies", wording.COPIES_ARE_WHOLE.of(len(whole), size=size, newest=newest))


def _of_leftovers(paths: Paths) -> Iterator[Finding]:
    """Drafts of files whose program ended before they were whole."""
    folders = (paths.data, files.folder_of(paths.database))
    left = [path for folder in folders if folder.is_dir() for path in folder.glob(".homecare-*")]
    if left:
        named = ", ".join(path.name for path in left[: integrity.NAMED])
        yield notice(
            "leftovers",
            wording.UNFINISHED_FILES.format(named=named),
            wording.YOU_DO_NOT_NEED_THEM,
        )


def _of_settings(paths: Paths) -> Iterator[Finding]:
    try:
        wrong = read_settings(paths.settings)[1]
    except HomecareError as error:
        yield notice("settings", error.sentence, error.next_step)
        return
    for said in wrong:
        yield notice("settings", said)
    if not wrong:
        yield well("settings", wording.SETTINGS_ARE_ALL_ACCEPTED)


def _of_room(paths: Paths) -> Iterator[Finding]:
    try:
        free = shutil.disk_usage(paths.data).free
        size = paths.database.stat().st_size if paths.database.exists() else 0
    except OSError as error:
        yield notice("room", wording.ROOM_IS_UNKNOWN.format(why=error.strerror))
        return
    if free < ROOM * size:
        yield notice("room", wording.LITTLE_IS_FREE.format(free=size_in_words(free)), wording.FREE_SOME_SPACE)
    else:
        yield well("room", wording.DISK_HAS_ROOM.format(free=size_in_words(free)))


# For whoever mends a defect


def bundle(paths: Paths, secret: str | None = None) -> Mapping[str, Any]:
    """What helps to mend a defect: numbers, versions and names of our own only, nothing a person wrote."""
    return {
        "homecare": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "sqlite": integrity.SQLITE,
        "libraries": {name: _version(name) for name in LIBRARIES},
        "terminal": {"TERM": os.environ.get("TERM", ""), "columns": shutil.get_terminal_size().columns},
        "diary": _diary_in_numbers(paths, secret),
        "copies": [
            {"day": one.day.isoformat(), "why": one.why, "bytes": one.size} for one in _copies_there(paths)
        ],
        "modes": {
            str(path.relative_to(paths.data)) or ".": f"{path.lstat().st_mode & 0o7777:o}"
            for path in (paths.data, paths.database, files.folder_of(paths.database), paths.settings)
            if path.exists()
        },
        "settings_set": _settings_set(paths),
        "crashes": _crashes(paths),
    }


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "not installed"


def _copies_there(paths: Paths) -> Sequence[Any]:
    try:
        return files.copies_of(paths.database)
    except StoreError:
        return ()


def _diary_in_numbers(paths: Paths, secret: str | None) -> Mapping[str, Any]:
    if not paths.database.is_file():
        return {"there": False}
    waiting = Path(f"{paths.database}-wal")
    sizes = {
        "there": True,
        "bytes": paths.database.stat().st_size,
        "waiting_bytes": waiting.stat().st_size if waiting.exists() else 0,
    }
    try:
        holds = integrity.holdings(paths.database, secret)
        sound = not integrity.faults(paths.database, secret)
    except StoreError as error:
        return {**sizes, "opens": False, "error": type(error.__cause__ or error).__name__}
    patients = len(holds.patients)
    return {
        **sizes, "opens": True, "sound": sound, "format": holds.revision, "patients": patients,
        "rows": dict(holds.tables),
    }  # fmt: skip


def _settings_set(paths: Paths) -> Sequence[str]:
    """The settings that differ from their defaults, by name; what they say stays here."""

    try:
        chosen, _ = read_settings(paths.settings)
    except HomecareError:
        return ("unreadable",)
    usual = Settings()
    return [one.name for one in fields(chosen) if getattr(chosen, one.name) != getattr(usual, one.name)]


def _crashes(paths: Paths) -> int:
    """How many defects crash.log tells of."""
    return defects_kept(paths.data)
