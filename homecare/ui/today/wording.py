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
PAIN_OF: Final = "Pain, {region}"
PAIN_OF_BY_PRACTICE: Final = "Pain, {region}, by the practice"
ON_AVERAGE: Final = "on average, last 24 h"
READING_BY_PRACTICE: Final = "{reading} by the practice"
A_STEP: Final = "A step"
A_STEP_BACK: Final = "A step back"
MORE_PROPOSED: Final = "{amount} more proposed"
FROM_YOUR_PRACTICE: Final = "From your practice, {day}"

# Lines of a screen

NOTHING_CHANGES_UNLESS_AGREED: Final = "Nothing changes unless you agree. u undoes it. Esc: later."
ENTER_CLOSES: Final = "Press Enter to close it."
WANTED_TO_ASK: Final = "You wanted to ask your practitioner first."
PATIENT_WANTED_TO_ASK: Final = "The patient wanted to ask you first."

# Choices

YES_FROM_TODAY: Final = "Yes, from today"
NOT_NOW: Final = "Not now"
ASK_FIRST: Final = "Ask my practitioner first"

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
LATE: Final = "{said} (for {day}, marked as late)"
TO_ASK: Final = "{amount} to ask: Press Q to tick off what you asked."
EXERCISE_DONE: Final = "{exercise}: done"
EXERCISE_SKIPPED: Final = "{exercise}: skipped, {reason}"
LOGGED_AS_ALREADY: Final = "Already logged as {outcome}. Press e to change it."
NOT_DUE: Final = "{exercise} is not due on this day: there is nothing to skip."
STEP_TAKEN: Final = "{step}, from today on. Press u to undo."
STEP_TAKEN_OTHERS_WAIT: Final = (
    "{step}, from today on. Press u to undo. One change at a time: the others come back tomorrow."
)
STEP_NOT_NOW: Final = "{exercise} stays as it is. You are asked again when something changes."
STEP_TO_ASK: Final = "{exercise}: it is on your report as a question."
NO_FLARE_PLAN: Final = "There is no flare plan. Your practitioner can set one: press 4 for the programmes."
NO_FLARE_PLAN_AT_PRACTICE: Final = "There is no flare plan. You can set one: press 4 for the programmes."
FLARE_PLAN_ON: Final = "{title}, until you press f again. These days are marked and do not count."
FLARE_PLAN_OFF: Final = "Flare plan off: back to your usual programme."
STAYS_A_FLARE_DAY: Final = "Today stays a flare day because you did some of it. Tomorrow is as usual."
