"""Pain around a session: the session-aligned curve, and how many days until it is back where it was.

Day 0 is the day of a session. A session's curve is cut at its neighbours by the rule of the intervals: a
session's day belongs to the interval it ends. So the curve begins after the day of the session before, and
ends with the day of the session after, which is its last. Two sessions on one day are one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import repeat
from math import inf
from statistics import median
from typing import Final

BEFORE: Final = 7
"""Days before a session that its curve shows, at most."""
AFTER: Final = 14
"""Days after it, at most."""
OFFSETS: Final = tuple(range(-BEFORE, AFTER + 1))
"""The days of a curve, counted from the session."""
LEVEL_DAYS: Final = 3
"""Days of the level before (up to and including the session's), and of the trailing median after it."""
READINGS_NEEDED: Final = 2
"""Readings that a median over those three days needs."""
SESSIONS_NEEDED: Final = 3
"""Sessions from which a median over sessions is given; fewer are so many single courses."""


class Back(StrEnum):
    """What became of pain after one session, by the median of three days."""

    BACK = "back"
    """It fell below the level before, and came back to it."""
    NOT_BACK = "not_back"
    """It fell below the level before, and was not back when the curve, or what is logged of it, ends."""
    NOT_BELOW = "not_below"
    """It was not below the level before in the first days."""
    UNKNOWN = "unknown"
    """It cannot be said: too few readings before or just after, or a level before of 0."""


@dataclass(frozen=True, kw_only=True)
class Course:
    """How pain went after a session. `days` until it is back, where it was below and came back; else None.

    `within` is the last day after the session that could be judged; None where it is unknown.
    """

    back: Back
    days: int | None = None
    within: int | None = None


@dataclass(frozen=True, kw_only=True)
class SessionCurve:
    """One session's own curve: `levels` 0–10 for each of OFFSETS, None where nothing is logged or it is cut.

    `number` counts the days with a session, from 1. `level_before` is the median of the readings on the three
    days up to the session; None with fewer than two of them.
    """

    session: date
    number: int
    levels: tuple[int | None, ...]
    level_before: float | None
    course: Course

    @property
    def logged(self) -> int:
        """Days of the curve with a reading."""
        return sum(level is not None for level in self.levels)


@dataclass(frozen=True, kw_only=True)
class Around:
    """All sessions laid over each other. `median` and `n` (sessions with a reading) belong to `offsets`.

    `curves` are those of the sessions that have a reading, in order. A median, in points 0–10, is given where
    three sessions or more have a reading. `days_until_back` is the median over the sessions after which pain
    was `below` the level before; None for fewer than three, or where pain that was not back yet leaves it
    open.
    """

    curves: tuple[SessionCurve, ...]
    median: tuple[float | None, ...]
    n: tuple[int, ...]
    days_until_back: float | None
    offsets: tuple[int, ...] = OFFSETS

    @property
    def enough(self) -> bool:
        """Whether there are the sessions that a curve over sessions needs."""
        return len(self.curves) >= SESSIONS_NEEDED

    @property
    def known(self) -> tuple[Course, ...]:
        """The courses that are known, in the order of their sessions."""
        return tuple(one.course for one in self.curves if one.course.back is not Back.UNKNOWN)

    @property
    def below(self) -> tuple[Course, ...]:
        """Those of them after which pain was below the level before."""
        return tuple(one for one in self.known if one.back is not Back.NOT_BELOW)

    def counted(self, back: Back) -> int:
        """How many sessions went one way."""
        return sum(one.course.back is back for one in self.curves)

    def at(self, offset: int) -> tuple[float | None, int]:
        """Median and n of one day around a session, −7 to +14."""
        place = self.offsets.index(offset)
        return self.median[place], self.n[place]


def around(levels: Mapping[date, int], sessions: Iterable[date], today: date) -> Around:
    """The curve around a session. `levels` are daily readings of one region and kind.

    Sessions in the future do not count. A session without any reading in its curve gives none.
    """
    days = sorted({day for day in sessions if day <= today})
    by_number = {day.toordinal(): level for day, level in levels.items()}
    curves = []
    for place, session in enumerate(days):
        earlier = days[place - 1] if place else None
        later = days[place + 1] if place + 1 < len(days) else today
        curve = _curve(by_number, session, place + 1, earlier, later)
        if curve.logged:
            curves.append(curve)
    columns = [[level for level in column if level is not None] for column in _columns(curves)]
    return Around(
        curves=tuple(curves),
        median=tuple(float(median(column)) if len(column) >= SESSIONS_NEEDED else None for column in columns),
        n=tuple(len(column) for column in columns),
        days_until_back=_median_days([one.course for one in curves]),
    )


def _columns(curves: Sequence[SessionCurve]) -> list[tuple[int | None, ...]]:
    """The levels of all curves, offset by offset."""
    return [tuple(curve.levels[place] for curve in curves) for place in range(len(OFFSETS))]


def _curve(
    by_number: Mapping[int, int], session: date, number: int, earlier: date | None, later: date
) -> SessionCurve:
    """The curve of one session: after the day `earlier`, up to and including the day `later`.

    `by_number` are the levels by the proleptic ordinal of their day.
    """
    end = min(AFTER, (later - session).days)
    begin = -BEFORE if earlier is None else max(-BEFORE, (earlier - session).days + 1)
    at = session.toordinal()
    levels = (
        *repeat(None, begin + BEFORE),
        *(by_number.get(day) for day in range(at + begin, at + end + 1)),
        *repeat(None, AFTER - end),
    )
    before = _median_of_days(levels, 0)
    return SessionCurve(
        session=session,
        number=number,
        levels=levels,
        level_before=before,
        course=_course(levels, before, end),
    )


def _median_of_days(levels: Sequence[int | None], last: int) -> float | None:
    """The median of the three days up to an offset; None with fewer than two readings."""
    place = last + BEFORE
    days = levels[place - LEVEL_DAYS + 1 : place + 1]
    readings = sorted([level for level in days if level is not None])
    if len(readings) < READINGS_NEEDED:
        return None
    middle = len(readings) // 2
    return (readings[middle] + readings[~middle]) / 2


def _course(levels: Sequence[int | None], before: float | None, end: int) -> Course:
    """How pain went after a session, judged by the median of the three days up to each day with a reading.

    All three days lie after the session, so the first that can be judged is day 3; it says whether pain fell
    below the level before. Back is the first later day whose median reaches that level. Where two days in a
    row are missing, the course ends: what happened meanwhile is not known.
    """
    within: int | None = None
    # Below a level of 0 nothing can fall, so that "back at it" would say nothing.
    if not before:
        return Course(back=Back.UNKNOWN)
    for offset in range(LEVEL_DAYS, end + 1):
        if levels[offset + BEFORE] is None:
            continue
        trailing = _median_of_days(levels, offset)
        if trailing is None:
            break
        first, within = within is None, offset
        if trailing >= before:
            return (
                Course(back=Back.NOT_BELOW, within=offset)
                if first
                else Course(back=Back.BACK, days=offset, within=offset)
            )
    return Course(back=Back.UNKNOWN) if within is None else Course(back=Back.NOT_BACK, within=within)


def _median_days(courses: Iterable[Course]) -> float | None:
    """The median of days until back, where what is not back yet cannot change it.

    Only courses that fell below the level count: what never fell cannot come back. One that is not back
    within N days is longer than N, nobody knows by how much. So the median is taken with each of them as
    short as it can be, and as long; it is given where both agree.
    """
    known = [one for one in courses if one.back in (Back.BACK, Back.NOT_BACK)]
    if len(known) < SESSIONS_NEEDED:
        return None
    shortest = median(one.days if one.days is not None else (one.within or 0) + 1 for one in known)
    longest = median(one.days if one.days is not None else inf for one in known)
    return float(shortest) if shortest == longest else None
