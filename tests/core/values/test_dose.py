"""Dose: what is prescribed, what was done, and the words for both."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.records.performed import performed
from homecare.core.records.records import Outcome
from homecare.core.values.dose import (
    Dose,
    Kind,
    Prescription,
    SetDone,
    Side,
    Sides,
    amount_done,
    credit,
    dose_in_words,
    full_sets,
    reps_in_words,
    seconds_in_words,
    sets_in_words,
    sets_of,
)
from homecare.errors import InputError


def reps(sets: int, count: int, hold: int | None = None, **more: object) -> Prescription:
    dose = Dose(sets=sets, reps=count, hold_s=hold)
    return Prescription(kind=Kind.REPS, sides=Sides.NONE, level=1, dose=dose, **more)  # type: ignore[arg-type]


def hold(sets: int, seconds: int, sides: Sides = Sides.NONE, times: int = 1) -> Prescription:
    dose = Dose(sets=sets, hold_s=seconds)
    return Prescription(kind=Kind.HOLD, sides=sides, level=1, dose=dose, times_per_day=times)


PRESCRIPTIONS = st.builds(
    lambda kind, sides, sets, count, seconds, times: Prescription(
        kind=kind,
        sides=sides,
        level=1,
        dose=Dose(sets=sets, reps=count, hold_s=seconds),
        times_per_day=times,
    ),
    st.sampled_from(Kind),
    st.sampled_from(Sides),
    st.integers(1, 20),
    st.integers(1, 200),
    st.integers(1, 3600),
    st.integers(1, 10),
)


def test_two_sets_of_three_is_two_thirds() -> None:
    prescribed = reps(3, 10)
    done = sets_of(prescribed, sets=2)
    assert credit(amount_done(prescribed, done), prescribed.amount) == pytest.approx(0.667, abs=0.0005)


def test_both_sides_count() -> None:
    prescribed = hold(3, 10, Sides.BOTH)
    assert (prescribed.amount, prescribed.sets_per_day) == (60, 6)
    left_only = tuple(SetDone(side=Side.LEFT, held_s=10) for _ in range(3))
    assert credit(amount_done(prescribed, left_only), prescribed.amount) == 0.5


def test_times_per_day_multiply_what_a_day_asks_for() -> None:
    assert hold(2, 15, Sides.ALTERNATE, times=3).amount == 2 * 15 * 2 * 3


def test_more_than_prescribed_is_capped_at_one() -> None:
    assert credit(999, 30) == 1.0
    assert credit(0, 30) == 0.0


@given(PRESCRIPTIONS)
def test_a_prescription_done_in_full_on_every_occasion_is_credit_one(prescribed: Prescription) -> None:
    done = full_sets(prescribed, prescribed.times_per_day)
    assert amount_done(prescribed, done) == prescribed.amount
    assert len(done) == prescribed.sets_per_day


@given(PRESCRIPTIONS, st.integers(0, 10**6), st.integers(0, 10**6))
def test_credit_is_a_share_and_never_falls_when_more_is_done(
    prescribed: Prescription, one: int, other: int
) -> None:
    less, more = sorted((one, other))
    assert 0 <= credit(less, prescribed.amount) <= credit(more, prescribed.amount) <= 1


@given(PRESCRIPTIONS, st.integers(1, 20), st.integers(0, 200), st.integers(0, 3600))
def test_what_was_performed_is_done_exactly_when_it_reaches_one_occasion(
    prescribed: Prescription, sets: int, count: int, seconds: int
) -> None:
    counted = prescribed.kind is Kind.REPS
    did = performed(prescribed, sets=sets, reps=count if counted else None, hold_s=seconds)
    each = count if counted else seconds
    reached = sets * each >= prescribed.dose.sets * prescribed.per_set
    assert did.outcome is (Outcome.DONE if reached else Outcome.PARTIAL)
    assert len(did.sets) == sets * len(prescribed.set_sides)
    assert amount_done(prescribed, did.sets) == sets * each * len(prescribed.set_sides)


def test_what_is_not_said_is_as_prescribed() -> None:
    assert performed(reps(3, 8, 5)).sets == (SetDone(reps=8, held_s=5),) * 3
    assert performed(reps(3, 8, 5), reps=6).sets == (SetDone(reps=6, held_s=5),) * 3
    assert performed(hold(3, 20), hold_s=9).sets == (SetDone(held_s=9),) * 3


def test_a_skip_keeps_its_reason_and_has_no_sets() -> None:
    did = performed(hold(3, 20), skip=" tired ")
    assert (did.outcome, did.sets, did.reason) == (Outcome.SKIPPED, (), "tired")


def test_stopped_without_numbers_has_no_sets_and_with_numbers_keeps_them() -> None:
    assert performed(hold(3, 20), stopped=True).sets == ()
    assert performed(hold(3, 20), stopped=True, sets=1).sets == (SetDone(held_s=20),)
    assert performed(hold(3, 20), stopped=True, sets=1, hold_s=4).sets == (SetDone(held_s=4),)
    assert performed(hold(1, 20), stopped=True, hold_s=4, reason="arm").sets == (SetDone(held_s=4),)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"sets": 0}, "Sets must be a whole number from 1 to 20, not 0."),
        ({"sets": 10_000}, "not 10000"),
        ({"hold_s": -1}, "not -1"),
        ({"hold_s": 3601}, "not 3601"),
        ({"reps": 5}, "held, not counted in reps"),
        ({"skip": "  "}, "reason for skipping is empty"),
        ({"skip": "no", "hold_s": 3}, "A skipped exercise has no sets"),
        ({"skip": "no", "stopped": True}, "A skipped exercise has no sets"),
    ],
)
def test_what_cannot_have_been_done_is_refused(said: dict[str, object], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        performed(hold(3, 20), **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("dose", "sentence"),
    [
        ({"sets": 0, "reps": 5}, "Sets"),
        ({"sets": 21, "reps": 5}, "Sets"),
        ({"sets": 1, "reps": -5}, "Reps"),
        ({"sets": 1, "reps": 201}, "Reps"),
        ({"sets": 1, "hold_s": 0}, "Hold"),
        ({"sets": 1, "hold_s": 3601}, "Hold"),
        ({"sets": 1, "reps": 5, "rest_s": 601}, "Rest"),
        ({"sets": 1}, "needs reps or hold_s"),
        ({"sets": 1.5, "reps": 5}, "Sets"),
        ({"sets": True, "reps": 5}, "Sets"),
        ({"sets": "3", "reps": 5}, "not “3”"),
    ],
)
def test_a_dose_outside_its_limits_is_refused(dose: dict[str, object], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        Dose(**dose)  # type: ignore[arg-type]


def test_a_dose_that_does_not_fit_the_kind_is_refused() -> None:
    with pytest.raises(InputError, match="counted in reps needs reps"):
        Prescription(kind=Kind.REPS, sides=Sides.NONE, level=1, dose=Dose(sets=1, hold_s=5))
    for kind in (Kind.HOLD, Kind.STRETCH, Kind.BREAK):
        with pytest.raises(InputError, match=f"A {kind} needs hold_s"):
            Prescription(kind=kind, sides=Sides.NONE, level=1, dose=Dose(sets=1, reps=5))


def test_a_set_without_an_amount_is_refused() -> None:
    with pytest.raises(InputError, match="needs the reps or the seconds"):
        SetDone()


@pytest.mark.parametrize(
    ("prescribed", "words"),
    [
        (hold(3, 20), "3 × 20 s"),
        (hold(1, 120), "2 min"),
        (hold(1, 90), "1 min 30 s"),
        (hold(2, 60), "2 × 1 min"),
        (reps(3, 12), "3 × 12"),
        (reps(1, 12), "12 reps"),
        (reps(3, 8, 5), "3 × 8 · 5 s"),
        (reps(1, 10, 10), "10 reps · 10 s"),
    ],
)
def test_a_dose_is_read_as_people_write_it(prescribed: Prescription, words: str) -> None:
    assert dose_in_words(prescribed) == words


@given(st.integers(0, 100_000))
def test_seconds_in_words_can_be_read_back(seconds: int) -> None:
    numbers = [int(part) for part in seconds_in_words(seconds).split() if part.isdigit()]
    minutes = "min" in seconds_in_words(seconds)
    assert sum(
        number * unit for number, unit in zip(numbers, (60, 1) if minutes else (1,), strict=False)
    ) == (seconds)


@pytest.mark.parametrize(
    ("left", "right", "neither", "said"),
    [
        (0, 0, 1, "1 set"),
        (0, 0, 3, "3 sets"),
        (2, 2, 0, "2 sets on each side"),
        (1, 1, 0, "1 set on each side"),
        (2, 1, 0, "2 sets left, 1 right"),
        (1, 0, 0, "1 set left"),
        (0, 2, 0, "2 sets right"),
    ],
)
def test_a_set_is_counted_as_the_programme_asks_for_it_whatever_its_sides(
    left: int, right: int, neither: int, said: str
) -> None:
    sides = [*(Side.LEFT,) * left, *(Side.RIGHT,) * right, *(Side.NONE,) * neither]
    assert sets_in_words([SetDone(side=side, held_s=10) for side in sides]) == said


def test_one_rep_is_one_rep() -> None:
    assert [reps_in_words(number) for number in (1, 2)] == ["1 rep", "2 reps"]
