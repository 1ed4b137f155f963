"""The words of the command line as a whole: helps of the options that several commands share, refusals
of what was typed, and the questions of the first run.

What each command says stands in `cli/commands/wording`, records in plain lines in `cli/texts/wording`.
Whatever is started reads this module, so nothing is imported here.
"""

from typing import Final

DAYS: Final = "2026-11-24, today, yesterday or -3d (three days ago)"
"""What a day can be written as."""
HELPS: Final = {
    "data": "The data folder. Default: HOMECARE_DATA, or the usual place.",
    "patient": "Whose diary, if the folder has several: a name or number.",
    "plain": "Words only: no colour, charts or figures.",
    "passphrase_stdin": "Read the passphrase of a locked diary from standard input, as one line.",
    "version": "Print the version and stop.",
    "patient_name": "The patient's name or number.",
    "date": f"The day: {DAYS}.",
    "since": f"From this day on: {DAYS}.",
    "note": "A note in your own words.",
    "as_json": "Print JSON for scripts.",
    "yes": "Answer yes to every question.",
    "region": "Where: neck, upper-back, … Default: the region in your settings.",
    "kind": "average (over the last 24 hours), worst or now. Default: average.",
    "charted_kind": "average (over 24 hours), worst or now. Default: your setting.",
    "before": "Pain just before, 0 to 10.",
    "after": "Pain just after, 0 to 10.",
    "peak": "The highest pain during it, 0 to 10.",
    "sets": "Sets done, on each side.",
    "reps": "Repetitions in each set.",
    "hold": "Seconds held in each set.",
    "skip": "You skipped it: the reason, such as tired.",
    "points": 'Points needled: "GB20 both, LI4 right".',
    "with": "What else was done, such as cupping; may be repeated.",
    "programme_file": "A programme file, or a name from `programme list`.",
    "passphrase_file": "A file with the passphrase on its first line. You can also set {environment}.",
}
"""By the option, those that stand before a command first."""
EXAMPLE: Final = "Example: homecare log pain 4"
"""The last line of the help of homecare alone."""

# What is said in passing

NOTE: Final = "Note: {sentence}"
VERSION: Final = "homecare {version}"
LOCKED: Final = "locked"
NOTIFICATION_TITLE: Final = "homecare"

# What is logged

LOGGED: Final = "Logged: {words}."
LOGGED_LATE: Final = "Logged for {day}, and marked as entered later: {words}."
LOGGED_FOR: Final = "Logged for {day}: {words}."
TO_UNDO: Final = "To undo: homecare undo"
KEPT_AS_WRITTEN: Final = "Not in the list of points, but saved as you wrote it: {points}."
COMPLETED: Final = "Completed the session of {day}: {entry}."
ONE_QUESTION_OPEN: Final = "One question is open. Tick off what you asked: homecare questions"
QUESTIONS_OPEN: Final = "{number} questions are open. Tick off what you asked: homecare questions"
REPLACES: Final = "This replaces: {effects}."

# What goes wrong

NO_ROOM_TO_PRINT: Final = "There is no room on the disk for the output. What you logged is saved."
DEFECT: Final = "This is a fault in homecare, not in your diary ({name})."

# Refusals of what stands before the command

FOLDER_EMPTY: Final = "The folder after --data is empty."
WRITE_A_FOLDER: Final = "For example: --data my-diary"
IN_THE_FUTURE: Final = "{day} is in the future."
NAME_TODAY_OR_EARLIER: Final = "Today is {today}. Use that day or an earlier one."
NOT_UTF8: Final = "“{shown}” is not text in UTF-8."
WRITE_PLAIN_TEXT: Final = "Write it in plain text."
ZERO_BYTE: Final = "A word on this line contains a zero byte."

# How the words of a command are read

