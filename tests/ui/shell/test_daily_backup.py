"""The day's copy of the diary while the screen is open."""

from datetime import date

from homecare.data_folder.backups import Backups
from homecare.diary.diary import Diary
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.ui.conftest import Opening


def days(paths: Paths) -> list[date]:
    return [one.copy.day for one in Backups.open(paths).copies()]


async def test_opening_the_screen_makes_the_days_copy_and_so_does_midnight(
    opened: Opening, desk: Diary, paths: Paths, clock: HandClock
) -> None:
    async with opened() as screen:
        await screen.settle()
        assert days(paths) == [date(2026, 11, 24)]
        clock.forward(hours=6)
        await screen.app.look_again()
        await screen.settle()
        assert days(paths) == [date(2026, 11, 25), date(2026, 11, 24)]
        assert screen.toasts == ""


async def test_a_copy_that_cannot_be_made_is_said_once(opened: Opening, desk: Diary, paths: Paths) -> None:
    (paths.data / "backups").write_text("in the way")
    async with opened() as screen:
        await screen.settle()
        assert screen.toasts.count("No copy today") == 1
        await screen.app.look_again()
        await screen.settle()
        assert screen.toasts.count("No copy today") == 1
        await screen.press("p", "4", "enter")
        await screen.settle()
    assert "Pain 4" in desk.history.lines()[0].says


async def test_the_sample_diary_is_not_copied(opened: Opening, desk: Diary, paths: Paths) -> None:
    async with opened(demo=True) as screen:
        await screen.settle()
    assert not (paths.data / "backups").exists()
