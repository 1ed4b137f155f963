"""Student's t against scipy, and against itself."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from homecare.core.trends.student_t import t_probability, t_quantile
from tests.depth import deep

PROBABILITIES = st.floats(1e-4, 1 - 1e-4)
FREEDOM = st.floats(1, 1e6)


@pytest.mark.parametrize("probability", [0.025, 0.3, 0.5, 0.75, 0.9, 0.975, 0.995])
def test_the_quantile_is_scipys_for_whole_and_broken_degrees_of_freedom(probability: float) -> None:
    degrees = [*range(2, 201), *np.arange(2, 200, 0.37 if deep() else 3.7), 22 / 3]
    ours = [t_quantile(probability, float(df)) for df in degrees]
    assert ours == pytest.approx(stats.t.ppf(probability, degrees), abs=1e-6)


@given(PROBABILITIES, FREEDOM)
def test_it_is_scipys_everywhere(probability: float, df: float) -> None:
    assert t_quantile(probability, df) == pytest.approx(
        float(stats.t.ppf(probability, df)), rel=1e-5, abs=1e-6
    )


@given(PROBABILITIES, FREEDOM)
def test_quantile_and_probability_undo_each_other(probability: float, df: float) -> None:
    assert t_probability(t_quantile(probability, df), df) == pytest.approx(probability, abs=1e-8)


@given(PROBABILITIES, FREEDOM)
def test_it_is_symmetric_about_zero(probability: float, df: float) -> None:
    assert t_quantile(1 - probability, df) == pytest.approx(-t_quantile(probability, df), rel=1e-6, abs=1e-9)


def test_more_degrees_of_freedom_come_to_the_normal_distribution() -> None:
    found = [t_quantile(0.975, df) for df in (2, 2.5, 5, 7.5, 30, 1e4, 1e8)]
    assert found == sorted(found, reverse=True)
    assert found[-1] == pytest.approx(1.959964, abs=1e-6)


@pytest.mark.parametrize(
    ("probability", "df"),
    [(0.0, 5), (1.0, 5), (-0.1, 5), (float("nan"), 5), (0.9, 0), (0.9, -1), (0.9, float("nan"))],
)
def test_what_is_no_quantile_is_refused(probability: float, df: float) -> None:
    with pytest.raises(ValueError, match=r"probability|degrees of freedom"):
        t_quantile(probability, df)
