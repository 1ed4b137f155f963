"""The settings on the screen: by keys and by mouse, in force at once, kept with the comments of the file."""

from datetime import date, timedelta

import pytest
from textual.widgets import Input, OptionList, Static
from textual.widgets._footer import FooterKey

from homecare.core.wording.settings import SETTINGS
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.settings.settings import Settings, read_settings
from homecare.ui.safety.screen import SafetyScreen
from homecare.ui.settings.screen import SettingsScreen
from homecare.ui.widgets.figure_view import FigureView
from tests.conftest import HandClock
from tests.depth import sizes
from tests.ui.conftest import Opening, Screenful


def kept(paths: Paths) -> Settings:
    settings, wrong = read_settings(paths.settings)
    assert wrong == []
    return settings


async def go_to(screen: Screenful, name: str) -> None:
    """Open the settings where they are not open, and highlight one by the arrow keys."""
    if not isinstance(screen.app.screen, SettingsScreen):
        await screen.press("comma")
    names = [one.name for one in SETTINGS]
    here = screen.app.screen.query_one(OptionList).highlighted or 0
    step = names.index(name) - here
    await screen.press(*(["down"] * step if step > 0 else ["up"] * -step))


@pytest.mark.parametrize("room", ["1", "2", "3", "4", "h"])
async def test_one_key_opens_them_from_every_room_and_esc_goes_back(opened: Opening, room: str) -> None:
    async with opened() as screen:
        await screen.press(room)
        before = screen.app.screen
        await screen.press("comma")
        assert isinstance(screen.app.screen, SettingsScreen)
        await screen.press("escape")
        assert screen.app.screen is before


async def test_a_key_pressed_twice_opens_one(opened: Opening) -> None:
    async with opened() as screen:
        await screen.pilot.press("comma", "comma", "comma")
        await screen.settle()
        assert sum(isinstance(one, SettingsScreen) for one in screen.app.screen_stack) <= 1


