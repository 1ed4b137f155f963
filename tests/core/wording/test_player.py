"""What the player says: every phase, cue and place in words of its own."""

from dataclasses import replace
from datetime import date

import pytest

from homecare.core.day.player_session import Led
from homecare.core.programme.exercises import Steps
from homecare.core.records.records import RestDay
from homecare.core.routine.player import Cue, Lead, Pace, Phase
from homecare.core.values.dose import Dose, Kind, Prescription, Sides
from homecare.core.wording.player import (
    CUE_WORDS,
    big_number,
    cue_in_words,
    detail_in_words,
    done_in_words,
    next_in_words,
    nothing_to_lead,
    phase_in_words,
    set_in_words,
    steps_in_all,
    steps_now,
    stopped_in_words,
    time_left_in_words,
)
from homecare.diary.diary import Diary
from tests.core.files import programme

PACE = Pace(get_ready_s=5, rest_s=30, rep_s=4)


def lead(kind: Kind = Kind.HOLD, sides: Sides = Sides.NONE, **dose: int) -> Lead:
    asked = Prescription(kind=kind, sides=sides, level=1, dose=Dose(**{"sets": 2, **dose}))
    return Lead.begin(asked, PACE.of(asked))


def wait(one: Lead, seconds: float) -> Lead:
    for _ in range(round(seconds * 4)):
        one = one.after(0.25)
    return one


PLANK = lead(hold_s=90)
BRIDGE = lead(Kind.REPS, reps=8, hold_s=3)
STRETCH = lead(Kind.STRETCH, Sides.BOTH, hold_s=15)
BIRD_DOG = lead(Kind.REPS, Sides.ALTERNATE, reps=2, hold_s=3)


def test_every_cue_has_words_of_its_own() -> None:
    assert len(set(CUE_WORDS.values())) == len(Cue)


def test_a_start_names_its_side_where_it_has_one() -> None:
    assert cue_in_words(Cue.START, STRETCH) == "▶ Go, left side"
    assert cue_in_words(Cue.START, PLANK) == "▶ Go"
    assert cue_in_words(Cue.START, BIRD_DOG) == "▶ Go"
    assert cue_in_words(Cue.HALF_WAY, STRETCH) == "◐ Half-way"


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (PLANK, "GET READY"),
        (STRETCH, "GET READY: left side"),
        (BIRD_DOG, "GET READY"),
        (wait(PLANK, 6), "HOLD"),
        (wait(PLANK, 6).pause(), "PAUSED"),
        (wait(PLANK, 5 + 91), "REST"),
        (wait(STRETCH, 6), "STRETCH: left side"),
        (wait(STRETCH, 5 + 16), "NOW RIGHT: change sides"),
        (wait(STRETCH, 5 + 15 + 5 + 1), "STRETCH: right side"),
        (wait(BRIDGE, 6), "MOVE"),
        (wait(BRIDGE, 8), "HOLD"),
        (wait(BRIDGE, 11), "AND BACK"),
        (wait(BIRD_DOG, 5 + 8), "MOVE: right side"),
        (wait(lead(Kind.BREAK, hold_s=60), 6), "MOVE"),
        (PLANK.end(), "DONE"),
    ],
)
def test_each_phase_is_named(one: Lead, words: str) -> None:
    assert phase_in_words(one) == words


def test_the_large_number_counts_down_or_says_which_repetition() -> None:
    assert [big_number(wait(PLANK, at)) for at in (0, 4.75, 5, 5.25, 35, 36)] == [
        *("5", "1", "1:30", "1:30", "1:00", "59"),
    ]
    assert [big_number(wait(BRIDGE, at)) for at in (5, 11.75, 12)] == ["1", "1", "2"]
    assert [big_number(wait(BIRD_DOG, 5 + 7 * at)) for at in range(4)] == ["1", "1", "2", "2"]
    assert big_number(wait(lead(hold_s=600), 5)) == "10:00"


