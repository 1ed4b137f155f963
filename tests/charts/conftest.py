"""Trends to draw, built from plain lists."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from rich.text import Text

from homecare.charts.gutter import GUTTER
from homecare.core.records.records import PainKind
from homecare.core.routine.adherence import RoutineDay
from homecare.core.trends.intervals import DiaryDay, Trend, intervals

FIRST = date(2026, 9, 1)

DONE = RoutineDay(prescribed=4, credit=4.0, logged=True)
HALF = RoutineDay(prescribed=4, credit=2.0, logged=True)
SKIPPED = RoutineDay(prescribed=4, credit=0.0, logged=True)
NOT_LOGGED = RoutineDay(prescribed=4)
REST = RoutineDay(rest=True)
STOPPED = RoutineDay(stopped=2, logged=True)
NOTHING_DUE = RoutineDay()


def build_trend(
    pain: Sequence[int | None],
    *,
    sitting: Sequence[int | None] = (),
    routine: Sequence[RoutineDay] = (),
    sessions: Iterable[int] = (),
    changes: Iterable[int] = (),
    first: date = FIRST,
) -> Trend:
    """A trend of len(pain) days; sitting in minutes; sessions and changes as numbers of days from 0."""

    def on(number: int) -> date:
        return first + timedelta(days=number)

    days = tuple(
        DiaryDay(
            day=on(number),
            pain=level,
            sitting=sitting[number] if number < len(sitting) else None,
            routine=routine[number] if number < len(routine) else NOTHING_DUE,
        )
        for number, level in enumerate(pain)
    )
    held = tuple(on(number) for number in sorted(sessions))
    return Trend(
        region="neck",
        kind=PainKind.AVERAGE_24H,
        threshold=3,
        days=days,
        sessions=held,
        intervals=intervals(days, held),
        changes=tuple((on(number), f"Programme {number}") for number in changes),
    )


def strip(chart: Text, name: str) -> str:
    """The cells of the line named `name` in the gutter."""
    return next(line for line in chart.plain.split("\n") if line.lstrip().startswith(name))[GUTTER:]


def pain_cells(chart: Text) -> list[str]:
    """The lines of the pain strip, without the gutter."""
    lines = chart.plain.split("\n")
    start = next(number for number, line in enumerate(lines) if line.startswith("pain 10"))
    end = next(number for number, line in enumerate(lines) if line[:GUTTER].split() == ["0"])
    return [f"{line[GUTTER:]:<{len(lines[start]) - GUTTER}}" for line in lines[start : end + 1]]
