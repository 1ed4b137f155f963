"""The dose that a step leads to, and whether two doses ask for the same or one for more."""

from dataclasses import replace
from typing import Final

from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import PlannedExercise, Step, StepBackRule
from homecare.core.values.dose import Dose, Prescription
from homecare.errors import InputError

DOSES_MAX: Final = 100
"""Doses that rules lead to, one after another, which are followed; a real file has a handful."""


def reach(step: Step, asked: Prescription, exercise: Exercise | None) -> tuple[Prescription, str] | None:
    """The dose a step leads to from the present one, and the name of another level it reaches.

    None where it names a level that nobody knows any more (a plan kept by an older program).
    """
    if step.level is None:
        return replace(asked, dose=_dose(step, asked.dose)), ""
    if step.to is not None:
        return step.to, step.to_name
    try:
        level = None if exercise is None else exercise.level(step.level)
    except InputError:
        level = None
    if level is None:
        return None
    own = level.prescription(asked.times_per_day)
    return replace(own, dose=_dose(step, own.dose)), level.name


def _dose(step: Step, dose: Dose) -> Dose:
    """A dose with what a step says otherwise."""
    return replace(
        dose,
        sets=step.sets or dose.sets,
        reps=dose.reps if step.reps is None else step.reps,
        hold_s=dose.hold_s if step.hold_s is None else step.hold_s,
    )


def same_dose(one: Prescription, other: Prescription) -> bool:
    """Whether two prescriptions ask for the same; the player's times do not matter."""
    return one is other or dose_key(one) == dose_key(other)


def dose_key(asked: Prescription) -> tuple[object, ...]:
    """What is the same in prescriptions that ask for the same."""
    dose = asked.dose
    return asked.kind, asked.sides, asked.level, asked.times_per_day, dose.sets, dose.reps, dose.hold_s


def size_of(asked: Prescription) -> tuple[int, int, int]:
    """What makes one dose more than another: its level, then its amount, then its hold."""
    return asked.level, asked.amount, asked.dose.hold_s or 0


def reached_from(step: Step, asked: Prescription, exercise: Exercise | None) -> Prescription:
    """The dose that a step leads to; the same one where nobody knows its level."""
    reached = reach(step, asked, exercise)
    return asked if reached is None else reached[0]


def moves(step: Step, asked: Prescription, exercise: Exercise | None) -> bool:
    """Whether a step leads from this dose where it means to: a step back to less, any other to more."""
    before, after = size_of(asked), size_of(reached_from(step, asked, exercise))
    return after < before if isinstance(step, StepBackRule) else after > before


def reachable(planned: PlannedExercise, exercise: Exercise | None) -> list[Prescription] | None:
    """Every dose that the rules can lead to, the prescribed one first; None where there are too many."""
    found = [planned.prescription]
    for dose in found:  # which grows while it is gone through
        for rule in (*planned.progress, *planned.step_back):
            reached = reached_from(rule, dose, exercise)
            if moves(rule, dose, exercise) and not any(same_dose(reached, one) for one in found):
                found.append(reached)
        if len(found) > DOSES_MAX:
            return None
    return found
