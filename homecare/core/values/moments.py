"""When an entry is made, and which day and instant it speaks of."""

from dataclasses import dataclass
from datetime import date, datetime

from homecare.core.values import wording
from homecare.core.values.days import DAY_TURN, diary_day, end_of_day, in_utc, utc_offset
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import FIRST_DAY
from homecare.errors import InputError


@dataclass(frozen=True)
class Moment:
    """The fields that tell when: day, UTC instant, minutes east of UTC, and when it was entered (UTC)."""

    day: date
    at: datetime
    utc_offset: int
    entered_at: datetime


def moment_of(now: datetime, day: date | None, turn: int = DAY_TURN) -> Moment:
    """The moment of an entry made at `now` (aware, local) for a day; None is the day that is running.

    What is said of an earlier day gets that day's last second, so that it follows all that was said on it.

    Raises:
        InputError: for a day in the future or before 2000, or a clock that shows such a day.
    """
    today = diary_day(now, turn)
    if today < FIRST_DAY:
        raise InputError(
            wording.CLOCK_OF_THIS_MACHINE_SHOWS.format(today=today), wording.SET_IT_RIGHT_THEN_TRY
        )
    day = day or today
    if day > today:
        raise InputError(
            wording.DAY_IS_IN_THE_FUTURE.format(day=day_in_words(day)),
            wording.TODAY_IS.format(today=day_in_words(today)),
        )
    if day < FIRST_DAY:
        raise InputError(
            wording.DAY_IS_TOO_LONG_AGO.format(day=day), wording.DIARY_GOES_BACK.format(first_day=FIRST_DAY)
        )
    at = in_utc(now) if day == today else end_of_day(day, now.tzinfo, turn)
    return Moment(day, at, utc_offset(at.astimezone(now.tzinfo)), in_utc(now))
