"""Student's t distribution, for any degrees of freedom, whole or not. Pure arithmetic.

The cumulative probability goes through the regularised incomplete beta function: for t ≥ 0 it is
1 − ½ I_x(df/2, 1/2) with x = df / (df + t²) (Abramowitz & Stegun 1964, 26.7.1; the continued fraction is
26.5.8, evaluated by Lentz's method). The quantile is found by halving.
"""

from functools import lru_cache
from math import exp, inf, lgamma, log, log1p
from typing import Final

_STEPS_MAX: Final = 10_000
"""Terms of the continued fraction; it ends within some √df of them."""
_PRECISION: Final = 1e-14
_TINY: Final = 1e-300


@lru_cache(maxsize=512)
def t_quantile(probability: float, df: float) -> float:
    """The t below which a share `probability` of Student's t distribution with `df` lies.

    Exact to better than 1e-6 of the value for df ≥ 1.

    Raises:
        ValueError: if `probability` is not between 0 and 1, or `df` is not a number above 0.
    """
    if not 0 < probability < 1:
        raise ValueError(f"a probability lies between 0 and 1, not {probability}")
    if not 0 < df < inf:
        raise ValueError(f"degrees of freedom are above 0, not {df}")
    if probability < 0.5:
        return -t_quantile(1 - probability, df)
    low, high = 0.0, 1.0
    while t_probability(high, df) < probability:
        low, high = high, high * 2
    while True:
        middle = (low + high) / 2
        if high - low <= 1e-12 * high or middle in (low, high):
            return middle
        low, high = (middle, high) if t_probability(middle, df) < probability else (low, middle)


def t_probability(t: float, df: float) -> float:
    """The share of Student's t distribution with `df` that lies at or below `t`."""
    upper = 0.5 * _incomplete_beta(df / (df + t * t), t * t / (df + t * t), df / 2, 0.5)
    return upper if t < 0 else 1 - upper


def _incomplete_beta(x: float, rest: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b), 0 ≤ x ≤ 1; `rest` is 1 − x, without rounding."""
    if x <= 0 or rest <= 0:
        return 0.0 if x <= 0 else 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * _log(x, rest) + b * _log(rest, x))
    if x < (a + 1) / (a + b + 2):  # where the fraction ends quickly
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(rest, b, a) / b


def _log(x: float, rest: float) -> float:
    """The logarithm of x, exact near 1 too."""
    return log(x) if x < 0.5 else log1p(-rest)


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function, by Lentz's method."""
    c, d = 1.0, 1 / _away_from_zero(1 - (a + b) * x / (a + 1))
    result = d
    for m in range(1, _STEPS_MAX):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 / _away_from_zero(1 + term * d)
            c = _away_from_zero(1 + term / c)
            result *= c * d
        if abs(c * d - 1) < _PRECISION:
            break
    return result


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
