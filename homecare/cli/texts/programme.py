"""Programmes in plain lines: the shelf, and one programme as a person reads it."""

from collections.abc import Iterator, Sequence

from homecare.cli.output.printing import table
from homecare.cli.texts.doses import dose_text
from homecare.cli.texts.programme_week import week_text
from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import Plan, PlannedExercise
from homecare.core.values.dose import seconds_in_words
from homecare.core.values.in_words import count, enumerated
from homecare.core.values.regions import region_asked, region_in_words
from homecare.core.wording.entries import length_in_words
from homecare.core.wording.programme.diff import break_names
from homecare.core.wording.programme.exercise import how_in_words
from homecare.core.wording.programme.rules import rules_in_words
from homecare.exchange.shelf import ShelvedProgramme


def shelf_text(
    shelved: Sequence[ShelvedProgramme], followed: Plan | None, flare: Plan | None = None
) -> list[str]:
    """The programme files at hand, and what to type next."""
    rows, broken = [], []
    for one in shelved:
        if one.plan is None:
            broken.append(f"{one.path} cannot be used: {count(len(one.problems), 'problem')}.")
            broken.append(f"  homecare programme check {one.path}")
            continue
        marks = ["followed now"] * _is(one.plan, followed) + ["for flares"] * _is(one.plan, flare)
        marks += ["your own file"] * (not one.bundled)
        rows.append((one.path.stem, f"version {one.plan.version}", one.plan.title, ", ".join(marks)))
    for plan, mark in ((flare, "for flares"), (followed, "followed now")):
        if plan is not None and not any(_is(one.plan, plan) for one in shelved if one.plan is not None):
            rows.insert(0, (plan.slug, f"version {plan.version}", plan.title, f"{mark}, no file here"))
    return [
        *table(rows, indent=""),
        *broken,
        "",
        "To read one:   homecare programme show NAME",
        "To follow one: homecare programme assign NAME",
    ]


def _is(plan: Plan, followed: Plan | None) -> bool:
    """Whether this version is followed: a plan kept by an older program may lack what it says today."""
    return followed is not None and (plan.slug, plan.version) == (followed.slug, followed.version)


def plan_text(plan: Plan, first_weekday: int = 0) -> list[str]:
    """A programme as its patient reads it; its week begins with `first_weekday` (0 = Monday)."""
    length = length_in_words(plan)
    return [
        f"{plan.title}, version {plan.version}, by {plan.author}",
        *([plan.about] if plan.about else []),
        f"{length[0].upper()}{length[1:]}.{_regions(plan)}",
        "",
        "The week, as times a day:",
        *week_text(plan, first_weekday),
        "Minutes at most, with rests and getting ready; breaks are not counted.",
        "",
        *_exercises(plan),
        f"Sitting: {_sitting(plan)}",
        *_pace(plan),
        *_safety(plan),
        *_own(plan.own),
    ]


def _regions(plan: Plan) -> str:
    """The region of pain that the programme is for, and those that it adds."""
    named = ", ".join(region_in_words(region) for region in plan.regions)
    own = f" {region_asked(plan.region)}" if plan.region else ""
    return f"{own} It adds the regions: {named}." if named else own


def exercises_text(plan: Plan) -> list[str]:
    """The exercises with their doses and days in columns, each with its note under it."""
    rows = [
        (_named(planned), dose_text(planned.prescription), planned.due.in_words())
        for planned in plan.exercises
    ]
    lines = []
    for planned, row in zip(plan.exercises, table(rows), strict=True):
        lines += [row, *([f"    Note: {planned.note}"] if planned.note else [])]
    return lines


def _named(planned: PlannedExercise) -> str:
    return f"{planned.name}, {planned.level_name}" if planned.level_name else planned.name


def _exercises(plan: Plan) -> Iterator[str]:
    """Each exercise with its dose, days and note, and its rules in full."""
    yield "The exercises:"
    for planned in plan.exercises:
        yield f"  {_named(planned)}, level {planned.prescription.level}"
        yield f"    {'; '.join(_asked(planned))}"
        yield from (f"    {line}" for line in _more(planned))
    yield ""
    if plan.has_rules:
        yield "Each step, forward or back, is proposed, and changes nothing unless you agree."
        yield ""


def _asked(planned: PlannedExercise) -> Iterator[str]:
    """What is asked for, and when."""
    dose = planned.prescription.dose
    yield dose_text(planned.prescription)
    yield planned.due.in_words()
    if dose.rest_s is not None and dose.sets * len(planned.prescription.set_sides) > 1:
        yield f"rest {seconds_in_words(dose.rest_s)} between sets"
    if dose.rep_s is not None:
        yield f"{seconds_in_words(dose.rep_s)} for one repetition"


def _more(planned: PlannedExercise) -> Iterator[str]:
    if planned.note:
        yield f"Note: {planned.note}"
    forward, back = rules_in_words(planned)
    yield from (*forward, *back)


def _sitting(plan: Plan) -> str:
    sitting = plan.sitting
    names = break_names(plan)
    kinds = f", such as {enumerated(names, 'or')}" if names else ""
    lines = enumerated([f"{hours} h" for hours in sitting.reference_hours])
    chart = f" The chart has lines at {lines}, never pass or fail." if lines else ""
    return f"a break of {sitting.break_min} min after {sitting.max_bout_min} min in the chair{kinds}.{chart}"


def _pace(plan: Plan) -> list[str]:
    """The player's times, where the programme sets them for all exercises."""
    pace = plan.pace
    times = [
        f"{seconds_in_words(value)} {what}"
        for value, what in (
            (pace.get_ready_s, "to get ready"),
            (pace.rest_s, "of rest between sets"),
            (pace.rep_s, "for one repetition"),
        )
        if value is not None
    ]
    return [f"Pace: {', '.join(times)}; an exercise's own times come first."] if times else []


def _safety(plan: Plan) -> list[str]:
    safety = plan.safety
    limits = [
        *(
            [f"pain above {safety.pain_peak_max} during an exercise"]
            if safety.pain_peak_max is not None
            else []
        ),
        *(
            [f"pain the next day more than {count(safety.next_day_rise_max, 'point')} above usual"]
            if safety.next_day_rise_max is not None
            else []
        ),
    ]
    said = [text for text in (safety.stop_text, safety.contact) if text]
    return [
        *([f"Stop rule: {', or '.join(limits)}."] if limits else []),
        *([f"Your programme says: {' '.join(said)}"] if said else []),
    ]


def _own(own: Sequence[Exercise]) -> Iterator[str]:
    """How the exercises are done that the file defines for itself."""
    for exercise in own:
        yield ""
        yield f"{exercise.name}, this programme's own:"
        for level in exercise.levels:
            words = f": {level.say}" if level.say else ""
            yield f"  Level {level.number}, {level.name}, {dose_text(level.prescription())}{words}"
        yield from (f"  {said}" for said in how_in_words(exercise).values())
