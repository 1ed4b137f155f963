"""The words of programmes, copies, the lock, and files that come and go."""

from typing import Final

from homecare.language import Counted, _

# Programmes at hand

UNUSABLE: Final = Counted(
    "{file} cannot be used: {amount} problem.", "{file} cannot be used: {amount} problems."
)
CHECK_IT: Final = "  homecare programme check {file}"
FOLLOWED_NOW: Final = _("followed now")
FOR_FLARES: Final = _("for flares")
YOUR_OWN_FILE: Final = _("your own file")
VERSION: Final = _("version {version}")
NO_FILE_HERE: Final = _("no file here")
WHAT_NEXT: Final = (
    (_("To read one:"), "homecare programme show NAME"),
    (_("To follow one:"), "homecare programme assign NAME"),
)

# A programme

PROGRAMME: Final = _("{title}, version {version}, by {author}")
PROGRAMME_FOR: Final = _("{title}, version {version}, by {author}, for {name}")
RUNS_FOR: Final = Counted("For {amount} week.", "For {amount} weeks.")
RUNS_UNTIL: Final = _("Until {day}.")
RUNS_ON: Final = _("No end date.")
THE_WEEK: Final = _("The week, as times a day:")
MINUTES_AT_MOST: Final = _(
    "The minutes are the most it takes, with rests and getting ready. Breaks are not counted."
)
IT_ADDS: Final = _("It adds these regions: {regions}.")
THE_EXERCISES: Final = _("The exercises:")
AT_LEVEL: Final = _("{name}, level {level}")
STEPS_ARE_PROPOSED: Final = _(
    "Each step, forward or back, is only proposed. Nothing changes unless you agree."
)
REST_BETWEEN_SETS: Final = _("rest {time} between sets")
FOR_ONE_REPETITION: Final = _("{time} for one repetition")
BREAKS: Final = _("Sitting: a break of {minutes} min after {bout} min in the chair.")
BREAKS_SUCH_AS: Final = _("Sitting: a break of {minutes} min after {bout} min in the chair, such as {names}.")
HOURS: Final = _("{hours} h")
CHART_LINES: Final = _("The chart has lines at {lines}; they do not mean pass or fail.")
PACE: Final = _("Pace: {times}; an exercise's own times come first.")
TO_GET_READY: Final = _("{time} to get ready")
OF_REST: Final = _("{time} of rest between sets")
STOP_DURING: Final = _("Stop rule: pain above {level} during an exercise.")
STOP_NEXT_DAY: Final = Counted(
    "Stop rule: pain the next day more than {amount} point above usual.",
    "Stop rule: pain the next day more than {amount} points above usual.",
)
STOP_EITHER: Final = Counted(
    "Stop rule: pain above {level} during an exercise, or pain the next day more than {amount} point above "
    "usual.",
    "Stop rule: pain above {level} during an exercise, or pain the next day more than {amount} points above "
    "usual.",
)
PROGRAMME_SAYS: Final = _("Your programme says: {words}")
ITS_OWN: Final = _("{name} (only in this programme):")
LEVEL: Final = _("Level {number}, {level}, {dose}")
LEVEL_SAYS: Final = _("Level {number}, {level}, {dose}: {words}")
NOTHING: Final = _("nothing")
DUE_ON_DAY: Final = _("{day}, {minutes} min: {due}")

# A programme given

FROM_UNTIL: Final = _("From {first} until {last}")
FROM_ON: Final = _("From {first}, no end date")
FROM_FOR: Final = Counted("From {first}, for {amount} week", "From {first}, for {amount} weeks")
FROM_FOR_ONCE_ON: Final = Counted(
    "From {first}, for {amount} week from when it is switched on",
    "From {first}, for {amount} weeks from when it is switched on",
)
TREATMENTS_PLANNED: Final = Counted("{amount} session planned.", "{amount} sessions planned.")
MINUTES_A_DAY: Final = Counted("{amount} minute a day", "{amount} minutes a day")
MINUTES_RANGE: Final = Counted("{least} to {amount} minutes a day", "{least} to {amount} minutes a day")
ON_WHEN_NEEDED: Final = _("You switch it on when you need it; those days do not count.")
REPLACES_AS_FLARE_PLAN: Final = _(
    "It replaces {title}. You switch it on when you need it; those days do not count."
)
NO_OTHER: Final = _("There is no other programme on {day}.")
FOLLOWED_ALREADY: Final = _(
    "It has been in use since {since}. Its weeks start again, with the doses in the file."
)
REPLACES: Final = _("It replaces {title}, version {version}, from that day. Earlier days stay as they are.")
WHAT_CHANGES: Final = _("What changes:")
NOTHING_ELSE_CHANGES: Final = _("Nothing else changes.")

