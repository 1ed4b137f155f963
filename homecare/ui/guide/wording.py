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

# What a field takes

SEARCH_HINT: Final = "/  search all topics"
