"""The words of the dialogs that every room has: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "confirm.yes": ("Yes", "Do it"),
    "confirm.no": ("No", "Leave it as it is"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Buttons

LEAVE: Final = "Leave"
STAY: Final = "Stay"

# Questions

UNDO: Final = "Undo"

# Titles of what is said in passing

NO_COPY_TODAY: Final = "No copy today"
UNDONE: Final = "Undone"