# Two programmes compared

SAME_TEXT: Final = _("The two files have the same text.")
NO_DIFFERENCE: Final = _("Both ask for the same thing. Only comments, layout or the order of keys differ.")
TWO_PROGRAMMES: Final = _("{old}, version {old_version} → {new}, version {new_version}")
TWO_VERSIONS: Final = _("{id}: version {old} → version {new}")
ONE_VERSION: Final = _("{id}: version {version} in both")
SAME_VERSION: Final = _(
    "Warning: both are version {version}, but their texts differ. Raise version by one in the new file "
    "before anyone uses it."
)
LOWER_VERSION: Final = _("Warning: version {new} is lower than {old}. Did you give the new file second?")

# Copies

NO_COPY: Final = _(
    "There are no copies yet. homecare will make one the next time it starts after an entry. To make "
    "one now: homecare backup"
)
UNREADABLE: Final = _("cannot be read")
DAMAGED: Final = _("DAMAGED: {holds}")
COPIES_ARE_IN: Final = _("They are in {folder}")
COPY_WHOLE: Final = _("The copy {file} is undamaged.")
COPY_HOLDS: Final = _("It holds {what}.")
NO_DIARY: Final = _("There is no diary now, or it cannot be read.")
DIARY_HOLDS: Final = _("The diary now holds {what}.")
COPY_IS_DIARY: Final = _("The diary is now this copy.")
KEPT_DAMAGED: Final = _("The previous, damaged diary is kept: {file}")
KEPT_BEFORE: Final = _("The previous diary is kept. To go back: homecare restore {file}")

# The examination

WELL_MARK: Final = _("ok")
NOTICE_MARK: Final = _("note")
DAMAGE_MARK: Final = _("DAMAGE")
ALL_WELL: Final = _("All is well.")
NOTHING_DAMAGED: Final = _("Nothing is damaged; see the notes above.")
SOMETHING_DAMAGED: Final = _("Something is damaged. See above for what to do. Nothing was changed.")

# What was saved of a damaged diary

SAVED: Final = _("Saved to a new file: {file}")
SAVED_HOLDS: Final = Counted(
    "It holds {what}; {amount} row in total.", "It holds {what}; {amount} rows in total."
)
SO_MANY_OF: Final = _("{many} of {name}")
ROWS_LEFT_OUT: Final = _("Left out, because their values make no sense: {lost}.")
PARTS_UNREAD: Final = _("Some parts could not be read, so what was in them is missing here: {parts}.")
NAMED_ANEW: Final = _("A patient's name was lost; the diary has a new one, “salvaged 1”.")
EVERY_ROW: Final = _("Every row could be read.")
NOT_TOUCHED: Final = _("The damaged file was not touched. Newer copies may hold more: homecare backup --list")
GO_ON_WITH: Final = _("To continue with what was saved: homecare restore {file}")

# The lock

ANOTHER_PASSPHRASE: Final = _("The diary has a new passphrase.")
LOCKED: Final = _("The diary is locked.")
UNLOCKED: Final = _("The diary is no longer locked.")
LOCKED_ALREADY: Final = _("The diary was already locked.")
UNLOCKED_ALREADY: Final = _("The diary was already unlocked.")
WITH_COPIES: Final = {
    ANOTHER_PASSPHRASE: Counted(
        "The diary has a new passphrase, and {amount} copy with it.",
        "The diary has a new passphrase, and {amount} copies with it.",
    ),
    LOCKED: Counted(
        "The diary is locked, and {amount} copy with it.", "The diary is locked, and {amount} copies with it."
    ),
    UNLOCKED: Counted(
        "The diary is no longer locked, and {amount} copy with it.",
        "The diary is no longer locked, and {amount} copies with it.",
    ),
    LOCKED_ALREADY: Counted(
        "The diary was already locked, and {amount} copy with it.",
        "The diary was already locked, and {amount} copies with it.",
    ),
    UNLOCKED_ALREADY: Counted(
        "The diary was already unlocked, and {amount} copy with it.",
        "The diary was already unlocked, and {amount} copies with it.",
    ),
}
"""The same where copies were rewritten too."""
NOT_DONE: Final = _("Not done: {left}.")
REMOVE_FILES: Final = _("Delete those files from the data folder if you no longer need them.")
NOW_ASKS: Final = _("homecare asks for the passphrase each time.")
NOW_OPEN: Final = _("Anyone who can read the file can read the diary.")

