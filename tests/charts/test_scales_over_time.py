"""The chart of both scales: it fits, draws each answer over its day, and joins only what is alike."""

from dataclasses import replace

import pytest

from homecare.charts.colours import PLAIN
from homecare.charts.columns import lay_out
from homecare.charts.gutter import GUTTER
from homecare.charts.scales_over_time import (
    HEIGHT_MIN,
    WIDTH_MIN,
    lettered,
    other_activities,
    scales_over_time,
    worth_drawing,
)
from homecare.core.records.records import PainKind, Questionnaire
from homecare.core.treatments.course import CourseView
from homecare.core.treatments.outcome_scales import psfs_scores
from homecare.core.trends.intervals import DiaryDay, Trend
from tests.core.treatments.test_course import activities, change, day, held, view

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


# Nothing hides anything


def named(ago: int, **scores: int) -> Questionnaire:
    """An answer about these activities."""
    return replace(activities(ago, 1, 1, 1), scores=psfs_scores(scores.items()))


def strip_of(lines: list[str]) -> str:
    """The lines of the activities alone, without the names beside them."""
    first = next(row for row, line in enumerate(lines) if line.startswith("PSFS 10"))
    last = next(row for row, line in enumerate(lines) if row > first and line.startswith("      0"))
    return "\n".join(line[GUTTER:] for line in lines[first : last + 1])


@pytest.mark.parametrize(("width", "height"), [(60, 17), (78, 19), (118, 33)])
@pytest.mark.parametrize("ago", [0, 20, 39])
def test_equal_scores_stand_side_by_side_and_the_mean_among_them(width: int, height: int, ago: int) -> None:
    course = view(answered=(activities(ago, 5, 5, 5), activities(29, 1, 1, 10)))
    trend = trend_of(40)
    lines = drawn(course, trend, width, height)
    cell = lay_out(trend.days, width - GUTTER).cell(day(ago))
    row = next(line for line in strip_of(lines).splitlines() if {"a", "b", "c"} <= set(line))
    assert row[cell] == "●"  # the mean stands over its own day, the letters right beside it
    near = row[max(cell - 3, 0) : cell + 4]
    assert "".join(sign for sign in near if sign in "abc●").replace("●", "") == "abc"
    assert "several" not in "\n".join(lines)


@pytest.mark.parametrize("answers", [2, 12])
@pytest.mark.parametrize(("width", "height"), [(44, 15), (58, 17), (78, 19), (118, 33)])
def test_each_sign_of_the_key_stands_in_the_chart_or_the_key_says_that_several_do(
    answers: int, width: int, height: int
) -> None:
    scores = [(number % 11, number % 11, 5, 5, (3 * number) % 11) for number in range(answers)]
    answered = tuple(
        named(14 * (answers - 1 - number), **dict(zip("vwxyz", each, strict=True)))
        for number, each in enumerate(scores)
    )
    lines = drawn(view(answered=answered), trend_of(5), width, height)
    assert 0 < len(lines) <= height
    assert max(map(len, lines)) <= width
    strip, key = strip_of(lines), "\n".join(lines[-3:])
    assert ("+" in strip) == ("+ several" in key)
    shown = [letter for letter, name in zip("abcde", "vwxyz", strict=True) if f"{letter} {name}" in key]
    assert shown
    assert "+" in strip or all(letter in strip for letter in shown)
    assert strip.count("●") == answers


def test_where_neighbours_leave_no_room_a_cross_stands_for_the_letters_and_the_key_says_so() -> None:
    answered = tuple(activities(ago, 5, 5, 5) for ago in range(3))
    lines = drawn(view(answered=answered), trend_of(30), WIDTH_MIN, HEIGHT_MIN)
    strip = strip_of(lines)
    assert strip.count("+") >= 2
    assert strip.count("●") >= 2  # the means keep their place where there is one cell more
    assert "+ several" in "\n".join(lines)


# The key


ACTIVITIES = {
    "carrying the shopping home": 1, "driving at night": 3, "sleep": 5, "looking over my shoulder": 7,
    "gardening with the long rake": 9,
}  # fmt: skip


def test_the_key_takes_as_many_lines_as_the_names_need() -> None:
    course = view(answered=(named(9, **ACTIVITIES), named(2, **ACTIVITIES)))
    words = " ".join(" ".join(drawn(course, trend_of(40), 80, 19)).split())
    expected = " ".join(f"{letter} {name}" for letter, name in zip("abcde", ACTIVITIES, strict=True))
    assert expected in words


def test_names_without_room_are_counted_and_those_before_them_stand_in_order() -> None:
    course = view(answered=(named(9, **ACTIVITIES), named(2, **ACTIVITIES)))
    words = " ".join(" ".join(drawn(course, trend_of(40), WIDTH_MIN, HEIGHT_MIN)).split())
    assert "a carrying th…" in words
    assert " more: see As text" in words
    left = int(words.split(" more: see As text")[0].split()[-1])
    keyed = [
        letter for letter in "abcde" if f" {letter} {list(ACTIVITIES)['abcde'.index(letter)][:6]}" in words
    ]
    assert keyed == list("abcde")[: 5 - left]


def test_a_name_of_wide_letters_is_cut_at_cells_not_at_letters() -> None:
    wide = {"買い物袋を持って階段を上がること" + sign: 4 for sign in "一二三四五"}
    course = view(answered=(named(9, **wide), named(2, **wide)))
    for width, height in ((WIDTH_MIN, HEIGHT_MIN), (80, 19)):
        page = scales_over_time(course, trend_of(40), width=width, height=height, colours=PLAIN)
        assert max(line.cell_len for line in page.split("\n")) <= width


def test_more_activities_than_letters_are_counted_in_the_key_and_told_in_words() -> None:
    answered = tuple(
        named(3 * (20 - time), **{f"activity {time} {number}": number for number in range(3)})
        for time in range(20)
    )
    words = "\n".join(drawn(view(answered=answered), trend_of(70), 118, 60))
    assert " more: see As text" in words
    told = lettered([str(number) for number in range(60)])
    assert (told[0], told[26], told[59]) == ("a  0", "A  26", "   59")


def test_an_answer_about_other_activities_is_told_apart_from_the_one_before() -> None:
    same = named(9, lifting=3, sleep=4, driving=5)
    other = named(5, lifting=3, sleep=4, running=5)
    written = named(2, Lifting=3, SLEEP=4, running=5)
    assert other_activities((same, same, other, written)) == {2}
    assert other_activities(()) == frozenset()
