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

# Lines of a screen

LINES_AT: Final = "lines at"
"""What stands before the hours of the sitting bar's lines, where all is plain."""

# Buttons

LEAVE: Final = "Leave"
STAY: Final = "Stay"
YES: Final = "Yes"
NO: Final = "No"
BY_Y: Final = "{answer} (y)"
BY_N: Final = "{answer} (n)"

# Questions

UNDO: Final = "Undo"
LEAVE_UNSAVED: Final = "Leave without saving? You lose what you filled in."
UNDO_EARLIER: Final = "The last change was on an earlier day:\n\n{change}\n\nUndo it?"

# Refusals

WRONG_PASSPHRASE: Final = "This passphrase does not open the diary."
TYPE_AGAIN: Final = "Type it again."

# Titles of what is said in passing

NO_COPY_TODAY: Final = "No copy today"
UNDONE: Final = "Undone"

# What is said in passing

NEXT_UNDO: Final = "Next u: {change}"
NOTHING_MORE: Final = "There is nothing more to undo."
