"""The words of programmes, copies, the lock, and files that come and go."""

from typing import Final

# Words that are counted

TREATMENT_ONE: Final = "treatment"
TREATMENT_MANY: Final = "treatments"
POINT_ONE: Final = "point"
POINT_MANY: Final = "points"
PROBLEM_ONE: Final = "problem"
PROBLEM_MANY: Final = "problems"
RECORD_ONE: Final = "record"
RECORD_MANY: Final = "records"
PAIN_LEVEL_ONE: Final = "pain level"
PAIN_LEVEL_MANY: Final = "pain levels"
ROW_ONE: Final = "row"
ROW_MANY: Final = "rows"
DAY_ONE: Final = "day"
DAY_MANY: Final = "days"
HABIT_ONE: Final = "habit"
HABIT_MANY: Final = "habits"
COPY_ONE: Final = "copy"
COPY_MANY: Final = "copies"

# Programmes at hand

UNUSABLE: Final = "{file} cannot be used: {problems}."
CHECK_IT: Final = "  homecare programme check {file}"
FOLLOWED_NOW: Final = "followed now"
FOR_FLARES: Final = "for flares"
YOUR_OWN_FILE: Final = "your own file"
VERSION: Final = "version {version}"
NO_FILE_HERE: Final = "{mark}, no file here"
TO_READ: Final = "To read one:   homecare programme show NAME"
TO_FOLLOW: Final = "To follow one: homecare programme assign NAME"

# A programme

PROGRAMME: Final = "{title}, version {version}, by {author}"
THE_WEEK: Final = "The week, as times a day:"
MINUTES_AT_MOST: Final = (
    "The minutes are the most it takes, with rests and getting ready. Breaks are not counted."
)
IT_ADDS: Final = "It adds these regions: {regions}."
THE_EXERCISES: Final = "The exercises:"
AT_LEVEL: Final = "  {name}, level {level}"
STEPS_ARE_PROPOSED: Final = "Each step, forward or back, is only proposed. Nothing changes unless you agree."
REST_BETWEEN_SETS: Final = "rest {time} between sets"
FOR_ONE_REPETITION: Final = "{time} for one repetition"
BREAKS: Final = "Sitting: a break of {minutes} min after {bout} min in the chair."
BREAKS_SUCH_AS: Final = "Sitting: a break of {minutes} min after {bout} min in the chair, such as {names}."
HOURS: Final = "{hours} h"
CHART_LINES: Final = "The chart has lines at {lines}, never pass or fail."
PACE: Final = "Pace: {times}; an exercise's own times come first."
TO_GET_READY: Final = "{time} to get ready"
OF_REST: Final = "{time} of rest between sets"
STOP_RULE: Final = "Stop rule: {limit}."
STOP_RULES: Final = "Stop rule: {during}, or {next_day}."
PAIN_ABOVE: Final = "pain above {level} during an exercise"
PAIN_NEXT_DAY: Final = "pain the next day more than {points} above usual"
PROGRAMME_SAYS: Final = "Your programme says: {words}"
ITS_OWN: Final = "{name} (only in this programme):"
LEVEL: Final = "  Level {number}, {level}, {dose}"
LEVEL_SAYS: Final = "  Level {number}, {level}, {dose}: {words}"
NOTHING: Final = "nothing"
DUE_ON_DAY: Final = "{day}, {minutes} min: {due}"

# A programme given

ONCE_SWITCHED_ON: Final = "{length} from when it is switched on"
FROM_UNTIL: Final = "From {first}, until {last}; {minutes}."
FROM_FOR: Final = "From {first}, {length}; {minutes}."
SO_MANY_PLANNED: Final = "{treatments} planned."
MINUTES_A_DAY: Final = "{most} minutes a day"
MINUTES_RANGE: Final = "{least} to {most} minutes a day"
ON_WHEN_NEEDED: Final = "You switch it on when you need it; those days do not count."
REPLACES_AS_FLARE_PLAN: Final = (
    "It replaces {title}. You switch it on when you need it; those days do not count."
)
NO_OTHER: Final = "There is no other programme on {day}."
FOLLOWED_ALREADY: Final = (
    "It has been in use since {since}. Its weeks start again, with the doses in the file."
)
REPLACES: Final = "It replaces {title}, version {version}, from that day. Earlier days stay as they are."
WHAT_CHANGES: Final = "What changes:"
NOTHING_ELSE_CHANGES: Final = "Nothing else changes."

