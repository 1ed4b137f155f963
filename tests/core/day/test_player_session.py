"""A round of exercises: what is still to do, what is gone on with, and where a figure is in time."""

import pytest

from homecare.core.day.player_session import (
    ANYTHING,
    MOVE_S,
    break_round,
    figure_at,
    half_done,
    led_item,
    seconds_left,
    still_to_do,
)
from homecare.core.day.view import DayItem
from homecare.core.figures.figures import Figure
from homecare.core.routine.player import Lead, Pace, Phase
from homecare.core.values.dose import Dose, Kind, Prescription, SetDone, Side, Sides, full_sets
from homecare.diary.diary import Diary
from tests.core.files import programme

PACE = Pace(get_ready_s=5, rest_s=30, rep_s=4)
PLANK = Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=1, dose=Dose(sets=2, hold_s=10, rest_s=20))
BRIDGE = Prescription(kind=Kind.REPS, sides=Sides.NONE, level=1, dose=Dose(sets=1, reps=2, hold_s=3))
BODY = """
[[exercise]]
use = "front-plank"
sets = 3
hold_s = 10
[[exercise]]
use = "side-plank"
days = ["sun"]
[[exercise]]
use = "cat-cow"
times_per_day = 2
"""


@pytest.fixture
def followed(diary: Diary) -> Diary:
    diary.programmes.assign(programme(body=BODY))
    return diary


def item(diary: Diary, key: str = "front-plank") -> DayItem:
    return next(one for one in diary.day.view().items if one.planned.key == key)


def to_do(diary: Diary) -> list[str]:
    return [one.planned.key for one in still_to_do(diary.day.view())]


def test_what_is_due_is_led_in_the_programmes_order_until_it_is_done(followed: Diary) -> None:
    assert to_do(followed) == ["front-plank", "cat-cow"]
    followed.entries.log_exercise("front-plank")
    followed.entries.log_exercise("cat-cow")
    assert to_do(followed) == ["cat-cow"], "twice a day: once more"
    followed.entries.log_exercise("cat-cow")
    assert to_do(followed) == []


def test_what_broke_off_is_led_again_what_was_left_off_for_a_reason_is_not(followed: Diary) -> None:
    followed.entries.log_exercise("front-plank", sets=1)
    assert "front-plank" in to_do(followed)
    followed.history.undo()
    followed.entries.log_exercise("front-plank", sets=1, reason="tired")
    assert "front-plank" not in to_do(followed)
    assert half_done(item(followed)) is not None, "it is gone on with where it is chosen"


@pytest.mark.parametrize("outcome", ["skipped", "stopped"])
def test_what_was_skipped_or_hurt_is_not_led_again(followed: Diary, outcome: str) -> None:
    followed.entries.log_exercise(
        "front-plank", skip="tired" if outcome == "skipped" else None, stopped=outcome == "stopped"
    )
    assert to_do(followed) == ["cat-cow"]
    assert half_done(item(followed)) is None


def test_a_rest_day_asks_for_nothing(followed: Diary) -> None:
    followed.entries.log_rest()
    assert to_do(followed) == []


def test_sets_that_were_done_are_gone_on_with_in_their_entrys_place(followed: Diary) -> None:
    entry = followed.entries.log_exercise("front-plank", sets=2)
    led = led_item(item(followed), None, None, PACE)
    assert (led.done, led.instead_of) == (entry.sets, entry.id)
    assert led.begin().turn.number == 3
    assert led.seconds == 5 + 10


def test_all_sets_but_shorter_ones_leave_nothing_to_go_on_with(followed: Diary) -> None:
    followed.entries.log_exercise("front-plank", hold_s=4)
    assert half_done(item(followed)) is None


def test_an_exercise_nobody_describes_is_led_without_steps_and_figure(followed: Diary) -> None:
    led = led_item(item(followed), None, None, PACE)
    assert (led.steps.lines(), led.say, led.figure) == ((), "", None)
    described = led_item(item(followed), followed.programmes.exercise("front-plank"), None, PACE)
    assert len(described.steps.lines()) >= 3


def test_a_new_prescription_does_not_go_on_with_the_old_ones_sets(followed: Diary) -> None:
    followed.entries.log_exercise("front-plank", sets=1)
    followed.programmes.assign(programme(version=2, body=BODY.replace("hold_s = 10", "hold_s = 25")))
    assert half_done(item(followed)) is None


BOTH = Prescription(kind=Kind.STRETCH, sides=Sides.BOTH, level=1, dose=Dose(sets=2, hold_s=15))
LEFT, RIGHT = (SetDone(side=side, held_s=15) for side in (Side.LEFT, Side.RIGHT))


