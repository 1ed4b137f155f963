"""The Programme room: what is followed, what waits for flares, and what changes before it is asked."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from homecare.diary.diary import Diary
from tests.conftest import HandClock
from tests.diary.test_progression import FLARE, PROGRAMME
from tests.folders import Folder
from tests.ui.conftest import Opening, Screenful


def followed_line(screen: Screenful) -> str:
    """What stands over the list, without its line breaks."""
    return " ".join(screen.text("#followed").split())


async def test_a_plan_is_set_aside_for_flares_and_ended_on_its_own(desk: Diary, opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("4", "down", "f")
        assert "Use “Flare minimum” as your flare plan?" in screen.everything
        await screen.press("y")
        assert "For flares: Flare minimum." in followed_line(screen)
        assert "◇ Flare minimum" in screen.everything
        assert "● Desk neck and upper back" in screen.everything
        await screen.press("f")
        assert "This is already the flare plan" in screen.toasts
        await screen.press("x")
        assert "Stop using" in screen.everything
        await screen.press("y")
        assert "For flares" not in followed_line(screen)
        await screen.press("u")
        assert "For flares: Flare minimum." in followed_line(screen)
    assert desk.day.view().flare is not None


async def test_what_is_followed_cannot_wait_for_flares_too(desk: Diary, opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("4", "f")
        assert "You follow this programme" in screen.toasts


async def test_on_a_flare_day_the_room_still_says_what_is_followed(desk: Diary, opened: Opening) -> None:
    desk.programmes.assign(FLARE, flare=True)
    desk.flare.start()
    async with opened() as screen:
        await screen.press("4")
        assert "Followed since Mon 16 Nov 2026: Desk neck and upper back" in screen.text("#followed")


async def test_what_changes_is_said_before_another_is_followed(desk: Diary, opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("4", "up", "enter")
        assert "What changes:" in screen.everything
        assert "removed" in screen.everything
        await screen.press("n")
    assert desk.programmes.followed_on() is not None


@pytest.fixture
def given(tmp_path: Path, opened: Opening, clock: HandClock, diary: Diary) -> Callable[[], None]:
    """Receive a programme and a flare plan from a practice."""

    def receive() -> None:
        practice, home = Folder(tmp_path / "practice", clock), Folder(tmp_path / "data", clock)
        practice.add("Hana")
        with closing(practice.diary("Hana")) as ours:
            ours.programmes.assign(PROGRAMME)
            ours.programmes.assign(FLARE, flare=True)
        home.receive(practice.share(tmp_path / "file.json"))

    return receive


async def test_what_a_practice_gave_is_listed_shown_and_read_only(
    given: Callable[[], None], opened: Opening, diary: Diary
) -> None:
    given()
    async with opened() as screen:
        await screen.press("4")
        assert "Two exercises, version 1. From your practice." in followed_line(screen)
        assert "● Two exercises" in screen.everything
        assert "◇ Easy days" in screen.everything
        await screen.press("c")
        assert "This one is from your practice, and read-only here." in screen.toasts
        await screen.press("x")
        assert "was given to you by your practice and is read-only here" in screen.toasts
        await screen.press("end", "enter")
        assert "was given to you by your practice" in screen.toasts
    followed = diary.programmes.followed_on()
    assert followed is not None
    assert followed.plan.slug == "two"
