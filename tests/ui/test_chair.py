"""Sitting in the interface: counted from `s` on, rung for once, asked about on return, and always on disk."""

import itertools
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from homecare.core.records import BreakKind, BreakTaken, SittingBout
from homecare.diary import Diary
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.chair.dialogs import ChairDialog, UntilDialog
from homecare.ui.dialogs import ConfirmDialog
from homecare.ui.forms.entries import PainForm
from homecare.ui.player.screen import Player
from homecare.ui.screens.progress import ProgressScreen
from homecare.ui.screens.safety import SafetyScreen
from homecare.ui.screens.today import TodayScreen
from tests.conftest import HandClock
from tests.core.files import programme
from tests.ui.conftest import Opening, Screenful

TUESDAY = date(2026, 11, 24)
CHECKOUT = Path(__file__).parents[2]
PATIENCE_S = 10


class AtTheDesk:
    """A person at the screen: time passes, keys are pressed, and what comes is waited for."""

    def __init__(self, screen: Screenful, clock: HandClock) -> None:
        self.screen = screen
        self.app = screen.app
        self.clock = clock

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < end, self.screen.everything + "\n" + self.screen.toasts
            await self.screen.pilot.pause(0.02)

    async def sees(self, *words: str) -> None:
        """Wait until all these words are on the screen, whatever the lines are broken at."""
        await self.until(lambda: all(word in self.read for word in words))

    async def front(self, kind: type[object]) -> None:
        """Wait until such a screen is in front, and painted."""
        await self.until(lambda: isinstance(self.app.screen, kind) and self.app.screen.is_mounted)
        await self.screen.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys, each after the effect of the one before."""
        await self.screen.press(*keys)

    async def look(self) -> None:
        """What the app does by itself every 1.5 seconds."""
        await self.app.look_again()
        await self.screen.settle()

    async def later(self, minutes: float) -> None:
        """Time passes with the app open: never more than ten minutes between two looks."""
        while minutes > 0:
            self.clock.forward(minutes=min(minutes, 9))
            minutes -= 9
            await self.app.look_again()
            await self.screen.pilot.pause()
        await self.look()

    async def sleeps(self, **amount: float) -> None:
        """The machine is suspended, and wakes up."""
        self.clock.forward(**amount)
        await self.look()

    @property
    def read(self) -> str:
        """The question in front, or the whole screen, in words that no border or line's end parts."""
        lines = self.screen.everything.split("\n")
        for dialog in self.app.screen.query(".dialog"):
            inside = dialog.region
            lines = [line[inside.x : inside.right] for line in lines[inside.y : inside.bottom]]
        return " ".join("\n".join(lines).translate(dict.fromkeys(map(ord, "│▄▂─╭╮"), " ")).split())

    @property
    def bar(self) -> str:
        """The sitting bar of Today with its border's words, whichever screen is in front."""
        today = self.app._screen_stacks["today"][0]
        bar = today.query_one("SittingBar")
        return f"{bar.border_title} / {bar.render()} / {bar.border_subtitle}"

    @property
    def dialogs(self) -> int:
        """How many questions of the chair are open, one over another or not."""
        return sum(
            isinstance(one, ChairDialog | UntilDialog | ConfirmDialog)
            for stack in self.app._screen_stacks.values()
            for one in stack
        )


@pytest.fixture
def afternoon(clock: HandClock) -> HandClock:
    """13:05 on Tuesday."""
    clock.instant = clock.instant.replace(hour=13, minute=5)
    return clock