# Files for the other side

WRITTEN_FOR: Final = _("Written: {path} (file {number} for {whom})")
IN_IT: Final = _("In it: {contents}.")
GIVE_TO_PRACTICE: Final = _(
    "Send it to them in any way you like; the practice then runs: homecare receive {file}"
)
GIVE_TO_PATIENT: Final = _(
    "Send it to them in any way you like; the patient then runs: homecare receive {file}"
)
IF_NOT_YOURS: Final = _("If it is not yours, take it back: {command}")
SEE_WHAT_IS_DUE: Final = _("See what is due: homecare today")
IF_NOT_THEIRS: Final = _("If it is not {name}'s: homecare receive --take-back")
IF_NOT_THEIRS_NAMED: Final = _("If it is not {name}'s: homecare receive --take-back --patient {quoted}")
RECEIVE_AGAIN: Final = _("You can receive the same files again in the right diary: homecare receive FILE")
RECEIVE_AGAIN_NAMED: Final = _(
    "You can receive the same files again in the right diary: homecare --patient NAME receive FILE"
)
COPY_OF_BEFORE: Final = _("A copy of everything as it was before: {copy}")

# An export

WRITTEN: Final = _("Written: {folder}")
EXPORT_HOLDS: Final = _("In it: the diary of {name}: {amounts}.")
EXPORT_HOLDS_SPAN: Final = _("In it: the diary of {name}: {amounts}, {span}.")
EXPORT_HOLDS_SEVERAL: Final = _("In it: the diaries of {names}: {amounts}.")
EXPORT_HOLDS_SEVERAL_SPAN: Final = _("In it: the diaries of {names}: {amounts}, {span}.")
FOR_A_SPREADSHEET: Final = _(
    "For a spreadsheet there is a .csv for each kind (dictionary.csv explains them); homecare.json has "
    "everything."
)
WHO_CAN_READ: Final = _(
    "Only you can read it here, but anyone with a copy can read all of it. To bring it back: homecare "
    "import {folder}"
)


# An export that comes back

EXPORT_WITH: Final = _("An export with the diary of {name}.")
EXPORT_WITH_SPAN: Final = _("An export with the diary of {name}, {span}.")
EXPORT_WITH_SEVERAL: Final = _("An export with the diaries of {names}.")
EXPORT_WITH_SEVERAL_SPAN: Final = _("An export with the diaries of {names}, {span}.")
BECOMES_PART_OF: Final = _("It will become part of {name}'s diary here.")
NEW_HERE: Final = _("New here: {new}.")
NEW_HERE_FOR: Final = _("New here, for {names}: {new}.")
NOTHING_NEW_HERE: Final = _("Nothing in it is new here.")
CHANGED_SINCE: Final = _("Changed since, and taken from the export: {newer}.")
CHANGED_SINCE_FOR: Final = _("Changed since, for {names}, and taken from the export: {newer}.")
HERE_ALREADY: Final = Counted("Already here: {amount} record.", "Already here: {amount} records.")
HERE_ALREADY_FURTHER: Final = Counted(
    "Already here: {amount} record; changed later here, and left as they are: {older:,}.",
    "Already here: {amount} records; changed later here, and left as they are: {older:,}.",
)
CONFLICT: Final = Counted(
    "Conflict: {amount} record changed both here and in the export; what is here stays:",
    "Conflict: {amount} records changed both here and in the export; what is here stays:",
)
DIFFERENT_VALUES: Final = _("Different here and in the export, and only one of the two is used:")
REGION_BECOMES: Final = _("The pain region will be {region}, as in the export.")
STAYS: Final = _("Nothing was changed: what is here stays.")
ALL_HERE: Final = _("Everything in it is already here; nothing was changed.")
IMPORTED: Final = _("Imported. See it with: homecare history")
WAY_BACK: Final = _("To go back to it: homecare restore {copy}")
AND_MORE: Final = Counted("and {amount:,} more", "and {amount:,} more")

