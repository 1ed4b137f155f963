"""The words of the app: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "room.today": ("Today", "Today's routine"),
    "room.progress": ("Progress", "The trend"),
    "room.sessions": ("Sessions", "Treatments"),
    "room.programme": ("Programme", "The programme you follow, and others to choose"),
    "room.guide": ("Guide", "Facts and advice, with their sources"),
    "room.history": ("History", "All entries"),
    "report": ("Report", "Write a page to take to your practitioner"),
    "question": ("Question", "Write down a question for your practitioner, or tick off what was asked"),
    "share": ("Share", "Make a file for your practice; you first see what is in it"),
    "receive": ("Receive", "Receive a file from your practice, or take one back"),
    "undo": ("Undo", "Undo the last entry"),
    "keys": ("Keys", "Every key of this screen"),
    "safety": ("Safety", "When to get help, and whom to call; F1 while you type"),
    "settings": ("Settings", "All settings, and other keys"),
    "lock": ("Lock the screen", "Hide everything until the passphrase of the locked diary is typed"),
    "quit": ("Quit", "Leave homecare; everything is saved"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles of what is said in passing

YOUR_DIARY: Final = "Your diary"
SETTINGS: Final = "Settings"

# What is said in passing

HOW_TO_LEAVE: Final = "Press q to leave. Everything is saved already."
NO_THEME: Final = "There is no theme “{theme}”, so the default is used. Press , to see all themes."
LINES_WRONG: Final = "{amount} lines of settings.toml are wrong or share a key. Press , to see them."
ON_THE_DESKTOP: Final = "homecare: {title}"
