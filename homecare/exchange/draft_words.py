"""What a drafted programme file says beside its values, for whoever reads it in an editor or aloud."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from homecare.core.programme.exercises import Exercise, Level
from homecare.core.values.dose import Dose, Kind, Prescription, Sides, reps_in_words, seconds_in_words

PLAIN_NAMES: Final = ("starting", "longer", "longest")
"""Names of levels that say nothing which the dose does not say."""
NO_AUTHOR: Final = "Your name"
"""Stands for the author until one is written."""

ADAPTING: Final = re.compile(r"# To adapt it for your patients .*\n(?:#   \d\. .*\n)+")
"""The instructions in the files that come with homecare, which a copy has followed already."""
COPIED: Final = """\
# To adapt it further, change what you like below, or open it in the builder: homecare, then 4, then c.
#   Have it checked: homecare programme check {named}
#   Read it:         homecare programme show {named}
#   Give it:         homecare programme assign {named}
# When you change it after anyone has used it, raise version by one; the builder does this for you.
"""
NEW: Final = """\
# {title}
#
# A programme file for homecare. It is plain text: change it here, or open it in the builder: homecare,
# then 4, then c. Text after a # is only for readers.
#   Have it checked: homecare programme check {named}
#   Read it:         homecare programme show {named}
#   Give it:         homecare programme assign {named}
# When you change it after anyone has used it, raise version by one; the builder does this for you.
#
# Rules under [[exercise.progress]] propose a step forward, those under [[exercise.step_back]] one back;
# nothing changes without the patient's yes.

format = 1
id = {slug}
version = 1
title = {titled}
author = {author}
language = "en"
# about = "One or two sentences that tell the patient what this is."

[schedule]
{weeks}

[sitting]
max_bout_min = 30                  # minutes in the chair before a break is due; 20 to 60 is usual
break_min = 2                      # minutes a break lasts
break_exercises = ["stand-and-walk"]
reference_hours = [4, 6]           # lines drawn on the chart: the article's hours, never pass or fail

[safety]
pain_peak_max = 5                  # pain during exercise above this: stop
next_day_rise_max = 2              # points above the usual next morning
stop_text = "Stop if pain goes above 5 or runs down the arm, and ask your practitioner."
# contact = "Clinic name, telephone"     # take the # away and fill in: shown with the stop text

# The exercises, in the order of the routine. A level brings its own dose; write sets, reps, hold_s or rest_s
# under an exercise to give another, and times_per_day to have it done more than once a day.
"""
WEEKS: Final = "# or until = 2027-01-31, or neither for no end"
UNTIL: Final = "# its last day; or weeks = 6, or neither for no end"
NO_WEEKS: Final = "# weeks = 6                        # or until = 2027-01-31; neither is no end"
REMARKS: Final[Mapping[tuple[str, str], str]] = {
    ("schedule", "weeks"): WEEKS,
    ("schedule", "until"): UNTIL,
    ("sitting", "max_bout_min"): "# minutes in the chair before a break is due; 20 to 60 is usual",
    ("sitting", "break_min"): "# minutes a break lasts",
    ("safety", "pain_peak_max"): "# pain during exercise above this: stop",
    ("safety", "next_day_rise_max"): "# points above the usual next morning",
}
"""The comments beside the values of each section, by section and key."""

_COMMAND: Final = re.compile(r"(homecare programme (?:check|show|assign) )(\S+)")
_DOSE: Final = re.compile(
    r"((\d+ × \d+( s| min)?( \d+ s)?|\d+ reps?)(, each held [\d a-z]+?)?|\d+ (s|min)( \d+ s)?)"
    r"( on each side(, in turn)?)?"
)
_SIDES: Final = {Sides.NONE: "", Sides.BOTH: " on each side", Sides.ALTERNATE: " on each side, in turn"}


_NUMBERS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_WEEKS: Final = re.compile(
    rf"\b(\d{{1,3}}|{'|'.join(_NUMBERS)})[\s-]+(?:(?!an?\b|per\b|each\b|every\b|times\b)[^\W\d]+\s+)?weeks?\b",
    re.IGNORECASE,
)
"""`six weeks`, `one gentle week`, `6-week`; not `3 per week`."""


def names_other_weeks(about: str, before: int | None, now: int) -> bool:
    """Whether a text names the weeks that a programme had, where it runs another number of them now."""
    found = [one[1].lower() for one in _WEEKS.finditer(about)]
    named = {_NUMBERS.index(word) + 1 if word in _NUMBERS else int(word) for word in found}
    return before != now and (bool(named - {now}) if before is None else before in named)


def dose_remark(asked: Prescription) -> str:
    """`3 × 10 s`, `2 × 8, each held 3 s`, `2 × 15 s on each side`."""
    dose = asked.dose
    if asked.kind is Kind.REPS:
        held = f", each held {seconds_in_words(dose.hold_s)}" if dose.hold_s else ""
        reps = reps_in_words(dose.reps or 0) if dose.sets == 1 else f"{dose.sets} × {dose.reps}"
        words = f"{reps}{held}"
    else:
        held = seconds_in_words(asked.per_set)
        words = held if dose.sets == 1 else f"{dose.sets} × {held}"
    return words + _SIDES[asked.sides]


def level_remark(level: Level, asked: Prescription) -> str:
    """The comment beside a level: its name, where that says something, and the dose that is asked for."""
    named = [] if level.name in PLAIN_NAMES else [level.name]
    return "# " + ", ".join([*named, dose_remark(asked)])


def is_level_remark(remark: str, exercise: Exercise) -> bool:
    """Whether a comment has the form of `level_remark`: a level's name, or its beginning, and a dose."""
    words = remark.removeprefix("#").strip()
    beginnings = {""}
    for level in exercise.levels:
        parts = level.name.split(", ")
        beginnings |= {", ".join(parts[:many]) + ", " for many in range(1, len(parts) + 1)}
    return any(
        words.startswith(start) and _DOSE.fullmatch(words.removeprefix(start)) is not None
        for start in beginnings
    )


def instead_remark(own: int | None) -> str:
    """The comment beside a part of the dose that is not the level's own."""
    return "" if own is None else f"# instead of {own}"


def with_commands_for(comment: str, named: str) -> str:
    """A comment whose commands speak of this programme."""
    return _COMMAND.sub(lambda found: found[1] + named, comment)


def dose_with(level: Level, changed: Mapping[str, int | None]) -> Dose:
    """A level's dose with what is said otherwise.

    Raises:
        InputError: if a part of it is outside its limits.
    """
    return replace(level.dose, **{name: value for name, value in changed.items() if value is not None})
