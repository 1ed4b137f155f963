"""The words of the lock screen: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "passphrase.leave": ("Leave", "Leave homecare"),
    "passphrase.safety": ("When to get help", "Safety"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

DIARY_IS_LOCKED: Final = "This diary is locked"
SCREEN_IS_LOCKED: Final = "The screen is locked"

# Lines of a screen

TYPE_PASSPHRASE: Final = "Type the passphrase (it is not shown) and press Enter."
OPENS_AGAIN: Final = "{error} The field opens again in {seconds} s."

# Buttons

OPEN: Final = "Open (Enter)"

# What is said in passing

NOT_SAVED_YET: Final = "This is not saved yet: Esc goes back and asks about it."
NO_PASSPHRASE_YET: Final = "This diary has no passphrase yet. Set one with: homecare lock"
FORM_BENEATH: Final = (
    "A form under this screen is not saved yet. Open the screen, then save or leave the form."
)
