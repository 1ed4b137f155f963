"""The words of help: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "keys.close": ("Close", "Back"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

PLACES: Final = {
    "everywhere": "Everywhere", "today": "Today", "routine": "The list of exercises", "pain": "A pain level",
    "programme": "Programme", "progress": "Progress", "sessions": "Sessions", "history": "History",
    "versions": "Earlier versions of an entry", "entries": "Tables", "guide": "Guide", "settings": "Settings",
    "start": "First run", "player": "During an exercise", "form": "Forms", "session": "The session form",
    "points": "Choosing points", "chair": "Sitting and breaks", "until": "When you got up",
    "skip": "A reason to skip", "level": "A level after an exercise", "keep": "Leaving an exercise",
    "said": "A message after an exercise", "step": "A proposed step", "message": "A message",
    "how": "An explanation", "written": "The report", "confirm": "Yes or no", "build": "The builder",
    "build_form": "The builder's forms", "pick": "Adding exercises", "days": "Choosing days",
    "levels": "Choosing levels", "leave": "Leaving the builder", "clinic": "The clinic", "notes": "Notes",
    "note": "A note", "sharing": "Making a file to share", "receiving": "Receiving a file",
    "path": "The path of a file", "preview": "Before a file is made or received",
    "whose": "Choosing the patient of a file", "page": "A page to read",
    "told": "After a file is made or received",
}  # fmt: skip
"""Headings by the first word of an id, in their order; another one is its own heading."""
KEYS_OF_THIS_SCREEN: Final = "Keys of this screen"
HOW_TO_USE_KEYS: Final = "click a key to use it · Esc to close"

# Lines of a screen

PAIN_LEVELS: Final = ("0–9 t", "The pain level; t is ten", "pain.0 … pain.10")
"""One line for the keys of all levels: what is pressed, what it does, its ids."""
NAMES_RIGHT_IDS_CHANGE: Final = (
    "The names on the right are ids. To change a key, open Settings (,) and choose Keys."
)
