"""Whatever a diary holds and however large the screen is: no traceback, no overflow, nothing invented."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.charts.colours import DARK, LIGHT, PLAIN, ChartColours
from homecare.charts.columns import days_per_column, lay_out
from homecare.charts.gutter import GUTTER
from homecare.charts.over_time import over_time
from homecare.charts.rows import HEIGHT_MIN, WIDTH_MIN, share_out
from homecare.charts.summary import describe
from homecare.core.routine.adherence import RoutineDay
from homecare.core.trends.intervals import DiaryDay, Trend
from tests.depth import examples

from .conftest import build_trend, pain_cells

LEVELS = st.none() | st.integers(0, 10)
MINUTES = st.none() | st.integers(0, 24 * 60)


@st.composite
def routine_days(draw: st.DrawFn) -> RoutineDay:
    if draw(st.booleans()):
        return RoutineDay(rest=draw(st.booleans()), logged=draw(st.booleans()))
    prescribed = draw(st.integers(0, 8))
    credit = draw(st.floats(0, prescribed))
    return RoutineDay(prescribed, credit, draw(st.integers(0, 3)), rest=False, logged=draw(st.booleans()))


@st.composite
def trends(draw: st.DrawFn, most: int = 260) -> Trend:
    count = draw(st.integers(0, most))
    # Short patterns repeated: long diaries without long examples.
    pain = draw(st.lists(LEVELS, min_size=1, max_size=25))
    sitting = draw(st.lists(MINUTES, min_size=1, max_size=25))
    routine = draw(st.lists(routine_days(), min_size=1, max_size=10))
    on = st.lists(st.integers(0, max(count - 1, 0)), max_size=12 if count else 0)
    trend = build_trend(
        [pain[number % len(pain)] for number in range(count)],
        sitting=[sitting[number % len(sitting)] for number in range(count)],
        routine=[routine[number % len(routine)] for number in range(count)],
        sessions=draw(on),
        changes=draw(on),
        first=draw(st.dates(date(2000, 1, 1), date(2030, 1, 1))),
    )
    return _since(trend, draw(st.integers(0, count))) if draw(st.booleans()) else trend


def _since(trend: Trend, skipped: int) -> Trend:
    """The trend as the diary gives it from a later day on: intervals reach back before the span."""
    days = trend.days[skipped:]
    if not days:
        return replace(trend, days=(), sessions=(), intervals=(), changes=())
    return replace(
        trend,
        days=days,
        sessions=tuple(day for day in trend.sessions if day >= days[0].day),
        intervals=tuple(one for one in trend.intervals if one.last >= days[0].day),
        changes=tuple(one for one in trend.changes if one[0] >= days[0].day),
    )


@settings(max_examples=examples(120), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    trend=trends(),
    width=st.integers(0, 210),
    height=st.integers(0, 45),
    colours=st.sampled_from((DARK, LIGHT, PLAIN)),
)
def test_no_chart_is_larger_than_asked(trend: Trend, width: int, height: int, colours: ChartColours) -> None:
    lines = over_time(trend, width=width, height=height, colours=colours).split("\n", allow_blank=True)
    assert len(lines) <= max(height, 1)
    assert all(line.cell_len <= width for line in lines)


@settings(max_examples=examples(80), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(trend=trends(), width=st.integers(WIDTH_MIN, 200), height=st.integers(18, 40))
def test_a_column_without_a_reading_has_no_dot_and_no_line(trend: Trend, width: int, height: int) -> None:
    if not trend.days:
        return
    grid = lay_out(trend.days, width - GUTTER)
    rows = pain_cells(over_time(trend, width=width, height=height, colours=PLAIN))
    logged = {column.centre for column in grid.columns if column.pain is not None}
    dotted = {cell for row in rows for cell, sign in enumerate(row) if sign == "●"}
    assert dotted == logged
    for column in grid.columns:
        # A join may end beside an unlogged column, but nothing of the readings stands in its middle.
        if column.pain is None:
            assert not {row[column.centre] for row in rows} - set(" ┊━▔▁")


@settings(max_examples=examples(100), deadline=None)
@given(trend=trends())
def test_any_trend_can_be_described_without_a_verdict(trend: Trend) -> None:
    said = " ".join(describe(trend)).lower()
    assert said
    for word in (
        "improve",
        "better",
        "worse",
        "lower than",
        "higher than",
        "because",
        "well done",
        "great",
        "→",
    ):
        assert word not in said
    assert "None" not in " ".join(describe(trend))


@given(days=st.integers(1, 5000), width=st.integers(1, 200))
def test_columns_hold_whole_days_and_fit(days: int, width: int) -> None:
    each = days_per_column(days, width)
    assert -(-days // each) <= width
    assert each in (1, 2, 3, 4) or each % 7 == 0


@settings(deadline=None)
@given(count=st.integers(1, 900), width=st.integers(1, 200))
def test_columns_follow_one_another_and_each_day_is_in_exactly_one(count: int, width: int) -> None:
    first = date(2026, 1, 1)
    days = [DiaryDay(day=first + timedelta(days=number)) for number in range(count)]
    grid = lay_out(days, width)
    assert [column.start for column in grid.columns[1:]] == [column.end for column in grid.columns[:-1]]
    assert (grid.columns[0].start, grid.columns[-1].end) == (0, width)
    widths = {column.end - column.start for column in grid.columns}
    assert max(widths) - min(widths) <= 1
    assert min(widths) >= 1
    assert {grid.index(day.day) for day in days} == set(range(len(grid.columns)))
    assert all(
        column.start <= column.bar[0] <= column.centre <= column.bar[-1] < column.end
        for column in grid.columns
    )


@given(height=st.integers(HEIGHT_MIN, 60))
def test_the_lines_handed_out_never_exceed_the_height(height: int) -> None:
    rows = share_out(height)
    optional = rows.medians + rows.gap_above_sitting + rows.gap_above_routine + rows.ruler
    session_routine_and_dates = 3
    assert rows.pain + rows.sitting + optional + rows.notes + session_routine_and_dates <= height
    assert rows.sitting >= 2
    assert rows.notes >= 1
