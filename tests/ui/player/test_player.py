"""The player: what is seen while somebody is led, in which order, and what is stored of it."""

from datetime import date

import pytest

from homecare.core.records.records import Outcome
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.ui.app import HomecareApp
from homecare.ui.forms.exercise import ExerciseForm
from homecare.ui.player import screen as player_screen
from homecare.ui.player.dialogs import LevelDialog
from homecare.ui.widgets.big_digits import BigDigits
from homecare.ui.widgets.figure_view import FigureView
from homecare.ui.widgets.pain_scale import PainScale
from tests.conftest import HandClock
from tests.ui.conftest import Opening
from tests.ui.player.leading import BIRD_DOG, PLANK, STRETCH, Hands, Stopwatch, follow, held, kept


@pytest.fixture
def watch() -> Stopwatch:
    return Stopwatch()


async def test_enter_leads_from_getting_ready_to_the_last_set_and_stores_what_was_held(
    opened: Opening, diary: Diary, watch: Stopwatch
) -> None:
    follow(diary)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        assert hands.line("phase") == "GET READY"
        assert "Set 1 of 2" in hands.shown
        assert "· Lie face down" in hands.shown
        await hands.wait(6)
        assert (hands.line("phase"), hands.line("detail")) == ("HOLD", "of 10 s")
        assert hands.line("next") == "Next: rest 6 s, then set 2"
        await hands.wait(9)
        assert hands.line("phase") == "REST"
        assert [(one.outcome, held(one)) for one in kept(diary)] == [(Outcome.PARTIAL, [("none", 10)])]
        await hands.wait(6)
        assert hands.line("phase") == "HOLD"
        assert "Set 2 of 2" in hands.shown
        await hands.wait(10)
        assert "2 sets, 20 s total" in hands.shown
        assert "pain at its peak?" in hands.shown
        await hands.press("2")
        assert not hands.led
        (entry,) = kept(diary)
        assert (entry.outcome, held(entry), entry.pain_peak) == (
            Outcome.DONE, [("none", 10), ("none", 10)], 2,
        )  # fmt: skip
        assert entry.day == date(2026, 11, 24)
        assert "1 of 1 done" in hands.shown


async def test_the_whole_routine_is_led_in_order_and_goes_on_by_itself(
    opened: Opening, diary: Diary, watch: Stopwatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player_screen, "ANNOUNCED_S", 1)
    follow(diary, BIRD_DOG + PLANK + STRETCH)
    diary.entries.log_exercise("front-plank")
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        assert "Bird dog" in hands.shown
        assert "1 of 2" in hands.line("progress")
        await hands.wait(5 + 1)
        sides = [hands.line("phase")]
        await hands.wait(7)
        sides.append(hands.line("phase"))
        assert sides == ["MOVE: left side", "MOVE: right side"]
        await hands.wait(3 * 7)
        assert "Next: Upper trapezius stretch" in hands.shown
        first_step = hands.player._to_come[0].steps.setup
        assert first_step.split(",")[0][:30] in hands.shown
        assert "Continues in 1 s" in hands.shown
        await screen.pilot.pause(1.2)
        await hands.quiet()
        assert hands.line("phase") == "GET READY: left side"
        assert hands.line("progress").endswith("2 of 2 · 20 s left")
        await hands.wait(5 + 4.25)
        assert hands.line("phase") == "NOW RIGHT: change sides"
        await hands.wait(5)
        assert hands.line("phase") == "STRETCH: right side"
        await hands.wait(4)
        await hands.press("enter")
        assert "Bird dog: done, 1 set on each side, 4 reps total" in hands.shown
        assert "Upper trapezius stretch: done, 1 set on each side, 8 s" in hands.shown
        bird_dog, _, stretch = kept(diary)
        assert [(str(one.side), one.reps, one.held_s) for one in bird_dog.sets] == [
            ("left", 2, 3),
            ("right", 2, 3),
        ]
        assert held(stretch) == [("left", 4), ("right", 4)]
        assert (bird_dog.pain_peak, stretch.pain_peak) == (None, None)
        await hands.press("enter", "S")
        assert "There is nothing left in today's routine." in screen.toasts
        assert not hands.led


