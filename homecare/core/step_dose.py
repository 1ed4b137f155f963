"""The dose that a step leads to, and whether two doses ask for the same or one for more."""

from dataclasses import replace

from homecare.core.dose import Dose, Prescription
from homecare.core.exercises import Exercise
from homecare.core.plan import Step
from homecare.errors import InputError


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
