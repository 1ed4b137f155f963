"""The daily series and the intervals between sessions."""

import itertools
import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from homecare.charts.summary import describe
from homecare.core.records.records import PainKind
from homecare.core.routine.adherence import RoutineDay
from homecare.core.trends.change import theil_sen
from homecare.core.trends.intervals import (
    ENOUGH_LOGGED,
    SLOPE_LOGGED_MAX,
    DiaryDay,
    Trend,
    boundaries,
    intervals,
    longest_gap,
    runs_logged,
    summarise,
)
from homecare.core.wording.intervals import interval_label, session_names
from homecare.diary.diary import Diary
from tests.conftest import HandClock

FIRST = date(2026, 9, 1)
VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "statistics.json").read_text(encoding="utf-8"))


def on(number: int) -> date:
    return FIRST + timedelta(days=number)


def days(levels: Sequence[int | None], **more: Sequence[int | None]) -> list[DiaryDay]:
    sitting = more.get("sitting", [None] * len(levels))
    return [
        DiaryDay(day=on(number), pain=level, sitting=sat)
        for number, (level, sat) in enumerate(zip(levels, sitting, strict=True))
    ]


def spans(last: int, *sessions: int) -> list[tuple[int, int, bool]]:
    """First, last and openness of each interval, as numbers of days."""
    found = boundaries(FIRST, on(last), [on(number) for number in sessions])
    return [((first - FIRST).days, (end - FIRST).days, is_open) for first, end, is_open in found]


LEVELS = st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=60)


# Where an interval begins and ends


def test_a_sessions_day_belongs_to_the_interval_it_ends() -> None:
    assert spans(20, 6, 13) == [(0, 6, False), (7, 13, False), (14, 20, True)]


def test_without_a_session_everything_is_one_open_interval() -> None:
    assert spans(20) == [(0, 20, True)]


def test_sessions_on_neighbouring_days_leave_an_interval_of_one_day() -> None:
    assert spans(20, 6, 7) == [(0, 6, False), (7, 7, False), (8, 20, True)]


def test_two_sessions_on_one_day_end_one_interval() -> None:
    assert spans(20, 6, 6) == [(0, 6, False), (7, 20, True)]
    found = intervals(days([1] * 21), map(on, (6, 13, 13)))
    assert [interval_label(one) for one in found] == ["up to 1", "1 to 3", "since 3"]
    trend = Trend(
        region="neck", kind=PainKind.AVERAGE_24H, threshold=3, days=tuple(days([1] * 21)),
        sessions=(on(6), on(13), on(13)), intervals=found,
    )  # fmt: skip
    assert session_names(trend) == {on(6): "1", on(13): "2 and 3"}
    assert "3 sessions: 1 on 7 Sep and 2 and 3 on 14 Sep." in describe(trend)


def test_a_diary_that_begins_with_a_session_has_a_baseline_of_that_day() -> None:
    assert spans(20, 0) == [(0, 0, False), (1, 20, True)]


def test_on_a_sessions_day_no_interval_is_open_yet() -> None:
    assert spans(20, 6, 20) == [(0, 6, False), (7, 20, False)]


def test_sessions_outside_the_diary_change_nothing() -> None:
    assert spans(20, -3, 6, 21) == [(0, 6, False), (7, 20, True)]


@given(LEVELS, st.lists(st.integers(-5, 65)))
def test_intervals_take_every_day_once_and_in_order(levels: list[int | None], sessions: list[int]) -> None:
    found = intervals(days(levels), [on(number) for number in sessions])
    covered = [one.first + timedelta(days=number) for one in found for number in range(one.days)]
    assert covered == [on(number) for number in range(len(levels))]
    held = sorted(on(number) for number in sessions if 0 <= number < len(levels))
    assert [one.index for one in found] == [sum(day < one.first for day in held) for one in found]
    assert [one.ends_with for one in found if not one.open] == [
        sum(day <= one.last for day in held) for one in found if not one.open
    ]
    assert sum(one.logged for one in found) == sum(level is not None for level in levels)
    assert [one.open for one in found[:-1]] == [False] * (len(found) - 1)


def test_there_is_no_interval_of_no_day() -> None:
    assert intervals([], [FIRST]) == ()


# The numbers of an interval


def test_under_five_logged_days_there_is_no_summary() -> None:
    few = summarise(0, days([1, None, 2, 3, None, 4]), is_open=True)
    assert (few.logged, few.days) == (4, 6)
    assert (few.median, few.q1, few.q3, few.share_at_or_below, few.slope_per_week) == (None,) * 5
    enough = summarise(0, days([1, None, 2, 3, None, 4, 5]), is_open=True)
    assert (enough.logged, enough.median) == (ENOUGH_LOGGED, 3)


def test_the_share_counts_logged_days_at_or_below_the_threshold() -> None:
    one = summarise(0, days([0, 3, None, 4, 10, 3]), is_open=True)
    assert one.share_at_or_below == 3 / 5
    assert summarise(0, days([0, 3, None, 4, 10, 3]), is_open=True, threshold=4).share_at_or_below == 4 / 5


def test_sitting_is_the_median_of_the_days_that_have_one_in_hours() -> None:
    one = summarise(0, days([None] * 4, sitting=[60, None, 300, 0]), is_open=True)
    assert one.sitting_hours == 1.0
    assert summarise(0, days([None]), is_open=True).sitting_hours is None


