"""The chart around a session: what a reader can see in it, and that it always has its size."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.charts.around import (
    DOT,
    HEIGHT_MIN,
    WIDTH_MIN,
    around_session,
    describe_around,
)
from homecare.charts.colours import DARK, LIGHT, PLAIN, ChartColours
from homecare.charts.gutter import GUTTER
from homecare.charts.wording import NO_ROOM
from homecare.core.trends.around_session import Around, around
from tests.depth import examples

FIRST = date(2026, 9, 1)
SESSIONS = (20, 42, 64)
LEVELS = st.dictionaries(st.integers(-20, 60), st.integers(0, 10), max_size=80)


def found(levels: dict[int, int], sessions: tuple[int, ...] = SESSIONS) -> Around:
    logged = {FIRST + timedelta(days=number): level for number, level in levels.items()}
    return around(logged, [FIRST + timedelta(days=number) for number in sessions], FIRST + timedelta(days=90))


def steady(level: int = 6) -> Around:
    """Three sessions, the same pain every day."""
    return found(dict.fromkeys(range(90), level))


def plain(of: Around, width: int = 118, height: int = 34) -> list[str]:
    return around_session(of, width=width, height=height, colours=PLAIN).plain.split("\n")


def line(lines: list[str], name: str) -> str:
    return next(one for one in lines if one.lstrip().startswith(name))[GUTTER:]


def level_row(lines: list[str], level: int) -> str:
    labels = [one[:GUTTER].split()[-1:] for one in lines]
    top, bottom = labels.index(["10"]), labels.index(["0"])
    return lines[bottom - level * (bottom - top) // 10][GUTTER:]


def test_before_three_sessions_a_sentence_says_how_many_are_needed() -> None:
    lines = plain(found(dict.fromkeys(range(90), 5), (20, 42)), width=80, height=12)
    assert "needs 3 sessions with pain readings; so far there are 2 sessions." in " ".join(
        " ".join(lines).split()
    )
    assert (len(lines), {len(one) for one in lines}) == (12, {80})
    assert "so far there are none" in " ".join(plain(found({})))


def test_every_day_from_a_week_before_to_two_weeks_after_is_named_and_day_0_is_marked() -> None:
    lines = plain(steady())
    assert line(lines, "day").replace("−", "-").split() == [str(day) for day in range(-7, 15)]
    zero = line(lines, "day").index("0")
    assert level_row(lines, 0)[zero] == "┊"
    assert level_row(lines, 6)[zero] == "●"
    assert line(lines, "session")[zero] == "s"
    assert next(one for one in lines if "┬" in one)[GUTTER:][zero] == "┼"


def test_the_median_stands_at_its_level_in_every_column_and_as_a_number_above() -> None:
    lines = plain(steady(6))
    assert level_row(lines, 6).count("●") == 22
    assert line(lines, "median").split() == ["6"] * 22
    assert line(lines, "n ").split() == ["3"] * 22


def test_each_sessions_own_days_are_dots_behind_the_median() -> None:
    levels = {20: 2, 42: 5, 64: 9}
    lines = plain(found(levels))
    zero = line(lines, "day").index("0")
    assert [level_row(lines, level)[zero] for level in (2, 5, 9)] == [DOT, "●", DOT]


def test_a_day_with_fewer_than_three_sessions_has_dots_and_n_but_no_median() -> None:
    levels = {20: 4, 42: 4, 64: 4, 21: 7, 43: 7}
    lines = plain(found(levels))
    assert line(lines, "median").split() == ["4"]
    assert line(lines, "n ").split()[7:9] == ["3", "2"]
    assert level_row(lines, 7).count(DOT) == 1
    assert "●" not in level_row(lines, 7)


def test_the_median_line_is_not_drawn_through_days_without_one() -> None:
    levels = {session + offset: 5 for session in SESSIONS for offset in (-6, -5, 5, 6)}
    row = level_row(plain(found(levels)), 5)
    dots = [cell for cell, sign in enumerate(row) if sign == "●"]
    assert len(dots) == 4
    assert set(row[dots[1] + 1 : dots[2]]) <= {" ", "┊"}
    assert " " not in row[dots[0] : dots[1]]


def test_halves_are_written_where_there_is_room_and_as_signs_where_there_is_little() -> None:
    of = found({20: 4, 42: 4, 64: 4} | {21: 3, 43: 4, 65: 5})
    halved = found(
        {
            session + offset: level
            for session, level in zip((20, 42, 64, 86), (4, 4, 5, 5), strict=True)
            for offset in range(-4, 5)
        },
        (20, 42, 64, 86),
    )
    assert line(plain(of), "median").split() == ["4", "4"]
    assert "4.5" in line(plain(halved), "median").split()
    assert "4½" in line(plain(halved, width=80), "median").split()


@pytest.mark.parametrize("height", range(HEIGHT_MIN, 45))
def test_levels_fall_on_lines_evenly_at_every_height(height: int) -> None:
    lines = plain(steady(), height=height)
    labels = {
        int(one[:GUTTER].split()[-1]): row
        for row, one in enumerate(lines)
        if one[:GUTTER].split()[-1:] and one[:GUTTER].split()[-1].isdigit()
    }
    levels = sorted(labels)
    assert (levels[0], levels[-1]) == (0, 10)
    if height > 14:
        steps = {labels[low] - labels[high] for low, high in pairwise(levels)}
        assert len(steps) == 1


@settings(max_examples=examples(120), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    levels=LEVELS,
    sessions=st.lists(st.integers(-25, 65), max_size=12),
    width=st.integers(0, 210),
    height=st.integers(0, 45),
    colours=st.sampled_from((DARK, LIGHT, PLAIN)),
)
def test_the_chart_has_exactly_its_size(
    levels: dict[int, int], sessions: list[int], width: int, height: int, colours: ChartColours
) -> None:
    of = found(levels, tuple(sessions))
    lines = around_session(of, width=width, height=height, colours=colours).split("\n", allow_blank=True)
    assert len(lines) == max(height, 1)
    assert {one.cell_len for one in lines} == {width if height else 0}


def test_too_little_room_is_said() -> None:
    assert NO_ROOM in " ".join(" ".join(plain(steady(), width=WIDTH_MIN - 1, height=20)).split())
    assert NO_ROOM in " ".join(" ".join(plain(steady(), width=80, height=HEIGHT_MIN - 1)).split())
    assert "pain 10" in "".join(plain(steady(), width=WIDTH_MIN, height=HEIGHT_MIN))


def test_many_sessions_leave_out_numbers_rather_than_run_them_together() -> None:
    sessions = tuple(range(0, 4000, 15))
    logged = {FIRST + timedelta(days=number): 5 for number in range(4000)}
    of = around(logged, [FIRST + timedelta(days=number) for number in sessions], FIRST + timedelta(days=4000))
    counts = line(plain(of, width=80), "n ").split()
    assert len(counts) < 22
    assert set(counts) <= {str(n) for n in of.n}


def test_the_text_names_every_day_with_its_median_and_n() -> None:
    said = describe_around(found({20: 4, 42: 4, 64: 4, 21: 7}))
    assert said[0] == "Pain around 3 sessions."
    assert "Day of the session: median 4 (3 sessions)." in said
    assert "1 day after: too few for a median (1 session)." in said
    assert "7 days before: too few for a median (0 sessions)." in said
    assert len(said) == 25
    assert describe_around(found({}))[0].startswith("The curve around a session needs 3")


@pytest.mark.parametrize("height", [10, 16, 24])
def test_medians_between_two_levels_stand_between_their_lines(height: int) -> None:
    sessions = (20, 42, 64, 86)
    levels = dict(zip(sessions, (4, 4, 5, 5), strict=True))
    of = found(levels | {session + 1: 4 for session in sessions}, sessions)
    lines = plain(of, height=height)
    day = line(lines, "day")
    zero, one = day.index("0"), day.index("0") + 5
    assert [value for value in of.median if value is not None] == [4.5, 4.0]
    marks = [
        [(row, text[GUTTER:][cell]) for row, text in enumerate(lines) if text[GUTTER:][cell] in "▀▄█"]
        for cell in (zero, one)
    ]
    (half,), (whole,) = marks
    higher = [2 * row + (sign == "▄") for row, sign in (half, whole)]
    assert higher[0] <= higher[1]
    if height >= 16:
        assert higher[0] == higher[1] - 1
