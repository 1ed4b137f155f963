"""Pain around a session: the curve, cut at its neighbours, and days until it is back."""

import time
from collections.abc import Sequence
from datetime import date, timedelta
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.trends.around_session import (
    AFTER,
    BEFORE,
    OFFSETS,
    SESSIONS_NEEDED,
    Around,
    Back,
    Course,
    around,
)

FIRST = date(2026, 9, 1)
BASE: list[int | None] = [6] * 8
"""A week before a session, and its day."""

LEVELS = st.dictionaries(st.integers(-20, 60), st.integers(0, 10), max_size=80)
SESSIONS = st.lists(st.integers(-25, 65), max_size=12)


def on(number: int) -> date:
    return FIRST + timedelta(days=number)


def found(levels: Sequence[int | None], *sessions: int, today: int | None = None) -> Around:
    logged = {on(number): level for number, level in enumerate(levels) if level is not None}
    last = len(levels) - 1 if today is None else today
    return around(logged, [on(number) for number in sessions], on(last))


def shown(of: Around, place: int = 0) -> list[int]:
    """The offsets at which a session's own curve has a reading."""
    return [
        offset for offset, level in zip(OFFSETS, of.curves[place].levels, strict=True) if level is not None
    ]


def after(*levels: int | None) -> Course:
    """What became of pain after one session, with 6 before it."""
    return found([*BASE, *levels], 7).curves[0].course


# The curve and where it is cut


def test_a_curve_reaches_from_a_week_before_to_two_weeks_after() -> None:
    assert shown(found([5] * 60, 30)) == list(OFFSETS) == list(range(-7, 15))


def test_it_is_cut_at_the_neighbours_and_a_sessions_day_belongs_to_the_interval_it_ends() -> None:
    of = found([5] * 60, 20, 25, 32)
    assert shown(of, 0) == list(range(-7, 6))  # its last day is that of the next session
    assert shown(of, 1) == list(range(-4, 8))  # the day of the session before is not its own
    assert shown(of, 2) == list(range(-6, 15))


def test_sessions_on_consecutive_days_leave_one_day_between_them() -> None:
    of = found([5] * 40, 20, 21)
    assert shown(of, 0) == list(range(-7, 2))
    assert shown(of, 1) == list(range(15))
    assert of.curves[1].level_before is None
    assert of.curves[1].course.back is Back.UNKNOWN


def test_two_sessions_on_one_day_are_one_and_order_does_not_matter() -> None:
    levels = [number % 7 for number in range(60)]
    assert found(levels, 30, 14, 14, 44) == found(levels, 14, 30, 44)
    assert [one.number for one in found(levels, 30, 14, 14, 44).curves] == [1, 2, 3]


def test_sessions_of_tomorrow_and_those_without_any_reading_give_no_curve() -> None:
    of = found([None] * 20 + [5] * 10, 0, 25, 40)
    assert [(one.session, one.number) for one in of.curves] == [(on(25), 2)]


def test_readings_only_on_session_days_make_points_and_no_level_before() -> None:
    levels = [4 if number % 7 == 0 else None for number in range(60)]
    of = found(levels, *range(0, 60, 7))
    assert shown(of, 1) == [0, 7]
    assert {one.course.back for one in of.curves} == {Back.UNKNOWN}
    assert of.days_until_back is None


def test_the_median_over_sessions_is_given_with_its_n_from_three_on() -> None:
    levels: list[int | None] = [6] * 60
    levels[22], levels[32], levels[42] = 2, 4, 5
    of = found(levels, 20, 30, 40)
    assert of.enough
    assert of.at(0) == (6, 3)
    assert of.at(2) == (4, 3)
    assert of.at(14) == (None, 1)  # only the last session has so many days after it
    assert of.offsets == OFFSETS
    assert len(of.median) == len(of.n) == len(OFFSETS)


def test_under_three_sessions_there_is_no_median() -> None:
    of = found([6] * 60, 20, 30)
    assert not of.enough
    assert set(of.median) == {None}
    assert of.days_until_back is None
    assert of.n[OFFSETS.index(0)] == 2


