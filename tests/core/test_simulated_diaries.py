"""How often the rule speaks in simulated diaries: the published false alarms and power (CLINICAL.md §8)."""

from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy import stats

from homecare.core.change import Verdict, carry_over_interval, compare
from tests.core.test_change import VECTORS, change

SIMULATED = VECTORS["simulated_false_alarms"]["rows"]
DIARIES = 6000
"""As many as in the published rows."""


def simulated(row: dict[str, Any], diaries: int, seed: int) -> npt.NDArray[np.int64]:
    """Diaries of two windows that touch: AR(1) with SD 1.5 about each window's mean, rounded, 0–10."""
    random = np.random.default_rng(seed)
    days, phi = row["days"], row["phi"]
    shocks = random.normal(0, 1, (diaries, 2 * days))
    series = np.empty_like(shocks)
    series[:, 0] = shocks[:, 0]
    for day in range(1, 2 * days):
        series[:, day] = phi * series[:, day - 1] + sqrt(1 - phi**2) * shocks[:, day]
    means = np.repeat(row["means"], days)
    diary: npt.NDArray[np.int64] = np.clip(np.rint(1.5 * series + means), 0, 10).astype(np.int64)
    return diary


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
