"""The words of the guide: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import _

KEYS: Final = {
    "guide.open": (_("Open"), _("Open its parts, or read it")),
    "guide.search": (_("Search"), _("In all topics")),
    "guide.back": (_("Back"), _("To the list, then one screen back")),
    "guide.level": (_("Level"), _("The figure at the exercise's next level")),
    "guide.numbers": (_("Numbers"), _("The numbers behind what you read")),
    "guide.rows": (_("To the list"), _("Go down to the list")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

GUIDE: Final = _("Guide")
SAFETY_PAGE: Final = _("Safety page: !")
FOUND: Final = _("Found: {amount}")
NOTHING_FOUND: Final = _("Nothing found")
LEVEL: Final = _("level {number}: {name}")

# What a field takes

SEARCH_HINT: Final = _("/  search all topics")

# Lines of a screen

F1_OPENS_SAFETY: Final = _("Press F1 for the whole page, or Enter or ! in the list.")
NOTHING_WITH_THESE: Final = _(
    "The guide has nothing with all of these words.\n\n"
    "Try fewer words, or different ones. Press Esc for the topics."
)
