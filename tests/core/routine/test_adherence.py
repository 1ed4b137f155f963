"""Adherence = Σ credit ÷ Σ prescribed (CLINICAL.md §6), and what leaves the count in sight."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.records.records import Outcome
from homecare.core.routine.adherence import (
    ExerciseDay,
    ExerciseMark,
    RoutineDay,
    adherence,
    by_exercise,
    exercise_day,
    routine_day,
)
from tests.plainly import routine_days

DAY = date(2026, 11, 24)
DONE, PARTIAL, SKIPPED, STOPPED = Outcome


def mark(done: int, prescribed: int = 30, outcome: Outcome = DONE, key: str = "plank") -> ExerciseMark:
    return ExerciseMark(DAY, key, outcome, done, prescribed)


def logged(**days: float) -> dict[str, ExerciseDay]:
    return {key: ExerciseDay(DONE if credit >= 1 else PARTIAL, credit) for key, credit in days.items()}


MARKS = st.builds(
    ExerciseMark,
    st.just(DAY),
    st.sampled_from("abc"),
    st.sampled_from(Outcome),
    st.integers(0, 500),
    st.integers(1, 500),
)


def test_adherence_is_the_sum_of_credits_over_the_sum_of_what_was_prescribed() -> None:
    days = [RoutineDay(3, 2.0), RoutineDay(1, 1.0), RoutineDay(0, 0.0), RoutineDay(4, 1.0)]
    assert adherence(days) == 4 / 8


def test_a_span_in_which_nothing_was_prescribed_has_no_adherence() -> None:
    assert adherence([]) is None
    assert adherence([RoutineDay(rest=True), RoutineDay(stopped=2)]) is None


def test_two_occasions_add_up_and_are_capped_together() -> None:
    assert exercise_day([mark(15), mark(15)]) == ExerciseDay(DONE, 1.0)
    assert exercise_day([mark(15, outcome=PARTIAL), mark(5, outcome=PARTIAL)]).credit == pytest.approx(2 / 3)
    assert exercise_day([mark(500), mark(500)]).credit == 1.0


def test_each_entry_is_measured_against_its_own_prescription() -> None:
    assert exercise_day([mark(10, 20), mark(15, 60)]).credit == 0.5 + 0.25


def test_stopped_for_pain_once_is_stopped_that_day() -> None:
    assert exercise_day([mark(30), mark(0, outcome=STOPPED)]).outcome is STOPPED


def test_skipped_in_the_morning_and_done_in_the_evening_is_not_skipped() -> None:
    assert exercise_day([mark(0, outcome=SKIPPED), mark(30)]).outcome is DONE
    assert exercise_day([mark(0, outcome=SKIPPED), mark(3)]).outcome is PARTIAL
    assert exercise_day([mark(0, outcome=SKIPPED)]) == ExerciseDay(SKIPPED, 0.0)


def test_what_is_due_and_not_logged_counts_once_the_day_is_over() -> None:
    due = ["plank", "bridge"]
    assert routine_day(due, logged(plank=1.0), rest=False, open_day=False) == RoutineDay(
        2, 1.0, 0, rest=False, logged=True
    )
    assert routine_day(due, logged(plank=1.0), rest=False, open_day=True).adherence == 1.0
    assert routine_day(due, {}, rest=False, open_day=True) == RoutineDay(due=2)
    assert routine_day(due, logged(plank=1.0), rest=False, open_day=True).share == 0.5


def test_the_day_that_still_runs_says_how_many_are_done_and_is_no_part_of_a_span() -> None:
    keys = [str(number) for number in range(7)]
    today = routine_day(keys, logged(**{"0": 1.0, "1": 0.5}), rest=False, open_day=True)
    assert (today.done, today.due) == (1, 7)
    assert adherence([today]) is None
    assert adherence([RoutineDay(2, 1.0, logged=True), today]) == 0.5


def test_a_rest_day_prescribes_nothing_even_if_something_was_done() -> None:
    day = routine_day(["plank"], logged(plank=1.0), rest=True, open_day=False)
    assert (day.prescribed, day.credit, day.rest, day.logged, day.adherence) == (0, 0.0, True, True, None)


def test_what_was_stopped_for_pain_leaves_the_denominator_and_is_counted() -> None:
    day = routine_day(
        ["plank", "bridge"],
        {"plank": ExerciseDay(STOPPED, 0.9), **logged(bridge=0.5)},
        rest=False,
        open_day=False,
    )
    assert (day.prescribed, day.credit, day.stopped) == (1, 0.5, 1)


def test_a_skip_stays_in_the_denominator() -> None:
    day = routine_day(["plank"], {"plank": ExerciseDay(SKIPPED, 0.0)}, rest=False, open_day=True)
    assert day.adherence == 0.0


def test_an_exercise_that_was_not_due_adds_to_neither_side() -> None:
    day = routine_day(["plank"], logged(plank=0.5, angel=1.0), rest=False, open_day=False)
    assert (day.prescribed, day.credit) == (1, 0.5)


@given(st.lists(MARKS, min_size=1))
def test_a_days_credit_is_a_share_whatever_was_entered(marks: list[ExerciseMark]) -> None:
    day = exercise_day(marks)
    assert 0 <= day.credit <= 1
    assert (day.outcome is STOPPED) == any(one.outcome is STOPPED for one in marks)


@given(st.lists(MARKS, min_size=1), st.randoms())
def test_the_order_of_entries_changes_nothing(marks: list[ExerciseMark], random: object) -> None:
    shuffled = marks.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = by_exercise(marks)[DAY], by_exercise(shuffled)[DAY]
    assert {key: day.outcome for key, day in first.items()} == {
        key: day.outcome for key, day in second.items()
    }
    assert all(first[key].credit == pytest.approx(second[key].credit) for key in first)


@given(
    marks=st.lists(MARKS),
    due=st.sets(st.sampled_from("abc")),
    rest=st.booleans(),
    days=st.integers(1, 5),
)
def test_adherence_of_a_span_lies_between_none_and_all(
    marks: list[ExerciseMark], due: set[str], rest: bool, days: int
) -> None:
    routine = routine_days(
        DAY,
        DAY + timedelta(days=days - 1),
        due_on=lambda _day: sorted(due),
        logged=by_exercise(marks),
        rest_days={DAY} if rest else set(),
        today=DAY + timedelta(days=9),
    )
    share = adherence(routine)
    assert len(routine) == days
    assert sum(day.prescribed + day.stopped for day in routine) == len(due) * (days - rest)
    assert share is None or 0 <= share <= 1
    assert (share is None) == (sum(day.prescribed for day in routine) == 0)
