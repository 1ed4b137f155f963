"""The guide's room: by keys, by mouse, by words, on a narrow screen, and from elsewhere."""

from collections.abc import Mapping

import pytest
from textual.widgets import Input, OptionList

from homecare.core.guide.guide import Section
from homecare.demo.demo import fill_sample
from homecare.paths import Paths
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.guide.screen import GuideScreen
from homecare.ui.help import key_list
from homecare.ui.widgets.figure_view import FigureView
from homecare.ui.widgets.guide_page import GuidePage, StatementRow
from tests.conftest import HandClock
from tests.depth import some
from tests.ui.conftest import Opening, Screenful


def room(screen: Screenful) -> GuideScreen:
    """The guide's screen, in front."""
    assert isinstance(screen.app.screen, GuideScreen)
    return screen.app.screen


def listed(screen: Screenful) -> list[str]:
    """The lines of the list, in one line each."""
    topics = room(screen).query_one("#topics", OptionList)
    return [" ".join(str(option.prompt).split()) for option in topics.options]


def page(screen: Screenful) -> str:
    """Everything that the page says, also below what is on screen."""
    read = room(screen).query_one(GuidePage)
    rows = [row.statement.text for row in read.query(StatementRow)]
    return "\n".join([str(read.border_title), *rows])


async def go(screen: Screenful, *keys: str) -> None:
    """To the guide, then these keys."""
    await screen.press("5", *keys)
    await screen.settle()


async def test_five_opens_the_guide_on_its_first_topic(opened: Opening) -> None:
    async with opened() as screen:
        await go(screen)
        assert [line.strip(" ▸") for line in listed(screen)] == [
            "Causes", "Prevention", "Sitting and posture", "Exercises", "Other treatments", "Acupuncture",
            "Points", "How homecare counts", "Keys",
        ]  # fmt: skip
        assert "Lifting heavy things often." in screen.everything
        await screen.press("down")
        assert "Lift with your legs." in screen.everything
        assert screen.everything.splitlines()[0].startswith(
            " 1 Today 2 Progress 3 Sessions 4 Programme[5 Guide]"
        )


async def test_enter_goes_to_the_page_which_scrolls_to_its_end_and_escape_comes_back(opened: Opening) -> None:
    async with opened() as screen:
        await go(screen, "enter")
        read = room(screen).query_one(GuidePage)
        assert screen.app.focused is read
        assert read.max_scroll_y > 0
        await screen.press("end")
        assert read.scroll_offset.y == read.max_scroll_y
        assert "your clinic's article “Upper Back & Neck Pain”" in screen.everything
        await screen.press("escape")
        assert screen.app.focused is room(screen).query_one("#topics")


