"""Days, times and durations in full-width digits are read as the usual ones, at every door."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.values.parsing import parse_day, parse_minutes, parse_whole
from homecare.core.values.times import parse_instant, parse_time
from homecare.errors import InputError
from tests.cli.conftest import Homecare

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 20, 0, tzinfo=ZoneInfo("Asia/Tokyo"))


def wide(text: str) -> str:
    """As a Japanese keyboard writes it."""
    return "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text)


@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)), clock=st.times())
def test_days_and_times_are_read_in_full_width_digits(day: date, clock: time) -> None:
    assert parse_day(wide(day.isoformat()), TODAY) == day
    assert parse_time(wide(f"{clock:%H:%M}")) == clock.replace(second=0, microsecond=0)


def test_words_with_numbers_are_read_in_full_width_digits() -> None:
    assert parse_day(wide("-3d"), TODAY) == date(2026, 11, 21)
    assert parse_day(wide("+7d"), TODAY) == date(2026, 12, 1)
    assert parse_minutes(wide("6h30m")) == parse_minutes(wide("6:30")) == parse_minutes(wide("6.5h")) == 390
    assert parse_whole(wide("12"), 0, 20, "It") == 12
    assert parse_instant(wide("2026-11-24 08:00"), NOW) == parse_instant("2026-11-24 08:00", NOW)


@pytest.mark.parametrize("text", ["２０２６-１３-２４", "２０２６/１１/２４", "²-3d", "①②"])
def test_what_is_no_day_is_refused_as_it_was_typed(text: str) -> None:
    with pytest.raises(InputError, match="is not a day") as refused:
        parse_day(text, TODAY)
    assert text in refused.value.text


def test_the_command_line_takes_them(homecare: Homecare) -> None:
    homecare("log", "pain", "４", "--date", "２０２６-１１-２３")
    homecare("log", "sitting", "６ｈ３０ｍ", "--date", "２０２６－１１－２２")
    homecare("sit", "log", "０８：００", "０９：３０")
    entries = homecare("history", "--since", "２０２６-１１-２２", "--json").json
    assert [(one["day"], one["type"]) for one in entries] == [
        ("2026-11-24", "sitting"), ("2026-11-23", "pain"), ("2026-11-22", "sitting"),
    ]  # fmt: skip
    assert entries[0]["start"] == "2026-11-23T23:00:00+00:00"
    assert homecare("history", "--since", "２０２６-１１-２４", "--json").json == entries[:1]
    assert homecare("report", "--since", "２０２６-１１-２３", "--json").json["from"] == "2026-11-23"
    homecare("edit", entries[0]["id"], "--end", "１０：００")
    assert homecare("history", "--json").json[0]["end"] == "2026-11-24T01:00:00+00:00"
    homecare("settings", "day_turn", "３")
    assert homecare("settings", "day_turn", "--json").json
