"""The words of history, in one place."""

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
