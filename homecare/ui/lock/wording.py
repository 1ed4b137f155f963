"""The words of the lock screen: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import _

KEYS: Final = {
    "passphrase.leave": (_("Leave"), _("Leave homecare")),
    "passphrase.safety": (_("When to get help"), _("Safety")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

DIARY_IS_LOCKED: Final = _("This diary is locked")
SCREEN_IS_LOCKED: Final = _("The screen is locked")

# Lines of a screen

TYPE_PASSPHRASE: Final = _("Type the passphrase (it is not shown) and press Enter.")
OPENS_AGAIN: Final = _("{error} You can try again in {seconds} s.")

# Buttons

OPEN: Final = _("Open (Enter)")

# What is said in passing

NOT_SAVED_YET: Final = _("This is not saved yet: Esc goes back and asks about it.")
NO_PASSPHRASE_YET: Final = _("This diary has no passphrase yet. Set one with: homecare lock")
FORM_BENEATH: Final = _(
    "A form under this screen is not saved yet. Unlock the screen, then save or leave the form."
)
