"""The safety page on the screen: one key from everywhere, whole at 80×24, never twice, never in the way."""

import re

import pytest
from textual.command import CommandPalette
from textual.widgets import Input

from homecare.core.guide.countries import COUNTRIES
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.safety.screen import SafetyScreen
from tests.conftest import HandClock
from tests.depth import sizes, some
from tests.ui.conftest import Opening, Screenful


def _open_pages(screen: Screenful) -> int:
    return sum(isinstance(one, SafetyScreen) for one in screen.app.screen_stack)


def _shown(screen: Screenful) -> bool:
    return isinstance(screen.app.screen, SafetyScreen)


@pytest.mark.parametrize("room", some("1", "2", "3", "4", "h", quick=("1", "2")))
@pytest.mark.parametrize("key", ["exclamation_mark", "f1"])
async def test_one_key_opens_it_from_every_room_and_the_room_is_unchanged_after(
    opened: Opening, desk: Diary, room: str, key: str
) -> None:
    async with opened() as screen:
        await screen.press(room)
        before = screen.app.screen
        await screen.press(key)
        assert _shown(screen)
        assert "stop and call" in screen.everything
        await screen.press("escape")
        assert screen.app.screen is before


@pytest.mark.parametrize("close", ["escape", "q", "exclamation_mark", "f1"])
async def test_each_of_its_keys_closes_it_and_none_leaves_homecare(opened: Opening, close: str) -> None:
    async with opened() as screen:
        await screen.press("exclamation_mark", close)
        assert _open_pages(screen) == 0
        assert not screen.app._exit


async def test_pressing_it_in_haste_never_opens_two(opened: Opening) -> None:
    async with opened() as screen:
        await screen.pilot.press("exclamation_mark", "exclamation_mark", "exclamation_mark")
        await screen.settle()
        assert _open_pages(screen) == 1


@pytest.mark.parametrize("country", [*COUNTRIES, ""])
async def test_the_first_step_is_whole_on_a_small_screen_without_scrolling(
    opened: Opening, paths: Paths, country: str
) -> None:
    paths.data.mkdir(parents=True)
    paths.settings.write_text(f'country = "{country}"\n', encoding="utf-8")
    async with opened((80, 24)) as screen:
        await screen.press("exclamation_mark")
        shown = " ".join(re.sub("[│▁-▔]", " ", screen.everything).split())  # frame and scroll bar aside
        page = screen.app.screen
        assert isinstance(page, SafetyScreen)
        first = page._page.ladder(country)[0]
        for words in (first.heading, *first.lines, first.closing):
            assert words in shown
        assert f"↓ more · version {page._page.version}, offline" in shown


@pytest.mark.parametrize("size", sizes((40, 12), (80, 24), (120, 40), (200, 60), (20, 6)))
async def test_all_of_it_is_reached_with_the_arrow_keys_at_any_size(
    opened: Opening, size: tuple[int, int]
) -> None:
    async with opened(size) as screen:
        await screen.press("exclamation_mark")
        await screen.pilot.press("end")
        await screen.pilot.pause(0.3)
        page = screen.app.screen.query_one("#page")
        assert page.scroll_y == page.max_scroll_y
        assert "offline" in screen.everything
        assert "↓ more" not in screen.everything
        await screen.press("home", "escape")
        assert _open_pages(screen) == 0


async def test_it_opens_over_a_form_and_what_was_typed_is_still_there(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("r")
        await screen.write("flare")
        screen.app.screen.query("Button").last().focus()
        await screen.press("exclamation_mark")
        assert _shown(screen)
        await screen.press("escape")
        assert screen.app.screen.query(Input).first().value == "flare"
        assert desk.history.lines() == ()


async def test_in_a_text_field_the_mark_is_typed_and_f1_opens_the_page(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("r")
        field = screen.app.screen.query(Input).first()
        field.focus()
        await screen.press("3", "exclamation_mark")
        assert field.value == "3!"
        assert _open_pages(screen) == 0
        await screen.press("f1")
        assert _shown(screen)
        await screen.press("escape")
        assert field.value == "3!"
        assert field.has_focus


async def test_it_opens_over_questions_lists_of_keys_and_the_palette(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        await screen.press("4", "x", "exclamation_mark")
        assert _shown(screen)
        await screen.press("escape", "n")
        assert desk.day.view().assigned is not None
        await screen.press("question_mark", "exclamation_mark")
        assert _shown(screen)
        await screen.press("escape", "escape", "ctrl+p", "f1")
        assert _shown(screen)
        await screen.press("f1")
        assert isinstance(screen.app.screen, CommandPalette)


async def test_from_the_palette_over_the_page_its_key_leads_back_to_the_one_page(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("exclamation_mark", "ctrl+p", "f1")
        assert _shown(screen)
        assert _open_pages(screen) == 1


async def test_its_keys_and_their_id_are_on_the_keys_screen_and_in_the_palette(opened: Opening) -> None:
    async with opened((100, 50)) as screen:
        titles = [one.title for one in screen.app.get_system_commands(screen.app.screen)]
        assert titles.count("Safety") == 1
        await screen.press("question_mark")
        row = next(line for line in screen.everything.splitlines() if "When to get help" in line)
        assert "! F1" in row.upper()
        assert "safety" in row


async def test_its_key_stands_in_the_first_line_and_answers_the_mouse(opened: Opening) -> None:
    async with opened() as screen:
        for room in ("1", "2", "3", "4", "h"):
            await screen.press(room)
            line = screen.everything.splitlines()[0]
            assert "! safety" in line
        await screen.pilot.click("RoomsBar", offset=(line.index("! safety") + 3, 0))
        await screen.settle()
        assert _shown(screen)
        await screen.pilot.click("FooterKey")
        await screen.settle()
        assert _open_pages(screen) == 0


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (120, 40)])
async def test_a_demo_shows_its_key_too(opened: Opening, size: tuple[int, int]) -> None:
    async with opened(size, demo=True) as screen:
        line = screen.everything.splitlines()[0]
        assert "! safety" in line
        assert "DEMO" in line


@pytest.mark.parametrize(("key", "types"), [("z", True), ("f6", False)])
async def test_a_remapped_key_opens_it_and_a_letter_stays_a_letter_where_text_is_typed(
    opened: Opening, paths: Paths, key: str, types: bool
) -> None:
    paths.data.mkdir(parents=True)
    paths.settings.write_text(f'[keys]\nsafety = "{key}"\n', encoding="utf-8")
    async with opened() as screen:
        assert screen.toasts == ""
        await screen.press(key)
        assert _shown(screen)
        await screen.press("escape", "r")
        screen.app.screen.query(Input).first().focus()
        await screen.press(key)
        assert _shown(screen) is not types
        if types:
            assert screen.app.screen.query(Input).first().value == key


async def test_a_key_of_another_action_is_named_when_the_page_gets_it(opened: Opening, paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    paths.settings.write_text('[keys]\nsafety = "p"\n', encoding="utf-8")
    async with opened() as screen:
        assert screen.toasts.count("safety = “p” is also the key for") == 1
        assert "today.pain" in screen.toasts
        assert "it opens the safety page" in screen.toasts
        await screen.press("p")
        assert _shown(screen)


async def test_a_key_pressed_before_the_first_room_is_there_opens_it_all_the_same(
    paths: Paths, clock: HandClock
) -> None:
    app = HomecareApp(paths, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        app.action_safety()
        again = Screenful(app, pilot)
        await again.settle()
        await pilot.pause(0.3)
        assert app.current_mode == "today"
        assert isinstance(app.screen, SafetyScreen)
