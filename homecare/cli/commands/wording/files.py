"""What the commands say of files, copies, programmes and settings."""

from typing import Final

from homecare.language import Counted, _

# Files

WRITE_OVER: Final = _("{file} already exists. Overwrite it?")
WRITTEN: Final = _("Written: {file}")
NAME_EMPTY: Final = _("The file name is empty.")
WRITE_A_FILE: Final = _("For example: --file routine.ics")
FILE_MISSING: Final = _("FILE is missing.")

# Copies and the examination

LIST_ALONE: Final = _("--list only lists the copies, so it takes no file.")
USE_ONE: Final = _("Use one or the other.")
JSON_WITH_LIST: Final = _("--json only works with --list.")
WRITE_BACKUP_LIST: Final = _("Type: homecare backup --list --json")
COPIED: Final = _("Copied: {file}")
TO_PUT_BACK: Final = _("To restore it later: homecare restore {file}")
RESTORE_ASKED: Final = _("Replace the diary with this copy? The current diary is kept.")
FILE_WITH_REPAIR: Final = _("FILE only works with --repair.")
WRITE_REPAIR: Final = _("Type: homecare doctor --repair FILE")
REPAIR_OR_BUNDLE: Final = _("You cannot use --repair and --bundle together.")
BUNDLE_HOLDS: Final = _(
    "It has versions, sizes and numbers in it, and nothing that you wrote. Read it before you send it."
)

# The lock

ONE_OF_THREE: Final = _("You cannot use --change, --keyring and --forget together.")
USE_ONE_OF_THEM: Final = _("Use only one of them.")
LOCKED_ALREADY: Final = _("This diary is already locked.")
CHANGE_OR_UNLOCK: Final = _("To change the passphrase: homecare lock --change. To unlock: homecare unlock")
KEYRING_KEEPS: Final = _(
    "The system's keyring keeps the passphrase: anyone signed in as you can open the diary."
)
NOT_LOCKED: Final = _("This diary is not locked.")
LOCK_IT: Final = _("Lock it with: homecare lock")
KEYRING_HAS_NONE: Final = _("The keyring has no passphrase for this diary.")
NOTHING_TO_FORGET: Final = _("There is nothing to forget.")
KEYRING_FORGOT: Final = _("The passphrase is no longer in the keyring. homecare will ask for it again.")
NOTHING_TO_UNLOCK: Final = _("There is nothing to unlock.")

# Export and import

OLDER_EXPORT: Final = _("{file} has an older export in it. Overwrite it?")
MEANS_NOTHING: Final = {
    "export": _("{option} does not apply to an export."),
    "sheet": _("{option} does not apply to a table of pain levels."),
    "loop": _("{option} does not apply to Loop Habit Tracker."),
}
"""By what is imported."""
LEAVE_OUT: Final = _("Leave out {options}.")
IMPORT_ASKED: Final = _("Import it?")
IMPORT_LEVELS_ASKED: Final = Counted("Import {amount} pain level?", "Import {amount} pain levels?")
IMPORT_EXERCISES_ASKED: Final = Counted("Import {amount} exercise?", "Import {amount} exercises?")
NOTHING_NEW: Final = _("There was nothing new to import; nothing was changed.")
NO_HABIT_MAPPED: Final = _("No habit is matched to an exercise yet; nothing was written.")
SAY_A_HABIT: Final = _('For example: --habit "Plank=front-plank"')
HEADER_ROW: Final = _("A header row")
NO_ORDER: Final = _("“{text}” is not a date order.")
WRITE_AN_ORDER: Final = _("Type dmy (day first), mdy (month first) or ymd.")
UNREADABLE_ROWS: Final = Counted(
    "{amount} row cannot be read, so nothing was written.",
    "{amount} rows cannot be read, so nothing was written.",
)
SKIP_OR_CORRECT: Final = _("Correct them in the file, or leave them out with --skip-bad.")

# Files for the other side

