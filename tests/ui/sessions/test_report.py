"""`R`: the page to take along, written beside the diary, and where it is."""

from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.sessions.report import WrittenDialog
from tests.ui.conftest import Opening


async def test_one_key_writes_the_page_and_says_where(opened: Opening, diary: Diary, paths: Paths) -> None:
    diary.entries.log_pain(4, note="<b>not bold</b> [red]not red[/]")
    page = paths.data / "report-2026-11-24.html"
    async with opened((120, 40)) as screen:
        await screen.press("R")
        assert isinstance(screen.app.screen, WrittenDialog)
        assert screen.text("#path").replace("\n", "").replace(" ", "") == str(page)
        assert "no session is logged yet" in screen.everything
        assert "&lt;b&gt;not bold&lt;/b&gt; [red]not red[/]" in page.read_text(encoding="utf-8")
        assert page.stat().st_mode & 0o077 == 0
        await screen.press("escape")
        assert not isinstance(screen.app.screen, WrittenDialog)


async def test_a_page_of_the_same_day_is_kept_and_the_next_one_numbered(
    opened: Opening, diary: Diary, paths: Paths
) -> None:
    diary.entries.log_pain(4)
    async with opened() as screen:
        for _ in range(3):
            await screen.press("R", "enter")
    assert sorted(path.name for path in paths.data.glob("report-*.html")) == [
        "report-2026-11-24-2.html", "report-2026-11-24-3.html", "report-2026-11-24.html",
    ]  # fmt: skip


async def test_it_works_in_every_room_and_is_a_letter_where_a_text_is_typed(
    opened: Opening, diary: Diary, paths: Paths
) -> None:
    diary.entries.log_pain(4)
    async with opened() as screen:
        for room in ("1", "2", "3", "4", "h"):
            await screen.press(room, "R", "escape")
        assert len(list(paths.data.glob("report-*.html"))) == 5
        await screen.press("1", "p")
        await screen.press("R", "escape")
        assert len(list(paths.data.glob("report-*.html"))) == 5


async def test_what_cannot_be_written_is_said_in_words(opened: Opening, diary: Diary, paths: Paths) -> None:
    diary.entries.log_pain(4)
    for number in range(1, 100):
        name = f"report-2026-11-24{f'-{number}' if number > 1 else ''}.html"
        (paths.data / name).write_text("mine")
    async with opened() as screen:
        await screen.press("R")
        assert "already has 99 reports from 2026-11-24" in screen.toasts


async def test_the_demo_says_that_the_page_goes_with_it(opened: Opening, diary: Diary) -> None:
    diary.entries.log_pain(4)
    async with opened(demo=True) as screen:
        await screen.press("R")
        assert "The page is deleted with it" in screen.everything


async def test_it_can_be_found_in_the_palette(opened: Opening) -> None:
    async with opened((100, 50)) as screen:
        commands = {one.title for one in screen.app.get_system_commands(screen.app.screen)}
        assert "Report" in commands
