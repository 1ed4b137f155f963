"""The machine's clock: its zone with the rules of every date, looked up anew each time."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from homecare.system.clock import MachineZone, SystemClock

ZONES = (
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu",
    "Pacific/Honolulu", "Africa/Casablanca",
)  # fmt: skip

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set for one process")


@pytest.fixture(autouse=True)
def zone_of_the_machine() -> Iterator[None]:
    """Whatever a test does to the zone, it is as it was afterwards."""
    with pytest.MonkeyPatch.context() as before:
        yield
        before.undo()
    time.tzset()


def hours_of(year: int) -> Iterator[datetime]:
    """Instants half an hour apart around everything that happens to clocks in a year, and days else."""
    instant = datetime(year, 1, 1, tzinfo=UTC)
    while instant.year == year:
        yield instant
        busy = instant.month in (3, 4, 10, 11, 12)
        instant += timedelta(minutes=30) if busy else timedelta(days=1)


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("year", [2011, 2026])
def test_the_machines_zone_is_the_one_of_the_tables(
    name: str, year: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", name)
    time.tzset()
    here, tables = MachineZone(), ZoneInfo(name)
    for instant in hours_of(year):
        ours, theirs = instant.astimezone(here), instant.astimezone(tables)
        assert ours.replace(tzinfo=None) == theirs.replace(tzinfo=None)
        assert (ours.fold, ours.utcoffset()) == (theirs.fold, theirs.utcoffset())
        assert ours.astimezone(UTC) == instant


def test_a_zone_that_changes_while_the_program_runs_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SystemClock()
    offsets = []
    for name in ("Asia/Tokyo", "Pacific/Honolulu", "Asia/Kathmandu"):
        monkeypatch.setenv("TZ", name)  # as the system does it: nobody tells the program
        now = clock.now()
        offsets.append(now.utcoffset())
        assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)
    assert offsets == [timedelta(hours=9), timedelta(hours=-10), timedelta(hours=5, minutes=45)]


def test_two_readings_of_the_clock_are_as_far_apart_as_the_instants_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    before = datetime(2026, 3, 29, 0, 30, tzinfo=UTC).astimezone(MachineZone())
    after = datetime(2026, 3, 29, 1, 30, tzinfo=UTC).astimezone(MachineZone())
    assert (before.hour, after.hour) == (1, 3)
    assert after - before == timedelta(hours=1)
