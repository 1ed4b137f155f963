"""The words of the hand-off, in one place."""

from typing import Final

KEYS: Final = {
    "page.up": ("Up", "A line up"),
    "page.down": ("Down", "A line down"),
    "page.before": ("Page up", "See what is above"),
    "page.after": ("Page down", "See the rest"),
    "preview.yes": ("Yes", "Do what the question says"),
    "preview.no": ("No", "Go back; nothing is written"),
    "told.close": ("Close", "Back to where you were"),
    "path.complete": ("Complete", "Complete the name of a folder or file, or go on to the next field"),
    "receiving.cancel": ("Cancel", "Close without saving"),
    "receiving.preview": ("Preview", "See what the file would bring, before anything is written"),
    "receiving.back": ("Take back", "Put aside all that came in files, such as a wrong patient's"),
    "received.close": ("Close", "Back to the day"),
    "sharing.cancel": ("Cancel", "Close without saving"),
    "sharing.preview": ("Preview", "See all that would leave, before anything is written"),
    "whose.cancel": ("Cancel", "Go back; nothing is received"),
    "whose.up": ("Up", "The one above"),
    "whose.down": ("Down", "The one below"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""
