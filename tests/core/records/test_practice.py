"""A planned session: which days can be planned, in words that fit the screen and the command line."""

from datetime import date

import pytest

from homecare.core.records.practice import plannable
from homecare.errors import InputError

TODAY = date(2026, 11, 24)


def test_a_past_day_is_refused_with_both_ways_to_log_what_was_held() -> None:
    with pytest.raises(InputError) as refused:
        plannable(date(2026, 11, 3), TODAY)
    assert refused.value.sentence == "Tue 3 Nov 2026 is in the past."
    assert "a on Today" in refused.value.next_step
    assert "homecare log session --date 2026-11-03" in refused.value.next_step


@pytest.mark.parametrize("day", [TODAY, date(2028, 11, 24)])
def test_today_and_two_years_ahead_can_be_planned(day: date) -> None:
    assert plannable(day, TODAY) is None  # type: ignore[func-returns-value]


def test_more_than_two_years_ahead_is_a_slip() -> None:
    with pytest.raises(InputError, match="more than two years ahead"):
        plannable(date(2028, 11, 26), TODAY)
