"""Breaks in the interface: rung for once, asked about where it disturbs nothing, and led."""

from collections.abc import Callable

import pytest

from homecare.core.records.records import BreakKind
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.forms.entries import PainForm
from homecare.ui.player.screen import Player
from homecare.ui.progress.screen import ProgressScreen
from homecare.ui.sitting.dialogs import ChairDialog
from homecare.ui.today.screen import TodayScreen
from tests.conftest import HandClock
from tests.core.files import programme
from tests.ui.conftest import Opening
from tests.ui.player.leading import hold_still
from tests.ui.sitting.watching import at_the_desk, breaks, kept


@pytest.fixture
def afternoon(clock: HandClock) -> HandClock:
    """13:05 on Tuesday."""
    clock.instant = clock.instant.replace(hour=13, minute=5)
    return clock


# The break comes due


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[HomecareApp], list[str]]:
    """Makes the app believe in a real terminal, and returns what makes that ring or notify."""

    def attached(app: HomecareApp) -> list[str]:
        written: list[str] = []
        assert app._driver is not None
        rings = ("\a", "\x1b]9;", "\x1b]777;")
        monkeypatch.setattr(
            app._driver, "write", lambda said: written.append(said) if said.startswith(rings) else None
        )
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
        await at.sees("Time for a break", "Your break is due now.", "Stand up for 2 min")
        assert "Time for a break: Sitting since 13:05, 30 min. Your break is due now." in at.screen.toasts
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
        assert "Your break is due now." in at.screen.toasts
        assert [one for one in ("\x1b]9;", "\a") if any(one in text for text in written)] == (
            [heard] if setting else []
        )


async def test_the_programmes_own_longest_bout_and_break_exercises_are_used(
    opened: Opening, afternoon: HandClock, diary: Diary
) -> None:
    head = '[sitting]\nmax_bout_min = 45\nbreak_min = 3\nbreak_exercises = ["chin-tuck", "wall-angel"]\n'
    diary.programmes.assign(programme(head=head))
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
    opened: Opening, afternoon: HandClock, desk: Diary, paths: Paths
) -> None:
    hold_still(paths)
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s", "enter")
        await at.front(Player)
        await at.later(31)
        assert isinstance(at.app.screen, Player)
        await at.press("escape")
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


async def test_a_break_that_is_left_at_once_is_none_and_the_bout_goes_on(
    opened: Opening, afternoon: HandClock, diary: Diary, paths: Paths
) -> None:
    hold_still(paths)
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s", "s", "b")
        await at.front(Player)
        afternoon.forward(seconds=3)
        await at.press("escape")
        await at.sees("Are you taking a break anyway?")
        await at.press("escape")
        await at.until(lambda: "No break taken" in at.screen.toasts)
        await at.settle()
        assert breaks(diary) == []
        assert kept(diary) == ["Sitting since 13:05, not ended yet"]
        assert at.dialogs == 0
        await at.later(10)
        await at.press("s", "b")
        await at.front(Player)
        afternoon.forward(minutes=2)
        await at.press("escape")
        await at.sees("Break saved.")
        assert breaks(diary) == [(BreakKind.NATURAL, None)]


async def test_a_break_ends_the_bout_is_led_and_keeps_what_was_done(
    opened: Opening, afternoon: HandClock, desk: Diary, paths: Paths
) -> None:
    hold_still(paths)
    async with at_the_desk(opened, afternoon) as at:
        seconds = 0.0
        at.app.stopwatch = lambda: seconds
        await at.press("s")
        await at.later(30)
        await at.sees("b Take a break")
        await at.press("b")
        await at.front(Player)
        assert breaks(desk) == [(BreakKind.PROMPTED, None)]
        assert desk.sitting_now.now().bout is None
        player = at.app.screen
        assert isinstance(player, Player)
        (walk, _squeeze) = player._round
        await at.press("n")
        seconds = 1.5
        await at.until(lambda: player.lead.passed >= 1)
        await at.press("n")
        await at.until(lambda: player.led is not walk)
        await at.press("escape")  # before anything was done of the second
        await at.sees("Are you sitting again?")
        assert breaks(desk) == [(BreakKind.PROMPTED, walk.name)]
        await at.press("n")
        await at.front(TodayScreen)
        assert desk.sitting_now.now().bout is None
        assert "breaks 1 of 1" in at.bar
        await at.press("u")  # bout and break are one action
        await at.until(lambda: "Sitting since 13:05" in at.bar)
        assert kept(desk) == ["Sitting since 13:05, not ended yet"]
        await at.look()
        assert at.dialogs == 0  # the same prompt is not asked a second time


async def test_back_in_the_chair_a_new_bout_begins(
    opened: Opening, afternoon: HandClock, diary: Diary, paths: Paths
) -> None:
    hold_still(paths)
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(30)
        await at.press("b")
        await at.front(Player)
        await at.press("escape", "y")  # nothing done in it, but a break all the same
        await at.sees("Are you sitting again?")
        await at.later(2)
        await at.press("enter")
        await at.until(lambda: "Sitting since 13:37" in at.bar)
        assert kept(diary)[-1] == "Sitting since 13:37, not ended yet"
        assert "break in 30 min" in at.bar


async def test_a_break_before_it_is_due_is_a_natural_one(
    opened: Opening, afternoon: HandClock, diary: Diary, paths: Paths
) -> None:
    hold_still(paths)
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.later(12)
        await at.press("s", "b")
        await at.front(Player)
        await at.press("escape", "y", "n")
        await at.front(TodayScreen)
        assert breaks(diary) == [(BreakKind.NATURAL, None)]
        assert "1 break unprompted" in at.bar


async def test_pain_in_a_break_is_kept_and_the_programmes_words_are_shown(
    opened: Opening, afternoon: HandClock, desk: Diary, paths: Paths
) -> None:
    hold_still(paths)
    async with at_the_desk(opened, afternoon) as at:
        await at.press("s")
        await at.press("s", "b")
        await at.front(Player)
        await at.press("full_stop")
        await at.sees("How strong is the pain?")
        await at.press("6")
        await at.sees("Your programme says: Stop if pain goes above 5")
        await at.press("enter")
        await at.sees("Are you sitting again?")
        ((_, done),) = breaks(desk)
        assert done is not None
        assert "stopped before set 1" in done
        assert "pain 6" in done


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
        await at.sees("Time for a break", "Sitting since 13:05, 1 h 01. Your break is due now.")
        await at.press("escape", "u")
        await at.until(lambda: "break due 31 min" in at.bar)
        assert breaks(diary) == []
