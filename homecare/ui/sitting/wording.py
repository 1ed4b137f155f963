"""The words of sitting, in one place."""

from typing import Final

KEYS: Final = {
    "chair.close": ("Close", "Leave it as it is"),
    "chair.break": ("Break", "Take a break now"),
    "chair.later": ("Later", "In five minutes"),
    "chair.skip": ("Skip", "Leave this break out"),
    "chair.up": ("Got up", "End sitting, no break"),
    "chair.when": ("When", "Say when you got up"),
    "chair.still": ("Still", "Still sitting"),
    "until.close": ("Not now", "Leave the bout open"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""
