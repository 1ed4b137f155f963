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
TIME_FOR_A_BREAK: Final = "Time for a break"
WELCOME_BACK: Final = "Welcome back"
A_BREAK: Final = "A break from sitting"

# Lines of a screen

HOW_TO_ANSWER: Final = "Press a key, or Enter on a line. Esc changes nothing."
ENTER_SAVES_IT: Final = "Press Enter to save, or Esc to leave it open."
STAND_UP: Final = "{status}\nStand up for {minutes} min: {exercises}."
STILL_OR_UNTIL: Final = "{status}\nAre you still sitting? If not, until when did you sit?"

# What a field takes

TIME_HINT: Final = "13:20, or yesterday 17:30"

# Choices

TAKE_A_BREAK: Final = "Take a break"
STILL_SITTING: Final = "Still sitting"
GOT_UP: Final = "Got up"
IN_5_MIN: Final = "In 5 min"
SKIP: Final = "Skip"
GOT_UP_AT: Final = "Got up at …"

# Questions

BREAK: Final = "Break"
NONE_DONE: Final = (
    "You have not done anything yet. Are you taking a break anyway?",
    "I take one",
    "No, still sitting",
)
"""The question, yes and no."""
SITTING_AGAIN: Final = "Break saved. Are you sitting again?"

# Titles of what is said in passing

SITTING: Final = "Sitting"
SAVED: Final = "Saved"
NO_BREAK_TAKEN: Final = "No break was taken"
ALREADY_LOGGED_ELSEWHERE: Final = "Already logged elsewhere"
POSTPONED: Final = "Postponed"
BREAK_SKIPPED: Final = "Break skipped"

# What is said in passing

SITTING_FROM: Final = "From {since}. Your break is in {minutes} min. Press s when you get up."
BREAK_COMES_AGAIN: Final = "Your break comes again in {minutes} min."
NEXT_BREAK: Final = "Your next break is in {minutes} min."
