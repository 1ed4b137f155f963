"""The words of sitting: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "chair.close": ("Close", "Leave it as it is"),
    "chair.break": ("Break", "Take a break now"),
    "chair.later": ("Later", "In five minutes"),
    "chair.skip": ("Skip", "Leave this break out"),
    "chair.up": ("Got up", "End sitting, no break"),
    "chair.when": ("When", "Say when you got up"),
    "chair.still": ("Still", "Still sitting"),
    "until.close": ("Not now", "Leave the bout open"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

UNTIL_WHEN: Final = "Until when did you sit?"

# Lines of a screen

HOW_TO_ANSWER: Final = "Press a key, or Enter on a line. Esc changes nothing."

# What a field takes

TIME_HINT: Final = "13:20, or yesterday 17:30"

# Questions

BREAK: Final = "Break"

# Titles of what is said in passing

SITTING: Final = "Sitting"
SAVED: Final = "Saved"
NO_BREAK_TAKEN: Final = "No break was taken"
ALREADY_LOGGED_ELSEWHERE: Final = "Already logged elsewhere"
POSTPONED: Final = "Postponed"
BREAK_SKIPPED: Final = "Break skipped"
