"""What is typed while a screen is still being built reaches its field, in order, on a slow machine too."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual import events
from textual.widgets import Input

from homecare.core.records.records import PainReading
from homecare.data_folder.encryption import Encryption
from homecare.diary.diary import Diary
from homecare.diary.entries import Entries
from homecare.diary.treatments import Treatments
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.forms.entries import PainForm
from homecare.ui.lock.screen import PassphraseScreen
from homecare.ui.shell.diary_thread import DiaryThread
from homecare.ui.shell.type_ahead import TypeAhead
from homecare.ui.today.screen import TodayScreen
from tests.conftest import HandClock
from tests.locks import fill
from tests.ui.conftest import Opening, Screenful, at_once
from tests.ui.sitting.watching import InATerminal

SECRET = "quiet neck"
PATIENCE_S = 20


async def until(screen: Screenful, holds: Callable[[], object]) -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, screen.everything
        await screen.pilot.pause(0.01)


@contextmanager
def slowed(monkeypatch: pytest.MonkeyPatch, owner: type, method: str, seconds: float) -> Iterator[None]:
    """A machine on which this takes longer."""
    meant = getattr(owner, method)

    def slowly(*said: object, **named: object) -> object:
        time.sleep(seconds)
        return meant(*said, **named)

    with monkeypatch.context() as patched:
        patched.setattr(owner, method, slowly)
        yield


@pytest.fixture
def locked(paths: Paths) -> Paths:
    """A locked diary."""
    fill(paths)
    Encryption(paths).lock(SECRET)
    return paths


async def test_the_passphrase_typed_right_after_the_start_opens_the_diary(
    locked: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = HomecareApp(locked, clock=clock)
    with (
        slowed(monkeypatch, DiaryThread, "_begin", 0.3),
        slowed(monkeypatch, PassphraseScreen, "compose", 0.2),
    ):
        async with app.run_test(size=(80, 24)) as pilot:
            at_once(pilot, *SECRET, "enter")
            screen = Screenful(app, pilot)
            await until(screen, lambda: app.current_mode == "today" and not app.shut)
            assert isinstance(app.screen, TodayScreen)


@pytest.mark.deep
async def test_what_is_typed_behind_the_passphrase_is_for_the_first_room(
    locked: Paths, clock: HandClock
) -> None:
    app = HomecareApp(locked, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        at_once(pilot, *SECRET, "enter", "2")
        screen = Screenful(app, pilot)
        await until(screen, lambda: app.current_mode == "progress")


async def test_the_end_of_a_line_that_was_typed_before_the_start_is_enter(
    locked: Paths, clock: HandClock
) -> None:
    app = HomecareApp(locked, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        at_once(pilot, *SECRET, "ctrl+j")
        await until(Screenful(app, pilot), lambda: app.current_mode == "today" and not app.shut)


async def test_a_digit_right_after_p_is_the_level_and_opens_no_room(
    opened: Opening, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as screen:
        with slowed(monkeypatch, PainForm, "compose", 0.3):
            at_once(screen.pilot, "p", "4")
            await until(screen, diary.history.lines)
        assert screen.app.current_mode == "today"
    (line,) = diary.history.lines()
    assert isinstance(line.entry, PainReading)
    assert line.entry.level == 4


async def test_p_and_a_level_typed_before_the_first_room_is_there_are_logged(
    paths: Paths, clock: HandClock, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = HomecareApp(paths, clock=clock)
    with slowed(monkeypatch, DiaryThread, "_begin", 0.3):
        async with app.run_test(size=(80, 24)) as pilot:
            at_once(pilot, "p", "7")
            await until(Screenful(app, pilot), diary.history.lines)
    assert [line.entry.level for line in diary.history.lines() if isinstance(line.entry, PainReading)] == [7]


async def test_a_form_behind_a_question_to_the_diary_gets_what_was_typed_meanwhile(
    opened: Opening, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.entries.log_session(before=6)
    async with opened() as screen:
        with slowed(monkeypatch, Treatments, "unfinished_session", 0.3):
            at_once(screen.pilot, "a", "4", "ctrl+s")
            await until(screen, lambda: diary.treatments.sessions()[0].pain_after is not None)
    assert [(one.pain_before, one.pain_after) for one in diary.treatments.sessions()] == [(6, 4)]


async def test_letters_keep_their_order_in_a_field_that_comes_late(opened: Opening, diary: Diary) -> None:
    async with opened() as screen:
        at_once(screen.pilot, "Q", *"May I swim", "enter")
        await until(screen, diary.questions.all)
    assert [one.text for one in diary.questions.all()] == ["May I swim"]


@pytest.mark.deep
async def test_a_paste_waits_its_turn_too(locked: Paths, clock: HandClock) -> None:
    app = HomecareApp(locked, clock=clock)
    async with app.run_test(size=(80, 24)) as pilot:
        assert app._driver is not None
        paste = events.Paste(SECRET)
        paste.set_sender(app)
        app._driver.send_message(paste)
        at_once(pilot, "enter")
        await until(Screenful(app, pilot), lambda: app.current_mode == "today" and not app.shut)


async def test_a_second_enter_before_the_form_has_closed_starts_nothing_on_today(
    opened: Opening, desk: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as screen:
        await screen.press("m", "6", "h")
        with slowed(monkeypatch, Entries, "log_sitting", 0.3):
            at_once(screen.pilot, "enter", "enter", "enter")
            await until(screen, desk.history.lines)
            await screen.settle()
        assert isinstance(screen.app.screen, TodayScreen)
        assert len(screen.app.screen_stack) == 1
    assert len(desk.history.lines()) == 1


async def test_help_waits_for_nothing(opened: Opening, diary: Diary, monkeypatch: pytest.MonkeyPatch) -> None:
    diary.entries.log_session(before=6)
    async with opened() as screen:
        with slowed(monkeypatch, Treatments, "unfinished_session", 0.5):
            at_once(screen.pilot, "a", "f1")
            await until(screen, lambda: type(screen.app.screen).__name__ == "SafetyScreen")


async def test_a_key_goes_on_where_something_hangs(
    opened: Opening, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("homecare.ui.shell.type_ahead.HELD_AT_MOST_S", 0.1)
    diary.entries.log_session(before=6)
    async with opened() as screen:
        with slowed(monkeypatch, Treatments, "unfinished_session", 0.8):
            at_once(screen.pilot, "a", "2")
            await until(screen, lambda: screen.app.current_mode == "progress")


async def test_the_keyboard_is_not_dead_where_a_screen_took_the_word_of_a_key_with_it(
    opened: Opening, diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as screen:
        with monkeypatch.context() as lost:
            lost.setattr("homecare.ui.shell.type_ahead.HELD_AT_MOST_S", 0.0)
            lost.setattr(TypeAhead, "_follow", lambda *_: None)
            at_once(screen.pilot, "2")
            await until(screen, lambda: screen.app.current_mode == "progress")
            at_once(screen.pilot, "3")
            await until(screen, lambda: screen.app.current_mode == "sessions")
        screen.app.type_ahead._under_way = False
        assert screen.app.current_mode == "sessions"


@pytest.mark.deep
@pytest.mark.skipif(os.name != "posix", reason="there is no pseudo-terminal here")
def test_a_passphrase_typed_before_the_terminal_is_ours_opens_the_diary(
    locked: Paths, tmp_path: Path
) -> None:
    program = InATerminal(locked.data)
    program.press(SECRET + "\r")
    program.shows("Sitting")
    program.kill()


async def test_the_field_shows_what_was_typed_while_it_was_built(
    locked: Paths, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = HomecareApp(locked, clock=clock)
    with slowed(monkeypatch, PassphraseScreen, "compose", 0.3):
        async with app.run_test(size=(80, 24)) as pilot:
            at_once(pilot, *"quiet")
            screen = Screenful(app, pilot)
            await until(screen, lambda: isinstance(app.screen, PassphraseScreen) and not app.type_ahead.waits)
            assert app.screen.query_one(Input).value == "quiet"
