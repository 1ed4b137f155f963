"""The calendar strip: every sign in its own cell, whatever the week begins with and however wide it is."""

from datetime import timedelta

import pytest

from homecare.charts.colours import DARK, PLAIN
from homecare.charts.session_strip import session_strip, weeks_shown
from homecare.core.treatments.course import CourseView
from tests.core.treatments.test_course import TODAY, held, planned, view


def strip(course: CourseView, width: int = 78, *, first_weekday: int = 0, height: int = 4) -> list[str]:
    drawn = session_strip(course, width=width, colours=PLAIN, first_weekday=first_weekday, height=height)
    return drawn.plain.splitlines()


@pytest.mark.parametrize("first_weekday", [0, 5, 6])
@pytest.mark.parametrize("width", [8, 15, 38, 78, 118])
def test_each_sign_stands_in_the_cell_of_its_day(width: int, first_weekday: int) -> None:
    course = view(
        *(held(ago) for ago in range(70, 0, -6)), appointments=(planned(-4), planned(3), planned(9))
    )
    weeks = weeks_shown(course, width, first_weekday)
    assert weeks is not None
    assert weeks.first.weekday() == first_weekday
    _, days, dates, *_ = strip(course, width, first_weekday=first_weekday)
    signs = {day: days[weeks.cell(day)] for day in weeks.days()}
    assert len(days) <= width + 1
    assert dates[weeks.cell(TODAY)] == "▲"
    ahead = {one.day for one in course.planned}
    for day, sign in signs.items():
        expected = (
            "●" if day in course.numbers
            else "○" if day in ahead
            else "◌" if day in course.not_entered
            else "·"
        )  # fmt: skip
        assert sign == expected, day


def test_the_legend_explains_only_the_signs_that_are_there() -> None:
    assert strip(view(held(3)))[-1] == "● session   ▲ today"
    assert strip(view(held(3), appointments=(planned(3),)))[-1] == "● session   ○ planned   ▲ today"
    assert "◌ planned, not entered" in strip(view(appointments=(planned(-3),)))[-1]


def test_a_new_year_is_named_and_months_never_touch() -> None:
    months = strip(view(held(3), appointments=(planned(45),)), 118)[0]
    assert "Jan 2027" in months
    assert all(len(word) in (3, 4) for word in months.split())


def test_with_less_height_the_days_stay() -> None:
    course = view(held(3))
    assert [len(strip(course, height=lines)) for lines in (4, 3, 2, 1, 0)] == [4, 3, 2, 1, 0]
    assert "●" in strip(course, height=1)[0]
    assert strip(course, 6) == []


def test_far_ahead_leaves_room_for_what_was() -> None:
    weeks = weeks_shown(view(held(3), appointments=(planned(400),)), 78)
    assert weeks is not None
    assert weeks.first <= TODAY - timedelta(weeks=4)
    assert weeks.last > TODAY


def test_colours_are_only_beside_the_signs() -> None:
    course = view(held(3), appointments=(planned(3),))
    coloured = session_strip(course, width=78, colours=DARK)
    assert coloured.plain == session_strip(course, width=78, colours=PLAIN).plain
    assert coloured.spans
