"""The words of the clinic: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "room.clinic": ("Clinic", "All patients"),
    "report": ("Report", "Write the open patient's page"),
    "question": ("Question", "What the open patient wants to ask you"),
    "room.notes": ("Notes", "Your own notes on the open patient, thresholds and planned sessions"),
    "share.open": ("Share", "Make a file for the open patient; you see first what is in it"),
    "receive": ("Receive", "Receive a patient's file, or take back what came"),
    "asks.answer": ("Answer", "Answer the highlighted question"),
    "asks.talked": ("Talked", "Tick it off: you talked about it; u takes that back"),
    "answer.save": ("Save", "Keep the answer"),
    "answer.talked": ("Talked about it", "Tick it off without words"),
    "answer.cancel": ("Cancel", "Close without saving"),
    "note.save": ("Save", "Keep the note"),
    "note.cancel": ("Cancel", "Close without saving"),
    "notes.add": ("Note", "Write a note of your own on this patient"),
    "notes.plan": ("Plan", "Plan a session: its day and time"),
    "notes.watch": ("Thresholds", "What you want to see in the panel"),
    "notes.aside": ("Put aside", "Put the note aside, cancel the session, or take the answer back"),
    "clinic.filter": ("Filter", "Show some: by name, number, programme, threshold or asks"),
    "clinic.sort": ("Sort", "By the next column; a title can be clicked"),
    "clinic.turn": ("Turn", "Turn the order round"),
    "clinic.add": ("Add", "Begin a diary for another patient"),
    "clinic.edit": ("Edit", "Change a name, date of birth or number"),
    "share": ("Share", "Make a file for the highlighted patient"),
    "clinic.all": ("Show all", "Everybody again"),
    "clinic.rows": ("To the rows", "From the filter down"),
    "clinic.open": ("Open", "This patient's diary"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

YOUR_THRESHOLDS: Final = "Your thresholds"
EMPTY_IS_NOT_WATCHED: Final = "What is left empty is not watched."
PLAN_SESSION: Final = "Plan a session"
WHAT_THEY_ASK: Final = "What they ask"
NOTES: Final = "Notes"
PLANNED_SESSIONS: Final = "Planned sessions"
MESSAGES_TO_THEM: Final = "Messages to them"
THRESHOLDS_KEPT_HERE: Final = "Your thresholds, kept here too"
NEW_PATIENT: Final = "A new patient"
ONLY_NAME_IS_NEEDED: Final = "Only the name is needed."

# Fields

DAY: Final = "Day"
TIME: Final = "Time"
NOTE: Final = "Note"
NAME: Final = "Name"
BORN: Final = "Born"
NUMBER: Final = "Number"

# What a field takes

PAIN_FROM_HINT: Final = "14-day median at or above it, 0 to 10"
ROUTINE_BELOW_HINT: Final = "per cent of the routine in 28 days"
SILENT_DAYS_HINT: Final = "days without an entry, or more"
STOPPED_HINT: Final = "exercises in 28 days, or more"
DAY_TO_COME_HINT: Final = "2026-12-01, tomorrow or +7d"
TIME_HINT: Final = "15:30, or nothing"
SEEN_BY_PATIENT: Final = "the patient sees it too"
FILTER_HINT: Final = "name, number, programme, threshold; Esc shows all"
NAME_HINT: Final = "family and given name"
BORN_HINT: Final = "1980-05-03, or nothing"
NUMBER_HINT: Final = "your own number for them, or nothing"

# Buttons

SAVE: Final = "Save (Ctrl+S)"
TALKED_ABOUT_IT: Final = "Talked about it (Ctrl+T)"
CANCEL: Final = "Cancel (Esc)"
PUT_ASIDE: Final = "Put aside"

# What is said in passing

SITTING_IS_THE_PATIENTS: Final = "Sitting is timed in the patient's own program. m logs how long they sat."
NOT_OPEN_ANY_MORE: Final = "This is not open any more. Enter changes the answer, d takes it back."
NO_ANSWER_TO_TAKE_BACK: Final = "There is no answer to take back. Enter writes one."
MESSAGE_HAS_LEFT: Final = "A message that left in a file cannot be taken back."
