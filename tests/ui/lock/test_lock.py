"""The lock of the screens: nothing is shown without the passphrase, and nothing is lost meanwhile."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from textual.widgets import Input
from textual.worker import WorkerCancelled

from homecare.data_folder.encryption import Encryption
from homecare.paths import Paths
from homecare.settings.settings import write_setting
from homecare.system.file_type import is_locked
from homecare.ui.app import HomecareApp
from homecare.ui.clinic.app import ClinicApp
from homecare.ui.lock import screen as passphrase
from homecare.ui.lock.screen import PassphraseScreen
from homecare.ui.safety.screen import SafetyScreen
from tests.conftest import HandClock
from tests.locks import NOTE, RingInMemory, cheap_keys, files_that_hold, fill, ring
from tests.ui.conftest import Screenful

__all__ = ["cheap_keys", "ring"]

SECRET = "quiet neck"
MINUTE_S = 60.0


class HandWatch:
    """A stopwatch that a test moves by hand."""

    seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A locked diary, made once."""
    folder = tmp_path_factory.mktemp("made")
    fill(Paths(folder))
    Encryption(Paths(folder)).lock(SECRET)
    return folder


@pytest.fixture
def locked(made: Path, paths: Paths) -> Paths:
    """A folder of its own with it."""
    shutil.copytree(made, paths.data)
    return paths


@pytest.fixture
def watch() -> HandWatch:
    return HandWatch()


@asynccontextmanager
async def begun(app: HomecareApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Screenful]:
    async with app.run_test(size=size) as pilot:
        screen = Screenful(app, pilot)
        await at_rest(screen)
        yield screen


async def at_rest(screen: Screenful) -> None:
    """Settle; a look at the diary that a newer one took the place of is no failure."""
    for _ in range(3):
        with suppress(WorkerCancelled):
            await screen.settle()
            return


async def press(screen: Screenful, *keys: str) -> None:
    """Press keys one after another, each after the last one's effect."""
    for key in keys:
        await screen.pilot.press(key)
        await at_rest(screen)


async def type_in(screen: Screenful, words: str) -> None:
    """Type a passphrase, and wait for what comes of it."""
    await screen.write(words)
    await screen.pilot.press("enter")
    for _ in range(200):
        await screen.pilot.pause(0.05)
        shown = screen.app.screen
        said = isinstance(shown, PassphraseScreen) and screen.text("#said").strip()
        if said or (not screen.app.shut and screen.app.current_mode != "_default"):
            break
    await at_rest(screen)


# The first screen


async def test_nothing_is_shown_until_the_passphrase_is_typed(
    locked: Paths, clock: HandClock, watch: HandWatch
) -> None:
    async with begun(HomecareApp(locked, clock=clock, stopwatch=watch)) as screen:
        assert isinstance(screen.app.screen, PassphraseScreen)
        assert "This diary is locked" in screen.everything
        await screen.write(SECRET)
        assert SECRET not in screen.everything
        await press(screen, "f1")
        assert isinstance(screen.app.screen, SafetyScreen)
        await press(screen, "escape")
        assert isinstance(screen.app.screen, PassphraseScreen)
        await type_in(screen, "")
        await press(screen, "h")
        assert NOTE[:11] in screen.everything
    assert files_that_hold(locked.data, SECRET) == []


