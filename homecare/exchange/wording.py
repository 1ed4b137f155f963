"""The words of files in and out: programmes in the making, calendars, charts for paper, exports, containers.

Fields such as {path}, {name} and {slug} are names of files and ids; {example} is TOML or a command.
"""

from typing import Final

from homecare.language import Counted, _, in_context

# Said of several kinds of files

CANNOT_BE_READ: Final = _("{path} cannot be read ({reason}).")
CANNOT_BE_WRITTEN: Final = _("{path} cannot be written ({reason}).")
ALREADY_EXISTS: Final = _("{path} already exists.")
IS_EMPTY: Final = _("{path} is empty.")
IS_NOT_A_FILE: Final = _("{path} is not a file.")
NO_FILE: Final = _("There is no file {path}.")
NO_FOLDER: Final = _("There is no folder {path}.")
NAME_OF_FILE_IS_EMPTY: Final = _("The file name is empty.")
NO_NAME_HAS_THIS_CHARACTER: Final = _("The file's name has a character that no file name can have.")
CHECK_ITS_NAME: Final = _("Check its name.")
CHECK_ITS_OWNER: Final = _("Check its owner.")
CHECK_ITS_NAME_AND_OWNER: Final = _("Check its name and owner.")
CHOOSE_A_DIFFERENT_FILE: Final = _("Choose a different file.")
CHOOSE_A_DIFFERENT_NAME: Final = _("Choose a different name.")
CHOOSE_A_DIFFERENT_PLACE: Final = _("Choose a different place.")
CHOOSE_ANOTHER_OR_SAY_YES: Final = _("Choose a different file, or say yes to overwrite it.")
CHOOSE_ANOTHER_OR_OVERWRITE: Final = _("Choose a different file, or overwrite it with --yes.")
CREATE_IT_OR_CHOOSE: Final = _("Create it, or choose a different place.")
WRITE_ITS_FULL_PATH: Final = _("Type its full path.")
FOR_EXAMPLE: Final = _("For example: {example}")
ASK_FOR_IT_AGAIN: Final = _("Ask for it again; nothing was changed.")

# calendar: what an event is called

CALENDARS_ARE_NOT_INSTALLED: Final = _("The part that writes calendars is not installed.")
INSTALL_IT: Final = _("Install it with: {command}")
ROUTINE: Final = Counted("homecare: routine, {amount} minute", "homecare: routine, {amount} minutes")
ROUTINE_A_DAY: Final = Counted(
    "homecare: routine, {amount} minute a day", "homecare: routine, {amount} minutes a day"
)
PLANNED_SESSION: Final = _("homecare: planned session")
SESSION_CANCELLED: Final = _("homecare: session cancelled")

# Both charts

PAIN_AT_THE_TOP: Final = _("pain {level}")
SESSION: Final = in_context("label of a chart", "session")
NO_VALUE: Final = "–"

# chart_around: pain around a session

MEDIAN_OVER_SESSIONS: Final = Counted(
    "Median pain over {amount} session, from {before} days before to {after} after.",
    "Median pain over {amount} sessions, from {before} days before to {after} after.",
)
MEDIAN_OF_DAY: Final = Counted(
    "Day {day}: median {median} ({amount} session).", "Day {day}: median {median} ({amount} sessions)."
)
PAIN_AROUND_A_SESSION: Final = _("Pain around a session, 0 to 10")
KEY_OF_MEDIAN: Final = _(
    "Thick line with dots: median over sessions. Day 0 is the session; n: sessions with a reading on that "
    "day."
)
KEY_OF_MEDIAN_AND_EACH: Final = _(
    "Thick line with dots: median over sessions; thin: each session. Day 0 is the session; n: sessions with "
    "a reading on that day."
)
DAY: Final = in_context("label of a chart", "day")
NUMBER_OF_SESSIONS: Final = in_context("label of a chart", "n")

# chart_over_time

