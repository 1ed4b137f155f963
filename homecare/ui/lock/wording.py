"""The words of the lock screen, in one place."""

from typing import Final

KEYS: Final = {
    "passphrase.leave": ("Leave", "Leave homecare"),
    "passphrase.safety": ("When to get help", "Safety"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""
