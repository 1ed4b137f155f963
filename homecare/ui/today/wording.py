"""The words of today: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "today.routine": ("Routine", "Do all that is left, with the timer"),
    "today.done": ("Done", "The highlighted exercise, as prescribed"),
    "today.skip": ("Skip", "Not done, with a reason"),
    "today.pain": ("Pain", "Log a pain level, 0 to 10"),
    "today.total": ("Sat", "Log how long you sat on this day"),
    "today.sitting": ("Sit", "Sit down; then: a break, or get up"),
    "today.sat": ("Sat", "Log how long you sat"),
    "today.session": ("Session", "Log an acupuncture session"),
    "today.flare": ("Flare", "The flare plan, on or off"),
    "today.waiting": ("Steps", "Waiting for you"),
    "today.messages": ("Messages", "What your practice wrote; marks it as read"),
    "today.guidance": ("Guidance", "Today's tip"),
    "today.edit": ("Edit", "Change or remove what was logged"),
    "today.earlier": ("Day before", "The day before; what you log there is marked as late"),
    "today.later": ("Next day", "The day after"),
    "today.now": ("To today", "Today"),
    "step.later": ("Later", "Leave it for later"),
    "step.yes": ("Yes", "Take the step"),
    "step.not_now": ("Not now", "Not now"),
    "step.up": ("Up", "See what stands above"),
    "step.down": ("Down", "See what stands below"),
    "step.ask": ("Ask", "Ask the practitioner first"),
    "message.close": ("Read", "Close, and mark it as read"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

FORM_KEYS: Final = {
    "rest": ("r", "Rest", "Mark a rest day"),
}
"""By the word of a kind of entry: the key that opens its form (`NEW_FORMS`), its name, and what it does."""

# Titles

PAIN: Final = "Pain"

# Lines of a screen

NOTHING_CHANGES_UNLESS_AGREED: Final = "Nothing changes unless you agree. u undoes it. Esc: later."
ENTER_CLOSES: Final = "Press Enter to close it."

# Titles of what is said in passing

STEP: Final = "Step"
FLARE_PLAN: Final = "Flare plan"
SAVED: Final = "Saved"

# What is said in passing

NO_TIP_TODAY: Final = "There is no tip for today. Press 5 for the guide."
NOTHING_WAITING: Final = (
    "Nothing is waiting for you: no message, and no proposed step. Press M for earlier messages."
)
LAST_FLARE_DAY: Final = "Today is the last flare day. Tomorrow is as usual. Press u to undo."
NO_EXERCISE: Final = "There is no exercise to log on this day. Press 4 for the programmes."
NO_PAIN_LOGGED: Final = "No pain logged on this day yet. Press p to log it."
ALREADY_LOGGED: Final = "Already logged. Press e to change or remove it, u to undo the last entry."