def test_without_a_session_there_is_nothing() -> None:
    of = found([6] * 20)
    assert (of.curves, set(of.n), of.days_until_back) == ((), {0}, None)


# Days until back


def test_back_is_the_first_day_whose_three_days_reach_the_level_before() -> None:
    assert after(3, 3, 3, 4, 5, 6, 6, 6) == Course(back=Back.BACK, days=7, within=7)


def test_more_than_the_level_before_is_back_too() -> None:
    assert after(3, 3, 3, 9, 9, 9) == Course(back=Back.BACK, days=5, within=5)


def test_one_better_day_is_no_fall() -> None:
    assert after(2, 6, 6, 6, 6) == Course(back=Back.NOT_BELOW, within=3)


def test_pain_that_falls_only_later_was_not_below_in_the_first_days() -> None:
    assert after(6, 6, 6, 6, 6, 6, 2, 2, 2, 6, 6, 6) == Course(back=Back.NOT_BELOW, within=3)


def test_pain_that_stays_below_is_not_back_within_the_days_there_are() -> None:
    assert after(*[3] * 20) == Course(back=Back.NOT_BACK, within=AFTER)
    assert after(*[3] * 5) == Course(back=Back.NOT_BACK, within=5)
    assert found([*BASE, *[3] * 20], 7, 13).curves[0].course == Course(back=Back.NOT_BACK, within=6)


def test_the_first_two_days_cannot_be_judged() -> None:
    assert after(3, 3) == Course(back=Back.UNKNOWN)
    assert after(None, None, 3, 3, 3) == Course(back=Back.UNKNOWN)
    assert after(3, None, 3, 3) == Course(back=Back.NOT_BACK, within=4)


def test_a_single_day_without_a_reading_is_passed_over_and_two_end_the_course() -> None:
    assert after(3, 3, 3, None, 3, None, 6, 6) == Course(back=Back.BACK, days=8, within=8)
    assert after(3, None, 3, None, 3, None, 6, None, 6) == Course(back=Back.BACK, days=9, within=9)
    assert after(3, 3, 3, 3, None, None, 6, 6, 6) == Course(back=Back.NOT_BACK, within=4)


def test_the_level_before_is_the_median_of_three_days_and_needs_two_readings() -> None:
    assert found([9, 9, 4, 8, 6], 4).curves[0].level_before == 6
    assert found([9, 9, None, 8, 6], 4).curves[0].level_before == 7
    assert found([9, 9, None, None, 6], 4).curves[0].level_before is None


def test_below_a_level_of_nought_nothing_falls_so_that_it_is_not_said() -> None:
    of = found([0] * 60, 10, 20, 30, 40)
    assert {one.course.back for one in of.curves} == {Back.UNKNOWN}
    assert of.days_until_back is None
    assert of.at(0) == (0, 4)


def test_a_constant_diary_is_never_below_and_so_never_back() -> None:
    of = found([4] * 60, 10, 20, 30, 40)
    assert of.counted(Back.NOT_BELOW) == len(of.known) == 4
    assert (of.below, of.days_until_back) == ((), None)


def sessions_with(*courses: list[int | None]) -> Around:
    """A diary of a session each 22 days, each with its own days after it."""
    levels: list[int | None] = []
    sessions = []
    for course in courses:
        sessions.append(len(levels) + 7)
        levels += [*BASE, *course, *[None] * (14 - len(course))]
    return found(levels, *sessions)


BACK_5: list[int | None] = [3, 3, 3, 6, 6, 6]
BACK_7: list[int | None] = [3, 3, 3, 3, 3, 6, 6, 6]
BACK_9: list[int | None] = [3, 3, 3, 3, 3, 3, 3, 6, 6, 6]
NEVER: list[int | None] = [3] * 14
SHORT: list[int | None] = [3] * 4


