"""The words of the guide: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "guide.open": ("Open", "Open its parts, or read it"),
    "guide.search": ("Search", "In all topics"),
    "guide.back": ("Back", "To the list, then to the room before"),
    "guide.level": ("Level", "The figure at the exercise's next level"),
    "guide.numbers": ("Numbers", "The numbers behind what you read"),
    "guide.rows": ("To the list", "From the search down"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

GUIDE: Final = "Guide"
SAFETY_PAGE: Final = "Safety page: !"
FOUND: Final = "Found: {amount}"
NOTHING_FOUND: Final = "Nothing found"
LEVEL: Final = "level {number}: {name}"

# What a field takes

SEARCH_HINT: Final = "/  search all topics"

# Lines of a screen

F1_OPENS_SAFETY: Final = "F1 opens the whole page; in the list Enter or ! does too."
NOTHING_WITH_THESE: Final = (
    "The guide has nothing with all of these words.\n\nTry fewer or other words. Press Esc for the topics."
)
