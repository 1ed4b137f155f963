"""What the commands say of files, copies, programmes and settings."""

from typing import Final

# Files

WRITE_OVER: Final = "{file} already exists. Overwrite it?"
WRITTEN: Final = "Written: {file}"
NAME_EMPTY: Final = "The name of the file is empty."
WRITE_A_FILE: Final = "For example: --file routine.ics"
FILE_MISSING: Final = "FILE is missing."

# Copies and the examination

LIST_ALONE: Final = "--list only lists the copies, so it takes no file."
USE_ONE: Final = "Use one or the other."
JSON_WITH_LIST: Final = "--json only works with --list."
WRITE_BACKUP_LIST: Final = "Write: homecare backup --list --json"
COPIED: Final = "Copied: {file}"
TO_PUT_BACK: Final = "To restore it later: homecare restore {file}"
RESTORE_ASKED: Final = "Replace the diary with this copy? The present diary is kept."
FILE_WITH_REPAIR: Final = "FILE only works with --repair."
WRITE_REPAIR: Final = "Write: homecare doctor --repair FILE"
REPAIR_OR_BUNDLE: Final = "--repair and --bundle do not go together."
BUNDLE_HOLDS: Final = (
    "It has versions, sizes and numbers in it, and nothing that you wrote. Read it before you send it."
)

# The lock

ONE_OF_THREE: Final = "--change, --keyring and --forget do not go together."
USE_ONE_OF_THEM: Final = "Use only one of them."
LOCKED_ALREADY: Final = "This diary is already locked."
CHANGE_OR_UNLOCK: Final = "To change the passphrase: homecare lock --change. To unlock: homecare unlock"
KEYRING_KEEPS: Final = (
    "The system's keyring keeps the passphrase: anyone signed in as you can open the diary."
)
NOT_LOCKED: Final = "This diary is not locked."
LOCK_IT: Final = "Lock it with: homecare lock"
KEYRING_HAS_NONE: Final = "The keyring has no passphrase for this diary."
NOTHING_TO_FORGET: Final = "There is nothing to forget."
KEYRING_FORGOT: Final = "The passphrase is no longer in the keyring. homecare asks for it again."
NOTHING_TO_UNLOCK: Final = "There is nothing to unlock."

# Export and import

OLDER_EXPORT: Final = "{file} has an older export in it. Overwrite it?"
MEANS_NOTHING: Final = "{option} does not apply to {what}."
LEAVE_OUT: Final = "Leave out {options}."
SOURCES: Final = {"export": "an export", "sheet": "a table of pain", "loop": "Loop Habit Tracker"}
"""What is imported, by what kind of file it is."""
IMPORT_ASKED: Final = "Import it?"
IMPORT_SO_MANY_ASKED: Final = "Import {amount}?"
NOTHING_NEW: Final = "There was nothing new to import; nothing was changed."
NO_HABIT_MAPPED: Final = "No habit is matched to an exercise yet; nothing was written."
SAY_A_HABIT: Final = 'For example: --habit "Plank=front-plank"'
HEADER_ROW: Final = "A header row"
NO_ORDER: Final = "“{text}” is not an order of day, month and year."
WRITE_AN_ORDER: Final = "Write dmy (day first), mdy (month first) or ymd."
UNREADABLE_ROWS: Final = "{rows} cannot be read, so nothing was written."
SKIP_OR_CORRECT: Final = "Correct them in the file, or leave them out with --skip-bad."
PAIN_LEVEL_ONE: Final = "pain level"
PAIN_LEVEL_MANY: Final = "pain levels"
EXERCISE_ONE: Final = "exercise"
EXERCISE_MANY: Final = "exercises"
ROW_ONE: Final = "row"
ROW_MANY: Final = "rows"

# Files for the other side

FILE_OR_TAKE_BACK: Final = "FILE and --take-back do not go together."
SAY_ONE: Final = "Use only one of them."
WRITE_RECEIVE: Final = "For example: homecare receive from-my-practice.age"
WRITE_SHARE: Final = "For example: homecare share for-my-practice.age"
NOT_TOGETHER: Final = "{options} do not go together."
NO_KEY_NOR_TERMINAL: Final = (
    "No file was made: their key is not known, and there is no terminal to type a passphrase in."
)
SAY_A_KEY: Final = (
    "Use --to KEY, --passphrase-file FILE or {environment}; or --unencrypted for a file anyone can read."
)

# The calendar

OPEN_WITH_CALENDAR: Final = "Open it with your calendar app, or import it there."
ROUTINE_NOT_IN_IT: Final = (
    "Note: the routine is not in it. Set a time: --time 07:30, or homecare settings routine_times 07:30"
)
ROUTINE_UP_TO: Final = "Note: the routine is in it until {day}. Make a new one then, for “{title}”."
NOTHING_AHEAD: Final = (
    "There is nothing to remind you of: no programme has days ahead, and no session is planned."
)
CHOOSE_A_PROGRAMME: Final = "Choose a programme with: homecare programme list"
NO_TIME_SAID: Final = "There is nothing to remind you of: the routine has no time, and no session is planned."
WRITE_REMIND: Final = "For example: homecare remind --time 07:30"

# The report

OPEN_IN_BROWSER: Final = "Open it in a browser to read or print it."
WRITE_SINCE: Final = "Write last-session, all, or a day like 2026-11-24 or -14d."

# Programmes

NONE_FOLLOWED: Final = "There is no programme at the moment."
SEE_PROGRAMMES: Final = "See what there is with: homecare programme list"
NOT_DRAWN: Final = "Its figure is not drawn in plain output."

# A programme followed or ended

