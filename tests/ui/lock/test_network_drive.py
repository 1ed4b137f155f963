"""The screen on a diary that is on a network drive: it shows the day, and says why nothing is written."""

import sys
from pathlib import Path

import pytest

from homecare.diary.diary import Diary
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.system import volume
from tests.conftest import HandClock
from tests.ui.conftest import Opening

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the table of mounts is that of Linux")


async def test_the_day_is_shown_and_what_is_logged_is_refused_with_what_to_do(
    opened: Opening, paths: Paths, clock: HandClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary = Diary.open(paths, clock=clock)
    diary.entries.log_pain(4)
    diary.close()
    before = paths.database.read_bytes()
    table = tmp_path / "mountinfo"
    table.write_text(f"40 27 0:45 / {paths.data} rw - nfs4 nas:/home rw\n", encoding="utf-8")
    monkeypatch.setattr(volume, "MOUNTS", table)
    async with opened() as screen:
        assert "is on a network drive (NFS)" in screen.toasts
        assert "Pain" in screen.everything
        with pytest.raises(StoreError, match="is on a network drive"):
            await screen.app.diary.ask(lambda diary: diary.entries.log_pain(5))
        await screen.press("u")
        assert "The diary cannot be used: " in screen.toasts
    assert paths.database.read_bytes() == before
    assert not (paths.data / "homecare.db-wal").exists()
