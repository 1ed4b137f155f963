"""Dose: how much of an exercise is prescribed, how much was done, and the words for both.

Units: seconds for holds and rests, repetitions for reps, sets for sets.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from homecare.core.values import limits, wording
from homecare.errors import InputError


class Kind(StrEnum):
    """How an exercise is counted."""

    HOLD = "hold"
    """sets × seconds"""
    REPS = "reps"
    """sets × repetitions, each optionally held"""
    STRETCH = "stretch"
    """sets × seconds"""
    BREAK = "break"
    """time out of the chair, in seconds"""


class Sides(StrEnum):
    """Which sides of the body a prescription asks for."""

    NONE = "none"
    BOTH = "both"
    """one side, then the other: the full dose on each"""
    ALTERNATE = "alternate"
    """left and right in turn: the full dose on each"""


class Side(StrEnum):
    """The side one set was done on; `none` where the exercise has no sides."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, kw_only=True)
class Dose:
    """What one occasion asks for: `sets` of `reps` (each held `hold_s` s) or of `hold_s` s.

    `rest_s` is the rest between sets, `rep_s` the time of one repetition's movement, there and back, without
    its hold; None leaves them to the programme's pace and the settings.

    Raises:
        InputError: if sets, reps or a time are outside their limits, or neither reps nor hold is given.
    """

    sets: int
    reps: int | None = None
    hold_s: int | None = None
    rest_s: int | None = None
    rep_s: int | None = None

    def __post_init__(self) -> None:
        limits.whole(self.sets, 1, limits.SETS_MAX, wording.SETS)
        limits.whole_or_none(self.reps, 1, limits.REPS_MAX, wording.REPS)
        limits.whole_or_none(self.hold_s, 1, limits.HOLD_S_MAX, wording.HOLD_SECONDS)
        limits.whole_or_none(self.rest_s, 0, limits.REST_S_MAX, wording.REST_SECONDS)
        limits.whole_or_none(self.rep_s, 1, limits.REP_S_MAX, wording.ONE_REPETITION_SECONDS)
        if self.reps is None and self.hold_s is None:
            raise InputError(wording.DOSE_NEEDS_REPS_OR_HOLD, wording.FOR_EXAMPLE_REPS_OR_HOLD)


@dataclass(frozen=True, kw_only=True)
class Prescription:
    """A dose as it stood for one exercise on one day: what done sets are measured against.

    Raises:
        InputError: if the dose does not fit the kind (reps without reps; a hold without seconds).
    """

    kind: Kind
    sides: Sides
    level: int
    dose: Dose
    times_per_day: int = 1

    def __post_init__(self) -> None:
        limits.whole(self.level, 1, limits.LEVEL_MAX, wording.LEVEL)
        limits.whole(self.times_per_day, 1, limits.TIMES_PER_DAY_MAX, wording.TIMES_PER_DAY)
        if self.kind is Kind.REPS and self.dose.reps is None:
            raise InputError(wording.EXERCISE_COUNTED_IN_REPS_NEEDS, wording.FOR_EXAMPLE_REPS)
        if self.kind is not Kind.REPS and self.dose.hold_s is None:
            raise InputError(wording.NEEDS_HOLD_S[self.kind], wording.FOR_EXAMPLE_HOLD_S)

    @property
    def per_set(self) -> int:
        """Reps, or seconds, of one set on one side."""
        amount = self.dose.reps if self.kind is Kind.REPS else self.dose.hold_s
        assert amount is not None  # __post_init__ refused anything else
        return amount

    @property
    def set_sides(self) -> tuple[Side, ...]:
        """The sides on which each set is done: one `none`, or left and right."""
        return (Side.NONE,) if self.sides is Sides.NONE else (Side.LEFT, Side.RIGHT)

    @property
    def sets_per_day(self) -> int:
        """Sets asked for in a day, each side counted as one."""
        return self.dose.sets * len(self.set_sides) * self.times_per_day

    @property
    def amount(self) -> int:
        """Reps, or seconds, asked for in a day, both sides counted."""
        return self.sets_per_day * self.per_set


@dataclass(frozen=True, kw_only=True)
class SetDone:
    """One set as it was done: its side, and its real reps or held seconds (never the prescription's).

    Raises:
        InputError: if neither or a negative amount is given.
    """

    side: Side = Side.NONE
    reps: int | None = None
    held_s: int | None = None

    def __post_init__(self) -> None:
        limits.whole_or_none(self.reps, 0, limits.REPS_MAX, wording.REPS)
        limits.whole_or_none(self.held_s, 0, limits.HOLD_S_MAX, wording.HOLD_SECONDS)
        if self.reps is None and self.held_s is None:
            raise InputError(wording.SET_NEEDS_THE_REPS)


