"""How each exercise went over a span."""

import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.records.records import ExerciseEntry, Outcome
from homecare.core.routine.adherence import ExerciseMark, adherence, by_exercise
from homecare.core.trends.exercise_progress import ExerciseCourse, LevelStep, exercise_courses
from homecare.core.values.dose import Dose, Kind, Prescription, SetDone, Sides
from tests.plainly import routine_days

FIRST = date(2026, 9, 1)
TODAY = FIRST + timedelta(days=27)
NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)
PLANK = Prescription(kind=Kind.HOLD, sides=Sides.NONE, level=1, dose=Dose(sets=3, hold_s=10))


def on(number: int) -> date:
    return FIRST + timedelta(days=number)


def entry(number: int, outcome: Outcome = Outcome.DONE, **more: Any) -> ExerciseEntry:
    """One entry of the plank; `sets` is how many of its 3 × 10 s were held, `level` the prescription's."""
    sets = more.pop("sets", 3 if outcome is Outcome.DONE else 0)
    level = more.pop("level", 1)
    return ExerciseEntry(
        id=UUID(int=1),
        patient=UUID(int=2),
        day=on(number),
        at=NOON + timedelta(days=number, minutes=more.pop("minute", 0)),
        utc_offset=0,
        entered_at=NOON + timedelta(days=number),
        exercise=more.pop("exercise", "plank"),
        prescription=replace(PLANK, level=level),
        outcome=outcome,
        sets=(SetDone(held_s=10),) * sets,
        **more,
    )


def courses(
    entries: list[ExerciseEntry],
    due: Iterable[str] = ("plank",),
    *,
    first: int = 0,
    last: int = 26,
    rest: Iterable[int] = (),
) -> tuple[ExerciseCourse, ...]:
    keys = tuple(due)
    return exercise_courses(
        entries, on(first), on(last), due_on=lambda _: keys, rest_days={on(one) for one in rest}, today=TODAY
    )


def plank(entries: list[ExerciseEntry], **more: Any) -> ExerciseCourse:
    return next(one for one in courses(entries, **more) if one.exercise == "plank")


# Adherence


def test_adherence_is_credit_over_the_days_it_was_due() -> None:
    found = plank([entry(0), entry(1, Outcome.PARTIAL, sets=2), entry(2, Outcome.SKIPPED)], last=4)
    assert (found.prescribed, found.missing) == (5, 2)
    assert found.credit == pytest.approx(1 + 2 / 3)
    assert found.adherence == pytest.approx((1 + 2 / 3) / 5)


def test_rest_days_and_days_stopped_for_pain_leave_the_count() -> None:
    found = plank([entry(0), entry(1, Outcome.STOPPED_FOR_PAIN), entry(2)], last=3, rest=[2, 3])
    assert (found.prescribed, found.credit, found.missing) == (1, 1, 0)
    assert (found.done, found.stopped, found.stopped_on) == (2, 1, (on(1),))


def test_the_running_day_counts_once_it_is_over() -> None:
    assert plank([], first=26, last=27).prescribed == 1
    found = plank([entry(27)], first=26, last=27)
    assert (found.prescribed, found.missing, found.done) == (1, 1, 1)


def test_what_was_never_due_has_times_and_no_adherence() -> None:
    found = plank([entry(0), entry(3)], due=())
    assert (found.prescribed, found.adherence, found.done) == (0, None, 2)


def test_an_exercise_that_was_due_and_never_logged_is_there() -> None:
    found = plank([])
    assert (found.adherence, found.missing, found.peak_max, found.steps) == (0, 27, None, ())


def test_the_latest_routine_gives_the_order_and_what_was_done_beside_it_follows() -> None:
    entries = [entry(0, exercise=key) for key in ("zeal", "angel", "plank")]
    old, new = ("tuck", "bridge"), ("plank", "bridge")
    found = exercise_courses(
        entries, on(0), on(9), due_on=lambda day: old if day < on(5) else new, today=TODAY
    )
    assert [one.exercise for one in found] == ["plank", "bridge", "tuck", "angel", "zeal"]


