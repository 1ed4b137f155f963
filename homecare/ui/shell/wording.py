"""The words of the dialogs that every room has: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import _, in_context

KEYS: Final = {
    "confirm.yes": (_("Yes"), _("Do it")),
    "confirm.no": (_("No"), _("Leave it as it is")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# The bar of rooms

HOMECARE: Final = "homecare"
TODAY: Final = _("Today")
PROGRESS: Final = _("Progress")
PROGRESS_SHORT: Final = _("Progr.")
SESSIONS: Final = _("Sessions")
SESSIONS_SHORT: Final = _("Sess.")
PROGRAMME: Final = _("Programme")
PROGRAMME_SHORT: Final = in_context("the programme, short", "Plan")
GUIDE: Final = _("Guide")
HISTORY: Final = _("History")
SAFETY: Final = _("safety")
LEAVING: Final = _("leave")
DEMO: Final = _("DEMO")
DEMO_THROWN_AWAY: Final = _("DEMO, deleted when you leave")

# The palette

SEARCH_COMMANDS: Final = _("Search for commands…")
SEARCH_THEMES: Final = _("Search for themes…")
NO_COMMAND: Final = _("No matches found")
TEXTUALS: Final = {
    "Theme": (_("Theme"), _("Change the current theme")),
    "Minimize": (_("Minimize"), _("Minimize the widget and restore to normal size")),
    "Maximize": (_("Maximize"), _("Maximize the focused widget")),
    "Screenshot": (_("Screenshot"), _("Save an SVG 'screenshot' of the current screen")),
}
"""Textual's own commands by its name for each: ours, and what it does."""

# Buttons

LEAVE: Final = _("Leave")
STAY: Final = _("Stay")
YES: Final = _("Yes")
NO: Final = _("No")
BY_Y: Final = _("{answer} (y)")
BY_N: Final = _("{answer} (n)")

# Questions

UNDO: Final = _("Undo")
LEAVE_UNSAVED: Final = _("Leave without saving? You will lose what you filled in.")
UNDO_EARLIER: Final = _("The last change was on an earlier day:\n\n{change}\n\nUndo it?")

# Refusals

WRONG_PASSPHRASE: Final = _("This passphrase does not open the diary.")
TYPE_AGAIN: Final = _("Type it again.")

# Titles of what is said in passing

NO_COPY_TODAY: Final = _("No copy today")
UNDONE: Final = _("Undone")

# What is said in passing

NEXT_UNDO: Final = _("Next undo: {change}")
NOTHING_MORE: Final = _("There is nothing more to undo.")
