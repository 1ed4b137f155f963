"""The ladder is the same on every screen that shows it: each sign stands there once, under its own step."""

import pytest

from homecare.core.first_run.first_run import Step
from homecare.diary.diary import Diary
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.lock.screen import PassphraseScreen
from homecare.ui.player.screen import Player
from tests.conftest import HandClock
from tests.ui.conftest import Opening, Screenful
from tests.ui.first_run.test_first_run import Starting, reach, starting
from tests.ui.lock.test_lock import begun, cheap_keys, locked, made, ring
from tests.ui.player.leading import follow

__all__ = ["cheap_keys", "locked", "made", "ring", "starting"]

TALL = (120, 100)
SHOWN = 60
"""Letters of a sign that stand in one line of the screen."""


def assert_each_sign_once(screen: Screenful) -> None:
    """Every step in its order, and under it every one of its signs, once."""
    text = screen.everything
    places = []
    for step in read_safety().steps:
        places.append(text.index(f"{step.title}. "))
        for sign in step.signs:
            begins = f"• {sign.text[:SHOWN]}"
            assert text.count(begins) == 1, sign.text
            places.append(text.index(begins))
    assert places == sorted(places)


@pytest.mark.parametrize("plain", ["false", "true"])
async def test_the_page_over_a_room_also_in_plain_letters(opened: Opening, paths: Paths, plain: str) -> None:
    paths.data.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text(f"plain = {plain}\n", encoding="utf-8")
    async with opened(TALL) as screen:
        await screen.press("exclamation_mark")
        assert_each_sign_once(screen)


async def test_the_page_over_a_locked_screen(locked: Paths, clock: HandClock) -> None:
    async with begun(HomecareApp(locked, clock=clock), TALL) as screen:
        assert isinstance(screen.app.screen, PassphraseScreen)
        await screen.press("f1")
        assert_each_sign_once(screen)


async def test_the_page_over_the_player(opened: Opening, diary: Diary) -> None:
    follow(diary)
    async with opened(TALL) as screen:
        await screen.press("enter")
        assert isinstance(screen.app.screen, Player)
        await screen.press("exclamation_mark")
        assert_each_sign_once(screen)


async def test_the_step_of_the_first_run(starting: Starting) -> None:
    async with starting(TALL) as screen:
        await reach(screen, Step.SAFETY)
        assert_each_sign_once(screen)
        await screen.press("enter")
        shown = screen.everything
        assert "A known fracture, or osteoporosis" in shown
        assert "Before needling" not in shown
