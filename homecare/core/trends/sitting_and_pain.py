"""Sitting, and pain of the next day: two medians beside each other. Of one diary, and not a cause.

The article's 4 h and the programme's own hours are lines to look along, never pass or fail (CLINICAL.md §4).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Final

ARTICLE_HOURS: Final = 4
"""The article's own line: "people who sat 4–6 h a day" (CLINICAL.md §1)."""
SIDE_DAYS: Final = 10
"""Days that each side needs before a median is given."""


@dataclass(frozen=True, kw_only=True)
class SittingLink:
    """Pain on the day after days with more than `hours` of sitting, and after days with `hours` or less.

    `n_more` and `n_less` are days that have a sitting time and a reading on the next day. The medians (points
    0–10) and their `difference`, more minus less (positive = more pain after more sitting), are None unless
    both sides have 10 days.
    """

    hours: int
    n_more: int
    n_less: int
    median_more: float | None
    median_less: float | None
    difference: float | None

    @property
    def enough(self) -> bool:
        """Whether both sides have the days they need."""
        return self.difference is not None


def sitting_link(
    levels: Mapping[date, int], sitting: Mapping[date, int], hours: Iterable[int] = ()
) -> tuple[SittingLink, ...]:
    """One result for the article's 4 h and for each of the programme's own `hours`, the lowest first.

    `levels` are daily readings 0–10 of one region and kind, `sitting` minutes by day. A day of exactly the
    line's hours counts as "or less", so that every day is on one side.
    """
    next_day = timedelta(days=1)
    found = ((minutes, levels.get(day + next_day)) for day, minutes in sitting.items())
    pairs = [(minutes, pain) for minutes, pain in found if pain is not None]
    return tuple(_link(pairs, line) for line in sorted({ARTICLE_HOURS, *hours}))


def _link(pairs: Sequence[tuple[int, int]], hours: int) -> SittingLink:
    """The result for one line, from (minutes sat, pain of the next day)."""
    line = hours * 60
    more = [pain for minutes, pain in pairs if minutes > line]
    less = [pain for minutes, pain in pairs if minutes <= line]
    above = below = None
    if min(len(more), len(less)) >= SIDE_DAYS:
        above, below = float(median(more)), float(median(less))
    return SittingLink(
        hours=hours,
        n_more=len(more),
        n_less=len(less),
        median_more=above,
        median_less=below,
        difference=None if above is None or below is None else above - below,
    )
