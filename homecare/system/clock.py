"""The one place that reads the machine's clocks, and its time zone."""

import time
from datetime import UTC, datetime, timedelta, tzinfo


class MachineZone(tzinfo):
    """The machine's time zone with its rules, so that a wall time of any date has its own offset.

    Each reading of the clock has a zone of its own: Python subtracts times of one and the same zone by the
    wall clock, which is an hour wrong across a change to or from summer time.
    """

    def utcoffset(self, when: datetime | None) -> timedelta | None:
        """How far east of UTC the machine's clocks were, are or will be at a wall time."""
        return None if when is None else when.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, _when: datetime | None) -> timedelta | None:
        """Not told apart: only the offset counts."""
        return None

    def tzname(self, when: datetime | None) -> str | None:
        """The zone's own abbreviation at a wall time."""
        return None if when is None else when.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, when: datetime) -> datetime:
        """The wall time of an instant; the second of two equal ones is marked by its fold."""
        there = when.replace(tzinfo=UTC).astimezone()
        first = there.replace(tzinfo=None).astimezone()
        return there.replace(tzinfo=self, fold=int(first.utcoffset() != there.utcoffset()))


class SystemClock:
    """Tells the machine's local time."""

    def now(self) -> datetime:
        """The present instant, aware, in the machine's zone as it is set now: it is looked up each time."""
        if hasattr(time, "tzset"):  # a laptop on a journey is given another zone while the program runs
            time.tzset()
        return datetime.now(MachineZone())


def stopwatch() -> float:
    """Seconds of a clock that only runs forward, whatever is done to the local time.

    Where the system has one, it goes on while the machine sleeps: a suspended laptop shows as a gap, of which
    nothing is counted, instead of passing unnoticed.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)
