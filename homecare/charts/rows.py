"""How many lines each part of the chart over time gets."""

from dataclasses import dataclass
from typing import Final

WIDTH_MIN: Final = 40
HEIGHT_MIN: Final = 10
"""Cells and lines; with less there is a sentence instead of a chart."""

_FIXED: Final = 4
"""Lines that are always there: session numbers, routine, dates, notes."""
_STEPS: Final = (
    # (lines of the pain strip, fewest of the sitting strip, lines kept for air and axis)
    (21, 5, 4),
    (11, 3, 0),
    (6, 2, 0),
    (5, 2, 0),
    (3, 3, 0),
)
"""Pain strips in which levels fall on lines evenly: 21 and 11 give each level one, 6 half of one."""
_SITTING_MAX: Final = 7


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Lines of each part; `medians`, `gap_above_sitting`, `gap_above_routine` and `ruler` are 0 or 1."""

    pain: int
    sitting: int
    medians: int
    gap_above_sitting: int
    gap_above_routine: int
    ruler: int
    notes: int


def share_out(height: int) -> Rows:
    """The lines of a chart of at most `height` lines, `height` being at least HEIGHT_MIN."""
    left = height - _FIXED
    pain, sitting, _ = next(step for step in _STEPS if sum(step) <= left)
    left -= pain + sitting
    extras = []
    for _ in range(4):
        extras.append(min(left, 1))
        left -= extras[-1]
    more_notes = min(left, 1)
    more_sitting = min(left - more_notes, _SITTING_MAX - sitting)
    return Rows(
        pain=pain,
        sitting=sitting + more_sitting,
        gap_above_sitting=extras[0],
        gap_above_routine=extras[1],
        medians=extras[2],
        ruler=extras[3],
        notes=1 + more_notes,
    )
