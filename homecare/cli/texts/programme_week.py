"""A programme's week as a table of 80 columns, or day by day where a terminal is too narrow for one."""

from collections.abc import Iterator, Sequence
from typing import Final

from homecare.cli.output.printing import PAPER, cells, cut, filled, fits
from homecare.cli.texts.wording import files as wording
from homecare.core.programme.plan import Plan
from homecare.core.routine.week import WeekRow, day_names, week_of, week_rows

NAME_WIDEST: Final = 30
INDENT: Final = "  "


def week_text(plan: Plan, first: int = 0) -> list[str]:
    """The week: a row for each exercise, a column for each day, and the minutes of each day.

    It begins with the weekday `first` (0 = Monday).
    """
    rows = week_rows(plan, first)
    head = WeekRow(name="", days=tuple(day_names(first)))
    lines = _columns([head, *rows])
    return lines if fits(lines) else [*_by_day(plan, first)]


def _columns(rows: Sequence[WeekRow]) -> list[str]:
    day = max(cells(cell) for row in rows for cell in row.days)
    name = min(max(cells(row.name) for row in rows), NAME_WIDEST)
    room = PAPER - len(INDENT) - name
    between = "  " if 7 * (day + 2) <= room else " "
    name = min(name, PAPER - len(INDENT) - 7 * (day + len(between)))
    lines = []
    for row in rows:
        columns = [_wide(cell, day) for cell in row.days] or [row.instead]
        lines.append(f"{INDENT}{between.join([_wide(row.name, name), *columns])}".rstrip())
    return lines


def _wide(text: str, width: int) -> str:
    """A text filled up, or cut, to so many cells."""
    if cells(text) > width:
        text = f"{cut(text, width - 1).rstrip()}…"
    return filled(text, width)


def _by_day(plan: Plan, first: int) -> Iterator[str]:
    names = {one.key: one.name for one in plan.exercises}
    for day, full in zip(week_of(plan, first), day_names(first), strict=True):
        due = ", ".join(names[key] for key in day.exercises) or wording.NOTHING
        yield f"{INDENT}{wording.DUE_ON_DAY.format(day=full, minutes=day.minutes, due=due)}"
    for row in week_rows(plan, first):
        if row.instead:
            yield f"{INDENT}{row.name}: {row.instead}"
