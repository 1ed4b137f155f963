"""The words of the first run: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import _, in_context

KEYS: Final = {
    "passphrase.cancel": (_("Cancel"), _("Do not open the file")),
    "pain.clear": (_("Clear"), _("Clear the level")),
    "start.next": (_("Continue"), _("Save this and continue")),
    "start.on": (_("Continue"), _("Continue, from any field")),
    "start.back": (_("Back"), _("One step back; you lose nothing")),
    "start.finish": (_("To Today"), _("Skip what is left")),
    "start.quit": (_("Leave"), _("Leave, and continue here next time")),
    "start.how": (_("Leave?"), _("How to leave")),
    "start.keys": (_("Keys"), _("Every key")),
    "start.settings": (_("Settings"), _("Settings")),
    "start.safety": (_("Safety"), _("When to get help, and who to call; F1 while you type")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

FILE_IS_CLOSED: Final = _("The file is locked")
STEP_OF: Final = _("{step} · {number} of {steps}")

# Fields

TOTAL: Final = _("Total")
SESSIONS_PLANNED: Final = _("Sessions planned")
NEXT_ONE: Final = _("The next one")
AT: Final = in_context("a time", "At")
RIGHT_NOW: Final = _("Right now")
RIGHT_NOW_SHORT: Final = in_context("pain right now, short", "now")
AVERAGE_24H: Final = _("24 h average")
AVERAGE_24H_SHORT: Final = _("24h")

# Lines of a screen

WHICH_PASSPHRASE: Final = _("Which passphrase did you agree on with your practice?")
ENTER_OPENS_IT: Final = _("Press Enter to open it, or Esc to leave it locked.")
FIRST_STEPS: Final = _("homecare · first steps")
FIRST_KEYS: Final = (
    _("Press Enter to continue and Esc to go back. The mouse works everywhere."),
    _("Choose with the arrows. Tab goes from field to field."),
    _("Press ! on any screen to see when to get help (F1 while you type)."),
    _("Leave whenever you like, and continue here next time."),
)
THERE_IS_MORE: Final = _("There is more. Press Enter or ↓ to read on.")
STOPPED_HERE: Final = _("You stopped here. What you typed is still there.")
FOLLOWED: Final = _("{title}, current")
NOTHING_DUE_THEN: Final = _("Nothing is due then. Press 4 whenever you want to choose a programme.")
WRITE_WHERE: Final = _(
    "Write where the file is, for example ~/Downloads/my-week.toml, and press Enter. A programme is checked "
    "and shown here before you go on. A file that your practice made for you is shown too, and you can "
    "receive it."
)
ENTER_FOLLOWS: Final = _("Press Enter to follow this programme from today, or correct the name.")
ADDED: Final = _("Added. You cannot change what your practice gave you. Their messages are on Today.")
PAIN_NOW_ASKED: Final = _("Right now, {where}: press a digit (t for 10), or Enter to skip.")
PAIN_AVERAGE_ASKED: Final = _("24-hour average, {where}: press a digit (t for 10), or Enter to skip.")
DIGIT_IS_PAIN_NOW: Final = _("A digit is the pain right now, {where}; t is 10.")
NOW_TOLD: Final = _("{region}: now {now}.")
AVERAGE_TOLD: Final = _("{region}: on average {average}.")
BOTH_TOLD: Final = _("{region}: now {now}, on average {average}.")
PAIN_LEVEL: Final = _("Pain {level}")
PAIN_NOW_IN_HELP: Final = _("The pain right now in the highlighted region")
ENTER_CONTINUES: Final = _("Press Enter to continue.")
THEN_CONTINUE: Final = _("{told} Press Enter to continue.")
HERE_IS_YOUR_DAY: Final = _("All set. Here is your day.")

# What a field takes

THE_FILE: Final = _("the file")
DURATION_HINT: Final = _("{durations} or {last}").format(durations="6h30m, 6h", last="45m")
NUMBER_HINT: Final = _("a number, such as 8")
DAY_HINT: Final = _("{days} or {last}").format(days="2026-12-01, tomorrow", last="+7d")
TIME_HINT: Final = "15:30"

# Buttons

TAKE_IT_IN: Final = _("Receive it")
CONTINUE: Final = _("Continue")
BACK: Final = _("Back")
SKIP_REST: Final = _("Skip the rest")
TO_TODAY: Final = _("To Today")

# Questions

FROM_MY_PRACTITIONER: Final = _("From my practitioner")
TAKE_IT_IN_ASKED: Final = _("Receive this file?")

# Refusals

NOTHING_ADDED: Final = _("Nothing was added.")
CHOOSE_OR_ENTER_AGAIN: Final = _("Choose another line, or press Enter on the file again.")
STAYS_CLOSED: Final = _("The file stays locked.")
ASK_FOR_PASSPHRASE: Final = _("Ask your practice for the passphrase.")
NO_FILE_NAMED: Final = _("The name of the file is empty.")
WRITE_OR_CHOOSE: Final = _("Write the name, or choose another line.")
CANNOT_FOLLOW_YET: Final = _("You cannot follow this file yet. What is wrong is shown next to the list.")
ASK_WHO_WROTE_IT: Final = _("Ask the person who wrote it, or choose another line.")
CORRECT_OR_EMPTY: Final = _("Correct it, or leave it empty.")
AGAIN_CONTINUES: Final = _("{error} Press ^t again to continue without it.")

# Titles of what is said in passing

ALL_SET: Final = _("All set")

# What is said in passing

CAN_CHANGE_EVERYTHING_SETTINGS: Final = _(
    "You can change everything in Settings (,). Press ? for the keys, ! for when to get help."
)
REGION_FOLLOWED: Final = _("{follows} Change this in Settings (,).")
