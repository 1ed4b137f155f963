"""A routine that broke off: what is on disk, what the next start offers, and what going on makes of it."""

import os
import signal
import sqlite3
import struct
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import date

import pytest

from homecare.core.records.records import Outcome
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.shell.dialogs import ConfirmDialog
from tests.conftest import HandClock
from tests.ui.conftest import Opening
from tests.ui.player.leading import PLANK, STRETCH, Hands, Stopwatch, follow, held, hold_still, kept

OFFER = "You did not finish a routine: Front plank, 1 of 2 sets done"


@pytest.fixture
def watch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
async def broken_off(opened: Opening, diary: Diary, paths: Paths, watch: Stopwatch) -> Diary:
    """A routine of plank and stretch, led through one set of the plank when the program ended."""
    hold_still(paths)
    follow(diary, PLANK + STRETCH)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        await hands.wait(5 + 10 + 3)
    return diary


async def test_the_set_is_on_disk_and_going_on_makes_one_entry_of_it_and_one_undo(
    opened: Opening, broken_off: Diary, watch: Stopwatch, clock: HandClock
) -> None:
    assert [(one.outcome, held(one)) for one in kept(broken_off)] == [(Outcome.PARTIAL, [("none", 10)])]
    clock.forward(minutes=5)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.quiet()
        assert OFFER in hands.shown
        await hands.press("enter")
        assert "Set 2 of 2" in hands.shown
        assert hands.line("progress").endswith("exercise 1 of 2 · 35 s left")
        await hands.wait(5 + 10)
        await hands.press("1")
        (entry,) = kept(broken_off)
        assert (entry.outcome, held(entry), entry.pain_peak) == (Outcome.DONE, [("none", 10)] * 2, 1)
        await hands.press("escape")
        await hands.press("enter", "u")
        assert [held(one) for one in kept(broken_off)] == [[("none", 10)]]
        assert broken_off.player.unfinished_run() is None


async def test_what_is_left_is_offered_once_and_stays_as_it_is(
    opened: Opening, broken_off: Diary, watch: Stopwatch
) -> None:
    before = kept(broken_off)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.quiet()
        assert OFFER in hands.shown
        await hands.press("n")
        assert not hands.led
    assert kept(broken_off) == before
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.quiet()
        assert not isinstance(screen.app.screen, ConfirmDialog)


async def test_an_offer_that_was_not_answered_comes_again_and_not_on_another_day(
    opened: Opening, broken_off: Diary, watch: Stopwatch, clock: HandClock
) -> None:
    for offered in (True, True, False):
        async with opened(stopwatch=watch) as screen:
            hands = Hands(screen, watch)
            await hands.quiet()
            assert (OFFER in hands.shown) is offered
        if offered and broken_off.current_day() == date(2026, 11, 24):
            clock.forward(hours=7 if clock.now().hour == 20 else 2)


async def test_a_window_that_is_opened_beside_the_player_takes_nothing_from_it(
    opened: Opening, diary: Diary, watch: Stopwatch
) -> None:
    follow(diary, PLANK + STRETCH)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        await hands.wait(5 + 10)
        other = diary.player.unfinished_run()
        assert other is not None
        diary.player.end_run(other)  # "Leave it", said in the other window
        await hands.wait(6 + 10)
        await hands.press("enter")
        assert hands.line("phase") == "GET READY: left side"
        assert [held(one) for one in kept(diary)] == [[("none", 10)] * 2]
        await hands.press("escape")
        assert diary.player.unfinished_run() is None


async def test_a_routine_led_past_four_in_the_morning_stays_on_its_day_and_the_screen_moves_on(
    opened: Opening, diary: Diary, watch: Stopwatch, clock: HandClock
) -> None:
    follow(diary, PLANK + STRETCH)
    clock.forward(hours=7, minutes=59)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        await hands.wait(5 + 10)
        clock.forward(minutes=2)
        await screen.app.look_again()
        await hands.wait(6 + 10)
        await hands.press("2")
        await hands.wait(5 + 4 + 5 + 4)
        await hands.press("3", "enter")
        assert {(one.exercise, one.day, one.pain_peak) for one in kept(diary)} == {
            ("front-plank", date(2026, 11, 24), 2),
            ("upper-trapezius-stretch", date(2026, 11, 24), 3),
        }
        assert "Wed 25 Nov 2026" in hands.shown
        assert "0 of 2 done" in hands.shown


SHORT = """
[[exercise]]
use = "front-plank"
sets = 3
hold_s = 1
rest_s = 300
"""


def sets_kept(paths: Paths) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(paths.database)) as database:
        query = "SELECT outcome, sets FROM exercise_entry WHERE archived_at IS NULL"
        return list(database.execute(query))


@pytest.mark.deep
def test_a_set_survives_kill_9(paths: Paths) -> None:
    pty, fcntl, termios = (pytest.importorskip(name) for name in ("pty", "fcntl", "termios"))
    diary = Diary.open(paths)
    follow(diary, SHORT)
    diary.close()
    paths.settings.write_text("get_ready_s = 0\n", encoding="utf-8")
    main, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    shown = bytearray()

    def read() -> None:
        try:
            while piece := os.read(main, 65536):
                shown.extend(piece)
        except OSError:
            pass  # the terminal is gone

    def until(what: str, seen: object) -> None:
        deadline = time.monotonic() + 60
        while not seen():  # type: ignore[operator]
            assert time.monotonic() < deadline, f"never: {what}"
            time.sleep(0.05)

    with subprocess.Popen(
        [sys.executable, "-m", "homecare", "--data", str(paths.data)],
        stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
        env={**os.environ, "TERM": "xterm-256color"},
    ) as process:  # fmt: skip
        os.close(terminal)
        threading.Thread(target=read, daemon=True).start()
        try:
            until("the routine", lambda: b"Front plank" in shown and b"keys" in shown.lower())
            os.write(main, b"\r")
            until("a set on disk", lambda: sets_kept(paths))
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait(timeout=30)
    os.close(main)
    ((outcome, sets),) = sets_kept(paths)
    assert outcome == "partial"
    assert sets.count('"held_s": 1') + sets.count('"held_s":1') == 1
    again = Diary.open(paths)
    left = again.player.unfinished_run()
    assert left is not None
    assert again.player.kept_entry(left) == kept(again)[0]
    again.close()


async def test_a_set_is_one_set_in_player_offer_list_and_history(
    opened: Opening, diary: Diary, paths: Paths, watch: Stopwatch
) -> None:
    hold_still(paths)
    follow(diary, STRETCH.replace("sets = 1", "sets = 2"))
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        assert "Set 1 of 2" in hands.shown
        await hands.wait(5 + 4 + 5 + 4 + 3)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.quiet()
        assert "1 of 2" in hands.shown
        await hands.press("n")
        assert "1/2" in screen.text("#routine")
    assert "partly done, 1 set on each side, 8 s total" in diary.history.lines()[0].says
