"""Programmes in styled words: what one asks for, what is wrong with a file, and what following it changes."""

from collections.abc import Sequence
from typing import Final

from rich.text import Text

from homecare.core.programme.plan import Plan
from homecare.core.programme_file.problems import Problem
from homecare.core.routine.duration import minutes_by_weekday
from homecare.core.routine.schedule import Assigned
from homecare.core.values.dose import Sides, dose_in_words, times_in_words
from homecare.core.values.in_words import WEEKDAYS_SHORT, count, day_in_words
from homecare.core.values.regions import region_asked
from homecare.core.wording.programme.diff import differences
from homecare.core.wording.programme.rules import rules_in_words
from homecare.language import _

KEYS: Final = {
    "programme.follow": (_("Follow"), _("Follow this one from today")),
    "programme.assign": (_("Assign"), _("Assign this one from today")),
    "programme.flare": (_("For flares"), _("Use the highlighted one as the flare plan")),
    "programme.end": (_("End"), _("Stop following the highlighted one")),
    "programme.new": (_("New"), _("Build a new programme from the library")),
    "programme.build": (_("Change"), _("Open the highlighted one in the builder")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

PROGRAMMES: Final = _("Programmes")

# Buttons

FOLLOW: Final = _("Follow")
ASSIGN: Final = _("Assign")
USE_IT: Final = _("Use it")
END_IT: Final = _("End it")

# Questions

PROGRAMME: Final = _("Programme")
USE_FOR_FLARES: Final = _(
    "Use “{title}” as your flare plan?\n\nPress f on Today to switch it on and off. It then replaces the "
    "usual programme, and those days do not count."
)
USE_FOR_THEIR_FLARES: Final = _(
    "Use “{title}” as the patient's flare plan?\n\nPress f on Today to switch it on and off. It then "
    "replaces the usual programme, and those days do not count."
)
STOP_FOLLOWING: Final = _("Stop following “{title}”? Nothing is due from today. All entries stay.")
STOP_FLARE_PLAN: Final = _("Stop using “{title}” as the flare plan? All entries stay.")

# Titles of what is said in passing

ASSIGNED: Final = _("Assigned")
ENDED: Final = _("Ended")

# What is said in passing

FILE_HAS_PROBLEMS: Final = _("This file has problems. They are listed next to it.")
NO_PROGRAMME_TO_END: Final = _("There is no programme to end.")
READ_ONLY: Final = _("This one is from your practice, and read-only here. Press n to build your own.")
NO_FILE_HERE: Final = _("This one is from your practice. There is no file here to follow it again from.")
YOU_FOLLOW_IT: Final = _("You follow this programme already.")
PATIENT_FOLLOWS_IT: Final = _("The patient follows this programme already.")
YOU_FOLLOW_FLARE: Final = _("You follow this programme. Choose another one as the flare plan.")
PATIENT_FOLLOWS_FLARE: Final = _("The patient follows this programme. Choose another one as the flare plan.")
IS_FLARE_PLAN: Final = _("This is the flare plan already. Press f on Today to switch it on.")
STARTS_TODAY: Final = _("{title} starts today. Press u to undo.")
IS_YOUR_FLARE_PLAN: Final = _("{title} is your flare plan. Press u to undo.")
IS_THEIR_FLARE_PLAN: Final = _("{title} is the patient's flare plan. Press u to undo.")
NO_LONGER_FOLLOWED: Final = _("{title}. Press u to undo.")

CHANGES_SHOWN = 6
"""Lines of what changes that a question names, for it must fit a small screen; the rest is counted."""
LONGEST = 58
"""Letters of such a line; rules and other sentences are counted with the rest."""


def plan_in_words(plan: Plan) -> Text:
    """A programme as a person reads it."""
    words = Text()
    if plan.about:
        words.append(f"{plan.about}\n\n")
    length = count(plan.weeks, "week") if plan.weeks else f"until {plan.until}" if plan.until else "no end"
    words.append(f"By {plan.author} · version {plan.version} · {length}\n\n")
    words.append("Minutes: ", "bold")
    words.append(f"{_minutes(plan)}\n\n")
    for planned in plan.exercises:
        asked = planned.prescription
        sides = "" if asked.sides is Sides.NONE else ", each side"
        times = times_in_words(asked.times_per_day)
        words.append(planned.name, "bold")
        words.append(f" · level {asked.level}, {planned.level_name}\n")
        words.append(f"   {dose_in_words(asked)}{sides}{times} · {planned.due.in_words()}\n")
        forward, back = rules_in_words(planned)
        for rule in (*forward, *back):
            words.append(f"   {rule}\n", "dim")
    if plan.region:
        words.append("\nPain: ", "bold")
        words.append(f"{region_asked(plan.region)}\n")
    sitting = plan.sitting
    words.append("\nSitting: ", "bold")
    words.append(f"a break of {sitting.break_min} min at least every {sitting.max_bout_min} min.\n")
    if plan.safety.stop_text:
        words.append("\nThe programme says: ", "bold")
        words.append(f"{plan.safety.stop_text}\n")
    if plan.safety.contact:
        words.append(plan.safety.contact)
    return words


def _minutes(plan: Plan) -> str:
    """`Mon 11, Tue 7, …`."""
    days = zip(WEEKDAYS_SHORT, minutes_by_weekday(plan), strict=True)
    return ", ".join(f"{day} {minutes}" for day, minutes in days)


def problems_in_words(problems: tuple[Problem, ...]) -> Text:
    """What is wrong with a file, one point each."""
    words = Text("This file cannot be used yet:\n\n", "bold")
    for problem in problems:
        words.append(f"• {problem}\n", "not bold")
    words.append("\nCorrect the file and come back. Nothing else is affected.")
    return words


def following_question(plan: Plan, now: Assigned | None) -> str:
    """The question before a programme is followed: what it takes the place of, and what changes."""
    question = f"Follow “{plan.title}”, version {plan.version}, from today?"
    if now is None:
        return question
    question += f"\n\nIt replaces “{now.plan.title}”. Earlier days still count against the old one."
    changed = differences(now.plan, plan)
    if not changed:
        return question
    lines = [line for line in changed if len(line) <= LONGEST][:CHANGES_SHOWN]
    more = len(changed) - len(lines)
    lines += [f"and {more} more" if lines else f"{more} things"] if more else []
    return question + "\n\nWhat changes:\n" + "\n".join(f"  {line}" for line in lines)


def apart_words(plan: Plan, file: str, listed: Sequence[Plan]) -> str:
    """What tells a plan in a list from others with its title: the version, and the file if need be."""
    alike = [other for other in listed if other.title == plan.title]
    if len(alike) < 2:
        return ""
    same = sum(other.version == plan.version for other in alike) > 1
    return f"version {plan.version}" + (f", {file}" if same and file else "")


def standing_words(followed: Assigned | None, flare: Assigned | None, *, finished: bool) -> str:
    """The line over the list: what is followed, and the flare plan beside it."""
    if followed is None:
        words = "No programme yet: choose one and press Enter."
    else:
        since = day_in_words(followed.assignment.start)
        words = f"Followed since {since}: {followed.plan.title}, version {followed.plan.version}."
        words += " From your practice." if followed.received else ""
        words += " Its weeks are over: choose what comes next." if finished else ""
    return f"{words} For flares: {flare.plan.title}." if flare is not None else words