FILE_OR_TAKE_BACK: Final = _("You cannot use FILE and --take-back together.")
SAY_ONE: Final = _("Use only one of them.")
WRITE_RECEIVE: Final = _("For example: homecare receive from-my-practice.age")
WRITE_SHARE: Final = _("For example: homecare share for-my-practice.age")
NOT_TOGETHER: Final = _("You cannot use {options} together.")
NO_KEY_NOR_TERMINAL: Final = _(
    "No file was made: their key is not known, and there is no terminal to type a passphrase in."
)
SAY_A_KEY: Final = _(
    "Use --to KEY, --passphrase-file FILE or {environment}; or --unencrypted for a file anyone can read."
)

# The calendar

OPEN_WITH_CALENDAR: Final = _("Open it with your calendar app, or import it there.")
ROUTINE_NOT_IN_IT: Final = _(
    "Note: the routine is not in the calendar. Set a time: --time 07:30, or homecare settings "
    "routine_times 07:30"
)
ROUTINE_UP_TO: Final = _(
    "Note: the routine is in the calendar until {day}. Make a new calendar then, for “{title}”."
)
NOTHING_AHEAD: Final = _(
    "There is nothing to remind you of: no programme has any days left, and no session is planned."
)
CHOOSE_A_PROGRAMME: Final = _("Choose a programme with: homecare programme list")
NO_TIME_SAID: Final = _(
    "There is nothing to remind you of: the routine has no time, and no session is planned."
)
WRITE_REMIND: Final = _("For example: homecare remind --time 07:30")

# The report

OPEN_IN_BROWSER: Final = _("Open it in a browser to read or print it.")
WRITE_SINCE: Final = _("Type last-session, all, or a day like 2026-11-24 or -14d.")

# Programmes

NONE_FOLLOWED: Final = _("There is no programme at the moment.")
SEE_PROGRAMMES: Final = _("See the programmes: homecare programme list")
NOT_DRAWN: Final = _("Its figure is not drawn in plain output.")

# A programme followed or ended

FLARE_ASKED: Final = _("Use this as the flare plan?")
FOLLOW_ASKED: Final = _("Follow this programme?")
FLARE_FROM: Final = _("Flare plan from {day}: {title}.")
SWITCH_ON: Final = _("To switch it on: homecare flare on. To undo: homecare undo")
FOLLOWED_FROM: Final = _("Programme from {day}: {title}.")
SEE_TODAY: Final = _("See it with: homecare today. To undo: homecare undo")
REGION_ASKED: Final = _("Ask for pain in {where}, and show it, unless you choose another region?")
REGION_TAKEN: Final = _(
    "homecare now asks for pain in {where} and shows it. To go back: homecare settings region {usual}"
)
REGION_STAYS: Final = _("The region stays {region}.")
ENDED: Final = _("Ended: {title}. To undo: homecare undo")
END_BEGUN_LATER_ASKED: Final = _("End {title}, which only began on {day}? What was logged stays.")
END_ASKED: Final = _("End {title} with {day} as its last day? What was logged stays.")

# A programme checked

PROBLEMS_FOUND: Final = Counted(
    "{amount} problem found. Correct what is listed and check again.",
    "{amount} problems found. Correct what is listed and check again.",
)
PROBLEMS_FOUND_WARNED: Final = Counted(
    "{amount} problem found, and {warnings}. Correct what is listed and check again.",
    "{amount} problems found, and {warnings}. Correct what is listed and check again.",
)
PROBLEMS_FOUND_IN_FILES: Final = Counted(
    "{amount} problem found in {wrong} of {files} files. Correct what is listed and check again.",
    "{amount} problems found in {wrong} of {files} files. Correct what is listed and check again.",
)
PROBLEMS_FOUND_IN_FILES_WARNED: Final = Counted(
    "{amount} problem found in {wrong} of {files} files, and {warnings}. Correct what is listed and "
    "check again.",
    "{amount} problems found in {wrong} of {files} files, and {warnings}. Correct what is listed and "
    "check again.",
)
WARNINGS: Final = Counted("{amount} warning", "{amount} warnings")
"""Beside the problems."""
WARNED: Final = Counted(
    "No problems, {amount} warning. You can use the file as it is.",
    "No problems, {amount} warnings. You can use the file as it is.",
)
ALL_WARNED: Final = Counted(
    "No problems, {amount} warning. You can use all {files} files as they are.",
    "No problems, {amount} warnings. You can use all {files} files as they are.",
)
NO_PROBLEMS: Final = _("{file}: no problems")
UNREADABLE: Final = _("{folder} cannot be read.")
NOT_COMPARED: Final = _("Note: {sentence} So the file was not compared with versions already in use.")
NO_PROGRAMME_FILES: Final = _("This folder has no programme files.")
NAME_ANOTHER: Final = _("Try another one.")
BUNDLED_ALREADY: Final = _("{slug} version {version} already comes with homecare, with a different text.")
IN_USE_ALREADY: Final = _("{slug} version {version} is already in use, with a different text.")
FILE_ALREADY: Final = _("{slug} version {version} is already in {file}, with a different text.")
RAISE_VERSION: Final = _("Raise version by one, or choose another id.")
WRITE_NEXT_VERSION: Final = _("A version in use never changes: write version = {version}.")

