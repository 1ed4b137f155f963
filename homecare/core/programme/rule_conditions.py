"""What a rule asks of a time, in one place: the rules on the diary and the check of a file both go by it.

A programme's own stop limit stands above its rules: a time that is known to be above `[safety]` never counts
for a step forward, whatever the rule itself says, or leaves open. So a rule without `pain_peak_max` is capped
by the limit, and only a number above the limit is a mistake of its author (`rule_check.py`).
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import islice
from typing import Protocol, TypeVar

from homecare.core.programme.plan import ProgressRule, SafetyPlan, StepBackRule


class Seen(Protocol):
    """What a rule sees of one time. Pain in points; what is not known is None."""

    @property
    def full(self) -> bool:
        """Whether the whole dose was done, and not stopped for pain."""

    @property
    def stopped(self) -> bool:
        """Whether it was stopped for pain."""

    @property
    def peak(self) -> int | None:
        """The highest pain logged during it."""

    @property
    def rise(self) -> float | None:
        """Points that the next day was above usual; negative below it."""

    @property
    def unfinished(self) -> bool:
        """Whether more of it may follow: it is today's, less than the dose, and not stopped."""

    @property
    def awaited(self) -> bool:
        """Whether the next day has no reading yet, and is not over."""


T = TypeVar("T", bound=Seen)


class Verdict(Enum):
    """What one time is to a rule for a step forward."""

    COUNTS = "counts"
    """It shows what the rule asks for."""
    LATER = "later"
    """It stands in nobody's way, and may count later."""
    ENDS = "ends"
    """It shows the contrary, or does not show what is asked: missing is not zero."""


def above_peak(time: Seen, safety: SafetyPlan) -> bool:
    """Whether its peak is known to be above the programme's limit."""
    return safety.pain_peak_max is not None and time.peak is not None and time.peak > safety.pain_peak_max


def above_rise(time: Seen, safety: SafetyPlan) -> bool:
    """Whether its next day is known to have risen above the programme's limit."""
    most = safety.next_day_rise_max
    return most is not None and time.rise is not None and time.rise > most


def forward(rule: ProgressRule, time: Seen, safety: SafetyPlan) -> Verdict:
    """What a time is to a rule for a step forward, under the programme's limits."""
    if above_peak(time, safety):
        return Verdict.ENDS
    if time.unfinished:
        return Verdict.LATER
    if not time.full or not _at_most(time.peak, rule.pain_peak_max):
        return Verdict.ENDS
    if rule.next_day_rise_max is not None and time.awaited:
        return Verdict.LATER
    if not _at_most(time.rise, rule.next_day_rise_max) or above_rise(time, safety):
        return Verdict.ENDS
    return Verdict.COUNTS


def peak_asks_back(rule: StepBackRule, time: Seen) -> bool:
    """Whether the peak of a time asks for a step back."""
    return rule.pain_peak_over is not None and time.peak is not None and time.peak > rule.pain_peak_over


def rise_asks_back(rule: StepBackRule, time: Seen) -> bool:
    """Whether the next day of a time asks for a step back."""
    least = rule.next_day_rise_from
    return least is not None and time.rise is not None and time.rise >= least


def shown_forward(rule: ProgressRule, times: Iterable[T], safety: SafetyPlan) -> tuple[T, ...] | None:
    """The times that show what a rule asks for, the latest last; None where they do not.

    `times` come the latest first, and no more are taken than are looked at. A rule after 0 times counts none,
    but proposes nothing after a time that was stopped for pain or above the programme's limit.
    """
    if not rule.sessions_at_full_dose:
        latest = next(iter(times), None)
        return None if latest is not None and (latest.stopped or above_peak(latest, safety)) else ()
    counted: list[T] = []
    for time in times:
        verdict = forward(rule, time, safety)
        if verdict is Verdict.ENDS:
            return None
        if verdict is Verdict.COUNTS:
            counted.append(time)
        if len(counted) == rule.sessions_at_full_dose:
            return tuple(reversed(counted))
    return None


def shown_back(rule: StepBackRule, times: Iterable[T]) -> tuple[T, ...] | None:
    """The latest time whose peak asks for a step back, or the latest known rise that does; else None.

    `times` come the latest first, each time they are gone through. The rise of the one before the latest is
    looked at where the latest has none yet.
    """
    looked: Iterator[T] = iter(times)
    latest = next(looked, None)
    if latest is None:
        return None
    if peak_asks_back(rule, latest):
        return (latest,)
    if rule.next_day_rise_from is None:
        return None
    known = next((one for one in (latest, *islice(looked, 1)) if one.rise is not None), None)
    return (known,) if known is not None and rise_asks_back(rule, known) else None


def _at_most(value: float | None, most: int | None) -> bool:
    """Whether a value is known to be no higher; where nothing is asked, any is."""
    return most is None or (value is not None and value <= most)