PAIN_OVER_TIME: Final = _("Pain over time: {region}, 0 to 10")
KEY_OF_SIGNS: Final = _("{signs}.")
DOT_IS_A_DAY: Final = _("Dot: a day, neighbours joined")
DOT_IS_A_WEEK: Final = _("Dot: median of a week, neighbours joined")
DOT_IS_WEEKS: Final = Counted(
    "Dot: median of {amount} week, neighbours joined", "Dot: median of {amount} weeks, neighbours joined"
)
MARKS_ARE_SESSIONS: Final = _("marks at the top: sessions, too close for their medians")
BAR_IS_BETWEEN_SESSIONS: Final = _("thick bar: median between two sessions")
BAR_IS_SO_FAR: Final = _("thick bar: median so far")
LINE_IS_A_SESSION: Final = _("broken line: session")
BOX_IS_NO_READING: Final = _("open box: no reading")
TRIANGLE_IS_A_PROGRAMME: Final = _("triangle: new programme")
MEDIAN: Final = in_context("label of a chart", "median")
NO_READING: Final = in_context("label of a chart", "no reading")
DAYS_OF_THIS_PAGE: Final = _("the days on this page")
MONTH_AND_YEAR: Final = _("{month} {year}")
FROM_DAY_TO_DAY: Final = _("{first} to {last}")
NOT_LOGGED: Final = _("not logged")

# container: files that are closed to a key or by a passphrase

FILE_CANNOT_BE_OPENED: Final = _("The file cannot be opened")
PASSPHRASE_IS_TOO_SHORT: Final = Counted(
    "The passphrase is too short: it needs at least {amount} character.",
    "The passphrase is too short: it needs at least {amount} characters.",
)
USE_A_FEW_WORDS: Final = _(
    "Use a few words that are easy to say, such as a line that only the two of you know."
)
PASSPHRASE_IS_EMPTY: Final = _("The passphrase is empty.")
CHOOSE_A_FEW_WORDS: Final = _("Choose a few words that only the two of you know.")
IS_NOT_A_PUBLIC_KEY: Final = _("“{key}” is not a public key.")
KEY_BEGINS_WITH: Final = _("A public key begins with {beginning}. They can see theirs with: {command}")
IS_FOR_ANOTHER_KEY: Final = _(
    "The file is encrypted to a different key from the one here, or it was changed."
)
GIVE_THEM_YOUR_KEY: Final = _("Give them your key ({command}) and ask for a file made for it.")
PASSPHRASE_DOES_NOT_OPEN: Final = _("This passphrase does not open the file, or the file was changed.")
TRY_AGAIN: Final = _("Try again; capitals, small letters and spaces matter.")
PASSPHRASE_TAKES_TOO_LONG: Final = _("Checking this file's passphrase would take this computer too long.")
FILE_WAS_CHANGED: Final = _("The file was cut short or changed on its way.")

# key_file

KEY_FILE_IS_UNFIT: Final = _("The key file cannot be used, and nothing was overwritten: {problem}")
KEY_FILE_CANNOT_BE_READ: Final = _("The key file {path} cannot be read ({reason}); nothing was overwritten.")
KEY_FILE_CANNOT_BE_WRITTEN: Final = _(
    "The key file {path} cannot be written ({reason}); nothing was overwritten."
)
KEY_FILE_HAS_NO_KEY: Final = _("The key file {path} has no usable key in it; nothing was overwritten.")
PUT_BACK_A_COPY: Final = _(
    "Put back a copy of it, or move it away to get a new key. A new key does not open older files."
)

# content: a practice's own words in the guide

YOU_SEE_OUR_GUIDE: Final = _("{problem} This is the guide that comes with homecare.")

# draft, draft_saving: programme files in the making

