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
PAIN_TO_CONFIRM: Final = "Pain {level}: press Enter to save it, or another digit"
EDIT_EXERCISE: Final = "Edit: {exercise}"
EXERCISE_ASKED: Final = "{exercise}: {dose}"
NEW_REST_DAY: Final = "Rest day, agreed with your practitioner"
NEW_REST_DAY_AT_PRACTICE: Final = "Rest day, agreed with the patient"
EDIT_BREAK: Final = "Edit a break"
EDIT_FLARE_NOTE: Final = "Edit the note of flare days"
PLANNED_SESSION: Final = "Planned: {when}"
EDIT_QUESTION: Final = "Edit a question for your practitioner"
EDIT_PATIENTS_QUESTION: Final = "Edit a question for you"
AFTER_SESSION_OF: Final = "After the session of {day}"
TITLE_OF_DAY: Final = "{title}, {day}"
CHOSEN: Final = "Chosen: {amount}"
NONE_CHOSEN: Final = "Chosen: none yet"
SKIP: Final = "Skip: {exercise}"

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
PEAK_PAIN: Final = "Peak pain"
PAIN_BEFORE: Final = "Pain before"
PAIN_AFTER: Final = "Pain after"
PRACTITIONER: Final = "Practitioner"
SESSION_NUMBER: Final = "Session no."
NEEDLES: Final = "Needles"
LEFT_IN: Final = "Left in (min)"
ADVICE: Final = "Advice"
AFTER_EFFECTS: Final = "After-effects"
OTHER: Final = "Other"
OR_FROM: Final = "or from"
TO_GO_ON: Final = "to"
FROM: Final = "From"
TO: Final = "To"

# A field, where what it says is refused

HOLD_SECONDS: Final = "Hold (seconds)"
NUMBER_OF_PLANNED: Final = "The number of planned sessions"
THE_SESSION_NUMBER: Final = "The session's number"
NUMBER_OF_NEEDLES: Final = "The number of needles"
RETENTION: Final = "Retention (minutes)"
AN_AFTER_EFFECT: Final = "An after-effect"
AN_ACTIVITY: Final = "An activity"
THIS_ACTIVITY: Final = "this activity"
SCORE_OF: Final = "The score of “{activity}”"

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
SHOWN_BESIDE_IT: Final = "shown next to it"
QUESTION_HINT: Final = "what you want to ask"
FIND_POINT_HINT: Final = "li-4, LV3, UB10, feng; or as written: ashi"
POINTS_HINT: Final = "GB20 both, LI4 right"
PLANNED_HINT: Final = "how many sessions, altogether"
NUMBER_HINT: Final = "counted if you leave it empty"
HOW_MANY: Final = "how many"
RETENTION_HINT: Final = "minutes the needles stayed in"
DURATION_HINT: Final = "6h30m, 6h or 45m"
ANOTHER_REASON: Final = "another reason, then Enter"
CHOOSE_ONE: Final = "choose"
SETS_HINT: Final = "how many of {sets}"
SETS_ON_EACH_SIDE_HINT: Final = "how many of {sets} on each side"
REPS_HINT: Final = "{reps} in each set, if you write nothing"
HELD_HINT: Final = "{seconds} s, if you write nothing"
PLANNED_DAY_HINT: Final = "2026-12-01, tomorrow or +7d"
OTHER_HINT: Final = "in your own words, then Enter"
ADJUNCTS_HINT: Final = "cupping, moxibustion, tui na"
"""The adjuncts of CLINICAL.md §1; others can be written."""
ADVICE_HINT: Final = "what to do until next time"
AFTER_EFFECTS_HINT: Final = "soreness, bruising, tiredness; also next day"
STAYS: Final = "stays here: it does not go to the patient"
"""What a practice is told where it writes for itself."""
FROM_HINT: Final = "13:05"
TO_HINT: Final = "13:50"
SCORE_HINT: Final = "0–{most}"
ACTIVITY_HINTS: Final = (
    "something you do every week",
    "something you do every day",
    "something that is hard now",
    "one more, if you like",
    "one more, if you like",
)

