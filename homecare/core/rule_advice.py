"""Rules of a programme file that can do nothing, or do it too soon: what an author is told of them."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import Final

from homecare.core.dose import Prescription, dose_in_words
from homecare.core.exercises import Exercise
from homecare.core.limits import RULE_LOOKS_BACK_DAYS
from homecare.core.plan import WEEKDAYS, DueDays, Plan, PlannedExercise, ProgressRule, Step
from homecare.core.step_dose import reach, same_dose, size_of
from homecare.core.toml_lines import Place

Warn = Callable[[Place, str, str], None]
"""Takes down a warning: its place, what is odd, and what to write."""

DOSES_MAX: Final = 100
"""Doses that rules lead to, one after another, which are followed; a real file has a handful."""


def advise_on_rules(
    place: Place, planned: PlannedExercise, plan: Plan, exercise: Exercise | None, warn: Warn
) -> None:
    """Look at the rules of the exercise at `place`; `exercise` is what its levels are read from."""
    doses = _doses(planned, exercise)
    for at, rule in enumerate(planned.progress):
        here: Place = (*place, "progress", at)
        if doses is not None and not any(
            size_of(_reached(rule, dose, exercise)) > size_of(dose) for dose in doses
        ):
            _say_no_step(here, rule, planned, exercise, warn)
            continue
        earlier = _always_first(planned.progress, at, planned.prescription, exercise)
        if earlier is not None:
            warn(
                (*here, "when"),
                f"never proposed: rule {earlier + 1} leads to the same dose, and always fires first.",
                "Take one of the two away, or ask for less in this one.",
            )
        elif rule.sessions_at_full_dose == 0:
            level = f"level {rule.level}" if rule.level else "the step"
            warn(
                (*here, "when", "sessions_at_full_dose"),
                f"{level} is proposed at once, after 0 sessions.",
                "Commonly taught is a step after 3 or more: sessions_at_full_dose = 3.",
            )
        else:
            _say_too_many(here, rule, planned.due, plan, warn)
    for at, back in enumerate(planned.step_back):
        if doses is not None and not any(
            size_of(_reached(back, dose, exercise)) < size_of(dose) for dose in doses
        ):
            warn(
                (*place, "step_back", at, "then"),
                f"never lowers the dose: {_in_words(back, planned, exercise)} is not less than "
                "what is prescribed, or what a rule leads to.",
                "Write a lower level, or fewer sets, reps or seconds.",
            )


def _say_no_step(
    place: Place, rule: ProgressRule, planned: PlannedExercise, exercise: Exercise | None, warn: Warn
) -> None:
    reached = _reached(rule, planned.prescription, exercise)
    said = _in_words(rule, planned, exercise)
    if same_dose(reached, planned.prescription):
        why = f"{said} is what is prescribed already"
    else:
        why = f"{said} is not more than {_dose(planned.prescription)}, which is prescribed"
    warn(
        (*place, "then"),
        f"never proposed: {why}.",
        "Write a higher level, or more sets, reps or seconds.",
    )


def _say_too_many(place: Place, rule: ProgressRule, due: DueDays, plan: Plan, warn: Warn) -> None:
    """More times than there are days on which it can be due, in the days that the rule looks at."""
    short = plan.weeks is not None and plan.weeks * len(WEEKDAYS) < RULE_LOOKS_BACK_DAYS
    days = (plan.weeks or 0) * len(WEEKDAYS) if short else RULE_LOOKS_BACK_DAYS
    # A time counts for the rise once its next day is logged: today's does not yet.
    times = _times_due(due, days - (rule.next_day_rise_max is not None))
    if rule.sessions_at_full_dose <= times:
        return
    span = f"{days} days that the programme runs" if short else f"{days} days that a rule looks back over"
    warn(
        (*place, "when", "sessions_at_full_dose"),
        f"never proposed: {rule.sessions_at_full_dose} times are more than the {times} it can count "
        f"in the {span}.",
        f"Write {times} or less, or more days.",
    )


def _times_due(due: DueDays, days: int) -> int:
    """On how many of so many days running an exercise can be due, at most."""
    if due.every > 1:
        return ceil(days / due.every)
    return max(sum((first + day) % 7 in due.weekdays for day in range(days)) for first in range(7))


def _always_first(
    rules: Sequence[ProgressRule], at: int, asked: Prescription, exercise: Exercise | None
) -> int | None:
    """An earlier rule to the same dose that asks for no more, so that this one never has its turn."""
    rule = rules[at]
    for number, other in enumerate(rules[:at]):
        same = (rule.level, rule.sets, rule.reps, rule.hold_s) == (
            other.level,
            other.sets,
            other.reps,
            other.hold_s,
        ) or (
            rule.level
            and other.level
            and same_dose(_reached(rule, asked, exercise), _reached(other, asked, exercise))
        )
        if same and _asks_no_more(other, rule):
            return number
    return None


def _asks_no_more(one: ProgressRule, other: ProgressRule) -> bool:
    """Whether what `other` asks for is never there without what `one` asks for."""
    if one.sessions_at_full_dose == 0:
        return True  # it fires at once, whatever else it asks for
    return one.sessions_at_full_dose <= other.sessions_at_full_dose and all(
        limit is None or (asked is not None and asked <= limit)
        for limit, asked in (
            (one.pain_peak_max, other.pain_peak_max),
            (one.next_day_rise_max, other.next_day_rise_max),
        )
    )


def _doses(planned: PlannedExercise, exercise: Exercise | None) -> list[Prescription] | None:
    """Every dose that the rules can lead to from the prescribed one; None where they are too many to tell."""
    found = [planned.prescription]
    for dose in found:  # which grows while it is gone through
        for rule in (*planned.progress, *planned.step_back):
            reached = _reached(rule, dose, exercise)
            up = isinstance(rule, ProgressRule)
            moves = size_of(reached) > size_of(dose) if up else size_of(reached) < size_of(dose)
            if moves and not any(same_dose(reached, one) for one in found):
                found.append(reached)
        if len(found) > DOSES_MAX:
            return None
    return found


def _reached(rule: Step, dose: Prescription, exercise: Exercise | None) -> Prescription:
    """The dose that a rule leads to from another one; the same one where nobody knows its level."""
    reached = reach(rule, dose, exercise)
    return dose if reached is None else reached[0]


def _in_words(rule: Step, planned: PlannedExercise, exercise: Exercise | None) -> str:
    """Where a rule leads from the prescribed dose: `level 1, 3 × 10 s`."""
    return _dose(_reached(rule, planned.prescription, exercise))


def _dose(asked: Prescription) -> str:
    return f"level {asked.level}, {dose_in_words(asked)}"
