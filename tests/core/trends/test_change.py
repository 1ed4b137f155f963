"""The arithmetic of one diary, and what may be said of the change since the start."""

import json
import time
from datetime import date, timedelta
from itertools import pairwise
from math import sqrt
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from homecare.core.trends.baseline import NEEDED_LOGGED, BaselineKind
from homecare.core.trends.change import (
    Change,
    Criterion,
    Lacking,
    Verdict,
    carry_over_interval,
    compare,
    nap,
    since_start,
    standard_error,
    theil_sen,
    verdict_since,
)

FIRST = date(2026, 9, 1)
VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "statistics.json").read_text(encoding="utf-8"))

WINDOWS = st.lists(st.integers(0, 10), min_size=NEEDED_LOGGED, max_size=14)
LEVELS = st.dictionaries(st.integers(-40, 80), st.integers(0, 10), max_size=100)


def on(number: int) -> date:
    return FIRST + timedelta(days=number)


def change(levels: list[int | None], *sessions: int) -> Change:
    """The change since the start in a diary whose last day is today."""
    logged = {on(number): level for number, level in enumerate(levels) if level is not None}
    return since_start(logged, [on(number) for number in sessions], on(len(levels) - 1))


def about(level: int, days: int = 14) -> list[int | None]:
    """Days whose median and mean are a level, and which vary from day to day."""
    return [level + (-1, 1, 0, 0)[number % 4] for number in range(days)]


# Published vectors


@pytest.mark.parametrize("vector", VECTORS["nap_tau"], ids=lambda vector: vector["source"])
def test_nap_is_the_published_one(vector: dict[str, Any]) -> None:
    found = nap(vector["A"], vector["B"], lower_is_better=vector["direction"] == "decrease")
    assert found == pytest.approx(vector["nap"], abs=1e-12)
    if "tau" in vector:
        assert 2 * found - 1 == pytest.approx(vector["tau"], abs=1e-12)
    if "pairs_better_tied_worse" in vector:
        better, tied, worse = vector["pairs_better_tied_worse"]
        assert found == (better + tied / 2) / (better + tied + worse)


@pytest.mark.parametrize("vector", VECTORS["theil_sen"], ids=lambda vector: vector["source"])
def test_theil_sen_is_the_published_one(vector: dict[str, Any]) -> None:
    slope = theil_sen(vector["x"], vector["y"])
    assert slope == vector["slope"]
    assert (
        median(vector["y"]) - slope * median(vector["x"])
        == (vector["intercept_median_y_minus_slope_median_x"])
    )


@pytest.mark.parametrize("vector", VECTORS["carry_over_interval"], ids=lambda vector: vector["source"])
def test_the_interval_is_the_published_one(vector: dict[str, Any]) -> None:
    difference, low, high, df = carry_over_interval(vector["first"], vector["second"])
    assert [difference, low, high, df] == pytest.approx(
        [vector[key] for key in ("difference", "low", "high", "df")], abs=1e-9
    )
    assert standard_error(vector["first"], vector["second"]) == pytest.approx(
        vector["standard_error"], abs=1e-12
    )


# NAP and the interval


@given(WINDOWS, WINDOWS)
def test_nap_is_the_mann_whitney_statistic_over_all_pairs(a: list[int], b: list[int]) -> None:
    expected = stats.mannwhitneyu(a, b).statistic / (len(a) * len(b))
    assert nap(a, b) == pytest.approx(float(expected))
    assert nap(a, b) + nap(b, a) == pytest.approx(1)
    assert nap(a, b, lower_is_better=False) == pytest.approx(nap(b, a))


def test_nap_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="both sides"):
        nap([], [1])


@given(WINDOWS, WINDOWS)
def test_without_carry_over_the_interval_is_students_with_pooled_degrees_of_freedom(
    a: list[int], b: list[int]
) -> None:
    found = carry_over_interval(a, b, phi=0)
    error = sqrt(np.var(a, ddof=1) / len(a) + np.var(b, ddof=1) / len(b))
    reach = stats.t.ppf(0.975, len(a) + len(b) - 2) * error
    assert found.difference == pytest.approx(np.mean(a) - np.mean(b))
    assert [found.low, found.high] == pytest.approx([found.difference - reach, found.difference + reach])


