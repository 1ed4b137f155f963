"""How a series changes. Pure arithmetic on numbers; words for it live where it is shown."""

from collections.abc import Sequence
from statistics import median


def theil_sen(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """The Theil–Sen slope: the median of (y_j − y_i) / (x_j − x_i) over i < j with x_i ≠ x_j.

    Units of y per unit of x; None where no two x differ. Source: Sen 1968 (CLINICAL.md §8). Descriptive only.
    The cost is quadratic in the number of points.
    """
    slopes = [(ys[j] - ys[i]) / (xs[j] - xs[i]) for j in range(len(xs)) for i in range(j) if xs[j] != xs[i]]
    return median(slopes) if slopes else None
