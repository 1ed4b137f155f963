"""The words of the settings: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _

KEYS: Final = {
    "remap.choose": (_("Another key"), _("Give it another key")),
    "remap.leave": (_("Back"), _("Back to Settings")),
    "remap.default": (_("Default"), _("Its default key")),
    "remap.shorten": (_("Letters"), _("Delete a letter; typing narrows the list")),
    "settings.change": (_("Change"), _("Change the highlighted setting")),
    "settings.close": (_("Back"), _("Back to where you were")),
    "settings.default": (_("Default"), _("Reset the highlighted setting")),
    "settings.help": (_("Keys"), _("Every key of this screen")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

KEYS_TITLE: Final = _("Keys")
SETTINGS: Final = _("Settings")
SENTENCE: Final = _("{words}.")
KEPT_IN_FILE: Final = _("saved in settings.toml")
ANOTHER_KEY: Final = _("Another key: {action}")

# Lines of a screen

PRESS_NEW_KEY: Final = _("Press the new key, or Esc to cancel.")
FIND: Final = _("Find: {typed}▏")
TYPE_TO_FIND: Final = _("Type to find: undo, pain, today.done")
NOTHING_HAS_IT: Final = _("{find}  no match")
CHANGED: Final = Counted("{amount} changed", "{amount} changed")
ABOUT_KEY: Final = _("{action}: {does}.")
ABOUT_CHANGED_KEY: Final = _("{action}: {does}. Default: {default} (Del).")
NOW_IT_IS: Final = _("{does}. Now it is {key}.")
PRESS_ANOTHER_KEY: Final = _("Press another key, or Enter to keep this one anyway.")
DEFAULT: Final = _("Default: {usual} (d).")

# Buttons

KEEP_IT: Final = _("Keep it (Enter)")
CANCEL: Final = _("Cancel (Esc)")

# Refusals

NO_KEY: Final = _("“{typed}” is not a key.")
WRITE_A_KEY: Final = _("Write a key such as {keys} or {last}.").format(keys="d, f2, space", last="ctrl+t")
IT_TAKES: Final = _("It accepts {accepts}.")
IN_FILE: Final = "settings.toml: "
"""How complaints about the file begin; where a key is asked for, this is left out."""
NO_ACTION: Final = _("settings.toml: there is no action “{action}”. {step}")
KEYS_SCREEN_SHOWS: Final = _("The keys screen (?) shows the ids.")
KEY_OF_OTHERS: Final = _(
    "settings.toml: {action} = “{key}” is also the key for {others}; only one of them works."
)
KEY_OF_SAFETY: Final = _(
    "settings.toml: {action} = “{key}” is also the key for {others}; it opens the safety page."
)
MORE_ACTIONS: Final = Counted("{amount} more", "{amount} more")
