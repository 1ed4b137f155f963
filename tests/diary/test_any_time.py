"""Whatever the clock, the zone and the turn of the day do: days, order, late marks and undo hold."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from homecare.core.records.records import PainReading
from homecare.core.values.days import diary_day
from homecare.diary.diary import Diary
from homecare.paths import Paths
from homecare.settings.settings import Settings
from tests.conftest import HandClock
from tests.depth import examples

ZONES = st.sampled_from(
    [
        ZoneInfo(name)
        for name in (
            "Asia/Tokyo", "Europe/Berlin", "America/St_Johns", "America/New_York", "Pacific/Kiritimati",
            "Pacific/Honolulu", "Pacific/Apia", "Asia/Kathmandu", "Australia/Lord_Howe",
        )
    ]
)  # fmt: skip
INSTANTS = st.datetimes(datetime(2001, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
TURNS = st.integers(0, 12)
OFFSETS = st.integers(-14 * 60, 14 * 60)
LEAPS = st.one_of(
    st.timedeltas(timedelta(0), timedelta(hours=9)),
    st.timedeltas(timedelta(days=-3), timedelta(days=3)),
    st.sampled_from([timedelta(days=-3653), timedelta(days=3653), timedelta(hours=-1), timedelta(0)]),
)
STEPS = st.lists(st.tuples(LEAPS, ZONES, st.sampled_from("ptlbeau"), TURNS), min_size=1, max_size=8)
START = datetime(2026, 3, 28, 22, tzinfo=UTC)


@given(INSTANTS, st.timedeltas(timedelta(0), timedelta(days=400)), OFFSETS, TURNS)
def test_at_one_place_a_later_instant_is_never_of_an_earlier_day(
    instant: datetime, later: timedelta, offset: int, turn: int
) -> None:
    zone = timezone(timedelta(minutes=offset))
    first = diary_day(instant.astimezone(zone), turn)
    second = diary_day((instant + later).astimezone(zone), turn)
    assert second >= first
    assert abs((second - first) - later) < timedelta(days=1)


@given(INSTANTS, ZONES, TURNS)
def test_a_diary_day_is_the_date_on_the_wall_or_the_one_before(
    instant: datetime, zone: ZoneInfo, turn: int
) -> None:
    here = instant.astimezone(zone)
    assert here.date() - diary_day(here, turn) == timedelta(days=int(here.hour < turn))


CALENDAR = (2001, 2150)
"""Years within which the clock leaps."""


class Life:
    """Somebody who writes in a diary while the clock leaps, the zone changes and the turn is set anew."""

    def __init__(self, diary: Diary, clock: HandClock) -> None:
        self.diary = diary
        self.clock = clock
        self.said: list[PainReading] = []
        """Readings, in the order in which they were said."""

    def step(self, leap: timedelta, zone: ZoneInfo, deed: str, turn: int) -> None:
        """Time leaps, and something is done."""
        there = self.clock.instant.astimezone(UTC) + leap
        if (
            not CALENDAR[0] <= there.year <= CALENDAR[1]
        ):  # a diary speaks of no day beyond: another test has it
            there = there - leap
        self.clock.instant = there.astimezone(zone)
        self.diary.use(Settings(day_turn=turn))
        if deed == "p":
            self.pain(None)
        elif deed == "l":
            self.pain(self.diary.current_day() - timedelta(days=2))
        elif deed == "t":
            self.diary.entries.log_sitting(len(self.said))
        elif deed == "b":
            self.diary.entries.log_rest() if self.diary.day.view().rest is None else self.diary.questions.ask(
                "Why?"
            )
        elif deed == "e" and self.said:
            self.edit()
        elif deed == "u" and self.diary.history.last_action() is not None and not self.said:
            self.diary.history.undo()

    def pain(self, day: date | None) -> None:
        """A reading, of the running day or a day before it; its day is near the date on the wall."""
        reading = self.diary.entries.log_pain(len(self.said) % 11, day=day)
        self.said.append(reading)
        assert self.diary.history.is_late(reading) == (day is not None)
        if day is None:
            assert reading.day == self.diary.current_day()
            assert self.clock.now().date() - reading.day in (timedelta(0), timedelta(days=1))

    def edit(self) -> None:
        """A correction of the last reading: its day stays, and it stays the last of its day."""
        old = self.said[-1]
        new = self.diary.corrections.edit(old.id, {"level": old.level})
        assert isinstance(new, PainReading)
        assert (new.day, new.at, new.utc_offset) == (old.day, old.at, old.utc_offset)
        assert new.entered_at > old.entered_at
        self.said[-1] = new


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder for many short lives."""
    with TemporaryDirectory() as made:
        yield Path(made)


@settings(
    max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_the_last_said_is_the_last_and_undo_goes_back_to_nothing_whatever_the_clock_did(
    steps: list[tuple[timedelta, ZoneInfo, str, int]], folder: Path
) -> None:
    with TemporaryDirectory(dir=folder) as data:
        clock = HandClock(START.astimezone(ZoneInfo("Europe/Berlin")))
        with closing(Diary.open(Paths(Path(data) / "data"), clock=clock)) as diary:
            life = Life(diary, clock)
            for step in steps:
                life.step(*step)
            by_day: dict[date, list[int]] = {}
            for reading in life.said:
                by_day.setdefault(reading.day, []).append(reading.level)
            for day, levels in by_day.items():
                assert [reading.level for reading in diary.day.view(day).pain] == levels
            assert diary.sitting_now.now().minutes == 0
            diary.trends.progress()
            while diary.history.last_action() is not None:
                diary.history.undo()
            assert diary.history.lines() == ()
