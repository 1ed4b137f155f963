"""A programme that came from elsewhere: whether its text, its plan and its digest belong together.

A plan that was read from a file here is within the file format's limits; one that came ready-made is checked
for those that nothing else would catch. The numbers are those of `file_format.py`.
"""

import hashlib
from collections.abc import Iterator
from typing import Final

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
        raise InputError("The programme is larger than any programme file.")
    if hashlib.sha256(programme.text.encode()).hexdigest() != programme.digest:
        raise InputError("The programme's text does not match its digest.")
    try:
        plan: Plan = read_strictly(Plan, parse(programme.plan), unknown_keys=True)
    except MisfitError as error:
        raise InputError(f"The programme's plan cannot be read: {error}.") from error
    said = (programme.slug, programme.version, programme.title, programme.author)
    if said != (plan.slug, plan.version, plan.title, plan.author) or said != _written(programme.text):
        raise InputError("The programme's text and its plan belong to different programmes.")
    for region in (*plan.regions, *([] if plan.region is None else [plan.region])):
        limits.words(region, limits.REGION_LENGTH, "A region of the programme")
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
        raise InputError("An exercise of the programme is due on no weekday.")
    if len(plan.sitting.reference_hours) > LINES_MAX:
        raise InputError(f"The programme has more than {LINES_MAX} lines of sitting hours.")


def _numbers(plan: Plan) -> Iterator[tuple[str, int, int, int]]:
    """What each number of a plan is, its value, and from where to where it goes."""
    sitting, pace, safety = plan.sitting, plan.pace, plan.safety
    some: list[tuple[str, int | None, int, int]] = [
        ("The programme's weeks", plan.weeks, 1, WEEKS_MAX),
        ("The longest bout (minutes)", sitting.max_bout_min, 1, BOUT_MAX),
        ("A break (minutes)", sitting.break_min, 1, BREAK_MAX),
        ("Get ready (seconds)", pace.get_ready_s, 0, limits.GET_READY_S_MAX),
        ("Rest (seconds)", pace.rest_s, 0, limits.REST_S_MAX),
        ("One repetition (seconds)", pace.rep_s, 1, limits.REP_S_MAX),
        ("The highest pain", safety.pain_peak_max, limits.PAIN_MIN, limits.PAIN_MAX),
        ("The rise of pain", safety.next_day_rise_max, limits.PAIN_MIN, limits.PAIN_MAX),
    ]
    some += [("A line of sitting hours", hours, 0, HOURS_MAX) for hours in sitting.reference_hours]
    for planned in plan.exercises:
        some.append(("Every so many days", planned.due.every, 1, EVERY_MAX))
        some += [("A weekday", day, 0, len(DAY_WORDS) - 1) for day in planned.due.weekdays]
        for step in (*planned.progress, *planned.step_back):
            some += [
                ("A step's level", step.level, 1, limits.LEVEL_MAX),
                ("A step's sets", step.sets, 1, limits.SETS_MAX),
                ("A step's reps", step.reps, 1, limits.REPS_MAX),
                ("A step's hold (seconds)", step.hold_s, 1, limits.HOLD_S_MAX),
            ]
    yield from ((what, value, low, high) for what, value, low, high in some if value is not None)


def _check_figures(plan: Plan) -> None:
    """Refuse a figure that cannot be drawn."""
    for exercise in plan.own:
        if not exercise.levels:
            raise InputError(f"{exercise.name} has no level.")
        for level in exercise.levels:
            figure = level.figure
            if figure is None:
                continue
            try:
                if not all(0 <= number < len(figure.poses) for number in (figure.held, *figure.still)):
                    raise InputError(f"The figure of {exercise.name} holds a pose that it does not have.")
                for pose in figure.poses:
                    joints = figure.joints(pose)
                    for mark in (mark for line in (*figure.lines, *figure.over) for mark in line):
                        mark.place(joints)
            except (KeyError, ValueError, ArithmeticError) as error:
                raise InputError(f"The figure of {exercise.name} cannot be drawn.") from error
