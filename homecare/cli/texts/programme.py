"""Programmes in plain lines: the shelf, and one programme as a person reads it."""

from collections.abc import Iterator, Sequence

from homecare.cli.output.printing import columns, table
from homecare.cli.texts.doses import dose_text
from homecare.cli.texts.programme_week import week_text
from homecare.cli.texts.wording import files as wording
from homecare.cli.wording import NOTE
from homecare.core.programme.exercises import Exercise
from homecare.core.programme.plan import Plan, PlannedExercise
from homecare.core.values.dose import seconds_in_words
from homecare.core.values.in_words import day_in_words, enumerated
from homecare.core.values.regions import region_asked, region_in_words
from homecare.core.wording.programme.diff import break_names
from homecare.core.wording.programme.exercise import how_in_words
from homecare.core.wording.programme.rules import rules_in_words
from homecare.core.wording.sentences import paragraph
from homecare.exchange.shelf import ShelvedProgramme


def shelf_text(
    shelved: Sequence[ShelvedProgramme], followed: Plan | None, flare: Plan | None = None
) -> list[str]:
    """The programme files at hand, and what to type next."""
    rows, broken = [], []
    for one in shelved:
        if one.plan is None:
            broken.append(wording.UNUSABLE.of(len(one.problems), file=one.path))
            broken.append(wording.CHECK_IT.format(file=one.path))
            continue
        marks = [wording.FOLLOWED_NOW] * _is(one.plan, followed) + [wording.FOR_FLARES] * _is(one.plan, flare)
        marks += [wording.YOUR_OWN_FILE] * (not one.bundled)
        rows.append(
            (
                one.path.stem,
                wording.VERSION.format(version=one.plan.version),
                one.plan.title,
                ", ".join(marks),
            )
        )
    for plan, mark in ((flare, wording.FOR_FLARES), (followed, wording.FOLLOWED_NOW)):
        if plan is not None and not any(_is(one.plan, plan) for one in shelved if one.plan is not None):
            rows.insert(
                0,
                (
                    plan.slug,
                    wording.VERSION.format(version=plan.version),
                    plan.title,
                    ", ".join((mark, wording.NO_FILE_HERE)),
                ),
            )
    return [
        *table(rows, indent=""),
        *broken,
        "",
        *columns(wording.WHAT_NEXT, indent="", gap=1),
    ]


def _is(plan: Plan, followed: Plan | None) -> bool:
    """Whether this version is followed: a plan kept by an older program may lack what it says today."""
    return followed is not None and (plan.slug, plan.version) == (followed.slug, followed.version)


def plan_text(plan: Plan, first_weekday: int = 0) -> list[str]:
    """A programme as its patient reads it; its week begins with `first_weekday` (0 = Monday)."""
    return [
        wording.PROGRAMME.format(title=plan.title, version=plan.version, author=plan.author),
        *([plan.about] if plan.about else []),
        paragraph(_length(plan), *_regions(plan)),
        "",
        wording.THE_WEEK,
        *week_text(plan, first_weekday),
        wording.MINUTES_AT_MOST,
        "",
        *_exercises(plan),
        _sitting(plan),
        *_pace(plan),
        *_safety(plan),
        *_own(plan.own),
    ]


def _length(plan: Plan) -> str:
    """How long it runs."""
    if plan.weeks is not None:
        return wording.RUNS_FOR.of(plan.weeks)
    return wording.RUNS_UNTIL.format(day=day_in_words(plan.until)) if plan.until else wording.RUNS_ON


def _regions(plan: Plan) -> list[str]:
    """The region of pain that the programme is for, and those that it adds."""
    named = ", ".join(region_in_words(region) for region in plan.regions)
    own = [region_asked(plan.region)] if plan.region else []
    return [*own, wording.IT_ADDS.format(regions=named)] if named else own


