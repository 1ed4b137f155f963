"""The words of forms, in one place."""

from typing import Final

KEYS: Final = {
    "effects.later": ("Not now", "Leave it for later"),
    "effects.none": ("Nothing", "Nothing was felt"),
    "effects.enter": ("Save", "Write down what is chosen"),
    "effects.save": ("Save", "Write it"),
    "effects.remove": ("Remove", "Remove this answer; undo brings it back"),
    "region.done": ("Done", "Take this region"),
    "region.cancel": ("Cancel", "Leave the region as it was"),
    "choice.take": ("Choose", "Take this one"),
    "choice.cancel": ("Cancel", "Leave it as it is"),
    "value.cancel": ("Cancel", "Leave it as it is"),
    "value.save": ("Save", "Take what is typed"),
    "region.map": ("Body map", "Choose the region on a body"),
    "form.cancel": ("Cancel", "Close without saving"),
    "form.save": ("Save", "Write it"),
    "form.remove": ("Remove", "Remove this entry; undo brings it back"),
    "points.remove": ("Remove", "Take it out of the chosen ones"),
    "points.done": ("Done", "Take the chosen points"),
    "points.cancel": ("Cancel", "Leave the points as they were"),
    "points.rows": ("To the list", "From the field down"),
    "scale.cancel": ("Cancel", "Close without saving"),
    "scale.remove": ("Remove", "Remove this answer; undo brings it back"),
    "activities.save": ("Save", "Write them down"),
    "activities.down": ("Down", "Next field"),
    "activities.up": ("Up", "Field before"),
    "session.points": ("Points", "Choose points by name or code"),
    "session.whole": ("All fields", "Needles, minutes, advice and more"),
    "skip.cancel": ("Cancel", "Close without saving"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""
