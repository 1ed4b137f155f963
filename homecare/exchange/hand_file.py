"""The file of a hand-off on the disk: read within a limit, and written whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from homecare.errors import InputError, NotFoundError

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of the largest file that is read: some hundred years of a diary."""
THEIRS: Final = "Name the file that they gave you."
"""The next step where something is wrong with a file from the other side."""


def read_file(named: str | Path, *, largest: int = LARGEST, which: str = THEIRS) -> bytes:
    """The bytes of a file from elsewhere; a larger one than `largest` bytes is not read.

    `which` is the next step that is given where it is the wrong file.

    Raises:
        NotFoundError: if there is none.
        InputError: if it is no file, too large, empty, or cannot be read.
    """
    path = _path(named)
    try:
        # Without O_NONBLOCK a pipe that nobody writes to would be waited for.
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        about = os.fstat(number)
        if not stat.S_ISREG(about.st_mode):
            os.close(number)
            raise InputError(f"{path} is not a file.", which)
        with os.fdopen(number, "rb") as file:
            content = file.read(largest + 1) if about.st_size <= largest else b""
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no file {path}.", "Check its name.") from error
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({error.strerror or error}).", "Check its name and owner."
        ) from error
    except ValueError as error:
        raise InputError("A file's name holds no such character.", "Check its name.") from error
    if about.st_size > largest or len(content) > largest:
        size = f"{max(about.st_size, len(content)) / 1024**2:,.0f}"
        raise InputError(
            f"{path} is too large: it has {size} MB, and at most {largest // 1024**2} are read.",
            which,
        )
    if not content:
        raise InputError(
            f"{path} is empty.", "Ask for it once more; nothing was changed." if which == THEIRS else which
        )
    return content


def _path(named: str | Path) -> Path:
    try:
        return Path(named).expanduser().absolute()
    except RuntimeError as error:
        raise InputError(
            f"“{named}” begins with a home folder that is not there.", "Write the whole path."
        ) from error


def check_target(named: str | Path) -> Path:
    """The path of a file to write, absolute, before anything is worked out for it.

    Raises:
        InputError: if the name is empty, its folder is missing, or something else than a file is there.
    """
    if not str(named).strip():
        raise InputError("The name of the file is empty.", "Write for example: homecare share for-them.age")
    path = _path(named)
    try:
        if "\0" in str(path):
            raise InputError("A file's name holds no such character.", "Name another file.")
        if not path.parent.is_dir():
            raise InputError(f"There is no folder {path.parent}.", "Make it, or name a file elsewhere.")
        if path.exists() and not path.is_file():
            raise InputError(f"{path} is not a file.", "Name a file, such as for-them.age.")
    except OSError as error:
        raise _cannot(path, error) from error
    return path


@contextmanager
def drafted(path: Path, content: bytes) -> Iterator["Draft"]:
    """A file for its owner only beside its place, which `put` gives its name; it goes where it is not put.

    Where what follows in the block fails after it was put, what stood there before is put back.

    Raises:
        InputError: if it cannot be written.
    """
    name: str | None = None
    try:
        number, name = tempfile.mkstemp(prefix=".homecare-", dir=path.parent)  # mode 0600
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        if name is not None:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
        raise _cannot(path, error) from error
    draft = Draft(Path(name), path)
    well = False
    try:
        yield draft
        well = True
    finally:
        if not well:
            draft.take_back()
        draft.clear()


class Draft:
    """A written file that waits for its name."""

    def __init__(self, draft: Path, path: Path) -> None:
        self._draft = draft
        self._path = path
        self._before: Path | None = None
        self._placed = False

    def put(self, *, over: bool) -> None:
        """Give the file its name; one that is there is written over only with `over`.

        Raises:
            InputError: if there is one, or it cannot be done.
        """
        try:
            if over and os.path.lexists(self._path):
                self._put_over()
            else:
                place(self._draft, self._path)
            self._placed = True
        except FileExistsError as error:
            raise InputError(f"{self._path} is there already.", "Name another file, or say --yes.") from error
        except OSError as error:
            raise _cannot(self._path, error) from error

    def _put_over(self) -> None:
        """Take the place of the file that is there, which is kept until all is well."""
        before = self._draft.with_name(f"{self._draft.name}-before")
        try:
            os.link(self._path, before)
        except OSError:  # a disk without hard links
            self._path.replace(before)
        self._before = before
        self._draft.replace(self._path)

    def take_back(self) -> None:
        """Put back what was there before."""
        with suppress(OSError):
            if self._before is not None:
                self._before.replace(self._path)
            elif self._placed:
                self._path.unlink(missing_ok=True)

    def clear(self) -> None:
        """Leave nothing of the draft behind."""
        for path in (self._draft, self._before):
            if path is not None:
                with suppress(OSError):
                    path.unlink(missing_ok=True)


def place(draft: Path, path: Path) -> None:
    """Give a file its name, unless something has that name: in one step where the disk can do that.

    Raises:
        FileExistsError: if something has it.
        OSError: if it cannot be done.
    """
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links, such as a memory stick
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        draft.replace(path)


def _cannot(path: Path, error: OSError) -> InputError:
    return InputError(f"{path} cannot be written ({error.strerror or error}).", "Name a file elsewhere.")
