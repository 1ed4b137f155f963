"""The words of help, in one place."""

from typing import Final

KEYS: Final = {
    "keys.close": ("Close", "Back"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""