async def test_a_wrong_passphrase_closes_the_field_for_a_while(
    locked: Paths, clock: HandClock, watch: HandWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def briefly(wrong: int) -> float:
        asked.append(wrong)
        return 0.05

    monkeypatch.setattr(passphrase, "wait_s", briefly)
    async with begun(HomecareApp(locked, clock=clock, stopwatch=watch)) as screen:
        for _ in range(2):
            await type_in(screen, "wrong one")
            assert "does not open the diary" in screen.text("#said")
            await screen.pilot.pause(0.2)
            assert not screen.app.screen.query_one(Input).disabled
        assert asked == [1, 2]
        await type_in(screen, SECRET)
        assert screen.app.current_mode == "today"


async def test_the_first_screen_can_be_left(locked: Paths, clock: HandClock, watch: HandWatch) -> None:
    app = HomecareApp(locked, clock=clock, stopwatch=watch)
    async with begun(app) as screen:
        await press(screen, "escape")
    assert app.return_code == 0


async def test_a_keyring_opens_the_first_screen_by_itself(
    locked: Paths, clock: HandClock, watch: HandWatch, ring: RingInMemory
) -> None:
    Encryption(locked).lock(SECRET, remember=True)
    async with begun(HomecareApp(locked, clock=clock, stopwatch=watch)) as screen:
        assert screen.app.current_mode == "today"


async def test_the_clinic_is_locked_too(locked: Paths, clock: HandClock, watch: HandWatch) -> None:
    async with begun(ClinicApp(locked, clock=clock, stopwatch=watch)) as screen:
        assert isinstance(screen.app.screen, PassphraseScreen)
        await type_in(screen, SECRET)
        assert screen.app.current_mode == "clinic"
        await press(screen, "ctrl+l")
        assert isinstance(screen.app.screen, PassphraseScreen)


# Locked while it runs


@asynccontextmanager
async def opened(paths: Paths, clock: HandClock, watch: HandWatch) -> AsyncIterator[Screenful]:
    async with begun(HomecareApp(paths, clock=clock, stopwatch=watch)) as screen:
        await type_in(screen, SECRET)
        assert screen.app.current_mode == "today"
        yield screen


async def test_minutes_without_a_key_lock_the_screen_and_a_form_keeps_what_was_typed(
    locked: Paths, clock: HandClock, watch: HandWatch
) -> None:
    async with opened(locked, clock, watch) as screen:
        await press(screen, "Q")
        await screen.write("May I swim")
        watch.seconds += 9 * MINUTE_S
        await screen.app.look_again()
        assert not screen.app.shut
        await press(screen, "question_mark")  # a key begins the minutes anew
        watch.seconds += 9 * MINUTE_S
        await screen.app.look_again()
        assert not screen.app.shut
        watch.seconds += 1 * MINUTE_S
        await screen.app.look_again()
        await at_rest(screen)
        assert "The screen is locked" in screen.everything
        for words in ("May I swim", "homecare  ", "Pain", NOTE):
            assert words not in screen.everything
        await type_in(screen, "wrong one")
        assert "does not open the diary" in screen.text("#said")
        screen.app.screen.query_one(Input).disabled = False
        screen.app.screen.query_one(Input).focus()
        await type_in(screen, SECRET)
        assert not screen.app.shut
        assert "May I swim?" in screen.everything


async def test_the_first_key_after_a_long_sleep_locks_and_does_nothing_else(
    locked: Paths, clock: HandClock, watch: HandWatch
) -> None:
    async with opened(locked, clock, watch) as screen:
        watch.seconds += 60 * MINUTE_S
        await press(screen, "h")
        assert screen.app.shut
        assert screen.app.screen.query_one(Input).value == ""
        await type_in(screen, SECRET)
        assert screen.app.current_mode == "today"


async def test_a_locked_screen_answers_no_key_of_the_rooms(
    locked: Paths, clock: HandClock, watch: HandWatch
) -> None:
    async with opened(locked, clock, watch) as screen:
        await press(screen, "ctrl+l", "tab", "h", "u", "ctrl+p", "comma", "escape")
        assert isinstance(screen.app.screen, PassphraseScreen)
        assert screen.app.current_mode == "today"
        await press(screen, "f1")
        assert isinstance(screen.app.screen, SafetyScreen)


async def test_what_comes_up_meanwhile_waits_and_is_not_read_by_others(
    locked: Paths, clock: HandClock, watch: HandWatch
) -> None:
    async with opened(locked, clock, watch) as screen:
        await press(screen, "ctrl+l")
        screen.app.notify(NOTE, title="Due")
        screen.app.action_keys()  # a screen over the others, as a timer may push it
        screen.app.action_room("history")
        await at_rest(screen)
        assert isinstance(screen.app.screen, PassphraseScreen)
        assert NOTE not in screen.everything
        await type_in(screen, SECRET)
        await at_rest(screen)
        assert NOTE in screen.toasts
        assert screen.app.current_mode == "history"


async def test_the_sitting_bout_goes_on_beneath_a_locked_screen(
    locked: Paths, clock: HandClock, watch: HandWatch
) -> None:
    async with opened(locked, clock, watch) as screen:
        await press(screen, "s", "ctrl+l")
        clock.forward(minutes=20)
        await screen.app.look_again()
        await type_in(screen, SECRET)
        assert "20 min" in screen.everything


async def test_minutes_are_a_setting_and_zero_is_never(
    locked: Paths, clock: HandClock, watch: HandWatch
) -> None:
    write_setting(locked.settings, "lock_after_min", 0)
    async with opened(locked, clock, watch) as screen:
        watch.seconds += 24 * 60 * MINUTE_S
        await press(screen, "h")
        assert not screen.app.shut


async def test_a_diary_that_is_not_locked_never_locks_its_screen(
    paths: Paths, clock: HandClock, watch: HandWatch
) -> None:
    fill(paths, clock)
    assert not is_locked(paths.database)
    async with begun(HomecareApp(paths, clock=clock, stopwatch=watch)) as screen:
        watch.seconds += 24 * 60 * MINUTE_S
        await press(screen, "ctrl+l", "h")
        assert screen.app.current_mode == "history"