# Two programmes compared

SAME_TEXT: Final = "The two files have the same text."
NO_DIFFERENCE: Final = "Both ask for the same. Only comments, layout or the order of keys differ."
TWO_PROGRAMMES: Final = "{old}, version {old_version} → {new}, version {new_version}"
TWO_VERSIONS: Final = "{id}: version {old} → version {new}"
ONE_VERSION: Final = "{id}: version {version} in both"
SAME_VERSION: Final = (
    "Warning: both are version {version}, but their texts differ. Raise version by one in the new file "
    "before anyone uses it."
)
LOWER_VERSION: Final = "Warning: version {new} is lower than {old}: is the new file the second one?"

# Copies

NO_COPY: Final = (
    "There is no copy yet. homecare makes one when it next starts after an entry. To make one now: "
    "homecare backup"
)
UNREADABLE: Final = "cannot be read"
DAMAGED: Final = "DAMAGED: {holds}"
COPIES_ARE_IN: Final = "They are in {folder}"
COPY_WHOLE: Final = "The copy {file} is undamaged."
COPY_HOLDS: Final = "It holds {what}."
NO_DIARY: Final = "There is no diary now, or it cannot be read."
DIARY_HOLDS: Final = "The diary now holds {what}."
COPY_IS_DIARY: Final = "The diary is now this copy."
KEPT_DAMAGED: Final = "The previous diary is kept, damaged as it is: {file}"
KEPT_BEFORE: Final = "The previous diary is kept. To go back: homecare restore {file}"

# The examination

WELL_MARK: Final = "ok"
NOTICE_MARK: Final = "note"
DAMAGE_MARK: Final = "DAMAGE"
ALL_WELL: Final = "All is well."
NOTHING_DAMAGED: Final = "Nothing is damaged; see the notes above."
SOMETHING_DAMAGED: Final = "Something is damaged. See above what to do. Nothing was changed."

# What was saved of a damaged diary

SAVED: Final = "Saved to a new file: {file}"
SAVED_HOLDS: Final = "It holds {what}; {rows} in total."
SO_MANY_OF: Final = "{many} of {name}"
ROWS_LEFT_OUT: Final = "Left out, because their values make no sense: {lost}."
PARTS_UNREAD: Final = "Some parts could not be read, and what was in them is lost here: {parts}."
NAMED_ANEW: Final = "A patient's name was lost; the diary has a new one, “salvaged 1”."
EVERY_ROW: Final = "Every row could be read."
NOT_TOUCHED: Final = "The damaged file was not touched. Newer copies may hold more: homecare backup --list"
GO_ON_WITH: Final = "To continue with what was saved: homecare restore {file}"

# The lock

ANOTHER_PASSPHRASE: Final = "The diary has a new passphrase"
LOCKED: Final = "The diary is locked"
UNLOCKED: Final = "The diary is no longer locked"
LOCKED_ALREADY: Final = "The diary was already locked"
UNLOCKED_ALREADY: Final = "The diary was already unlocked"
WITH_COPIES: Final = "{done}, and {copies} with it"
DONE_BUT_NOT: Final = "{done}. Not done: {left}."
REMOVE_FILES: Final = "Delete those files from the data folder if you no longer need them."
NOW_ASKS: Final = "{done}. homecare asks for the passphrase each time."
NOW_OPEN: Final = "{done}. Anyone who can read the file can read the diary."

# Files for the other side

WRITTEN_FOR: Final = "Written: {path} (file {number} for {whom})"
IN_IT: Final = "In it: {contents}."
GIVE_TO_PRACTICE: Final = (
    "Send it to them in any way you like; the practice then runs: homecare receive {file}"
)
GIVE_TO_PATIENT: Final = "Send it to them in any way you like; the patient then runs: homecare receive {file}"
IF_NOT_YOURS: Final = "If it is not yours, take it back: {command}"
SEE_WHAT_IS_DUE: Final = "See what is due: homecare today"
IF_NOT_THEIRS: Final = "If it is not {name}'s: homecare receive --take-back"
IF_NOT_THEIRS_NAMED: Final = "If it is not {name}'s: homecare receive --take-back --patient {quoted}"
RECEIVE_AGAIN: Final = "You can receive the same files again in the right diary: homecare receive FILE"
RECEIVE_AGAIN_NAMED: Final = (
    "You can receive the same files again in the right diary: homecare --patient NAME receive FILE"
)
COPY_OF_BEFORE: Final = "A copy of everything as it was before: {copy}"

