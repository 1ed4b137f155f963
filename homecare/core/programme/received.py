"""A programme that came from elsewhere: whether its text, its plan and its digest belong together.

A plan that was read from a file here is within the file format's limits; one that came ready-made is checked
for those that nothing else would catch. The numbers are those of `file_format.py`.
"""

import hashlib
from collections.abc import Iterator
from typing import Final

from homecare.core.programme import wording
from homecare.core.programme.plan import DAY_WORDS, Plan
from homecare.core.records.records import Programme
from homecare.core.serial.bounded_toml import read_toml
from homecare.core.serial.strict_json import MisfitError, parse, read_strictly
from homecare.core.values import limits
from homecare.errors import InputError

TEXT_MAX: Final = 256 * 1024
"""Characters of a programme file (`exchange/shelf.py`)."""
PLAN_MAX: Final = 8 * TEXT_MAX
"""Characters of what such a file can mean."""
EVERY_MAX: Final = 60
WEEKS_MAX: Final = 520
BOUT_MAX: Final = 240
BREAK_MAX: Final = 60
LINES_MAX: Final = 4
HOURS_MAX: Final = 24


def check_programme(programme: Programme) -> None:
    """Refuse a programme whose parts do not belong together, or whose plan no file could mean.

    Raises:
        InputError: saying which.
    """
    if len(programme.text) > TEXT_MAX or len(programme.plan) > PLAN_MAX:
        raise InputError(wording.IS_LARGER_THAN_ANY)
    if hashlib.sha256(programme.text.encode()).hexdigest() != programme.digest:
        raise InputError(wording.DOES_NOT_MATCH_ITS_DIGEST)
    try:
        plan: Plan = read_strictly(Plan, parse(programme.plan), unknown_keys=True)
    except MisfitError as error:
        raise InputError(wording.PLAN_CANNOT_BE_READ.format(problem=error.sentence)) from error
    said = (programme.slug, programme.version, programme.title, programme.author)
    if said != (plan.slug, plan.version, plan.title, plan.author) or said != _written(programme.text):
        raise InputError(wording.TEXT_AND_PLAN_DIFFER)
    for region in (*plan.regions, *([] if plan.region is None else [plan.region])):
        limits.words(region, limits.REGION_LENGTH, wording.REGION)
    _check_numbers(plan)
    _check_figures(plan)


def _written(text: str) -> tuple[object, ...]:
    """Id, version, title and author as the text has them."""
    try:
        document = read_toml(text)
    except (ValueError, RecursionError):
        return ()
    return tuple(document.get(key) for key in ("id", "version", "title", "author"))


def _check_numbers(plan: Plan) -> None:
    for what, value, low, high in _numbers(plan):
        limits.whole(value, low, high, what)
    if any(not one.due.weekdays for one in plan.exercises):
        raise InputError(wording.DUE_ON_NO_WEEKDAY)
    if len(plan.sitting.reference_hours) > LINES_MAX:
        raise InputError(wording.HAS_MANY_LINES.of(LINES_MAX))


def _numbers(plan: Plan) -> Iterator[tuple[str, int, int, int]]:
    """What each number of a plan is, its value, and from where to where it goes."""
    sitting, pace, safety = plan.sitting, plan.pace, plan.safety
    some: list[tuple[str, int | None, int, int]] = [
        (wording.WEEKS, plan.weeks, 1, WEEKS_MAX),
        (wording.LONGEST_BOUT, sitting.max_bout_min, 1, BOUT_MAX),
        (wording.BREAK, sitting.break_min, 1, BREAK_MAX),
        (wording.GET_READY, pace.get_ready_s, 0, limits.GET_READY_S_MAX),
        (wording.REST, pace.rest_s, 0, limits.REST_S_MAX),
        (wording.ONE_REPETITION, pace.rep_s, 1, limits.REP_S_MAX),
        (wording.HIGHEST_PAIN, safety.pain_peak_max, limits.PAIN_MIN, limits.PAIN_MAX),
        (wording.RISE_OF_PAIN, safety.next_day_rise_max, limits.PAIN_MIN, limits.PAIN_MAX),
    ]
    some += [(wording.SITTING_HOURS, hours, 0, HOURS_MAX) for hours in sitting.reference_hours]
    for planned in plan.exercises:
        some.append((wording.DAYS_APART, planned.due.every, 1, EVERY_MAX))
        some += [(wording.WEEKDAY, day, 0, len(DAY_WORDS) - 1) for day in planned.due.weekdays]
        for step in (*planned.progress, *planned.step_back):
            some += [
                (wording.LEVEL_OF_STEP, step.level, 1, limits.LEVEL_MAX),
                (wording.SETS_OF_STEP, step.sets, 1, limits.SETS_MAX),
                (wording.REPS_OF_STEP, step.reps, 1, limits.REPS_MAX),
                (wording.HOLD_OF_STEP, step.hold_s, 1, limits.HOLD_S_MAX),
            ]
    yield from ((what, value, low, high) for what, value, low, high in some if value is not None)


def _check_figures(plan: Plan) -> None:
    """Refuse a figure that cannot be drawn."""
    for exercise in plan.own:
        if not exercise.levels:
            raise InputError(wording.HAS_NO_LEVEL.format(exercise=exercise.name))
        for level in exercise.levels:
            figure = level.figure
            if figure is None:
                continue
            try:
                if not all(0 <= number < len(figure.poses) for number in (figure.held, *figure.still)):
                    raise InputError(wording.FIGURE_HOLDS_NO_POSE.format(exercise=exercise.name))
                for pose in figure.poses:
                    joints = figure.joints(pose)
                    for mark in (mark for line in (*figure.lines, *figure.over) for mark in line):
                        mark.place(joints)
            except (KeyError, ValueError, ArithmeticError) as error:
                raise InputError(wording.FIGURE_CANNOT_BE_DRAWN.format(exercise=exercise.name)) from error
