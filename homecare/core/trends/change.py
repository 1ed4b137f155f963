"""How pain changes: the arithmetic of one diary, and the change since the start. Words are in change_words.

Everywhere in this room a change counts downwards, as in CLINICAL.md §8: earlier minus later, in points 0–10.
It is positive where pain is lower now, and negative where it is higher. Nothing here is a p-value or a cause.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import sqrt
from statistics import median
from typing import Final, NamedTuple

from homecare.core.trends.baseline import NEEDED_LOGGED, WINDOW_DAYS, Baseline, baseline_of, readings
from homecare.core.trends.regression_note import FirstWeek, first_week
from homecare.core.trends.student_t import t_quantile

POINTS_MIN: Final = 2.0
"""Points by which the medians must differ: Farrar 2001, Ostelo 2008 (CLINICAL.md §3)."""
PERCENT_MIN: Final = 30.0
"""Per cent of the earlier median by which "lower" must be lower: the same sources."""
PERCENT_FROM: Final = 2.0
"""An earlier median below this gets no percentage (CLINICAL.md §8)."""
PHI: Final = 0.5
"""Lag-1 correlation allowed for; the mean over 304 single-case series is about 0.46 (CLINICAL.md §8)."""
CONFIDENCE: Final = 0.95


class CarryOver(NamedTuple):
    """Mean of the first list minus mean of the second, with its 95 % interval; `df` of Student's t."""

    difference: float
    low: float
    high: float
    df: float


class Verdict(StrEnum):
    """What the rule of CLINICAL.md §8 says of two windows."""

    LOWER = "lower"
    HIGHER = "higher"
    NO_CLEAR_CHANGE = "no_clear_change"
    NOT_ENOUGH = "not_enough"


class Criterion(StrEnum):
    """What the rule asks of a difference."""

    POINTS = "points"
    """medians two points apart"""
    PERCENT = "percent"
    """"lower" by 30 % of the earlier median; not asked of "higher" """
    INTERVAL = "interval"
    """the interval that allows for carry-over leaves out zero, on the side of the medians"""


class Lacking(StrEnum):
    """Why nothing is compared yet."""

    SESSION = "session"
    """no session is logged"""
    DAYS = "days"
    """the two windows would share days: it is too early"""
    ENTRIES = "entries"
    """a window has too few days with a reading"""


@dataclass(frozen=True, kw_only=True)
class Window:
    """Days `first` to `last`, both included, and their readings. Mean and median are 0–10, in points.

    Both are None in a window that has fewer readings than a comparison needs.
    """

    first: date
    last: date
    logged: int
    median: float | None
    mean: float | None

    @property
    def days(self) -> int:
        """Calendar days from first to last."""
        return (self.last - self.first).days + 1

    @property
    def enough(self) -> bool:
        """Whether it has the readings that a comparison needs."""
        return self.logged >= NEEDED_LOGGED


@dataclass(frozen=True, kw_only=True)
class Compared:
    """Two lists of readings set beside each other, the earlier and the later.

    `points` is the earlier median minus the later one (positive = lower now), `percent` the same in per cent
    of the earlier median, None where that is below 2. `interval` is of the means, in the same direction.
    `nap` 0–1 is for the practitioner: above .5 means lower now. `missed` are the criteria not met, of "lower"
    where the median did not rise, else of "higher".
    """

    points: float
    percent: float | None
    interval: CarryOver
    nap: float
    missed: tuple[Criterion, ...]

    @property
    def verdict(self) -> Verdict:
        """Lower or higher where every criterion is met."""
        if self.missed:
            return Verdict.NO_CLEAR_CHANGE
        return Verdict.LOWER if self.points > 0 else Verdict.HIGHER

    @property
    def constant(self) -> bool:
        """Whether neither list varies, so that the interval is a single point."""
        return self.interval.low == self.interval.high


