"""The words of sessions, in one place."""

from typing import Final

KEYS: Final = {
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
