"""The words of the first run: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "passphrase.cancel": ("Cancel", "Do not open the file"),
    "pain.clear": ("Clear", "No level after all"),
    "start.next": ("Continue", "Save this and continue"),
    "start.on": ("Continue", "Continue, from any field"),
    "start.back": ("Back", "One step back; you lose nothing"),
    "start.finish": ("To Today", "Skip what is left"),
    "start.quit": ("Leave", "Leave; you continue here next time"),
    "start.how": ("Leave?", "How to leave"),
    "start.keys": ("Keys", "Every key"),
    "start.settings": ("Settings", "Settings"),
    "start.safety": ("Safety", "When to get help, and whom to call; F1 while you type"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

FILE_IS_CLOSED: Final = "The file is closed"
STEP_OF: Final = "{step} · {number} of {steps}"

# Fields

TOTAL: Final = "Total"
SESSIONS_PLANNED: Final = "Sessions planned"
NEXT_ONE: Final = "The next one"
AT: Final = "At"
RIGHT_NOW: Final = "Right now"
RIGHT_NOW_SHORT: Final = "now"
AVERAGE_24H: Final = "24 h average"
AVERAGE_24H_SHORT: Final = "24h"

# Lines of a screen

WHICH_PASSPHRASE: Final = "Which passphrase did you agree on with your practice?"
ENTER_OPENS_IT: Final = "Press Enter to open it, or Esc to leave it closed."
FIRST_STEPS: Final = "homecare · first steps"
FIRST_KEYS: Final = (
    "Press Enter to continue and Esc to go back. The mouse works everywhere.",
    "Choose with the arrows. Tab goes from field to field.",
    "Press ! on any screen to see when to get help (F1 while you type).",
    "Leave whenever you like. You continue here next time.",
)
THERE_IS_MORE: Final = "There is more. Press Enter or ↓ to read on."
STOPPED_HERE: Final = "You stopped here. What you typed is still there."
FOLLOWED: Final = "{title}, followed"
NOTHING_DUE_THEN: Final = "Nothing is due then. Press 4 whenever you want to choose a programme."
WRITE_WHERE: Final = (
    "Write where the file is, for example ~/Downloads/my-week.toml, and press Enter. A programme is checked "
    "and shown here before you go on. A file that your practice made for you is shown too, and you can "
    "receive it."
)
ENTER_FOLLOWS: Final = "Press Enter to follow this programme from today, or correct the name."
ADDED: Final = "Added. You cannot change what your practice gave you. Their messages are on Today."
PAIN_NOW_ASKED: Final = "Right now, {where}: press a digit (t for 10), or Enter to skip."
PAIN_AVERAGE_ASKED: Final = "Average of 24 hours, {where}: press a digit (t for 10), or Enter to skip."
DIGIT_IS_PAIN_NOW: Final = "A digit is the pain right now, {where}; t is 10."
PAIN_LEVEL: Final = "Pain {level}"
PAIN_NOW_IN_HELP: Final = "The pain right now, of the region pointed at"
ENTER_CONTINUES: Final = "Press Enter to continue."
THEN_CONTINUE: Final = "{told} Press Enter to continue."
HERE_IS_YOUR_DAY: Final = "All set. Here is your day."

# What a field takes

THE_FILE: Final = "the file"
DURATION_HINT: Final = "6h30m, 6h or 45m"
NUMBER_HINT: Final = "a number, such as 8"
DAY_HINT: Final = "2026-12-01, tomorrow or +7d"
TIME_HINT: Final = "15:30"

# Buttons

TAKE_IT_IN: Final = "Receive it"
CONTINUE: Final = "Continue"
BACK: Final = "Back"
SKIP_REST: Final = "Skip the rest"
TO_TODAY: Final = "To Today"

# Questions

FROM_MY_PRACTITIONER: Final = "From my practitioner"
TAKE_IT_IN_ASKED: Final = "Receive this file?"

# Refusals

NOTHING_ADDED: Final = "Nothing was added."
CHOOSE_OR_ENTER_AGAIN: Final = "Choose another line, or press Enter on the file again."
STAYS_CLOSED: Final = "The file stays closed."
ASK_FOR_PASSPHRASE: Final = "Ask your practice for the passphrase."
NO_FILE_NAMED: Final = "The name of the file is empty."
WRITE_OR_CHOOSE: Final = "Write it, or choose another line of the list."
CANNOT_FOLLOW_YET: Final = "You cannot follow this file yet. What is wrong is shown next to the list."
ASK_WHO_WROTE_IT: Final = "Ask the person who wrote it, or choose another line."
CORRECT_OR_EMPTY: Final = "Correct it, or leave it empty."
AGAIN_CONTINUES: Final = "{error} ^t again to continue without it."

# Titles of what is said in passing

ALL_SET: Final = "All set"

# What is said in passing

CAN_CHANGE_EVERYTHING_SETTINGS: Final = (
    "You can change everything in Settings (,). Press ? for the keys, ! for when to get help."
)
REGION_FOLLOWED: Final = "{follows} Change this in Settings (,)."