@dataclass(frozen=True, kw_only=True)
class Change:
    """The change since the start: the days of a baseline against the latest 14 (DESIGN.md).

    `against` says which days those are, and `baseline` holds them; both are None without a session.
    Where something is `lacking`, nothing is `compared`. `first_week` is the note on regression to the mean;
    None where there are too few weeks, or days before session 1, to say.
    """

    against: Baseline | None
    baseline: Window | None
    latest: Window
    lacking: Lacking | None
    compared: Compared | None = None
    first_week: FirstWeek | None = None

    @property
    def session(self) -> date | None:
        """The day of session 1."""
        return None if self.against is None else self.against.session

    @property
    def verdict(self) -> Verdict:
        """Lower, higher, no clear change, or not enough to compare."""
        return Verdict.NOT_ENOUGH if self.compared is None else self.compared.verdict

    @property
    def points(self) -> float | None:
        """Earlier median minus the latest: positive is lower now."""
        return None if self.compared is None else self.compared.points

    @property
    def percent(self) -> float | None:
        """The same in per cent of the earlier median; None also where that is below 2."""
        return None if self.compared is None else self.compared.percent

    @property
    def interval(self) -> CarryOver | None:
        """Difference of the means (earlier minus latest) with the interval that allows for carry-over."""
        return None if self.compared is None else self.compared.interval

    @property
    def compares_from(self) -> date | None:
        """The first day on which the two windows share no day."""
        return None if self.against is None else self.against.compares_from