CANNOT_BE_CHANGED_HERE: Final = _(
    "This cannot be changed here, because homecare could not read the file afterwards. Nothing was changed."
)
CHANGE_IT_IN_AN_EDITOR: Final = _("Change it in an editor.")
TITLE: Final = _("The title")
AUTHOR: Final = _("The author")
TIMES_A_DAY: Final = _("Times a day")
NOTE: Final = _("The note")
IS_ALREADY_IN_IT: Final = _("{exercise} is already in this programme.")
RAISE_ITS_TIMES: Final = _("Raise its times a day instead.")
HAS_MOST_EXERCISES: Final = Counted(
    "A programme has at most {amount} exercise.", "A programme has at most {amount} exercises."
)
IS_HELD: Final = _("{exercise} is held at this level.")
CHOOSE_ITS_SECONDS: Final = _("Choose how long.")
ID_IS_NO_FILE_NAME: Final = _("The programme's id cannot be the name of a file.")
WRITE_AN_ID_LIKE: Final = _("Write an id like {example}.")
COMES_WITH_HOMECARE: Final = _("{name} comes with homecare and cannot be changed.")
GIVE_YOURS_ANOTHER_ID: Final = _("Give yours a different id, like {example}.")
SAVE_IT_UNDER_ANOTHER_NAME: Final = _("Save it under a different name.")
FILE_IS_TOO_LARGE: Final = _("A programme file is at most {largest} KB.")
SHORTEN_ITS_NOTES: Final = _("Shorten its notes.")

# draft_words: the comments and texts in a programme file. Each is one line, or is broken into lines.

ADAPT_IT_FURTHER: Final = _(
    "To adapt it further, change what you like below, or open it in the builder: homecare, then 4, then c."
)
IT_IS_PLAIN_TEXT: Final = _(
    "A programme file for homecare. It is plain text: change it here, or open it in the builder: homecare, "
    "then 4, then c. Text after a # is only for readers."
)
HAVE_IT_CHECKED: Final = _("Have it checked:")
READ_IT: Final = _("Read it:")
GIVE_IT: Final = _("Use it:")
RAISE_THE_VERSION: Final = _(
    "When you change it after anyone has used it, raise {version} by one; the builder does this for you."
)
RULES_PROPOSE: Final = _(
    "Rules under {progress} propose a step forward, those under {step_back} a step back; nothing "
    "changes unless the patient agrees."
)
EXERCISES_IN_ORDER: Final = _(
    "The exercises, in the order of the routine. Each level has its own dose; write {parts} under an "
    "exercise to set a different one, and {times} to have it done more than once a day."
)
OR_UNTIL: Final = _("or {until}, or neither for no end")
OR_UNTIL_NO_END: Final = _("or {until}; neither: no end")
LAST_DAY_OR_WEEKS: Final = _("its last day; or {weeks}, or neither for no end")
MINUTES_OF_BOUT: Final = _("minutes in the chair before a break is due; 20 to 60 is usual")
MINUTES_OF_BREAK: Final = _("minutes a break lasts")
LINES_OF_CHART: Final = _("lines drawn on the chart: the article's hours, never pass or fail")
STOP_ABOVE: Final = _("pain during exercise above this: stop")
STOP_NEXT_MORNING: Final = _("points above usual the next morning")
FILL_IN: Final = _("take the # away and fill in: shown with the stop text")
ABOUT_LIKE_THIS: Final = _("One or two sentences that tell the patient what this is.")
STOP_TEXT: Final = _("Stop if pain goes above 5 or runs down the arm, and ask your practitioner.")
CONTACT_LIKE_THIS: Final = _("Practice name, phone")
INSTEAD_OF: Final = _("instead of {number}")
SETS_OF: Final = _("{sets} × {amount}")
EACH_HELD: Final = _("{dose}, each held {seconds}")
ON_EACH_SIDE: Final = _("{dose} on each side")
ON_EACH_SIDE_IN_TURN: Final = _("{dose} on each side, in turn")
NAME_AND_DOSE: Final = _("{name}, {dose}")

# export_folder, hand_file, page_file, import_source: files that are written and read

