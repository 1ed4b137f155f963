"""The words of help: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "keys.close": ("Close", "Back"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

KEYS_OF_THIS_SCREEN: Final = "Keys of this screen"
HOW_TO_USE_KEYS: Final = "click a key to use it · Esc to close"

# Lines of a screen

NAMES_RIGHT_IDS_CHANGE: Final = (
    "The names on the right are ids. To change a key, open Settings (,) and choose Keys."
)
