"""Days and instants: the diary day turns at 04:00 by the wall clock, wherever that is."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homecare.core.values.days import diary_day, end_of_day, entered_late, in_utc, local, utc_offset
from homecare.core.values.moments import moment_of
from homecare.errors import InputError

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 11, 24)

ZONES = st.sampled_from(
    [
        ZoneInfo(name)
        for name in (
            "Asia/Tokyo",
            "Europe/Berlin",
            "America/St_Johns",
            "Pacific/Kiritimati",
            "Pacific/Honolulu",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
        )
    ]
)
INSTANTS = st.datetimes(datetime(2001, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
TURNS = st.integers(0, 12)


@pytest.mark.parametrize(
    ("hour", "minute", "day"), [(0, 0, 23), (3, 59, 23), (4, 0, 24), (12, 0, 24), (23, 59, 24)]
)
def test_the_diary_day_turns_at_four(hour: int, minute: int, day: int) -> None:
    assert diary_day(datetime(2026, 11, 24, hour, minute, tzinfo=BERLIN)).day == day
    assert diary_day(datetime(2026, 11, 24, hour, minute)).day == day  # noqa: DTZ001


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-03-29T00:59:59+00:00", date(2026, 3, 28)),  # 01:59:59, a second before the jump
        ("2026-03-29T01:00:00+00:00", date(2026, 3, 28)),  # 03:00 summer time
        ("2026-03-29T01:59:59+00:00", date(2026, 3, 28)),  # 03:59:59
        ("2026-03-29T02:00:00+00:00", date(2026, 3, 29)),  # 04:00
        ("2026-10-25T00:30:00+00:00", date(2026, 10, 24)),  # 02:30 for the first time
        ("2026-10-25T01:30:00+00:00", date(2026, 10, 24)),  # 02:30 again
        ("2026-10-25T02:59:59+00:00", date(2026, 10, 24)),
        ("2026-10-25T03:00:00+00:00", date(2026, 10, 25)),
    ],
)
def test_nights_of_summer_time_turn_at_four_by_the_wall_clock(moment: str, day: date) -> None:
    assert diary_day(datetime.fromisoformat(moment).astimezone(BERLIN)) == day


@pytest.mark.parametrize(
    ("zone", "minutes"), [("Asia/Kathmandu", 345), ("America/St_Johns", -210), ("UTC", 0)]
)
def test_an_offset_is_minutes_east(zone: str, minutes: int) -> None:
    assert utc_offset(datetime(2026, 11, 24, 12, 0, tzinfo=ZoneInfo(zone))) == minutes


@given(INSTANTS, ZONES)
def test_an_instant_and_its_offset_give_the_wall_clock_back(instant: datetime, zone: ZoneInfo) -> None:
    wall = instant.astimezone(zone)
    assert local(in_utc(wall), utc_offset(wall)) == wall.replace(tzinfo=None)


@given(INSTANTS, ZONES, TURNS)
def test_what_is_entered_now_is_never_late_and_speaks_of_now(
    instant: datetime, zone: ZoneInfo, turn: int
) -> None:
    moment = moment_of(instant.astimezone(zone), None, turn)
    assert (moment.at, moment.entered_at) == (instant, instant)
    assert moment.day == diary_day(instant.astimezone(zone), turn)
    assert not entered_late(moment.day, moment.entered_at.astimezone(zone), turn)


@given(INSTANTS, ZONES, TURNS, st.integers(1, 300))
def test_what_is_entered_for_an_earlier_day_is_late_and_speaks_of_that_day(
    instant: datetime, zone: ZoneInfo, turn: int, ago: int
) -> None:
    now = instant.astimezone(zone)
    day = diary_day(now, turn) - timedelta(days=ago)
    moment = moment_of(now, max(day, date(2000, 1, 2)), turn)
    assert entered_late(moment.day, moment.entered_at.astimezone(zone), turn)
    assert moment.at < moment.entered_at
    wall = local(moment.at, moment.utc_offset)
    assert diary_day(wall, turn) == moment.day
    assert diary_day(wall + timedelta(seconds=1), turn) == moment.day + timedelta(days=1)


@given(st.dates(date(2001, 1, 1), date(2099, 1, 1)), st.integers(-1080, 1080), TURNS)
def test_a_day_ends_a_second_before_the_next_turns(day: date, offset: int, turn: int) -> None:
    zone = timezone(timedelta(minutes=offset))
    last = end_of_day(day, zone, turn).astimezone(zone)
    assert diary_day(last, turn) == day
    assert diary_day(last + timedelta(seconds=1), turn) == day + timedelta(days=1)


def test_after_midnight_and_before_four_the_new_date_is_still_in_the_future() -> None:
    night = datetime(2026, 11, 25, 3, 59, tzinfo=BERLIN)
    with pytest.raises(InputError) as refused:
        moment_of(night, date(2026, 11, 25))
    assert refused.value.text == ("Wed 25 Nov 2026 is in the future. Today is Tue 24 Nov 2026; log it then.")
    assert moment_of(night.replace(hour=4), date(2026, 11, 25)).day == date(2026, 11, 25)


def test_a_diary_reaches_back_to_the_year_2000() -> None:
    now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    assert moment_of(now, date(2000, 1, 1)).day == date(2000, 1, 1)
    with pytest.raises(InputError, match="too long ago"):
        moment_of(now, date(1999, 12, 31))
