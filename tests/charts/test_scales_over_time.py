"""The chart of both scales: it fits, draws each answer over its day, and joins only what is alike."""

from dataclasses import replace

import pytest

from homecare.charts.colours import PLAIN
from homecare.charts.columns import lay_out
from homecare.charts.scales_over_time import (
    GUTTER,
    HEIGHT_MIN,
    WIDTH_MIN,
    scales_over_time,
    worth_drawing,
)
from homecare.core.course_view import CourseView
from homecare.core.intervals import DiaryDay, Trend
from homecare.core.outcome_scales import psfs_scores
from homecare.core.records import PainKind
from tests.core.test_course_view import activities, change, day, held, view

ANSWERED = (activities(30, 2, 4, 6), activities(2, 4, 9, 1), change(15, 4), change(2, 6))


def trend_of(days: int) -> Trend:
    """A diary of so many days with nothing but a session in the middle."""
    span = tuple(DiaryDay(day=day(ago)) for ago in range(days - 1, -1, -1))
    return Trend(
        region="neck",
        kind=PainKind.AVERAGE_24H,
        threshold=3,
        days=span,
        sessions=(day(days // 2),),
        intervals=(),
    )


def drawn(course: CourseView, trend: Trend, width: int = 78, height: int = 17) -> list[str]:
    return scales_over_time(course, trend, width=width, height=height, colours=PLAIN).plain.splitlines()


@pytest.mark.parametrize(("width", "height"), [(44, 15), (78, 17), (78, 24), (118, 33), (200, 50)])
@pytest.mark.parametrize("answered", [ANSWERED, ANSWERED[:2], ANSWERED[2:]])
def test_it_fits_whatever_was_answered(width: int, height: int, answered: tuple) -> None:  # type: ignore[type-arg]
    lines = drawn(view(held(20), answered=answered), trend_of(40), width, height)
    assert 0 < len(lines) <= height
    assert max(map(len, lines)) <= width


def test_each_answer_stands_over_its_own_day() -> None:
    course, trend = view(held(20), answered=ANSWERED), trend_of(40)
    lines = drawn(course, trend, 118, 33)
    grid = lay_out(trend.days, 118 - GUTTER)
    column = GUTTER + grid.cell(day(2))
    letters = [line[column] for line in lines[2:23] if len(line) > column]
    assert [sign for sign in letters if sign in "abc"] == ["b", "a", "c"]  # 9, 4, 1: the highest on top
    steps = [row for row, line in enumerate(lines) if len(line) > column and line[column] == "◆"]
    earlier = GUTTER + grid.cell(day(15))
    before = [row for row, line in enumerate(lines) if len(line) > earlier and line[earlier] == "◆"]
    assert steps[0] < before[0]  # higher is better
    assert "a lifting   b driving   c sleep" in "\n".join(lines)


def test_an_answer_from_before_the_diary_began_is_drawn_too() -> None:
    course = view(answered=(activities(30, 2, 4, 6), activities(2, 5, 9, 1)))
    lines = drawn(course, trend_of(5))
    assert sum(line.count("●") for line in lines) >= 3  # two means, and the sign in the key


def test_means_of_other_activities_are_not_joined() -> None:
    first, second = activities(30, 2, 4, 6), activities(2, 2, 4, 6)
    other = replace(second, scores=psfs_scores([("running", 2), ("driving", 4), ("sleep", 6)]))
    joined = drawn(view(answered=(first, second)), trend_of(40))
    apart = drawn(view(answered=(first, other)), trend_of(40))

    def braille(lines: list[str]) -> int:
        return sum("\u2800" < letter <= "\u28ff" for line in lines for letter in line)

    assert braille(joined) > 20
    assert braille(apart) <= 2


def test_with_too_little_room_or_too_few_answers_there_are_words_instead() -> None:
    course = view(answered=ANSWERED)
    assert drawn(course, trend_of(40), WIDTH_MIN - 1) == []
    assert drawn(course, trend_of(40), 78, HEIGHT_MIN - 1) == []
    assert worth_drawing(course)
    assert not worth_drawing(view(answered=(ANSWERED[0], ANSWERED[2])))