async def test_looking_at_them_makes_no_file(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        await screen.press("comma")
        for one in SETTINGS:
            assert one.title in screen.everything
            assert one.about[:40] in " ".join(screen.text("#about").split())
            await screen.press("down")
        await screen.press("escape")
    assert not paths.settings.exists()


async def test_yes_and_no_are_turned_by_enter_and_the_file_keeps_its_comments(
    opened: Opening, paths: Paths
) -> None:
    paths.data.mkdir()
    paths.settings.write_text("# mine\nsound = true  # loud\n")
    async with opened() as screen:
        await go_to(screen, "sound")
        await screen.press("enter")
        assert screen.app.settings.sound is False
        assert paths.settings.read_text() == "# mine\nsound = false  # loud\n"
        await screen.press("enter", "space")
        assert paths.settings.read_text() == "# mine\nsound = false  # loud\n"
        await screen.press("d")
        assert paths.settings.read_text() == "# mine\n"
        assert screen.app.settings == Settings()


async def test_two_quick_presses_are_two_turns(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        await go_to(screen, "guidance")
        await screen.pilot.press("enter", "enter", "enter")
        await screen.settle()
        await screen.settle()
        assert kept(paths).guidance is False
        assert screen.app.settings.guidance is False


async def test_the_region_that_is_chosen_is_the_one_today_asks_for(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        assert "Pain, upper back" in screen.everything
        await go_to(screen, "region")
        await screen.press("enter", "up", "enter", "escape")
        assert "Pain, neck" in screen.everything
        await screen.press("p", "4")
    diary = Diary.open(paths)
    assert list(diary.day.regions_logged()) == ["neck"]
    diary.close()


async def test_a_region_of_the_programme_can_be_chosen(opened: Opening, paths: Paths, diary: Diary) -> None:
    text = diary.shelf.read(diary.shelf.find("desk-neck-upper-back"))
    own = text.replace('id = "desk-neck-upper-back"', 'id = "own"\nregions = ["jaw"]', 1)
    diary.programmes.assign(own)
    async with opened() as screen:
        await go_to(screen, "region")
        await screen.press("enter", "end")
        assert "jaw" in screen.everything
        await screen.press("enter", "escape")
        assert "Pain, jaw" in screen.everything
    assert kept(paths).region == "jaw"


async def test_another_turn_of_the_day_moves_the_day_at_once(
    opened: Opening, paths: Paths, clock: HandClock
) -> None:
    clock.forward(hours=9)  # 05:00 on Wednesday
    async with opened() as screen:
        assert screen.app.day == date(2026, 11, 25)
        await go_to(screen, "day_turn")
        await screen.press("enter")
        screen.app.screen.query_one(Input).value = ""
        await screen.write("6")
        await screen.press("enter")
        assert screen.app.day == date(2026, 11, 24)
        assert await screen.app.diary.ask(lambda diary: diary.current_day()) == date(2026, 11, 24)
        await screen.press("escape")
        assert "Tue 24 Nov" in screen.everything
    assert kept(paths).day_turn == 6


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("threshold", "11", "a whole number from 0 to 10, not 11"),
        ("threshold", "many", "a whole number from 0 to 10"),
        ("threshold", "", "It accepts a level, 0 to 10."),
        ("day_turn", "13", "a whole hour from 0 to 12"),
        ("rest_s", "601", "a whole number of seconds from 0 to 600, not 601"),
        ("routine_times", "25:00", "times of day such as 07:30"),
    ],
)
async def test_what_is_not_accepted_is_said_beside_the_field_and_not_written(
    opened: Opening, paths: Paths, name: str, typed: str, sentence: str
) -> None:
    async with opened() as screen:
        await go_to(screen, name)
        await screen.press("enter")
        screen.app.screen.query_one(Input).value = ""
        await screen.write(typed)
        await screen.press("enter")
        assert sentence in " ".join(screen.text("#said").split())
        await screen.press("escape")
        assert isinstance(screen.app.screen, SettingsScreen)
    assert not paths.settings.exists()


async def test_times_are_typed_with_commas_and_none_is_none(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        await go_to(screen, "routine_times")
        await screen.press("enter")
        screen.app.screen.query_one(Input).value = ""
        await screen.write("19:00, 7:30")
        await screen.press("enter")
        assert kept(paths).routine_times == ("07:30", "19:00")
        assert "07:30, 19:00" in screen.everything
        await screen.press("enter")
        screen.app.screen.query_one(Input).value = "none"
        await screen.press("enter")
        assert kept(paths).routine_times == ()


async def test_a_theme_is_tried_while_it_is_pointed_at_and_kept_only_when_it_is_taken(
    opened: Opening, paths: Paths
) -> None:
    async with opened() as screen:
        await go_to(screen, "theme")
        await screen.press("enter", "down")
        assert screen.app.theme == "homecare-light"
        assert not paths.settings.exists()
        await screen.press("escape")
        assert screen.app.theme == "homecare-dark"
        assert not paths.settings.exists()
        await screen.press("enter", "down", "enter")
        assert (screen.app.theme, kept(paths).theme) == ("homecare-light", "homecare-light")
        await screen.press("d")
        assert (screen.app.theme, kept(paths).theme) == ("homecare-dark", "homecare-dark")
        assert screen.app.settings == Settings()


async def test_a_theme_of_the_palette_is_still_kept(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        screen.app.theme = "nord"
        await screen.settle()
        assert kept(paths).theme == "nord"
        await screen.press("comma")
        assert "nord" in screen.everything


async def test_countries_show_their_number_and_none_is_never_guessed(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        await screen.press("comma")
        assert "none: your local emergency number" in screen.everything
        await screen.press("enter")
        assert "Japan (JP): 119, advice line #7119" in screen.everything
        await screen.press("down", "enter")
        assert kept(paths).country == "JP"
        await screen.press("exclamation_mark")
        assert isinstance(screen.app.screen, SafetyScreen)
        assert "119" in screen.everything


async def test_the_kind_that_is_chosen_is_the_one_progress_charts(opened: Opening, desk: Diary) -> None:
    desk.entries.log_pain(4)
    async with opened() as screen:
        await screen.press("2")
        assert "24-hour average" in screen.everything
        await go_to(screen, "kind")
        await screen.press("enter", "down", "enter", "escape")
        assert "24-hour worst" in screen.everything
        await screen.press("k")
        assert "24-hour worst" not in screen.everything


async def test_figures_stand_still_at_once(opened: Opening, desk: Diary) -> None:
    async with opened((120, 40)) as screen:
        today = screen.app.screen
        await go_to(screen, "reduced_motion")
        await screen.press("enter")
        assert [one._still for one in today.query(FigureView)] == [True]


async def test_the_plain_dress_is_put_on_and_off_at_once(opened: Opening, desk: Diary) -> None:
    async with opened() as screen:
        assert "╭" in screen.everything
        await go_to(screen, "plain")
        await screen.press("enter", "escape")
        assert "-plain" in screen.app.classes
        assert not any(sign in screen.everything for sign in "╭│●○┊")
        await go_to(screen, "plain")
        await screen.press("enter", "escape")
        assert "-plain" not in screen.app.classes
        assert "╭" in screen.everything


async def test_what_is_wrong_in_the_file_is_said_on_the_screen_with_what_is_accepted(
    opened: Opening, paths: Paths
) -> None:
    paths.data.mkdir()
    paths.settings.write_text('threshold = 99\n[keys]\n"tody.done" = "x"\n')
    async with opened() as screen:
        await screen.press("comma")
        shown = " ".join(str(screen.app.screen.query_one("#wrong Static", Static).content).split())
        assert "settings.toml: threshold = 99 is not accepted; write a whole number from 0 to 10." in shown
        assert "there is no action “tody.done”. Did you mean today.done?" in shown
        await go_to(screen, "threshold")
        await screen.press("d")
        shown = str(screen.app.screen.query_one("#wrong Static", Static).content)
        assert "threshold" not in shown
        assert "tody.done" in shown


async def test_a_file_that_cannot_be_read_is_named_and_not_written_over(
    opened: Opening, paths: Paths
) -> None:
    paths.data.mkdir()
    paths.settings.write_text("theme =")
    async with opened() as screen:
        await go_to(screen, "sound")
        await screen.press("enter")
        assert "could not be changed" in screen.toasts
        assert screen.app.settings == Settings()
    assert paths.settings.read_text() == "theme ="


async def test_what_another_program_wrote_is_shown_when_they_are_opened(
    opened: Opening, paths: Paths
) -> None:
    async with opened() as screen:
        paths.data.mkdir(exist_ok=True)
        paths.settings.write_text("threshold = 7\n")
        await screen.press("comma")
        assert screen.app.settings.threshold == 7
        assert (
            next(line for line in screen.everything.splitlines() if "Low-pain threshold" in line).split()[-2]
            == "7"
        )


# By mouse, small and light


async def test_all_of_it_goes_with_the_mouse_alone(opened: Opening, paths: Paths) -> None:
    async with opened() as screen:
        await screen.press("comma")
        rows = screen.app.screen.query_one(OptionList)
        names = [one.name for one in SETTINGS]
        await screen.pilot.click(rows, offset=(4, names.index("sound")))
        await screen.settle()
        assert kept(paths).sound is False
        await screen.pilot.click(rows, offset=(4, names.index("week_start")))
        await screen.settle()
        await screen.pilot.click(screen.app.screen.query_one(OptionList), offset=(4, 1))
        await screen.settle()
        assert kept(paths).week_start == "sunday"
        await screen.pilot.click(rows, offset=(4, names.index("threshold")))
        await screen.settle()
        await screen.pilot.click("#cancel")
        await screen.settle()
        await screen.pilot.click(rows, offset=(4, names.index("theme")))
        await screen.settle()
        await screen.pilot.click("#cancel")
        await screen.settle()
        assert isinstance(screen.app.screen, SettingsScreen)
        (back,) = [one for one in screen.app.screen.query(FooterKey) if one.description == "Back"]
        await screen.pilot.click(back)
        await screen.settle()
        assert not isinstance(screen.app.screen, SettingsScreen)


@pytest.mark.deep
@pytest.mark.parametrize("size", sizes((40, 12), (80, 24), (120, 40), (20, 6)))
@pytest.mark.parametrize("theme", ["homecare-dark", "homecare-light"])
async def test_at_any_size_and_in_both_themes_every_setting_is_reached(
    opened: Opening, paths: Paths, size: tuple[int, int], theme: str
) -> None:
    paths.data.mkdir()
    paths.settings.write_text(f'theme = "{theme}"\n')
    async with opened(size) as screen:
        await go_to(screen, "keys")
        rows = screen.app.screen.query_one(OptionList)
        assert rows.highlighted == len(SETTINGS) - 1
        if size > (20, 6):
            assert "Keys" in screen.everything
        await screen.press("enter")
        await screen.press("escape", "home", "enter", "escape", "escape")
        assert not isinstance(screen.app.screen, SettingsScreen)


async def test_nothing_is_cut_on_a_small_screen_of_eighty_columns(opened: Opening) -> None:
    async with opened() as screen:
        await screen.press("comma")
        assert "…" not in screen.everything


async def test_the_clock_goes_on_beneath(opened: Opening, clock: HandClock) -> None:
    async with opened() as screen:
        await screen.press("comma")
        clock.instant += timedelta(days=1)
        await screen.app.look_again()
        await screen.press("escape")
        assert "Wed 25 Nov" in screen.everything


@pytest.mark.parametrize(
    ("country", "shown"), [("DE", "Germany (DE): 112"), ("BR", "BR: your local emergency number")]
)
async def test_a_country_of_the_union_and_one_whose_number_is_not_known_are_shown(
    opened: Opening, paths: Paths, country: str, shown: str
) -> None:
    paths.data.mkdir(parents=True, exist_ok=True)
    paths.settings.write_text(f'country = "{country}"\n', encoding="utf-8")
    async with opened() as screen:
        await screen.press("comma")
        assert shown in screen.everything
        await screen.press("enter")
        chosen = screen.app.screen.query_one(OptionList)
        assert str(chosen.options[chosen.highlighted or 0].prompt).strip().endswith(shown)
