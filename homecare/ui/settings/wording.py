"""The words of the settings: titles, labels, hints, keys, and what is said in passing."""

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

# Titles

KEYS_TITLE: Final = "Keys"
SETTINGS: Final = "Settings"
KEPT_IN_FILE: Final = "kept in settings.toml"

# Lines of a screen

PRESS_NEW_KEY: Final = "Press the new key, or Esc to leave it."

# Buttons

KEEP_IT: Final = "Keep it (Enter)"
CANCEL: Final = "Cancel (Esc)"
