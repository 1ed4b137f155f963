"""Times of day in a person's words, and the instants they mean: `13:05`, or `2026-11-19 17:30`.

Instants are on the wall clock of `now`, whose offset from UTC is used for every day.
"""

import re
from datetime import date, datetime, time, timedelta

from homecare.core.clock import DAY_TURN
from homecare.core.words import day_in_words, parse_day
from homecare.errors import InputError

_ACCEPTED = "Write hours and minutes, for example 13:05."


def parse_time(text: str) -> time:
    """A time of day: `13:05`, `9:05`.

    Raises:
        InputError: for anything else.
    """
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", text.strip())
    if found is None:
        raise InputError(f"“{text}” is not a time of day.", _ACCEPTED)
    return time(int(found[1]), int(found[2]))


def parse_instant(text: str, now: datetime, *, after: datetime | None = None) -> datetime:
    """The instant of `13:05`: the latest such time that is not in the future; or of `2026-11-19 17:30`.

    With `after` it is the first such time from then on. A day may also be `yesterday` or `-3d`.

    Raises:
        InputError: for words that are no time.
    """
    words = text.strip().replace("T", " ").rsplit(None, 1)
    if len(words) == 2:
        day, clock = parse_day(words[0], now.date()), parse_time(words[1])
        return datetime.combine(day, clock, tzinfo=now.tzinfo)
    clock = parse_time(text)
    if after is not None:
        from_then = datetime.combine(after.astimezone(now.tzinfo).date(), clock, tzinfo=now.tzinfo)
        same_minute = from_then + timedelta(minutes=1)
        return from_then if same_minute > after else from_then + timedelta(days=1)
    today = datetime.combine(now.date(), clock, tzinfo=now.tzinfo)
    return today if today <= now else today - timedelta(days=1)


def on_day(clock: time, day: date, now: datetime, turn: int = DAY_TURN) -> datetime:
    """The instant of a time of day within a diary day, which goes on past midnight until its turn."""
    wall_day = day if clock.hour >= turn else day + timedelta(days=1)
    return datetime.combine(wall_day, clock, tzinfo=now.tzinfo)


def end_on_day(clock: time, start: datetime, day: date, now: datetime, turn: int = DAY_TURN) -> datetime:
    """The same for the end of what began at `start`; past the day's turn where it began before that."""
    end = on_day(clock, day, now, turn)
    began_after_midnight = start.astimezone(now.tzinfo).hour < turn
    return end + timedelta(days=1) if end < start and began_after_midnight else end


def time_in_words(instant: datetime, seen_from: datetime) -> str:
    """`13:05` on the same date as `seen_from`, else `Sat 21 Nov 2026, 13:05`. On the wall clock of both."""
    here = instant.astimezone(seen_from.tzinfo)
    clock = here.strftime("%H:%M")
    return clock if here.date() == seen_from.date() else f"{day_in_words(here.date())}, {clock}"
