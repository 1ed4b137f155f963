"""What is to be imported, as it lies on the disk: an export, a table, or a habit tracker's folder or zip.

Nothing of a zip is unpacked to the disk, and no name in it leads anywhere: what is asked for by name is read
into memory within limits, whatever the zip says of its sizes.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Final

from homecare.core.transfer.export_format import DOCUMENT, LARGEST
from homecare.core.transfer.loop_habits import CHECKMARKS, HABITS, HABITS_MAX
from homecare.errors import InputError
from homecare.exchange import wording
from homecare.exchange.export_folder import TABLES
from homecare.exchange.hand_file import read_file
from homecare.system.files import whole

LARGEST_TABLE: Final = 16 * 1024 * 1024
"""Bytes of the largest table of another program that is read."""
LARGEST_LOOP: Final = 32 * 1024 * 1024
"""Bytes of all files of a habit tracker's export together."""
NAMES_MAX: Final = 5_000
"""Names in the largest folder or zip that is looked through."""
WHICH: Final = wording.CHOOSE_AN_EXPORT

_ZIP: Final = b"PK\x03\x04"
_DATABASE: Final = b"SQLite format 3\x00"
_SEALED: Final = (b"age-encryption.org", b"-----BEGIN AGE")


class Source(StrEnum):
    """What kind of thing is to be imported."""

    EXPORT = "export"
    SHEET = "sheet"
    LOOP = "loop"


@dataclass(frozen=True)
class Found:
    """What is to be imported: its path and kind, and its bytes.

    `content` is the document of an export or a table; `files` are the tables beside the document, or a habit
    tracker's files, by their path in it.
    """

    path: Path
    source: Source
    content: bytes = b""
    files: Mapping[str, bytes] = field(default_factory=dict)


def find_source(named: str | Path) -> Found:
    """Look what lies at a path, and read it.

    Raises:
        InputError: if there is nothing, it is too large, cannot be read, or is something else.
    """
    if not str(named).strip():
        raise InputError(wording.NAME_OF_FILE_IS_EMPTY, WHICH)
    try:
        path = whole(named)
        if path.is_dir():
            return _folder(path)
    except (RuntimeError, ValueError) as error:
        raise InputError(wording.IS_NO_FILE_NAME.format(name=named), wording.WRITE_ITS_FULL_PATH) from error
    except OSError as error:
        raise InputError(
            wording.CANNOT_BE_READ.format(path=named, reason=error.strerror), wording.CHECK_ITS_OWNER
        ) from error
    content = read_file(path, largest=LARGEST, which=WHICH)
    if content.startswith(_ZIP):
        return Found(path, Source.LOOP, files=_zipped(path, content))
    if content.startswith(_DATABASE):
        raise InputError(
            wording.IS_A_DATABASE.format(name=path.name),
            wording.RESTORE_OR_EXPORT.format(command="homecare restore"),
        )
    if content.startswith(_SEALED):
        raise InputError(
            wording.IS_ENCRYPTED.format(name=path.name),
            wording.RECEIVE_IT.format(command="homecare receive FILE"),
        )
    if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return Found(path, Source.EXPORT, content)
    if len(content) > LARGEST_TABLE:
        raise _too_large(path.name, LARGEST_TABLE)
    return Found(path, Source.SHEET, content)


def _too_large(name: str, limit: int, sentence: str = wording.IS_TOO_LARGE) -> InputError:
    return InputError(sentence.format(name=name, limit=limit // 1024**2), wording.IMPORT_IT_IN_PARTS)


def _folder(path: Path) -> Found:
    names = []
    for one in path.iterdir():
        names.append(one.name)
        if len(names) > NAMES_MAX:
            raise InputError(wording.HAS_MANY_FILES.of(NAMES_MAX, name=path), WHICH)
    if DOCUMENT in names:
        tables = [name for name in TABLES.values() if name in names]
        content = _read_all(path, [DOCUMENT], LARGEST).get(DOCUMENT, b"")
        return Found(path, Source.EXPORT, content, _read_all(path, tables, LARGEST))
    if HABITS in names:
        wanted = [HABITS, *([CHECKMARKS] if CHECKMARKS in names else [])]
        inner = sorted(name for name in names if (path / name / CHECKMARKS).is_file())
        wanted += [f"{name}/{CHECKMARKS}" for name in inner[:HABITS_MAX]]
        return Found(path, Source.LOOP, files=_read_all(path, wanted, LARGEST_LOOP))
    raise InputError(wording.HAS_NEITHER.format(path=path, document=DOCUMENT, habits=HABITS), WHICH)


def _read_all(path: Path, names: Iterable[str], limit: int) -> dict[str, bytes]:
    """The files of a folder; those without a byte are left out.

    Raises:
        InputError: if one cannot be read, or they are too large together.
    """
    found: dict[str, bytes] = {}
    left = limit
    for name in names:
        file = path / name
        if any(one.is_symlink() for one in (file, file.parent) if one != path):
            raise InputError(wording.IS_A_LINK.format(name=name, path=path), WHICH)
        size = file.stat().st_size
        if size == 0:
            continue
        if size > left:
            raise _too_large(path.name, limit)
        found[name] = read_file(file, largest=left, which=WHICH)
        left -= len(found[name])
    return found


def _zipped(path: Path, content: bytes) -> dict[str, bytes]:
    """A habit tracker's files in a zip, by their path beside its Habits.csv.

    Raises:
        InputError: if it is no such zip, damaged, closed with a passphrase, or too large when unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > NAMES_MAX:
                raise InputError(wording.HAS_MANY_FILES.of(NAMES_MAX, name=path.name), WHICH)
            return _members(path, archive, members)
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, OSError) as error:
        raise InputError(wording.ZIP_IS_DAMAGED.format(name=path.name), wording.EXPORT_IT_AGAIN) from error
    except (NotImplementedError, RuntimeError) as error:
        raise InputError(
            wording.ZIP_CANNOT_BE_UNPACKED.format(name=path.name),
            wording.UNPACK_IT,
        ) from error


def _members(path: Path, archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    by_name = {one.filename: one for one in members}
    heads = sorted(name for name in by_name if PurePosixPath(name).name == HABITS)
    if not heads:
        raise InputError(wording.HAS_NO_HABITS.format(name=path.name, habits=HABITS), WHICH)
    root = min(heads, key=len).removesuffix(HABITS)
    found: dict[str, bytes] = {}
    left = LARGEST_LOOP
    for name, member in by_name.items():
        inner = name.removeprefix(root)
        wanted = inner in (HABITS, CHECKMARKS) or (
            inner.endswith(f"/{CHECKMARKS}") and inner.count("/") == 1 and len(found) < HABITS_MAX
        )
        if not name.startswith(root) or not wanted:
            continue
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise NotImplementedError(member.compress_type)
        with archive.open(member) as file:
            found[inner] = file.read(left + 1)
        left -= len(found[inner])
        if left < 0:
            raise _too_large(path.name, LARGEST_LOOP, wording.IS_TOO_LARGE_UNPACKED)
    return found