def theil_sen(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """The Theil–Sen slope: the median of (y_j − y_i) / (x_j − x_i) over i < j with x_i ≠ x_j.

    Units of y per unit of x; None where no two x differ. Source: Sen 1968 (CLINICAL.md §8). Descriptive only.
    The cost is quadratic in the number of points.
    """
    slopes: list[float] = []
    for number, (x, y) in enumerate(zip(xs, ys, strict=True)):
        slopes += [(y - before) / (x - at) for at, before in zip(xs[:number], ys, strict=False) if at != x]
    return median(slopes) if slopes else None


def nap(a: Sequence[float], b: Sequence[float], lower_is_better: bool = True) -> float:
    """Nonoverlap of all pairs, 0–1: the share of pairs in which the reading of `b` is the better one.

    (#{better} + ½ #{equal}) / (m n), over all m n pairs. Source: Parker & Vannest 2009 (CLINICAL.md §8).

    Raises:
        ValueError: if one of the lists is empty.
    """
    if not a or not b:
        raise ValueError("NAP needs readings on both sides")
    better = sum(after < before if lower_is_better else after > before for before in a for after in b)
    equal = sum(after == before for before in a for after in b)
    return (better + equal / 2) / (len(a) * len(b))


def carry_over_interval(a: Sequence[float], b: Sequence[float], phi: float = PHI) -> CarryOver:
    """Mean of `a` minus mean of `b`, with a 95 % interval that allows for carry-over from day to day.

    With k = (1 + φ) / (1 − φ): the difference ± t(.975, df) · SE, df = max(2, n_a/k + n_b/k − 2). A proposal,
    not a published standard (CLINICAL.md §8). Where neither list varies SE is 0 and the interval one point.

    Raises:
        ValueError: if a list has fewer than two readings, or φ is not from 0 to below 1.
    """
    error = standard_error(a, b, phi)
    k = _inflation(phi)
    df = max(2.0, len(a) / k + len(b) / k - 2)
    difference = _mean(a) - _mean(b)
    reach = t_quantile((1 + CONFIDENCE) / 2, df) * error
    return CarryOver(difference, difference - reach, difference + reach, df)


def standard_error(a: Sequence[float], b: Sequence[float], phi: float = PHI) -> float:
    """The standard error of the interval above: √(k s_a²/n_a + k s_b²/n_b), in the unit of the readings.

    Raises:
        ValueError: as `carry_over_interval`.
    """
    if min(len(a), len(b)) < 2:
        raise ValueError("a standard error needs two readings on both sides")
    return sqrt(_inflation(phi) * (_variance(a) / len(a) + _variance(b) / len(b)))


def _inflation(phi: float) -> float:
    """By what factor a lag-1 correlation φ makes the variance of a mean larger, in long series."""
    if not 0 <= phi < 1:
        raise ValueError(f"the lag-1 correlation allowed for is from 0 to below 1, not {phi}")
    return (1 + phi) / (1 - phi)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _variance(values: Sequence[float]) -> float:
    """The sample variance, over n − 1."""
    middle = _mean(values)
    return sum((value - middle) ** 2 for value in values) / (len(values) - 1)


def compare(earlier: Sequence[float], later: Sequence[float]) -> Compared:
    """Two windows of readings against the rule of CLINICAL.md §8.

    "Lower": medians ≥ 2 points and ≥ 30 % apart, and the interval leaves out zero. "Higher" is the mirror in
    points: ≥ 2 points and the interval; the percentage is not asked. The interval has to leave out zero on
    the side to which the medians point.

    Raises:
        ValueError: if a window has fewer than two readings.
    """
    interval = carry_over_interval(earlier, later)
    before = median(earlier)
    points = before - median(later)
    percent = points / before * 100 if before >= PERCENT_FROM else None
    missed = []
    if abs(points) < POINTS_MIN:
        missed.append(Criterion.POINTS)
    if points >= 0 and percent is not None and points * 100 < PERCENT_MIN * before:
        missed.append(Criterion.PERCENT)
    falls, rises = interval.low > 0, interval.high < 0
    if not ((falls and points >= 0) or (rises and points <= 0)):
        missed.append(Criterion.INTERVAL)
    return Compared(
        points=points, percent=percent, interval=interval, nap=nap(earlier, later), missed=tuple(missed)
    )


def since_start(levels: Mapping[date, int], sessions: Iterable[date], today: date) -> Change:
    """The change since the start: the days of the baseline against the latest 14.

    `levels` are the daily readings of one region and kind over the whole diary, not of the span on show;
    sessions in the future do not count yet. Each window needs 10 readings, and the windows share no day:
    before that, `lacking` says what is missing. Without a session there is no start to compare with: what a
    later session 1 would be compared with is not known yet.
    """
    latest = _window(levels, today)
    session = min((day for day in sessions if day <= today), default=None)
    if session is None:
        return Change(against=None, baseline=None, latest=latest, lacking=Lacking.SESSION)
    against = baseline_of(levels, session, today)
    baseline = _window(levels, against.last)
    lacking = None
    if today < against.compares_from:
        lacking = Lacking.DAYS
    elif not (baseline.enough and latest.enough):
        lacking = Lacking.ENTRIES
    if lacking is not None:
        return Change(against=against, baseline=baseline, latest=latest, lacking=lacking)
    return Change(
        against=against,
        baseline=baseline,
        latest=latest,
        lacking=None,
        compared=compare(readings(levels, against.last), readings(levels, today)),
        first_week=first_week(levels, against.first, min(against.last, session), today),
    )


def verdict_since(
    levels: Mapping[date, int], session: date | None, today: date
) -> tuple[Verdict, Baseline | None]:
    """The verdict of `since_start` alone, and what it compared with: no more is worked out than it takes.

    Session 1 was on the day `session`. Nothing is compared where the verdict is "not enough": then the
    baseline is None. Medians that are not two points apart decide it, whatever the interval.
    """
    nothing = (Verdict.NOT_ENOUGH, None)
    later = readings(levels, today)
    if session is None or session > today or len(later) < NEEDED_LOGGED:
        return nothing
    against = baseline_of(levels, session, today)
    if today < against.compares_from:
        return nothing
    earlier = readings(levels, against.last)
    if len(earlier) < NEEDED_LOGGED:
        return nothing
    if abs(median(earlier) - median(later)) < POINTS_MIN:
        return Verdict.NO_CLEAR_CHANGE, against
    return compare(earlier, later).verdict, against


def _window(levels: Mapping[date, int], last: date) -> Window:
    """The window that ends with a day."""
    logged = readings(levels, last)
    enough = len(logged) >= NEEDED_LOGGED
    return Window(
        first=last - timedelta(days=WINDOW_DAYS - 1),
        last=last,
        logged=len(logged),
        median=float(median(logged)) if enough else None,
        mean=_mean(logged) if enough else None,
    )
