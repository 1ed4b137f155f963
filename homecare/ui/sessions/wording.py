"""The words of sessions: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "scales.chart": ("Chart", "The chart, or the same in sentences"),
    "scales.words": ("As text", "The chart, or the same in sentences"),
    "questions.asked": ("Asked", "Asked, or open again"),
    "questions.change": ("Change", "Change its words"),
    "questions.remove": ("Remove", "Remove it; undo brings it back"),
    "questions.close": ("Close", "Close"),
    "questions.list": ("List", "To the list"),
    "written.close": ("Close", "Back to where you were"),
    "scales.close": ("Back", "Back to Sessions"),
    "sessions.add": ("Session", "Log an acupuncture session"),
    "sessions.plan": ("Plan", "Plan a session: day, time, note"),
    "sessions.cancel": ("Cancel", "Cancel the planned session"),
    "sessions.count": ("Total sessions", "How many sessions are planned"),
    "sessions.felt": ("After", "What you felt after this session"),
    "sessions.activities": ("Activities", "Your own activities, 0 to 10 each (PSFS)"),
    "sessions.change": ("Change", "How you are since the start (PGIC)"),
    "sessions.scales": ("Chart", "Activities and change over time"),
    "sessions.remove": ("Remove", "Remove it; undo brings it back"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Lines of a screen

IT_IS_WRITTEN: Final = "It is written:"
ACTIVITIES_AND_CHANGE: Final = "Activities (PSFS) and change (PGIC)"

# Buttons

ASKED: Final = "Asked"
CHANGE: Final = "Change"
REMOVE: Final = "Remove"
CLOSE: Final = "Close"
CLOSE_ESC: Final = "Close (esc)"
NOW: Final = "Now"
TOMORROW: Final = "Tomorrow"
CANCEL_IT: Final = "Cancel it"
KEEP_IT: Final = "Keep it"

# Questions

TODAYS_SESSION: Final = "Today's session"
PLANNED_SESSION: Final = "Planned session"

# Titles of what is said in passing

SAVED: Final = "Saved"
