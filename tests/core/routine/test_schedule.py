"""What is due on a day."""

import itertools
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.programme.plan import DueDays, Plan, PlannedExercise
from homecare.core.records.records import Assignment
from homecare.core.routine.schedule import Assigned, changes, counted_on, due_on, in_force
from homecare.core.values.dose import Dose, Kind, Prescription, Sides

START = date(2026, 11, 24)  # a Tuesday
NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
PATIENT = UUID(int=1)


def planned(key: str, due: DueDays | None = None, kind: Kind = Kind.HOLD) -> PlannedExercise:
    prescription = Prescription(kind=kind, sides=Sides.NONE, level=1, dose=Dose(sets=1, hold_s=5))
    return PlannedExercise(key=key, name=key, level_name="", prescription=prescription, due=due or DueDays())


def given_to(
    *exercises: PlannedExercise,
    start: date = START,
    until: date | None = None,
    entered: int = 0,
    version: int = 1,
    weeks: int | None = None,
    last: date | None = None,
) -> Assigned:
    return Assigned(
        assignment=Assignment(
            id=uuid4(),
            patient=PATIENT,
            digest="0" * 64,
            start=start,
            until=until,
            entered_at=NOW + timedelta(minutes=entered),
        ),
        plan=Plan(
            slug="routine",
            version=version,
            title="Routine",
            author="A",
            weeks=weeks,
            until=last,
            exercises=exercises,
        ),
    )


def keys(assigned: Assigned, number: int) -> list[str]:
    return [one.key for one in due_on(assigned, START + timedelta(days=number))]


def test_daily_is_every_day_from_the_start_and_not_before() -> None:
    daily = given_to(planned("a"))
    assert [keys(daily, number) for number in (-1, 0, 1, 400)] == [[], ["a"], ["a"], ["a"]]


def test_weekdays_are_those_days_of_the_week() -> None:
    some = given_to(planned("a", DueDays(weekdays=(0, 2, 4))))
    assert [bool(keys(some, number)) for number in range(8)] == [
        False,  # Tuesday
        True,
        False,
        True,
        False,
        False,
        True,
        False,
    ]


def test_every_third_day_is_counted_from_the_programmes_start() -> None:
    third = given_to(planned("a", DueDays(every=3)))
    assert [number for number in range(10) if keys(third, number)] == [0, 3, 6, 9]


def test_exercises_come_in_the_files_order() -> None:
    assert keys(given_to(planned("b"), planned("a"), planned("c")), 0) == ["b", "a", "c"]


def test_the_last_day_of_its_weeks_is_still_a_day_of_the_programme() -> None:
    two_weeks = given_to(planned("a"), weeks=2)
    assert [bool(keys(two_weeks, number)) for number in (13, 14)] == [True, False]
    assert not two_weeks.finished(START + timedelta(days=13))
    assert two_weeks.finished(START + timedelta(days=14))


def test_the_last_day_named_is_still_a_day_of_the_programme() -> None:
    until = given_to(planned("a"), last=START + timedelta(days=5))
    assert [bool(keys(until, number)) for number in (5, 6)] == [True, False]
    ended = given_to(planned("a"), until=START + timedelta(days=5))
    assert [bool(keys(ended, number)) for number in (5, 6)] == [True, False]


def test_the_first_seven_days_are_week_one() -> None:
    one = given_to(planned("a"))
    assert [one.week(START + timedelta(days=number)) for number in (0, 6, 7, 13, 14)] == [1, 1, 2, 2, 3]


def test_of_several_programmes_the_latest_to_start_is_followed_then_the_latest_given() -> None:
    old = given_to(planned("a"), start=START, version=1)
    new = given_to(planned("b"), start=START + timedelta(days=3), version=2)
    again = given_to(planned("c"), start=START + timedelta(days=3), entered=5, version=3)
    for order in ([old, new, again], [again, new, old]):
        assert in_force(order, START + timedelta(days=2)) is old
        assert in_force(order, START + timedelta(days=3)) is again
    assert in_force([old], START - timedelta(days=1)) is None
    assert in_force([], START) is None


def test_a_break_is_due_and_does_not_count() -> None:
    one = given_to(planned("a"), planned("walk", kind=Kind.BREAK))
    assert keys(one, 0) == ["a", "walk"]
    assert counted_on([one], START) == ("a",)


def test_changes_are_the_days_within_a_span_on_which_another_programme_began() -> None:
    first = given_to(planned("a"), start=START, until=START + timedelta(days=6))
    second = given_to(planned("b"), start=START + timedelta(days=7), version=2)
    assert changes([first, second], START, START + timedelta(days=20)) == (
        (START + timedelta(days=7), "Routine, version 2"),
    )
    assert changes([first, second], START, START + timedelta(days=6)) == ()


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (DueDays(), "daily"),
        (DueDays(weekdays=(0, 2, 4)), "Mon, Wed, Fri"),
        (DueDays(every=2), "every 2 days"),
    ],
)
def test_due_days_are_said_in_words(due: DueDays, words: str) -> None:
    assert due.in_words() == words


DUE = st.builds(
    DueDays,
    weekdays=st.sets(st.integers(0, 6), min_size=1).map(lambda chosen: tuple(sorted(chosen))),
    every=st.just(1),
) | st.builds(DueDays, every=st.integers(1, 60))
GIVEN = st.builds(
    lambda number, due, start, length, weeks, entered: given_to(
        planned("a", due),
        planned("walk", kind=Kind.BREAK),
        start=START + timedelta(days=start),
        until=None if length is None else START + timedelta(days=start + length),
        weeks=weeks,
        entered=entered,
        version=number,
    ),
    st.integers(1, 99),
    DUE,
    st.integers(-30, 30),
    st.none() | st.integers(0, 30),
    st.none() | st.integers(1, 5),
    st.integers(0, 9),
)


@given(st.lists(GIVEN, max_size=5), st.integers(-40, 80))
def test_what_counts_on_a_day_comes_from_the_one_programme_in_force(
    assigned: list[Assigned], number: int
) -> None:
    day = START + timedelta(days=number)
    current = in_force(assigned, day)
    counted = counted_on(assigned, day)
    if current is None:
        assert not any(one.covers(day) for one in assigned)
        assert counted == ()
        return
    assert current.covers(day)
    assert all(one.assignment.start <= current.assignment.start for one in assigned if one.covers(day))
    assert set(counted) <= {one.key for one in due_on(current, day)} - {"walk"}
    if current.finished(day):
        assert counted == ()


@given(GIVEN)
def test_a_programme_is_due_again_within_its_own_rhythm(one: Assigned) -> None:
    start = one.assignment.start
    due = [
        number
        for number in range(120)
        if one.plan.exercises[0].due.includes(start + timedelta(days=number), start)
    ]
    gaps = {after - before for before, after in itertools.pairwise(due)}
    every = one.plan.exercises[0].due.every
    assert gaps == {every} if every > 1 else max(gaps) <= 7
