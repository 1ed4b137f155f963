"""Times of day in a person's words, and the instants they mean: `13:05`, or `2026-11-19 17:30`.

A time of day is one on the wall clock of `now`, whose zone says how far from UTC the clocks were on its date.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from homecare.core.values import wording
from homecare.core.values.days import DAY_TURN
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import parse_day
from homecare.core.values.spelling import narrow
from homecare.errors import InputError

_ACCEPTED = wording.WRITE_A_TIME
_MINUTE = timedelta(minutes=1)


def parse_time(text: str) -> time:
    """A time of day: `13:05`, `9:05`.

    Raises:
        InputError: for anything else.
    """
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", narrow(text).strip())
    if found is None:
        raise InputError(wording.IS_NOT_A_TIME.format(text=text), _ACCEPTED)
    return time(int(found[1]), int(found[2]))


def parse_instant(text: str, now: datetime, *, after: datetime | None = None) -> datetime:
    """The instant, in UTC, of `13:05`: the latest such time that has come; or of `2026-11-19 17:30`.

    With `after` it is the first such time from then on. A day may also be `yesterday` or `-3d`.

    Raises:
        InputError: for words that are no time, or a time that the clocks left out.
    """
    words = narrow(text).strip().replace("T", " ").rsplit(None, 1)
    if len(words) == 2:
        day, clock = parse_day(words[0], now.date()), parse_time(words[1])
        return _instant(day, clock, now.tzinfo, after=after)
    clock = parse_time(text)
    if after is not None:
        day = after.astimezone(now.tzinfo).date()
        from_then = _instant(day, clock, now.tzinfo, after=after)
        return (
            from_then if from_then + _MINUTE > after else _instant(_next(day, now.tzinfo), clock, now.tzinfo)
        )
    today = now.date()
    if clock > now.time() and not any(one <= now for one in _times(today, clock, now.tzinfo)):
        today -= timedelta(days=1)
    first = _instant(today, clock, now.tzinfo)
    return max([one for one in _times(today, clock, now.tzinfo) if one <= now], default=first)


def on_day(clock: time, day: date, now: datetime, turn: int = DAY_TURN) -> datetime:
    """The instant, in UTC, of a time of day within a diary day, which goes on past midnight until its turn.

    Raises:
        InputError: for a time that the clocks left out.
    """
    return _instant(day if clock.hour >= turn else _next(day, now.tzinfo), clock, now.tzinfo)


def end_on_day(clock: time, start: datetime, day: date, now: datetime, turn: int = DAY_TURN) -> datetime:
    """The same for the end of what began at `start`; past the day's turn where it began before that.

    Raises:
        InputError: for a time that the clocks left out.
    """
    wall_day = day if clock.hour >= turn else _next(day, now.tzinfo)
    began_after_midnight = start.astimezone(now.tzinfo).hour < turn
    ends = _times(wall_day, clock, now.tzinfo)
    if began_after_midnight and not any(one + _MINUTE > start for one in ends):
        wall_day = _next(wall_day, now.tzinfo)
    return _instant(wall_day, clock, now.tzinfo, after=start)


def moved(
    instant: datetime, by: timedelta, zone: tzinfo | None, *, after: datetime | None = None
) -> datetime:
    """The instant, in UTC, of the same time of day so many days further; `after` as in `parse_instant`.

    Raises:
        InputError: for a time that the clocks left out.
    """
    if not by:
        return instant
    wall = instant.astimezone(zone)
    return _instant(wall.date() + by, wall.time(), zone, after=after)


def _next(day: date, zone: tzinfo | None) -> date:
    """The day after, on the calendar of a zone: one that went over the date line left a whole day out."""
    following = day + timedelta(days=1)
    return following if _times(following, time(12), zone) else following + timedelta(days=1)


def _instant(day: date, clock: time, zone: tzinfo | None, *, after: datetime | None = None) -> datetime:
    """The instant, in UTC, of a wall time. Where clocks are put back it comes twice, and the first is meant;
    with `after` the first one that is not before that minute.

    Raises:
        InputError: for a time that the clocks left out.
    """
    times = _times(day, clock, zone)
    if not times:
        raise InputError(
            wording.TIME_DID_NOT_EXIST.format(time=f"{clock:%H:%M}", day=day_in_words(day)),
            wording.WRITE_A_TIME_THAT_WAS,
        )
    return next((one for one in times if after is not None and one + _MINUTE > after), times[0])


def _times(day: date, clock: time, zone: tzinfo | None) -> tuple[datetime, ...]:
    """The instants, in UTC, at which clocks show a time: two where they are put back, none where forward.

    Raises:
        InputError: at the ends of the calendar.
    """
    wall = datetime.combine(day, clock, tzinfo=zone)
    try:
        found = {one.astimezone(UTC) for one in (wall, wall.replace(fold=1))}
        shown = tuple(sorted(one for one in found if _clock_shows(one, wall)))
    except (OverflowError, ValueError) as error:
        raise InputError(wording.DAY_IS_TOO_FAR_AWAY.format(day=day), _ACCEPTED) from error
    return shown


def _clock_shows(instant: datetime, wall: datetime) -> bool:
    return instant.astimezone(wall.tzinfo).replace(tzinfo=None, fold=0) == wall.replace(tzinfo=None, fold=0)


def time_in_words(instant: datetime, seen_from: datetime) -> str:
    """`13:05` on the same date as `seen_from`, else `Sat 21 Nov 2026, 13:05`. On the wall clock of both."""
    here = instant.astimezone(seen_from.tzinfo)
    clock = f"{here:%H:%M}"
    if here.date() == seen_from.date():
        return clock
    return wording.DAY_AND_TIME.format(day=day_in_words(here.date()), time=clock)
