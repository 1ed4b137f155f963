"""Programmes in styled words: what one asks for, what is wrong with a file, and what following it changes."""

from collections.abc import Sequence
from typing import Final

from rich.text import Text

from homecare.core.programme.plan import Plan
from homecare.core.programme_file.problems import Problem
from homecare.core.routine.duration import minutes_by_weekday
from homecare.core.routine.schedule import Assigned
from homecare.core.values.dose import Sides, dose_in_words, with_times
from homecare.core.values.in_words import WEEKDAYS_SHORT, day_in_words
from homecare.core.values.regions import region_asked
from homecare.core.wording.programme.diff import differences
from homecare.core.wording.programme.rules import rules_in_words
from homecare.core.wording.sentences import commas, paragraph
from homecare.ui.programme import wording

CHANGES_SHOWN: Final = 6
"""Lines of what changes that a question names, for it must fit a small screen; the rest is counted."""
LONGEST: Final = 58
"""Letters of such a line; rules and other sentences are counted with the rest."""


def plan_in_words(plan: Plan) -> Text:
    """A programme as a person reads it."""
    words = Text()
    if plan.about:
        words.append(f"{plan.about}\n\n")
    author, version = wording.BY_AUTHOR.format(author=plan.author), _version(plan)
    words.append(f"{author} · {version} · {_length(plan)}\n\n")
    words.append(f"{wording.MINUTES} ", "bold")
    words.append(f"{_minutes(plan)}\n\n")
    for planned in plan.exercises:
        asked = planned.prescription
        dose = dose_in_words(asked)
        dose = commas(dose, "" if asked.sides is Sides.NONE else wording.EACH_SIDE)
        level = wording.LEVEL_NAMED.format(level=asked.level, name=planned.level_name)
        words.append(planned.name, "bold")
        words.append(f" · {level}\n")
        words.append(f"   {with_times(dose, asked.times_per_day)} · {planned.due.in_words()}\n")
        forward, back = rules_in_words(planned)
        for rule in (*forward, *back):
            words.append(f"   {rule}\n", "dim")
    if plan.region:
        words.append(f"\n{wording.PAIN} ", "bold")
        words.append(f"{region_asked(plan.region)}\n")
    sitting = plan.sitting
    words.append(f"\n{wording.SITTING} ", "bold")
    words.append(f"{wording.BREAKS.format(minutes=sitting.break_min, longest=sitting.max_bout_min)}\n")
    if plan.safety.stop_text:
        words.append(f"\n{wording.PROGRAMME_SAYS} ", "bold")
        words.append(f"{plan.safety.stop_text}\n")
    if plan.safety.contact:
        words.append(plan.safety.contact)
    return words


def _version(plan: Plan) -> str:
    return wording.VERSION.format(version=plan.version)


def _length(plan: Plan) -> str:
    if plan.weeks:
        return wording.WEEKS.of(plan.weeks)
    return wording.UNTIL.format(day=plan.until) if plan.until else wording.NO_END


def _minutes(plan: Plan) -> str:
    """`Mon 11, Tue 7, …`."""
    days = zip(WEEKDAYS_SHORT, minutes_by_weekday(plan), strict=True)
    return commas(*(f"{day} {minutes}" for day, minutes in days))


def problems_in_words(problems: tuple[Problem, ...]) -> Text:
    """What is wrong with a file, one point each."""
    words = Text(f"{wording.CANNOT_BE_USED}\n\n", "bold")
    for problem in problems:
        words.append(f"• {problem}\n", "not bold")
    words.append(f"\n{wording.CORRECT_THE_FILE}")
    return words


def following_question(plan: Plan, now: Assigned | None) -> str:
    """The question before a programme is followed: what it takes the place of, and what changes."""
    question = wording.FOLLOW_FROM_TODAY.format(title=plan.title, version=plan.version)
    if now is None:
        return question
    replaces = wording.IT_REPLACES.format(title=now.plan.title)
    changed = differences(now.plan, plan)
    if not changed:
        return f"{question}\n\n{replaces}"
    lines = [line for line in changed if len(line) <= LONGEST][:CHANGES_SHOWN]
    more = len(changed) - len(lines)
    lines += [(wording.AND_MORE if lines else wording.SO_MANY_THINGS).of(more)] if more else []
    listed = "\n".join(f"  {line}" for line in lines)
    return f"{question}\n\n{replaces}\n\n{wording.WHAT_CHANGES}\n{listed}"


def apart_words(plan: Plan, file: str, listed: Sequence[Plan]) -> str:
    """What tells a plan in a list from others with its title: the version, and the file if need be."""
    alike = [other for other in listed if other.title == plan.title]
    if len(alike) < 2:
        return ""
    same = sum(other.version == plan.version for other in alike) > 1
    return f"{_version(plan)}, {file}" if same and file else _version(plan)


def standing_words(followed: Assigned | None, flare: Assigned | None, *, finished: bool) -> str:
    """The line over the list: what is followed, and the flare plan beside it."""
    if followed is None:
        sentences = [wording.NO_PROGRAMME_YET]
    else:
        since, plan = day_in_words(followed.assignment.start), followed.plan
        sentences = [wording.FOLLOWED_SINCE.format(day=since, title=plan.title, version=plan.version)]
        sentences += [wording.FROM_YOUR_PRACTICE] if followed.received else []
        sentences += [wording.WEEKS_ARE_OVER] if finished else []
    sentences += [wording.FOR_FLARES.format(title=flare.plan.title)] if flare is not None else []
    return paragraph(*sentences)
