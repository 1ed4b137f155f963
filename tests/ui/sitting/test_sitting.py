"""Sitting in the interface: counted from `s` on, asked about on return, and always on disk."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from homecare.core.records.records import SittingBout
from homecare.diary.diary import Diary
from homecare.ui.forms.entries import PainForm
from homecare.ui.sitting.dialogs import ChairDialog, UntilDialog
from homecare.ui.today.screen import TodayScreen
from tests.conftest import HandClock
from tests.ui.conftest import Opening
from tests.ui.sitting.watching import InATerminal, at_the_desk, kept

TUESDAY = date(2026, 11, 24)
CHECKOUT = Path(__file__).parents[3]


@pytest.fixture
def afternoon(clock: HandClock) -> HandClock:
    """13:05 on Tuesday."""
    clock.instant = clock.instant.replace(hour=13, minute=5)
    return clock


# Sitting down and getting up


async def test_s_begins_a_bout_on_disk_at_once_and_the_bar_counts_it(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        assert "Press s when you sit down" in at.bar
        await at.press("s")
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        assert "From 13:05. Your break is in 30 min" in at.screen.toasts
        await at.later(24)
        assert "Sitting since 13:05 · break in 6 min / " in at.bar
        assert "24 min timed" in at.bar
        assert "longest 24 min" in at.bar


async def test_s_pressed_twice_at_once_sits_down_once_and_says_no_error(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.screen.pilot.press("s", "s")
        await at.settle()
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        assert at.dialogs <= 1
        assert "already" not in at.screen.toasts


async def test_s_again_asks_and_got_up_ends_the_bout_which_undo_opens_again(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(20)
        await at.press("s")
        await at.sees("Sitting since 13:05, 20 min. Your break is in 10 min.", "e Got up")
        await at.press("e")
        await at.until(lambda: "Sitting 13:05–13:25, 20 min" in at.screen.toasts)
        assert kept(diary) == ["Sitting 13:05–13:25, 20 min"]
        assert "Sitting / " in at.bar
        await at.press("u")
        await at.until(lambda: "Sitting since 13:05" in at.bar)
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        await at.press("u")
        await at.until(lambda: "Press s when you sit down" in at.bar)  # and not the minutes it was at
        assert kept(diary) == []


async def test_still_sitting_and_escape_leave_everything_as_it_is(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        for key in ("s", "escape"):
            await at.press("s")
            await at.front(ChairDialog)
            await at.press(key)
            await at.front(TodayScreen)
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]


async def test_got_up_at_an_earlier_time_is_asked_until_it_can_be_true_and_what_was_typed_stays(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(25)
        await at.press("s", "w")
        await at.front(UntilDialog)
        await at.screen.write("1320")
        await at.press("enter")
        await at.sees("“1320” is not a time of day. Write hours and minutes")
        assert at.app.screen.query_one("#until").value == "1320"  # type: ignore[attr-defined]
        for wrong, told in (("14:20", "14:20 is in the future."), ("2026-11-24 12:50", "12:50 is before")):
            at.app.screen.query_one("#until").value = wrong  # type: ignore[attr-defined]
            await at.press("enter")
            await at.sees(told)
            await at.front(UntilDialog)
            assert at.app.screen.query_one("#until").value == wrong  # type: ignore[attr-defined]
            assert "homecare sit" not in at.read
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        at.app.screen.query_one("#until").value = "13:20"  # type: ignore[attr-defined]
        await at.press("enter")
        await at.front(TodayScreen)
        assert kept(diary) == ["Sitting 13:05–13:20, 15 min"]
        await at.press("u")
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]


async def test_a_bout_of_more_than_eighteen_hours_is_asked_about_again_and_no_goes_back_to_the_time(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    diary.sitting.sit_down()
    afternoon.forward(hours=20)
    async with at_the_desk(opened, afternoon) as at:
        await at.sees("Welcome back")
        await at.press("b")  # a break after so long is not believed
        await at.front(UntilDialog)
        await at.screen.write("09:00")
        await at.press("enter")
        await at.sees("19 h 55 of sitting without getting up: is that right?")
        await at.press("n")
        await at.front(UntilDialog)
        assert at.app.screen.query_one("#until").value == "09:00"  # type: ignore[attr-defined]
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        await at.press("enter", "y")
        await at.front(TodayScreen)
        assert kept(diary) == ["Sitting 13:05–09:00, 19 h 55"]


# The bar


async def test_the_bar_shows_the_day_its_longest_bout_and_the_breaks(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    hour = afternoon.instant.replace(hour=9)
    diary.sitting.log_bout(hour, hour + timedelta(minutes=50))
    diary.sitting.sit_down(at=afternoon.instant - timedelta(minutes=30))
    diary.sitting.take_break()
    diary.sitting.sit_down()
    afternoon.forward(minutes=4)
    diary.sitting.get_up()
    async with at_the_desk(opened, afternoon) as at:
        assert "1 h 24 / " in at.bar
        assert "longest 50 min · breaks 1 of 1" in at.bar


async def test_ones_own_newer_total_stands_with_the_timers_beside_it(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(20)
        await at.press("m")
        await at.screen.write("6h30m")
        await at.press("enter")
        await at.until(lambda: "6 h 30, timer: 20 min" in at.bar)
        await at.later(5)
        assert "6 h 30, timer: 25 min" in at.bar
        await at.press("s", "e")
        await at.until(lambda: "25 min timed, own: 6 h 30" in at.bar)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 12)])
async def test_no_size_cuts_the_words_of_the_bar_and_the_questions(
    opened: Opening, afternoon: HandClock, desk: Diary, size: tuple[int, int]
) -> None:
    start = afternoon.instant
    desk.sitting.log_bout(start - timedelta(hours=4), start - timedelta(hours=2, minutes=11))
    afternoon.forward(minutes=-36)
    desk.sitting.take_break()  # a natural one
    afternoon.forward(minutes=36)
    desk.sitting.sit_down(at=start - timedelta(minutes=31))
    desk.sitting.take_break()
    desk.entries.log_sitting(390)
    async with at_the_desk(opened, afternoon, size) as at:
        await at.press("s")
        await at.later(24)
        if size[1] > 12:
            await at.sees("Sitting since 13:05 · break in 6 min", "6 h 30, bouts: 2 h 44")
            await at.sees("longest 1 h 49 · breaks 1 of 1")
            assert "natur…" not in at.read
        else:  # the shortest words that say the same, in a bar of 36 cells
            assert at.bar.startswith("since 13:05 · break in 6 min / ")
        await at.press("s")
        await at.sees("Sitting since 13:05, 24 min.", "b Take a break", "s Still sitting")


async def test_the_bar_of_an_earlier_day_does_not_count(
    opened: Opening, afternoon: HandClock, desk: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(5)
        await at.press("left_square_bracket")
        await at.later(2)
        assert "Sitting /  not logged yet" in at.bar
        await at.press("t")
        await at.until(lambda: "7 min timed" in at.bar)


# On return


async def test_an_open_bout_is_asked_about_when_the_program_is_opened_again(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
    afternoon.forward(minutes=40)
    async with at_the_desk(opened, afternoon) as at:
        await at.sees(
            "Welcome back",
            "Sitting since 13:05, 40 min.",
            "Are you still sitting? If not, when did you get up?",
        )
        await at.look()
        assert at.dialogs == 1
        assert at.screen.toasts == ""  # the question says that the break is due: nothing rings over it
        await at.press("w")
        await at.front(UntilDialog)
        await at.screen.write("13:20")
        await at.press("enter")
        await at.front(TodayScreen)
        assert kept(diary) == ["Sitting 13:05–13:20, 15 min"]


async def test_who_still_sits_on_return_goes_on_and_is_not_asked_again(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    diary.sitting.sit_down()
    afternoon.forward(minutes=12)
    async with at_the_desk(opened, afternoon) as at:
        await at.sees("Welcome back")
        await at.press("enter")
        await at.look()
        assert at.dialogs == 0
        assert "break in 18 min" in at.bar


async def test_a_bout_left_open_for_three_days_counts_nothing_until_its_end_is_said(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    diary.sitting.sit_down()
    afternoon.forward(days=3)
    async with at_the_desk(opened, afternoon) as at:
        await at.sees("When did you get up?", "Sitting since 13:05 on 24 Nov", "Nothing counts until then")
        await at.press("escape")
        await at.front(TodayScreen)
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        assert "Sitting since 24 Nov? s" in at.bar
        assert "min timed" not in at.bar
        assert " h" not in at.bar.split("/")[1]
        await at.look()
        assert at.dialogs == 0
        await at.press("s")
        await at.front(UntilDialog)
        await at.screen.write("13:50")
        await at.press("enter")
        await at.front(TodayScreen)
        assert kept(diary) == ["Sitting 13:05–13:50, 45 min"]
        assert "Press s when you sit down" in at.bar


async def test_a_clock_set_back_counts_no_minutes_and_says_so(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        afternoon.forward(minutes=-90)
        await at.look()
        assert "Sitting since 13:05 · clock set back" in at.bar
        assert "-" not in at.bar
        await at.press("s")
        await at.sees("it was set back. 0 min are counted so far.")
        await at.screen.write("13:20")
        await at.press("enter")
        await at.front(TodayScreen)
        assert kept(diary) == ["Sitting 13:05–13:20, 15 min"]


async def test_after_the_machine_was_suspended_it_asks_and_an_older_question_is_gone(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.sees("Time for a break")
        await at.sleeps(hours=3)
        await at.look()
        await at.sees(
            "Welcome back",
            "Sitting since 13:05, 3 h 30.",
            "Are you still sitting? If not, when did you get up?",
        )
        assert at.dialogs == 1
        await at.press("w")
        await at.screen.write("13:35")
        await at.press("enter")
        await at.front(TodayScreen)
        assert kept(diary) == ["Sitting 13:05–13:35, 30 min"]


async def test_after_the_machine_was_suspended_over_a_form_it_asks_when_that_is_closed(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s", "p")
        await at.sleeps(minutes=20)
        assert isinstance(at.app.screen, PainForm)
        await at.press("escape")
        await at.look()
        await at.sees("Welcome back")


async def test_a_routine_to_go_on_with_and_an_open_bout_are_asked_about_one_after_the_other(
    opened: Opening, afternoon: HandClock, desk: Diary
) -> None:
    keys = [item.planned.key for item in desk.day.view().due]
    desk.player.begin_run(keys)
    desk.sitting.sit_down()
    afternoon.forward(minutes=12)
    async with at_the_desk(opened, afternoon) as at:
        await at.sees("You did not finish a routine")
        await at.look()
        assert at.dialogs == 1
        await at.press("n")
        await at.look()
        await at.sees("Welcome back")
        assert at.dialogs == 1
        await at.press("s")
        await at.look()
        assert at.dialogs == 0


async def test_the_day_turns_while_sitting_and_the_bout_stays_one(
    opened: Opening, clock: HandClock, diary: Diary
) -> None:
    clock.instant = clock.instant.replace(hour=23, minute=50)
    async with at_the_desk(opened, clock) as at:
        await at.press("s")
        for _ in range(3):  # each break is skipped
            await at.later(30)
            await at.press("x")
        clock.instant = clock.instant.replace(hour=3, minute=55)
        diary.history.undo()
        await at.look()
        await at.press("s")  # Welcome back: still
        await at.later(8)
        await at.press("escape")
        assert at.app.day == TUESDAY + timedelta(days=1)
        await at.until(lambda: "counted for the day before" in at.bar)
        assert "Sitting since 23:50" in at.bar
        await at.press("s")
        await at.front(ChairDialog)
        await at.press("escape")
        bouts = [one.entry for one in diary.history.lines() if isinstance(one.entry, SittingBout)]
        assert [(one.day, one.end) for one in bouts] == [(TUESDAY, None)]
        diary.sitting.get_up()
        assert [line.says for line in diary.history.lines()][-1] == "Sitting 23:50–04:03, 4 h 13"


# A process that dies


@pytest.mark.deep
@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_bout_survives_kill_9_and_is_asked_about_on_the_next_start(tmp_path: Path) -> None:
    program = InATerminal(tmp_path / "data")
    try:
        program.shows("Press s when you sit down")
        program.press("s")
        program.shows("Sitting since")
    finally:
        program.kill()
    status = subprocess.run(
        [*program.command, "sit", "status", "--short"],
        capture_output=True, text=True, timeout=20, cwd=CHECKOUT, check=True,
    )  # fmt: skip
    assert status.stdout.startswith("sitting 0 min, break in 30")
    program = InATerminal(tmp_path / "data")
    try:
        program.shows("Are you still sitting? If not, when did you get up?")
    finally:
        program.kill()