# A table of pain

TABLE: Final = _("{name}: {encoding}, {delimiter} between cells; day in “{day}” ({order}), pain in “{pain}”.")
TABLE_NOTES: Final = _(
    "{name}: {encoding}, {delimiter} between cells; day in “{day}” ({order}), pain in “{pain}”, note in "
    "“{note}”."
)
READ_AS: Final = _("Read as pain in the {region}, {kind}:")
WITHOUT_LEVEL: Final = Counted(
    "Left out, because they have no level: {amount} row.",
    "Left out, because they have no level: {amount} rows.",
)
TWICE: Final = Counted(
    "Left out, because they are repeated: {amount} row.",
    "Left out, because they are repeated: {amount} rows.",
)
MIDNIGHTS: Final = _("Every time of day in it is 00:00, so its rows are read as days without a time.")
LATER_TIMES: Final = _(
    "Pain levels stay in the order of their times; a time before {turn} belongs to the evening before."
)
DAYS_HERE: Final = Counted("Already here: {amount} day.", "Already here: {amount} days.")
DAYS_HERE_WITH_OTHER: Final = Counted(
    "Already here: {amount} day, {other} of them with a different level, which stays.",
    "Already here: {amount} days, {other} of them with a different level, which stays.",
)
NEW_LEVELS: Final = Counted("New: {amount} pain level, {span}.", "New: {amount} pain levels, {span}.")
NO_NEW_LEVEL: Final = _("New: nothing.")
LINE: Final = _("line {line}")
PAIN: Final = _("pain {level}")

# A habit tracker

HABITS: Final = Counted(
    "{name}: Loop Habit Tracker, {amount} habit to import.",
    "{name}: Loop Habit Tracker, {amount} habits to import.",
)
NOTHING_NEW: Final = _("nothing new")
HABIT: Final = "  “{habit}” → {name} ({key}): {told}"
NEW_DAYS: Final = Counted("{amount} day {span}", "{amount} days {span}")
NEW_DAYS_SKIPPED: Final = Counted(
    "{amount} day {span}, {skipped} of them skipped", "{amount} days {span}, {skipped} of them skipped"
)
THERE_ALREADY: Final = Counted("{amount} day already logged here", "{amount} days already logged here")
COUNTS_SOMETHING: Final = _("counts something, so it cannot be imported")
DAYS_UNCLEAR: Final = _("its days are not certain, so it is left out: {why}")
ANY_KEY: Final = "KEY"
LEFT_OUT: Final = Counted(
    '{amount} day left out: --habit "{habit}={key}"', '{amount} days left out: --habit "{habit}={key}"'
)
LEFT_OUT_CLOSE: Final = Counted(
    '{amount} day left out: --habit "{habit}={key}"?', '{amount} days left out: --habit "{habit}={key}"?'
)
DAY_DONE: Final = _(
    "Each ticked day is imported as that day's dose done once: the programme's, or level 1 of the library."
)
LEVELS_ADOPTED: Final = Counted(
    "{amount} pain level was imported, and is marked as entered later.",
    "{amount} pain levels were imported, and are marked as entered later.",
)
EXERCISES_ADOPTED: Final = Counted(
    "{amount} exercise was imported, and is marked as entered later.",
    "{amount} exercises were imported, and are marked as entered later.",
)
TAKE_BACK: Final = _("To take all of it back: homecare undo")

# Rows that cannot be read

UNREADABLE_ROWS: Final = Counted("{amount} row cannot be read:", "{amount} rows cannot be read:")
UNREADABLE_ROWS_LEFT_OUT: Final = Counted(
    "{amount} row cannot be read and is left out:", "{amount} rows cannot be read and are left out:"
)