@given(WINDOWS, WINDOWS, st.integers(-5, 5))
def test_a_shift_of_both_windows_leaves_the_interval_and_one_of_the_first_moves_it(
    a: list[int], b: list[int], by: int
) -> None:
    found = carry_over_interval(a, b)
    both = carry_over_interval([x + by for x in a], [x + by for x in b])
    first = carry_over_interval([x + by for x in a], b)
    assert both == pytest.approx(found)
    assert first.low == pytest.approx(found.low + by)
    assert first.high == pytest.approx(found.high + by)


@given(WINDOWS, WINDOWS)
def test_more_carry_over_is_a_wider_interval_and_swapped_windows_mirror_it(
    a: list[int], b: list[int]
) -> None:
    widths = [one.high - one.low for one in (carry_over_interval(a, b, phi) for phi in (0, 0.25, 0.5, 0.75))]
    assert all(narrow <= wide + 1e-12 for narrow, wide in pairwise(widths))
    here, there = carry_over_interval(a, b), carry_over_interval(b, a)
    assert [there.low, there.high] == pytest.approx([-here.high, -here.low])


def test_short_lists_have_the_fewest_degrees_of_freedom_there_are() -> None:
    assert carry_over_interval([1, 2], [3, 4]).df == 2


@pytest.mark.parametrize(("a", "phi"), [([1], 0.5), ([], 0.5), ([1, 2], 1.0), ([1, 2], -0.1)])
def test_an_interval_that_cannot_be_is_refused(a: list[float], phi: float) -> None:
    with pytest.raises(ValueError, match=r"needs two readings|lag-1 correlation"):
        carry_over_interval(a, [1, 2], phi)


# The rule


@pytest.mark.parametrize(
    ("before", "now", "points", "percent", "missed"),
    [
        ([7] * 14, [5] * 14, 2, 28.6, {Criterion.PERCENT}),
        ([3] * 14, [2] * 14, 1, 33.3, {Criterion.POINTS}),
        ([8] * 14, [5, 6] * 7, 2.5, 31.25, set()),
        ([10] * 14, [7] * 14, 3, 30.0, set()),
    ],
)
def test_the_examples_of_points_and_per_cent(
    before: list[int], now: list[int], points: float, percent: float, missed: set[Criterion]
) -> None:
    found = compare(before, now)
    assert found.points == points
    assert found.percent == pytest.approx(percent, abs=0.05)
    assert set(found.missed) == missed


def test_higher_asks_for_points_and_the_interval_but_not_for_a_percentage() -> None:
    found = compare(about_ints(8), about_ints(10))
    assert (found.points, found.verdict) == (-2, Verdict.HIGHER)
    assert found.percent == -25


def about_ints(level: int) -> list[int]:
    return [level + (-1, 1, 0, 0)[number % 4] for number in range(14)]


def test_a_wide_interval_keeps_a_difference_of_medians_from_being_said() -> None:
    found = compare([9, 0] * 6 + [6, 6], [3, 9, 0] * 4 + [3, 3])
    assert (found.points, found.missed) == (3, (Criterion.INTERVAL,))
    assert found.verdict is Verdict.NO_CLEAR_CHANGE


def test_below_two_there_is_no_percentage_and_lower_cannot_be_said() -> None:
    found = compare([1, 2] * 7, [0] * 14)
    assert (found.points, found.percent, found.missed) == (1.5, None, (Criterion.POINTS,))
    assert found.interval.low > 0


def test_the_interval_has_to_lie_on_the_side_of_the_medians() -> None:
    before, now = [8] * 8 + [0] * 6, [6] * 8 + [10] * 6  # lower median, higher mean
    found = compare(before * 20, now * 20)  # so many days that the interval is narrow
    assert found.points == 2
    assert found.interval.high < 0
    assert Criterion.INTERVAL in found.missed


