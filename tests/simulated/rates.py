"""How often the rule says "lower" or "higher" in simulated diaries, for each kind of baseline."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import numpy as np
import numpy.typing as npt

from homecare.core.trends.baseline import WINDOW_DAYS, BaselineKind
from homecare.core.trends.change import Verdict, verdict_since
from tests.simulated.diaries import CARRY_OVER, TODAY, readings

DIARIES: Final = 6000
SESSION_ON: Final = {BaselineKind.BEFORE_SESSION_1: WINDOW_DAYS - 1, BaselineKind.FIRST_14_DAYS: 2}
"""The day of session 1, from 0: the last of the first fourteen, or so early that few days are before it."""


@dataclass(frozen=True, kw_only=True)
class Course:
    """A course of pain over two windows of 14 days: the mean of each day, and how days scatter about it."""

    name: str
    means: tuple[float, ...]
    spread: float = 1.5
    phi: float = CARRY_OVER
    kept: float = 1.0
    bad_start: int | None = None
    """Only diaries whose first reading is so high: somebody begins to write on a bad day."""


def _level(level: float) -> tuple[float, ...]:
    return (level,) * (2 * WINDOW_DAYS)


def _fall(before: float, after: float) -> tuple[float, ...]:
    return (before,) * WINDOW_DAYS + (after,) * WINDOW_DAYS


def _flare(level: float, above: float, half_life: float) -> tuple[float, ...]:
    return tuple(level + above * 0.5 ** (day / half_life) for day in range(2 * WINDOW_DAYS))


UNCHANGED: Final = (
    Course(name="no change, 5", means=_level(5)),
    Course(name="no change, 3, spread 1", means=_level(3), spread=1),
    Course(name="no change, 7, spread 2", means=_level(7), spread=2),
    Course(name="no change, 5, three of four days logged", means=_level(5), kept=0.75),
)
"""Courses of pain in which nothing changes."""
OTHERS: Final = (
    Course(name="no change, 5, correlation 0.7", means=_level(5), phi=0.7),
    Course(name="no change, 5, begun on a day of 7 or more", means=_level(5), bad_start=7),
    Course(name="a flare 3 above, halved every 4 days", means=_flare(5, 3, 4)),
    Course(name="a flare 3 above, halved every 7 days", means=_flare(5, 3, 7)),
    Course(name="a fall from 6 to 3", means=_fall(6, 3)),
    Course(name="a fall from 6 to 3, three of four days logged", means=_fall(6, 3), kept=0.75),
    Course(name="a rise from 3 to 6", means=_fall(3, 6)),
)


@dataclass(frozen=True)
class Rate:
    """The share of diaries of which the rule says "lower", and "higher"; of those that can be compared."""

    lower: float
    higher: float
    compared: int


def rate_of(course: Course, kind: BaselineKind, diaries: int = DIARIES, seed: int = 20261124) -> Rate:
    """What the rule says of a course, where the diary is compared with this kind of baseline."""
    random = np.random.default_rng([seed, list(BaselineKind).index(kind)])
    days = len(course.means)
    span = [TODAY - timedelta(days=days - 1 - number) for number in range(days)]
    session = span[SESSION_ON[kind]]
    said: list[Verdict] = []
    for pain in _diaries(random, course, diaries):
        logged = random.random(days) < course.kept
        logged[0] = True  # the diary begins with its first reading
        levels = {day: int(one) for day, one, there in zip(span, pain, logged, strict=True) if there}
        verdict, against = verdict_since(levels, session, TODAY)
        if against is not None:
            assert against.kind is kind
            said.append(verdict)
    return Rate(
        lower=said.count(Verdict.LOWER) / len(said),
        higher=said.count(Verdict.HIGHER) / len(said),
        compared=len(said),
    )


def _diaries(random: np.random.Generator, course: Course, number: int) -> npt.NDArray[np.int64]:
    """So many diaries; of those that begin on a bad day many more are made than are kept."""
    made = readings(
        random, course.means, number * (1 if course.bad_start is None else 12),
        spread=course.spread, phi=course.phi,
    )  # fmt: skip
    return made if course.bad_start is None else made[made[:, 0] >= course.bad_start][:number]


def rates_table(courses: Sequence[Course] = (*UNCHANGED, *OTHERS), diaries: int = DIARIES) -> Iterator[str]:
    """The figures as lines of a table."""
    yield f"Of {diaries} simulated diaries, 14 + 14 days, correlation {CARRY_OVER} unless another is named:"
    yield f"{'':52}{'before session 1':>18}{'first 14 days':>18}"
    yield f"{'':52}{'lower   higher':>18}{'lower   higher':>18}"
    for course in courses:
        cells = "".join(
            f"{rate.lower:>10.1%}{rate.higher:>8.1%}"
            for rate in (rate_of(course, kind, diaries) for kind in BaselineKind)
        )
        yield f"{course.name:<52}{cells}"
