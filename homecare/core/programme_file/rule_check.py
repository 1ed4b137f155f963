"""Rules of a programme file that cannot stand: what contradicts itself, and what can never be proposed.

Nothing is judged case by case. What a rule sees of a time is little: whether the dose was full, the peak, the
next day's rise. So every such state is gone through, with the same conditions that decide on a diary
(`rule_conditions.py`), at every dose that the rules can lead to (`step_dose.reachable`). An error is

* a number above the programme's own `[safety]` limit. A rule that leaves the number out is none: on the diary
  the limit holds for it all the same;
* one time that asks for a step forward and for one back. A rule after 0 times counts no time;
* a step back that lowers no dose, and a rule that never has its turn, on the days the exercise is due.

A programme that is followed already, or comes from a practice, is not refused: its text is never changed, and
on the diary a step back comes first, and none forward after a time above the limit.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import ceil
from typing import Final, TypeVar

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import (
    DAY_WORDS,
    DueDays,
    Plan,
    PlannedExercise,
    ProgressRule,
    SafetyPlan,
    Step,
    StepBackRule,
)
from homecare.core.programme.rule_conditions import (
    Verdict,
    above_peak,
    above_rise,
    forward,
    peak_asks_back,
    rise_asks_back,
)
from homecare.core.programme.step_dose import moves, reachable, reached_from, same_dose
from homecare.core.programme_file import wording
from homecare.core.programme_file.toml_lines import Place
from homecare.core.values.dose import Prescription, dose_in_words
from homecare.core.values.in_words import enumerated
from homecare.core.values.limits import PAIN_MAX, PAIN_MIN, RULE_LOOKS_BACK_DAYS

R = TypeVar("R", ProgressRule, StepBackRule)
Say = Callable[[Place, str, str], None]
"""Takes down what is wrong: its place, what, and what to write."""


@dataclass(frozen=True, kw_only=True)
class State:
    """One time as a rule sees it (`rule_conditions.Seen`)."""

    full: bool = False
    stopped: bool = False
    unfinished: bool = False
    awaited: bool = False
    peak: int | None = None
    rise: float | None = None


PEAKS: Final = tuple(range(PAIN_MIN, PAIN_MAX + 1))
RISES: Final = tuple(half / 2 for half in range(-2 * PAIN_MAX, 2 * PAIN_MAX + 1))
"""By halves: "usual" is a median of whole numbers."""


def _states() -> tuple[State, ...]:
    doses = ((True, False), (False, True), (False, False))
    peaks, rises = (None, *PEAKS), (None, *RISES)
    over = [
        State(full=full, stopped=stopped, peak=peak, rise=rise, awaited=awaited)
        for (full, stopped), peak, rise in product(doses, peaks, rises)
        for awaited in ((False, True) if rise is None else (False,))
    ]
    return (*over, *(State(unfinished=True, awaited=True, peak=peak) for peak in peaks))


STATES: Final = _states()
"""Every state that one time can be in."""
NO_LIMITS: Final = SafetyPlan()


def _those(where: Callable[[State], bool]) -> int:
    """A set of states, as the bits of a number: thousands of rules are compared in no time."""
    return sum(1 << number for number, state in enumerate(STATES) if where(state))


@lru_cache(maxsize=1)
def _by_value() -> tuple[dict[int, int], dict[float, int]]:
    """The states of each peak, and of each rise."""
    peaks, rises = dict.fromkeys(PEAKS, 0), dict.fromkeys(RISES, 0)
    for number, state in enumerate(STATES):
        if state.peak is not None:
            peaks[state.peak] |= 1 << number
        if state.rise is not None:
            rises[state.rise] |= 1 << number
    return peaks, rises


@lru_cache(maxsize=512)
def _forward(peak_max: int | None, rise_max: int | None, safety: SafetyPlan, verdict: Verdict) -> int:
    rule = ProgressRule(sessions_at_full_dose=1, pain_peak_max=peak_max, next_day_rise_max=rise_max)
    return _those(lambda state: forward(rule, state, safety) is verdict)


@lru_cache(maxsize=512)
def _back(over: int | None, rise_from: int | None) -> tuple[int, int]:
    """The states whose peak asks for a step back, and those whose rise does."""
    rule = StepBackRule(pain_peak_over=over, next_day_rise_from=rise_from)
    return (
        _those(lambda state: peak_asks_back(rule, state)),
        _those(lambda state: rise_asks_back(rule, state)),
    )


@lru_cache(maxsize=16)
def _above(safety: SafetyPlan) -> tuple[int, int]:
    return (
        _those(lambda state: above_peak(state, safety)),
        _those(lambda state: above_rise(state, safety)),
    )


def counting(rule: ProgressRule, safety: SafetyPlan) -> int:
    """The states that count for a rule forward."""
    return _forward(rule.pain_peak_max, rule.next_day_rise_max, _bare(safety), Verdict.COUNTS)


def waiting(rule: ProgressRule, safety: SafetyPlan) -> int:
    """The states that a rule forward passes over, for they may count later."""
    return _forward(rule.pain_peak_max, rule.next_day_rise_max, _bare(safety), Verdict.LATER)


def asking_back(rule: StepBackRule) -> int:
    """The states that ask for a step back."""
    by_peak, by_rise = _back(rule.pain_peak_over, rule.next_day_rise_from)
    return by_peak | by_rise


def _bare(safety: SafetyPlan) -> SafetyPlan:
    """The limits without the words."""
    return SafetyPlan(pain_peak_max=safety.pain_peak_max, next_day_rise_max=safety.next_day_rise_max)


def check_rules(plan: Plan, exercises: Mapping[str, Exercise], say: Say) -> None:
    """Say what is wrong with the rules of a plan; `exercises` are those that its levels are read from."""
    for number, planned in enumerate(plan.exercises):
        if planned.progress or planned.step_back:
            _Check(("exercise", number), planned, plan, exercises.get(planned.key), say).look()


@dataclass
class _Check:
    """The rules of one exercise. `doses` are all that they lead to; None where those are too many to tell."""

    place: Place
    planned: PlannedExercise
    plan: Plan
    exercise: Exercise | None
    say: Say

    def look(self) -> None:
        """At each rule forward, then at each rule back."""
        self.doses = reachable(self.planned, self.exercise)
        for at, rule in enumerate(self.planned.progress):
            here: Place = (*self.place, "progress", at)
            self._above_limits(here, rule)
            if not self._never_forward(here, at, rule):
                self._contradiction(here, rule)
        for at, back in enumerate(self.planned.step_back):
            self._never_back((*self.place, "step_back", at), at, back)

    def _above_limits(self, place: Place, rule: ProgressRule) -> None:
        """Numbers of its own by which it would propose a step above the programme's limits."""
        safety = self.plan.safety
        own = counting(rule, NO_LIMITS)
        high_peak, high_rise = _above(_bare(safety))
        if rule.pain_peak_max is not None and own & high_peak:
            self.say(
                (*place, "when", "pain_peak_max"),
                wording.PEAK_ABOVE_LIMIT.format(
                    peak=rule.pain_peak_max, limit=safety.pain_peak_max, section="[safety]"
                ),
                wording.WRITE_OR_LESS.format(limit=safety.pain_peak_max),
            )
        if rule.next_day_rise_max is not None and own & high_rise:
            self.say(
                (*place, "when", "next_day_rise_max"),
                wording.RISE_ABOVE_LIMIT.of(
                    rule.next_day_rise_max, limit=safety.next_day_rise_max, section="[safety]"
                ),
                wording.WRITE_OR_LESS.format(limit=safety.next_day_rise_max),
            )

    # Forward and back at once

    def _contradiction(self, place: Place, rule: ProgressRule) -> None:
        """A time that asks for this step and for a step back."""
        if not rule.sessions_at_full_dose:
            return
        counts = counting(rule, self.plan.safety)
        clashing = {at: back for at, back in enumerate(self.planned.step_back) if counts & asking_back(back)}
        if not clashing:
            return
        of_peaks, of_rises = _by_value()
        peaks = [peak for peak, states in of_peaks.items() if _meet(counts & states, clashing.values(), 0)]
        rises = [rise for rise, states in of_rises.items() if _meet(counts & states, clashing.values(), 1)]
        least = ceil(rises[0]) if rises else None
        write = [f"pain_peak_max = {peaks[0] - 1}"] if peaks else []
        write += [] if least is None else [f"next_day_rise_max = {least - 1}"]
        named = enumerated([f"step_back {at + 1}" for at in clashing])
        self.say(
            (*place, "when"),
            _asks_both(peaks, least, named),
            wording.WRITE_HERE_OR_CHANGE.format(example=enumerated(write), rules=named),
        )

    # What never has its turn

    def _never_forward(self, place: Place, at: int, rule: ProgressRule) -> bool:
        moved = self._moved(rule)
        if moved is not None and not moved:
            asked, reached = self.planned.prescription, self._reached(rule)
            said = wording.DOSE_IS_NOT_MORE.format(dose=_dose(reached), prescribed=_dose(asked))
            if same_dose(reached, asked):
                said = wording.DOSE_IS_PRESCRIBED.format(dose=_dose(reached))
            self.say((*place, "then"), said, wording.WRITE_MORE)
            return True
        earlier = self._earlier(rule, self.planned.progress[:at], self._sooner)
        if earlier is not None:
            self.say(
                (*place, "when"),
                wording.EARLIER_RULE_COMES_FIRST.format(number=earlier + 1),
                wording.REMOVE_ONE_OR_ASK_LESS,
            )
            return True
        return self._too_many(place, rule)

    def _never_back(self, place: Place, at: int, rule: StepBackRule) -> None:
        moved = self._moved(rule)
        earlier = self._earlier(rule, self.planned.step_back[:at], _wider)
        if moved is not None and not moved:
            self.say(
                (*place, "then"),
                wording.NEVER_LOWERS_THE_DOSE.format(dose=_dose(self._reached(rule))),
                wording.WRITE_LESS_OR_REMOVE,
            )
        elif not asking_back(rule):
            self.say(
                (*place, "when"),
                wording.NO_PAIN_IS_ABOVE.format(limit=PAIN_MAX),
                wording.WRITE_A_LOWER_NUMBER,
            )
        elif earlier is not None:
            self.say(
                (*place, "when"),
                wording.EARLIER_STEP_BACK_COMES_FIRST.format(rule=f"step_back {earlier + 1}"),
                wording.REMOVE_ONE_OR_PUT_FIRST,
            )

    def _too_many(self, place: Place, rule: ProgressRule) -> bool:
        """More times than there are days on which it is due, in the days that the rule looks at."""
        weeks = self.plan.weeks
        short = weeks is not None and weeks * len(DAY_WORDS) < RULE_LOOKS_BACK_DAYS
        days = (weeks or 0) * len(DAY_WORDS) if short else RULE_LOOKS_BACK_DAYS
        # A time counts for the rise once its next day is logged: today's does not yet.
        times = _times_due(self.planned.due, days - (rule.next_day_rise_max is not None))
        if rule.sessions_at_full_dose <= times:
            return False
        too_many = wording.TOO_MANY_TIMES_FOR_PROGRAMME if short else wording.TOO_MANY_TIMES_FOR_RULE
        self.say(
            (*place, "when", "sessions_at_full_dose"),
            too_many.format(asked=rule.sessions_at_full_dose, possible=times, days=days),
            wording.WRITE_FEWER_TIMES.format(times=times),
        )
        return True

    def _earlier(self, rule: R, before: Sequence[R], first: Callable[[R, R], bool]) -> int | None:
        """An earlier rule that always fires `first` and leads to the same dose, wherever this one could."""
        moved = self._moved(rule)
        rivals = [at for at, other in enumerate(before) if first(other, rule)]
        if not moved or not rivals:
            return None
        for dose in moved:
            to = self._from(rule, dose)
            ahead = (
                at for at in rivals if moves(before[at], dose, self.exercise)
                and same_dose(self._from(before[at], dose), to)
            )  # fmt: skip
            found = next(ahead, None)
            if found is None:
                return None
        return found

    def _sooner(self, one: ProgressRule, other: ProgressRule) -> bool:
        """Whether what `other` asks for is never there without what `one` asks for."""
        if one.sessions_at_full_dose == 0:
            return True  # it fires at once, whatever else it asks for
        if other.sessions_at_full_dose < one.sessions_at_full_dose:
            return False
        safety = self.plan.safety
        counts, waits = counting(one, safety), waiting(one, safety)
        return not counting(other, safety) & ~counts and not waiting(other, safety) & ~(counts | waits)

    def _moved(self, rule: ProgressRule | StepBackRule) -> list[Prescription] | None:
        """The doses from which it leads to another; None where they are too many to tell."""
        if self.doses is None:
            return None
        return [dose for dose in self.doses if moves(rule, dose, self.exercise)]

    def _reached(self, rule: Step) -> Prescription:
        return self._from(rule, self.planned.prescription)

    def _from(self, rule: Step, dose: Prescription) -> Prescription:
        return reached_from(rule, dose, self.exercise)