# Lines of a screen

FELT_ANYTHING: Final = "Did you feel anything afterwards? Press n for nothing."
FELT_ANYTHING_BRIEF: Final = "Anything felt? n: nothing"
EFFECT_KEYS: Final = "1 mild  2 moderate  3 strong  0 not felt  o ended  Enter saves"
EFFECT_KEYS_BRIEF: Final = "1–3 how strong  0 none  o ended"
HOW_TO_CHOOSE_REGION: Final = "Arrows, a letter or the mouse. Enter chooses, Tab goes to the list."
HOW_TO_CHOOSE_POINTS: Final = (
    "Type a name, a code or a place. Enter adds it; on the lists l r b m say the side."
)
POINT_ONE: Final = "point"
POINT_MANY: Final = "points"
POINT: Final = "{point}."
ENTER_ADDS_POINT: Final = "Enter adds {point}."
ENTER_ADDS_TYPED: Final = "Enter adds {typed}: {point}."
ENTER_ADDS: Final = "Enter adds {points}."
AS_FREE_TEXT: Final = "“{point}” as free text"
POINTS_CHOSEN: Final = "{points}: {amount} chosen."
POINT_TAKEN_OUT: Final = "{point} removed."
OPTIONAL: Final = "Optional. Press Esc to leave it out. homecare asks again after every fourth session."
SCORE_BEFORE: Final = "last: {score}"
FINE_TO_SKIP: Final = "It is fine to skip. The reason helps your practitioner."
FINE_TO_SKIP_AT_PRACTICE: Final = "It is fine to skip. The reason helps you later."
SIDE_IN_HELP: Final = "Side: {side}"

# Choices

STILL_TO_ASK: Final = "still to ask"
ASKED_ALREADY: Final = "asked"
SKIP_REASONS: Final = ("no time", "tired", "pain", "travelling", "unwell")
NO_REASON_GIVEN: Final = "no reason given"
"""What is kept as the reason where none is written."""

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
NOT_NOW: Final = "Not now (Esc)"
ALL_FIELDS: Final = "All fields (F3)"
MORE: Final = "More (F3)"
WITH_ITS_KEY: Final = "{name} ({key})"

# Questions

LEAVE_POINTS: Final = "Leave without saving the points you chose?"

# Refusals

IS_EMPTY: Final = "{field} is empty."
HOW_DID_IT_GO: Final = "How did it go?"
SAY_HOW_IT_WENT: Final = "Choose it under Done, or write how many sets you did (planned: {sets})."
HOW_MANY_SETS: Final = "How many sets were done?"
SETS_ASKED_FOR: Final = "Planned: {sets}."
ALL_OF_IT: Final = "The whole dose is {dose}."
WRITE_WHAT_WAS_DONE: Final = "Write what was done, or choose done."
TOTAL_OR_BOUT: Final = "Write the total, or from when to when."
TOTAL_OR_BOUT_EXAMPLE: Final = "For example 6h30m, or 13:05 to 13:50."
NO_POINT: Final = "“{typed}” is no point's code or name."
TYPE_ON: Final = "Keep typing, or press ↓ for the list and Enter to add."
NO_ROOM_FOR_EFFECT: Final = "There is no room for more. Press 0 to remove one."
HOW_STRONG: Final = "How strong was “{effect}”? 1 mild, 2 moderate, 3 strong; 0 removes it."
NO_EFFECT_CHOSEN: Final = "Nothing is chosen. Press 1, 2 or 3 for how strong, or n for nothing."
EFFECT_CHOSEN: Final = "You chose something above. Press 0 to remove it, or Enter to save it."

# Titles of what is said in passing

PLANNED: Final = "Planned"

# What is said in passing

SESSION_PLANNED: Final = "{when}. Press u to undo."
COURSE_PLANNED: Final = "Sessions planned in total: {sessions}. Press u to undo."
