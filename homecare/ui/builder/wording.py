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
from homecare.language import _

KEYS: Final = {
    "levels.lower": (_("Lower"), _("A level lower")),
    "levels.higher": (_("Higher"), _("A level higher")),
    "days.before": (_("Day before"), _("The day before")),
    "days.after": (_("Next day"), _("The day after")),
    "days.turn": (_("On or off"), _("This day on, or off")),
    "days.daily": (_("Daily"), _("Every day")),
    "days.three": (_("Mo We Fr"), _("Monday, Wednesday and Friday")),
    "build_form.cancel": (_("Cancel"), _("Leave it as it is")),
    "build_form.take": (_("OK"), _("Use what you entered")),
    "build_form.enter": (_("OK"), _("Use what you entered")),
    "build_form.usual": (_("Usual"), _("Fill in what is commonly taught")),
    "pick.take": (_("Add"), _("Add it, or set its level")),
    "pick.leave": (_("Done"), _("Close the list")),
    "pick.level.1": (_("Level 1"), _("Choose level 1")),
    "pick.level.2": (_("Level 2"), _("Choose level 2")),
    "pick.level.3": (_("Level 3"), _("Choose level 3")),
    "pick.lower": (_("Lower"), _("One level lower")),
    "pick.higher": (_("Higher"), _("One level higher")),
    "pick.keys": (_("Keys"), _("Every key")),
    "pick.shorten": (_("Delete"), _("Delete a letter; typing narrows the list")),
    "leave.save": (_("Save"), _("Save it, and leave")),
    "leave.drop": (_("Do not save"), _("Leave without saving")),
    "leave.stay": (_("Stay"), _("Keep building")),
    "build.add": (_("Add"), _("Add exercises from the library")),
    "build.edit": (_("Change"), _("Its level, dose, days and note")),
    "build.level.1": (_("Level 1"), _("Set it to level 1")),
    "build.level.2": (_("Level 2"), _("Set it to level 2")),
    "build.level.3": (_("Level 3"), _("Set it to level 3")),
    "build.harder": (_("Harder"), _("One level higher")),
    "build.easier": (_("Easier"), _("One level lower")),
    "build.rules": (_("Rules"), _("When a step forward or back is proposed")),
    "build.remove": (_("Remove"), _("Take this exercise out")),
    "build.later": (_("Later"), _("Move it down the routine")),
    "build.earlier": (_("Earlier"), _("Move it up the routine")),
    "build.programme": (_("Programme"), _("Title, weeks, breaks, safety")),
    "build.undo": (_("Undo"), _("Undo the last change")),
    "build.redo": (_("Redo"), _("Redo what you undid")),
    "build.problems": (_("Problems"), _("Show the problems")),
    "build.save": (_("Save"), _("Write the programme file")),
    "build.leave": (_("Leave"), _("Back to the programmes")),
    "build.keys": (_("Keys"), _("Every key")),
    "build.down": (_("Down"), _("Next exercise")),
    "build.up": (_("Up"), _("Previous exercise")),
    "build.change": (_("Change"), _("Its level, dose, days and note")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

LEVEL_KEY: Final = _("Level {number}")
EVERY_KEY: Final = (_("Every {number}"), _("Every {number} days, counted from the first day"))
"""The same of the keys that are digits."""

# Titles

ADD_EXERCISES: Final = _("Add exercises")
MINUTES_EACH_DAY: Final = _("Minutes each day")
EXERCISES: Final = _("Exercises")
A_NEW_PROGRAMME: Final = _("A new programme")
NO_EXERCISE: Final = _("No exercise")
RULES: Final = _("Rules: {name}")
SAVE_AS_YOUR_OWN: Final = _("Save as your own")
THE_PROGRAMME: Final = _("The programme")

# Lines of a screen

SAVE_CHANGES: Final = _("Your changes are not saved yet. Save them?")
HEAD: Final = _(" Builder · {title} · version {version}")
NOT_SAVED_YET: Final = _("not saved yet")
SAVED_ALREADY: Final = _("saved")
BUNDLED_CHANGED: Final = _("from homecare: not saved yet")
BUNDLED: Final = _("saving makes your own copy")
LEVEL_AND_MOVE: Final = _("1–3 level · J K move")
START: Final = _("""Press a to add exercises from the library.

Then press Enter for level, dose and days, r for the rules, and o for the whole programme.

The minutes below grow with each exercise. Press Ctrl+S to save.""")
NO_DAY: Final = _("no day")
NOT_KNOWN: Final = _("This exercise is neither in the library nor in the file.")
IN_THE_PROGRAMME: Final = _("in the programme")
SO_MANY_IN_THE_PROGRAMME: Final = _("{amount} in the programme, up to {longest} min a day")
TYPE_TO_FIND: Final = _("Type to search: plank, neck stretch, break")
FIND: Final = _("Find: {typed}▏")
NONE_FOUND: Final = _("{typed}  no exercise found")
NONE_FOUND_ON_CARD: Final = _("No exercise found. Backspace deletes a letter.")
NOT_IN_YET: Final = _("Enter add · 1–3 or ← → level · type to search · Esc done")
IN_AT_LEVEL: Final = _("Already in, at level {level} · 1–3 or ← → change the level · Esc done")
IN_AT_OTHER_LEVEL: Final = _(
    "Already in, at level {there} · Enter: level {level}, with its own dose · Esc done"
)
IN_AT_NO_LEVEL: Final = _("Already in · Enter: level {level}, with its own dose · Esc done")
EMPTY_IS_NO_RULE: Final = _("No rule if left empty. F2 fills in the commonly taught one.")
FILLED_IN: Final = _("Filled in, but not used yet. Press Enter to use it, or Esc to leave it.")

# Fields

LEVEL: Final = _("Level")
SETS: Final = _("Sets")
REPS: Final = _("Reps")
HOLD: Final = _("Hold, seconds")
REST: Final = _("Rest, seconds")
TIMES_A_DAY: Final = _("Times a day")
DAYS: Final = _("Days")
NOTE: Final = _("Note")
FORWARD_AFTER: Final = _("▲ Forward after")
PEAK_AT_MOST: Final = _("  peak at most")
NEXT_DAY_AT_MOST: Final = _("  next day at most")
BACK_PEAK_OVER: Final = _("▼ Back: peak over")
THEN: Final = _("  then")
OR_NEXT_DAY_FROM: Final = _("  or next day from")
TITLE: Final = _("Title")
AUTHOR: Final = _("Author")
ID: Final = _("Id")
ABOUT: Final = _("About")
REGION: Final = _("Region")
WEEKS: Final = _("Weeks")
OR_UNTIL: Final = _("or until")
BREAK_AFTER_MIN: Final = _("Break after, min")
BREAK_LASTS_MIN: Final = _("Break lasts, min")
IN_BREAKS: Final = _("In breaks")
STOP_ABOVE: Final = _("Stop above")
RISE_AT_MOST: Final = _("Rise at most")
STOP_TEXT: Final = _("Stop text")
CONTACT: Final = _("Contact")

# What a field takes

ONCE_IF_EMPTY: Final = _("once, if left empty")
NOTE_HINT: Final = _("optional; what to watch out for")
NONE_OR_PAIN_LEVEL: Final = _("optional; 0 to 10")
RULE_HINT: Final = _("optional; e.g. 3 times")
STEP_FORWARD_HINT: Final = _("optional; e.g. level 2, or 12 reps")
NONE_OR_RISE: Final = _("optional; 1 to 10")
STEP_BACK_HINT: Final = _("optional; e.g. level 1, or 6 reps")
TITLE_HINT: Final = _("e.g. Neck and shoulders, Mrs Sato")
YOUR_NAME: Final = _("your name")
ID_HINT: Final = _("e.g. neck-and-shoulders")
ABOUT_HINT: Final = _("optional; one or two sentences for the patient")
REGION_HINT: Final = _("optional; e.g. neck")
NO_END: Final = _("no end")
UNTIL_HINT: Final = _("optional; a day like 2027-01-31")
THIRTY_IF_EMPTY: Final = _("30, if left empty")
TWO_IF_EMPTY: Final = _("2, if left empty")
BREAKS_HINT: Final = _("e.g. stand-and-walk, scapular-squeeze")
STOP_TEXT_HINT: Final = _("optional; what the patient reads then")
CONTACT_HINT: Final = _("optional; clinic name, phone number")

# What is said of a field that is gone to

LEVEL_ABOUT: Final = _("Press 1 to 3, or the arrow keys. Tab: next field. Enter: OK.")
DOSE_ABOUT: Final = _("Leave it empty to use the level's own.")
DAYS_ABOUT: Final = _("← → and space; d daily, w Mo We Fr, 2 to 7 for every 2 to 7 days.")
FORWARD_AFTER_ABOUT: Final = _("Times in a row at the full dose. homecare only proposes a step.")
PEAK_AT_MOST_ABOUT: Final = _("Pain during it, 0 to 10.")
NEXT_DAY_AT_MOST_ABOUT: Final = _("Points above usual the next day.")
STEP_FORWARD_ABOUT: Final = _("level 2, 4 sets, 12 reps or 20 s; put commas between several.")
BACK_PEAK_OVER_ABOUT: Final = _("One time with pain above this is enough.")
OR_NEXT_DAY_FROM_ABOUT: Final = _("Or the next day is this many points above usual, or more.")
STEP_BACK_ABOUT: Final = _("level 1, 2 sets, 6 reps or 5 s; put commas between several.")
STEP_ABOUT: Final = _("That is {step}.")
TITLE_ABOUT: Final = _("The title that the patient sees.")
AUTHOR_ABOUT: Final = _("Who wrote the programme.")
ID_ABOUT: Final = _("Also the file name: small letters, digits and hyphens.")
REGION_ABOUT: Final = _("Where the pain is, unless the patient chose another region.")
WEEKS_ABOUT: Final = _("How many weeks it runs. For no end, leave this and the last day empty.")
UNTIL_ABOUT: Final = _("The last day, instead of a number of weeks.")
BREAK_AFTER_ABOUT: Final = _("Minutes of sitting before a break is due; 20 to 60 is usual.")
BREAK_LASTS_ABOUT: Final = _("Minutes.")
IN_BREAKS_ABOUT: Final = _("Exercises from the library, with commas between.")
STOP_ABOVE_ABOUT: Final = _("If pain during exercise goes above this, your stop text appears.")
RISE_AT_MOST_ABOUT: Final = _("Points above usual the next morning.")
CONTACT_ABOUT: Final = _("Shown with the stop text.")

# What a value is called where it is refused

THE_LEVEL: Final = _("The level")
SECONDS: Final = _("Seconds")
HOLD_SECONDS: Final = _("Hold (seconds)")
REST_SECONDS: Final = _("Rest (seconds)")
THE_NOTE: Final = _("The note")
QUOTED_FORWARD_AFTER: Final = _("“Forward after”")
QUOTED_PEAK_AT_MOST: Final = _("“Peak at most”")
QUOTED_NEXT_DAY_AT_MOST: Final = _("“Next day at most”")
QUOTED_BACK_PEAK_OVER: Final = _("“Back: peak over”")
QUOTED_OR_NEXT_DAY_FROM: Final = _("“Or next day from”")
THE_TITLE: Final = _("The title")
THE_AUTHOR: Final = _("The author")
THE_NUMBER_OF_WEEKS: Final = _("The number of weeks")
THE_TEXT: Final = _("The text")
MINUTES_IN_THE_CHAIR: Final = _("Minutes of sitting")
MINUTES_OF_A_BREAK: Final = _("Minutes of a break")
QUOTED_STOP_ABOVE: Final = _("“Stop above”")
QUOTED_RISE_AT_MOST: Final = _("“Rise at most”")
EXERCISE: Final = _("exercise")
LIST_OF_EXERCISES: Final = _("homecare guide exercises")

# Refusals: what is wrong, and what to do

IS_EMPTY: Final = _("{field} is empty.")
NO_DAY_CHOSEN: Final = (_("No day is chosen."), _("Turn one on with space, or press d for daily."))
NO_STEP: Final = _("“{typed}” is not a step.")
WRITE_A_STEP: Final = _("Write level 2, 4 sets, 12 reps or 20 s.")
IS_HELD: Final = (_("{name} has no reps at that level: you hold it."), _("Write seconds, for example 20 s."))
NO_HIGHER_LEVEL: Final = (_("There is no higher level."), _("Write another step, for example 4 sets."))
NO_TIMES_FORWARD: Final = (_("Forward after how many times?"), _("Write a number, or clear all four fields."))
NO_STEP_FORWARD: Final = (_("Which step forward?"), WRITE_A_STEP)
NO_STEP_BACK: Final = (_("Which step back?"), _("Write level 1, 2 sets, 6 reps or 5 s."))
NOTHING_BEFORE_BACK: Final = (_("Back after what?"), _("Write the peak, or the rise of the next day."))
WEEKS_AND_LAST_DAY: Final = (_("Weeks and a last day cannot both be set."), _("Clear one of the two."))
NOT_A_DAY: Final = (_("“{typed}” is not a day."), _("Write it like 2027-01-31."))
NOT_SAVED: Final = (_("Not saved. {problem}"), _("Change its rules with r, and save again."))
ID_IS_TAKEN: Final = (
    _("There is already a programme with the id {slug}."),
    _("Open it with c, or choose another id."),
)
IN_AT_THIS_LEVEL: Final = _("{name} is already in, at level {level}: 1–3 change the level")

# Buttons

OK: Final = _("OK (Enter)")
CONTINUE: Final = _("Continue (Enter)")
CANCEL: Final = _("Cancel (Esc)")
SAVE_Y: Final = _("Save (y)")
DO_NOT_SAVE: Final = _("Do not save (n)")
STAY: Final = _("Stay (Esc)")
WRITE_OVER_IT: Final = _("Write over it")

# Questions

SAVE: Final = _("Save")
OVER_ANOTHER_FILE: Final = _("{path}\n\nThere is another file with this name. Write over it?")
WITH_PROBLEMS: Final = _("It is not ready to use yet:\n\n{problems}\n\nSave it anyway?")
HAS_NO_EXERCISE: Final = _("• It has no exercise yet.")
HAS_PROBLEM: Final = "• {problem}"

# Titles of what is said in passing

SAVED: Final = _("Saved")

# What is said in passing

NOTHING_TO_UNDO: Final = _("There is nothing to undo here.")
NOT_IN_THE_LIBRARY: Final = _(
    "The library does not have this exercise or level: {key}. Press d to remove it."
)
OWN_DOSE_GONE: Final = _(
    "Level {level} has its own dose, so the one you set is gone. Press u to bring it back."
)
IS_REMOVED: Final = _("{name} removed. Press u to bring it back.")
SAVED_HERE: Final = _(
    "{path}\n\nTo use it, press Enter on it in the list, or run: homecare programme assign {typed}"
)
VERSION_IN_USE: Final = _("Version {before} is already in use, so this is version {now}.\n\n{saved}")

_FIELDS: Final = {"use": "", "exercise": "", "hold_s": _("hold")}
_RULES: Final = {"progress": _("rule forward"), "step_back": _("rule back")}
_IN_THE_BUILDER: Final = (
    (
        _(r"Write level = 1 and a rule for moving on"),
        _("Choose level 1 (key 1) and a rule for moving on (r)"),
    ),
    (_(r': days = \["mon", "wed", "fri"\]'), _(", as on Mo We Fr (Enter, Days, w)")),
    (_(r": sessions_at_full_dose = 3"), _(" (r, “Forward after”)")),
    (_(r"pain_peak_max = (\d+)"), _(r"“peak at most” \1")),
    (_(r"next_day_rise_max = (\d+)"), _(r"“next day at most” \1")),
    (_(r" here, or change"), _(" (r), or change")),
    (_(r"step_back (\d+)"), _(r"rule back \1")),
    (_(r"\[safety\] says"), _("the programme says")),
)
"""What is said of programme files, as it is done here: warnings, and rules that cannot stand."""

DAY_NAMES: Final = tuple(name[:2] for name in WEEKDAY_NAMES)
SIDES: Final = {Sides.NONE: "", Sides.BOTH: _(", each side"), Sides.ALTERNATE: _(", each side in turn")}


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
