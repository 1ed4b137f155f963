"""Times of day as other programs write them, and the local time they mean."""

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import Final

from homecare.core.transfer import wording
from homecare.core.values.spelling import narrow
from homecare.errors import InputError

TIME: Final = r"(?P<time>[T ,]+\d{1,2}:\d{2}.*)?"
"""What may stand behind a day, as a part of a pattern."""
_CLOCK: Final = re.compile(
    r"(?P<h>\d{1,2}):(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,](?P<part>\d{1,9}))?)?"
    r" ?(?P<half>[ap])?(?(half)\.?m\.?) ?(?:uhr|h)?"
    r" ?(?P<zone>Z|(?:UTC|GMT)?(?P<east>[+-]\d{1,2}(?::?[0-5]\d)?)|UTC|GMT)?(?:\[[^\]]{1,40}\])?",
    re.ASCII | re.IGNORECASE,
)
_HOURS: Final = 24
_NOON: Final = 12
_FURTHEST: Final = timedelta(hours=18)
"""No place on earth is further from UTC."""


def looks_like_time(text: str) -> bool:
    """Whether this is written like a time of day."""
    return bool(_CLOCK.fullmatch(_bare(text)))


def is_midnight(text: str) -> bool:
    """Whether this is a time of day that says 00:00, whatever its zone."""
    found = _CLOCK.fullmatch(_bare(text))
    return found is not None and not any(
        int(part or 0) for part in (_hour(int(found["h"]), found["half"]), *found.group("m", "s", "part"))
    )


def local_time(day: date, written: str, now: datetime) -> datetime:
    """The instant of a time of day on a day, on the wall clock of `now`.

    A time without a zone is one on that wall clock; `Z`, `UTC` or an offset such as `+09:00` is converted. Of
    a time that the clocks showed twice the first is meant; one that they left out is an hour later.

    Raises:
        InputError: if it is no time of day, or in a zone that is not known.
    """
    text = _bare(written)
    found = _CLOCK.fullmatch(text)
    hour = -1 if found is None else _hour(int(found["h"]), found["half"])
    east = None if found is None or found["zone"] is None else _east(found["east"])
    if found is None or not 0 <= hour < _HOURS or (east is not None and abs(east) > _FURTHEST):
        raise InputError(wording.IS_NOT_A_TIME.format(text=text[:30]), wording.WRITE_A_TIME_LIKE)
    part = int(f"{found['part'] or ''}000000"[:6])
    wall = datetime.combine(day, time(hour, int(found["m"]), int(found["s"] or 0), part))
    if east is None:
        return wall.replace(tzinfo=now.tzinfo)
    return wall.replace(tzinfo=timezone(east)).astimezone(now.tzinfo)


def _bare(text: str) -> str:
    """A time without what stands between it and its day, and with single spaces."""
    return " ".join(narrow(text).split()).lstrip(" ,T")


def _hour(hour: int, half: str | None) -> int:
    """The hour of the day; -1 where there is none such in a half of it."""
    if half is None:
        return hour
    return hour % _NOON + (_NOON if half in "pP" else 0) if 1 <= hour <= _NOON else -1


def _east(text: str | None) -> timedelta:
    """How far east of UTC: `+09:00`, `+0900`, `-5`."""
    if text is None:
        return timedelta()
    digits = text[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    far = timedelta(hours=int(hours), minutes=int(minutes))
    return -far if text[0] == "-" else far
