"""The words of help: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import _

KEYS: Final = {
    "keys.close": (_("Close"), _("Back")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

PLACES: Final = {
    "everywhere": _("Everywhere"), "today": _("Today"), "routine": _("The list of exercises"),
    "pain": _("A pain level"), "programme": _("Programme"), "progress": _("Progress"),
    "sessions": _("Sessions"), "history": _("History"), "versions": _("Earlier versions of an entry"),
    "entries": _("Tables"), "guide": _("Guide"), "settings": _("Settings"), "start": _("First run"),
    "player": _("During an exercise"), "form": _("Forms"), "session": _("The session form"),
    "points": _("Choosing points"), "chair": _("Sitting and breaks"), "until": _("When you got up"),
    "skip": _("A reason to skip"), "level": _("A level after an exercise"),
    "keep": _("Leaving an exercise"), "said": _("A message after an exercise"),
    "step": _("A proposed step"), "message": _("A message"), "how": _("An explanation"),
    "written": _("The report"), "confirm": _("Yes or no"), "build": _("The builder"),
    "build_form": _("The builder's forms"), "pick": _("Adding exercises"), "days": _("Choosing days"),
    "levels": _("Choosing levels"), "leave": _("Leaving the builder"), "clinic": _("The clinic"),
    "notes": _("Notes"), "note": _("A note"), "sharing": _("Making a file to share"),
    "receiving": _("Receiving a file"), "path": _("The path of a file"),
    "preview": _("Before a file is made or received"), "whose": _("Choosing whose file it is"),
    "page": _("A page to read"), "told": _("After a file is made or received"),
}  # fmt: skip
"""Headings by the first word of an id, in their order; another one is its own heading."""
KEYS_OF_THIS_SCREEN: Final = _("Keys of this screen")
HOW_TO_USE_KEYS: Final = _("click a key to use it · Esc to close")

# Lines of a screen

PAIN_LEVELS: Final = ("0–9 t", _("The pain level; t is ten"), "pain.0 … pain.10")
"""One line for the keys of all levels: what is pressed, what it does, its ids."""
NAMES_RIGHT_IDS_CHANGE: Final = _(
    "The names on the right are ids. To change a key, open Settings (,) and choose Keys."
)