@given(WINDOWS, WINDOWS)
def test_swapped_windows_mirror_the_verdict_but_for_the_percentage(a: list[int], b: list[int]) -> None:
    here, there = compare(a, b), compare(b, a)
    assert there.points == -here.points
    if here.verdict is Verdict.LOWER:
        assert there.verdict is Verdict.HIGHER
    if here.verdict is Verdict.HIGHER:
        assert there.verdict is Verdict.LOWER or there.missed == (Criterion.PERCENT,)
    if here.verdict is Verdict.NO_CLEAR_CHANGE and there.verdict is not Verdict.NO_CLEAR_CHANGE:
        assert here.missed == (Criterion.PERCENT,)


@given(WINDOWS, WINDOWS, st.integers(0, 5))
def test_a_shift_of_the_whole_diary_changes_no_points_only_per_cent(
    a: list[int], b: list[int], by: int
) -> None:
    here, there = compare(a, b), compare([x + by for x in a], [x + by for x in b])
    assert (there.points, there.nap) == (here.points, here.nap)
    assert there.interval == pytest.approx(here.interval, abs=1e-9)
    if here.percent is not None and there.percent is not None:
        assert abs(there.percent) <= abs(here.percent)


@given(WINDOWS, WINDOWS)
def test_a_verdict_is_never_said_without_two_points_and_an_interval_off_zero(
    a: list[int], b: list[int]
) -> None:
    found = compare(a, b)
    if found.verdict is Verdict.LOWER:
        assert median(a) - median(b) >= 2
        assert median(b) <= 0.7 * median(a) + 1e-9
        assert found.interval.low > 0
    if found.verdict is Verdict.HIGHER:
        assert median(b) - median(a) >= 2
        assert found.interval.high < 0


# Since the start


def test_a_fall_is_lower_and_every_number_of_it_is_there() -> None:
    found = change([*about(6), *about(5), *about(3)], 13, 20)
    assert found.verdict is Verdict.LOWER
    assert (found.session, found.lacking) == (on(13), None)
    assert found.baseline is not None
    assert (found.baseline.first, found.baseline.last, found.baseline.days) == (on(0), on(13), 14)
    assert (found.latest.first, found.latest.last) == (on(28), on(41))
    assert (found.baseline.logged, found.baseline.median, found.baseline.mean) == (14, 6, 6)
    assert (found.points, found.percent) == (3, 50)
    assert found.interval is not None
    assert found.interval.low > 0
    assert found.interval.df == pytest.approx(28 / 3 - 2)
    assert found.compared is not None
    assert found.compared.nap > 0.9


def test_a_rise_is_higher() -> None:
    assert change([*about(3), *about(6)], 13).verdict is Verdict.HIGHER


def test_the_session_day_is_the_last_of_the_baseline_and_no_later_day_belongs_to_it() -> None:
    levels = [*about(6), *about(6, 20), *about(3)]
    moved: list[int | None] = [*levels]
    moved[14:20] = [0] * 6  # after the session, before the latest window
    assert change(moved, 13).compared == change(levels, 13).compared
    moved[13] = 0
    assert change(moved, 13).compared != change(levels, 13).compared


def test_without_a_session_that_is_said_and_the_latest_days_are_counted() -> None:
    found = change([*about(5), None, None])
    assert (found.verdict, found.lacking) == (Verdict.NOT_ENOUGH, Lacking.SESSION)
    assert (found.session, found.baseline, found.compares_from) == (None, None, None)
    assert (found.points, found.percent, found.interval) == (None, None, None)
    assert found.latest.logged == 12


def test_a_session_of_tomorrow_does_not_count_yet() -> None:
    assert change(about(5), 14).lacking is Lacking.SESSION


@pytest.mark.parametrize(("since", "shares"), [(0, True), (1, True), (13, True), (14, False)])
def test_windows_that_share_days_are_not_compared(since: int, shares: bool) -> None:
    found = change([*about(6), *about(3, since)], 13)
    assert found.lacking is (Lacking.DAYS if shares else None)
    assert found.compares_from == on(27)


