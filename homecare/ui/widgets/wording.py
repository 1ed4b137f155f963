"""The words of the widgets: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "pain.10": ("Pain 10", "Ten"),
    "body.choose": ("Choose", "Take this region"),
    "regions.choose": ("Choose", "Take this region"),
    "effects.up": ("Up", "The one above"),
    "effects.down": ("Down", "The one below"),
    "effects.weaker": ("Weaker", "Weaker"),
    "effects.stronger": ("Stronger", "Stronger"),
    "effects.0": ("Not felt", "Not felt"),
    "effects.1": ("Mild", "Mild"),
    "effects.2": ("Moderate", "Moderate"),
    "effects.3": ("Strong", "Strong"),
    "effects.over": ("Ended", "Ended, or still there"),
    "entries.edit": ("Edit", "Change or remove this entry"),
    "guide.on": ("Read on", "Further down the page"),
    "pain.lower": ("Lower", "One lower"),
    "pain.higher": ("Higher", "One higher"),
    "pain.choose": ("Choose", "Take this level"),
    "pain.ask": ("Log pain", "Open the pain form, with the level that the arrows point at"),
    "routine.down": ("Down", "Next exercise"),
    "routine.up": ("Up", "Exercise before"),
    "routine.log": ("Log", "Say what you did of it on this day"),
    "routine.start": ("Start", "Do this exercise, with the timer"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

ROUTINE: Final = "Routine"
SITTING: Final = "Sitting"

# Lines of a screen

MORE_IN_THE_LIST: Final = "More, in the list on the left"
