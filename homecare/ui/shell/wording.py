"""The words of the dialogs that every room has, in one place."""

from typing import Final

KEYS: Final = {
    "confirm.yes": ("Yes", "Do it"),
    "confirm.no": ("No", "Leave it as it is"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""
