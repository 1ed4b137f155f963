"""What the system refuses, in words: no rights, no such place, a name too long, a folder that is gone.

It is loaded with the program: where no file can be opened any more, no module can be read either.
"""

import errno
import os
from pathlib import Path
from typing import Final

from homecare.errors import HomecareError, InputError, StoreError
from homecare.system import wording

_TOO_MANY: Final = (errno.EMFILE, errno.ENFILE)
_NO_ROOM: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_OF_A_DISK: Final = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO, getattr(errno, "ESTALE", errno.EIO))
"""What a disk or its owner may say also where no name is given."""
_OURS: Final = str(Path(__file__).parents[1])


def in_words(error: OSError, data: Path | None) -> HomecareError | None:
    """What an error of the system means for a person; None where it is a defect of ours.

    `data` is the data folder: what happens in it, or on the way to it, is of the store.
    """
    if error.errno in _TOO_MANY:
        return StoreError(wording.TOO_MANY_FILES_ARE_OPEN, wording.CLOSE_SOME_PROGRAMS_AND_TRY)
    if error.filename is None:
        return _of_no_name(error)
    named = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else str(error.filename)
    return _of_name(error, named, data)


def _of_name(error: OSError, named: str, data: Path | None) -> HomecareError | None:
    if error.errno in _NO_ROOM:
        return StoreError(wording.DISK_OF_IS_FULL.format(named=named), wording.FREE_SOME_SPACE_AND_TRY)
    if error.errno == errno.ENAMETOOLONG:
        return InputError(wording.NAME_IS_TOO_LONG, wording.SHORTEN_IT.format(named=_short(named)))
    if _within(named, _OURS):
        return None
    why = error.strerror or type(error).__name__
    if data is not None and (_within(named, str(data)) or _within(str(data), named)):
        return unusable_folder(data, named, why)
    return InputError(wording.CANNOT_BE_USED.format(named=named, why=why), wording.CHECK_ITS_NAME_AND_OWNER)


def refused_in(error: BaseException, data: Path | None) -> HomecareError | None:
    """The same of whatever ended something: a worker's failure carries what it came from."""
    carried = getattr(error, "error", None)
    error = carried if isinstance(carried, BaseException) else error
    return in_words(error, data) if isinstance(error, OSError) else None


def unusable_folder(data: Path, named: str, why: str) -> StoreError:
    """What is wrong with a data folder, or with something in it, and what to do."""
    alone = named == str(data)
    refusal = wording.DATA_FOLDER_CANNOT_BE_USED if alone else wording.DATA_FOLDER_CANNOT_BE_USED_FOR
    return StoreError(refusal.format(data=data, named=named, why=why), wording.CHECK_WHO_OWNS_IT)


def _of_no_name(error: OSError) -> HomecareError | None:
    if error.errno == errno.ENOENT and here() is None:
        return gone()
    if error.errno in _NO_ROOM:
        return StoreError(wording.DISK_IS_FULL, wording.FREE_SOME_SPACE_AND_TRY)
    if error.errno in _OF_A_DISK:
        return StoreError(
            wording.SYSTEM_REFUSED.format(why=error.strerror),
            wording.CHECK_THE_DATA_FOLDER,
        )
    return None


def here() -> Path | None:
    """The folder that the program works in; None where it is gone."""
    try:
        return Path.cwd()
    except OSError:
        return None


def gone() -> InputError:
    """That the folder which the program works in is no longer there."""
    return InputError(wording.FOLDER_IS_GONE, wording.GO_TO_ANOTHER_FOLDER)


def _within(named: str, folder: str) -> bool:
    return named == folder or named.startswith(folder.rstrip(os.sep) + os.sep)


def _short(named: str) -> str:
    return named if len(named) <= 60 else f"{named[:60]}…"