@pytest.mark.parametrize("window", ["baseline", "latest"])
def test_ten_logged_days_are_enough_and_nine_are_not(window: str) -> None:
    for missing, enough in ((4, True), (5, False)):
        levels = [4, *[None] * 20, *about(6), *about(3)]  # of its first 14 days one is logged
        start = 21 if window == "baseline" else 41
        levels[start : start + missing] = [None] * missing
        found = change(levels, 34)
        assert (found.lacking is None) is enough
        if not enough:
            part = found.baseline if window == "baseline" else found.latest
            assert part is not None
            assert (part.logged, part.median, part.mean) == (9, None, None)
            assert found.lacking is Lacking.ENTRIES


def test_a_session_before_the_first_reading_leaves_an_empty_baseline() -> None:
    rarely: list[int | None] = [*[None] * 5, *[5, None] * 20]
    found = change(rarely, 2)
    assert found.baseline is not None
    assert (found.lacking, found.baseline.logged) == (Lacking.ENTRIES, 0)


# Who starts at session 1


def test_a_diary_that_begins_with_session_1_is_compared_with_its_first_fourteen_days() -> None:
    found = change([*about(6), *about(5, 10), *about(3)], 2)
    assert found.against is not None
    assert found.baseline is not None
    assert (found.against.kind, found.against.holds_session) == (BaselineKind.FIRST_14_DAYS, True)
    assert (found.baseline.first, found.baseline.last) == (on(0), on(13))
    assert (found.verdict, found.points, found.baseline.median) == (Verdict.LOWER, 3, 6)


def test_enough_days_up_to_session_1_are_always_preferred_and_the_two_are_never_mixed() -> None:
    levels = [*about(8), *about(5, 20), *about(3)]
    for session in range(48):
        found = change(levels, session)
        assert found.against is not None
        before = min(session, 13) + 1 >= NEEDED_LOGGED
        kind = BaselineKind.BEFORE_SESSION_1 if before else BaselineKind.FIRST_14_DAYS
        assert (found.against.kind, found.against.last) == (kind, on(session if before else 13))


@pytest.mark.parametrize("missing", [4, 5])
def test_ten_of_the_first_fourteen_days_are_enough_and_nine_are_not(missing: int) -> None:
    levels = [6, *[None] * missing, *about(6, 13 - missing), *about(3, 20)]
    found = change(levels, 0)
    assert found.against is not None
    assert found.against.kind is (
        BaselineKind.FIRST_14_DAYS if missing == 4 else BaselineKind.BEFORE_SESSION_1
    )
    assert found.lacking is (None if missing == 4 else Lacking.ENTRIES)


def test_the_first_fourteen_days_share_no_day_with_the_latest_and_say_from_when_they_can_be_compared() -> (
    None
):
    for days in range(1, 28):
        found = change(about(5, days), 0)
        assert (found.lacking, found.compares_from) == (Lacking.DAYS, on(27)), days
    assert change(about(5, 28), 0).lacking is None


def test_first_days_that_can_no_longer_have_ten_readings_are_not_waited_for() -> None:
    found = change([5, *[None] * 9], 0)  # today too can still be logged: five days are left
    assert found.against is not None
    assert found.against.kind is BaselineKind.BEFORE_SESSION_1


@pytest.mark.parametrize(
    ("session", "holds", "follows"), [(-5, False, True), (0, True, False), (60, False, False)]
)
def test_it_says_whether_session_1_lies_before_in_or_after_the_first_days(
    session: int, holds: bool, follows: bool
) -> None:
    levels = [*about(6), *[None] * 40, *about(3, 30)]
    found = change(levels, session)
    assert found.against is not None
    assert (found.against.kind, found.against.holds_session, found.against.follows_session) == (
        BaselineKind.FIRST_14_DAYS, holds, follows,
    )  # fmt: skip


def test_readings_only_on_session_days_are_not_enough() -> None:
    levels: list[int | None] = [4 if number % 7 == 0 else None for number in range(60)]
    assert change(levels, *range(0, 60, 7)).lacking is Lacking.ENTRIES


