"""The words of the history: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "history.remove": ("Remove", "Remove it; undo brings it back"),
    "history.back": ("Bring back", "Bring it back into the diary"),
    "history.older": ("Older", "Show the thirty days before"),
    "history.newer": ("Newer", "Show the thirty days after"),
    "history.find": ("Find", "Search for words"),
    "history.kind": ("Kind", "Show one kind of entry"),
    "history.removed": ("Removed", "Show what was removed or undone"),
    "history.versions": ("Versions", "Show its earlier versions"),
    "history.everything": ("All", "Show everything again"),
    "history.rows": ("To the list", "Go down to the list"),
    "versions.back": ("Bring back", "Bring the highlighted one back"),
    "versions.close": ("Close", "Back to the history"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

EARLIER_VERSIONS: Final = "Earlier versions"
KIND_OF_ENTRY: Final = "Kind of entry"

# Headings of the table, and what marks an entry

DAY: Final = "Day"
ENTRY: Final = "Entry"
REPLACED: Final = "replaced"
LATE: Final = "late"

# Lines of a screen

SPAN: Final = "{since} to {until}: {entries}."
ENTRY_ONE: Final = "entry"
ENTRY_MANY: Final = "entries"
NEWEST: Final = "the newest {most}"
FOUND: Final = "{looked_for}: {entries}."
NOTHING_FOUND: Final = "{nothing} Esc shows everything again."
WHAT_LATE_IS: Final = "late: logged on a later day."
WHAT_A_MARK_IS: Final = "{mark}: {means}."
OLDER_ONES: Final = "Press [ for older entries."
ENTERED: Final = "Entered {when}."
ENTERED_BY_PRACTICE: Final = "Entered by the practice {when}."
IT_WAS: Final = "It was {ended}."
IT_WAS_BY_PRACTICE: Final = "The practice entered it. It was {ended}."
LATER_ONE_COUNTS: Final = "A later entry counts for that day."
SEE_EARLIER_VERSIONS: Final = "v: earlier versions."
UNDOES: Final = "u undoes: {says}"
UNDOES_OF_DAY: Final = "u undoes: {says}, {day}"
NEVER_CHANGED: Final = "This entry was never changed."
HOW_TO_BRING_BACK: Final = "Press b to bring back the highlighted one, and u to undo that."
WHAT_HISTORY_SHOWS: Final = "Choose what the history shows."
EVERY_KIND: Final = "all kinds"

# What a field takes

FILTER_HINT: Final = "words in an entry or its note"

# Buttons

BRING_BACK: Final = "Bring back (b)"
CLOSE: Final = "Close (Esc)"

# Titles of what is said in passing

REMOVED: Final = "Removed"
NOT_BROUGHT_BACK: Final = "Not brought back"
BROUGHT_BACK: Final = "Brought back"

# What is said in passing

IS_REMOVED: Final = "{entry} Press u to bring it back."
IS_BACK: Final = "{entry} Press u to undo."
CANNOT_BE_EDITED: Final = "You cannot edit this. Press d to remove it, then log it again."
