"""The file of a page to take along: checked before it is worked out, and written whole or not at all."""

from collections.abc import Collection
from pathlib import Path
from typing import Final

from homecare.errors import InputError
from homecare.exchange import wording
from homecare.system.files import place, whole, written_beside

HTML: Final = (".html", ".htm")


def check_target(named: str, endings: Collection[str] = HTML) -> Path:
    """The path of a page to write, absolute, before anything is worked out for it.

    Raises:
        InputError: if the name is empty or does not end in .html, its folder is missing, or it is no file.
    """
    path = whole(named.strip()) if named.strip() else Path()
    if path.suffix.lower() not in endings:
        raise InputError(wording.IS_NO_PAGE_NAME.format(name=named, ending=HTML[0]), _SAY)
    try:
        if not path.parent.is_dir():
            raise InputError(wording.NO_FOLDER.format(path=path.parent), wording.CREATE_IT_OR_CHOOSE)
        if path.exists() and not path.is_file():
            raise InputError(wording.IS_NOT_A_FILE.format(path=path), _SAY)
    except OSError as error:
        raise _cannot(path, error) from error
    return path


def write_page(path: Path, text: str, *, over: bool = False) -> Path:
    """Write a page whole or not at all, readable by its owner only; the path is given back.

    It is never written over an existing file unless `over`.

    Raises:
        InputError: if there is such a file, or it cannot be written there.
    """
    try:
        with written_beside(path, text.encode()) as draft:
            if over:
                draft.replace(path)
            else:
                place(draft, path)
    except FileExistsError as error:
        raise InputError(
            wording.ALREADY_EXISTS.format(path=path), wording.CHOOSE_ANOTHER_OR_OVERWRITE
        ) from error
    except OSError as error:
        raise _cannot(path, error) from error
    return path


def _cannot(path: Path, error: OSError) -> InputError:
    return InputError(
        wording.CANNOT_BE_WRITTEN.format(path=path, reason=error.strerror or error),
        wording.CHOOSE_A_DIFFERENT_PLACE,
    )


_SAY: Final = wording.FOR_EXAMPLE.format(example="--html report.html")
