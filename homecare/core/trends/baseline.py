"""Which days the latest ones are compared with: one function decides, for the whole change and the panel.

Usually these are the 14 days up to session 1. Who starts the diary with session 1 has few of them, and is
compared with the first 14 days of the diary instead. The two are never mixed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

WINDOW_DAYS: Final = 14
"""Calendar days of each of the two windows (DESIGN.md): one-week windows are too short for any verdict."""
NEEDED_LOGGED: Final = 10
"""Days with a reading that each window needs before anything is compared."""
_BACK: Final = tuple(timedelta(days=ago) for ago in reversed(range(WINDOW_DAYS)))
_REACH: Final = timedelta(days=WINDOW_DAYS - 1)


class BaselineKind(StrEnum):
    """Which days the earlier window holds."""

    BEFORE_SESSION_1 = "before_session_1"
    """the 14 days up to session 1, its day included"""
    FIRST_14_DAYS = "first_14_days"
    """the 14 days from the first reading of that region and kind on"""


@dataclass(frozen=True)
class Baseline:
    """The earlier window: its kind, its `last` day, and the day of session 1."""

    kind: BaselineKind
    last: date
    session: date

    @property
    def first(self) -> date:
        """Its first day."""
        return self.last - _REACH

    @property
    def compares_from(self) -> date:
        """The first day whose latest 14 days share none with it."""
        return self.last + timedelta(days=WINDOW_DAYS)

    @property
    def holds_session(self) -> bool:
        """Whether session 1 is one of its days."""
        return self.first <= self.session <= self.last

    @property
    def follows_session(self) -> bool:
        """Whether all its days are after session 1."""
        return self.session < self.first


def readings(levels: Mapping[date, int], last: date) -> list[int]:
    """The readings of the window that ends with a day, in order."""
    days = [last - ago for ago in _BACK]
    return [levels[day] for day in days if day in levels]


def baseline_of(levels: Mapping[date, int], session: date, today: date) -> Baseline:
    """The earlier window of a diary whose session 1 was on `session`; `levels` are of one region and kind.

    The days up to session 1, unless they have too few readings and the first 14 days of the diary have
    enough, or still run and can have enough.
    """
    before = Baseline(BaselineKind.BEFORE_SESSION_1, session, session)
    if len(readings(levels, session)) >= NEEDED_LOGGED:
        return before
    begun = min((day for day in levels if day <= today), default=None)
    if begun is None:
        return before
    first = Baseline(BaselineKind.FIRST_14_DAYS, begun + _REACH, session)
    logged = len(readings(levels, first.last))
    to_come = max(0, (first.last - today).days + (today not in levels))
    return first if logged + to_come >= NEEDED_LOGGED else before
