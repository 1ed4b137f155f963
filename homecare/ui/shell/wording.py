"""The words of the dialogs that every room has: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "confirm.yes": ("Yes", "Do it"),
    "confirm.no": ("No", "Leave it as it is"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# The bar of rooms

HOMECARE: Final = "homecare"
TODAY: Final = "Today"
PROGRESS: Final = "Progress"
PROGRESS_SHORT: Final = "Progr."
SESSIONS: Final = "Sessions"
SESSIONS_SHORT: Final = "Sess."
PROGRAMME: Final = "Programme"
PROGRAMME_SHORT: Final = "Plan"
GUIDE: Final = "Guide"
HISTORY: Final = "History"
SAFETY: Final = "safety"
LEAVING: Final = "leave"
DEMO: Final = "DEMO"
DEMO_THROWN_AWAY: Final = "DEMO, thrown away at the end"

# Buttons

LEAVE: Final = "Leave"
STAY: Final = "Stay"

# Questions

UNDO: Final = "Undo"

# Titles of what is said in passing

NO_COPY_TODAY: Final = "No copy today"
UNDONE: Final = "Undone"
