"""Days and instants: the diary day, which turns at 04:00 (a setting), and the offset a record keeps.

Nothing here reads a clock; a `Clock` is handed in by whoever builds a `Diary` or an app.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final, Protocol

DAY_TURN: Final = 4
"""The hour (0–12) at which the diary day turns: what is entered at 02:00 belongs to the evening before."""
_FIRST_EAST: Final = timezone(timedelta(hours=14))


class Clock(Protocol):
    """Tells the local time. Injected, so that a test, a demo or a replay decides what time it is."""

    def now(self) -> datetime:
        """The present instant, aware, in the local zone."""


@dataclass(frozen=True)
class StoppedClock:
    """A clock that always tells the same time."""

    instant: datetime

    def now(self) -> datetime:
        """The instant this clock was stopped at."""
        return self.instant


def diary_day(now: datetime, turn: int = DAY_TURN) -> date:
    """The diary day of a local time: before the turn it is still the day before."""
    return (now - timedelta(hours=turn)).date() if now.tzinfo is None else _wall_day(now, turn)


def furthest_day(now: datetime, turn: int = DAY_TURN) -> date:
    """The diary day where days come first, fourteen hours east of UTC; no day after it has come anywhere."""
    return diary_day(now.astimezone(_FIRST_EAST), turn)


def _wall_day(now: datetime, turn: int) -> date:
    """By the wall clock, so that a night with a change to or from summer time turns at the same hour."""
    return now.date() if now.hour >= turn else now.date() - timedelta(days=1)


def utc_offset(now: datetime) -> int:
    """Minutes east of UTC of a local time."""
    offset = now.utcoffset()
    return 0 if offset is None else round(offset.total_seconds() / 60)


def date_here(instant: datetime, now: datetime) -> date:
    """The date of an instant on the wall clock of `now` (aware, local)."""
    return instant.astimezone(now.tzinfo).date()


def in_utc(now: datetime) -> datetime:
    """The same instant in UTC."""
    return now.astimezone(UTC)


def local(instant: datetime, offset: int) -> datetime:
    """A UTC instant on the wall clock of the place it was recorded; `offset` in minutes east of UTC.

    The result is naive: it is for reading, not for arithmetic.
    """
    return (instant + timedelta(minutes=offset)).replace(tzinfo=None)


def zone_of(instant: datetime, offset: int, here: tzinfo | None) -> tzinfo:
    """The zone in which something was recorded at an instant, `offset` minutes east of UTC.

    It is the zone `here` where clocks stood so far from UTC then, so that its rules hold for other instants
    of the same record; else that of the offset alone: it was recorded elsewhere.
    """
    if here is not None and utc_offset(instant.astimezone(here)) == offset:
        return here
    return timezone(timedelta(minutes=offset))


def end_of_day(day: date, zone: tzinfo | None, turn: int = DAY_TURN) -> datetime:
    """The last second of a diary day in a zone, in UTC: the instant given to what is entered for it later."""
    turn_of_next = datetime.combine(day + timedelta(days=1), time(turn), tzinfo=zone)
    last = in_utc(turn_of_next) - timedelta(seconds=1)
    while diary_day(last.astimezone(zone), turn) > day:  # the clocks left the turn out
        last -= timedelta(hours=1)
    return last


def entered_late(day: date, entered_at: datetime, turn: int = DAY_TURN) -> bool:
    """Whether something was entered (aware, local) on a later diary day than the one it speaks of."""
    return diary_day(entered_at, turn) > day