@asynccontextmanager
async def at_the_desk(
    opened: Opening, clock: HandClock, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[AtTheDesk]:
    """The interface, open."""
    async with opened(size) as screen:
        yield AtTheDesk(screen, clock)


def kept(diary: Diary) -> list[str]:
    """The history, oldest first, without what was archived."""
    return [line.says for line in reversed(diary.history())]


def breaks(diary: Diary) -> list[tuple[BreakKind, str | None]]:
    """The breaks of the history, oldest first."""
    entries = [line.entry for line in reversed(diary.history())]
    return [(one.kind, one.done) for one in entries if isinstance(one, BreakTaken)]


# Sitting down and getting up


async def test_s_begins_a_bout_on_disk_at_once_and_the_bar_counts_it(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        assert "s begins to count" in at.bar
        await at.press("s")
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        assert "From 13:05. The break comes in 30 min" in at.screen.toasts
        await at.later(24)
        assert "Sitting since 13:05 · break in 6 min / " in at.bar
        assert "24 min timed" in at.bar
        assert "longest 24 min" in at.bar


async def test_s_pressed_twice_at_once_sits_down_once_and_says_no_error(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.screen.pilot.press("s", "s")
        await at.screen.settle()
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
        await at.sees("Sitting since 13:05, 20 min. The break comes in 10 min.", "e Got up")
        await at.press("e")
        await at.until(lambda: "Sitting 13:05–13:25, 20 min" in at.screen.toasts)
        assert kept(diary) == ["Sitting 13:05–13:25, 20 min"]
        assert "Sitting / " in at.bar
        await at.press("u")
        await at.until(lambda: "Sitting since 13:05" in at.bar)
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        await at.press("u")
        await at.until(lambda: "s begins to count" in at.bar)  # and not the minutes it was at
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
    diary.sit_down()
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


# The break comes due


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[HomecareApp], list[str]]:
    """Makes the app believe in a real terminal, and returns what is written to it by hand."""

    def attached(app: HomecareApp) -> list[str]:
        written: list[str] = []
        assert app._driver is not None
        monkeypatch.setattr(app._driver, "write", written.append)
        monkeypatch.setattr(HomecareApp, "is_headless", False)
        return written

    return attached


Attach = Callable[[HomecareApp], list[str]]


async def test_the_break_rings_once_in_every_way_the_terminal_knows(
    opened: Opening, afternoon: HandClock, diary: Diary, terminal: Attach
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        written = terminal(at.app)
        await at.press("s")
        await at.later(29)
        assert written == []
        await at.later(1)
        await at.sees("Time for a break", "The break is due now.", "Stand up for 2 min")
        assert "Time for a break: Sitting since 13:05, 30 min. The break is due now." in at.screen.toasts
        await at.later(3)
        await at.press("escape")
        await at.later(20)
        assert written.count("\a") == 1
        assert "".join(written).count("\x1b]9;homecare: Time for a break: Sitting since 13:05") == 1
        assert "".join(written).count("\x1b]777;notify;homecare: Time for a break;Sitting since") == 1
        assert at.dialogs == 0  # once for each prompt
        assert "break due 23 min" in at.bar


@pytest.mark.parametrize(
    ("setting", "heard"), [("sound = false", "\x1b]9;"), ("notifications = false", "\a"), ("", "\a")]
)
async def test_settings_silence_bell_and_notification_but_never_the_words(
    opened: Opening,
    afternoon: HandClock,
    diary: Diary,
    terminal: Attach,
    paths: Paths,
    setting: str,
    heard: str,
) -> None:
    both = "" if setting else "sound = false\nnotifications = false\n"
    paths.settings.write_text(f"{setting}\n{both}")
    async with at_the_desk(opened, afternoon) as at:
        written = terminal(at.app)
        await at.press("s")
        await at.later(30)
        await at.sees("Time for a break")
        assert "The break is due now." in at.screen.toasts
        assert [one for one in ("\x1b]9;", "\a") if any(one in text for text in written)] == (
            [heard] if setting else []
        )


async def test_the_programmes_own_longest_bout_and_break_exercises_are_used(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    head = '[sitting]\nmax_bout_min = 45\nbreak_min = 3\nbreak_exercises = ["chin-tuck", "wall-angel"]\n'
    diary.assign(programme(head=head))
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(44)
        assert at.dialogs == 0
        assert "break in 1 min" in at.bar
        await at.later(1)
        await at.sees("Stand up for 3 min: Chin tuck, Wall angel")


async def test_the_break_is_asked_about_over_any_room(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s", "2")
        await at.front(ProgressScreen)
        await at.later(31)
        await at.sees("Time for a break", "b Take a break")
        await at.press("x")
        await at.front(ProgressScreen)
        assert "break in 30 min" in at.bar  # Today is told too, though it is not in front


async def test_the_break_waits_for_a_form_and_comes_when_it_is_closed(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(25)
        await at.press("p")
        await at.later(6)
        assert isinstance(at.app.screen, PainForm)
        assert "Time for a break" in at.screen.toasts
        await at.press("escape")
        await at.look()
        await at.front(ChairDialog)


async def test_the_break_waits_for_the_exercise_under_way(
    opened: Opening, afternoon: HandClock, desk: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s", "enter")
        await at.front(Player)
        await at.later(31)
        assert isinstance(at.app.screen, Player)
        await at.press("escape")
        await at.front(TodayScreen)
        await at.look()
        await at.front(ChairDialog)


async def test_s_on_a_break_that_is_due_asks_once_not_twice(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(29)
        afternoon.forward(minutes=2)
        await at.press("s")  # before the app looked at the clock by itself
        await at.front(ChairDialog)
        await at.look()
        assert at.dialogs == 1
        await at.press("escape")
        await at.look()
        assert at.dialogs == 0


# What is answered


async def test_a_break_ends_the_bout_is_led_and_keeps_what_was_done(
    opened: Opening, afternoon: HandClock, desk: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        at.app.stopwatch = itertools.count().__next__
        await at.press("s")
        await at.later(30)
        await at.sees("b Take a break")
        await at.press("b")
        await at.front(Player)
        assert breaks(desk) == [(BreakKind.PROMPTED, None)]
        assert desk.sitting_now().bout is None
        player = at.app.screen
        assert isinstance(player, Player)
        (walk, _squeeze) = player._round
        await at.press("n")
        await at.until(lambda: player.lead.passed >= 2)
        await at.press("n")
        await at.until(lambda: player.led is not walk)
        await at.press("escape")  # before anything was done of the second
        await at.sees("Are you back in the chair?")
        assert breaks(desk) == [(BreakKind.PROMPTED, walk.name)]
        await at.press("n")
        await at.front(TodayScreen)
        assert desk.sitting_now().bout is None
        assert "breaks 1 of 1" in at.bar
        await at.press("u")  # bout and break are one action
        await at.until(lambda: "Sitting since 13:05" in at.bar)
        assert kept(desk) == ["Sitting since 13:05, not ended yet"]
        await at.look()
        assert at.dialogs == 0  # the same prompt is not asked a second time


async def test_back_in_the_chair_a_new_bout_begins(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.press("b")
        await at.front(Player)
        await at.press("escape")
        await at.sees("Are you back in the chair?")
        await at.later(2)
        await at.press("enter")
        await at.until(lambda: "Sitting since 13:37" in at.bar)
        assert kept(diary)[-1] == "Sitting since 13:37, not ended yet"
        assert "break in 30 min" in at.bar


async def test_a_break_before_it_is_due_is_a_natural_one(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(12)
        await at.press("s", "b")
        await at.front(Player)
        await at.press("escape", "n")
        await at.front(TodayScreen)
        assert breaks(diary) == [(BreakKind.NATURAL, None)]
        assert "breaks 1 natural" in at.bar


async def test_a_break_is_postponed_once_and_comes_five_minutes_later(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.sees("p In 5 min")
        await at.press("p")
        await at.front(TodayScreen)
        assert breaks(diary) == [(BreakKind.POSTPONED, None)]
        assert "break in 5 min" in at.bar
        await at.later(4.5)
        assert at.dialogs == 0
        await at.later(0.5)
        await at.sees("Time for a break", "x Skip")
        assert "In 5 min" not in at.read
        await at.press("p")  # no key of this question
        assert isinstance(at.app.screen, ChairDialog)
        assert breaks(diary) == [(BreakKind.POSTPONED, None)]


async def test_a_skipped_break_is_undone_or_comes_again_after_another_longest_bout(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(31)
        await at.press("x")
        await at.front(TodayScreen)
        assert breaks(diary) == [(BreakKind.SKIPPED, None)]
        assert "break in 30 min" in at.bar
        assert "breaks 0 of 1" in at.bar
        await at.later(29.5)
        assert at.dialogs == 0
        await at.later(0.5)
        await at.sees("Time for a break", "Sitting since 13:05, 1 h 01. The break is due now.")
        await at.press("escape", "u")
        await at.until(lambda: "break due 31 min" in at.bar)
        assert breaks(diary) == []


# The bar


async def test_the_bar_shows_the_day_its_longest_bout_and_the_breaks(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    hour = afternoon.instant.replace(hour=9)
    diary.log_bout(hour, hour + timedelta(minutes=50))
    diary.sit_down(at=afternoon.instant - timedelta(minutes=30))
    diary.take_break()
    diary.sit_down()
    afternoon.forward(minutes=4)
    diary.get_up()
    async with at_the_desk(opened, afternoon) as at:
        assert "1 h 24 timed" in at.bar
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
    desk.log_bout(start - timedelta(hours=4), start - timedelta(hours=2, minutes=11))
    desk.sit_down(at=start - timedelta(minutes=31))
    desk.take_break()
    desk.log_sitting(390)
    async with at_the_desk(opened, afternoon, size) as at:
        await at.press("s")
        await at.later(24)
        if size[1] > 12:
            await at.sees("Sitting since 13:05 · break in 6 min", "6 h 30, timer: 2 h 44")
            await at.sees("longest 1 h 49 · breaks 1 of 1")
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
        await at.sees("Welcome back", "Sitting since 13:05, 40 min.", "Still, or until when?")
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
    diary.sit_down()
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
    diary.sit_down()
    afternoon.forward(days=3)
    async with at_the_desk(opened, afternoon) as at:
        await at.sees("Until when did you sit?", "Sitting since 13:05 on 24 Nov", "nothing is counted")
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
        assert "s begins to count" in at.bar


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
        await at.sees("Welcome back", "Sitting since 13:05, 3 h 30.", "Still, or until when?")
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
    keys = [item.planned.key for item in desk.today().due]
    desk.begin_run(keys)
    desk.sit_down()
    afternoon.forward(minutes=12)
    async with at_the_desk(opened, afternoon) as at:
        await at.sees("A routine was not finished")
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
        diary.undo()
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
        bouts = [one.entry for one in diary.history() if isinstance(one.entry, SittingBout)]
        assert [(one.day, one.end) for one in bouts] == [(TUESDAY, None)]
        diary.get_up()
        assert [line.says for line in diary.history()][-1] == "Sitting 23:50–04:03, 4 h 13"


# Two programs


async def test_another_program_sits_down_and_gets_up_and_the_bar_follows_in_any_room(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        diary.sit_down()
        await at.look()
        await at.until(lambda: "Sitting since 13:05 · break in 30 min" in at.bar)
        await at.press("2")
        await at.later(3)
        diary.get_up()
        await at.look()
        await at.press("1")
        await at.until(lambda: "Sitting / " in at.bar and "3 min timed" in at.bar)
        assert at.dialogs == 0


async def test_an_open_question_closes_when_another_program_answers_it(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.front(ChairDialog)
        diary.skip_break()
        await at.look()
        await at.front(TodayScreen)
        assert "break in 30 min" in at.bar
        await at.press("s")
        await at.front(ChairDialog)
        diary.get_up()
        await at.look()
        await at.front(TodayScreen)
        assert at.app._exception is None


async def test_an_open_question_goes_on_with_the_time(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.sees("The break is due now.")
        await at.later(7)
        await at.sees("Sitting since 13:05, 37 min. The break has been due for 7 min.")


async def test_a_question_answered_elsewhere_under_the_safety_page_closes_after_it(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.front(ChairDialog)
        await at.press("exclamation_mark")
        await at.front(SafetyScreen)
        diary.get_up()
        await at.look()
        assert isinstance(at.app.screen, SafetyScreen)  # what is being read is not taken away
        await at.press("exclamation_mark")
        await at.look()
        await at.front(TodayScreen)
        assert at.dialogs == 0
        assert kept(diary) == ["Sitting 13:05–13:35, 30 min"]


@pytest.mark.parametrize(("key", "stays"), [("x", 1), ("p", 1), ("e", 0)])
async def test_an_answer_that_another_program_gave_a_moment_before_is_no_error(
    opened: Opening, afternoon: HandClock, diary: Diary, key: str, stays: int
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30 if stays else 10)
        if not stays:
            await at.press("s")
        await at.front(ChairDialog)
        if stays:
            diary.skip_break()
        else:
            diary.get_up()
        await at.press(key)
        await at.front(TodayScreen)
        assert [one.severity for one in at.app._notifications if one.severity == "error"] == []
        assert breaks(diary) == [(BreakKind.SKIPPED, None)] * stays


async def test_two_programs_take_the_same_break_and_it_is_one(
    opened: Opening, afternoon: HandClock, desk: Diary
) -> None:
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.front(ChairDialog)
        taken = desk.take_break()
        await at.press("b")
        await at.front(Player)
        desk.finish_break(taken.id, "Chin tuck", sit_down=True)
        await at.press("escape")
        await at.front(TodayScreen)  # who sits again already is not asked
        assert breaks(desk) == [(BreakKind.PROMPTED, "Chin tuck")]
        assert [one.severity for one in at.app._notifications if one.severity == "error"] == []
        await at.until(lambda: "Sitting since 13:35" in at.bar)


# A process that dies


class InATerminal:
    """The program as a process of its own, in a pseudo-terminal of 80×24."""

    def __init__(self, folder: Path) -> None:
        self.command = [sys.executable, "-m", "homecare", "--data", str(folder)]
        self._own, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, 80))
        terminal = {**os.environ, "TERM": "xterm-256color"}
        self._process = subprocess.Popen(
            self.command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=CHECKOUT, env=terminal
        )
        os.close(theirs)
        self._read = ""

    def shows(self, words: str) -> None:
        """Wait until these words were painted."""
        end = time.monotonic() + 20
        while words not in self._read:
            assert time.monotonic() < end, self._read[-3000:]
            if select.select([self._own], [], [], 0.2)[0]:
                self._read += os.read(self._own, 65536).decode(errors="replace")

    def press(self, key: str) -> None:
        """Press a key."""
        os.write(self._own, key.encode())

    def kill(self) -> None:
        """As `kill -9` does."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        os.close(self._own)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_bout_survives_kill_9_and_is_asked_about_on_the_next_start(tmp_path: Path) -> None:
    program = InATerminal(tmp_path / "data")
    try:
        program.shows("s begins to count")
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
        program.shows("Still, or until when?")
    finally:
        program.kill()
