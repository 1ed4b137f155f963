"""What the builder says of doses, days, rules and problems, short enough to stand beside each other."""

import re
from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from homecare.core.programme.exercises import Level, Library
from homecare.core.programme.plan import DueDays
from homecare.core.programme_file.problems import Problem
from homecare.core.values.dose import Dose, Kind, Prescription, Sides, dose_in_words, with_times
from homecare.core.values.in_words import WEEKDAYS_SHORT, enumerated
from homecare.core.values.limits import REST_S
from homecare.core.wording.sentences import commas
from homecare.exchange.drafted import Drafted, Numbers
from homecare.ui.builder import wording

_FIELDS: Final = {"use": "", "exercise": "", "hold_s": wording.HELD}
_RULES: Final = {"progress": wording.RULE_FORWARD, "step_back": wording.RULE_BACK}
_IN_THE_BUILDER: Final = (
    (r"\blevel = 1\b", wording.LEVEL_1),
    (r'days = \["mon", "wed", "fri"\]', wording.ON_MO_WE_FR),
    (r"sessions_at_full_dose = 3", wording.FORWARD_AFTER_3),
    (r"pain_peak_max = (\d+)", wording.PEAK_AT_MOST_OF.format(level=r"\1")),
    (r"next_day_rise_max = (\d+)", wording.NEXT_DAY_AT_MOST_OF.format(points=r"\1")),
    (r"step_back (\d+)", wording.RULE_BACK_NUMBER.format(number=r"\1")),
    (r"\[safety\]", wording.SAFETY),
)
"""Pieces of a file that problems name, whatever the language, as they are called here."""
_SIDES: Final = {
    Sides.NONE: "",
    Sides.BOTH: wording.EACH_SIDE,
    Sides.ALTERNATE: wording.EACH_SIDE_IN_TURN,
}


def short_dose(asked: Prescription) -> str:
    """`3 × 10 s`, `2 × 15 s L R`, `5 reps, twice a day`: as in the routine of Today."""
    sides = "" if asked.sides is Sides.NONE else f" {wording.LEFT_AND_RIGHT}"
    return with_times(f"{dose_in_words(asked)}{sides}", asked.times_per_day)


def short_days(due: DueDays) -> str:
    """`MTWTFSS` with a dot for each day off; `every 2` where it is due every other day."""
    if due.every > 1:
        return wording.EVERY_SHORT.of(due.every)
    return "".join(
        letter if number in due.weekdays else "·" for number, letter in enumerate(wording.DAY_LETTERS)
    )


def days_line(due: DueDays) -> str:
    """`Daily`, `Mon, Wed, Fri`, `Every 2 days`: a line of its own."""
    if due.every > 1:
        return wording.EVERY_DAYS.of(due.every)
    if len(due.weekdays) == len(WEEKDAYS_SHORT):
        return wording.DAILY
    return commas(*(WEEKDAYS_SHORT[number] for number in due.weekdays))


def long_dose(asked: Prescription) -> str:
    """`3 × 10 s, each side, 30 s rest, twice a day`."""
    dose = asked.dose
    seconds = REST_S if dose.rest_s is None else dose.rest_s
    rest = wording.REST_SECONDS_BETWEEN.format(seconds=seconds) if dose.sets > 1 else ""
    return with_times(commas(dose_in_words(asked), _SIDES[asked.sides], rest), asked.times_per_day)


def level_line(level: Level) -> str:
    """`1  on the knees, 3 × 10 s`."""
    return f"{level.number}  {level.name}, {dose_in_words(level.prescription())}"


def own_amount(level: Level, part: str) -> str:
    """The level's own part of a dose, as a hint: `3, from the level`."""
    own = getattr(level.dose, part)
    return wording.NONE_AT_THIS_LEVEL if own is None else wording.OWN_AMOUNT.format(amount=own)


def step_as_typed(then: Numbers) -> str:
    """`level 2`, `4 sets`, `12 reps, 5 s`: what a field of a step takes, whatever the language."""
    typed = []
    if "level" in then:
        typed.append(f"level {then['level']}")
    if "sets" in then:
        typed.append(f"{then['sets']} sets")
    if "reps" in then:
        typed.append("1 rep" if then["reps"] == 1 else f"{then['reps']} reps")
    if "hold_s" in then:
        typed.append(f"{then['hold_s']} s")
    return ", ".join(typed)


def step_in_words(drafted: Drafted, then: Numbers) -> str:
    """What a step leads to: `on the toes, 3 × 20 s`; empty where that cannot be told."""
    if drafted.exercise is None or drafted.level is None or drafted.asked is None:
        return ""
    number = then.get("level")
    level = drafted.level if number is None else drafted.exercise.level(number)
    now = drafted.asked.dose if number is None else level.dose
    reps = then.get("reps", now.reps) if level.kind is Kind.REPS else None
    dose = Dose(sets=then.get("sets", now.sets), reps=reps, hold_s=then.get("hold_s", now.hold_s))
    asked = Prescription(kind=level.kind, sides=level.sides, level=level.number, dose=dose)
    return commas(level.name, dose_in_words(asked), _SIDES[asked.sides])


def problem_in_words(problem: Problem, library: Library) -> str:
    """A problem without its file and line, which the builder writes itself, the exercise by its name.

    A warning, and what is wrong with a rule, names the builder's keys and fields instead of the file's; any
    other error is of the file itself.
    """
    parts = problem.place.split(", ")
    name = next((library[part].name for part in parts if part in library), "")
    rule = next((named for start, named in _RULES.items() if f", {start} " in problem.place), "")
    ours = bool(rule) or problem.severity == "warning"
    place = name if name and (ours or parts[-1] in library) else problem.place
    key, says = problem.key, f"{problem.message} {problem.write}".strip()
    if ours:
        key = rule or _FIELDS.get(key, key)
        for written, done in _IN_THE_BUILDER:
            says = re.sub(written, done, says)
    where = commas(place, "" if key and says.startswith(key) else key)
    return wording.PROBLEM_WHERE.format(where=where, problem=says) if where and says else where or says


def noticed(first: str, many: int, width: int, lines: int) -> Text:
    """The first of `many` problems in so many lines; which key shows all, where this is not all."""
    shown = Text(wording.FIRST_PROBLEM.of(many, problem=first) if many > 1 else f"! {first}")
    if many == 1 and len(_wrapped(shown, width)) > lines:
        shown = Text(wording.LONG_PROBLEM.format(problem=first))
    wrapped = _wrapped(shown, width)
    if len(wrapped) > lines:
        wrapped[lines - 1].append("…")
        wrapped[lines - 1].truncate(width, overflow="ellipsis")
    return Text("\n").join(wrapped[:lines])


def _wrapped(text: Text, width: int) -> list[Text]:
    return list(text.wrap(Console(width=width), width))


def tally(problems: Sequence[Problem]) -> str:
    """`1 problem`, `2 warnings`, `1 problem and 2 warnings`."""
    errors = sum(one.severity == "error" for one in problems)
    warnings = len(problems) - errors
    counted = [wording.PROBLEMS.of(errors)] if errors else []
    counted += [wording.WARNINGS.of(warnings)] if warnings else []
    return enumerated(counted)