def exercises_text(plan: Plan) -> list[str]:
    """The exercises with their doses and days in columns, each with its note under it."""
    rows = [
        (_named(planned), dose_text(planned.prescription), planned.due.in_words())
        for planned in plan.exercises
    ]
    lines = []
    for planned, row in zip(plan.exercises, table(rows), strict=True):
        lines += [row, *([f"    {NOTE.format(sentence=planned.note)}"] if planned.note else [])]
    return lines


def _named(planned: PlannedExercise) -> str:
    return f"{planned.name}, {planned.level_name}" if planned.level_name else planned.name


def _exercises(plan: Plan) -> Iterator[str]:
    """Each exercise with its dose, days and note, and its rules in full."""
    yield wording.THE_EXERCISES
    for planned in plan.exercises:
        told = wording.AT_LEVEL.format(name=_named(planned), level=planned.prescription.level)
        yield f"  {told}"
        yield f"    {'; '.join(_asked(planned))}"
        yield from (f"    {line}" for line in _more(planned))
    yield ""
    if plan.has_rules:
        yield wording.STEPS_ARE_PROPOSED
        yield ""


def _asked(planned: PlannedExercise) -> Iterator[str]:
    """What is asked for, and when."""
    dose = planned.prescription.dose
    yield dose_text(planned.prescription)
    yield planned.due.in_words()
    if dose.rest_s is not None and dose.sets * len(planned.prescription.set_sides) > 1:
        yield wording.REST_BETWEEN_SETS.format(time=seconds_in_words(dose.rest_s))
    if dose.rep_s is not None:
        yield wording.FOR_ONE_REPETITION.format(time=seconds_in_words(dose.rep_s))


def _more(planned: PlannedExercise) -> Iterator[str]:
    if planned.note:
        yield NOTE.format(sentence=planned.note)
    forward, back = rules_in_words(planned)
    yield from (*forward, *back)


def _sitting(plan: Plan) -> str:
    sitting = plan.sitting
    names = break_names(plan)
    told = wording.BREAKS_SUCH_AS if names else wording.BREAKS
    breaks = told.format(minutes=sitting.break_min, bout=sitting.max_bout_min, names=enumerated(names, "or"))
    lines = enumerated([wording.HOURS.format(hours=hours) for hours in sitting.reference_hours])
    return paragraph(breaks, wording.CHART_LINES.format(lines=lines)) if lines else breaks


def _pace(plan: Plan) -> list[str]:
    """The player's times, where the programme sets them for all exercises."""
    pace = plan.pace
    times = [
        what.format(time=seconds_in_words(value))
        for value, what in (
            (pace.get_ready_s, wording.TO_GET_READY),
            (pace.rest_s, wording.OF_REST),
            (pace.rep_s, wording.FOR_ONE_REPETITION),
        )
        if value is not None
    ]
    return [wording.PACE.format(times=", ".join(times))] if times else []


def _safety(plan: Plan) -> list[str]:
    safety = plan.safety
    level, rise = safety.pain_peak_max, safety.next_day_rise_max
    rules = []
    if rise is not None:
        rules = [(wording.STOP_NEXT_DAY if level is None else wording.STOP_EITHER).of(rise, level=level)]
    elif level is not None:
        rules = [wording.STOP_DURING.format(level=level)]
    said = [text for text in (safety.stop_text, safety.contact) if text]
    return [
        *rules,
        *([wording.PROGRAMME_SAYS.format(words=" ".join(said))] if said else []),
    ]


def _own(own: Sequence[Exercise]) -> Iterator[str]:
    """How the exercises are done that the file defines for itself."""
    for exercise in own:
        yield ""
        yield wording.ITS_OWN.format(name=exercise.name)
        for level in exercise.levels:
            told = wording.LEVEL_SAYS if level.say else wording.LEVEL
            dose = dose_text(level.prescription())
            words = told.format(number=level.number, level=level.name, dose=dose, words=level.say)
            yield f"  {words}"
        yield from (f"  {said}" for said in how_in_words(exercise).values())
