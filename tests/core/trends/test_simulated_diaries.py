"""How often the rule speaks in simulated diaries: the published false alarms and power (CLINICAL.md §8)."""

from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy import stats

from homecare.core.trends.baseline import BaselineKind
from homecare.core.trends.change import Verdict, carry_over_interval, compare
from tests.core.trends.test_change import VECTORS, change
from tests.simulated.diaries import readings
from tests.simulated.rates import OTHERS, UNCHANGED, Course, rate_of
from tests.simulated.sentences import LIMIT, PRACTITIONERS_OWN, is_bare, kinds_in, speaks_out

SIMULATED = VECTORS["simulated_false_alarms"]["rows"]
DIARIES = 6000
"""As many as in the published rows."""


def simulated(row: dict[str, Any], diaries: int, seed: int) -> npt.NDArray[np.int64]:
    """Diaries of two windows that touch: AR(1) with SD 1.5 about each window's mean, rounded, 0–10."""
    means = np.repeat(row["means"], row["days"]).tolist()
    return readings(np.random.default_rng(seed), means, diaries, phi=row["phi"])


def sampling_error(rate: float) -> float:
    """Three standard errors of the difference of two simulated rates, and half of the last digit printed."""
    return 3 * sqrt(rate * (1 - rate) * 2 / DIARIES) + (0.005 if rate >= 0.1 else 0.0005)


@pytest.mark.parametrize(
    "row", SIMULATED, ids=lambda row: f"{row['days']} days, {row['phi']}, {row['means']}"
)
def test_false_alarms_and_power_are_the_published_ones(row: dict[str, Any]) -> None:
    days = row["days"]
    verdicts = [
        compare(diary[:days], diary[days:]).verdict
        for diary in simulated(row, DIARIES, seed=20261124).tolist()
    ]
    rate = verdicts.count(Verdict.LOWER) / DIARIES
    assert rate == pytest.approx(row["said_lower"], abs=sampling_error(row["said_lower"]))


def test_whole_diaries_are_judged_as_their_two_windows_are() -> None:
    for diary in simulated(SIMULATED[2], 300, seed=1).tolist():
        assert change(diary, 13).compared == compare(diary[:14], diary[14:])


def test_the_interval_alone_leaves_out_zero_in_two_of_a_hundred_where_ordinary_tests_cry_wolf() -> None:
    diaries = simulated(SIMULATED[0], DIARIES, seed=7)
    found = [carry_over_interval(diary[:14], diary[14:]) for diary in diaries.tolist()]
    outside = sum(one.low > 0 or one.high < 0 for one in found) / DIARIES
    assert outside == pytest.approx(0.021, abs=sampling_error(0.021))
    ordinary = stats.mannwhitneyu(diaries[:, :14], diaries[:, 14:], axis=1).pvalue < 0.05
    assert float(ordinary.mean()) == pytest.approx(0.20, abs=sampling_error(0.20))


def test_one_week_windows_would_miss_most_true_falls() -> None:
    row = {"days": 7, "phi": 0.46, "means": [6, 3]}
    verdicts = [compare(diary[:7], diary[7:]).verdict for diary in simulated(row, DIARIES, seed=7).tolist()]
    assert verdicts.count(Verdict.LOWER) / DIARIES == pytest.approx(0.22, abs=sampling_error(0.22))


# Each kind of baseline

MANY = 20000
"""Diaries from which a share of 1 % is known to a quarter of itself."""
FALL = next(course for course in OTHERS if course.name == "a fall from 6 to 3")
RISE = next(course for course in OTHERS if course.name == "a rise from 3 to 6")


@pytest.mark.deep
@pytest.mark.parametrize("kind", BaselineKind)
@pytest.mark.parametrize("course", UNCHANGED, ids=lambda course: course.name)
def test_lower_is_said_of_fewer_than_one_in_a_hundred_diaries_without_a_change(
    course: Course, kind: BaselineKind
) -> None:
    rate = rate_of(course, kind, MANY)
    assert rate.lower < 0.01
    assert rate.higher < 0.015  # no percentage is asked of it
    assert rate.compared > MANY / 2


@pytest.mark.deep
@pytest.mark.parametrize("kind", BaselineKind)
def test_a_true_fall_or_rise_of_three_points_is_found_in_most_diaries(kind: BaselineKind) -> None:
    assert rate_of(FALL, kind).lower > 0.75
    assert rate_of(RISE, kind).higher > 0.75


# Sentences where nothing changes


@pytest.mark.parametrize(
    "sentence",
    [
        "Pain was mostly not below the level before in the first days after a session (8 sessions).",
        "The first week compared was among the worst. People often start in a flare.",
        "Lower than before session 1 by an amount many people find meaningful.",
        "Higher than in your first 14 days, which include session 1, by 3 points.",
        "You may want to tell your practitioner.",
        "Your pain is better: keep going, well done.",
        "You should sit less.",
    ],
)
def test_a_sentence_that_praises_warns_or_orders_is_recognised(sentence: str) -> None:
    assert speaks_out(sentence)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Before session 1: median 6 (7 of 7 days); since session 1: median 3 (6 of 7 days).", True),
        ("That is 1 point lower after more sitting.", True),
        ("Slope 0.5 points a week downwards.", True),
        ("That is 1 point lower after more sitting. Day-to-day variation could produce this.", False),
        ("Lower than before session 1. Median 6, then median 3.", False),
        ("Before session 1: median 6 (7 of 7 days).", False),
    ],
)
def test_medians_beside_each_other_without_a_word_on_variation_are_recognised(text: str, bare: bool) -> None:
    assert is_bare(text) is bare


@pytest.mark.deep
def test_no_sentence_praises_warns_or_orders_where_nothing_changes_and_every_one_says_what_could() -> None:
    kinds = kinds_in()
    assert {one.place for one in kinds} > {"change", "trend", "around", "sitting", "panel", "report, chart"}
    ours = [one for one in kinds if one.place not in PRACTITIONERS_OWN]
    assert {one.words: one.share for one in ours if one.speaks_out and one.share > LIMIT} == {}
    assert {(one.place, one.words): one.bare for one in kinds if one.bare} == {}
