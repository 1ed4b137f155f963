"""The words of the history: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.core.history.versions import Ended
from homecare.language import Counted, _, in_context

KEYS: Final = {
    "history.remove": (_("Remove"), _("Remove it; undo brings it back")),
    "history.back": (_("Bring back"), _("Bring it back into the diary")),
    "history.older": (_("Older"), _("Show the thirty days before")),
    "history.newer": (_("Newer"), _("Show the thirty days after")),
    "history.find": (_("Find"), _("Search for words")),
    "history.kind": (_("Kind"), _("Show one kind of entry")),
    "history.removed": (_("Removed"), _("Show what was removed or undone")),
    "history.versions": (_("Versions"), _("Show its earlier versions")),
    "history.everything": (_("All"), _("Show everything again")),
    "history.rows": (_("To the list"), _("Go down to the list")),
    "versions.back": (_("Bring back"), _("Bring the highlighted one back")),
    "versions.close": (_("Close"), _("Back to the history")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

EARLIER_VERSIONS: Final = _("Earlier versions")
KIND_OF_ENTRY: Final = _("Kind of entry")

# Headings of the table, and what marks an entry

DAY: Final = _("Day")
ENTRY: Final = _("Entry")
REPLACED: Final = in_context("an entry", "replaced")
LATE: Final = in_context("an entry", "late")
ENDED: Final = {
    Ended.CHANGED: in_context("an entry", "changed"),
    Ended.REMOVED: in_context("an entry", "removed"),
    Ended.UNDONE: in_context("an entry", "undone"),
}

# Lines of a screen

SPAN: Final = Counted("{since} to {until}: {amount} entry.", "{since} to {until}: {amount} entries.")
FOUND: Final = Counted("{looked_for}: {amount} entry.", "{looked_for}: {amount} entries.")
FOUND_NEWEST: Final = Counted("{looked_for}: the newest {amount}.", "{looked_for}: the newest {amount}.")
NOTHING_FOUND: Final = _("{nothing} Esc shows everything again.")
WHAT_LATE_IS: Final = _("late: logged on a later day.")
WHAT_A_MARK_IS: Final = _("{mark}: {means}.")
OLDER_ONES: Final = _("Press [ for older entries.")
ENTERED: Final = _("Entered {when}.")
ENTERED_BY_PRACTICE: Final = _("Entered by the practice {when}.")
IT_WAS: Final = {
    Ended.CHANGED: _("It was changed on {instant}."),
    Ended.REMOVED: _("It was removed on {instant}."),
    Ended.UNDONE: _("It was undone on {instant}."),
}
IT_WAS_BY_PRACTICE: Final = {
    Ended.CHANGED: _("The practice entered it. It was changed on {instant}."),
    Ended.REMOVED: _("The practice entered it. It was removed on {instant}."),
    Ended.UNDONE: _("The practice entered it. It was undone on {instant}."),
}
STANDS_SINCE: Final = _("Since {instant}")
STOOD_UNTIL: Final = {
    Ended.CHANGED: _("Until {instant}, then changed"),
    Ended.REMOVED: _("Until {instant}, then removed"),
    Ended.UNDONE: _("Until {instant}, then undone"),
}
LATER_ONE_COUNTS: Final = _("A later entry counts for that day.")
SEE_EARLIER_VERSIONS: Final = _("v: earlier versions.")
UNDOES: Final = _("u undoes: {says}")
UNDOES_OF_DAY: Final = _("u undoes: {says}, {day}")
NEVER_CHANGED: Final = _("This entry has never been changed.")
HOW_TO_BRING_BACK: Final = _("Press b to bring back the highlighted one, and u to undo that.")
WHAT_HISTORY_SHOWS: Final = _("Choose what the history shows.")
EVERY_KIND: Final = _("all kinds")

# What a field takes

FILTER_HINT: Final = _("words in an entry or its note")

# Buttons

BRING_BACK: Final = _("Bring back (b)")
CLOSE: Final = _("Close (Esc)")

# Titles of what is said in passing

REMOVED: Final = _("Removed")
NOT_BROUGHT_BACK: Final = _("Not brought back")
BROUGHT_BACK: Final = _("Brought back")

# What is said in passing

IS_REMOVED: Final = _("{entry} Press u to bring it back.")
IS_BACK: Final = _("{entry} Press u to undo.")
CANNOT_BE_EDITED: Final = _("You cannot edit this. Press d to remove it, then log it again.")
