"""Leading through an exercise: phases, sides, targets, cues, and never a second that was not held."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.programme.plan import PacePlan
from homecare.core.records.performed import performed_sets
from homecare.core.records.records import Outcome
from homecare.core.routine.player import LONGEST_TICK_S, Beat, Cue, Lead, Pace, Phase, cues, turns_of
from homecare.core.values.dose import Dose, Kind, Prescription, SetDone, Side, Sides, amount_done, full_sets

PACE = Pace(get_ready_s=5, rest_s=30, rep_s=4)


def asked(
    kind: Kind = Kind.HOLD,
    sides: Sides = Sides.NONE,
    *,
    sets: int = 3,
    reps: int | None = None,
    hold_s: int | None = 20,
    rest_s: int | None = 30,
) -> Prescription:
    return Prescription(
        kind=kind, sides=sides, level=1, dose=Dose(sets=sets, reps=reps, hold_s=hold_s, rest_s=rest_s)
    )


def begin(prescription: Prescription, pace: Pace = PACE, done: tuple[SetDone, ...] = ()) -> Lead:
    return Lead.begin(prescription, pace.of(prescription), done)


def wait(lead: Lead, seconds: float, tick: float = 0.125) -> Lead:
    """Let time pass in small steps, as the player does; an eighth of a second adds up exactly."""
    for _ in range(round(seconds / tick)):
        lead = lead.after(tick)
    return lead


HOLD = asked()
REPS = asked(Kind.REPS, sets=2, reps=8, hold_s=3)
STRETCH = asked(Kind.STRETCH, Sides.BOTH, sets=2, hold_s=15, rest_s=10)
BIRD_DOG = asked(Kind.REPS, Sides.ALTERNATE, sets=2, reps=5, hold_s=3)


def test_a_hold_goes_from_getting_ready_to_work_to_rest_and_again() -> None:
    lead = begin(HOLD)
    seen: list[tuple[Phase, int]] = []
    for _ in range(3 * 25 + 2 * 30):
        if not seen or seen[-1] != (lead.phase, lead.turn.number):
            seen.append((lead.phase, lead.turn.number))
        lead = wait(lead, 1)
    assert seen == [
        (Phase.GET_READY, 1),
        (Phase.WORK, 1),
        (Phase.REST, 2),
        (Phase.WORK, 2),
        (Phase.REST, 3),
        (Phase.WORK, 3),
        (Phase.OVER, 3),
    ]
    assert lead.sets == full_sets(HOLD)


def test_a_stretch_leads_left_then_right_before_it_rests() -> None:
    sides = [(turn.number, turn.side) for turn in turns_of(STRETCH)]
    assert sides == [(1, Side.LEFT), (1, Side.RIGHT), (2, Side.LEFT), (2, Side.RIGHT)]
    lead = wait(begin(STRETCH), 5 + 15 + 1)
    assert (lead.phase, lead.side) == (Phase.CHANGE, Side.RIGHT)
    lead = wait(lead, 4 + 15 + 1)
    assert (lead.phase, lead.side) == (Phase.REST, Side.LEFT)
    assert [one.side for one in lead.sets] == [Side.LEFT, Side.RIGHT]


def test_repetitions_go_out_hold_and_come_back_at_the_pace() -> None:
    lead = wait(begin(REPS), 5)
    beats = []
    for _ in range(14):
        beats.append((lead.reps, lead.beat[0]))
        lead = wait(lead, 0.5)
    assert beats == [
        *[(0, Beat.OUT)] * 4,
        *[(0, Beat.HOLD)] * 6,
        *[(0, Beat.BACK)] * 4,
    ]
    assert lead.reps == 1


def test_a_repetition_without_a_hold_only_goes_out_and_back() -> None:
    lead = wait(begin(asked(Kind.REPS, reps=6, hold_s=None)), 5)
    beats = set()
    for _ in range(32):
        beats.add(lead.beat[0])
        lead = wait(lead, 0.125)
    assert beats == {Beat.OUT, Beat.BACK}
    assert lead.reps == 1


def test_alternating_goes_left_and_right_in_turn_with_the_full_dose_on_each() -> None:
    lead = wait(begin(BIRD_DOG), 5)
    sides = []
    for _ in range(10):
        sides.append(lead.side)
        lead = wait(lead, 7)
    assert sides == [Side.LEFT, Side.RIGHT] * 5
    assert lead.phase is Phase.REST
    assert lead.sets == (
        SetDone(side=Side.LEFT, reps=5, held_s=3),
        SetDone(side=Side.RIGHT, reps=5, held_s=3),
    )


def test_alternating_that_ends_early_counts_each_side_for_itself() -> None:
    lead = wait(begin(BIRD_DOG), 5 + 7 * 3 + 2).end()
    assert [(one.side, one.reps) for one in lead.sets] == [(Side.LEFT, 2), (Side.RIGHT, 1)]


# What counts


def test_going_on_before_the_end_keeps_the_seconds_that_were_held() -> None:
    lead = wait(begin(HOLD), 5 + 12.5).skip_on()
    assert lead.sets == (SetDone(held_s=12),)
    assert lead.phase is Phase.REST


def test_going_on_at_once_counts_nothing() -> None:
    lead = begin(HOLD).skip_on().skip_on()
    assert lead.sets == ()
    assert lead.turn.number == 2


@pytest.mark.parametrize("gap", [LONGEST_TICK_S + 0.1, 60, 8 * 3600])
def test_a_gap_in_time_counts_nothing_and_pauses(gap: float) -> None:
    lead = wait(begin(HOLD), 5 + 12).after(gap)
    assert (lead.paused, lead.lost) == (True, True)
    assert lead.end().sets == (SetDone(held_s=12),)
    again = lead.pause()
    assert (again.paused, again.lost) == (False, False)
    assert 7.9 < again.left < 8.1


def test_a_clock_that_runs_backwards_changes_nothing() -> None:
    lead = wait(begin(HOLD), 10)
    assert lead.after(-5) == lead


def test_no_time_passes_while_paused() -> None:
    lead = wait(begin(HOLD), 10).pause()
    assert wait(lead, 100) == lead
    assert wait(lead.pause(), 1).passed > lead.passed


def test_a_repetition_under_way_does_not_count_until_it_is_back() -> None:
    lead = wait(begin(REPS), 5 + 7 * 3 + 6.5).end()
    assert lead.sets == (SetDone(reps=3, held_s=3),)


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("after"), st.floats(0, 4, allow_nan=False)),
            st.tuples(st.sampled_from(["pause", "skip_on", "back", "more", "less"]), st.just(0.0)),
        ),
        max_size=120,
    ),
    st.sampled_from([HOLD, REPS, STRETCH, BIRD_DOG]),
)
def test_whatever_is_pressed_no_more_is_counted_than_time_that_ran(
    steps: list[tuple[str, float]], prescription: Prescription
) -> None:
    lead = begin(prescription)
    ran = 0.0
    act: dict[str, Callable[[Lead], Lead]] = {
        "pause": Lead.pause,
        "skip_on": Lead.skip_on,
        "back": Lead.back,
        "more": lambda one: one.change_target(1),
        "less": lambda one: one.change_target(-1),
    }
    for what, seconds in steps:
        if what == "after":
            ran += seconds if seconds <= LONGEST_TICK_S and not lead.paused else 0
            lead = lead.after(seconds)
        else:
            lead = act[what](lead)
        assert lead.left >= 0
        assert lead.seconds_left >= 0
    done = amount_done(prescription, lead.end().sets)
    worked = done * (lead.rep_length if lead.counts_reps else 1)
    assert worked <= ran + 1e-6


# Keys


def test_back_early_in_a_set_goes_to_the_set_before_and_takes_it_back() -> None:
    lead = wait(begin(HOLD), 5 + 20 + 30 + 1)
    assert (lead.phase, lead.turn.number) == (Phase.WORK, 2)
    before = lead.back()
    assert (before.phase, before.turn.number, before.sets) == (Phase.GET_READY, 1, ())


def test_back_late_in_a_set_begins_this_set_again() -> None:
    lead = wait(begin(HOLD), 5 + 20 + 30 + 10).back()
    assert (lead.phase, lead.turn.number) == (Phase.GET_READY, 2)
    assert lead.sets == (SetDone(held_s=20),)


def test_back_at_the_very_start_stays_there() -> None:
    assert begin(HOLD).back() == begin(HOLD)


def test_a_target_that_is_raised_is_held_for_longer() -> None:
    lead = wait(begin(HOLD), 5 + 10).change_target(1)
    assert lead.turn.target == 25
    assert wait(lead, 15.125).sets == (SetDone(held_s=25),)
    assert [turn.target for turn in lead.turns] == [25, 20, 20]


def test_a_target_is_never_lowered_below_what_has_been_done() -> None:
    lead = wait(begin(HOLD), 5 + 18)
    for _ in range(5):
        lead = lead.change_target(-1)
    assert lead.turn.target == 19
    assert wait(lead, 1.25).sets == (SetDone(held_s=19),)
    reps = wait(begin(REPS), 5 + 7 * 3 + 1).change_target(-20)
    assert reps.turn.target == 4


def test_a_target_stays_within_what_a_diary_takes() -> None:
    assert begin(HOLD).change_target(-100).turn.target == 1
    assert begin(HOLD).change_target(10_000).turn.target == 3600


# Cues


def heard(prescription: Prescription, seconds: float) -> list[tuple[float, Cue]]:
    lead, at = begin(prescription), 0.0
    told = []
    for tick in range(round(seconds * 8)):
        later = lead.after(0.125)
        told += [(at, cue) for cue in cues(lead, later)]
        lead, at = later, (tick + 1) / 8
    return told


def test_start_half_way_and_end_are_announced() -> None:
    told = heard(HOLD, 5 + 20 + 30 + 20 + 30 + 20 + 1)
    assert [cue for _, cue in told] == [
        *(Cue.START, Cue.HALF_WAY, Cue.END) * 2,
        *(Cue.START, Cue.HALF_WAY, Cue.OVER),
    ]
    assert [round(at) for at, _ in told] == [5, 15, 25, 55, 65, 75, 105, 115, 125]


def test_a_gap_is_not_announced_as_anything() -> None:
    lead = wait(begin(HOLD), 10)
    assert cues(lead, lead.after(600)) == ()


# Pace, rest and length


def test_no_rest_goes_on_at_once() -> None:
    lead = wait(begin(asked(rest_s=0)), 5 + 20.25)
    assert (lead.phase, lead.turn.number) == (Phase.WORK, 2)
    assert cues(wait(begin(asked(rest_s=0)), 24.875), lead) == (Cue.END, Cue.START)


def test_a_hold_of_ten_minutes_is_led_to_its_end() -> None:
    lead = wait(begin(asked(sets=1, hold_s=600)), 5 + 600.25)
    assert (lead.phase, lead.sets) == (Phase.OVER, (SetDone(held_s=600),))


def test_the_exercises_own_times_come_before_the_programmes_and_those_before_the_settings() -> None:
    settings = Pace(get_ready_s=7, rest_s=20, rep_s=3)
    plan = PacePlan(get_ready_s=0, rest_s=40)
    assert settings.of(asked(rest_s=15), plan) == Pace(get_ready_s=0, rest_s=15, rep_s=3)
    assert settings.of(asked(rest_s=None), plan) == Pace(get_ready_s=0, rest_s=40, rep_s=3)
    assert settings.of(asked(rest_s=None)) == settings


@pytest.mark.parametrize("prescription", [HOLD, REPS, STRETCH, BIRD_DOG])
def test_the_time_left_is_the_time_it_takes(prescription: Prescription) -> None:
    lead = begin(prescription)
    planned, took = lead.seconds_left, 0
    while lead.phase is not Phase.OVER:
        lead, took = lead.after(0.25), took + 1
        assert lead.seconds_left == pytest.approx(planned - took / 4, abs=1e-6)
    assert took / 4 == pytest.approx(planned, abs=0.25)
    assert lead.sets == full_sets(prescription)


# Going on


@pytest.mark.parametrize("prescription", [HOLD, REPS, STRETCH, BIRD_DOG])
def test_an_exercise_is_gone_on_with_after_the_sets_that_are_done(prescription: Prescription) -> None:
    half = wait(begin(prescription), begin(prescription).seconds_left / 2)
    again = begin(prescription, done=half.sets)
    assert again.turn == half.turn
    assert again.phase is Phase.GET_READY
    assert wait(again, again.seconds_left + 0.25).sets == full_sets(prescription)


def test_an_exercise_with_all_its_sets_done_is_over() -> None:
    assert begin(HOLD, done=full_sets(HOLD)).phase is Phase.OVER


# What it is called


def test_all_sets_are_done_fewer_are_partly_done() -> None:
    assert performed_sets(HOLD, full_sets(HOLD)).outcome is Outcome.DONE
    assert performed_sets(HOLD, full_sets(HOLD)[:2]).outcome is Outcome.PARTIAL
    assert performed_sets(HOLD, (), reason="no time").outcome is Outcome.SKIPPED
    stopped = performed_sets(HOLD, full_sets(HOLD)[:1], stopped=True, reason="at 12 s")
    assert (stopped.outcome, stopped.reason, len(stopped.sets)) == (Outcome.STOPPED_FOR_PAIN, "at 12 s", 1)


def test_a_set_that_is_passed_over_is_not_announced_as_done() -> None:
    working = begin(HOLD).skip_on()
    assert cues(working, working.skip_on()) == ()
