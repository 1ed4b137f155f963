"""Files on the disk: those of others read within a limit, our own written for their owner's eyes only.

What is made here has mode 0600, and a folder 0700, whatever the umask says. A file that is read is opened
once and looked at through that opening: a pipe, a device or an endless file is refused and never waited for,
and no file is read further than its limit.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from homecare.errors import InputError

PRIVATE_FILE: Final = 0o600
PRIVATE_FOLDER: Final = 0o700
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
"""Without O_NONBLOCK a pipe that nobody writes to would be waited for."""


class UnfitFileError(InputError):
    """What has this name is not read: it is no file, or larger than `most` bytes.

    `most` says how large that is, and is empty for what is no file; `why` says it behind the name.
    """

    def __init__(self, path: Path, largest: int | None = None) -> None:
        from homecare.system import wording  # words come after the language is chosen

        if largest is None:
            super().__init__(wording.IS_NOT_A_FILE.format(path=path), wording.CHOOSE_A_FILE_MADE)
            self.most, self.why = "", wording.WHY_NOT_A_FILE
            return
        few = largest < 1024**2
        size = wording.KILOBYTES if few else wording.MEGABYTES
        self.most = size.format(number=largest // (1024 if few else 1024**2))
        self.why = wording.WHY_TOO_LARGE.format(most=self.most)
        super().__init__(
            wording.IS_TOO_LARGE.format(path=path, most=self.most), wording.CHOOSE_A_DIFFERENT_FILE
        )


def whole(named: str | Path) -> Path:
    """The path that a person wrote, from the root on.

    Raises:
        InputError: if it begins with the home folder of nobody, or in a folder that is gone.
    """
    try:
        path = Path(named).expanduser()
    except RuntimeError as error:
        from homecare.system import wording  # words come after the language is chosen

        raise InputError(
            wording.HOME_FOLDER_DOES_NOT_EXIST.format(named=named), wording.WRITE_THE_FULL_PATH
        ) from error
    try:
        return path.absolute()
    except FileNotFoundError as error:
        from homecare.system.os_errors import gone  # words come after the language is chosen

        raise gone() from error


def followed(path: Path) -> Path:
    """The file that a link leads to, or the path itself.

    Raises:
        OSError: if links lead round in a circle. Python 3.13 returns such a link, and earlier ones raise
            RuntimeError.
    """
    try:
        target = path.resolve()
    except RuntimeError as error:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from error
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return target


def read_within(path: Path, largest: int) -> bytes:
    """The bytes of a file that has at most `largest`.

    Raises:
        UnfitFileError: if it is larger, or no file: a folder, a pipe, a device.
        OSError: if it cannot be opened or read; FileNotFoundError where there is none.
        ValueError: if no file can have this name.
    """
    number = os.open(path, os.O_RDONLY | _AT_ONCE)
    try:
        about = os.fstat(number)
        if not stat.S_ISREG(about.st_mode):
            raise UnfitFileError(path)
        with os.fdopen(number, "rb", closefd=False) as file:
            # A file that grows, or does not say its size, is held to the limit too.
            content = file.read(largest + 1) if about.st_size <= largest else b""
    finally:
        os.close(number)
    if max(about.st_size, len(content)) > largest:
        raise UnfitFileError(path, largest)
    return content


def make_folder(folder: Path) -> None:
    """Make a folder for its owner only, with those above it that are missing; one that is there is left.

    Raises:
        OSError: if it cannot be made.
    """
    if folder.is_dir():
        return
    if not folder.parent.is_dir():
        make_folder(folder.parent)
    with suppress(FileExistsError):  # another program made it meanwhile
        folder.mkdir(mode=PRIVATE_FOLDER)
        folder.chmod(PRIVATE_FOLDER)  # a umask may have taken away what its owner needs


@contextmanager
def written_beside(path: Path, content: bytes) -> Iterator[Path]:
    """A whole file with this content in the folder of `path`, on the disk, waiting for its name.

    It is its owner's only. What was not given another name within the block is gone after it.

    Raises:
        OSError: if it cannot be written.
    """
    from tempfile import mkstemp  # only who writes waits for its import

    number, name = mkstemp(prefix=".homecare-", suffix=".new", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            keep_to_owner(draft)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield draft
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def keep_to_owner(path: Path) -> None:
    """Give a file that was just made the mode 0600.

    Raises:
        OSError: if that is not allowed.
    """
    path.chmod(PRIVATE_FILE)


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
