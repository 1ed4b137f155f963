"""The chart over time: what a reader can see in it."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from homecare.charts.colours import PLAIN
from homecare.charts.columns import days_per_column, lay_out, together
from homecare.charts.gutter import GUTTER
from homecare.charts.over_time import over_time
from homecare.charts.pain_strip import pain_strokes
from homecare.charts.routine_strip import glyph
from homecare.charts.wording import NO_ROOM, NOTHING_TO_DRAW
from homecare.core.routine.adherence import RoutineDay
from homecare.core.trends.intervals import Trend

from .conftest import (
    DONE,
    HALF,
    NOT_LOGGED,
    NOTHING_DUE,
    REST,
    SKIPPED,
    STOPPED,
    build_trend,
    pain_cells,
    strip,
)


def plain(trend: Trend, width: int = 98, height: int = 24) -> list[str]:
    return over_time(trend, width=width, height=height, colours=PLAIN).plain.split("\n")


def dots(trend: Trend, width: int = 98, height: int = 24) -> set[tuple[int, int]]:
    """(cell, level) of every dot; one line per level."""
    rows = pain_cells(over_time(trend, width=width, height=height, colours=PLAIN))
    assert len(rows) == 11
    return {
        (cell, 10 - row) for row, line in enumerate(rows) for cell, sign in enumerate(line) if sign == "●"
    }


def test_an_empty_diary_says_there_is_nothing_to_draw_yet() -> None:
    assert plain(build_trend([])) == [NOTHING_TO_DRAW]


def test_too_little_room_gets_a_sentence_that_fits() -> None:
    trend = build_trend([5] * 10)
    assert plain(trend, width=80, height=9) == [NO_ROOM]
    assert plain(trend, width=20, height=20) == [NO_ROOM[:20]]
    assert plain(trend, width=20, height=0) == [""]


def test_every_level_has_a_line_of_its_own() -> None:
    # 90 cells for 90 days: the day's number is its cell.
    levels = list(range(11)) + [None] * 79
    assert dots(build_trend(levels)) == {(level, level) for level in range(11)}


def test_half_size_dots_still_tell_neighbouring_levels_apart() -> None:
    chart = over_time(build_trend([*range(11), *[None] * 33]), width=52, height=14, colours=PLAIN)
    seen = set()
    for cell in range(11):
        seen |= {(row, line[cell]) for row, line in enumerate(pain_cells(chart)) if line[cell] in ("▀", "▄")}
    assert len(seen) == 11


def test_a_gap_in_the_readings_stays_a_gap() -> None:
    trend = build_trend([5] * 10 + [None] * 6 + [3] * 74)
    lines = pain_cells(over_time(trend, width=98, height=24, colours=PLAIN))
    columns = ["".join(line[cell] for line in lines) for cell in range(90)]
    inside = "".join(columns[10:16]).replace("━", "").strip()
    assert not inside
    assert "●" in columns[9]
    assert "●" in columns[16]


def test_neighbouring_readings_are_joined() -> None:
    # Two days share 90 cells, so the line between their dots has room to be seen.
    lines = pain_cells(over_time(build_trend([0, 10]), width=98, height=24, colours=PLAIN))
    between = [cell for cell in range(24, 66) if any(line[cell] not in " ━" for line in lines)]
    assert between == list(range(24, 66))


def test_a_session_stands_in_one_cell_in_every_strip_and_on_the_axis() -> None:
    routine = [NOT_LOGGED] * 90
    routine[35] = REST
    trend = build_trend([4] * 34 + [None] * 3 + [4] * 53, routine=routine, sessions=[35])
    chart = over_time(trend, width=98, height=24, colours=PLAIN)
    lines = chart.plain.split("\n")
    assert strip(chart, "session").index("1") == 35
    assert [line[35] for line in pain_cells(chart)].count("┊") == 11
    assert strip(chart, "routine").index("r") == 35
    ruler = next(line for line in lines if "┬" in line)[GUTTER:]
    assert [cell for cell, sign in enumerate(ruler) if sign in "┴┼"] == [35]


@pytest.mark.parametrize(("width", "height"), [(58, 18), (78, 18), (100, 24), (118, 34), (200, 40)])
@pytest.mark.parametrize(
    ("days", "session", "written"),
    [(3, 0, "1 Sep"), (28, 0, "1 Sep"), (50, 0, "1 Sep"), (84, 0, "1 Sep"), (365, 122, "2027")],
)
def test_a_sessions_line_its_routine_cell_and_its_date_share_a_column(
    width: int, height: int, days: int, session: int, written: str
) -> None:
    routine = [NOTHING_DUE] * days
    each = days_per_column(days, width - GUTTER)
    column = range(session // each * each, min(session // each * each + each, days))
    for number in column:
        routine[number] = REST
    chart = over_time(
        build_trend([None] * days, routine=routine, sessions=[session]),
        width=width,
        height=height,
        colours=PLAIN,
    )
    cell = strip(chart, "session").index("1")
    assert all(line[cell] == "┊" for line in pain_cells(chart))
    assert strip(chart, "routine").strip() == "r"
    assert strip(chart, "routine").index("r") == cell
    dates = next(line for line in chart.plain.split("\n") if written in line)[GUTTER:]
    assert dates.index(f"╵{written}" if "╵" in dates else written) == cell


def test_the_medians_run_through_their_intervals_at_their_level() -> None:
    trend = build_trend([8, 2] * 5 + [None] * 5 + [2] * 5 + [None] * 70, sessions=[12])
    assert [interval.median for interval in trend.intervals] == [5, 2]
    lines = pain_cells(over_time(trend, width=98, height=24, colours=PLAIN))
    assert set(lines[5][10:12]) == {"━"}
    assert "━" not in lines[5][13:]
    assert lines[8][20:88] == "━" * 68
    assert "━" not in lines[8][:12]


def test_an_interval_with_too_few_entries_has_no_median_line() -> None:
    chart = over_time(build_trend([4, 4, 4, 4] + [None] * 86), width=98, height=24, colours=PLAIN)
    assert not any("━" in line for line in pain_cells(chart))
    assert strip(chart, "median").strip() == "–"


def test_intervals_that_began_before_the_span_are_drawn_from_its_start() -> None:
    whole = build_trend([8] * 20 + [2] * 110, sessions=[9, 29])
    since = replace(
        whole, days=whole.days[40:], sessions=(), intervals=tuple(i for i in whole.intervals if i.index == 2)
    )
    lines = pain_cells(over_time(since, width=98, height=24, colours=PLAIN))
    assert lines[8] == "●" * 90
    assert strip(over_time(since, width=98, height=24, colours=PLAIN), "median").strip() == "2"


def test_sessions_keep_their_number_when_the_span_begins_later() -> None:
    whole = build_trend([4] * 60, sessions=[9, 29, 49])
    since = replace(whole, days=whole.days[40:], sessions=whole.sessions[2:], intervals=whole.intervals[2:])
    assert strip(over_time(since, width=98, height=24, colours=PLAIN), "session").strip() == "3"


def test_programme_changes_are_marked_even_beside_a_session() -> None:
    marks = strip(
        over_time(build_trend([4] * 90, sessions=[10], changes=[10, 50]), width=98, height=24, colours=PLAIN),
        "session",
    )
    assert (marks.index("1"), marks.index("P"), marks.rindex("P")) == (10, 11, 50)


def test_each_kind_of_routine_day_has_its_own_glyph() -> None:
    kinds = [DONE, HALF, SKIPPED, NOT_LOGGED, REST, STOPPED, NOTHING_DUE]
    line = strip(
        over_time(build_trend([4] * 90, routine=[*kinds, *[DONE] * 83]), width=98, height=24, colours=PLAIN),
        "routine",
    )
    assert line[:7] == "█▄x·rs "
    assert len(set(line[:7])) == 7


def sitting_rows(trend: Trend) -> list[str]:
    lines = plain(trend)
    start = next(number for number, line in enumerate(lines) if line.strip().startswith("sit"))
    end = next(number for number, line in enumerate(lines) if line.strip().startswith("routine"))
    return [f"{line[GUTTER:]:<90}" for line in lines[start : end - 1]]


def test_a_day_without_a_sitting_time_has_no_bar_and_a_day_of_none_has_the_thinnest() -> None:
    bottom = sitting_rows(build_trend([4] * 90, sitting=[480, None, 0, *[480] * 87]))[-1]
    assert bottom[:4] == "█ ▁█"


def test_bars_rise_with_the_hours_and_the_longest_reaches_the_top() -> None:
    rows = sitting_rows(build_trend([4] * 90, sitting=[120, 240, 480, 960]))
    heights = [sum("▁▂▃▄▅▆▇█".find(row[cell]) + 1 for row in rows) for cell in range(4)]
    assert heights == [len(rows), len(rows) * 2, len(rows) * 4, len(rows) * 8]


def test_the_articles_lines_are_drawn_and_labelled_where_no_bar_hides_them() -> None:
    lines = plain(build_trend([4] * 90, sitting=[None] * 90), height=24)
    labelled = {line[4:7]: line[GUTTER:] for line in lines if line[4:7] in ("4 h", "6 h")}
    assert set(labelled) == {"4 h", "6 h"}
    assert {len(line.replace(" ", "")) for line in labelled.values()} == {
        60
    }  # two cells of every three of 90


def test_a_column_of_several_days_says_so() -> None:
    assert "each column: median of 2 days" in plain(build_trend([4] * 84), width=78)[-1]
    assert any("median of 7 days" in line for line in plain(build_trend([4] * 365), width=78, height=18))
    assert any("median of 6 weeks" in line for line in plain(build_trend([4] * 3650)))
    assert not any("each column" in line for line in plain(build_trend([4] * 90)))


def test_a_column_of_several_days_shows_the_median_of_those_logged() -> None:
    # 80 days in 40 cells: 2 and 4 is 3; 6 and nothing is 6; nothing and nothing is nothing.
    trend = build_trend([2, 4, 6, None, None, None, *[None] * 74])
    assert dots(trend, width=48) == {(0, 3), (1, 6)}


@pytest.mark.parametrize("width", [98, 118, 400])
def test_more_than_ninety_days_are_weekly_medians_however_wide_the_chart(width: int) -> None:
    trend = build_trend([2, 2, 2, 4, 9, 9, 9] * 12 + [1] * 7)
    chart = plain(trend, width=width)
    assert any("weekly medians" in line for line in chart)
    assert any(line.startswith(" weekly") for line in chart)
    assert sorted(level for _, level in dots(trend, width=width)) == [1, *[4] * 12]
    assert not any("week" in line for line in plain(build_trend([4] * 90), width=width))


def test_session_lines_stay_when_the_days_are_thinned() -> None:
    held = range(100, 3650, 200)
    lines = pain_cells(
        over_time(build_trend([None] * 3650, sessions=held), width=98, height=24, colours=PLAIN)
    )
    assert [line.count("┊") for line in lines] == [len(held)] * 11


def test_dense_sessions_keep_their_ends_and_leave_the_readings_in_sight() -> None:
    lines = pain_cells(
        over_time(build_trend([5] * 90, sessions=range(0, 90, 2)), width=98, height=24, colours=PLAIN)
    )
    assert (lines[0].count("┊"), lines[1].count("┊"), lines[10].count("┊")) == (45, 0, 45)
    assert lines[5].count("●") == 90


def test_no_readings_and_no_sitting_are_said_in_the_notes() -> None:
    notes = plain(build_trend([None] * 30))[-1]
    assert "no pain logged" in notes
    assert "no sitting logged" in notes


def test_the_chart_is_not_cut_to_the_terminal_it_runs_in() -> None:
    code = (
        "from tests.charts.conftest import build_trend\n"
        "from homecare.charts.over_time import over_time\n"
        "from homecare.charts.colours import PLAIN\n"
        "chart = over_time(build_trend([5] * 90), width=98, height=24, colours=PLAIN)\n"
        "print(chart.plain.count('●'))"
    )
    small = {**os.environ, "COLUMNS": "30", "LINES": "8"}
    done = subprocess.run([sys.executable, "-c", code], env=small, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "90"


def test_plotext_is_imported_only_when_a_chart_is_painted() -> None:
    code = "import sys, homecare.charts.over_time, homecare.charts.summary; print('plotext' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("days", [1, 2, 13, 41, 92, 200, 400, 900, 3650])
def test_some_date_is_always_written_and_none_runs_into_the_next(days: int) -> None:
    for first in (date(2026, 9, 1), date(2026, 12, 30), date(2027, 1, 1)):
        chart = over_time(build_trend([4] * days, first=first), width=60, height=18, colours=PLAIN)
        dates = next(line for line in chart.plain.split("\n") if "╵" in line)[GUTTER:]
        assert len(dates) == 52
        assert all(written.endswith("  ") for written in dates.split("╵")[1:-1])


def test_a_flare_day_has_a_letter_of_its_own_in_strip_and_key() -> None:
    assert glyph(RoutineDay(flare=True)) == "f"
    assert glyph(RoutineDay(flare=True, rest=True)) == "r"
    assert together([RoutineDay(flare=True), RoutineDay(flare=True)]).flare
    assert not together([RoutineDay(flare=True), RoutineDay(prescribed=2)]).flare


def test_ten_years_are_painted_in_as_many_strokes_as_some_months() -> None:
    years = build_trend([number % 7 for number in range(3650)], sessions=range(13, 3650, 14))
    assert len(years.intervals) == 261
    for height in range(3, 31):
        strokes = pain_strokes(years, lay_out(years.days, 90), height, PLAIN)
        assert len(strokes) <= 3 + 3  # sessions, lines and dots; three signs of a median
        assert sum(len(stroke.xs) for stroke in strokes[2:-1]) <= 2 * 90 * height


def test_where_two_intervals_share_a_column_the_later_ones_median_stands() -> None:
    """In 6 lines, 4 runs through the middle of a line and 3 along the bottom of the same one."""
    levels = [4] * 5 + [3] * 6 + [10] * 200
    alone = build_trend(levels, sessions=[4])
    shared = build_trend(levels, sessions=[4, 10])
    assert {stroke.glyph for stroke in pain_strokes(alone, lay_out(alone.days, 40), 6, PLAIN)[2:-1]} == {"━"}
    signs = {
        stroke.glyph: stroke.xs[0]
        for stroke in pain_strokes(shared, lay_out(shared.days, 40), 6, PLAIN)[2:-1]
    }
    assert signs == {"▁": 0, "━": 1}
