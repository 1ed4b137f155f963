"""The one place that reads the machine's clocks."""

import time
from datetime import datetime


class SystemClock:
    """Tells the machine's local time."""

    def now(self) -> datetime:
        """The present instant, aware, in the machine's zone."""
        return datetime.now().astimezone()


def stopwatch() -> float:
    """Seconds of a clock that only runs forward, whatever is done to the local time.

    Where the system has one, it goes on while the machine sleeps: a suspended laptop shows as a gap, of which
    nothing is counted, instead of passing unnoticed.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)
