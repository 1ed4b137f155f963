"""Other keys for actions, on the screen: found by typing, tried at once, a clash named before it is kept."""

import pytest

from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.settings.keys import KeyDialog, SettingKeysScreen
from homecare.ui.settings.screen import SettingsScreen
from tests.ui.conftest import Opening, Screenful
from tests.ui.settings.test_settings import go_to, kept


async def find(screen: Screenful, letters: str) -> None:
    await go_to(screen, "keys")
    await screen.press("enter")
    assert isinstance(screen.app.screen, SettingKeysScreen)
    await screen.write(letters)
    await screen.settle()


async def test_another_key_is_found_by_typing_and_works_at_once(
    opened: Opening, paths: Paths, desk: Diary
) -> None:
    async with opened() as screen:
        await find(screen, "today.done")
        await screen.press("enter")
        assert isinstance(screen.app.screen, KeyDialog)
        await screen.press("f6")
        assert kept(paths).keys == {"today.done": "f6"}
        assert "1 changed" in screen.everything
        await screen.press("escape", "escape", "escape", "f6")
        assert len(desk.history.lines()) == 1
        await screen.press("space")
        assert len(desk.history.lines()) == 1


async def test_a_key_that_is_taken_is_named_before_it_is_kept(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        await find(screen, "today.done")
        await screen.press("enter", "2")
        assert "also the key for room.progress" in " ".join(screen.text("#said").split())
        assert not paths.settings.exists()
        await screen.press("escape")
        assert not paths.settings.exists()
        await screen.press("enter", "2", "f7")
        assert kept(paths).keys == {"today.done": "f7"}
        await screen.press("enter", "2", "enter")
        assert kept(paths).keys == {"today.done": "2"}
        await screen.press("delete")
        assert kept(paths).keys == {}
        assert "0 changed" in screen.everything


@pytest.mark.parametrize("key", ["2", "enter"])
async def test_the_buttons_show_under_a_clash_of_any_length_on_a_small_terminal(
    opened: Opening, paths: Paths, key: str
) -> None:
    async with opened((40, 12)) as screen:
        await find(screen, "today.done")
        await screen.press("enter", key)
        assert "today.done = “" in screen.everything
        assert "Keep it (Enter)" in screen.everything
        assert "Cancel (Esc)" in screen.everything
        assert await screen.pilot.click("#keep")
        await screen.settle()
        assert kept(paths).keys == {"today.done": key}


@pytest.mark.deep
async def test_its_own_key_again_is_no_change(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        await find(screen, "today.done")
        await screen.press("enter", "f6", "enter", "space")
        assert kept(paths).keys == {}


async def test_letters_that_nothing_has_say_so_and_are_taken_back(opened: Opening) -> None:
    async with opened() as screen:
        await find(screen, "xqx")
        assert "no match" in screen.everything
        await screen.press("enter", "delete", "escape")
        assert "Type to find" in screen.everything
        await screen.press("escape")
        assert isinstance(screen.app.screen, SettingsScreen)
