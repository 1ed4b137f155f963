"""The player's keys: what each of them stores, and what it leaves as it was."""

import sqlite3
from contextlib import closing

import pytest
from textual.screen import Screen
from textual.widgets._footer import FooterKey

from homecare.core.records.records import ExerciseEntry, Outcome
from homecare.diary import player
from homecare.diary.diary import Diary
from homecare.errors import StoreError
from homecare.paths import Paths
from homecare.ui.player.dialogs import LevelDialog
from homecare.ui.player.screen import Player
from homecare.ui.safety.screen import SafetyScreen
from tests.ui.conftest import Opening
from tests.ui.player.leading import PLANK, STRETCH, Hands, Stopwatch, follow, held, hold_still, kept


@pytest.fixture
def watch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def plank(diary: Diary, paths: Paths) -> Diary:
    """A routine of 2 × 10 s front plank."""
    hold_still(paths)
    follow(diary)
    return diary


@pytest.fixture
def both(diary: Diary, paths: Paths) -> Diary:
    """A routine of a plank and a stretch."""
    hold_still(paths)
    follow(diary, PLANK + STRETCH)
    return diary


async def test_space_stops_the_time_and_lets_it_run_again(
    opened: Opening, plank: Diary, watch: Stopwatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await hands.wait(5 + 3)
        await hands.press("space")
        await hands.wait(60)
        assert hands.line("phase") == "PAUSED"
        await hands.press("space", "exclamation_mark")
        await hands.wait(60)
        await hands.press("exclamation_mark")
        assert hands.player.lead.passed == 3, "nor does it run while the safety page is read"
        await hands.wait(7)
        assert [held(one) for one in kept(plank)] == [[("none", 10)]]


async def test_n_goes_on_with_what_was_held_and_b_takes_a_set_back_on_disk_too(
    opened: Opening, plank: Diary, watch: Stopwatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter", "n")
        assert hands.line("phase") == "HOLD"
        await hands.wait(7)
        await hands.press("n")
        assert hands.line("phase") == "REST"
        assert [held(one) for one in kept(plank)] == [[("none", 7)]]
        await hands.press("b")
        assert (hands.line("phase"), kept(plank)) == ("GET READY", [])
        await hands.wait(5 + 10 + 6 + 4)
        await hands.press("b")
        assert "Set 2 of 2" in hands.shown, "late in a set, b means this set once more"
        await hands.wait(5 + 10)
        await hands.press("enter")
        assert [held(one) for one in kept(plank)] == [[("none", 10), ("none", 10)]]
        await hands.press("u")
        assert kept(plank) == [], "however it went, it is one thing to undo"


async def test_plus_and_minus_change_the_set_under_way_and_what_was_held_is_stored(
    opened: Opening, plank: Diary, watch: Stopwatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter", "plus")
        assert hands.line("detail") == "then hold for 15 s"
        await hands.wait(5 + 15)
        await hands.wait(6 + 3)
        await hands.press("minus", "minus")
        assert hands.line("detail") == "of 4 s"
        await hands.wait(1)
        await hands.press("enter")
        (entry,) = kept(plank)
        assert held(entry) == [("none", 15), ("none", 4)]
        assert entry.outcome is Outcome.PARTIAL


async def test_x_before_anything_is_done_is_skipped_and_afterwards_partly_done_with_the_reason(
    opened: Opening, both: Diary, watch: Stopwatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        await hands.wait(5 + 10 + 6 + 4)
        await hands.press("x")
        before = hands.player.lead
        await hands.wait(30)
        await hands.press("escape")
        assert hands.player.lead == before, "no time passes while the reason is asked"
        await hands.wait(0.25)
        assert hands.player.lead.passed == before.passed + 0.25
        await hands.press("x", "2")
        assert "Upper trapezius stretch" in hands.shown
        await hands.press("x", "1")
        plank, stretch = kept(both)
        assert (plank.outcome, plank.reason, held(plank)) == (
            Outcome.PARTIAL, "tired", [("none", 10), ("none", 4)],
        )  # fmt: skip
        assert (stretch.outcome, stretch.reason, stretch.sets) == (Outcome.SKIPPED, "no time", ())
        await hands.press("enter", "S")
        assert "There is nothing left in today's routine" in screen.toasts


@pytest.mark.parametrize("goes_on", [True, False])
async def test_it_hurts_is_on_disk_before_the_level_is_asked(
    opened: Opening, both: Diary, watch: Stopwatch, goes_on: bool
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        await hands.wait(5 + 7.5)
        await hands.press("full_stop")
        assert isinstance(screen.app.screen, LevelDialog)
        (entry,) = kept(both)
        assert (entry.outcome, entry.reason, held(entry), entry.pain_peak) == (
            Outcome.STOPPED_FOR_PAIN, "stopped at 7 s of set 1", [("none", 7)], None,
        )  # fmt: skip
        await hands.press("6" if goes_on else "enter")
        assert kept(both)[0].pain_peak == (6 if goes_on else None)
        assert "Your programme says: Stop above 5 and call us." in hands.shown
        assert "! opens the safety" in hands.shown
        await hands.press("exclamation_mark")
        assert isinstance(screen.app.screen, SafetyScreen)
        await hands.press("exclamation_mark")
        if goes_on:
            await hands.press("n")
            assert "Upper trapezius stretch" in hands.shown
            assert hands.line("phase") == "GET READY: left side"
        else:
            await hands.press("enter")
            assert not hands.led
            assert both.player.unfinished_run() is None
        assert len(kept(both)) == 1


async def test_a_stop_pressed_by_accident_is_taken_back_and_the_keys_stay_in_the_footer(
    opened: Opening, both: Diary, watch: Stopwatch
) -> None:
    async with opened((120, 40), stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        player = screen.app.screen
        before = footer(player)
        assert {"Pause", "It hurts", "Next", "Skip"} <= before
        await hands.wait(5 + 7.5)
        await hands.press("full_stop")
        assert "Continue: nothing hurts (Esc)" in hands.shown
        await hands.press("escape")
        assert hands.line("phase") == "PAUSED"
        assert kept(both) == []
        assert footer(player) == before
        await hands.press("space")
        await hands.wait(2.5)
        (entry,) = kept(both)
        assert (entry.outcome, held(entry)) == (Outcome.PARTIAL, [("none", 10)])
        await hands.press("full_stop")
        assert kept(both)[0].outcome is Outcome.STOPPED_FOR_PAIN
        await hands.press("escape")
        (entry,) = kept(both)
        assert (entry.outcome, held(entry), entry.reason) == (Outcome.PARTIAL, [("none", 10)], None)
        await hands.press("x", "1")
        assert footer(player) == before


def footer(player: Screen[object]) -> set[str]:
    """What the player's key bar offers."""
    return {key.description for key in player.query(FooterKey)}


async def test_it_hurts_before_anything_is_held_is_kept_too(
    opened: Opening, plank: Diary, watch: Stopwatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await screen.pilot.press("full_stop", "full_stop")
        await hands.quiet()
        await hands.press("4", "enter")
        assert not hands.led
        (entry,) = kept(plank)
        assert (entry.outcome, entry.sets, entry.reason, entry.pain_peak) == (
            Outcome.STOPPED_FOR_PAIN, (), "stopped before set 1", 4,
        )  # fmt: skip


async def test_esc_asks_and_enter_keeps_what_was_held(
    opened: Opening, plank: Diary, watch: Stopwatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter", "escape")
        assert not hands.led, "where nothing is done there is nothing to ask"
        await hands.press("enter")
        await hands.wait(5 + 8)
        await hands.press("escape")
        assert "Done so far: 1 set, 8 s total." in hands.shown
        before = hands.player.lead
        await hands.wait(90)
        await hands.press("escape")
        await hands.wait(0.25)
        assert hands.player.lead.passed == before.passed + 0.25
        assert not hands.player.lead.paused
        await hands.press("escape", "enter")
        assert not hands.led
        (entry,) = kept(plank)
        assert (entry.outcome, held(entry)) == (Outcome.PARTIAL, [("none", 8)])
        assert plank.player.unfinished_run() is None
        assert "Front plank: partly done, 1 set, 8 s total" in screen.toasts


async def test_esc_and_n_keep_nothing_and_an_entry_half_done_before_comes_back(
    opened: Opening, diary: Diary, watch: Stopwatch
) -> None:
    follow(diary, PLANK.replace("sets = 2", "sets = 3"))
    earlier = diary.entries.log_exercise("front-plank", sets=1)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        assert "Set 2 of 3" in hands.shown
        await hands.press("escape")
        assert not hands.led, "nothing new was done: nothing to ask, and nothing changes"
        assert kept(diary) == [earlier]
        await hands.press("enter")
        await hands.wait(5 + 10 + 6 + 4)
        assert [len(one.sets) for one in kept(diary)] == [2]
        await hands.press("escape", "n")
        assert not hands.led
        assert kept(diary) == [earlier]
        assert diary.history.undo().says == "Front plank: partly done, 1 set, 10 s total"


@pytest.mark.parametrize(("level", "goes_on"), [("5", True), ("7", True), ("7", False)])
async def test_a_peak_above_the_programmes_limit_shows_its_words_and_asks_whether_to_go_on(
    opened: Opening, both: Diary, watch: Stopwatch, level: str, goes_on: bool
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        await hands.wait(5 + 10 + 6 + 10)
        await hands.press(level)
        assert kept(both)[0].pain_peak == int(level)
        above = "Your programme says: Stop above 5" in hands.shown
        assert above is (level == "7")
        if above:
            await hands.press("n" if goes_on else "enter")
        assert hands.led is goes_on
        assert (both.player.unfinished_run() is not None) is goes_on
        assert ("GET READY: left side" in hands.shown) is goes_on


async def test_a_key_pressed_twice_opens_one_player(opened: Opening, both: Diary, watch: Stopwatch) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        for _ in range(2):
            screen.app.screen.action_routine()  # type: ignore[attr-defined]
        await hands.quiet()
        assert [isinstance(one, Player) for one in screen.app.screen_stack].count(True) == 1
        await hands.press("escape", "S")
        assert hands.led


async def test_an_exercise_that_is_done_is_led_once_more_only_when_that_is_said(
    opened: Opening, plank: Diary, watch: Stopwatch
) -> None:
    plank.entries.log_exercise("front-plank")
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        assert "Front plank is logged as done on this day. Do it again?" in hands.shown
        await hands.press("n")
        assert not hands.led
        await hands.press("enter", "y")
        assert "Set 1 of 2" in hands.shown


async def test_a_led_entry_is_corrected_in_its_form(opened: Opening, plank: Diary, watch: Stopwatch) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await hands.wait(5 + 10 + 6 + 10)
        await hands.press("3", "e")
        screen.app.screen.query_one("#pain_peak").focus()
        await hands.press("backspace", "4", "ctrl+s")
        (entry,) = kept(plank)
        assert (entry.pain_peak, held(entry)) == (4, [("none", 10), ("none", 10)])


# When the diary cannot be written


async def test_a_set_that_could_not_be_written_is_said_and_written_with_the_next(
    opened: Opening, both: Diary, watch: Stopwatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        with monkeypatch.context() as broken:
            broken.setattr(player.Player, "keep_sets", refuse)
            await hands.wait(5 + 10)
            assert "The disk is full; nothing was written." in screen.toasts
            assert kept(both) == []
            assert hands.line("phase") == "REST"
            await hands.wait(6 + 2)
            await hands.press("escape", "enter")
            assert hands.led, "what cannot be kept is not left behind unsaid"
        await hands.press("n")
        assert [held(one) for one in kept(both)] == [[("none", 10), ("none", 2)]]


async def test_what_the_diary_refused_of_one_exercise_never_stands_in_another(
    opened: Opening, both: Diary, watch: Stopwatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        with monkeypatch.context() as broken:
            broken.setattr(player.Player, "keep_sets", refuse)
            await hands.wait(5 + 10 + 6 + 10)
            assert "How strong was the pain" in hands.shown
        with monkeypatch.context() as broken:
            broken.setattr(player.Player, "next_exercise", refuse)
            await hands.press("enter")
        assert "Upper trapezius stretch" in hands.shown
        assert [held(one) for one in kept(both)] == [[("none", 10), ("none", 10)]], "kept at the second try"
        await hands.wait(5 + 4 + 5 + 4)
        await hands.press("1", "enter")
        plank, stretch = kept(both)
        assert (plank.exercise, held(plank)) == ("front-plank", [("none", 10), ("none", 10)])
        assert (stretch.exercise, held(stretch)) == ("upper-trapezius-stretch", [("left", 4), ("right", 4)])
        assert both.player.unfinished_run() is None


async def test_a_database_that_nobody_may_write_is_said_in_words(
    opened: Opening, plank: Diary, paths: Paths, watch: Stopwatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        elsewhere = paths.data / "elsewhere.db"
        paths.database.rename(elsewhere)
        await hands.wait(5 + 10)
        assert "no longer exists" in screen.toasts
        elsewhere.rename(paths.database)
        await hands.wait(6 + 10)
        await hands.press("enter")
        assert not hands.led
        with closing(sqlite3.connect(paths.database)) as database:
            assert database.execute("SELECT outcome FROM exercise_entry").fetchall() == [("done",)]


def refuse(*_: object, **__: object) -> ExerciseEntry:
    raise StoreError("The disk is full; nothing was written.", "Free some space and try again.")


async def test_sets_of_uneven_length_stay_as_they_were_when_only_the_peak_is_edited(
    opened: Opening, diary: Diary, paths: Paths, watch: Stopwatch
) -> None:
    hold_still(paths)
    follow(diary, STRETCH)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await hands.wait(5 + 2)
        await hands.press("n", "n")
        await hands.wait(3)
        await hands.press("escape", "y")
        (entry,) = kept(diary)
        assert held(entry) == [("left", 2), ("right", 3)]
        await screen.press("e")
        screen.app.screen.query_one("#pain_peak").focus()
        await screen.write("3")
        await screen.press("ctrl+s")
        (edited,) = kept(diary)
        assert (held(edited), edited.pain_peak) == ([("left", 2), ("right", 3)], 3)


async def test_who_has_not_answered_once_is_waited_for(
    opened: Opening, diary: Diary, paths: Paths, watch: Stopwatch
) -> None:
    hold_still(paths)
    follow(diary, f"{PLANK}{STRETCH}{STRETCH.replace('upper-trapezius', 'levator')}")
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        await hands.wait(5 + 10 + 6 + 10)
        assert "Continues in" in hands.shown
        await hands.press("enter")
        await hands.wait(5 + 4 + 5 + 4)
        assert isinstance(screen.app.screen, LevelDialog)
        assert "Continues in" not in hands.shown
