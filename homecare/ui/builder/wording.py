"""The builder's words: doses, days, rules and problems, short enough to stand beside each other."""

import re
from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from homecare.core.programme.exercises import Level, Library
from homecare.core.programme.plan import DueDays
from homecare.core.programme_file.problems import Problem
from homecare.core.values.dose import (
    Dose,
    Kind,
    Prescription,
    Sides,
    dose_in_words,
    reps_in_words,
    times_in_words,
)
from homecare.core.values.in_words import WEEKDAY_NAMES, count
from homecare.core.values.limits import REST_S
from homecare.exchange.drafted import Drafted, Numbers

KEYS: Final = {
    "levels.lower": ("Lower", "A level lower"),
    "levels.higher": ("Higher", "A level higher"),
    "days.before": ("Day before", "The day before"),
    "days.after": ("Next day", "The day after"),
    "days.turn": ("On or off", "This day on, or off"),
    "days.daily": ("Daily", "Every day"),
    "days.three": ("Mo We Fr", "Monday, Wednesday and Friday"),
    "build_form.cancel": ("Cancel", "Leave it as it is"),
    "build_form.take": ("OK", "Use what you entered"),
    "build_form.enter": ("OK", "Use what you entered"),
    "build_form.usual": ("Usual", "Fill in what is commonly taught"),
    "pick.take": ("Add", "Add it, or set its level"),
    "pick.leave": ("Done", "Close the list"),
    "pick.level.1": ("Level 1", "Choose level 1"),
    "pick.level.2": ("Level 2", "Choose level 2"),
    "pick.level.3": ("Level 3", "Choose level 3"),
    "pick.lower": ("Lower", "One level lower"),
    "pick.higher": ("Higher", "One level higher"),
    "pick.keys": ("Keys", "Every key"),
    "pick.shorten": ("Delete", "Delete a letter; typing narrows the list"),
    "leave.save": ("Save", "Save it, and leave"),
    "leave.drop": ("Do not save", "Leave without saving"),
    "leave.stay": ("Stay", "Keep building"),
    "build.add": ("Add", "Add exercises from the library"),
    "build.edit": ("Change", "Its level, dose, days and note"),
    "build.level.1": ("Level 1", "Set it to level 1"),
    "build.level.2": ("Level 2", "Set it to level 2"),
    "build.level.3": ("Level 3", "Set it to level 3"),
    "build.harder": ("Harder", "One level higher"),
    "build.easier": ("Easier", "One level lower"),
    "build.rules": ("Rules", "When a step forward or back is proposed"),
    "build.remove": ("Remove", "Take this exercise out"),
    "build.later": ("Later", "Move it down the routine"),
    "build.earlier": ("Earlier", "Move it up the routine"),
    "build.programme": ("Programme", "Title, weeks, breaks, safety"),
    "build.undo": ("Undo", "Undo the last change"),
    "build.redo": ("Redo", "Redo what you undid"),
    "build.problems": ("Problems", "Show the problems"),
    "build.save": ("Save", "Write the programme file"),
    "build.leave": ("Leave", "Back to the programmes"),
    "build.keys": ("Keys", "Every key"),
    "build.down": ("Down", "Next exercise"),
    "build.up": ("Up", "Previous exercise"),
    "build.change": ("Change", "Its level, dose, days and note"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

LEVEL_KEY: Final = "Level {number}"
EVERY_KEY: Final = ("Every {number}", "Every {number} days, counted from the first day")
"""The same of the keys that are digits."""

# Titles

ADD_EXERCISES: Final = "Add exercises"
MINUTES_EACH_DAY: Final = "Minutes each day"
EXERCISES: Final = "Exercises"
A_NEW_PROGRAMME: Final = "A new programme"
NO_EXERCISE: Final = "No exercise"
RULES: Final = "Rules: {name}"
SAVE_AS_YOUR_OWN: Final = "Save as your own"
THE_PROGRAMME: Final = "The programme"

# Lines of a screen

SAVE_CHANGES: Final = "Your changes are not saved yet. Save them?"
HEAD: Final = " Builder · {title} · version {version}"
NOT_SAVED_YET: Final = "not saved yet"
SAVED_ALREADY: Final = "saved"
BUNDLED_CHANGED: Final = "from homecare: not saved yet"
BUNDLED: Final = "saving makes your own copy"
LEVEL_AND_MOVE: Final = "1–3 level · J K move"
START: Final = """Press a to add exercises from the library.

Then press Enter for level, dose and days, r for the rules, and o for the whole programme.

The minutes below grow with each exercise. Press Ctrl+S to save."""
NO_DAY: Final = "no day"
NOT_KNOWN: Final = "This exercise is neither in the library nor in the file."
IN_THE_PROGRAMME: Final = "in the programme"
SO_MANY_IN_THE_PROGRAMME: Final = "{amount} in the programme, up to {longest} min a day"
TYPE_TO_FIND: Final = "Type to search: plank, neck stretch, break"
FIND: Final = "Find: {typed}▏"
NONE_FOUND: Final = "{typed}  no exercise found"
NONE_FOUND_ON_CARD: Final = "No exercise found. Backspace deletes a letter."
NOT_IN_YET: Final = "Enter add · 1–3 or ← → level · type to search · Esc done"
IN_AT_LEVEL: Final = "Already in, at level {level} · 1–3 or ← → change the level · Esc done"
IN_AT_OTHER_LEVEL: Final = "Already in, at level {there} · Enter: level {level}, with its own dose · Esc done"
IN_AT_NO_LEVEL: Final = "Already in · Enter: level {level}, with its own dose · Esc done"
EMPTY_IS_NO_RULE: Final = "No rule if left empty. F2 fills in the commonly taught one."
FILLED_IN: Final = "Filled in, but not used yet. Press Enter to use it, or Esc to leave it."

# Fields

LEVEL: Final = "Level"
SETS: Final = "Sets"
REPS: Final = "Reps"
HOLD: Final = "Hold, seconds"
REST: Final = "Rest, seconds"
TIMES_A_DAY: Final = "Times a day"
DAYS: Final = "Days"
NOTE: Final = "Note"
FORWARD_AFTER: Final = "▲ Forward after"
PEAK_AT_MOST: Final = "  peak at most"
NEXT_DAY_AT_MOST: Final = "  next day at most"
BACK_PEAK_OVER: Final = "▼ Back: peak over"
THEN: Final = "  then"
OR_NEXT_DAY_FROM: Final = "  or next day from"
TITLE: Final = "Title"
AUTHOR: Final = "Author"
ID: Final = "Id"
ABOUT: Final = "About"
REGION: Final = "Region"
WEEKS: Final = "Weeks"
OR_UNTIL: Final = "or until"
BREAK_AFTER_MIN: Final = "Break after, min"
BREAK_LASTS_MIN: Final = "Break lasts, min"
IN_BREAKS: Final = "In breaks"
STOP_ABOVE: Final = "Stop above"
RISE_AT_MOST: Final = "Rise at most"
STOP_TEXT: Final = "Stop text"
CONTACT: Final = "Contact"

# What a field takes

ONCE_IF_EMPTY: Final = "once, if left empty"
NOTE_HINT: Final = "optional; what to watch out for"
NONE_OR_PAIN_LEVEL: Final = "optional; 0 to 10"
RULE_HINT: Final = "optional; e.g. 3 times"
STEP_FORWARD_HINT: Final = "optional; e.g. level 2, or 12 reps"
NONE_OR_RISE: Final = "optional; 1 to 10"
STEP_BACK_HINT: Final = "optional; e.g. level 1, or 6 reps"
TITLE_HINT: Final = "e.g. Neck and shoulders, Mrs Sato"
YOUR_NAME: Final = "your name"
ID_HINT: Final = "e.g. neck-and-shoulders"
ABOUT_HINT: Final = "optional; one or two sentences for the patient"
REGION_HINT: Final = "optional; e.g. neck"
NO_END: Final = "no end"
UNTIL_HINT: Final = "optional; a day like 2027-01-31"
THIRTY_IF_EMPTY: Final = "30, if left empty"
TWO_IF_EMPTY: Final = "2, if left empty"
BREAKS_HINT: Final = "e.g. stand-and-walk, scapular-squeeze"
STOP_TEXT_HINT: Final = "optional; what the patient reads then"
CONTACT_HINT: Final = "optional; clinic name, phone number"

# What is said of a field that is gone to

LEVEL_ABOUT: Final = "Press 1 to 3, or the arrow keys. Tab: next field. Enter: OK."
DOSE_ABOUT: Final = "Leave it empty to use the level's own."
DAYS_ABOUT: Final = "← → and space; d daily, w Mo We Fr, 2 to 7 for every 2 to 7 days."
FORWARD_AFTER_ABOUT: Final = "Times in a row at the full dose. homecare only proposes a step."
PEAK_AT_MOST_ABOUT: Final = "Pain during it, 0 to 10."
NEXT_DAY_AT_MOST_ABOUT: Final = "Points above usual the next day."
STEP_FORWARD_ABOUT: Final = "level 2, 4 sets, 12 reps or 20 s; put commas between several."
BACK_PEAK_OVER_ABOUT: Final = "One time with pain above this is enough."
OR_NEXT_DAY_FROM_ABOUT: Final = "Or the next day is this many points above usual, or more."
STEP_BACK_ABOUT: Final = "level 1, 2 sets, 6 reps or 5 s; put commas between several."
STEP_ABOUT: Final = "That is {step}."
TITLE_ABOUT: Final = "The title that the patient sees."
AUTHOR_ABOUT: Final = "Who wrote the programme."
ID_ABOUT: Final = "Also the file name: small letters, digits and hyphens."
REGION_ABOUT: Final = "Where the pain is, unless the patient chose another region."
WEEKS_ABOUT: Final = "How many weeks it runs. For no end, leave this and the last day empty."
UNTIL_ABOUT: Final = "The last day, instead of a number of weeks."
BREAK_AFTER_ABOUT: Final = "Minutes of sitting before a break is due; 20 to 60 is usual."
BREAK_LASTS_ABOUT: Final = "Minutes."
IN_BREAKS_ABOUT: Final = "Exercises from the library, with commas between."
STOP_ABOVE_ABOUT: Final = "If pain during exercise goes above this, your stop text appears."
RISE_AT_MOST_ABOUT: Final = "Points above usual the next morning."
CONTACT_ABOUT: Final = "Shown with the stop text."

# What a value is called where it is refused

THE_LEVEL: Final = "The level"
SECONDS: Final = "Seconds"
HOLD_SECONDS: Final = "Hold (seconds)"
REST_SECONDS: Final = "Rest (seconds)"
THE_NOTE: Final = "The note"
QUOTED_FORWARD_AFTER: Final = "“Forward after”"
QUOTED_PEAK_AT_MOST: Final = "“Peak at most”"
QUOTED_NEXT_DAY_AT_MOST: Final = "“Next day at most”"
QUOTED_BACK_PEAK_OVER: Final = "“Back: peak over”"
QUOTED_OR_NEXT_DAY_FROM: Final = "“Or next day from”"
THE_TITLE: Final = "The title"
THE_AUTHOR: Final = "The author"
THE_NUMBER_OF_WEEKS: Final = "The number of weeks"
THE_TEXT: Final = "The text"
MINUTES_IN_THE_CHAIR: Final = "Minutes of sitting"
MINUTES_OF_A_BREAK: Final = "Minutes of a break"
QUOTED_STOP_ABOVE: Final = "“Stop above”"
QUOTED_RISE_AT_MOST: Final = "“Rise at most”"
EXERCISE: Final = "exercise"
LIST_OF_EXERCISES: Final = "homecare guide exercises"

# Refusals: what is wrong, and what to do

IS_EMPTY: Final = "{field} is empty."
NO_DAY_CHOSEN: Final = ("No day is chosen.", "Turn one on with space, or press d for daily.")
NO_STEP: Final = "“{typed}” is not a step."
WRITE_A_STEP: Final = "Write level 2, 4 sets, 12 reps or 20 s."
IS_HELD: Final = ("{name} has no reps at that level: you hold it.", "Write seconds, for example 20 s.")
NO_HIGHER_LEVEL: Final = ("There is no higher level.", "Write another step, for example 4 sets.")
NO_TIMES_FORWARD: Final = ("Forward after how many times?", "Write a number, or clear all four fields.")
NO_STEP_FORWARD: Final = ("Which step forward?", WRITE_A_STEP)
NO_STEP_BACK: Final = ("Which step back?", "Write level 1, 2 sets, 6 reps or 5 s.")
NOTHING_BEFORE_BACK: Final = ("Back after what?", "Write the peak, or the rise of the next day.")
WEEKS_AND_LAST_DAY: Final = ("Weeks and a last day cannot both be set.", "Clear one of the two.")
NOT_A_DAY: Final = ("“{typed}” is not a day.", "Write it like 2027-01-31.")
NOT_SAVED: Final = ("Not saved. {problem}", "Change its rules with r, and save again.")
ID_IS_TAKEN: Final = (
    "There is already a programme with the id {slug}.",
    "Open it with c, or choose another id.",
)
IN_AT_THIS_LEVEL: Final = "{name} is already in, at level {level}: 1–3 change the level"

# Buttons

OK: Final = "OK (Enter)"
CONTINUE: Final = "Continue (Enter)"
CANCEL: Final = "Cancel (Esc)"
SAVE_Y: Final = "Save (y)"
DO_NOT_SAVE: Final = "Do not save (n)"
STAY: Final = "Stay (Esc)"
WRITE_OVER_IT: Final = "Write over it"

# Questions

SAVE: Final = "Save"
OVER_ANOTHER_FILE: Final = "{path}\n\nThere is another file with this name. Write over it?"
WITH_PROBLEMS: Final = "It is not ready to use yet:\n\n{problems}\n\nSave it anyway?"
HAS_NO_EXERCISE: Final = "• It has no exercise yet."
HAS_PROBLEM: Final = "• {problem}"

# Titles of what is said in passing

SAVED: Final = "Saved"

# What is said in passing

NOTHING_TO_UNDO: Final = "There is nothing to undo here."
NOT_IN_THE_LIBRARY: Final = "The library does not have this exercise or level: {key}. Press d to remove it."
OWN_DOSE_GONE: Final = "Level {level} has its own dose, so the one you set is gone. Press u to bring it back."
IS_REMOVED: Final = "{name} removed. Press u to bring it back."
SAVED_HERE: Final = (
    "{path}\n\nTo use it, press Enter on it in the list, or run: homecare programme assign {typed}"
)
VERSION_IN_USE: Final = "Version {before} is already in use, so this is version {now}.\n\n{saved}"

_FIELDS: Final = {"use": "", "exercise": "", "hold_s": "hold"}
_RULES: Final = {"progress": "rule forward", "step_back": "rule back"}
_IN_THE_BUILDER: Final = (
    (r"Write level = 1 and a rule for moving on", "Choose level 1 (key 1) and a rule for moving on (r)"),
    (r': days = \["mon", "wed", "fri"\]', ", as on Mo We Fr (Enter, Days, w)"),
    (r": sessions_at_full_dose = 3", " (r, “Forward after”)"),
    (r"pain_peak_max = (\d+)", r"“peak at most” \1"),
    (r"next_day_rise_max = (\d+)", r"“next day at most” \1"),
    (r" here, or change", " (r), or change"),
    (r"step_back (\d+)", r"rule back \1"),
    (r"\[safety\] says", "the programme says"),
)
"""What is said of programme files, as it is done here: warnings, and rules that cannot stand."""

DAY_NAMES: Final = tuple(name[:2] for name in WEEKDAY_NAMES)
SIDES: Final = {Sides.NONE: "", Sides.BOTH: ", each side", Sides.ALTERNATE: ", each side in turn"}


def short_dose(asked: Prescription) -> str:
    """`3 × 10 s`, `2 × 15 s L R`, `5 reps, twice a day`: as in the routine of Today."""
    sides = "" if asked.sides is Sides.NONE else " L R"
    return dose_in_words(asked) + sides + times_in_words(asked.times_per_day)


def short_days(due: DueDays) -> str:
    """`MTWTFSS` with a dot for each day off; `every 2` where it is due every other day."""
    if due.every > 1:
        return f"every {due.every}"
    return "".join(name[0] if n in due.weekdays else "·" for n, name in enumerate(WEEKDAY_NAMES))


def long_dose(asked: Prescription) -> str:
    """`3 × 10 s, each side, 30 s rest, twice a day`."""
    dose = asked.dose
    rest = f", {REST_S if dose.rest_s is None else dose.rest_s} s rest" if dose.sets > 1 else ""
    times = times_in_words(asked.times_per_day)
    return f"{dose_in_words(asked)}{SIDES[asked.sides]}{rest}{times}"


def level_line(level: Level) -> str:
    """`1  on the knees, 3 × 10 s`."""
    return f"{level.number}  {level.name}, {dose_in_words(level.prescription())}"


def own_amount(level: Level, part: str) -> str:
    """The level's own part of a dose, as a hint: `3 is the level's own`."""
    own = getattr(level.dose, part)
    return "none at this level" if own is None else f"{own}, the level's own"


def then_in_words(then: Numbers) -> str:
    """`level 2`, `4 sets`, `12 reps, 5 s`: as it is typed, too."""
    said = []
    if "level" in then:
        said.append(f"level {then['level']}")
    if "sets" in then:
        said.append(f"{then['sets']} sets")
    if "reps" in then:
        said.append(reps_in_words(then["reps"]))
    if "hold_s" in then:
        said.append(f"{then['hold_s']} s")
    return ", ".join(said)


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
    return f"{level.name}, {dose_in_words(asked)}{SIDES[asked.sides]}"


def problem_in_words(problem: Problem, library: Library) -> str:
    """A problem without its file and line, which the builder writes itself, the exercise by its name.

    A warning, and what is wrong with a rule, names the builder's keys and fields instead of the file's; any
    other error is of the file itself.
    """
    parts = problem.place.split(", ")
    name = next((library[part].name for part in parts if part in library), "")
    rule = next((said for start, said in _RULES.items() if f", {start} " in problem.place), "")
    ours = bool(rule) or problem.severity == "warning"
    place = name if name and (ours or parts[-1] in library) else problem.place
    key, says = problem.key, f"{problem.message} {problem.write}"
    if ours:
        key = rule or _FIELDS.get(key, key)
        for written, done in _IN_THE_BUILDER:
            says = re.sub(written, done, says)
    named = key and not says.startswith(key)
    subject = ", ".join(part for part in (place, key if named else "") if part)
    return f"{subject}: {says}".strip(": ").strip()


def noticed(first: str, many: int, width: int, lines: int) -> Text:
    """The first of `many` problems in so many lines; which key shows all, where this is not all."""
    said = Text(f"! 1 of {many}, p shows all · {first}" if many > 1 else f"! {first}")
    if many == 1 and len(_wrapped(said, width)) > lines:
        said = Text(f"! p shows all of it · {first}")
    wrapped = _wrapped(said, width)
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
    said = [count(errors, "problem")] * bool(errors) + [count(warnings, "warning")] * bool(warnings)
    return " and ".join(said)