ONE_TOO_MANY: Final = "“{words}” is one word too many."
SEVERAL_TOO_MANY: Final = "“{words}” are {number} words too many."
NO_SUCH_COMMAND: Final = "There is no command “{command}”."
DID_YOU_MEAN: Final = "Did you mean {command}?"
ONE_COMMAND: Final = "The command here is {names}. See: {command} --help"
COMMANDS: Final = "The commands are {names}. See: {command} --help"
NO_SUCH_OPTION: Final = "There is no option “{name}” here."
SEE_HELP: Final = "See: {command} --help"
SEE_ALL_HELP: Final = "See: homecare --help"
VALUE_MISSING: Final = "{option} needs a value."
WRITE_AFTER_A_SPACE: Final = "Write it after a space."
WORD_MISSING: Final = "{name} is missing."
ONE_MORE_WORD: Final = "“{command}” needs one more word: {names}."
WRITE_FOR_EXAMPLE: Final = "For example: {example}"
ARGUMENTS_TITLE: Final = "Arguments"
OPTIONS_TITLE: Final = "Options"
SHELL_UNKNOWN: Final = "homecare cannot tell which shell you use."
TYPE_IT_IN: Final = "Run this in {shell}, zsh or fish."
NO_COMPLETION: Final = "Completion does not work in “{shell}”."
COMPLETION_WORKS_IN: Final = "It works in {shells}."

# Values

PAIN: Final = "Pain"
SETS: Final = "Sets"
REPS: Final = "Reps"
HOLD: Final = "Hold (seconds)"
DONE_BESIDE_EMPTY: Final = "The text after --with is empty."
WRITE_DONE_BESIDE: Final = "For example: --with cupping"
EXERCISE_EMPTY: Final = "The name of the exercise is empty."
SEE_WHAT_IS_DUE: Final = "See what is due with: homecare today"
PAIN_BEFORE: Final = "Pain before"
PEAK_PAIN: Final = "Peak pain"
PAIN_AFTER: Final = "Pain after"
NEEDLES: Final = "The number of needles"
RETENTION: Final = "Retention (minutes)"
SESSION_NUMBER: Final = "The session's number"
STEP: Final = "The step"

# Questions with a yes or no

UNCHANGED_TITLE: Final = "Nothing was changed"
YES_OR_NO: Final = "{question} [y/N] "
NOBODY_TO_ASK: Final = (
    "Nothing was changed: “{question}” needs an answer, and there is no terminal to type it in."
)
ADD_YES: Final = "Add --yes to answer yes."
NOTHING_CHANGED: Final = "Nothing was changed."
NOTHING_WRITTEN: Final = "Nothing was written."

# The first run

PRESS_ENTER: Final = "Press Enter to continue."
PRESS_ENTER_TO_READ_ON: Final = "Press Enter to read on."
JUST_READ: Final = "Just read this, then press Enter. No answer is needed."
PRESS_ENTER_FOR_NEXT: Final = "Press Enter for the next one."
COUNTRY_ASKED: Final = "Country, such as JP or Germany:"
OR_A_FILE: Final = "Or the name of a file that your practitioner gave you."
PROGRAMME_ASKED: Final = "Which one, 1 to {number}, or a file:"
NUMBER: Final = "The number"
YOU_FOLLOW: Final = "You now follow {title}."
FROM_TODAY: Final = "From today: {title}."
NOTHING_ADDED: Final = "Nothing was added."
WRITE_ANOTHER: Final = "Write another number or file, or press Enter."
WHERE_IT_HURTS: Final = "Where does it hurt? {regions}."
SCALE: Final = "0 = no pain, 10 = pain as bad as you can imagine."
REGION_ASKED: Final = "Another region (press Enter if there is none):"
PAIN_NOW_ASKED: Final = "Right now, {where}, 0 to 10:"
PAIN_AVERAGE_ASKED: Final = "On average over the last 24 hours, {where}:"
SITTING_ASKED: Final = "How long did you sit yesterday in total (6h30m, 45m)?"
SESSIONS_ASKED: Final = "How many sessions are planned in total?"
NEXT_SESSION_ASKED: Final = "When is the next one (2026-12-01, tomorrow, +7d)?"
TIME_ASKED: Final = "At what time (15:30)?"
