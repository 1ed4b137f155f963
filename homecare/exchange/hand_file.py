"""The file of a hand-off on the disk: read within a limit, and written whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final

from homecare.errors import InputError, NotFoundError
from homecare.exchange import wording
from homecare.system.files import UnfitFileError, place, read_within, whole, written_beside

LARGEST: Final = 24 * 1024 * 1024
"""Bytes of the largest file that is read: twenty years of a full diary. JSON may take forty times its size in
memory, and a second for each ten megabytes."""
THEIRS: Final = wording.GIVE_THE_RECEIVED_FILE
"""The next step where something is wrong with a file from the other side."""


def read_file(named: str | Path, *, largest: int = LARGEST, which: str = THEIRS) -> bytes:
    """The bytes of a file from elsewhere; a larger one than `largest` bytes is not read.

    `which` is the next step that is given where it is the wrong file.

    Raises:
        NotFoundError: if there is none.
        InputError: if it is no file, too large, empty, or cannot be read.
    """
    path = whole(named)
    try:
        content = read_within(path, largest)
    except UnfitFileError as error:
        raise InputError(error.sentence, which) from error
    except FileNotFoundError as error:
        raise NotFoundError(wording.NO_FILE.format(path=path), wording.CHECK_ITS_NAME) from error
    except OSError as error:
        raise InputError(
            wording.CANNOT_BE_READ.format(path=path, reason=error.strerror or error),
            wording.CHECK_ITS_NAME_AND_OWNER,
        ) from error
    except ValueError as error:
        raise InputError(wording.NO_NAME_HAS_THIS_CHARACTER, wording.CHECK_ITS_NAME) from error
    if not content:
        raise InputError(
            wording.IS_EMPTY.format(path=path), wording.ASK_FOR_IT_AGAIN if which == THEIRS else which
        )
    return content


def check_target(named: str | Path) -> Path:
    """The path of a file to write, absolute, before anything is worked out for it.

    Raises:
        InputError: if the name is empty, its folder is missing, or something else than a file is there.
    """
    if not str(named).strip():
        raise InputError(
            wording.NAME_OF_FILE_IS_EMPTY, wording.FOR_EXAMPLE.format(example="homecare share for-them.age")
        )
    path = whole(named)
    try:
        if "\0" in str(path):
            raise InputError(wording.NO_NAME_HAS_THIS_CHARACTER, wording.CHOOSE_A_DIFFERENT_NAME)
        if not path.parent.is_dir():
            raise InputError(wording.NO_FOLDER.format(path=path.parent), wording.CREATE_IT_OR_CHOOSE)
        if path.exists() and not path.is_file():
            raise InputError(
                wording.IS_NOT_A_FILE.format(path=path),
                wording.CHOOSE_A_FILE_SUCH_AS.format(example="for-them.age"),
            )
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
    with ExitStack() as beside:
        try:
            draft = Draft(beside.enter_context(written_beside(path, content)), path)
        except OSError as error:
            raise _cannot(path, error) from error
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
            raise InputError(
                wording.ALREADY_EXISTS.format(path=self._path), wording.CHOOSE_ANOTHER_OR_OVERWRITE
            ) from error
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
        """Leave nothing of what was before behind."""
        if self._before is not None:
            with suppress(OSError):
                self._before.unlink(missing_ok=True)


def _cannot(path: Path, error: OSError) -> InputError:
    return InputError(
        wording.CANNOT_BE_WRITTEN.format(path=path, reason=error.strerror or error),
        wording.CHOOSE_A_DIFFERENT_PLACE,
    )