def test_under_the_number_stands_what_it_counts() -> None:
    assert detail_in_words(PLANK) == "then hold for 1 min 30 s"
    assert detail_in_words(BIRD_DOG) == "then 2 reps each side, in turn"
    assert detail_in_words(wait(PLANK, 6)) == "of 1 min 30 s"
    assert detail_in_words(wait(BRIDGE, 6)) == "repetition 1 of 8"
    assert detail_in_words(wait(BRIDGE, 5 + 7 + 3)) == "repetition 2 of 8 · hold 2 s"
    assert detail_in_words(PLANK.end()) == ""
    assert set_in_words(wait(PLANK, 5 + 90 + 1)) == "Set 2 of 2"


def test_what_comes_next_is_said_to_the_end() -> None:
    following = Led(key="b", name="Bridge", level_name="", asked=BRIDGE.asked, pace=PACE)
    second = wait(PLANK, 5 + 90 + 30 + 1)
    assert next_in_words(PLANK, [following]) == "After this set: 1 more set"
    assert next_in_words(wait(PLANK, 6), [following]) == "Next: rest 30 s, then set 2"
    assert next_in_words(second, [following]) == "Next: Bridge"
    assert next_in_words(second, []) == "Next: the end"
    assert next_in_words(wait(STRETCH, 6), []) == "Next: right side"
    assert next_in_words(wait(lead(hold_s=10, rest_s=0), 6), []) == "Next: set 2, without a rest"


def test_where_somebody_stopped_is_told_to_the_second() -> None:
    assert stopped_in_words(PLANK) == "before set 1"
    assert stopped_in_words(wait(PLANK, 5 + 12.5)) == "at 12 s of set 1"
    assert stopped_in_words(wait(STRETCH, 5 + 15 + 5 + 3)) == "at 3 s of set 1, right side"
    assert stopped_in_words(wait(BRIDGE, 5 + 7 * 2 + 3)) == "at repetition 3 of set 1, 17 s into it"


def test_what_was_done_and_the_time_left_are_no_more_exact_than_needed() -> None:
    assert done_in_words(PLANK, ()) == "nothing yet"
    assert done_in_words(PLANK, wait(PLANK, 5 + 70).end().sets) == "1 set, 1 min 10 s total"
    assert done_in_words(BRIDGE, wait(BRIDGE, 5 + 7 * 2).end().sets) == "1 set, 2 reps total"
    assert [time_left_in_words(left) for left in (0, 3, 41, 60, 100, 725)] == [
        *("0 s left", "5 s left", "45 s left", "1 min left", "2 min left", "12 min left"),
    ]


def test_why_there_is_nothing_to_lead_through(diary: Diary) -> None:
    assert nothing_to_lead(diary.day.view()).startswith("There is no programme today")
    diary.programmes.assign(programme(body='[[exercise]]\nuse = "front-plank"\ndays = ["sun"]\n'))
    assert "has nothing for today" in nothing_to_lead(diary.day.view())
    diary.programmes.assign(programme(version=2))
    assert nothing_to_lead(diary.day.view()) == "There is nothing left in today's routine."
    assert isinstance(diary.entries.log_rest(), RestDay)
    assert diary.day.view().day == date(2026, 11, 24)
    assert nothing_to_lead(diary.day.view()).startswith("Today is a rest day.")


def test_a_lead_that_goes_on_still_names_its_last_set() -> None:
    right_only = tuple(one for one in wait(STRETCH, 500).sets if str(one.side) == "right")
    again = Lead.begin(STRETCH.asked, PACE, right_only)
    assert again.phase is Phase.GET_READY
    assert (phase_in_words(again), set_in_words(again)) == ("GET READY: left side", "Set 1 of 2")


def test_where_room_is_short_the_steps_of_the_moment_are_shown() -> None:
    steps = Steps(setup="Lie down.", move="Lift.", breathe="Breathe.", feel="It works.")
    led = Led(
        key="b", name="Bridge", level_name="", asked=BRIDGE.asked, pace=PACE, steps=steps, say="On toes."
    )
    assert steps_now(led, BRIDGE) == ("Lie down.", "Lift.", "On toes.")
    assert steps_now(led, wait(BRIDGE, 6)) == ("Lift.", "On toes.", "Breathe.", "It works.")
    assert steps_in_all(led) == ("Lie down.", "Lift.", "Breathe.", "It works.", "On toes.")
    assert steps_in_all(replace(led, steps=Steps(), say="")) == ()
