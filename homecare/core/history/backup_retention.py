"""Copies of a diary: how their files are named, and which of them are kept as time goes on.

Kept are the newest copy of each of the 7 latest days that have one, of the 4 latest weeks and of the 12
latest months; a copy put aside before something was changed stays for 30 days in any case, and one that a
person asked for until they delete it. Days are counted by the copies there are, so that a month without
homecare takes none.
"""

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from homecare.core.history import wording

DAILY: Final = "daily"
"""The copy made at the first start of a day."""
BY_HAND: Final = "by-hand"
"""A copy that a person asked for: never taken away."""
SALVAGED: Final = "salvaged"
"""What could still be read of a damaged diary: never taken away either."""
BEFORE: Final = "before-"
"""How the reason of a copy begins that was put aside before something was changed."""
RECEIVING: Final = f"{BEFORE}receiving"
TAKING_BACK: Final = f"{BEFORE}taking-back"
RESTORING: Final = f"{BEFORE}restoring"
IMPORTING: Final = f"{BEFORE}importing"
_UPDATE: Final = f"{BEFORE}update-from-"
_WHY: Final = {
    DAILY: wording.FIRST_START,
    BY_HAND: wording.ASKED_FOR,
    SALVAGED: wording.OF_A_DAMAGED_DIARY,
    RECEIVING: wording.BEFORE_RECEIVING,
    TAKING_BACK: wording.BEFORE_TAKING_BACK,
    RESTORING: wording.BEFORE_RESTORING,
    IMPORTING: wording.BEFORE_IMPORTING,
}
"""Why a copy was made, for a person."""
DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 12
ASIDE_DAYS: Final = 30
"""Days for which a copy put aside is kept in any case."""
CAP: Final = 512 * 1024**2
"""Bytes of all copies together; above it the oldest go first."""

_NAME: Final = re.compile(r"homecare-(\d{4}-\d\d-\d\d)-([a-z][a-z0-9-]*?)(?:-[1-9]\d{0,3})?\.db")
_OLD_NAME: Final = re.compile(r"homecare-(before-update-from-\w+)-\d+\.db")
"""What copies were called up to 0.4: without a day."""


@dataclass(frozen=True, order=True)
class Copy:
    """A copy of the diary: the day it was made, the file's name, why it was made, and its size in bytes."""

    day: date
    name: str
    why: str
    size: int

    @property
    def put_aside(self) -> bool:
        """Whether it was made before something was changed."""
        return self.why.startswith(BEFORE)

    @property
    def stays(self) -> bool:
        """Whether it is kept until a person deletes it."""
        return self.why in (BY_HAND, SALVAGED)

    @property
    def in_words(self) -> str:
        """Why it was made, for a person."""
        if self.why.startswith(_UPDATE):
            return wording.BEFORE_UPDATE.format(version=self.why.removeprefix(_UPDATE).replace("-", " "))
        return _WHY.get(self.why) or self.why.replace("-", " ")


def name_of(day: date, why: str, number: int = 1) -> str:
    """The file's name of a copy; the second of the same day and reason has the number 2."""
    return f"homecare-{day.isoformat()}-{why}{'' if number == 1 else f'-{number}'}.db"


def copy_named(name: str, size: int, changed: date) -> Copy | None:
    """The copy that a file's name speaks of; None for any other file.

    `changed` is the day the file was last written, for names of up to 0.4, which hold none.
    """
    old = _OLD_NAME.fullmatch(name)
    if old is not None:
        return Copy(changed, name, old[1], size)
    found = _NAME.fullmatch(name)
    try:
        return None if found is None else Copy(date.fromisoformat(found[1]), name, found[2], size)
    except ValueError:
        return None


def let_go(copies: Iterable[Copy], today: date, cap: int = CAP) -> tuple[Copy, ...]:
    """The copies that are no longer kept, the oldest first. The newest, and those asked for, always are."""
    newest_first = sorted(copies, reverse=True)
    kept = {one for one in newest_first if one.stays}
    kept |= {one for one in newest_first if one.put_aside and today - one.day <= timedelta(ASIDE_DAYS)}
    kept |= _newest_of(newest_first, lambda day: day, DAYS)
    kept |= _newest_of(newest_first, lambda day: day.isocalendar()[:2], WEEKS)
    kept |= _newest_of(newest_first, lambda day: (day.year, day.month), MONTHS)
    size = sum(one.size for one in kept)
    for one in reversed(newest_first[1:]):
        if size > cap and one in kept and not one.stays:
            kept.discard(one)
            size -= one.size
    return tuple(one for one in reversed(newest_first) if one not in kept)


def _newest_of(newest_first: list[Copy], span: Callable[[date], Hashable], most: int) -> set[Copy]:
    """The newest copy of each of the latest spans that have one."""
    found: dict[Hashable, Copy] = {}
    for one in newest_first:
        if len(found) == most and span(one.day) not in found:
            break
        found.setdefault(span(one.day), one)
    return set(found.values())
