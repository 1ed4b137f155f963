"""The first run on the screen: three temperaments, leaving and coming back, keys alone and mouse alone."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from pathlib import Path
from time import monotonic

import pytest
from textual.widgets import Button, Input, OptionList

from homecare.clinic.clinic import Clinic
from homecare.core.first_run.first_run import STEPS, TITLES, Step
from homecare.core.records.records import PainReading, SittingBout
from homecare.diary.diary import Diary
from homecare.exchange.container import Seal
from homecare.exchange.content import read_safety
from homecare.paths import Paths
from homecare.settings.settings import read_settings
from homecare.ui.app import HomecareApp
from homecare.ui.first_run.screen import FirstRunScreen
from homecare.ui.first_run.step import StepView
from homecare.ui.safety.screen import SafetyScreen
from homecare.ui.widgets.body_map import BodyRegionPicker
from tests.conftest import HandClock
from tests.depth import sizes
from tests.folders import Folder
from tests.ui.conftest import Screenful, at_once

PATIENCE_S = 20
Starting = Callable[..., AbstractAsyncContextManager[Screenful]]


@pytest.fixture
def starting(paths: Paths, clock: HandClock) -> Starting:
    """Opens the app as a person does, who may meet the first run."""

    @asynccontextmanager
    async def opening(size: tuple[int, int] = (80, 24), *, plain: bool = False) -> AsyncIterator[Screenful]:
        app = HomecareApp(paths, clock=clock, first_run=True, plain=plain)
        async with app.run_test(size=size) as pilot:
            screen = Screenful(app, pilot)
            for _ in range(200):
                await pilot.pause(0.02)
                if app.screen.query(StepView) or app.current_mode == "today":
                    break
            await screen.settle()
            yield screen

    return opening


def step(screen: Screenful) -> Step | None:
    """The step that is open; None where the first run is not on top."""
    found = screen.app.screen.query(StepView)
    return found.first().step if found else None


async def reach(screen: Screenful, wanted: Step | None, *keys: str) -> None:
    """Press keys (Enter where none are named) until a step is open, or Today where it is None."""
    end = monotonic() + PATIENCE_S
    while step(screen) is not wanted or (wanted is None and screen.app.current_mode != "today"):
        assert monotonic() < end, f"never: {wanted}\n{screen.everything}"
        if step(screen) is None or "All set." in screen.everything:  # the last words stay for a moment
            await screen.pilot.pause(0.02)
        else:
            await screen.press(*(keys or ("enter",)))
    await screen.settle()


async def until_today(screen: Screenful) -> None:
    """Wait for Today without a key."""
    end = monotonic() + PATIENCE_S
    while step(screen) is not None or screen.app.current_mode != "today":
        assert monotonic() < end, screen.everything
        await screen.pilot.pause(0.02)


async def write(screen: Screenful, text: str) -> None:
    """Type into the focused field, signs too."""
    named = {
        " ": "space",
        ":": "colon",
        "+": "plus",
        "-": "minus",
        "/": "slash",
        ".": "full_stop",
        "_": "underscore",
    }
    await screen.pilot.press(*(named.get(letter, letter) for letter in text))
    await screen.settle()


def written(paths: Paths, clock: HandClock) -> Diary:
    return Diary.open(paths, clock=clock)


async def test_impatient_enter_all_the_way_ends_on_today_with_nothing_invented(
    starting: Starting, paths: Paths, clock: HandClock
) -> None:
    async with starting() as screen:
        assert step(screen) is Step.WELCOME
        await reach(screen, None)
        assert "No programme" in screen.everything or "programme" in screen.everything
    diary = written(paths, clock)
    assert diary.history.lines() == ()
    assert diary.programmes.followed_on() is None
    assert diary.shown.safety_seen() == read_safety().version
    assert read_settings(paths.settings)[0].country == ""
    assert diary.first_run.state() is None
    diary.close()
    async with starting() as screen:
        assert screen.app.current_mode == "today"


@pytest.mark.deep
async def test_careful_reads_chooses_goes_back_and_changes(
    starting: Starting, paths: Paths, clock: HandClock
) -> None:
    async with starting() as screen:
        assert "does not diagnose" in screen.everything
        await reach(screen, Step.COUNTRY)
        await screen.press("down", "enter")
        await reach(screen, Step.SAFETY)
        assert "119" in screen.everything
        await reach(screen, Step.DOCTOR)
        assert "Pregnancy" in screen.everything
        await reach(screen, Step.PROGRAMME)
        await screen.press("down", "down", "down")
        assert "A Monday, for example:" in screen.text("#plan")
        await screen.press("enter")
        await reach(screen, Step.PAIN)
        await screen.press("n", "6", "4")
        assert "Neck: now 6, on average 4." in screen.text("#said")
        await screen.press("h", "enter", "2", "t")
        assert "on average 10" in screen.text("#said")
        assert "! opens the safety page." in " ".join(screen.text("#said").split())
        await screen.press("enter")
        await reach(screen, Step.SITTING)
        await write(screen, "6h30m")
        await screen.press("enter")
        assert step(screen) is Step.COURSE
        await screen.press("escape")
        assert step(screen) is Step.SITTING
        assert screen.app.screen.query_one("#sitting", Input).value == "6h30m"
        await screen.press("escape")
        assert step(screen) is Step.PAIN
        await screen.press("h", "enter", "2", "3", "enter")
        assert step(screen) is Step.SITTING
        await screen.press("enter")
        await write(screen, "8")
        await screen.press("enter")
        await write(screen, "+7d")
        await screen.press("enter")
        await write(screen, "9:30")
        await screen.press("enter")
        await reach(screen, None)
        assert "Chin tuck" in screen.everything
        assert "session 1 of 8" in screen.everything
    diary = written(paths, clock)
    entries = [line.entry for line in diary.history.lines()]
    pain = sorted((one.region, str(one.kind), one.level) for one in entries if isinstance(one, PainReading))
    assert pain == [
        ("head", "average_24h", 3), ("head", "now", 2), ("neck", "average_24h", 4), ("neck", "now", 6),
    ]  # fmt: skip
    assert [one.minutes for one in entries if isinstance(one, SittingBout)] == [390]
    assert [(f"{one.day}", one.time) for one in diary.treatments.planned()] == [("2026-12-01", "09:30")]
    settings = read_settings(paths.settings)[0]
    assert (settings.country, settings.region) == ("JP", "neck")
    diary.close()


async def test_wrong_words_are_named_and_stay_to_be_corrected(
    starting: Starting, paths: Paths, clock: HandClock
) -> None:
    async with starting() as screen:
        await reach(screen, Step.PROGRAMME)
        await screen.press("down", "enter")
        await write(screen, "nowhere.toml")
        await screen.press("enter")
        assert "There is no programme file" in screen.text("#said")
        assert step(screen) is Step.PROGRAMME
        await screen.press("shift+tab", "up", "enter")
        await reach(screen, Step.SITTING)
        await write(screen, "lots")
        await screen.press("enter")
        assert "is not a sitting time" in screen.text("#said")
        field = screen.app.screen.query_one("#sitting", Input)
        assert (field.value, field.has_focus) == ("lots", True)
        await screen.press(*["backspace"] * 4)
        await screen.press("enter")
        await write(screen, "many")
        await screen.press("enter", "enter", "enter")
        assert "from 1 to 200" in screen.text("#said")
        assert screen.app.screen.query_one("#sessions", Input).has_focus
        await screen.pilot.resize_terminal(40, 12)
        await screen.settle()
        assert screen.app.screen.query_one("#sessions", Input).value == "many"
    assert written(paths, clock).history.lines() == ()


async def test_left_in_the_middle_it_goes_on_there_and_nothing_typed_is_lost(starting: Starting) -> None:
    async with starting() as screen:
        await reach(screen, Step.SITTING)
        await write(screen, "6h3")
        await screen.press("ctrl+c")
        assert step(screen) is Step.SITTING
        await screen.press("ctrl+q")
    async with starting() as screen:
        assert step(screen) is Step.SITTING
        assert screen.app.screen.query_one("#sitting", Input).value == "6h3"
        assert "You stopped here" in screen.text("#said")
        await write(screen, "0m")
        await screen.press("enter")
        assert step(screen) is Step.COURSE


@pytest.mark.deep
async def test_a_level_given_and_not_yet_logged_is_there_again(starting: Starting) -> None:
    async with starting() as screen:
        await reach(screen, Step.PAIN)
        await screen.press("n", "7")
        await screen.press("ctrl+q")
    async with starting() as screen:
        assert step(screen) is Step.PAIN
        assert "[7]" in screen.text("#now")


async def test_a_practitioners_file_is_checked_shown_and_followed(
    starting: Starting, paths: Paths, clock: HandClock, tmp_path: Path
) -> None:
    good = tmp_path / "hana week.toml"
    good.write_text(
        'format = 1\nid = "hana"\nversion = 1\ntitle = "Hana week"\nauthor = "Dr Mori"\n'
        'region = "neck"\n[[exercise]]\nuse = "chin-tuck"\n',
        encoding="utf-8",
    )
    bad = tmp_path / "bad.toml"
    bad.write_text(good.read_text(encoding="utf-8").replace("chin-tuck", "chin-tukc"), encoding="utf-8")
    async with starting() as screen:
        await reach(screen, Step.PROGRAMME)
        await screen.press("down", "enter")
        field = screen.app.screen.query_one("#file", Input)
        field.value = str(bad)
        await screen.press("enter")
        assert "Did you mean chin-tuck?" in " ".join(screen.text("#plan").split())
        assert "You cannot follow this file yet" in screen.text("#said")
        field.value = f"'{good}'"
        await screen.press("enter")
        assert "Chin tuck" in screen.text("#plan")
        assert "Its pain region is neck" in " ".join(screen.text("#plan").split())
        assert step(screen) is Step.PROGRAMME
        await screen.press("enter")
        assert step(screen) is Step.PAIN
        await screen.settle()
        assert screen.app.screen.query_one(BodyRegionPicker).pointed == "neck"
    diary = written(paths, clock)
    followed = diary.programmes.followed_on()
    assert followed is not None
    assert followed.plan.title == "Hana week"
    diary.close()


@pytest.mark.parametrize("passphrase", [None, "rain on the roof"])
async def test_a_file_from_the_practice_is_shown_and_taken_in(
    starting: Starting, paths: Paths, clock: HandClock, tmp_path: Path, passphrase: str | None
) -> None:
    practice = Folder(tmp_path / "practice", clock)
    practice.add("Hana")
    with closing(practice.diary("Hana")) as given:
        given.programmes.assign(given.shelf.read(given.shelf.find("core-posture-basics")))
    file = practice.share(tmp_path / "hana.age", Seal(passphrase=passphrase), patient="Hana")
    async with starting() as screen:
        await reach(screen, Step.PROGRAMME)
        await screen.press("down", "enter")
        screen.app.screen.query_one("#file", Input).value = str(file)
        await screen.press("enter")
        if passphrase is not None:
            await write(screen, "wrong on the roof")
            await screen.press("enter")
            assert "passphrase" in screen.text("#said")
            await screen.press("enter")
            await write(screen, passphrase)
            await screen.press("enter")
        assert "Core and posture basics" in screen.everything
        await screen.press("n")
        assert "Nothing was added." in screen.text("#said")
        await screen.press("enter")
        if passphrase is not None:
            await write(screen, passphrase)
            await screen.press("enter")
        await screen.press("y")
        assert "Added." in screen.text("#said")
        await screen.press("enter")
        await reach(screen, Step.PAIN)
    diary = written(paths, clock)
    followed = diary.programmes.followed_on()
    assert followed is not None
    assert (followed.plan.title, followed.received) == ("Core and posture basics", True)
    diary.close()


@pytest.mark.deep
async def test_a_programme_that_was_only_looked_at_is_not_followed(
    starting: Starting, paths: Paths, clock: HandClock
) -> None:
    async with starting() as screen:
        await reach(screen, Step.PROGRAMME)
        await screen.press("down", "down", "down")
        assert "A Monday, for example:" in screen.text("#plan")
        await screen.press("ctrl+t")
        await reach(screen, None, "f5")
    diary = written(paths, clock)
    assert diary.programmes.followed_on() is None
    diary.close()


@pytest.mark.deep
async def test_a_programme_chosen_before_stands_out_and_enter_keeps_it(
    starting: Starting, paths: Paths, clock: HandClock
) -> None:
    async with starting() as screen:
        await reach(screen, Step.PROGRAMME)
        await screen.press("down", "down", "enter")
        await reach(screen, Step.PAIN)
        await screen.press("escape")
        assert "Core and posture basics, current" in screen.everything
        await screen.press("enter")
        assert step(screen) is Step.PAIN
    diary = written(paths, clock)
    followed = diary.programmes.followed_on()
    assert followed is not None
    assert followed.plan.slug == "core-posture-basics"
    diary.close()


@pytest.mark.deep
async def test_what_the_practice_gave_takes_the_place_of_what_was_chosen_here(
    starting: Starting, paths: Paths, clock: HandClock, tmp_path: Path
) -> None:
    practice = Folder(tmp_path / "practice", clock)
    practice.add("Hana")
    with closing(practice.diary("Hana")) as given:
        given.programmes.assign(given.shelf.read(given.shelf.find("desk-neck-upper-back")))
    file = practice.share(tmp_path / "hana.json", patient="Hana")
    async with starting() as screen:
        await reach(screen, Step.PROGRAMME)
        await screen.press("down", "down", "enter", "escape")
        await screen.press("up", "enter")
        screen.app.screen.query_one("#file", Input).value = str(file)
        await screen.press("enter", "y", "enter")
        await reach(screen, Step.PAIN)
        await screen.press("escape")
        assert "Six weeks of short exercises" in " ".join(screen.text("#plan").split())
    diary = written(paths, clock)
    followed = diary.programmes.followed_on()
    assert followed is not None
    assert (followed.plan.slug, followed.received) == ("desk-neck-upper-back", True)
    diary.close()


@pytest.mark.deep
async def test_an_enter_too_many_starts_nothing(starting: Starting) -> None:
    async with starting() as screen:
        await reach(screen, Step.PROGRAMME)
        await screen.press("down", "down", "enter")
        await reach(screen, Step.COURSE)
        at_once(screen.pilot, *["enter"] * 9)
        await until_today(screen)
        await screen.settle()
        assert len(screen.app.screen_stack) == 1
        assert "Front plank" in screen.everything or "Core" in screen.everything


async def test_more_of_a_page_is_told_after_a_resize(starting: Starting) -> None:
    async with starting((120, 64)) as screen:
        await reach(screen, Step.SAFETY)
        assert "There is more" not in screen.everything
        await screen.pilot.resize_terminal(80, 24)
        await screen.settle()
        assert "There is more" in screen.everything


@pytest.mark.deep
async def test_settings_that_cannot_be_written_stop_nobody(starting: Starting, paths: Paths) -> None:
    paths.data.mkdir()
    paths.settings.write_text("theme = \n", encoding="utf-8")
    async with starting() as screen:
        await reach(screen, Step.PAIN)
        await screen.press("n", "5", "5", "enter")
        assert step(screen) is Step.SITTING
        assert "could not be changed" in screen.toasts


@pytest.mark.deep
async def test_a_second_diary_meanwhile_locks_nobody_in(starting: Starting, clinic: Clinic) -> None:
    async with starting() as screen:
        await reach(screen, Step.SITTING)
        clinic.patients.add("Hana")
        await screen.press("enter")
        assert "Say whose with --patient" in " ".join(screen.text("#said").split())
        await screen.press("ctrl+t", "ctrl+t")
        await reach(screen, None, "f5")


@pytest.mark.deep
async def test_the_rest_can_be_skipped_at_any_step(
    starting: Starting, paths: Paths, clock: HandClock
) -> None:
    async with starting() as screen:
        await reach(screen, Step.PAIN)
        await screen.press("n", "5", "5", "ctrl+t")
        await reach(screen, None, "f5")
    diary = written(paths, clock)
    assert len(diary.history.lines()) == 2
    assert diary.first_run.state() is None
    diary.close()


@pytest.mark.deep
async def test_with_the_mouse_alone(starting: Starting, paths: Paths, clock: HandClock) -> None:
    async with starting() as screen:

        async def go_on() -> None:
            here = step(screen)
            for _ in range(6):
                await screen.pilot.click("#next")
                await screen.settle()
                if step(screen) is not here:
                    return

        await go_on()
        await screen.pilot.click("#countries", offset=(5, 1))
        await screen.settle()
        assert step(screen) is Step.SAFETY
        await screen.pilot.click("#back")
        await screen.settle()
        assert step(screen) is Step.COUNTRY
        for _ in range(3):
            await go_on()
        assert step(screen) is Step.PROGRAMME
        await screen.pilot.click("#choice", offset=(5, 2))
        await screen.settle()
        assert step(screen) is Step.PAIN
        await screen.pilot.click("#now", offset=(13, 0))
        await screen.settle()
        await go_on()
        await go_on()
        await screen.pilot.click("#next")
        await reach(screen, None, "f5")
    diary = written(paths, clock)
    assert diary.programmes.followed_on() is not None
    assert len(diary.history.lines()) == 1
    assert read_settings(paths.settings)[0].country == "JP"
    diary.close()


@pytest.mark.deep
async def test_the_safety_page_is_one_key_away_in_every_step(starting: Starting) -> None:
    async with starting() as screen:
        for wanted in STEPS:
            await reach(screen, wanted)
            await screen.press("f1")
            assert isinstance(screen.app.screen, SafetyScreen), wanted
            await screen.press("escape")
            assert step(screen) is wanted


@pytest.mark.parametrize("theme", ["homecare-dark", "homecare-light"])
@pytest.mark.parametrize("size", sizes((40, 12), (80, 24), (120, 40)))
async def test_every_step_shows_its_title_and_a_way_on(
    starting: Starting, size: tuple[int, int], theme: str
) -> None:
    async with starting(size) as screen:
        screen.app.theme = theme
        for wanted in STEPS:
            await reach(screen, wanted)
            assert TITLES[wanted] in screen.everything
            assert screen.app.screen.query_one("#next", Button).region.bottom <= size[1] - 1


async def test_a_list_stands_for_the_map_in_plain_dress(starting: Starting) -> None:
    async with starting(plain=True) as screen:
        await reach(screen, Step.PAIN)
        assert "between shoulder blades" in screen.everything
        assert not any(
            "\u2500" <= letter <= "\u259f" or "\u2800" <= letter <= "\u28ff" for letter in screen.everything
        )
        await screen.press("h", "enter")
        assert "> Right now" in screen.everything
        await screen.press("4", "3")
        assert "Head: now 4, on average 3." in screen.text("#said")


async def test_no_country_is_chosen_beforehand(starting: Starting) -> None:
    async with starting() as screen:
        await reach(screen, Step.COUNTRY)
        countries = screen.app.screen.query_one("#countries", OptionList)
        assert countries.highlighted == 0
        assert "None of these, or later" in str(countries.get_option_at_index(0).prompt)


async def test_an_existing_diary_never_meets_it(starting: Starting, diary: Diary) -> None:
    diary.entries.log_pain(4)
    async with starting() as screen:
        assert screen.app.current_mode == "today"
        assert not isinstance(screen.app.screen, FirstRunScreen)
