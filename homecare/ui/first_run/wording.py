"""The words of the first run, in one place."""

from typing import Final

KEYS: Final = {
    "passphrase.cancel": ("Cancel", "Do not open the file"),
    "pain.clear": ("Clear", "No level after all"),
    "start.next": ("Continue", "Save this and continue"),
    "start.on": ("Continue", "Continue, from any field"),
    "start.back": ("Back", "One step back; you lose nothing"),
    "start.finish": ("To Today", "Skip what is left"),
    "start.quit": ("Leave", "Leave; you continue here next time"),
    "start.how": ("Leave?", "How to leave"),
    "start.keys": ("Keys", "Every key"),
    "start.settings": ("Settings", "Settings"),
    "start.safety": ("Safety", "When to get help, and whom to call; F1 while you type"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""
