"""The words of today, in one place."""

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
    "today.rest": ("Rest", "Mark a rest day"),
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
