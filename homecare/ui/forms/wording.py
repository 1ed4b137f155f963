"""The words of the forms: titles, labels, hints, keys, and what is said in passing."""

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

# Titles

YOUR_ACTIVITIES: Final = "Your own activities"
CHANGE_SINCE_THE_START: Final = "Change since the start"
WHERE_DOES_IT_HURT: Final = "Where does it hurt?"
NEW_PAIN: Final = "Pain: press 0–9, t for 10"
EDIT_PAIN: Final = "Edit a pain reading"
EDIT_REST_DAY: Final = "Edit a rest day"
NEW_ENTRY: Final = "New entry"
EDIT: Final = "Edit"
PLAN_SESSION: Final = "Plan a session"
TOTAL_PLANNED: Final = "Total sessions planned"
POINTS: Final = "Points"
ACUPUNCTURE_SESSION: Final = "Acupuncture session"
EDIT_SESSION: Final = "Edit a session"
NEW_SITTING: Final = "Sitting: total, or one bout"
EDIT_SITTING: Final = "Edit sitting"

# Fields

DONE: Final = "Done"
PAIN: Final = "Pain"
REGION: Final = "Region"
HOW_MUCH: Final = "How much"
REASON: Final = "Reason"
SETS: Final = "Sets"
REPS: Final = "Reps"
HELD: Final = "Held (s)"
DAY: Final = "Day"
NOTE: Final = "Note"
TIME: Final = "Time"
QUESTION: Final = "Question"
ASKED: Final = "Asked"
WITH: Final = "With"
TOTAL: Final = "Total"

# What a field takes

BREAK_HINT: Final = "what you did in it"
LEVEL_HINT: Final = "0 = no pain, 10 = pain as bad as you can imagine"
DONE_HINT: Final = "choose, or write the sets"
REASON_HINT: Final = "why skipped or stopped: no time, tired, pain…"
IF_YOU_LIKE: Final = "if you like"
LEVEL_OR_NOTHING: Final = "0 to 10, or nothing"
DAY_HINT: Final = "2026-11-24, today, yesterday or -3d"
NOTE_HINT: Final = "anything you want to remember"
TOTAL_HINT: Final = "how many sessions, including those you have had"
TIME_HINT: Final = "15:30, or nothing"
SHOWN_BESIDE_IT: Final = "shown beside it"
QUESTION_HINT: Final = "what you want to ask"
FIND_POINT_HINT: Final = "li-4, LV3, UB10, feng; or as written: ashi"
POINTS_HINT: Final = "GB20 both, LI4 right"
PLANNED_HINT: Final = "how many sessions, altogether"
NUMBER_HINT: Final = "counted if you leave it empty"
HOW_MANY: Final = "how many"
RETENTION_HINT: Final = "minutes the needles stayed in"
DURATION_HINT: Final = "6h30m, 6h or 45m"
ANOTHER_REASON: Final = "another reason, then Enter"

# Buttons

NOTHING: Final = "Nothing (n)"
SAVE: Final = "Save"
REMOVE: Final = "Remove (Ctrl+D)"
CHOOSE: Final = "Choose (Enter)"
CANCEL: Final = "Cancel (Esc)"
SAVE_ENTER: Final = "Save (Enter)"
MAP: Final = "Map (F2)"
SAVE_CTRL_S: Final = "Save (Ctrl+S)"
LEAVE: Final = "Leave"
STAY: Final = "Stay"
DONE_CTRL_S: Final = "Done (Ctrl+S)"
CHOOSE_F2: Final = "Choose (F2)"

# Titles of what is said in passing

PLANNED: Final = "Planned"
