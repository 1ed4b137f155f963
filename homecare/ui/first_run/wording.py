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

# Lines of a screen

WHICH_PASSPHRASE: Final = "Which passphrase did you agree on with your practice?"
ENTER_OPENS_IT: Final = "Press Enter to open it, or Esc to leave it closed."
FIRST_STEPS: Final = "homecare · first steps"

# What a field takes

THE_FILE: Final = "the file"

# Buttons

TAKE_IT_IN: Final = "Take it in"
CONTINUE: Final = "Continue"
BACK: Final = "Back"
SKIP_REST: Final = "Skip the rest"

# Questions

FROM_MY_PRACTITIONER: Final = "From my practitioner"

# Titles of what is said in passing

ALL_SET: Final = "All set"

# What is said in passing

CAN_CHANGE_EVERYTHING_SETTINGS: Final = (
    "You can change everything in Settings (,). Press ? for the keys, ! for when to get help."
)