@pytest.mark.parametrize(
    ("done", "missing"),
    [
        ((), [(1, Side.LEFT), (1, Side.RIGHT), (2, Side.LEFT), (2, Side.RIGHT)]),
        ((LEFT,), [(1, Side.RIGHT), (2, Side.LEFT), (2, Side.RIGHT)]),
        ((RIGHT,), [(1, Side.LEFT), (2, Side.LEFT), (2, Side.RIGHT)]),
        ((LEFT, RIGHT, RIGHT), [(2, Side.LEFT)]),
        ((LEFT, LEFT, LEFT), [(1, Side.RIGHT), (2, Side.RIGHT)]),
        (full_sets(BOTH), []),
    ],
)
def test_going_on_leads_the_sides_that_are_missing(
    done: tuple[SetDone, ...], missing: list[tuple[int, Side]]
) -> None:
    lead = Lead.begin(BOTH, PACE, done)
    assert sorted(map(repr, lead.sets)) == sorted(map(repr, done)), "nothing done is lost"
    led: list[tuple[int, Side]] = []
    while lead.phase is not Phase.OVER:
        if lead.phase is Phase.WORK and (not led or led[-1] != (lead.turn.number, lead.turn.side)):
            led.append((lead.turn.number, lead.turn.side))
        lead = lead.after(0.5)
    assert led == missing


# Breaks


def test_a_break_is_one_set_of_each_and_the_rest_of_it_a_walk(diary: Diary) -> None:
    library = diary.shelf.library
    plan = diary.shelf.plan(
        programme(head='[sitting]\nbreak_min = 3\nbreak_exercises = ["chin-tuck", "doorway-stretch"]\n'), "f"
    )
    led = break_round(plan, library, PACE)
    assert [one.key for one in led] == ["chin-tuck", "doorway-stretch", ANYTHING]
    assert [one.asked.dose.sets for one in led] == [1, 1, 1]
    assert sum(one.seconds for one in led) == pytest.approx(180, abs=1)


def test_a_break_of_a_programme_that_names_none_is_a_walk(diary: Diary) -> None:
    (walk,) = break_round(None, diary.shelf.library, PACE)
    assert walk.key == ANYTHING
    assert walk.seconds == pytest.approx(120, abs=1)


def test_a_break_shorter_than_its_exercises_has_no_walk(diary: Diary) -> None:
    plan = diary.shelf.plan(
        programme(head='[sitting]\nbreak_min = 1\nbreak_exercises = ["chin-tuck", "levator-stretch"]\n'), "f"
    )
    led = break_round(plan, diary.shelf.library, PACE)
    assert [one.key for one in led] == ["chin-tuck", "levator-stretch"]


# Time


def test_the_time_left_of_a_round_is_that_of_all_its_exercises(followed: Diary) -> None:
    led = [led_item(one, None, None, PACE) for one in still_to_do(followed.day.view())]
    lead = led[0].begin()
    whole = sum(one.seconds for one in led)
    assert seconds_left(lead, led[1:]) == whole
    assert seconds_left(lead.after(2), led[1:]) == whole - 2


# Figures in time


@pytest.fixture
def plank(diary: Diary) -> Figure:
    figure = diary.shelf.library["front-plank"].level(1).figure
    if figure is None:
        pytest.skip("the figures are not drawn yet")
    return figure


def wait(lead: Lead, seconds: float) -> Lead:
    for _ in range(round(seconds * 4)):
        lead = lead.after(0.25)
    return lead


def test_a_figure_waits_goes_into_the_hold_just_before_it_and_leaves_it_afterwards(plank: Figure) -> None:
    lead = Lead.begin(PLANK, PACE.of(PLANK))
    held = plank.pose_at(*figure_at(plank, wait(lead, 5 + 5)))
    assert held == plank.poses[plank.held]
    assert figure_at(plank, wait(lead, 1)) == (0, 0.0)
    assert figure_at(plank, wait(lead, 5 - MOVE_S / 2)) != (0, 0.0)
    assert plank.pose_at(*figure_at(plank, wait(lead, 5 - 0.25))) != held
    leaving = wait(lead, 5 + 10 + MOVE_S / 2)
    assert leaving.phase is Phase.REST
    assert plank.pose_at(*figure_at(plank, leaving)) not in (held, plank.poses[0])
    assert figure_at(plank, wait(lead, 5 + 10 + 2 * MOVE_S)) == (0, 0.0)


def test_a_figure_goes_out_holds_and_comes_back_with_each_repetition(diary: Diary) -> None:
    figure = diary.shelf.library["glute-bridge"].level(1).figure
    if figure is None:
        pytest.skip("the figures are not drawn yet")
    lead = wait(Lead.begin(BRIDGE, PACE.of(BRIDGE)), 5)
    poses = [figure.pose_at(*figure_at(figure, wait(lead, at))) for at in (0, 1, 2, 4.75, 6, 7, 8)]
    down, up = figure.poses[0], figure.poses[figure.held]
    assert (poses[0], poses[2], poses[3], poses[5]) == (down, up, up, down)
    assert poses[1] not in (down, up)
    assert poses[4] not in (down, up)
    assert poses[6] == poses[1]


def test_a_place_of_a_figure_is_always_one_it_has(diary: Diary) -> None:
    figures = [level.figure for one in diary.shelf.library.values() for level in one.levels]
    for figure in [one for one in figures if one is not None]:
        for asked in (PLANK, BRIDGE):
            lead = Lead.begin(asked, PACE.of(asked))
            while lead.phase is not Phase.OVER:
                leg, share = figure_at(figure, lead)
                assert 0 <= leg < figure.legs
                assert 0.0 <= share <= 1.0
                lead = lead.after(0.5)