# A new programme

WRITE_EXERCISE: Final = _("For example: front-plank, front-plank:2 or front-plank:2:mon,wed,fri")
ABOUT_LEFT_OUT: Final = _("Left out, because it gives a different number of weeks: about = “{about}”")
WRITE_ABOUT: Final = _("Write a new about in the file: a sentence or two for the patient.")
NUMBER_OF_WEEKS: Final = _("The number of weeks")
VERSION_IN_USE: Final = _("Version {before} of {slug} is already in use, so this is {version}.")
WRITE_OUT: Final = _("For example: --out neck-week.toml")
NO_NAME_OF_A_FILE: Final = _("“{name}” cannot be the name of a file.")
NO_PROGRAMME_NAME: Final = _("“{name}” is not the name of a programme file: the name must end in .toml.")
NO_FOLDER: Final = _("There is no folder {folder}.")
MAKE_FOLDER: Final = _("Create it, or choose another place for the file.")
EXERCISE_EMPTY: Final = _("The name of the exercise is empty.")
LEVEL: Final = _("The level")
NO_DAY: Final = _("“{word}” is not a day.")
WRITE_DAYS: Final = _("Type {days}, or daily.")
WRITE_AUTHOR: Final = _("Write your name as its author, or use --author.")
WHAT_NEXT: Final = (
    (
        _("To change it:"),
        _("open homecare, press 4 for the programmes, then c on this one; or use any editor"),
    ),
    (_("To check it:"), "homecare programme check {name}"),
    (_("To read it:"), "homecare programme show {name}"),
    (_("To use it:"), "homecare programme assign {name}"),
)

# Settings

WHICH_SETTING: Final = _("The name of the setting is missing.")
WRITE_SETTING: Final = _("For example: homecare settings theme --default")
VALUE_OR_DEFAULT: Final = _("Give a value or --default, not both.")
WHICH_KEY: Final = _("The action for the key is missing.")
WRITE_KEY: Final = _("For example: homecare settings keys.today.done f2")
NOT_ACCEPTED: Final = _("{name} must be {wanted}, not “{text}”.")
KNOWN_THEMES: Final = _("Themes: {themes}.")
NO_THEME: Final = _("There is no theme “{text}”.")
KEY: Final = "keys.{action} = {key}"
KEPT_IN: Final = _("They are kept in {file}")
WHAT_TO_TYPE: Final = (
    (_("To change one:"), "homecare settings NAME VALUE"),
    (_("To reset one:"), "homecare settings NAME --default"),
)
KEYS_CHANGED: Final = Counted("{amount} changed", "{amount} changed")
SETTING: Final = "{name} = {value}"
DEFAULT: Final = _("default")
BY_DEFAULT: Final = _("{setting}  (default)")
TAKES: Final = _("It can be: {accepted}")
REGION_UNKNOWN: Final = _(
    "Note: no programme in this diary has “{region}”. Choose: homecare settings region neck"
)
LIST_OF_KEYS: Final = "homecare guide keys"
KEY_GONE: Final = _("{name} is no longer in the file.")

# Where things are

PLACES: Final = {
    "data": _("data:"),
    "database": _("database:"),
    "settings": _("settings:"),
    "programmes": _("programmes:"),
}
"""By the key of the JSON."""
