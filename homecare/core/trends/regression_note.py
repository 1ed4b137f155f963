"""Whether a diary's comparison began in a flare: the note on regression to the mean (CLINICAL.md §8).

People start treatment when pain is at its worst, and what is extreme tends to be followed by what is less so,
whatever is done. One diary cannot tell that apart from an effect; it can say that its first week was among
its worst.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median, quantiles
from typing import Final

WEEK: Final = 7
WEEK_LOGGED: Final = 5
"""Days with a reading that a week needs to count, as every summary does (CLINICAL.md §8)."""
WEEKS_NEEDED: Final = 4
"""Weeks that count, the first among them, before one is called among the worst."""
FLARE_POINTS: Final = 1.0
"""Points above the middle week: the smallest step of the scale, so that an even diary has no flare."""


@dataclass(frozen=True, kw_only=True)
class FirstWeek:
    """The first seven days of the baseline window from its first reading on, beside every week of the diary.

    `median` is its own; `upper_quartile` and `middle` are of the medians of all `weeks` that count (inclusive
    method). `rest_median` is of the later days of the baseline window; None under five readings.
    All in points 0–10.
    """

    first: date
    last: date
    median: float
    weeks: int
    upper_quartile: float
    middle: float
    rest_median: float | None

    @property
    def among_worst(self) -> bool:
        """At or above the upper quartile of the weekly medians, and a point or more above the middle one."""
        return self.median >= self.upper_quartile and self.median - self.middle >= FLARE_POINTS

    @property
    def eased_before(self) -> bool:
        """Whether the later days of the baseline, before any treatment, were a point or more lower."""
        return self.rest_median is not None and self.median - self.rest_median >= FLARE_POINTS

    @property
    def eased_from_flare(self) -> bool:
        """Whether both hold: what fell before any treatment cannot have fallen because of it."""
        return self.among_worst and self.eased_before


def first_week(levels: Mapping[date, int], first: date, last: date, today: date) -> FirstWeek | None:
    """The first week of the baseline, beside all weeks of the diary up to `today`.

    `first` to `last` are the baseline's days up to session 1. Weeks are blocks of seven days, counted from
    the first reading of these forwards and backwards. None where the first week has too few readings or
    reaches past `last`, or fewer than four weeks count.
    """
    window = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    begun = next((day for day in window if day in levels), None)
    if begun is None or begun + timedelta(days=WEEK - 1) > last:
        return None
    weeks: dict[int, list[int]] = {}
    for day, level in levels.items():
        if day <= today:
            weeks.setdefault((day - begun).days // WEEK, []).append(level)
    medians = {number: median(week) for number, week in weeks.items() if len(week) >= WEEK_LOGGED}
    if 0 not in medians or len(medians) < WEEKS_NEEDED:
        return None
    ends = begun + timedelta(days=WEEK - 1)
    rest = [levels[day] for day in window if day > ends and day in levels]
    _, middle, upper = quantiles(medians.values(), n=4, method="inclusive")
    return FirstWeek(
        first=begun,
        last=ends,
        median=medians[0],
        weeks=len(medians),
        upper_quartile=upper,
        middle=middle,
        rest_median=median(rest) if len(rest) >= WEEK_LOGGED else None,
    )