@given(
    st.lists(
        st.tuples(
            st.integers(-3, 30),
            st.sampled_from(Outcome),
            st.sampled_from(["plank", "tuck"]),
            st.integers(1, 4),
        ),
        max_size=40,
    ),
    st.sets(st.integers(0, 27)),
)
def test_the_exercises_together_are_the_routine(
    told: list[tuple[int, Outcome, str, int]], rest: set[int]
) -> None:
    entries = [
        entry(number, outcome, exercise=key, sets=0 if outcome is Outcome.SKIPPED else sets)
        for number, outcome, key, sets in told
    ]
    days = {on(one) for one in rest}
    found = exercise_courses(
        entries, on(0), on(27), due_on=lambda _: ("plank", "tuck"), rest_days=days, today=TODAY
    )
    marks = [ExerciseMark(one.day, one.exercise, one.outcome, one.amount, 30) for one in entries]
    routine = routine_days(
        on(0),
        on(27),
        due_on=lambda _: ("plank", "tuck"),
        logged=by_exercise(marks),
        rest_days=days,
        today=TODAY,
    )
    prescribed = sum(one.prescribed for one in found)
    assert prescribed == sum(day.prescribed for day in routine if not day.due)
    together = adherence(routine)
    if together is not None:
        assert sum(one.credit for one in found) / prescribed == pytest.approx(together)


# Times, reasons, peaks


def test_times_are_entries_also_on_one_day() -> None:
    found = plank([entry(0, sets=2), entry(0, Outcome.PARTIAL, sets=1, minute=5), entry(1, Outcome.SKIPPED)])
    assert (found.done, found.partly, found.skipped, found.stopped) == (1, 1, 1, 0)
    assert found.credit == 1


def test_reasons_of_skips_are_counted_whatever_their_case_and_spaces() -> None:
    reasons = ["tired", None, "Busy  day", "busy day ", "Tired", "tired", "no room"]
    entries = [entry(number, Outcome.SKIPPED, reason=reason) for number, reason in enumerate(reasons)]
    entries.append(entry(9, Outcome.PARTIAL, sets=1, reason="phone"))
    found = plank(entries)
    assert found.skipped == 7
    assert found.skip_reasons == (("tired", 3), ("Busy day", 2), ("no room", 1))


def test_peak_pain_has_a_highest_from_one_and_a_median_from_five() -> None:
    peaks = [0, 5, None, 2, 2]
    found = plank([entry(number, pain_peak=peak) for number, peak in enumerate(peaks)])
    assert (found.peaks, found.peak_max, found.peak_median) == (4, 5, None)
    found = plank([entry(number, pain_peak=peak) for number, peak in enumerate([*peaks, 3])])
    assert (found.peaks, found.peak_max, found.peak_median) == (5, 5, 2)


# Steps


def test_a_step_is_the_day_an_entry_is_of_another_level() -> None:
    levels = [1, 1, 2, 2, 1]
    found = plank([entry(number, level=level) for number, level in reversed(list(enumerate(levels)))])
    assert found.steps == (LevelStep(day=on(2), before=1, after=2), LevelStep(day=on(4), before=2, after=1))


def test_entries_before_the_span_only_tell_from_which_level_its_first_step_was() -> None:
    entries = [entry(-5), entry(-3, level=2, pain_peak=9), entry(2, level=3, pain_peak=1), entry(28, level=4)]
    found = plank(entries)
    assert found.steps == (LevelStep(day=on(2), before=2, after=3),)
    assert (found.done, found.peak_max) == (1, 1)


# Long diaries


def test_ten_years_are_quick() -> None:
    keys = tuple(f"exercise-{number}" for number in range(6))
    entries = [entry(number, exercise=key) for number in range(0, 3650, 2) for key in keys]
    begun = time.perf_counter()
    found = exercise_courses(entries, on(0), on(3649), due_on=lambda _: keys, today=on(3650))
    assert time.perf_counter() - begun < 2
    assert [one.adherence for one in found] == [0.5] * 6


def test_a_span_of_no_day_has_only_nothing() -> None:
    assert courses([entry(3)], first=5, last=4) == ()
