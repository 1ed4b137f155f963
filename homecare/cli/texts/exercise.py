"""One exercise in plain lines: what it is, its dose, its steps, and what to mind."""

from dataclasses import dataclass

from homecare.cli.texts.doses import dose_text
from homecare.cli.texts.wording import diary as wording
from homecare.cli.wording import NOTE
from homecare.core.programme.exercises import Exercise, Level, Library
from homecare.core.programme.plan import Plan
from homecare.core.values.dose import Prescription, Sides
from homecare.core.values.parsing import unknown
from homecare.core.values.wording import THERE_IS_NO_EXERCISE


@dataclass(frozen=True, kw_only=True)
class ShownExercise:
    """An exercise at one level with the dose that is asked for."""

    exercise: Exercise
    level: Level
    prescription: Prescription
    note: str = ""
    in_programme: bool = True
    """Whether the programme asks for it, or defines it; else it is only in the library."""


def exercise_of(plan: Plan, key: str, library: Library) -> ShownExercise:
    """The exercise with this key, at the level and dose of the programme; level 1 where it names none.

    Raises:
        NotFoundError: if neither the programme nor the library has it; the nearest is offered.
    """
    own = {exercise.key: exercise for exercise in plan.own}
    known = {**library, **own}
    planned = plan.exercise(key)
    if key not in known:
        # The programme's own first: of two that look alike, they are meant.
        named = dict.fromkeys([one.key for one in plan.exercises] + [*known])
        raise unknown(THERE_IS_NO_EXERCISE, key, named, listing=wording.LIST_OF_EXERCISES)
    exercise = known[key]
    if planned is None:
        level = exercise.levels[0]
        return ShownExercise(
            exercise=exercise, level=level, prescription=level.prescription(), in_programme=key in own
        )
    return ShownExercise(
        exercise=exercise,
        level=exercise.level(planned.prescription.level),
        prescription=planned.prescription,
        note=planned.note,
    )


def exercise_text(shown: ShownExercise, plan: Plan) -> list[str]:
    """What a person needs to do it; the figure follows apart."""
    exercise, level = shown.exercise, shown.level
    steps = [f"  {number} {step}" for number, step in enumerate(exercise.steps_at(level.number).lines(), 1)]
    return [
        wording.EXERCISE_AT_LEVEL.format(name=exercise.name, number=level.number, level=level.name),
        *([] if shown.in_programme else [wording.NOT_IN_PROGRAMME.format(title=plan.title)]),
        wording.DOSE.format(dose=dose_text(shown.prescription)),
        *([NOTE.format(sentence=shown.note)] if shown.note else []),
        *(["", *steps] if steps else []),
        *(["", wording.AT_THIS_LEVEL.format(words=level.say)] if level.say else []),
        *_after(wording.AVOID, exercise.mistakes),
        *_after(wording.ASK_FIRST, exercise.cautions_at(level.number)),
    ]


def figure_caption(shown: ShownExercise) -> list[str]:
    """The side that is drawn, where there are two."""
    if shown.level.sides is Sides.NONE:
        return []
    return [wording.MIRRORED]


def _after(told: str, phrases: tuple[str, ...]) -> list[str]:
    return [told.format(what=", ".join(phrases))] if phrases else []
