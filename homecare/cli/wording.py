"""The words of the command line as a whole: helps of the options that several commands share, refusals
of what was typed, and the questions of the first run.

What each command says stands in `cli/commands/wording`, records in plain lines in `cli/texts/wording`.
Whatever is started reads this module, so nothing but the language is imported here.
"""

from typing import Final

from homecare.language import Counted, _, in_context

DAYS: Final = _("2026-11-24, today, yesterday or -3d (three days ago)")
"""What a day can be written as."""
HELPS: Final = {
    "data": _("The data folder. Default: HOMECARE_DATA, or the usual place."),
    "patient": _("Whose diary, if the folder has several: a name or number."),
    "plain": _("Words only: no colour, charts or figures."),
    "passphrase_stdin": _("Read the passphrase of a locked diary from standard input, as one line."),
    "version": _("Print the version and stop."),
    "patient_name": _("The patient's name or number."),
    "date": _("The day: {days}.").format(days=DAYS),
    "since": _("From this day: {days}.").format(days=DAYS),
    "note": _("A note in your own words."),
    "as_json": _("Print JSON for scripts."),
    "yes": _("Answer yes to every question."),
    "region": _("Where: neck, upper-back, … Default: the region in your settings."),
    "kind": _("average (over the last 24 hours), worst or now. Default: average."),
    "charted_kind": _("average (over 24 hours), worst or now. Default: your setting."),
    "before": _("Pain just before, 0 to 10."),
    "after": _("Pain just after, 0 to 10."),
    "peak": _("The highest pain during the exercise, 0 to 10."),
    "sets": _("Sets done, on each side."),
    "reps": _("Repetitions in each set."),
    "hold": _("Seconds held in each set."),
    "skip": _("You skipped it: the reason, such as tired."),
    "points": _('Points needled: "GB20 both, LI4 right".'),
    "with": _("What else was done, such as cupping; may be repeated."),
    "programme_file": _("A programme file, or a name from `programme list`."),
    "passphrase_file": _("A file with the passphrase on its first line. You can also set {environment}."),
}
"""By the option, those that stand before a command first."""
HELP_ALONE: Final = "\n\n".join(
    (
        _("A diary and routine player for the days between two acupuncture sessions."),
        _(
            "Type homecare alone to open its screens; without a terminal it prints what is due "
            "today. Nothing "
            "leaves this computer."
        ),
    )
)
"""What the help of homecare alone begins with."""
EXAMPLE_ALONE: Final = "homecare log pain 4"
"""The example under it."""

# What is said in passing

NOTE: Final = _("Note: {sentence}")
VERSION: Final = "homecare {version}"
LOCKED: Final = _("locked")
NOTIFICATION_TITLE: Final = "homecare"

# What is logged

LOGGED: Final = _("Logged: {words}.")
LOGGED_LATE: Final = _("Logged for {day}, and marked as entered later: {words}.")
LOGGED_FOR: Final = _("Logged for {day}: {words}.")
TO_UNDO: Final = _("To undo: homecare undo")
KEPT_AS_WRITTEN: Final = _("Not in the list of points, but saved as you wrote it: {points}.")
COMPLETED: Final = _("Completed the session on {day}: {entry}.")
QUESTIONS_OPEN: Final = Counted(
    "One question is open. Tick off what you asked: homecare questions",
    "{amount} questions are open. Tick off what you asked: homecare questions",
)
REPLACES: Final = _("This replaces: {effects}.")

# What goes wrong

NO_ROOM_TO_PRINT: Final = _("There is no room on the disk for the output. What you logged is saved.")
DEFECT: Final = _("This is a bug in homecare, not in your diary ({name}).")

# Refusals of what stands before the command

FOLDER_EMPTY: Final = _("The folder after --data is empty.")
WRITE_A_FOLDER: Final = _("For example: --data my-diary")
IN_THE_FUTURE: Final = _("{day} is in the future.")
NAME_TODAY_OR_EARLIER: Final = _("Today is {today}. Use that day or an earlier one.")
NOT_UTF8: Final = _("“{shown}” is not text in UTF-8.")
WRITE_PLAIN_TEXT: Final = _("Type it as plain text.")
ZERO_BYTE: Final = _("A word on this line contains a zero byte.")

# How the words of a command are read

