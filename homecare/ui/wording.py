"""The words of the app: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _

KEYS: Final = {
    "room.today": (_("Today"), _("Today's routine")),
    "room.progress": (_("Progress"), _("The trend")),
    "room.sessions": (_("Sessions"), _("Treatments")),
    "room.programme": (_("Programme"), _("The programme you follow, and others to choose")),
    "room.guide": (_("Guide"), _("Facts and advice, with their sources")),
    "room.history": (_("History"), _("All entries")),
    "report": (_("Report"), _("Write a page to take to your practitioner")),
    "question": (_("Question"), _("Write down a question for your practitioner, or tick off what was asked")),
    "share": (_("Share"), _("Make a file for your practice; you see what is in it first")),
    "receive": (_("Receive"), _("Receive a file from your practice, or take one back")),
    "undo": (_("Undo"), _("Undo the last entry")),
    "keys": (_("Keys"), _("Every key of this screen")),
    "safety": (_("Safety"), _("When to get help, and who to call; F1 while you type")),
    "settings": (_("Settings"), _("All settings, and other keys")),
    "lock": (_("Lock the screen"), _("Hide everything until you type the passphrase of the diary")),
    "quit": (_("Quit"), _("Leave homecare; everything is saved")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles of what is said in passing

YOUR_DIARY: Final = _("Your diary")
SETTINGS: Final = _("Settings")

# What is said in passing

HOW_TO_LEAVE: Final = _("Press q to leave. Everything is saved already.")
NO_THEME: Final = _("There is no theme “{theme}”, so the default is used. Press , to see all themes.")
LINES_WRONG: Final = Counted(
    "{amount} line of settings.toml is wrong or shares a key. Press , to see it.",
    "{amount} lines of settings.toml are wrong or share a key. Press , to see them.",
)
ON_THE_DESKTOP: Final = _("homecare: {title}")