async def test_a_routine_with_nothing_to_lead_says_why(
    opened: Opening, diary: Diary, watch: Stopwatch, clock: HandClock
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        assert "There is no programme today. Press 4" in screen.toasts
        follow(diary, PLANK + 'days = ["sun"]\n')
        await screen.app.look_again()
        await hands.quiet()
        await hands.press("S")
        assert "has nothing for today" in screen.toasts
        diary.entries.log_rest()
        await screen.app.look_again()
        await hands.quiet()
        await hands.press("S")
        assert "Today is a rest day." in screen.toasts
        await hands.press("enter")
        assert "GET READY" in hands.shown, "one exercise is led when it is chosen, due or not"


async def test_on_an_earlier_day_enter_opens_the_form_and_nothing_is_led(
    opened: Opening, desk: Diary, watch: Stopwatch
) -> None:
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("left_square_bracket", "S")
        assert not hands.led
        await hands.press("enter")
        assert isinstance(screen.app.screen, ExerciseForm)


@pytest.mark.parametrize("sound", [True, False])
async def test_start_half_way_and_end_are_shown_in_words_and_rung_where_sound_is_on(
    opened: Opening,
    diary: Diary,
    paths: Paths,
    watch: Stopwatch,
    monkeypatch: pytest.MonkeyPatch,
    sound: bool,
) -> None:
    rung: list[str] = []
    follow(diary)
    paths.settings.write_text(f"sound = {str(sound).lower()}\n", encoding="utf-8")
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        monkeypatch.setattr(HomecareApp, "bell", lambda app: rung.append("\a"))
        await hands.press("enter")
        seen, rings = [], []
        for seconds in (4.5, 1, 5, 5, 6, 5, 5):
            await hands.wait(seconds)
            seen.append(hands.line("cue") if screen.app.screen is hands.player else "asked")
            rings.append(len(rung))
        assert seen == ["", "▶ Go", "◐ Half-way", "■ Set done", "▶ Go", "◐ Half-way", "asked"]
        assert rings == ([0, 1, 2, 3, 4, 5, 6] if sound else [0] * 7)


async def test_time_that_nobody_saw_counts_nothing_and_the_wall_clock_counts_for_nothing(
    opened: Opening, diary: Diary, watch: Stopwatch, clock: HandClock
) -> None:
    follow(diary)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await hands.wait(5 + 4)
        watch.seconds += 3600
        await hands.wait(0.25)
        assert hands.line("phase") == "PAUSED"
        assert hands.line("cue") == "Not counted. Space to continue."
        await hands.wait(30)
        assert hands.player.lead.passed == pytest.approx(4.0)
        await hands.press("space")
        clock.forward(hours=-30)
        await hands.wait(3)
        clock.forward(hours=12)
        await hands.wait(3)
        assert hands.line("phase") == "REST"
        clock.forward(hours=18)
        (entry,) = kept(diary)
        assert (entry.day, held(entry)) == (date(2026, 11, 24), [("none", 10)])


async def test_the_programmes_pace_comes_before_the_settings_and_the_exercises_own_before_both(
    opened: Opening, diary: Diary, paths: Paths, watch: Stopwatch
) -> None:
    follow(
        diary,
        '[[exercise]]\nuse = "wall-angel"\nsets = 2\nreps = 2\nrest_s = 3\n'
        '[[exercise]]\nuse = "scapular-squeeze"\nsets = 2\nreps = 2\nrep_s = 6\n',
        head="[pace]\nget_ready_s = 2\n",
    )
    paths.settings.write_text("get_ready_s = 9\nrep_s = 8\n", encoding="utf-8")
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        paces = [led.pace for led in hands.player._round]
        assert [(one.get_ready_s, one.rep_s) for one in paces] == [(2, 8), (2, 6)]
        await hands.wait(2 + 9)
        assert hands.line("detail") == "repetition 2 of 2"
        await hands.wait(8)
        assert (hands.line("phase"), hands.player.lead.length) == ("REST", 3)


OWN = """
[[define]]
key = "long-hold"
name = "Long hold"
kind = "hold"
[define.steps]
setup = "Sit against a wall."
[[define.level]]
name = "the only one"
sets = 2
hold_s = 600
rest_s = 0
"""


@pytest.mark.parametrize("size", [(40, 12), (80, 24)])
async def test_an_own_exercise_without_a_figure_without_rest_and_held_for_ten_minutes_is_led(
    opened: Opening, diary: Diary, watch: Stopwatch, size: tuple[int, int]
) -> None:
    follow(diary, '[[exercise]]\nuse = "long-hold"\n', head=OWN)
    async with opened(size, stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        await hands.wait(5)
        assert not screen.app.screen.query_one(FigureView).display
        assert hands.line("phase") == "HOLD"
        assert screen.text("#digits").count("█") > 60, "10:00 in large digits"
        assert "It hurts" in hands.shown
        await hands.wait(599.5)
        assert hands.player.query_one(BigDigits).value == "1"
        if size[1] > 12:
            assert "· Sit against a wall." in hands.shown
            assert hands.line("next") == "Next: set 2, without a rest"
        await hands.wait(1)
        assert hands.line("cue") == "■ Set done  ▶ Go"
        assert "Set 2 of 2" in hands.shown
        assert [held(one) for one in kept(diary)] == [[("none", 600)]]


@pytest.mark.parametrize(("columns", "figure"), [(59, False), (60, True)])
async def test_under_sixty_columns_the_figure_yields_to_the_words(
    opened: Opening, desk: Diary, watch: Stopwatch, columns: int, figure: bool
) -> None:
    async with opened((columns, 24), stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("enter")
        assert hands.player.query_one(FigureView).display is figure
        braille = any("\u2800" < letter <= "\u28ff" for letter in hands.shown)
        assert braille is figure
        assert "GET READY" in hands.shown
        assert "· Sit or stand tall" in hands.shown


async def test_at_forty_by_twelve_every_line_that_matters_is_there(
    opened: Opening, desk: Diary, watch: Stopwatch
) -> None:
    async with opened((40, 12), demo=True, stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        assert "DEMO" in hands.shown
        assert "Scapular squeeze" in hands.shown
        assert hands.line("progress").endswith("1 of 5 · 7 min left")
        assert hands.line("next") == "After this set: 1 more set"
        for key in (". It hurts", "Esc End", "space Pause"):
            assert key in hands.shown
        await hands.wait(5)
        assert "▶ Go" in hands.shown
        await hands.press("full_stop")
        assert "How strong is the pain?" in hands.shown
        assert "10" in screen.text("#level")
        await hands.press("enter")
        assert "Your programme says: Stop if" in hands.shown, "the first words, not the last"
        assert "End here (Enter)" in hands.shown


@pytest.mark.deep
async def test_with_reduced_motion_the_figure_stays_still_while_time_runs(
    opened: Opening, diary: Diary, paths: Paths, watch: Stopwatch
) -> None:
    follow(diary, '[[exercise]]\nuse = "wall-angel"\n')
    pictures = []
    for still in ("true", "false"):
        paths.settings.write_text(f"reduced_motion = {still}\n", encoding="utf-8")
        async with opened(stopwatch=watch) as screen:
            hands = Hands(screen, watch)
            await hands.press("enter")
            seen = set()
            for seconds in (5.5, 1, 1, 1):
                await hands.wait(seconds)
                seen.add(screen.text("FigureView"))
            pictures.append(len(seen))
            assert any("\u2800" < letter <= "\u28ff" for letter in seen.pop())
    assert pictures[0] == 1
    assert pictures[1] > 1


async def test_the_bar_fills_with_the_whole_routine_and_demo_is_said(
    opened: Opening, diary: Diary, watch: Stopwatch
) -> None:
    follow(diary, PLANK + STRETCH)
    async with opened(demo=True, stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        assert "DEMO" in screen.text("#player-head")
        whole = 5 + 10 + 6 + 10 + 5 + 4 + 5 + 4
        assert hands.line("progress").endswith(f"exercise 1 of 2 · {whole + 1} s left")
        filled = [hands.line("progress").count("▇")]
        for seconds in (5, 16, 9):
            await hands.wait(seconds)
            filled.append(hands.line("progress").count("▇"))
        assert filled == sorted(set(filled))
        assert filled[0] == 0
        cells = len(hands.line("progress").split()[0])
        assert filled[-1] == int(cells * 30 / whole)


async def test_a_question_that_is_read_past_waits_for_the_safety_page(
    opened: Opening, diary: Diary, watch: Stopwatch
) -> None:
    follow(diary, STRETCH + PLANK)
    async with opened(stopwatch=watch) as screen:
        hands = Hands(screen, watch)
        await hands.press("S")
        await hands.wait(5 + 4 + 5 + 4)
        dialog = screen.app.screen
        assert isinstance(dialog, LevelDialog)
        await hands.press("exclamation_mark")
        for _ in range(player_screen.ANNOUNCED_S + 1):
            dialog._count()
        await hands.press("exclamation_mark")
        assert dialog.is_active
        assert dialog._left is not None
        assert dialog._left > 10, "no second of it passes while something else is read"
        await hands.press("space")
        for _ in range(player_screen.ANNOUNCED_S + 1):
            dialog._count()
        assert "Waiting for you." in hands.shown
        for _ in range(2):  # a key that bounces
            dialog.query_one(PainScale).action_choose(7)
        await hands.quiet()
        assert "Your programme says: Stop above 5 and call us." in hands.shown


def test_the_players_keys_are_known_by_the_page_that_lists_them() -> None:
    from homecare.ui.settings.keymap import bindings

    wanted = {"pause", "next", "back", "more", "less", "skip", "stop", "leave", "keys"}
    assert {f"player.{name}" for name in wanted} <= set(bindings())
    assert {"level.take", "keep.no", "said.next", "chair.break", "until.close"} <= set(bindings())