def _meet(states: int, backs: Iterable[StepBackRule], how: int) -> bool:
    """Whether one of these states asks for one of the steps back: by its peak (0), or its rise (1)."""
    return any(states & _back(back.pain_peak_over, back.next_day_rise_from)[how] for back in backs)


def _wider(one: StepBackRule, other: StepBackRule) -> bool:
    """Whether whatever asks for `other` asks for `one`."""
    return not asking_back(other) & ~asking_back(one)


def _times_due(due: DueDays, days: int) -> int:
    """On how many of so many days running an exercise can be due, at most."""
    if due.every > 1:
        return ceil(days / due.every)
    return max(sum((first + day) % 7 in due.weekdays for day in range(days)) for first in range(7))


def _dose(asked: Prescription) -> str:
    return wording.LEVEL_AND_DOSE.format(level=asked.level, dose=dose_in_words(asked))


def _asks_both(peaks: Sequence[int], rise: int | None, rules: str) -> str:
    """The sentence on the times that ask for both ways: those with these peaks, or with this rise."""
    if not peaks:
        return wording.RISE_ASKS_BOTH.of(rise or 0, rules=rules)
    several = len(peaks) > 1
    if rise is None:
        peak = wording.PEAKS_ASK_BOTH if several else wording.PEAK_ASKS_BOTH
        return peak.format(low=peaks[0], high=peaks[-1], rules=rules)
    both = wording.PEAKS_OR_RISE_ASK_BOTH if several else wording.PEAK_OR_RISE_ASKS_BOTH
    return both.of(rise, low=peaks[0], high=peaks[-1], rules=rules)