NAME_OF_FOLDER_IS_EMPTY: Final = _("The folder name is empty.")
IS_NO_FOLDER_NAME: Final = _("“{name}” is not the name of a folder.")
IS_NO_FILE_NAME: Final = _("“{name}” is not the name of a file.")
IS_NO_PAGE_NAME: Final = _("“{name}” is not a page name; page names end in {ending}.")
IS_NOT_A_FOLDER: Final = _("{path} is not a folder.")
HAS_OTHER_FILES: Final = _("{path} has other files in it.")
CHOOSE_A_NEW_FOLDER: Final = _("Choose a folder that is new or empty.")
GIVE_THE_RECEIVED_FILE: Final = _("Give the name of the file you received.")
CHOOSE_A_FILE_SUCH_AS: Final = _("Choose a file, such as {example}.")
CHOOSE_AN_EXPORT: Final = _(
    "Choose an export from homecare, a CSV file, or an export from Loop Habit Tracker."
)
IS_A_DATABASE: Final = _("{name} is a database.")
RESTORE_OR_EXPORT: Final = _("To restore a diary: {command}. In Loop Habit Tracker, choose Export as CSV.")
IS_ENCRYPTED: Final = _("{name} is encrypted.")
RECEIVE_IT: Final = _("Receive it with: {command}")
IS_TOO_LARGE: Final = _("{name} is too large: at most {limit} MB can be read.")
IS_TOO_LARGE_UNPACKED: Final = _("{name}, unpacked, is too large: at most {limit} MB can be read.")
IMPORT_IT_IN_PARTS: Final = _("Import it in several parts.")
HAS_MANY_FILES: Final = Counted(
    "{name} has more than {amount:,} file.", "{name} has more than {amount:,} files."
)
HAS_NEITHER: Final = _("{path} has no {document} and no {habits} in it.")
HAS_NO_HABITS: Final = _("{name} has no {habits} in it.")
IS_A_LINK: Final = _("{name} in {path} is a link to something else.")
ZIP_IS_DAMAGED: Final = _("{name} is a damaged zip file.")
EXPORT_IT_AGAIN: Final = _("Export it again.")
ZIP_CANNOT_BE_UNPACKED: Final = _("{name} is packed in a way that homecare cannot read, or has a passphrase.")
UNPACK_IT: Final = _("Unpack it, then import the folder.")

# programme_text, shelf: programme files at hand

IS_NOT_TOML: Final = _("This is not TOML: {reason}.")
CORRECT_IT_FIRST: Final = _("Correct it in an editor first.")
EXERCISES_ARE_NO_TABLES: Final = _("The exercises of this file are not written as {header} tables.")
WRITE_TABLES: Final = _("Write each as a separate table; then you can change them here.")
CHECK_WHO_OWNS: Final = _("Check who owns it, or move it away.")
SEVERAL_HAVE_THE_ID: Final = Counted(
    "{amount} programme file has the id {slug}: {files}.",
    "{amount} programme files have the id {slug}: {files}.",
)
WRITE_THE_NAME: Final = _("Type the name of the file.")
PROGRAMMES_ARE: Final = _("The programmes are: {names}.")
NO_PROGRAMME_FILE: Final = _("There is no programme file “{name}”.")
IS_A_FOLDER: Final = _("{path} is a folder, not a programme file.")
CHOOSE_A_FILE_IN_IT: Final = _("Choose a file in it.")
IS_BINARY: Final = _("{name} is a binary file.")
CHOOSE_A_TEXT_FILE: Final = _("Choose a text file written for homecare.")

# report_html: the page to take along

MADE_WITH: Final = _("Made with homecare, a personal diary: it does not diagnose or monitor.")
PAGE_TITLE: Final = _("{title}, {day}")
PAGE_LEAD: Final = _("{lead}.")
READINGS: Final = _("The readings in the chart")
READINGS_HEADINGS: Final = (_("days"), _("pain"))
AROUND_BY_DAY: Final = _("Median by day around a session")
AROUND_HEADINGS: Final = (_("day"), _("median"), _("sessions"))
IN_WORDS: Final = _("The chart in words and numbers")
