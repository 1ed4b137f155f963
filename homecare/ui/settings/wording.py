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
KEPT_IN_FILE: Final = "saved in settings.toml"
ANOTHER_KEY: Final = "Another key: {action}"

# Lines of a screen

PRESS_NEW_KEY: Final = "Press the new key, or Esc to leave it."
FIND: Final = "Find: {typed}▏"
TYPE_TO_FIND: Final = "Type to find: undo, pain, today.done"
NOTHING_HAS_IT: Final = "{find}  no match"
CHANGED: Final = "{amount} changed"
ABOUT_KEY: Final = "{action}: {does}."
ABOUT_CHANGED_KEY: Final = "{action}: {does}. Default: {default} (Del)."
OR: Final = "or"
NOW_IT_IS: Final = "{does}. Now it is {key}."
PRESS_ANOTHER_KEY: Final = "Press another key, or Enter to keep this one anyway."
DEFAULT: Final = "Default: {usual} (d)."

# Buttons

KEEP_IT: Final = "Keep it (Enter)"
CANCEL: Final = "Cancel (Esc)"

# Refusals

NO_KEY: Final = "“{typed}” is not a key."
WRITE_A_KEY: Final = "Write one such as d, f2, space or ctrl+t."
IT_TAKES: Final = "It accepts {accepts}."
IN_FILE: Final = "settings.toml: "
"""How complaints about the file begin; where a key is asked for, this is left out."""
NO_ACTION: Final = "settings.toml: there is no action “{action}”. {step}"
KEYS_SCREEN_SHOWS: Final = "The keys screen (?) shows the ids."
KEY_OF_OTHERS: Final = "settings.toml: {action} = “{key}” is the key of {others} too; one does not answer."
KEY_OF_SAFETY: Final = (
    "settings.toml: {action} = “{key}” is the key of {others} too; the safety page answers."
)
MORE_ACTIONS: Final = "{amount} more"
