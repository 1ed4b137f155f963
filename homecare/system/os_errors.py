"""What the system refuses, in words: no rights, no such place, a name too long, a folder that is gone.

It is loaded with the program: where no file can be opened any more, no module can be read either.
"""

import errno
import os
from pathlib import Path
from typing import Final

from homecare.errors import HomecareError, InputError, StoreError

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
        return StoreError(
            "Too many files are open, so no more can be opened.", "Close some programs and try again."
        )
    if error.filename is None:
        return _of_no_name(error)
    named = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else str(error.filename)
    return _of_name(error, named, data)


def _of_name(error: OSError, named: str, data: Path | None) -> HomecareError | None:
    if error.errno in _NO_ROOM:
        return StoreError(f"The disk of {named} is full.", "Free some space and try again.")
    if error.errno == errno.ENAMETOOLONG:
        return InputError("A name in this path is too long for the disk.", f"Shorten it: {_short(named)}")
    if _within(named, _OURS):
        return None
    why = error.strerror or type(error).__name__
    if data is not None and (_within(named, str(data)) or _within(str(data), named)):
        return unusable_folder(data, named, why)
    return InputError(
        f"{named} cannot be used ({why}).", "Check its name and who owns it, or choose another."
    )


def refused_in(error: BaseException, data: Path | None) -> HomecareError | None:
    """The same of whatever ended something: a worker's failure carries what it came from."""
    carried = getattr(error, "error", None)
    error = carried if isinstance(carried, BaseException) else error
    return in_words(error, data) if isinstance(error, OSError) else None


def unusable_folder(data: Path, named: str, why: str) -> StoreError:
    """What is wrong with a data folder, or with something in it, and what to do."""
    what = "" if named == str(data) else f": {named}"
    return StoreError(
        f"The data folder {data} cannot be used{what} ({why}).",
        "Check who owns it and whether the disk is full, or choose another folder with --data.",
    )


def _of_no_name(error: OSError) -> HomecareError | None:
    if error.errno == errno.ENOENT and here() is None:
        return gone()
    if error.errno in _NO_ROOM:
        return StoreError("The disk is full.", "Free some space and try again.")
    if error.errno in _OF_A_DISK:
        return StoreError(
            f"The system refused to read or write a file ({error.strerror}).",
            "Check who owns the data folder and whether its disk is all right: homecare where",
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
    return InputError("The folder you are in no longer exists.", "Go to another folder: cd ~")


def _within(named: str, folder: str) -> bool:
    return named == folder or named.startswith(folder.rstrip(os.sep) + os.sep)


def _short(named: str) -> str:
    return named if len(named) <= 60 else f"{named[:60]}…"
