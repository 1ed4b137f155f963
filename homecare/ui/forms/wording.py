"""The words of the forms: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _, in_context

KEYS: Final = {
    "effects.later": (_("Not now"), _("Leave it for later")),
    "effects.none": (_("Nothing"), _("No after-effects")),
    "effects.enter": (_("Save"), _("Save what you chose")),
    "effects.save": (_("Save"), _("Save it")),
    "effects.remove": (_("Remove"), _("Remove this answer; undo brings it back")),
    "region.done": (_("Done"), _("Use this region")),
    "region.cancel": (_("Cancel"), _("Leave the region as it was")),
    "choice.take": (_("Choose"), _("Use this one")),
    "choice.cancel": (_("Cancel"), _("Leave it as it is")),
    "value.cancel": (_("Cancel"), _("Leave it as it is")),
    "value.save": (_("Save"), _("Use what you typed")),
    "region.map": (_("Body map"), _("Choose the region on a body")),
    "form.cancel": (_("Cancel"), _("Close without saving")),
    "form.save": (_("Save"), _("Save it")),
    "form.remove": (_("Remove"), _("Remove this entry; undo brings it back")),
    "points.remove": (_("Remove"), _("Remove it from what you chose")),
    "points.done": (_("Done"), _("Use the chosen points")),
    "points.cancel": (_("Cancel"), _("Leave the points as they were")),
    "points.rows": (_("To the list"), _("Go down to the list")),
    "scale.cancel": (_("Cancel"), _("Close without saving")),
    "scale.remove": (_("Remove"), _("Remove this answer; undo brings it back")),
    "activities.save": (_("Save"), _("Save them")),
    "activities.down": (_("Down"), _("Next field")),
    "activities.up": (_("Up"), _("Previous field")),
    "session.points": (_("Points"), _("Choose points by name or code")),
    "session.whole": (_("All fields"), _("Needles, minutes, advice and more")),
    "skip.cancel": (_("Cancel"), _("Close without saving")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

YOUR_ACTIVITIES: Final = _("Your own activities")
CHANGE_SINCE_THE_START: Final = _("Change since the start")
WHERE_DOES_IT_HURT: Final = _("Where does it hurt?")
NEW_PAIN: Final = _("Pain: press 0–9, t for 10")
EDIT_PAIN: Final = _("Edit a pain reading")
EDIT_REST_DAY: Final = _("Edit a rest day")
NEW_ENTRY: Final = _("New entry")
EDIT: Final = _("Edit")
PLAN_SESSION: Final = _("Plan a session")
TOTAL_PLANNED: Final = _("Total sessions planned")
POINTS: Final = _("Points")
ACUPUNCTURE_SESSION: Final = _("Acupuncture session")
EDIT_SESSION: Final = _("Edit a session")
NEW_SITTING: Final = _("Sitting: total, or one bout")
EDIT_SITTING: Final = _("Edit sitting")
PAIN_TO_CONFIRM: Final = _("Pain {level}: press Enter to save it, or another digit")
EDIT_EXERCISE: Final = _("Edit: {exercise}")
EXERCISE_ASKED: Final = _("{exercise}: {dose}")
NEW_REST_DAY: Final = _("Rest day, agreed with your practitioner")
NEW_REST_DAY_AT_PRACTICE: Final = _("Rest day, agreed with the patient")
EDIT_BREAK: Final = _("Edit a break")
EDIT_FLARE_NOTE: Final = _("Edit the note on flare days")
PLANNED_SESSION: Final = _("Planned: {when}")
EDIT_QUESTION: Final = _("Edit a question for your practitioner")
EDIT_PATIENTS_QUESTION: Final = _("Edit a question for you")
AFTER_SESSION_OF: Final = _("After the session on {day}")
TITLE_OF_DAY: Final = _("{title}, {day}")
CHOSEN: Final = _("Chosen: {amount}")
NONE_CHOSEN: Final = _("Chosen: none yet")
SKIP: Final = _("Skip: {exercise}")

# Fields

DONE: Final = in_context("what was done", "Done")
PAIN: Final = _("Pain")
REGION: Final = _("Region")
HOW_MUCH: Final = _("How much")
REASON: Final = _("Reason")
SETS: Final = _("Sets")
REPS: Final = _("Reps")
HELD: Final = _("Held (s)")
DAY: Final = _("Day")
NOTE: Final = _("Note")
TIME: Final = _("Time")
QUESTION: Final = _("Question")
ASKED: Final = _("Asked")
WITH: Final = in_context("besides needles", "With")
TOTAL: Final = _("Total")
PEAK_PAIN: Final = _("Peak pain")
PAIN_BEFORE: Final = _("Pain before")
PAIN_AFTER: Final = _("Pain after")
PRACTITIONER: Final = _("Practitioner")
SESSION_NUMBER: Final = _("Session no.")
NEEDLES: Final = _("Needles")
LEFT_IN: Final = _("Left in (min)")
ADVICE: Final = _("Advice")
AFTER_EFFECTS: Final = _("After-effects")
OTHER: Final = _("Other")
OR_FROM: Final = in_context("a time", "or from")
TO_GO_ON: Final = in_context("a time", "to")
FROM: Final = in_context("a time", "From")
TO: Final = in_context("a time", "To")

# A field, where what it says is refused

HOLD_SECONDS: Final = _("Hold (seconds)")
NUMBER_OF_PLANNED: Final = _("The number of planned sessions")
THE_SESSION_NUMBER: Final = _("The session's number")
NUMBER_OF_NEEDLES: Final = _("The number of needles")
RETENTION: Final = _("Retention (minutes)")
AN_AFTER_EFFECT: Final = _("An after-effect")
AN_ACTIVITY: Final = _("An activity")
THIS_ACTIVITY: Final = _("this activity")
SCORE_OF: Final = _("The score of “{activity}”")

# What a field takes

BREAK_HINT: Final = _("what you did")
LEVEL_HINT: Final = _("0 = no pain, 10 = pain as bad as you can imagine")
DONE_HINT: Final = _("choose, or write the sets")
REASON_HINT: Final = _("why skipped or stopped: no time, tired, pain…")
IF_YOU_LIKE: Final = _("if you like")
LEVEL_OR_NOTHING: Final = _("optional; 0 to 10")
DAY_HINT: Final = _("{days} or {last}").format(days="2026-11-24, today, yesterday", last="-3d")
NOTE_HINT: Final = _("anything you want to remember")
TOTAL_HINT: Final = _("how many sessions, including those you have had")
TIME_HINT: Final = _("optional; 15:30")
SHOWN_BESIDE_IT: Final = _("shown next to it")
QUESTION_HINT: Final = _("what you want to ask")
FIND_POINT_HINT: Final = _("{points}; or as written: {other}").format(
    points="li-4, LV3, UB10, feng", other="ashi"
)
POINTS_HINT: Final = "GB20 both, LI4 right"
PLANNED_HINT: Final = _("how many sessions, altogether")
NUMBER_HINT: Final = _("counted if you leave it empty")
HOW_MANY: Final = _("how many")
RETENTION_HINT: Final = _("minutes the needles stayed in")
DURATION_HINT: Final = _("{durations} or {last}").format(durations="6h30m, 6h", last="45m")
ANOTHER_REASON: Final = _("another reason, then Enter")
CHOOSE_ONE: Final = _("choose")
SETS_HINT: Final = _("how many of {sets}")
SETS_ON_EACH_SIDE_HINT: Final = _("how many of {sets} on each side")
REPS_HINT: Final = _("{reps} in each set, if left empty")
HELD_HINT: Final = _("{seconds} s, if left empty")
PLANNED_DAY_HINT: Final = _("{days} or {last}").format(days="2026-12-01, tomorrow", last="+7d")
OTHER_HINT: Final = _("in your own words, then Enter")
ADJUNCTS_HINT: Final = _("cupping, moxibustion, tui na")
"""The adjuncts of CLINICAL.md §1; others can be written."""
ADVICE_HINT: Final = _("what to do until next time")
AFTER_EFFECTS_HINT: Final = _("soreness, bruising, tiredness; next day too")
STAYS: Final = _("stays here: it does not go to the patient")
"""What a practice is told where it writes for itself."""
FROM_HINT: Final = "13:05"
TO_HINT: Final = "13:50"
SCORE_HINT: Final = "0–{most}"
ACTIVITY_HINTS: Final = (
    _("something you do every week"),
    _("something you do every day"),
    _("something that is hard now"),
    _("one more, if you like"),
    _("one more, if you like"),
)

# Lines of a screen

FELT_ANYTHING: Final = _("Did you feel anything afterwards? Press n for nothing.")
FELT_ANYTHING_BRIEF: Final = _("Anything felt? n: nothing")
EFFECT_KEYS: Final = _("1 mild  2 moderate  3 strong  0 not felt  o ended  Enter saves")
EFFECT_KEYS_BRIEF: Final = _("1–3 how strong  0 none  o ended")
HOW_TO_CHOOSE_REGION: Final = _("Arrows, a letter or the mouse. Enter chooses, Tab goes to the list.")
HOW_TO_CHOOSE_POINTS: Final = _(
    "Type a name, a code or a place. Enter adds it; in the lists, l r b m set the side."
)
POINTS_FOUND: Final = Counted("{amount} point", "{amount} points")
POINT: Final = _("{point}.")
ENTER_ADDS_POINT: Final = _("Enter adds {point}.")
ENTER_ADDS_TYPED: Final = _("Enter adds {typed}: {point}.")
ENTER_ADDS: Final = _("Enter adds {points}.")
AS_FREE_TEXT: Final = _("“{point}” as free text")
POINTS_CHOSEN: Final = Counted("{points}: {amount} point chosen.", "{points}: {amount} points chosen.")
POINT_TAKEN_OUT: Final = _("{point} removed.")
OPTIONAL: Final = _("Optional. Press Esc to leave it out. homecare asks again after every fourth session.")
SCORE_BEFORE: Final = _("last: {score}")
FINE_TO_SKIP: Final = _("It is fine to skip. The reason helps your practitioner.")
FINE_TO_SKIP_AT_PRACTICE: Final = _("It is fine to skip. The reason helps you later.")
SIDE_IN_HELP: Final = _("Side: {side}")
SIDES: Final = {
    "left": in_context("side of a point", "left"),
    "right": in_context("side of a point", "right"),
    "both": in_context("side of a point", "both"),
    "midline": in_context("side of a point", "midline"),
}
SIDE_KEYS: Final = {
    "left": in_context("side of a point", "Left"),
    "right": in_context("side of a point", "Right"),
    "both": in_context("side of a point", "Both"),
    "midline": in_context("side of a point", "Midline"),
}
REMOVE_POINT: Final = in_context("a point", "remove")
CHANGE_IN_HELP: Final = _("Since the start: {change}")

# Choices

STILL_TO_ASK: Final = _("still to ask")
ASKED_ALREADY: Final = _("asked")
SKIP_REASONS: Final = (_("no time"), _("tired"), _("pain"), _("travelling"), _("unwell"))
NO_REASON_GIVEN: Final = _("no reason given")
"""What is kept as the reason where none is written."""

# Buttons

NOTHING: Final = _("Nothing (n)")
SAVE: Final = _("Save")
REMOVE: Final = _("Remove (Ctrl+D)")
CHOOSE: Final = _("Choose (Enter)")
CANCEL: Final = _("Cancel (Esc)")
SAVE_ENTER: Final = _("Save (Enter)")
MAP: Final = _("Map (F2)")
SAVE_CTRL_S: Final = _("Save (Ctrl+S)")
LEAVE: Final = _("Leave")
STAY: Final = _("Stay")
DONE_CTRL_S: Final = _("Done (Ctrl+S)")
CHOOSE_F2: Final = _("Choose (F2)")
NOT_NOW: Final = _("Not now (Esc)")
ALL_FIELDS: Final = _("All fields (F3)")
MORE: Final = _("More (F3)")
WITH_ITS_KEY: Final = _("{name} ({key})")

# Questions

LEAVE_POINTS: Final = _("Leave without saving the points you chose?")

# Refusals

IS_EMPTY: Final = _("{field} is empty.")
HOW_DID_IT_GO: Final = _("How did it go?")
SAY_HOW_IT_WENT: Final = _("Choose it under Done, or write how many sets you did (planned: {sets}).")
HOW_MANY_SETS: Final = _("How many sets were done?")
SETS_ASKED_FOR: Final = _("Planned: {sets}.")
ALL_OF_IT: Final = _("The whole dose is {dose}.")
WRITE_WHAT_WAS_DONE: Final = _("Write what you did, or choose done.")
TOTAL_OR_BOUT: Final = _("Write the total, or the start and end time.")
TOTAL_OR_BOUT_EXAMPLE: Final = _("For example 6h30m, or 13:05 to 13:50.")
NO_POINT: Final = _("No point is called “{typed}”.")
TYPE_ON: Final = _("Keep typing, or press ↓ for the list and Enter to add.")
NO_ROOM_FOR_EFFECT: Final = _("There is no room for more. Press 0 to remove one.")
HOW_STRONG: Final = _("How strong was “{effect}”? 1 mild, 2 moderate, 3 strong; 0 removes it.")
NO_EFFECT_CHOSEN: Final = _("Nothing is chosen. Press 1, 2 or 3 for how strong, or n for nothing.")
EFFECT_CHOSEN: Final = _("You chose something above. Press 0 to remove it, or Enter to save it.")

# Titles of what is said in passing

PLANNED: Final = _("Planned")

# What is said in passing

SESSION_PLANNED: Final = _("{when}. Press u to undo.")
COURSE_PLANNED: Final = _("Sessions planned in total: {sessions}. Press u to undo.")