def full_sets(prescription: Prescription, occasions: int = 1) -> tuple[SetDone, ...]:
    """The sets of a prescription done in full, `occasions` times (one occasion = one of `times_per_day`)."""
    return sets_of(prescription) * occasions


def sets_of(
    prescription: Prescription, *, sets: int | None = None, reps: int | None = None, hold_s: int | None = None
) -> tuple[SetDone, ...]:
    """Sets done on each side, where anything not said is as prescribed.

    Raises:
        InputError: if sets, reps or seconds are outside their limits.
    """
    number = prescription.dose.sets if sets is None else limits.whole(sets, 1, limits.SETS_MAX, wording.SETS)
    done_reps = done_s = None
    if prescription.kind is Kind.REPS:
        done_reps = (
            prescription.dose.reps if reps is None else limits.whole(reps, 0, limits.REPS_MAX, wording.REPS)
        )
        done_s = hold_s if hold_s is not None else prescription.dose.hold_s
    else:
        done_s = prescription.dose.hold_s if hold_s is None else hold_s
    limits.whole_or_none(done_s, 0, limits.HOLD_S_MAX, wording.HOLD_SECONDS)
    return tuple(
        SetDone(side=side, reps=done_reps, held_s=done_s)
        for _ in range(number)
        for side in prescription.set_sides
    )


def amount_done(prescription: Prescription, sets: tuple[SetDone, ...]) -> int:
    """Reps, or held seconds, of these sets, in the unit of the prescription."""
    if prescription.kind is Kind.REPS:
        return sum(one.reps or 0 for one in sets)
    return sum(one.held_s or 0 for one in sets)


def credit(done: int, prescribed: int) -> float:
    """Exercise credit of a day = min(1, done ÷ prescribed), from 0 to 1.

    Source: the Exercise Adherence Score, performed ÷ prescribed capped at 100 % (CLINICAL.md §6).
    Example: 3 × 10 prescribed, 2 × 10 done → 0.667.
    """
    return min(1.0, done / prescribed)


def reps_in_words(reps: int) -> str:
    """`1 rep`, `12 reps`."""
    return wording.REPS_DONE.of(reps)


def sets_in_words(sets: Sequence[SetDone]) -> str:
    """`3 sets`; of an exercise with sides `2 sets on each side`, `2 sets left, 1 right`, `1 set right`.

    One set is counted as the programme asks for it: it is done on both sides.
    """
    left, right = (sum(one.side is side for one in sets) for side in (Side.LEFT, Side.RIGHT))
    if left + right < len(sets) or not sets:
        return wording.SETS_DONE.of(len(sets))
    if left == right:
        return wording.SETS_ON_EACH_SIDE.of(left)
    if left and right:
        return wording.SETS_LEFT_AND_RIGHT.of(left, right=right)
    return wording.SETS_LEFT.of(left) if left else wording.SETS_RIGHT.of(right)


def seconds_in_words(seconds: int) -> str:
    """`20 s`, `2 min`, `1 min 30 s`."""
    minutes, rest = divmod(seconds, 60)
    if minutes == 0:
        return wording.SECONDS.format(seconds=rest)
    if rest == 0:
        return wording.MINUTES.format(minutes=minutes)
    return wording.MINUTES_AND_SECONDS.format(minutes=minutes, seconds=rest)


def times_in_words(times: int, *, brief: bool = False) -> str:
    """How often a day, behind a dose: nothing for once, `, twice a day`, `, 3 times a day`; brief ` ×2`."""
    return with_times("", times, brief=brief)


def with_times(dose: str, times: int, *, brief: bool = False) -> str:
    """A dose in words with how often a day: `3 × 8`, `3 × 8, twice a day`; brief `3 × 8 ×2`."""
    if times == 1:
        return dose
    if brief:
        return f"{dose} ×{times}"
    return wording.TWICE_A_DAY.format(dose=dose) if times == 2 else wording.TIMES_A_DAY.of(times, dose=dose)


def dose_in_words(prescription: Prescription) -> str:
    """A dose as a patient reads it: `3 × 20 s`, `3 × 12`, `3 × 8 · 5 s`, `5 reps`, `10 reps · 10 s`."""
    dose = prescription.dose
    if prescription.kind is Kind.REPS:
        # One set is named by its reps: "5 × 5 s" would read like five sets, as it does for a hold.
        reps = reps_in_words(dose.reps or 0) if dose.sets == 1 else f"{dose.sets} × {dose.reps}"
        return reps if dose.hold_s is None else f"{reps} · {seconds_in_words(dose.hold_s)}"
    held = seconds_in_words(prescription.per_set)
    return held if dose.sets == 1 else f"{dose.sets} × {held}"
