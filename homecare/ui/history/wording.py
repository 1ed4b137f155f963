"""The words of the history: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "history.remove": ("Remove", "Remove it; undo brings it back"),
    "history.back": ("Bring back", "Bring it back into the diary"),
    "history.older": ("Older", "Thirty days further back"),
    "history.newer": ("Newer", "Thirty days nearer to today"),
    "history.find": ("Find", "Look for words"),
    "history.kind": ("Kind", "One kind of entry alone"),
    "history.removed": ("Removed", "What was removed or undone"),
    "history.versions": ("Before", "What it was before each change"),
    "history.everything": ("All", "Show everything again"),
    "history.rows": ("To the list", "From the words down"),
    "versions.back": ("Bring back", "Bring the highlighted one back"),
    "versions.close": ("Close", "Back to the history"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

WHAT_IT_WAS: Final = "What it was"

# What a field takes

FILTER_HINT: Final = "words of an entry or its note"

# Buttons

BRING_BACK: Final = "Bring back (b)"
CLOSE: Final = "Close (Esc)"

# Titles of what is said in passing

REMOVED: Final = "Removed"
NOT_BROUGHT_BACK: Final = "Not brought back"
BROUGHT_BACK: Final = "Brought back"

# What is said in passing

CANNOT_BE_EDITED: Final = "You cannot edit this. Press d to remove it, then log it again."