TOO_MANY: Final = Counted("“{words}” is one word too many.", "“{words}” are {amount} words too many.")
NO_SUCH_COMMAND: Final = _("There is no command “{command}”.")
DID_YOU_MEAN: Final = _("Did you mean {command}?")
COMMANDS: Final = Counted(
    "The command here is {names}. See: {command} --help", "The commands are {names}. See: {command} --help"
)
NO_SUCH_OPTION: Final = _("There is no option “{name}” here.")
SEE_HELP: Final = _("See: {command} --help")
SEE_ALL_HELP: Final = _("See: homecare --help")
VALUE_MISSING: Final = _("{option} needs a value.")
NO_VALUE_TAKEN: Final = _("{option} takes no value.")
WRITE_ALONE: Final = _("Type {option} alone.")
WRITE_AFTER_A_SPACE: Final = _("Type it after a space.")
WORD_MISSING: Final = _("{name} is missing.")
ONE_MORE_WORD: Final = _("“{command}” needs one more word: {names}.")
WRITE_FOR_EXAMPLE: Final = _("For example: {example}")
SHELL_UNKNOWN: Final = _("homecare cannot tell which shell you use.")
TYPE_IT_IN: Final = _("Run this in {shell}, zsh or fish.")
NO_COMPLETION: Final = _("Completion does not work in “{shell}”.")
COMPLETION_WORKS_IN: Final = _("It works in {shells}.")

# What the library says in a help, in our words

USAGE: Final = _("Usage:")
ARGUMENTS_TITLE: Final = _("Arguments")
OPTIONS_TITLE: Final = _("Options")
COMMANDS_TITLE: Final = _("Commands")
EXAMPLE: Final = _("Example: {command}")
"""The last line of a help."""
LIBRARY_HELPS: Final = {
    "--help": _("Show this message and exit."),
    "--install-completion": _("Install completion for the current shell."),
    "--show-completion": _(
        "Show completion for the current shell, to copy it or customize the installation."
    ),
}
"""By the option, those that every command or homecare alone has from the library."""
COMPLETION_INSTALLED: Final = _("{shell} completion installed in {file}")
RESTART_TERMINAL: Final = _("Completion will take effect once you restart the terminal")

# Values

PAIN: Final = _("Pain")
SETS: Final = _("Sets")
REPS: Final = _("Reps")
HOLD: Final = _("Hold (seconds)")
DONE_BESIDE_EMPTY: Final = _("The text after --with is empty.")
WRITE_DONE_BESIDE: Final = _("For example: --with cupping")
EXERCISE_EMPTY: Final = _("The name of the exercise is empty.")
SEE_WHAT_IS_DUE: Final = _("See what is due with: homecare today")
PAIN_BEFORE: Final = _("Pain before")
PEAK_PAIN: Final = _("Peak pain")
PAIN_AFTER: Final = _("Pain after")
NEEDLES: Final = _("The number of needles")
RETENTION: Final = _("Retention (minutes)")
SESSION_NUMBER: Final = _("The session's number")
STEP: Final = _("The step")

# Questions with a yes or no

UNCHANGED_TITLE: Final = _("Nothing was changed")
YES_OR_NO: Final = _("{question} [y/N] ")
YES_TYPED: Final = in_context("what may be typed for yes, with spaces between", "y yes")
"""The English letters are taken in every language."""
NOBODY_TO_ASK: Final = _(
    "Nothing was changed: “{question}” needs an answer, and there is no terminal to type it in."
)
ADD_YES: Final = _("Add --yes to answer yes.")
NOTHING_CHANGED: Final = _("Nothing was changed.")
NOTHING_WRITTEN: Final = _("Nothing was written.")

# The first run

PRESS_ENTER: Final = _("Press Enter to continue.")
PRESS_ENTER_TO_READ_ON: Final = _("Press Enter to read on.")
JUST_READ: Final = _("Just read this, then press Enter. No answer is needed.")
PRESS_ENTER_FOR_NEXT: Final = _("Press Enter for the next one.")
WHICH_COUNTRY: Final = _("Which country's emergency number should the safety page show?")
COUNTRY_ASKED: Final = _("Country, such as JP or Germany:")
OR_A_FILE: Final = _("Or the name of a file that your practitioner gave you.")
PROGRAMME_ASKED: Final = _("Which one, 1 to {number}, or a file:")
NUMBER: Final = _("The number")
YOU_FOLLOW: Final = _("You now follow {title}.")
FROM_TODAY: Final = _("From today: {title}.")
NOTHING_ADDED: Final = _("Nothing was added.")
WRITE_ANOTHER: Final = _("Type another number or file, or press Enter.")
WHERE_IT_HURTS: Final = _("Where does it hurt? {regions}.")
SCALE: Final = _("0 = no pain, 10 = pain as bad as you can imagine.")
REGION_ASKED: Final = _("Another region (press Enter if there is none):")
PAIN_NOW_ASKED: Final = _("Right now, {where}, 0 to 10:")
PAIN_AVERAGE_ASKED: Final = _("On average over the last 24 hours, {where}:")
SITTING_ASKED: Final = _("How long did you sit yesterday in total (6h30m, 45m)?")
SESSIONS_ASKED: Final = _("How many sessions are planned in total?")
NEXT_SESSION_ASKED: Final = _("When is the next one (2026-12-01, tomorrow, +7d)?")
TIME_ASKED: Final = _("At what time (15:30)?")
