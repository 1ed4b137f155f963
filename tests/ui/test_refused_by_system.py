"""What the system refuses while the screen is open: words on it, and never a defect."""

import errno
import os
from pathlib import Path

import pytest

from homecare.diary.diary import Diary
from homecare.errors import HomecareError, InputError, StoreError
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from tests.ui.conftest import Opening


def refusal(number: int, named: Path | str | None = None) -> OSError:
    return OSError(number, os.strerror(number), None if named is None else str(named))


@pytest.mark.parametrize(
    ("error", "kind", "says"),
    [
        (refusal(errno.EACCES, "data/homecare.db"), StoreError, "homecare.db (Permission denied)"),
        (refusal(errno.EACCES, "elsewhere/x"), InputError, "elsewhere/x cannot be used (Permission denied)"),
        (refusal(errno.ENAMETOOLONG, "elsewhere/x"), InputError, "too long for the disk"),
        (refusal(errno.EMFILE), StoreError, "Too many files are open"),
        (refusal(errno.ENOSPC, "data/homecare.db"), StoreError, "is full"),
        (refusal(errno.EIO), StoreError, "The system refused to read or write a file"),
    ],
    ids=lambda value: errno.errorcode[value.errno or 0] if isinstance(value, OSError) else "",
)
async def test_what_the_system_refuses_is_said_like_all_that_the_diary_refuses(
    opened: Opening, paths: Paths, error: OSError, kind: type[HomecareError], says: str
) -> None:
    def refused(_: Diary) -> None:
        if error.filename is not None:
            error.filename = str(paths.data.parent / error.filename)
        raise error

    async with opened() as screen:
        with pytest.raises(kind, match=says.replace("(", r"\(").replace(")", r"\)")):
            await screen.app.diary.ask(refused)


async def test_what_ends_the_program_is_no_defect_where_the_system_refused_it(
    opened: Opening,
) -> None:
    async with opened() as screen:
        app: HomecareApp = screen.app
        folder = app.paths.data
        app._handle_exception(refusal(errno.EACCES, folder / "report.html"))
        assert app.defect is not None
        assert app.defect.startswith(f"The data folder {folder} cannot be used")
        assert app.return_code == StoreError.exit_code
        app._exception = None  # or Pilot raises it, as for a defect
    assert not (folder / "crash.log").exists()
