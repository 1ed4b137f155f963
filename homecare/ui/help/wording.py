"""The words of help: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "keys.close": ("Close", "Back"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

PLACES: Final = {
    "everywhere": "Everywhere", "today": "Today", "routine": "The routine's list",
    "pain": "A pain level", "programme": "Programme", "progress": "Progress", "sessions": "Sessions",
    "history": "History", "versions": "What an entry was",
    "entries": "Tables", "guide": "Guide", "settings": "Settings", "start": "First run",
    "player": "While an exercise is led", "form": "Forms", "session": "The session form",
    "points": "Choosing points", "chair": "Sitting and breaks", "until": "A bout left open",
    "skip": "A reason to skip", "level": "A level after an exercise", "keep": "Leaving an exercise",
    "said": "What was done", "step": "A proposed step", "message": "A message", "how": "An explanation",
    "written": "The report is written", "confirm": "A yes or no", "build": "The builder",
    "build_form": "The builder's forms", "pick": "Adding exercises", "days": "Choosing days",
    "levels": "Choosing levels", "leave": "Leaving the builder", "clinic": "The clinic", "notes": "Notes",
    "note": "A note", "sharing": "Making a file to share", "receiving": "Receiving a file",
    "path": "The path of a file", "preview": "What would leave or come in", "whose": "Whose a file is",
    "page": "A page to read", "told": "What was done",
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
