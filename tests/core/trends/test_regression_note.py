"""Whether a comparison began in a flare: the note on regression to the mean."""

import pytest

from homecare.core.trends.regression_note import first_week
from tests.core.trends.test_change import about, change, on


def test_a_baseline_that_began_in_a_flare_is_flagged_and_that_it_had_eased() -> None:
    week = change([*[8] * 7, *[5] * 7, *about(4, 28)], 13).first_week
    assert week is not None
    assert (week.first, week.last, week.median, week.weeks) == (on(0), on(6), 8, 6)
    assert (week.middle, week.upper_quartile, week.rest_median) == (4, 4.75, 5)
    assert week.among_worst
    assert week.eased_before


@pytest.mark.parametrize("level", [0, 5, 10])
def test_an_even_diary_has_no_flare(level: int) -> None:
    week = change([level] * 60, 13).first_week
    assert week is not None
    assert not week.among_worst
    assert not week.eased_before


def test_a_first_week_like_many_others_is_not_among_the_worst() -> None:
    week = change([*[4] * 7, *[7] * 14, *[5] * 28], 13).first_week
    assert week is not None
    assert not week.among_worst


def test_a_long_history_before_the_baseline_shows_that_it_was_a_flare() -> None:
    week = change([*about(3, 70), *[8] * 14, *[3] * 14], 83).first_week
    assert week is not None
    assert (week.weeks, week.among_worst, week.eased_before) == (14, True, False)


def test_a_first_week_is_not_judged_by_few_weeks_or_few_days() -> None:
    assert change([*[8] * 14, *[None] * 4, *about(3, 10)], 13).first_week is None
    gappy: list[int | None] = [8, None, None, None, *[8] * 10, *about(3, 40)]
    assert change(gappy, 13).first_week is None  # 4 of its 7 days are logged
    assert first_week({}, on(0), on(13), on(40)) is None
    assert first_week({on(number): 5 for number in range(9, 60)}, on(0), on(13), on(59)) is None
