"""The words of the builder: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.core.values.dose import Kind
from homecare.language import Counted, _, in_context

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
    "build.later": (in_context("further down the routine", "Later"), _("Move it down the routine")),
    "build.earlier": (in_context("further up the routine", "Earlier"), _("Move it up the routine")),
    "build.programme": (_("Programme"), _("Title, weeks, breaks, safety")),
    "build.undo": (_("Undo"), _("Undo the last change")),
    "build.redo": (_("Redo"), _("Redo what you undid")),
    "build.problems": (_("Problems"), _("Show the problems")),
    "build.save": (_("Save"), _("Save the programme file")),
    "build.leave": (_("Leave"), _("Back to the programmes")),
    "build.keys": (_("Keys"), _("Every key")),
    "build.down": (_("Down"), _("Next exercise")),
    "build.up": (_("Up"), _("Previous exercise")),
    "build.change": (_("Change"), _("Its level, dose, days and note")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

LEVEL_KEY: Final = _("Level {number}")
EVERY_KEY: Final = Counted("Every {amount}", "Every {amount}")
EVERY_KEY_DOES: Final = Counted(
    "Every {amount} day, counted from the first day", "Every {amount} days, counted from the first day"
)
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
TITLE_AND_VERSION: Final = _("{title} · version {version}")
HEAD: Final = _("Builder · {title} · version {version}")
NOT_SAVED_YET: Final = _("not saved yet")
SAVED_ALREADY: Final = _("saved")
BUNDLED_CHANGED: Final = _("from homecare: not saved yet")
BUNDLED: Final = _("saving makes your own copy")
LEVEL_AND_MOVE: Final = _("1–3 level · J K move")
START: Final = _("""Press a to add exercises from the library.

Then press Enter for level, dose and days, r for the rules, and o for the whole programme.

