"""Hostile texts on the screen: every screen shows them as text, and none of them steers, colours or acts."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.worker import WorkerFailed

from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from tests.conftest import HandClock
from tests.hostile import MARKUP, SECRET, fail_writes, kept, make_nasty, nasty_diary, steers
from tests.ui import walking
from tests.ui.conftest import Opening, Screenful
from tests.ui.test_every_screen import WALKS, Walk, course, practice, walking_in

LARGE = (120, 40)


def nasty_course(paths: Paths) -> None:
    """A message of the practice and a proposed step, hostile."""
    course(paths)
    make_nasty(paths)


def nasty_practice(paths: Paths) -> None:
    """A practice of two patients with hostile names and notes."""
    practice(paths)
    make_nasty(paths)


@pytest.fixture(params=["diary", "player", "builder", "course", "clinic"])
def walk(request: pytest.FixtureRequest) -> Walk:
    """The tours of every screen, in a hostile diary."""
    fills = {"course": nasty_course, "clinic": nasty_practice}
    usual = WALKS[request.param]
    # What nobody could write in a programme is refused before a file is made of it.
    tour = tuple(stop for stop in usual.tour if stop.screen not in ("PreviewPage", "ToldPage"))
    return Walk(tour, fills.get(request.param, nasty_diary), usual.app, usual.stopwatch)


EATEN = re.compile(r"(?<!\[red\])<b>N|(?<!\[/bold\])\[@click=app|(?<!\[bold\])b\[/bold\]")
"""What is left of a name or a note whose first markup was taken for markup."""


@pytest.mark.deep
async def test_no_screen_is_steered_by_what_somebody_wrote(walk: Walk, tmp_path: Path) -> None:
    shown: dict[walking.Stop, str] = {}
    async with walking_in(walk, tmp_path, LARGE, "homecare-dark", dressed=False) as screen:
        for stop in walk.tour:
            await walking.go(screen, stop)
            shown[stop] = screen.everything
            assert screen.app.is_running
    assert {stop: found for stop, text in shown.items() if (found := steers(text))} == {}
    assert {stop: found for stop, text in shown.items() if (found := EATEN.findall(text))} == {}
    assert any("[red]<b>N" in text or "[bold]b[/bold]" in text for text in shown.values())


@asynccontextmanager
async def with_toasts(paths: Paths) -> AsyncIterator[Screenful]:
    """The program with what is said in passing drawn on its screen, as it is outside of tests."""
    app = HomecareApp(paths, clock=HandClock())
    async with app.run_test(size=LARGE, notifications=True) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        yield screen


async def test_what_is_said_in_passing_is_said_as_it_was_written(paths: Paths, diary: Diary) -> None:
    diary.entries.log_rest(reason=f"\u202e{MARKUP}")
    async with with_toasts(paths) as screen:
        await screen.press("u")
        assert "[bold]b[/bold]" in screen.everything
        assert steers(screen.everything) == []


async def test_settings_and_a_guide_of_others_are_said_and_steer_nothing(paths: Paths) -> None:
    paths.data.mkdir()
    paths.settings.write_text('theme = "[red]x"\n"[bold]k\\u001b[2J" = 1\n', encoding="utf-8")
    (paths.data / "guide.toml").write_text('by = "H"\n[change]\nfrequency = "\\u001b[2J"\n', encoding="utf-8")
    async with with_toasts(paths) as screen:
        assert "[red]x" in screen.everything
        assert "[bold]k" in screen.everything
        await screen.press("5")
        assert steers(screen.everything) == []


async def test_a_folder_that_others_can_look_into_is_said_once_at_the_start(
    opened: Opening, diary: Diary, paths: Paths
) -> None:
    paths.data.chmod(0o755)
    async with opened(size=LARGE) as screen:
        assert "Others on this computer can read" in screen.toasts
    paths.data.chmod(0o700)
    async with opened(size=LARGE) as screen:
        assert "Others" not in screen.toasts


async def test_a_defect_in_a_write_leaves_no_word_of_it_behind(
    opened: Opening, diary: Diary, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_writes(monkeypatch)
    with pytest.raises(WorkerFailed):
        async with opened() as screen:
            await screen.press("r")
            await screen.write(SECRET)
            await screen.press("ctrl+s")
    assert "sqlalchemy.exc.IntegrityError" in kept(paths.data)
    assert "homecare/diary/entries.py, line" in kept(paths.data)
    assert SECRET not in kept(paths.data)
