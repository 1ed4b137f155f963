"""Days laid out in columns: the one place that decides which day stands in which cell.

Every strip of a chart asks here, so that they cannot drift apart. Where there are more days than cells, a
column holds a whole number of days and shows their medians; of more than 90 days, whole weeks.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Final

from homecare.core.routine.adherence import RoutineDay
from homecare.core.trends.intervals import DiaryDay

WEEK: Final = 7
DAYS_MAX: Final = 90
"""Days above which a column is never less than a week, however wide the chart is."""
AIRY: Final = 3
"""Cells a column must have before its bar leaves some of them empty."""
BAR_MAX: Final = 5
"""Cells; a bar of a young diary does not grow into a wall."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One or more neighbouring days, and the cells they have: from `start` up to, not including, `end`.

    `pain` (0–10) and `sitting` (hours) are medians over the days that have them, None where none has;
    `routine` is the days' counts added up, a rest or flare day only where every day was one.
    """

    pain: float | None
    sitting: float | None
    routine: RoutineDay
    start: int
    end: int
    bar_cells: int | None = None

    @property
    def centre(self) -> int:
        """The cell in which the column's day is marked, in every strip and on the date axis."""
        return (self.start + self.end - 1) // 2

    @property
    def bar(self) -> range:
        """The cells of its bar: all of them, or `bar_cells` around the centre."""
        if self.bar_cells is None:
            return range(self.start, self.end)
        first = self.centre - (self.bar_cells - 1) // 2
        return range(first, first + self.bar_cells)


@dataclass(frozen=True, kw_only=True)
class Grid:
    """The columns of a chart in order, spread evenly over `width` cells; each holds `days_each` days.

    The last column may hold fewer: it is the one still filling.
    """

    columns: tuple[Column, ...]
    width: int
    days_each: int
    first: date

    def index(self, day: date) -> int:
        """The number of the column a day of the span falls into, from 0."""
        return (day - self.first).days // self.days_each

    def between(self, first: date, last: date) -> tuple[Column, Column] | None:
        """The columns of the first and the last of these days that are shown; None if none of them is."""
        start, end = self.index(first), self.index(last)
        if end < 0 or start >= len(self.columns):
            return None
        return self.columns[max(start, 0)], self.columns[min(end, len(self.columns) - 1)]

    def cell(self, day: date) -> int:
        """The cell in which a day of the span is marked."""
        return self.columns[self.index(day)].centre


def days_per_column(days: int, width: int) -> int:
    """How many days a column holds so that `days` fit into `width` cells: 1 to 4, or whole weeks."""
    needed = -(-days // width)
    if days <= DAYS_MAX and needed <= 4:
        return max(needed, 1)
    return -(-needed // WEEK) * WEEK


def lay_out(days: Sequence[DiaryDay], width: int) -> Grid:
    """The columns of a span; `days` are gapless, in order and at least one, `width` is in cells."""
    each = days_per_column(len(days), width)
    groups = [days[start : start + each] for start in range(0, len(days), each)]
    edges = [number * width // len(groups) for number in range(len(groups) + 1)]
    # Narrow columns stand side by side; wide ones leave air between their bars.
    cells = width // len(groups)
    bar_cells = min(BAR_MAX, cells - 1) if cells >= AIRY else None
    columns = tuple(
        _column(group, edges[number], edges[number + 1], bar_cells) for number, group in enumerate(groups)
    )
    return Grid(columns=columns, width=width, days_each=each, first=days[0].day)


def _column(days: Sequence[DiaryDay], start: int, end: int, bar_cells: int | None) -> Column:
    pain = [day.pain for day in days if day.pain is not None]
    sitting = [day.sitting / 60 for day in days if day.sitting is not None]
    return Column(
        pain=median(pain) if pain else None,
        sitting=median(sitting) if sitting else None,
        routine=together(day.routine for day in days),
        start=start,
        end=end,
        bar_cells=bar_cells,
    )


def together(routines: Iterable[RoutineDay]) -> RoutineDay:
    """The counts of some days added up; a rest or flare day only where all of them were.

    Of several days the one that still runs is left out.
    """
    days = list(routines)
    if len(days) == 1:
        return days[0]
    days = [day for day in days if not day.due] or days
    return RoutineDay(
        prescribed=sum([day.prescribed for day in days]),
        credit=sum([day.credit for day in days]),
        stopped=sum([day.stopped for day in days]),
        rest=all(day.rest for day in days),
        flare=all(day.flare for day in days),
        logged=any(day.logged for day in days),
    )