FLARE_ASKED: Final = "Use this as the flare plan?"
FOLLOW_ASKED: Final = "Follow this programme?"
FLARE_FROM: Final = "Flare plan from {day}: {title}."
SWITCH_ON: Final = "To switch it on: homecare flare on. To undo: homecare undo"
FOLLOWED_FROM: Final = "Programme from {day}: {title}."
SEE_TODAY: Final = "See it with: homecare today. To undo: homecare undo"
REGION_ASKED: Final = "Ask for pain in {where}, and show it, unless you choose another region?"
REGION_TAKEN: Final = (
    "homecare now asks for pain in {where} and shows it. To go back: homecare settings region {usual}"
)
REGION_STAYS: Final = "The region stays {region}."
ENDED: Final = "Ended: {title}. To undo: homecare undo"
END_BEGUN_LATER_ASKED: Final = "End {title}, which only began on {day}? What was logged stays."
END_ASKED: Final = "End {title} with {day} as its last day? What was logged stays."

# A programme checked

PROBLEM_ONE: Final = "problem"
PROBLEM_MANY: Final = "problems"
WARNING_ONE: Final = "warning"
WARNING_MANY: Final = "warnings"
PROBLEMS_FOUND: Final = "{problems} found. Correct what is named and check again."
PROBLEMS_FOUND_WARNED: Final = "{problems} found, and {warnings}. Correct what is named and check again."
PROBLEMS_FOUND_IN_FILES: Final = (
    "{problems} found in {wrong} of {files} files. Correct what is named and check again."
)
PROBLEMS_FOUND_IN_FILES_WARNED: Final = (
    "{problems} found in {wrong} of {files} files, and {warnings}. Correct what is named and check again."
)
WARNED: Final = "No problems, {warnings}. You can use the file as it is."
ALL_WARNED: Final = "No problems, {warnings}. You can use all {files} files as they are."
NO_PROBLEMS: Final = "{file}: no problems"
UNREADABLE: Final = "{folder} cannot be read."
NOT_COMPARED: Final = "Note: {sentence} So the file was not compared with versions already in use."
NO_PROGRAMME_FILES: Final = "This folder has no programme files."
NAME_ANOTHER: Final = "Name another one."
BUNDLED_ALREADY: Final = "{slug} version {version} already comes with homecare, with a different text."
IN_USE_ALREADY: Final = "{slug} version {version} is already in use, with a different text."
FILE_ALREADY: Final = "{slug} version {version} is already in {file}, with a different text."
RAISE_VERSION: Final = "Raise version by one, or choose another id."
WRITE_NEXT_VERSION: Final = "A version in use never changes: write version = {version}."

# A new programme

WRITE_EXERCISE: Final = "For example: front-plank, front-plank:2 or front-plank:2:mon,wed,fri"
ABOUT_LEFT_OUT: Final = "Left out, because it names a different number of weeks: about = “{about}”"
WRITE_ABOUT: Final = "Write a new about in the file: a sentence or two for the patient."
NUMBER_OF_WEEKS: Final = "The number of weeks"
VERSION_IN_USE: Final = "Version {before} of {slug} is already in use, so this is {version}."
WRITE_OUT: Final = "For example: --out neck-week.toml"
NO_NAME_OF_A_FILE: Final = "“{name}” cannot be the name of a file."
NO_PROGRAMME_NAME: Final = "“{name}” is not the name of a programme file: it ends in .toml."
NO_FOLDER: Final = "There is no folder {folder}."
MAKE_FOLDER: Final = "Create it, or choose another place for the file."
EXERCISE_EMPTY: Final = "The name of the exercise is empty."
LEVEL: Final = "The level"
NO_DAY: Final = "“{word}” is not a day."
WRITE_DAYS: Final = "Write {days}, or daily."
WRITE_AUTHOR: Final = "Write your name as its author, or use --author."
TO_CHANGE: Final = (
    "To change it: open homecare, press 4 for the programmes, then c on this one; or use any editor"
)
TO_CHECK: Final = "To check it:  homecare programme check {name}"
TO_READ: Final = "To read it:   homecare programme show {name}"
TO_GIVE: Final = "To give it:   homecare programme assign {name}"

# Settings

WHICH_SETTING: Final = "The name of the setting is missing."
WRITE_SETTING: Final = "For example: homecare settings theme --default"
VALUE_OR_DEFAULT: Final = "Give a value or --default, not both."
WHICH_KEY: Final = "The action that the key is for is missing."
WRITE_KEY: Final = "For example: homecare settings keys.today.done f2"
NOT_ACCEPTED: Final = "{name} must be {wanted}, not “{text}”."
KNOWN_THEMES: Final = "Known: {themes}."
NO_THEME: Final = "There is no theme “{text}”."
KEY: Final = "keys.{action} = {key}"
KEPT_IN: Final = "They are kept in {file}"
TO_CHOOSE: Final = "To change one: homecare settings NAME VALUE"
TO_TAKE_BACK: Final = "To reset one:  homecare settings NAME --default"
KEYS_CHANGED: Final = "keys = {number} changed"
NO_KEYS_CHANGED: Final = "keys = {none}"
SETTING: Final = "{name} = {value}"
DEFAULT: Final = "default"
BY_DEFAULT: Final = "{setting}  (default)"
TAKES: Final = "It can be: {accepted}"
REGION_UNKNOWN: Final = (
    "Note: no programme of this diary has “{region}”. Choose: homecare settings region neck"
)
ACTION: Final = "action"
LIST_OF_KEYS: Final = "homecare guide keys"
KEY_GONE: Final = "keys.{action} is no longer in the file."
