"""Sitting and breaks in words, times of day as people write them, and what a terminal is sent to ring."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.records.records import BreakKind, SittingSource
from homecare.core.sitting.sitting import BreakTally, DaySitting
from homecare.core.values.times import end_on_day, on_day, parse_instant, parse_time, time_in_words
from homecare.core.values.unsafe_characters import on_one_line
from homecare.core.wording.sitting import (
    breaks_in_words,
    day_sitting_in_words,
    short_status,
    status_in_words,
)
from homecare.errors import InputError
from homecare.system.notifications import BELL, desktop_notification
from tests.conftest import JAPAN, TUESDAY_EVENING
from tests.core.sitting.test_sitting import now, pause

TUESDAY = date(2026, 11, 24)
AT = TUESDAY_EVENING


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "sitting 0 min, break in 30"),
        (24.3, "sitting 24 min, break in 6"),
        (30.5, "sitting 30 min, break due now"),
        (34, "sitting 34 min, break due 4 min ago"),
        (95, "sitting 1 h 35, break due 1 h 05 ago"),
        (-15, "sitting 0 min, clock set back"),
        (3 * 1440, "sitting since 24 Nov 12:00, not ended"),
    ],
)
def test_the_short_status_is_one_line(minutes: float, said: str) -> None:
    assert short_status(now(minutes)) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (24, "Sitting since 12:00, 24 min. Your break is in 6 min."),
        (30, "Sitting since 12:00, 30 min. Your break is due now."),
        (34, "Sitting since 12:00, 34 min. Your break has been due for 4 min."),
        (-15, "it was set back. 0 min are counted so far."),
        (3 * 1440, "Sitting since 12:00 on 24 Nov, and not ended."),
    ],
)
def test_the_status_is_a_sentence(minutes: float, said: str) -> None:
    assert said in status_in_words(now(minutes))


def test_a_postponed_break_says_so() -> None:
    assert "in 4 min, postponed." in status_in_words(now(31, pause(BreakKind.POSTPONED, 30)))


def test_the_day_says_whose_number_it_is_and_what_the_other_says() -> None:
    manual, timer = SittingSource.MANUAL, SittingSource.TIMER
    assert day_sitting_in_words(DaySitting(390, manual)) == "Sitting 6 h 30 in total"
    assert (
        day_sitting_in_words(DaySitting(390, manual, 310))
        == "Sitting 6 h 30, your own total; the timer says 5 h 10"
    )
    assert (
        day_sitting_in_words(DaySitting(310, timer, 390), longest_min=50)
        == "Sitting 5 h 10 by the timer; your own total was 6 h 30; longest bout 50 min"
    )


def test_breaks_are_said_apart_and_none_is_not_said() -> None:
    assert breaks_in_words(BreakTally()) == ""
    assert (
        breaks_in_words(BreakTally(taken=3, prompts=4, natural=2, postponed=1, skipped=1))
        == "Breaks: 3 of 4 with a reminder, 2 without, 1 postponed"
    )
    assert breaks_in_words(BreakTally(natural=1)) == "Breaks: 1 without a reminder"


# Times of day


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("13:05", AT.replace(hour=13, minute=5)),
        (" 9:05 ", AT.replace(hour=9, minute=5)),
        ("20:00", AT),
        ("20:01", AT.replace(minute=1) - timedelta(days=1)),
        ("2026-11-19 17:30", datetime(2026, 11, 19, 17, 30, tzinfo=JAPAN)),
        ("2026-11-19T17:30", datetime(2026, 11, 19, 17, 30, tzinfo=JAPAN)),
        ("yesterday 17:30", datetime(2026, 11, 23, 17, 30, tzinfo=JAPAN)),
    ],
)
def test_a_time_is_the_last_such_time_unless_its_day_is_named(text: str, instant: datetime) -> None:
    assert parse_instant(text, AT) == instant


def test_after_a_moment_it_is_the_first_such_time_from_then_on() -> None:
    sat_down = AT + timedelta(minutes=15, seconds=30)
    assert parse_instant("20:30", AT, after=sat_down) == AT + timedelta(minutes=30)
    assert parse_instant("20:15", AT, after=sat_down) == AT + timedelta(minutes=15)
    assert parse_instant("20:14", AT, after=sat_down) == AT + timedelta(days=1, minutes=14)


@pytest.mark.parametrize(
    "text", ["", "9", "25:00", "13:60", "13.05", "1305", "٣:٠٠", "13:05:10", "noon 13:05"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(InputError) as told:
        parse_instant(text, AT)
    assert told.value.next_step


@given(st.text(max_size=20))
def test_any_text_is_a_time_or_refused(text: str) -> None:
    with suppress(InputError):
        assert parse_instant(text, AT).tzinfo is not None


def test_a_diary_day_goes_on_past_midnight_until_its_turn() -> None:
    assert on_day(time(13, 5), TUESDAY, AT) == AT.replace(hour=13, minute=5)
    late = on_day(time(1, 30), TUESDAY, AT)
    assert late == AT.replace(hour=1, minute=30) + timedelta(days=1)
    assert on_day(time(1, 30), TUESDAY, AT, turn=0) == AT.replace(hour=1, minute=30)
    past_turn = end_on_day(parse_time("04:30"), late, TUESDAY, AT)
    assert past_turn == AT.replace(hour=4, minute=30) + timedelta(days=1)
    noon = on_day(time(12), TUESDAY, AT)
    assert (
        end_on_day(time(11), noon, TUESDAY, AT) < noon
    )  # no guess: it is refused as an end before the start


def test_a_time_of_another_date_names_it() -> None:
    assert time_in_words(AT, AT) == "20:00"
    assert time_in_words(AT - timedelta(days=1), AT) == "Mon 23 Nov 2026, 20:00"


# Ringing


def test_a_notification_is_said_in_both_ways_terminals_know() -> None:
    assert desktop_notification("homecare", "Break due") == (
        "\x1b]9;homecare: Break due\x1b\\\x1b]777;notify;homecare;Break due\x1b\\"
    )
    assert BELL == "\a"


@given(st.text(), st.text())
def test_no_text_can_steer_the_terminal_or_part_the_fields(title: str, body: str) -> None:
    sent = desktop_notification(title, body)
    first, second = sent.removesuffix("\x1b\\").split("\x1b\\")
    assert first.startswith("\x1b]9;")
    assert second.startswith("\x1b]777;notify;")
    assert on_one_line(said := first.removeprefix("\x1b]9;")) == said
    assert ";" not in first.removeprefix("\x1b]9;")
    assert on_one_line(said := second.removeprefix("\x1b]777;notify;")) == said
    assert second.count(";") == 3