The minutes below grow with each exercise. Press Ctrl+S to save.""")
NO_DAY: Final = _("no day")
KINDS: Final = {
    Kind.HOLD: in_context("kind of exercise", "held"),
    Kind.REPS: in_context("kind of exercise", "repetitions"),
    Kind.STRETCH: in_context("kind of exercise", "stretch"),
    Kind.BREAK: in_context("kind of exercise", "break"),
}
NOT_KNOWN: Final = _("This exercise is neither in the library nor in the file.")
IN_THE_PROGRAMME: Final = _("in the programme")
SO_MANY_IN_THE_PROGRAMME: Final = Counted(
    "{amount} in the programme, up to {longest} min a day",
    "{amount} in the programme, up to {longest} min a day",
)
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
FILLED_IN: Final = _("Filled in, but not used yet. Press Enter to use it, or Esc to cancel.")

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
PEAK_AT_MOST: Final = _("peak at most")
NEXT_DAY_AT_MOST: Final = _("next day at most")
BACK_PEAK_OVER: Final = _("▼ Back: peak over")
THEN: Final = in_context("a step of a rule", "then")
OR_NEXT_DAY_FROM: Final = _("or next day up by")
TITLE: Final = _("Title")
AUTHOR: Final = _("Author")
ID: Final = _("Id")
ABOUT: Final = in_context("what a programme is for", "About")
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
STEP_FORWARD_HINT: Final = _("optional; e.g. {level}, or {reps}").format(level="level 2", reps="12 reps")
NONE_OR_RISE: Final = _("optional; 1 to 10")
STEP_BACK_HINT: Final = _("optional; e.g. {level}, or {reps}").format(level="level 1", reps="6 reps")
TITLE_HINT: Final = _("e.g. Neck and shoulders, Mrs Sato")
YOUR_NAME: Final = _("your name")
ID_HINT: Final = _("e.g. {id}").format(id="neck-and-shoulders")
ABOUT_HINT: Final = _("optional; one or two sentences for the patient")
REGION_HINT: Final = _("optional; e.g. {region}").format(region="neck")
NO_END: Final = _("no end")
UNTIL_HINT: Final = _("optional; a day like 2027-01-31")
THIRTY_IF_EMPTY: Final = _("30, if left empty")
TWO_IF_EMPTY: Final = _("2, if left empty")
BREAKS_HINT: Final = _("e.g. {exercises}").format(exercises="stand-and-walk, scapular-squeeze")
STOP_TEXT_HINT: Final = _("optional; what the patient reads then")
CONTACT_HINT: Final = _("optional; clinic name, phone number")

# What is said of a field that is gone to

LEVEL_ABOUT: Final = _("Press 1 to 3, or the arrow keys. Tab: next field. Enter: OK.")
DOSE_ABOUT: Final = _("Leave empty for the level's own value.")
DAYS_ABOUT: Final = _("← → and space; d daily, w Mo We Fr, 2 to 7 for every 2 to 7 days.")
FORWARD_AFTER_ABOUT: Final = _("Times in a row at the full dose. homecare only proposes a step.")
PEAK_AT_MOST_ABOUT: Final = _("Peak pain, 0 to 10.")
NEXT_DAY_AT_MOST_ABOUT: Final = _("Points above usual the next day.")
STEP_FORWARD_ABOUT: Final = _("{steps} or {last}; put commas between them.").format(
    steps="level 2, 4 sets, 12 reps", last="20 s"
)
BACK_PEAK_OVER_ABOUT: Final = _("Going above this once is enough.")
OR_NEXT_DAY_FROM_ABOUT: Final = _("Or the next day is at least this many points above usual.")
STEP_BACK_ABOUT: Final = _("{steps} or {last}; put commas between them.").format(
    steps="level 1, 2 sets, 6 reps", last="5 s"
)
STEP_ABOUT: Final = _("That is {step}.")
TITLE_ABOUT: Final = _("The title that the patient sees.")
AUTHOR_ABOUT: Final = _("Who wrote the programme.")
ID_ABOUT: Final = _("Also the file name: small letters, digits and hyphens.")
REGION_ABOUT: Final = _("Where the pain is, unless the patient chose another region.")
WEEKS_ABOUT: Final = _("How many weeks it runs. For no end, leave this and the last day empty.")
UNTIL_ABOUT: Final = _("The last day, instead of a number of weeks.")
BREAK_AFTER_ABOUT: Final = _("Minutes of sitting before a break is due; 20 to 60 is usual.")
BREAK_LASTS_ABOUT: Final = _("Minutes.")
IN_BREAKS_ABOUT: Final = _("Exercises from the library, with commas between them.")
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
QUOTED_OR_NEXT_DAY_FROM: Final = _("“Or next day up by”")
THE_TITLE: Final = _("The title")
THE_AUTHOR: Final = _("The author")
THE_NUMBER_OF_WEEKS: Final = _("The number of weeks")
THE_TEXT: Final = _("The text")
MINUTES_IN_THE_CHAIR: Final = _("Minutes of sitting")
MINUTES_OF_A_BREAK: Final = _("Minutes of a break")
QUOTED_STOP_ABOVE: Final = _("“Stop above”")
QUOTED_RISE_AT_MOST: Final = _("“Rise at most”")
LIST_OF_EXERCISES: Final = "homecare guide exercises"

# Refusals: what is wrong, and what to do

IS_EMPTY: Final = _("{field} is empty.")
NO_DAY_CHOSEN: Final = (_("No days are chosen."), _("Press space to choose a day, or d for daily."))
NO_STEP: Final = _("“{typed}” is not a step.")
WRITE_A_STEP: Final = _("Write {steps} or {last}.").format(steps="level 2, 4 sets, 12 reps", last="20 s")
IS_HELD: Final = (
    _("{name} has no reps at that level: you hold it."),
    _("Write seconds, for example {example}.").format(example="20 s"),
)
NO_HIGHER_LEVEL: Final = (
    _("There is no higher level."),
    _("Write another step, for example {example}.").format(example="4 sets"),
)
NO_TIMES_FORWARD: Final = (_("Forward after how many times?"), _("Write a number, or clear all four fields."))
NO_STEP_FORWARD: Final = (_("Which step forward?"), WRITE_A_STEP)
NO_STEP_BACK: Final = (
    _("Which step back?"),
    _("Write {steps} or {last}.").format(steps="level 1, 2 sets, 6 reps", last="5 s"),
)
NOTHING_BEFORE_BACK: Final = (_("Back after what?"), _("Write the peak, or the rise on the next day."))
WEEKS_AND_LAST_DAY: Final = (_("You cannot set both weeks and a last day."), _("Clear one of them."))
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
WRITE_OVER_IT: Final = _("Overwrite it")

# Questions

SAVE: Final = _("Save")
OVER_ANOTHER_FILE: Final = _("{path}\n\nThere is another file with this name. Write over it?")
WITH_PROBLEMS: Final = _("It is not ready to use yet:\n\n{problems}\n\nSave it anyway?")
HAS_NO_EXERCISE: Final = _("• It has no exercises yet.")
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

# Doses and days, short enough to stand beside each other

LEFT_AND_RIGHT: Final = in_context("left and right, behind a dose", "L R")
EACH_SIDE: Final = _("each side")
EACH_SIDE_IN_TURN: Final = _("each side in turn")
REST_SECONDS_BETWEEN: Final = _("{seconds} s rest")
NONE_AT_THIS_LEVEL: Final = _("none at this level")
OWN_AMOUNT: Final = _("{amount}, from the level")
DAILY: Final = _("Daily")
EVERY_DAYS: Final = Counted("Every {amount} day", "Every {amount} days")
EVERY_SHORT: Final = Counted("every {amount}", "every {amount}")
"""Every other day, in the list: `every 2`."""
DAY_NAMES: Final = (
    in_context("Monday in two letters", "Mo"), in_context("Tuesday in two letters", "Tu"),
    in_context("Wednesday in two letters", "We"), in_context("Thursday in two letters", "Th"),
    in_context("Friday in two letters", "Fr"), in_context("Saturday in two letters", "Sa"),
    in_context("Sunday in two letters", "Su"),
)  # fmt: skip
DAY_LETTERS: Final = (
    in_context("Monday in one letter", "M"), in_context("Tuesday in one letter", "T"),
    in_context("Wednesday in one letter", "W"), in_context("Thursday in one letter", "T"),
    in_context("Friday in one letter", "F"), in_context("Saturday in one letter", "S"),
    in_context("Sunday in one letter", "S"),
)  # fmt: skip

# What is wrong with a draft

PROBLEM_WHERE: Final = _("{where}: {problem}")
FIRST_PROBLEM: Final = Counted(
    "! 1 of {amount}, p shows all · {problem}", "! 1 of {amount}, p shows all · {problem}"
)
LONG_PROBLEM: Final = _("! p shows all of it · {problem}")
PROBLEMS: Final = Counted("{amount} problem", "{amount} problems")
WARNINGS: Final = Counted("{amount} warning", "{amount} warnings")
HELD: Final = in_context("a part of a dose", "hold")
RULE_FORWARD: Final = _("forward rule")
RULE_BACK: Final = _("step-back rule")

# What a problem calls what is done in a file, as it is done here: each stands for a piece of TOML

LEVEL_1: Final = _("level 1 (key 1)")
ON_MO_WE_FR: Final = _("Mo We Fr (Enter, Days, w)")
FORWARD_AFTER_3: Final = _("“Forward after” 3 (r)")
PEAK_AT_MOST_OF: Final = _("“peak at most” {level}")
NEXT_DAY_AT_MOST_OF: Final = _("“next day at most” {points}")
RULE_BACK_NUMBER: Final = _("step-back rule {number} (r)")
SAFETY: Final = in_context("of its safety rules", "the programme")
