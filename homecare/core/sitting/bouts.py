"""What a bout of sitting may be: when it begins and ends, how long it lasts, and that no two overlap.

Instants are aware; sentences show them on the wall clock of `now`, the local time.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from homecare.core.records.records import SittingBout
from homecare.core.sitting import wording
from homecare.core.sitting.sitting import CLOCK_SLACK, LONGEST, whole_minutes
from homecare.core.values import limits
from homecare.core.values.in_words import minutes_in_words
from homecare.core.values.times import time_in_words
from homecare.errors import InputError, SayAgainError

_MINUTE = timedelta(minutes=1)
ASKED_AGAIN = timedelta(minutes=limits.MINUTES_ASKED_AGAIN)


def say_end(start: datetime, now: datetime) -> str:
    """The step for a bout whose end has to be said, with an example some time after its start."""
    example = (start + timedelta(minutes=50)).astimezone(now.tzinfo)
    when = f"{example:%H:%M}" if example.date() == now.date() else f'"{example:%Y-%m-%d %H:%M}"'
    return wording.SAY_WHEN_YOU_GOT_UP.format(when=when)


def in_the_future(instant: datetime, now: datetime) -> InputError:
    """The error for a time that has not come."""
    return InputError(
        wording.TIME_IS_IN_THE_FUTURE.format(time=time_in_words(instant, now)),
        wording.IT_IS_NOW.format(now=time_in_words(now, now)),
    )


def ends_too_early(start: datetime, end: datetime, now: datetime) -> InputError:
    """The error for an end before its start."""
    return InputError(
        wording.END_IS_BEFORE_THIS_BOUT_BEGAN.format(
            end=time_in_words(end, now), start=time_in_words(start, now)
        ),
        wording.GIVE_AN_END_AFTER_ITS_START,
    )


def check_start(start: datetime, now: datetime) -> None:
    """Refuse a beginning that cannot be that of a bout still running.

    Raises:
        InputError: for a time in the future, or more than 24 hours ago.
    """
    if start > now:
        raise in_the_future(start, now)
    if now - start > LONGEST:
        raise InputError(
            wording.START_IS_MORE_THAN_24_HOURS_AGO.format(start=time_in_words(start, now)),
            wording.LOG_THAT_BOUT_WITH_ITS_END,
        )


def ended_at(start: datetime, at: datetime | None, now: datetime, *, sure: bool) -> datetime:
    """The end of the open bout that began at `start`: `at`, or now.

    A clock that was set back to before the start cannot tell the end, so it has to be said, and may then be
    later than the clock shows.

    Raises:
        SayAgainError: for a bout of more than 18 hours, unless `sure`.
        InputError: for an end before the start, in the future, or after more than 24 hours.
    """
    set_back = start - now >= CLOCK_SLACK
    if at is None and set_back:
        raise InputError(
            wording.CLOCK_SHOWS_BEFORE_THIS_BOUT.format(
                now=time_in_words(now, now), start=time_in_words(start, now)
            ),
            say_end(start, now),
        )
    end = said_end(start, now if at is None else at)
    if not set_back and end > max(now, start):
        raise in_the_future(end, now)
    if end - start > LONGEST:
        raise InputError(
            wording.YOU_SAT_DOWN_TOO_LONG_BEFORE.format(start=time_in_words(start, now)), say_end(start, now)
        )
    check_span(start, end, now, sure=sure)
    return end


def said_end(start: datetime, end: datetime) -> datetime:
    """The end; the start where it was said to be in that minute, or the clock was mended by seconds."""
    return start if timedelta() < start - end < CLOCK_SLACK else end


def check_span(start: datetime, end: datetime, now: datetime, *, sure: bool) -> None:
    """Refuse a bout that ends before it starts or lasts too long.

    Raises:
        SayAgainError: for more than 18 hours, unless `sure`.
        InputError: for an end before the start, or more than 24 hours.
    """
    if end < start:
        raise ends_too_early(start, end, now)
    length = minutes_in_words(whole_minutes(end - start))
    if end - start > LONGEST:
        raise InputError(
            wording.FROM_START_TO_END_IT_IS.format(
                start=time_in_words(start, now), end=time_in_words(end, now), length=length
            ),
            wording.BOUT_LASTS_24_HOURS_AT_MOST,
        )
    if end - start > ASKED_AGAIN and not sure:
        raise SayAgainError(
            wording.SITTING_WITHOUT_GETTING_UP.format(length=length),
            wording.SAY_IT_AGAIN_WITH_YES,
        )


def beside(start: datetime, end: datetime | None, others: Iterable[SittingBout], now: datetime) -> datetime:
    """The start of a bout that fits beside the others of a diary; `end` is None while it is open.

    Times are said in minutes and kept in seconds: a bout said to begin in the minute in which another one
    ended begins at that end. One that is open reaches up to `now`: what a clock that was ahead has put behind
    that is not sat yet.

    Raises:
        InputError: if they overlap, naming the other one.
    """
    others = list(others)
    for other in others:
        if other.end is not None and start < other.end < start.replace(second=0, microsecond=0) + _MINUTE:
            start = (min(other.end, end) if end is not None else other.end).astimezone(start.tzinfo)
    for other in others:
        if other.start is None:
            continue
        if (other.end is None or start < other.end) and _reaches(end, other.start, now):
            began = time_in_words(other.start, now)
            overlap = wording.OVERLAPS_THE_OPEN_BOUT.format(start=began)
            if other.end is not None:
                end_clock = f"{other.end.astimezone(now.tzinfo):%H:%M}"
                overlap = wording.OVERLAPS_A_BOUT.format(start=began, end=end_clock)
            raise InputError(overlap, wording.GIVE_OTHER_TIMES_OR_CORRECT_THAT_ONE)
    return start


def _reaches(end: datetime | None, instant: datetime, now: datetime) -> bool:
    """Whether a bout lasts beyond an instant; one that is open lasts up to `now`."""
    return instant <= now if end is None else instant < end


def as_utc(instant: datetime) -> datetime:
    """The same instant in UTC, as records keep it."""
    return instant.astimezone(UTC)