# An export

WRITTEN: Final = "Written: {folder}"
EXPORT_HOLDS: Final = "In it: {whose}: {amounts}{span}."
FOR_A_SPREADSHEET: Final = (
    "For a spreadsheet there is a .csv for each kind (dictionary.csv explains them); homecare.json has "
    "everything."
)
WHO_CAN_READ: Final = (
    "Only you can read it here, but anyone with a copy can read all of it. To bring it back: homecare "
    "import {folder}"
)
DIARY_OF: Final = "the diary of {name}"
DIARIES_OF: Final = "the diaries of {names}"

# An export that comes back

EXPORT_WITH: Final = "An export with {whose}{span}."
BECOMES_PART_OF: Final = "It becomes part of the diary of {name} here."
NEW_HERE: Final = "New here{whose}: {new}."
NOTHING_NEW_HERE: Final = "Nothing in it is new here."
FOR_WHOM: Final = ", for {names}"
CHANGED_SINCE: Final = "Changed since{whose}, and taken from the export: {newer}."
HERE_ALREADY: Final = "Already here: {there}."
HERE_ALREADY_FURTHER: Final = "Already here: {there}; changed later here, and left as they are: {older:,}."
CONFLICT: Final = "Conflict: {records} changed both here and in the export; what is here stays:"
DIFFERENT_VALUES: Final = "Different here and in the export, and only one of the two counts:"
REGION_BECOMES: Final = "The region of pain becomes {region}, as in the export."
STAYS: Final = "Nothing was changed: what is here stays."
ALL_HERE: Final = "Everything in it is already here; nothing was changed."
IMPORTED: Final = "Imported. See it with: homecare history"
WAY_BACK: Final = "To go back to it: homecare restore {copy}"
AND_MORE: Final = "  and {number:,} more"

# A table of pain

TABLE: Final = (
    "{name}: {encoding}, {delimiter} between cells; day in “{day}” ({order}), pain in “{pain}”{notes}."
)
TABLE_NOTES: Final = ", note in “{note}”"
READ_AS: Final = "Read as pain of the {region}, {kind}:"
WITHOUT_LEVEL: Final = "Left out, because they have no level: {rows}."
TWICE: Final = "Left out, because they are repeated: {rows}."
MIDNIGHTS: Final = "Every time of day in it is 00:00, so they are read as days without a time."
LATER_TIMES: Final = "Later times count as later; a time before {turn} belongs to the evening before."
HERE_WITH_OTHER: Final = "Already here: {there}, {other} of them with a different level, which stays."
NEW: Final = "New: {new}."
LINE: Final = "line {line}"
PAIN: Final = "pain {level}"

# A habit tracker

HABITS: Final = "{name}: Loop Habit Tracker, {habits} to import."
NOTHING_NEW: Final = "nothing new"
HABIT: Final = "  “{habit}” → {name} ({key}): {new}{skipped}{there}"
SKIPPED: Final = ", {skipped} of them skipped"
THERE_ALREADY: Final = "; {days} already logged here"
COUNTS_SOMETHING: Final = "counts something, so it cannot be imported"
DAYS_UNCLEAR: Final = "its days are not certain, so it is left out: {why}"
ANY_KEY: Final = "KEY"
LEFT_OUT: Final = '{days} left out: --habit "{habit}={key}"'
LEFT_OUT_CLOSE: Final = '{days} left out: --habit "{habit}={key}"?'
DAY_DONE: Final = "A ticked day is that day's dose done once: the programme's, or level 1 of the library."
ADOPTED: Final = "Imported: {what}, marked as entered late."
TAKE_BACK: Final = "To take all of it back: homecare undo"

# Rows that cannot be read

UNREADABLE_ROWS: Final = "{rows} cannot be read:"
UNREADABLE_ROW_LEFT_OUT: Final = "{rows} cannot be read and is left out:"
UNREADABLE_ROWS_LEFT_OUT: Final = "{rows} cannot be read and are left out:"
