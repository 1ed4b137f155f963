"""Who entered what, on the screen of a practice: a word at what was entered there, and none at home."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from pathlib import Path

import pytest
from textual.widgets import DataTable

from homecare.core.records.records import PainKind
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from tests.conftest import HandClock
from tests.diary.test_progression import PROGRAMME
from tests.folders import Folder
from tests.ui.conftest import Opening, Screenful


@pytest.fixture
def hana(paths: Paths, clock: HandClock, tmp_path: Path) -> Folder:
    """A practice with what Hana logged at home, and what was logged for her here; one of it was changed."""
    home, practice = Folder(tmp_path / "hers", clock), Folder(paths.data, clock)
    practice.add("Hana")
    with closing(home.diary()) as diary:
        diary.entries.log_exercise("chin-tuck")
        diary.entries.log_pain(3, kind=PainKind.NOW)
    practice.receive(home.share(tmp_path / "a.json"), "Hana")
    with closing(practice.diary("Hana")) as diary:
        today = diary.current_day()
        diary.programmes.assign(PROGRAMME, start=today)
        clock.forward(minutes=5)
        reading = diary.entries.log_pain(7, note="told on the phone")
        clock.forward(minutes=5)
        diary.corrections.edit(reading.id, {"level": 5})
        diary.entries.log_sitting(360)
        diary.entries.log_exercise("front-plank", peak=1)
        diary.entries.log_session(before=6, after=3)
        diary.entries.log_rest(day=today - timedelta(days=1))
    return practice


@asynccontextmanager
async def opened_at(paths: Paths, clock: HandClock) -> AsyncIterator[Screenful]:
    """Hana's Today at the practice."""
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await screen.press("enter", "1")
        yield screen


def whole(screen: Screenful) -> str:
    """What is said of the highlighted entry, in one line."""
    return " ".join(screen.text("#whole").split())


def marks(screen: Screenful) -> dict[str, str]:
    """The mark of each row by the first word of what it says."""
    table = screen.app.screen.query_one(DataTable)
    cells = [[str(cell) for cell in table.get_row_at(row)] for row in range(table.row_count)]
    return {f"{said.split(',')[0]}": mark for _, mark, said in cells}


async def test_the_history_of_a_practice_marks_what_was_entered_there(
    paths: Paths, clock: HandClock, hana: Folder
) -> None:
    async with opened_at(paths, clock) as screen:
        await screen.press("h")
        assert marks(screen) == {
            "Acupuncture session": "practice",
            "Front plank: done": "practice",
            "Sitting 6 h in total": "practice",
            "Pain 5": "practice",
            "Pain 3": "",
            "Chin tuck: done": "",
            "Rest day": "late, practice",
        }
        assert "practice: entered by the practice." in screen.text("#span")
        assert "Entered by the practice Tue 24 Nov 2026, 20:10." in whole(screen)
        await screen.press("down", "down", "down", "down")
        assert "Entered Tue 24 Nov 2026, 20:00." in whole(screen)


async def test_what_it_was_before_says_who_entered_that(paths: Paths, clock: HandClock, hana: Folder) -> None:
    async with opened_at(paths, clock) as screen:
        await screen.press("h", "down", "down", "down", "v")
        words = " ".join(line.strip(" │") for line in screen.everything.splitlines())
        assert (
            "Pain 7, upper back, on average over the last 24 hours (told on the phone), entered by" in words
        )
        assert words.count("entered by the practice") == 2


async def test_a_removed_entry_still_says_who_entered_it(
    paths: Paths, clock: HandClock, hana: Folder
) -> None:
    async with opened_at(paths, clock) as screen:
        await screen.press("h", "d", "x")
        assert marks(screen) == {"Acupuncture session": "removed, practice"}
        assert "The practice entered it. It was removed on Tue 24 Nov 2026" in whole(screen)


async def test_today_at_a_practice_marks_what_was_entered_there(
    paths: Paths, clock: HandClock, hana: Folder
) -> None:
    async with opened_at(paths, clock) as screen:
        words = screen.everything
        assert "Pain, upper back, by the practice" in words
        assert "now 3" in words
        assert "now 3 by the practice" not in words
        assert "Sitting, by the practice" in words
        assert "done, by the practice" in words
        await screen.press("down")
        assert "done, by the practice" not in screen.everything
        await screen.press("3")
        assert "3 after. Entered by the practice." in whole(screen)


async def test_at_home_nothing_says_who_entered_it(opened: Opening, clock: HandClock, paths: Paths) -> None:
    with closing(Folder(paths.data, clock).diary()) as diary:
        diary.entries.log_pain(4)
        diary.entries.log_sitting(300)
        diary.entries.log_session()
    async with opened() as screen:
        for room in ("1", "h", "3"):
            await screen.press(room)
            assert "by the practice" not in screen.everything
            await screen.press("escape")