def test_sessions_on_consecutive_days_and_two_on_one_day_leave_the_first_as_it_is() -> None:
    levels = [*about(6), *about(3, 20)]
    assert change(levels, 13, 13, 14, 15) == change(levels, 13)
    assert change(levels, 15, 14, 13) == change(levels, 13)


def test_a_diary_of_zeros_has_no_percentage_and_no_clear_change() -> None:
    found = change([0] * 40, 13)
    assert (found.verdict, found.points, found.percent) == (Verdict.NO_CLEAR_CHANGE, 0, None)
    assert found.interval is not None
    assert found.interval[:3] == (0, 0, 0)


def test_a_constant_diary_does_not_change_and_its_interval_is_a_point() -> None:
    found = change([4] * 40, 13).compared
    assert found is not None
    assert found.constant
    assert (found.verdict, found.nap) == (Verdict.NO_CLEAR_CHANGE, 0.5)


def test_two_constant_windows_follow_the_rule_and_say_that_they_do_not_vary() -> None:
    found = change([*[6] * 14, *[3] * 14], 13).compared
    assert found is not None
    assert (found.verdict, found.constant) == (Verdict.LOWER, True)
    assert found.interval[:3] == (3, 3, 3)


def test_a_year_without_entries_in_the_middle_changes_neither_window() -> None:
    found = change([*about(6), *[None] * 365, *about(3)], 13)
    assert found.verdict is Verdict.LOWER
    assert change([*about(6), *about(3), *[None] * 365], 13).lacking is Lacking.ENTRIES


def test_a_region_logged_rarely_is_not_compared() -> None:
    rarely: list[int | None] = [5 if number % 3 == 0 else None for number in range(60)]
    assert change(rarely, 20).lacking is Lacking.ENTRIES


def test_a_reading_of_a_day_that_has_not_come_here_yet_is_left_out() -> None:
    levels = [*about(6), *about(3), 10]  # made before a flight west over the date line
    logged = {on(number): level for number, level in enumerate(levels) if level is not None}
    assert since_start(logged, [on(13)], on(27)) == change(levels[:-1], 13)


def test_ten_years_are_quick() -> None:
    levels = {on(number): number % 11 for number in range(3653)}
    begun = time.perf_counter()
    for _ in range(10):
        since_start(levels, [on(number) for number in range(13, 3653, 7)], on(3652))
    assert (time.perf_counter() - begun) / 10 < 0.2


def test_the_verdict_alone_is_that_of_the_whole_change() -> None:
    random, verdicts, kinds = Random(1), set(), set()
    for _ in range(400):
        levels = {
            on(number): max(0, min(10, level + random.choice((-1, 0, 0, 1))))
            for start in (0, 20)
            for level in [random.randrange(11)]
            for number in range(start, start + 14)
            if random.random() < 0.9
        }
        session, today = random.choice((0, 13, 19, 20)), random.choice((32, 33))
        verdict, against = verdict_since(levels, on(session), on(today))
        whole = since_start(levels, [on(session)], on(today))
        assert (verdict, against) == (whole.verdict, whole.against if whole.compared else None)
        verdicts.add(verdict)
        kinds.add(against and against.kind)
    assert verdicts == set(Verdict)
    assert kinds == {None, *BaselineKind}


@given(LEVELS, st.lists(st.integers(-50, 90), max_size=6), st.integers(-10, 90))
def test_no_diary_raises(levels: dict[int, int], sessions: list[int], today: int) -> None:
    logged = {on(number): level for number, level in levels.items()}
    found = since_start(logged, [on(number) for number in sessions], on(today))
    assert (found.verdict is Verdict.NOT_ENOUGH) == (found.lacking is not None)
    assert (found.session is None) == all(number > today for number in sessions)
    against = found.against if found.compared else None
    assert verdict_since(logged, found.session, on(today)) == (found.verdict, against)
    if found.compared is not None and found.baseline is not None:
        assert min(found.baseline.logged, found.latest.logged) >= NEEDED_LOGGED
        assert found.baseline.last < found.latest.first
        assert found.baseline.median is not None
        assert found.latest.median is not None
        assert found.points == found.baseline.median - found.latest.median