@pytest.mark.deep
async def test_escape_in_the_list_goes_to_the_room_one_came_from(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("3")
        await go(screen, "down", "enter", "escape")
        assert screen.app.focused is room(screen).query_one("#topics")
        await screen.press("escape")
        assert screen.app.current_mode == "sessions"
        await screen.press("1")
        await go(screen, "slash", "x", "escape")
        assert room(screen).query_one("#search", Input).value == ""
        await screen.press("escape")
        assert screen.app.current_mode == "today"


async def test_escape_from_a_page_another_room_opened_goes_back_there_at_once(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("2")
        await screen.app.run_action("guide('frequency')")
        await screen.settle()
        await screen.press("exclamation_mark", "escape")
        room(screen)
        await screen.press("escape")
        assert screen.app.current_mode == "progress"
        await go(screen)
        assert screen.app.focused is room(screen).query_one("#topics")
        await screen.press("enter", "escape")
        room(screen)


@pytest.mark.deep
async def test_who_reads_on_in_the_guide_comes_back_to_its_list_first(opened: Opening) -> None:
    async with opened() as screen:
        await screen.app.run_action("guide('break-often')")
        await screen.settle()
        await screen.press("shift+tab", "up", "enter")
        assert screen.app.focused is room(screen).query_one(GuidePage)
        await screen.press("escape")
        assert screen.app.focused is room(screen).query_one("#topics")


@pytest.mark.deep
async def test_exercises_open_into_a_list_and_each_moves_with_its_levels(opened: Opening) -> None:
    async with opened((100, 40)) as screen:
        await go(screen, "down", "down", "down", "enter")
        assert "Chin tuck" in listed(screen)
        await screen.press(*["down"] * (listed(screen).index("Chin tuck") - 3))
        await screen.pilot.pause(0.3)
        await screen.settle()
        assert "Level 1, lying nod" in page(screen)
        assert "Avoid: pushing hard" in page(screen)
        assert room(screen).query_one(FigureView).display
        assert screen.text("FigureView").strip()
        assert "level 1: lying nod" in screen.everything
        await screen.press("l")
        assert "level 2: lying, fuller hold" in screen.everything
        await screen.press("escape")
        assert "Chin tuck" not in listed(screen)
        assert not room(screen).query_one(FigureView).display
        assert "level" not in str(room(screen).query_one(GuidePage).border_subtitle)


@pytest.mark.deep
async def test_an_exercise_in_plain_dress_has_no_figure(opened: Opening, paths: Paths) -> None:
    paths.data.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text("plain = true\n")
    async with opened() as screen:
        await go(screen, "slash")
        await screen.write("chin tuck")
        await screen.press("enter")
        assert "Level 1, lying nod" in page(screen)
        assert not room(screen).query_one(FigureView).display


async def test_typing_finds_in_all_topics_and_escape_shows_them_again(opened: Opening) -> None:
    async with opened() as screen:
        await go(screen, "slash")
        await screen.write("baumler")
        await screen.settle()
        assert listed(screen) == ["Risks Acupuncture"]
        (found,) = room(screen).query(".-found").results(StatementRow)
        assert "1 in 10,000" in found.statement.text
        await screen.press("enter")
        assert screen.app.focused is room(screen).query_one("#topics")
        await screen.press("enter")
        assert screen.app.focused is room(screen).query_one(GuidePage)
        await screen.press("escape", "escape")
        assert room(screen).query_one("#search", Input).value == ""
        assert len(listed(screen)) == 9


async def test_letters_and_numbers_typed_into_the_search_are_no_keys(opened: Opening) -> None:
    async with opened() as screen:
        await go(screen, "slash")
        await screen.write("gb20 qu1h?")
        assert room(screen).query_one("#search", Input).value == "gb20 qu1h?"
        assert "The guide has nothing with all of these words." in screen.everything
        await screen.press("down", "enter", "l")
        assert "Found: 0" in screen.everything
        await screen.press("escape")
        assert len(listed(screen)) == 9


async def test_points_are_found_by_code(opened: Opening) -> None:
    async with opened() as screen:
        await go(screen, "slash")
        await screen.write("ub-10")
        await screen.settle()
        assert listed(screen) == ["BL10 Tianzhu Points"]
        assert "Used for: chronic or degenerative neck pain" in page(screen)
        assert "pregnan" not in page(screen)


async def test_the_keys_topic_lists_the_live_keys(opened: Opening, paths: Paths) -> None:
    paths.data.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text('[keys]\n"today.done" = "d"\n')
    async with opened() as screen:
        await go(screen, "end", "enter", "down", "down", "down")
        assert "Keys · Today" in page(screen)
        assert "d: The highlighted exercise, as prescribed (today.done)" in page(screen)


@pytest.mark.deep
async def test_everything_answers_the_mouse_alone(opened: Opening) -> None:
    async with opened() as screen:
        line = screen.everything.splitlines()[0]
        await screen.pilot.click("RoomsBar", offset=(line.index("5 Guide") + 2, 0))
        await screen.settle()
        await screen.pilot.click("#topics", offset=(5, 6))
        await screen.settle()
        assert "Acupuncture" in page(screen)
        await screen.pilot.click("#search")
        await screen.settle()
        assert screen.app.focused is room(screen).query_one("#search")
        await screen.pilot.click("#topics", offset=(5, 4))
        await screen.settle()
        assert "Front plank" in listed(screen)


@pytest.mark.parametrize("focus", ["list", "page", "search"])
async def test_the_safety_page_opens_from_every_part_of_the_guide(opened: Opening, focus: str) -> None:
    async with opened() as screen:
        await go(screen)
        if focus == "page":
            await screen.press("enter")
        if focus == "search":
            await screen.press("slash", "f1")
        else:
            await screen.press("exclamation_mark")
        assert "When to get help" in screen.everything
        await screen.press("escape")
        room(screen)


async def test_on_the_smallest_screen_list_and_page_take_turns(opened: Opening) -> None:
    async with opened((40, 12)) as screen:
        await go(screen)
        read, topics = room(screen).query_one(GuidePage), room(screen).query_one("#topics")
        assert (topics.display, read.display) == (True, False)
        await screen.press("enter")
        assert (topics.display, read.display) == (False, True)
        assert "Lifting heavy things" in screen.everything
        await screen.press("escape")
        assert (topics.display, read.display) == (True, False)
        assert screen.app.focused is topics


async def test_a_narrow_screen_has_the_list_above_the_page(opened: Opening) -> None:
    async with opened((60, 24)) as screen:
        await go(screen)
        topics, read = room(screen).query_one("#topics").region, room(screen).query_one(GuidePage).region
        assert topics.bottom <= read.y
        assert topics.width == read.width == 60


async def test_another_room_opens_the_guide_at_a_statement(opened: Opening) -> None:
    async with opened() as screen:
        await screen.app.run_action("guide('break-often')")
        await screen.settle()
        assert "Sitting and posture" in page(screen)
        (found,) = room(screen).query(".-found").results(StatementRow)
        assert found.statement.key == "break-often"
        assert "McLean 2001" in screen.everything
        await screen.press("1")
        await screen.app.run_action("guide('frequency')")
        await screen.settle()
        assert "How much, how often" in page(screen)
        assert "Do strength exercises 3 to 4" in screen.everything


async def test_a_practices_own_words_are_shown_as_theirs_and_mistakes_said_once(
    opened: Opening, paths: Paths
) -> None:
    paths.data.mkdir(parents=True, exist_ok=True)
    own = 'by = "Hana [b]"\n[change]\nfrequency = "Twice [red]."\nfrequences = "x"\n'
    (paths.data / "guide.toml").write_text(own)
    async with opened() as screen:
        await screen.app.run_action("guide('frequency')")
        await screen.settle()
        assert "Twice [red]." in screen.everything
        assert "changed by Hana [b]" in screen.everything
        assert "Did you mean frequency?" in screen.toasts


async def test_at_the_practice_the_guide_needs_no_open_patient(paths: Paths, clock: HandClock) -> None:
    fill_sample(paths, seed=1, now=clock.now())
    app = ClinicApp(paths, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = Screenful(app, pilot)
        await screen.settle()
        await go(screen)
        assert "Lifting heavy things" in screen.everything
        assert "[5 Guide]" in screen.everything.splitlines()[0]
        assert "! safety" in screen.everything.splitlines()[0]
        assert screen.toasts == ""


@pytest.mark.deep
@pytest.mark.parametrize("demo", some(False, True, quick=(True,)))
async def test_the_bar_of_rooms_is_never_cut(opened: Opening, demo: bool) -> None:
    async with opened((64, 24), demo=demo) as screen:
        for key in "12345h":
            await screen.press(key)
            for width in (64, 70, 80, 84, 95, 120):
                await screen.pilot.resize_terminal(width, 24)
                bar = screen.everything.splitlines()[0]
                assert "…" not in bar
                assert "! safety" in bar
                assert all(f"{number}" in bar for number in "12345h")
                assert ("DEMO" in bar) is demo
                if width >= 80:
                    assert all(
                        name in bar
                        for name in ("Today", "Progress", "Sessions", "Programme", "Guide", "History")
                    )
                    assert demo or "q leave" in bar


async def test_the_keys_are_read_once_somebody_looks_for_them(
    opened: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = []
    sections = key_list.key_sections

    def reading(remapped: Mapping[str, str]) -> tuple[Section, ...]:
        read.append(remapped)
        return sections(remapped)

    monkeypatch.setattr(key_list, "key_sections", reading)
    async with opened() as screen:
        await go(screen, "down", "down")
        assert not read, "they are made from every screen there is, which takes longer than all the rest"
        await screen.press("slash")
        await screen.write("reason")
        await screen.settle()
        assert any("During an exercise" in line for line in listed(screen))
        await screen.write("s")
        await screen.settle()
        assert len(read) == 1


async def test_i_shows_the_numbers_behind_what_is_said_and_hides_them_again(opened: Opening) -> None:
    async with opened() as screen:
        await go(screen)
        assert "i Numbers" not in screen.everything  # nothing on this page has any
        await screen.app.run_action("guide('break-active')")
        await screen.settle()
        assert "i Numbers" in screen.everything
        assert "Hazard ratio" not in screen.everything
        await screen.press("i")
        assert "Hazard ratio 0.45, interval 0.20 to 0.98." in screen.everything
        await screen.press("i")
        assert "Hazard ratio" not in screen.everything