def test_the_median_of_days_until_back_is_over_the_sessions() -> None:
    of = sessions_with(BACK_5, BACK_9, BACK_7)
    assert [one.days for one in of.known] == [5, 9, 7]
    assert of.days_until_back == 7
    assert sessions_with(BACK_5, BACK_9, BACK_7, BACK_5).days_until_back == 6


def test_sessions_that_are_not_back_count_as_longer_where_that_is_certain() -> None:
    assert sessions_with(BACK_5, NEVER, BACK_7).days_until_back == 7
    assert sessions_with(BACK_5, NEVER, NEVER).days_until_back is None
    # not back within 4 days may be before 7 or after it, but is not before 5
    assert sessions_with(BACK_5, BACK_7, SHORT).days_until_back is None
    assert sessions_with(BACK_5, BACK_5, SHORT).days_until_back == 5


def test_sessions_that_were_never_below_are_not_averaged_with_returns() -> None:
    same: list[int | None] = [6] * 9
    of = sessions_with(BACK_5, same, same, same, BACK_7, same, BACK_9)
    assert (len(of.known), len(of.below), of.days_until_back) == (7, 3, 7)
    assert sessions_with(BACK_5, same, same, same, BACK_7).days_until_back is None


def test_fewer_than_three_known_courses_have_no_median() -> None:
    of = sessions_with(BACK_5, BACK_7, [])
    assert of.enough
    assert len(of.known) == 2
    assert of.days_until_back is None


# Properties


def test_ten_years_are_quick() -> None:
    levels = {on(number): number % 11 for number in range(3653)}
    begun = time.perf_counter()
    of = around(levels, [on(number) for number in range(0, 3653, 7)], on(3652))
    assert time.perf_counter() - begun < 1
    assert len(of.curves) == 522


def test_a_year_without_entries_in_the_middle_leaves_the_other_sessions_as_they_are() -> None:
    part: list[int | None] = [*BASE, *BACK_7, *[6] * 6]
    of = found([*part, *[None] * 365, *part, *part], 7, 7 + 22 + 365, 7 + 44 + 365)
    assert [one.days for one in of.known] == [7, 7, 7]


@given(LEVELS, SESSIONS, st.integers(-10, 70))
def test_no_diary_raises_and_every_number_is_of_the_diary(
    levels: dict[int, int], sessions: list[int], today: int
) -> None:
    logged = {on(number): level for number, level in levels.items()}
    of = around(logged, [on(number) for number in sessions], on(today))
    assert len(of.curves) <= len({number for number in sessions if number <= today})
    for place, offset in enumerate(OFFSETS):
        column = [level for one in of.curves if (level := one.levels[place]) is not None]
        assert of.n[place] == len(column)
        assert of.median[place] == (median(column) if len(column) >= SESSIONS_NEEDED else None)
        for one in of.curves:
            if one.levels[place] is not None:
                assert logged[one.session + timedelta(days=offset)] == one.levels[place]
                assert one.session + timedelta(days=offset) <= on(today)
    for course in of.known:
        assert course.within is not None
        assert 3 <= course.within <= AFTER
        assert (course.days is not None) is (course.back is Back.BACK)
        assert course.days is None or course.days > 3  # no return before the first day below
    # Each day is before at most one session, and after at most one.
    before = [(one.session + timedelta(days=at)) for one in of.curves for at in range(-BEFORE, 1)
              if one.levels[OFFSETS.index(at)] is not None]  # fmt: skip
    assert len(before) == len(set(before))


@given(LEVELS, SESSIONS, st.integers(1, 5))
def test_a_shift_of_the_whole_diary_moves_the_curve_and_not_the_days(
    levels: dict[int, int], sessions: list[int], by: int
) -> None:
    days = [on(number) for number in sessions]
    here = around({on(number): level + 1 for number, level in levels.items()}, days, on(60))
    there = around({on(number): level + 1 + by for number, level in levels.items()}, days, on(60))
    assert [one.course for one in there.curves] == [one.course for one in here.curves]
    assert there.days_until_back == here.days_until_back
    assert there.median == pytest.approx([None if one is None else one + by for one in here.median])