def test_adherence_of_an_interval_is_of_its_own_days() -> None:
    span = [DiaryDay(day=on(number), routine=RoutineDay(2, float(number))) for number in range(3)]
    assert summarise(0, span, is_open=True).adherence == 3 / 6


def test_the_slope_counts_calendar_days_so_that_a_gap_stays_a_gap() -> None:
    falling = [7, None, 5, None, None, 2, 1, 0]
    assert summarise(0, days(falling), is_open=True).slope_per_week == pytest.approx(-7)


def test_one_straight_line_over_more_than_a_year_is_not_given() -> None:
    most = [number % 11 for number in range(SLOPE_LOGGED_MAX)]
    assert summarise(0, days(most), is_open=True).slope_per_week is not None
    assert summarise(0, days([*most, 3]), is_open=True).slope_per_week is None


@given(st.lists(st.integers(0, 10), min_size=ENOUGH_LOGGED, max_size=60))
def test_quartiles_are_those_of_numpy_and_scipy(levels: list[int]) -> None:
    one = summarise(0, days(levels), is_open=True)
    expected = np.percentile(levels, [25, 50, 75], method="linear")
    assert [one.q1, one.median, one.q3] == pytest.approx(list(expected))
    assert one.q3 is not None
    assert one.q1 is not None
    assert one.q3 - one.q1 == pytest.approx(float(stats.iqr(levels, interpolation="linear")))


@pytest.mark.parametrize(
    ("levels", "gap"),
    [
        ([1, 2, 3], 0),
        ([1, None, 3, None, None, 4], 2),
        ([None, None, None, 3, None], 3),
        ([0, 0, None], 1),
        ([None] * 6, 6),
    ],
)
def test_the_longest_gap_is_days_in_a_row_without_a_reading(levels: list[int | None], gap: int) -> None:
    assert summarise(0, days(levels), is_open=True).longest_gap == gap


def test_a_gap_over_a_session_is_parted_at_it() -> None:
    levels = [4, 4, *[None] * 6, 4]
    assert [one.longest_gap for one in intervals(days(levels), [on(4)])] == [3, 3]


def test_a_year_without_entries_in_the_middle_is_a_gap_and_no_more() -> None:
    levels = [*[6] * 10, *[None] * 365, *[3] * 10]
    [_, found] = intervals(days(levels), [on(4)])
    assert (found.days, found.logged, found.longest_gap) == (380, 15, 365)
    assert (found.median, found.q1, found.q3) == (3, 3, 6)


@given(LEVELS)
def test_the_longest_gap_is_no_more_than_the_days_without_a_reading(levels: list[int | None]) -> None:
    gap = longest_gap(days(levels))
    assert (gap == 0) == (None not in levels)
    assert gap <= levels.count(None)
    assert any(levels[at : at + gap] == [None] * gap for at in range(len(levels)))


# Theil–Sen


@pytest.mark.parametrize("vector", VECTORS["theil_sen"], ids=lambda vector: vector["source"])
def test_theil_sen_gives_the_published_slope(vector: dict[str, Any]) -> None:
    assert theil_sen(vector["x"], vector["y"]) == vector["slope"]


@pytest.mark.filterwarnings("ignore:invalid value encountered in sqrt")  # scipy's own, of its interval
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 10)), min_size=2, max_size=25))
def test_theil_sen_is_scipys(points: list[tuple[int, int]]) -> None:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    slope = theil_sen(xs, ys)
    if len(set(xs)) == 1:
        assert slope is None
    else:
        assert slope == pytest.approx(stats.theilslopes(ys, xs).slope)


@given(st.lists(st.integers(0, 10), max_size=20), st.integers(-3, 3), st.integers(-5, 5))
def test_theil_sen_finds_a_straight_line_and_follows_a_tilt(ys: list[int], tilt: int, level: int) -> None:
    xs = list(range(len(ys)))
    slope = theil_sen(xs, ys)
    tilted = theil_sen(xs, [y + tilt * x + level for x, y in zip(xs, ys, strict=True)])
    assert (slope is None) == (tilted is None) == (len(ys) < 2)
    if slope is not None:
        assert tilted == pytest.approx(slope + tilt)


# Gaps


@given(LEVELS)
def test_a_line_joins_only_neighbouring_days(levels: list[int | None]) -> None:
    runs = runs_logged(days(levels))
    assert [day.pain for run in runs for day in run] == [level for level in levels if level is not None]
    for run in runs:
        assert [(day.day - run[0].day).days for day in run] == list(range(len(run)))
    for before, after in itertools.pairwise(runs):
        assert (after[0].day - before[-1].day).days > 1


# Through the diary's door


def test_a_session_before_the_first_reading_begins_the_diary(diary: Diary, clock: HandClock) -> None:
    clock.instant -= timedelta(days=10)
    diary.entries.log_session()
    clock.forward(days=3)
    for _ in range(8):
        diary.entries.log_pain(4)
        clock.forward(days=1)
    clock.forward(days=-1)
    trend = diary.trends.trend()
    assert [(one.days, one.logged) for one in trend.intervals] == [(1, 0), (10, 8)]
    assert [one.median for one in trend.intervals] == [None, 4]
    assert trend.sessions == (trend.days[0].day,)


@pytest.mark.parametrize("shape", [list, tuple, iter])
def test_sessions_may_come_in_any_order_and_as_any_iterable(
    shape: Callable[[list[date]], list[date]],
) -> None:
    shuffled = intervals(days([1] * 20), shape([on(13), on(6), on(6)]))
    assert shuffled == intervals(days([1] * 20), [on(6), on(6), on(13)])
