"""The words of the lock screen: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "passphrase.leave": ("Leave", "Leave homecare"),
    "passphrase.safety": ("When to get help", "Safety"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Lines of a screen

TYPE_PASSPHRASE: Final = "Type the passphrase (it is not shown) and press Enter."

# Buttons

OPEN: Final = "Open (Enter)"

# What is said in passing

NOT_SAVED_YET: Final = "This is not saved yet: Esc goes back and asks about it."
