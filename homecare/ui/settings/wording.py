"""The words of settings, in one place."""

from typing import Final

KEYS: Final = {
    "remap.choose": ("Another key", "Give it another key"),
    "remap.leave": ("Back", "Back to Settings"),
    "remap.default": ("Default", "Its default key"),
    "remap.shorten": ("Letters", "Take back a letter; letters that are typed narrow the list"),
    "settings.change": ("Change", "Change the highlighted setting"),
    "settings.close": ("Back", "Back to where you were"),
    "settings.default": ("Default", "Reset the highlighted setting"),
    "settings.help": ("Keys", "Every key of this screen"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""
