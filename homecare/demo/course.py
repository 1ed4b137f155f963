"""The shape of the sample patient's twelve weeks, from a seed: pain, the flare, rest days and gaps.

Pain on neighbouring days is alike (CLINICAL.md §8: lag-1 about 0.46); it drifts down slowly, with one flare.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from random import Random
from typing import Final

from homecare.demo import wording

DAYS: Final = 84
"""Days of the sample diary, today included."""
CHANGE: Final = 42
"""The day (0 is the first) on which the second programme begins: the first day of week 7."""
TODAY: Final = DAYS - 1
CARRY_OVER: Final = 0.46
"""Lag-1 correlation of daily pain (CLINICAL.md §8: the mean of 304 single-case series)."""
SPREAD: Final = 1.5
"""Standard deviation of daily pain around its course, in points."""
FIRST_LEVEL: Final = 6.0
LAST_LEVEL: Final = 3.5
FLARE_LEVEL: Final = 7.5
SESSION_DAYS: Final = (14, 21, 29, 35, 42, 50, 62, 76)
"""Weekly at first, then fortnightly; a Sunday becomes the Monday after."""
SATURDAY: Final = 5
SUNDAY: Final = 6


@dataclass(frozen=True)
class Course:
    """The shape of the twelve weeks; days are numbered from 0.

    `levels` is each day's pain 0–10, logged or not. `silent` are days on which nothing at all was logged,
    `unsaid` days without an evening reading, `late` days whose evening was entered the next morning.
    """

    levels: tuple[int, ...]
    flare: range
    sessions: tuple[int, ...]
    rests: dict[int, str]
    silent: frozenset[int]
    unsaid: frozenset[int]
    late: frozenset[int]


def course_of(random: Random, first: date) -> Course:
    """A course of twelve weeks that begins on `first`."""
    start = random.randrange(28, 31)
    flare = range(start, start + random.randrange(6, 9))
    weekdays = [(first + timedelta(days=number)).weekday() for number in range(DAYS)]
    sessions = tuple(number + (weekdays[number] == SUNDAY) for number in SESSION_DAYS)
    rests = {flare[2]: wording.FLARE_BY_TELEPHONE, 24: wording.TRAVELLING, 68: wording.A_COLD}
    runs = ((random.randrange(16, 19), 2), (random.randrange(44, 47), 2), (random.randrange(52, 58), 4))
    silent = frozenset(begin + number for begin, length in runs for number in range(length))
    unsaid = _unsaid(random, weekdays, flare)
    evenings = [number for number in range(3, TODAY) if number not in silent | unsaid]
    return Course(
        levels=_levels(random, flare),
        flare=flare,
        sessions=sessions,
        rests=rests,
        silent=silent,
        unsaid=unsaid,
        late=frozenset(random.sample(evenings, 7)),
    )


def _levels(random: Random, flare: range) -> tuple[int, ...]:
    """Pain of each day: the drift, the flare, and what carries over from the day before."""
    away = random.gauss(0, SPREAD)
    levels = []
    for number in range(DAYS):
        away = CARRY_OVER * away + random.gauss(0, SPREAD * sqrt(1 - CARRY_OVER**2))
        usual = FIRST_LEVEL + (LAST_LEVEL - FIRST_LEVEL) * number / TODAY
        level = FLARE_LEVEL + away / 3 if number in flare else usual + away
        levels.append(max(0, min(10, round(level))))
    return tuple(levels)


def _unsaid(random: Random, weekdays: Sequence[int], flare: range) -> frozenset[int]:
    """Evenings without a reading: now and then, at weekends more often, and today, which is not over.

    Few are missing in the fortnights that are compared (up to session 1, and the latest); none in the week
    after session 1, in the flare, and since the last session.
    """
    missed = [
        number
        for number in range(SESSION_DAYS[-1])
        if random.random() < (0.25 if weekdays[number] >= SATURDAY else 0.07) and number not in flare
    ]
    early = [number for number in missed if number <= SESSION_DAYS[0]]
    between = [number for number in missed if SESSION_DAYS[1] < number <= TODAY - 14]
    latest = [number for number in missed if number > TODAY - 14]
    return frozenset([*early[:3], *between, *latest[:2], TODAY])
