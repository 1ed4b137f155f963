"""The folder of an export on the disk: for its owner only, and whole or not at all."""

import os
import shutil
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from homecare.core.transfer.export_format import DOCUMENT, FORMAT, KINDS, SCHEMA
from homecare.core.wording.data_dictionary import DICTIONARY, READ_ME
from homecare.errors import InputError
from homecare.exchange import wording
from homecare.system.files import whole

TABLES: Final[Mapping[str, str]] = {word: f"{word}.csv" for word in KINDS}
"""The table of each kind of record."""
OURS: Final = frozenset((DOCUMENT, SCHEMA, DICTIONARY, READ_ME, *TABLES.values()))
"""Every name that an export can hold."""


def check_folder(named: str | Path) -> tuple[Path, bool]:
    """The folder to write, absolute, and whether an older export stands there.

    Raises:
        InputError: if its parent is missing, or it is no folder, or one that holds something else.
    """
    if not str(named).strip():
        raise InputError(
            wording.NAME_OF_FOLDER_IS_EMPTY, wording.FOR_EXAMPLE.format(example="homecare export my-diary")
        )
    try:
        path = whole(named)
        if path.is_dir():
            path = path.resolve()
        if os.path.lexists(path):
            return path, _holds_export(path)
        if not path.parent.is_dir():
            raise InputError(wording.NO_FOLDER.format(path=path.parent), wording.CREATE_IT_OR_CHOOSE)
    except (RuntimeError, ValueError) as error:
        raise InputError(wording.IS_NO_FOLDER_NAME.format(name=named), wording.WRITE_ITS_FULL_PATH) from error
    except OSError as error:
        raise _cannot(Path(named), error) from error
    return path, False


def _holds_export(path: Path) -> bool:
    """Whether a folder that is there holds an older export; False where it is empty."""
    if not path.is_dir():
        raise InputError(wording.IS_NOT_A_FOLDER.format(path=path), wording.CHOOSE_A_NEW_FOLDER)
    names = {one.name for one in path.iterdir()}
    if not names:
        return False
    document = path / DOCUMENT
    if names <= OURS and document.is_file():
        with document.open("rb") as file:
            if FORMAT.encode() in file.read(200):
                return True
    raise InputError(wording.HAS_OTHER_FILES.format(path=path), wording.CHOOSE_A_NEW_FOLDER)


def write_folder(path: Path, files: Mapping[str, str], *, over: bool) -> None:
    """Write the files of an export: beside their place first, then all at once.

    With `over`, an older export that stands there is taken away once the new one has its place.

    Raises:
        InputError: if it cannot be written; what stood there is as it was.
    """
    try:
        draft = Path(tempfile.mkdtemp(prefix=".homecare-export-", dir=path.parent))
    except OSError as error:
        raise _cannot(path, error) from error
    try:
        _fill(draft, files)
        if over and path.is_dir():
            _take_place(draft, path)
        else:
            with suppress(FileNotFoundError):
                path.rmdir()
            draft.rename(path)
    except OSError as error:
        raise _cannot(path, error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _fill(draft: Path, files: Mapping[str, str]) -> None:
    """Write the files into a folder, all of it for its owner only, whatever the umask."""
    draft.chmod(stat.S_IRWXU)
    for name, text in files.items():
        number = os.open(
            draft / name, os.O_CREAT | os.O_WRONLY | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
        )
        with os.fdopen(number, "wb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        (draft / name).chmod(stat.S_IRUSR | stat.S_IWUSR)


def _take_place(draft: Path, path: Path) -> None:
    """Take the place of an older export, which comes back where that fails."""
    before = draft.with_name(f"{draft.name}-before")
    path.rename(before)
    try:
        draft.rename(path)
    except OSError:
        before.rename(path)
        raise
    shutil.rmtree(before, ignore_errors=True)


def _cannot(path: Path, error: OSError) -> InputError:
    return InputError(
        wording.CANNOT_BE_WRITTEN.format(path=path, reason=error.strerror or error),
        wording.CHOOSE_A_DIFFERENT_PLACE,
    )
