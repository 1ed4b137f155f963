"""Whatever clocks are changed: what is shown is the wall's time at that instant, and minutes are true."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from homecare.core.records.records import SittingBout
from homecare.core.sitting.sitting import bout_length
from homecare.core.values.days import DAY_TURN, diary_day, end_of_day, in_utc, utc_offset
from homecare.core.values.in_words import day_in_words, minutes_in_words
from homecare.core.values.moments import moment_of
from homecare.core.values.times import end_on_day, on_day, parse_time
from homecare.core.wording.programme.versions import instant_in_words
from homecare.diary.diary import Diary
from homecare.errors import InputError
from homecare.paths import Paths
from tests.conftest import HandClock
from tests.depth import examples
from tests.zones import PLACES, TWENTY

LENGTHS = st.integers(1, 10 * 60)
TURNS = st.integers(0, 12)
DAYS = st.integers(-4, 4)


@contextmanager
def diary_at(now: datetime) -> Iterator[Diary]:
    """An empty diary whose clock stands at a time."""
    with (
        TemporaryDirectory() as folder,
        closing(Diary.open(Paths(Path(folder) / "data"), clock=HandClock(now))) as diary,
    ):
        yield diary


def wall(instant: datetime, zone: ZoneInfo) -> str:
    """What the clock on the wall shows."""
    return f"{instant.astimezone(zone):%H:%M}"


def shows(diary: Diary, bout: SittingBout, zone: ZoneInfo) -> None:
    """The history shows a bout as the wall did, with the minutes that passed; its day is the wall's."""
    assert bout.start is not None
    assert bout.end is not None
    passed = minutes_in_words((bout.end - bout.start) // timedelta(minutes=1))
    (line,) = [line for line in diary.history.lines() if line.entry.id == bout.id]
    assert line.says == f"Sitting {wall(bout.start, zone)}–{wall(bout.end, zone)}, {passed}"
    assert bout.day == diary_day(bout.start.astimezone(zone))
    assert bout.utc_offset == utc_offset(bout.start.astimezone(zone))
    assert bout_length(bout) == bout.end - bout.start


@settings(max_examples=examples(120), deadline=None)
@given(PLACES, LENGTHS, LENGTHS, DAYS)
def test_a_bout_is_shown_and_corrected_by_the_wall_over_every_change(
    place: tuple[ZoneInfo, datetime], length: int, other: int, days: int
) -> None:
    zone, start = place
    end, said = start + timedelta(minutes=length), start + timedelta(minutes=other)
    here = start.astimezone(zone)
    assume(here.hour < DAY_TURN or diary_day(said.astimezone(zone)) == diary_day(here))  # else it is refused
    with diary_at((start + timedelta(days=6)).astimezone(zone)) as diary:
        bout = diary.sitting.log_bout(start, end)
        shows(diary, bout, zone)
        bout = corrected(diary, bout, end=wall(said, zone))
        assert bout.start == start
        assert bout.end is not None
        assert wall(bout.end, zone) == wall(said, zone)
        assert start <= bout.end <= said
        shows(diary, bout, zone)
        try:
            moved = corrected(diary, bout, day=bout.day + timedelta(days=days))
        except InputError as refused:
            assert "did not exist" in refused.sentence  # noqa: PT017
            return
        assert moved.start is not None
        assert moved.day == bout.day + timedelta(days=days)
        assert wall(moved.start, zone) == wall(start, zone)
        shows(diary, moved, zone)


def corrected(diary: Diary, bout: SittingBout, **changes: object) -> SittingBout:
    """A bout after a correction."""
    new = diary.corrections.edit(bout.id, changes, sure=True)
    assert isinstance(new, SittingBout)
    return new


@settings(max_examples=examples(150), deadline=None)
@given(PLACES, LENGTHS, TURNS)
def test_times_of_day_mean_what_the_wall_shows(
    place: tuple[ZoneInfo, datetime], length: int, turn: int
) -> None:
    zone, start = place
    here = start.astimezone(zone)
    day, end = diary_day(here, turn), start + timedelta(minutes=length)
    first = on_day(parse_time(wall(start, zone)), day, here, turn)
    assert wall(first, zone) == wall(start, zone)
    assert first <= start
    try:
        last = end_on_day(parse_time(wall(end, zone)), start, day, here, turn)
    except (
        InputError
    ) as refused:  # the clocks went forward over it on that day, and it is past the day's turn
        assert "did not exist" in refused.sentence  # noqa: PT017
        return
    assert wall(last, zone) == wall(end, zone)


@settings(max_examples=examples(200), deadline=None)
@given(PLACES, TURNS, st.integers(1, 400))
def test_what_is_said_of_an_earlier_day_has_its_last_second_on_the_wall(
    place: tuple[ZoneInfo, datetime], turn: int, ago: int
) -> None:
    zone, instant = place
    now = instant.astimezone(zone)
    moment = moment_of(now, diary_day(now, turn) - timedelta(days=ago), turn)
    there = moment.at.astimezone(zone)
    assert diary_day(there, turn) <= moment.day  # earlier only where that day did not exist
    assert in_utc(now) > moment.at
    assert moment.utc_offset == utc_offset(there)


@settings(max_examples=examples(100), deadline=None)
@given(PLACES, st.timedeltas(timedelta(0), timedelta(days=300)))
def test_when_an_entry_was_made_and_changed_is_shown_by_the_wall_of_then(
    place: tuple[ZoneInfo, datetime], later: timedelta
) -> None:
    zone, instant = place
    with diary_at(instant.astimezone(zone)) as diary:
        reading = diary.entries.log_pain(4)
    then = (instant + later).astimezone(zone)
    assert instant_in_words(instant + later, reading, zone) == f"{day_in_words(then.date())}, {then:%H:%M}"


@pytest.mark.parametrize("turn", range(13))
def test_the_end_of_a_day_is_within_it_where_clocks_are_changed_by_20_minutes(turn: int) -> None:
    for number in range(366):
        day = (datetime(2026, 1, 1, tzinfo=TWENTY) + timedelta(days=number)).date()
        last = end_of_day(day, TWENTY, turn)
        assert diary_day(last.astimezone(TWENTY), turn) == day
        assert diary_day((last + timedelta(seconds=1)).astimezone(TWENTY), turn) > day
