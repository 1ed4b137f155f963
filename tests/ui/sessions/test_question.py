"""A question over a screen: what was said in passing goes, what warns or went wrong stays."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from tests.conftest import HandClock
from tests.ui.conftest import Screenful


@asynccontextmanager
async def with_toasts(paths: Paths, clock: HandClock, size: tuple[int, int]) -> AsyncIterator[Screenful]:
    """The app with what is said in passing drawn over it, which other tests leave out."""
    app = HomecareApp(paths, clock=clock)
    async with app.run_test(size=size, notifications=True) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        yield screen


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_good_news_does_not_lie_over_a_question(
    desk: Diary, paths: Paths, clock: HandClock, size: tuple[int, int]
) -> None:
    async with with_toasts(paths, clock, size) as screen:
        await screen.press("p", "2")
        assert "Saved" in screen.everything
        await screen.press("Q")
        assert "Saved" not in screen.everything
        assert screen.toasts == ""
        assert "Questions for your practitioner" in screen.everything
        await screen.press("escape")
        assert "Saved" not in screen.everything


async def test_a_warning_and_an_error_stay_over_a_question(
    desk: Diary, paths: Paths, clock: HandClock
) -> None:
    async with with_toasts(paths, clock, (80, 24)) as screen:
        screen.app.notify("Look at this.", severity="warning", timeout=60)
        screen.app.say_error(InputError("That is no number."))
        screen.app.notify("Done.", timeout=60)
        await screen.settle()
        assert "Done." in screen.everything
        await screen.press("Q")
        assert "Look at this." in screen.everything
        assert "That is no number." in screen.everything
        assert "Done." not in screen.everything


async def test_what_is_said_over_a_question_is_shown(desk: Diary, paths: Paths, clock: HandClock) -> None:
    async with with_toasts(paths, clock, (80, 24)) as screen:
        await screen.press("Q")
        screen.app.notify("Said over it.")
        await screen.settle()
        assert "Said over it." in screen.everything
