"""Sitting, and pain of the next day."""

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from homecare.core.trends.sitting_and_pain import ARTICLE_HOURS, SIDE_DAYS, SittingLink, sitting_link

FIRST = date(2026, 9, 1)


def on(number: int) -> date:
    return FIRST + timedelta(days=number)


def link(
    sitting: Sequence[int | None], pain: Sequence[int | None], hours: int = ARTICLE_HOURS
) -> SittingLink:
    """The result of one line; `pain` is of the day after each day of `sitting` (minutes)."""
    levels = {on(number + 1): level for number, level in enumerate(pain) if level is not None}
    sat = {on(number): minutes for number, minutes in enumerate(sitting) if minutes is not None}
    [found] = [one for one in sitting_link(levels, sat, [hours]) if one.hours == hours]
    return found


def test_pain_is_that_of_the_day_after() -> None:
    found = link([300, 200] * 10, [6, 3] * 10)
    assert (found.n_more, found.n_less) == (10, 10)
    assert (found.median_more, found.median_less, found.difference) == (6, 3, 3)
    assert found.enough


def test_exactly_the_lines_hours_are_or_less() -> None:
    found = link([240] * 5 + [241] * 5, [4] * 10)
    assert (found.n_more, found.n_less) == (5, 5)


def test_nothing_is_given_under_ten_days_on_either_side() -> None:
    for more, less in ((SIDE_DAYS - 1, 30), (30, SIDE_DAYS - 1), (0, 30)):
        found = link([300] * more + [100] * less, [5] * (more + less))
        assert (found.n_more, found.n_less) == (more, less)
        assert (found.median_more, found.median_less, found.difference) == (None, None, None)
        assert not found.enough


def test_a_day_without_sitting_or_without_pain_on_the_next_is_left_out() -> None:
    found = link([300, None, 300, 100], [5, 5, None, 5])
    assert (found.n_more, found.n_less) == (1, 1)


def test_no_sitting_at_all_is_a_time_and_not_a_gap() -> None:
    assert link([0] * 10, [5] * 10, hours=0).n_less == 10


def test_the_articles_line_is_always_there_and_each_line_once_in_order() -> None:
    assert [one.hours for one in sitting_link({}, {})] == [4]
    assert [one.hours for one in sitting_link({}, {}, (8, 4, 6, 6))] == [4, 6, 8]


@given(
    st.dictionaries(st.integers(0, 60), st.integers(0, 10)),
    st.dictionaries(st.integers(0, 60), st.integers(0, 24 * 60)),
    st.lists(st.integers(0, 24), max_size=4),
)
def test_every_pair_of_days_is_on_one_side(
    levels: dict[int, int], sitting: dict[int, int], hours: list[int]
) -> None:
    pairs = [(minutes, levels[number + 1]) for number, minutes in sitting.items() if number + 1 in levels]
    for one in sitting_link(
        {on(number): level for number, level in levels.items()},
        {on(number): minutes for number, minutes in sitting.items()},
        hours,
    ):
        assert one.n_more + one.n_less == len(pairs)
        if one.enough:
            assert one.median_more == median(pain for minutes, pain in pairs if minutes > 60 * one.hours)
            assert one.median_less == median(pain for minutes, pain in pairs if minutes <= 60 * one.hours)
