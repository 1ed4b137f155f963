"""The words of the clinic: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "room.clinic": ("Clinic", "All patients"),
    "report": ("Report", "Write the open patient's report"),
    "question": ("Question", "What the open patient wants to ask you"),
    "room.notes": ("Notes", "Your own notes on the open patient, thresholds and planned sessions"),
    "share.open": ("Share", "Make a file for the open patient; you see what is in it first"),
    "receive": ("Receive", "Receive a patient's file, or take back what came"),
    "asks.answer": ("Answer", "Answer the highlighted question"),
    "asks.talked": ("Talked", "Tick it off: you talked about it; u undoes that"),
    "answer.save": ("Save", "Save the answer"),
    "answer.talked": ("Talked about it", "Tick it off without an answer"),
    "answer.cancel": ("Cancel", "Close without saving"),
    "note.save": ("Save", "Save the note"),
    "note.cancel": ("Cancel", "Close without saving"),
    "notes.add": ("Note", "Write a note of your own on this patient"),
    "notes.plan": ("Plan", "Plan a session: its day and time"),
    "notes.watch": ("Thresholds", "Choose what the panel flags"),
    "notes.aside": ("Remove", "Archive the note, cancel the session, or take back the answer"),
    "clinic.filter": ("Filter", "Filter by name, number, programme, threshold or what they ask"),
    "clinic.sort": ("Sort", "Sort by the next column; you can also click a heading"),
    "clinic.turn": ("Reverse", "Reverse the order"),
    "clinic.add": ("Add", "Add a patient"),
    "clinic.edit": ("Edit", "Change a name, date of birth or number"),
    "share": ("Share", "Make a file for the highlighted patient"),
    "clinic.all": ("Show all", "Show all patients again"),
    "clinic.rows": ("To the list", "Go down to the list"),
    "clinic.open": ("Open", "This patient's diary"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

CLINIC: Final = "Clinic"
A_NOTE_ON: Final = "A note on {name}"
AN_ANSWER_FOR: Final = "An answer for {name}"
YOUR_THRESHOLDS: Final = "Your thresholds"
EMPTY_FLAGS_NOTHING: Final = "An empty field flags nothing."
PLAN_SESSION: Final = "Plan a session"
WHAT_THEY_ASK: Final = "What they ask"
NOTES: Final = "Notes"
PLANNED_SESSIONS: Final = "Planned sessions"
MESSAGES_TO_THEM: Final = "Messages to them"
THRESHOLDS_KEPT_HERE: Final = "Your thresholds (not shared)"
NEW_PATIENT: Final = "A new patient"
ONLY_NAME_IS_NEEDED: Final = "Only the name is needed."

# Lines of a screen

READING: Final = "Reading the diaries…"
NO_PATIENTS: Final = "No patients yet. Press a to add one, or run: homecare patient add NAME"
PATIENT_ONE: Final = "patient"
PATIENT_MANY: Final = "patients"
REVERSED: Final = "{order}, reversed"
ONE_LEFT: Final = "more is loading"
MANY_LEFT: Final = "more are loading"
SHOWN_SO_FAR: Final = "{patients}, {order}; {left}."
FILTERED_SO_FAR: Final = "{shown} with “{typed}” of {patients}, {order}; {left}."
FILTERED: Final = "{shown} of {patients} with “{typed}”, {order}. Esc shows all."
ALL_SHOWN: Final = "{patients}, {order}."
ALL_SHOWN_CROSSED: Final = "{patients}, {order}. {crossed} with a threshold crossed (!)."
NOTES_STAY: Final = "Your notes never go into a file for the patient. Your answers do."
NOTE_STAYS: Final = "It stays here. It never goes into a file for the patient."
NO_NOTE: Final = "No note yet. Press a to write one."
NO_THRESHOLD: Final = "None is set, so nothing is flagged. Press t to set some."
NO_SESSION_PLANNED: Final = "None is planned. Press p to plan one."
NO_QUESTION: Final = "No questions. They come with the patient's files."
NO_MESSAGE: Final = "None yet. Write one when you make a file (>)."
SO_MANY_OPEN: Final = "{amount} open"
YOU_ON: Final = "You, {day}: "
YOU_ON_NOT_SENT: Final = "You, {day}, for the next file: "
NOT_IN_A_FILE_YET: Final = "{day}, not in a file yet"
GOES_OUT: Final = "It goes into the next file for the patient."
MEDIAN_PAIN: Final = "Median pain over 14 days: {pain} or more"
ROUTINE_OF_28_DAYS: Final = "Routine over 28 days: below {share} %"
NO_ENTRY_FOR: Final = "No entry for {days} or more"
DAY_ONE: Final = "day"
DAY_MANY: Final = "days"
STOPPED_IN_28_DAYS: Final = "Stopped for pain in 28 days: {amount} or more"

# Fields

PAIN_FROM: Final = "Pain at least"
ROUTINE_BELOW: Final = "Routine below"
SILENT_DAYS: Final = "No entry for"
STOPPED: Final = "Stopped"
DAY: Final = "Day"
TIME: Final = "Time"
NOTE: Final = "Note"
NAME: Final = "Name"
BORN: Final = "Born"
NUMBER: Final = "Number"

# What a field takes

PAIN_FROM_HINT: Final = "median of 14 days, 0 to 10"
ROUTINE_BELOW_HINT: Final = "per cent of the routine in 28 days"
SILENT_DAYS_HINT: Final = "this many days, or more"
STOPPED_HINT: Final = "this many exercises in 28 days, or more"
DAY_TO_COME_HINT: Final = "2026-12-01, tomorrow or +7d"
TIME_HINT: Final = "optional, such as 15:30"
SEEN_BY_PATIENT: Final = "the patient sees it too"
FILTER_HINT: Final = "name, number, programme, threshold; Esc shows all"
NAME_HINT: Final = "family and given name"
BORN_HINT: Final = "optional, such as 1980-05-03"
NUMBER_HINT: Final = "optional, your own number for them"

# What a value is called where it is refused

PAIN: Final = "Pain"
ROUTINE_BELOW_PER_CENT: Final = "Routine below (per cent)"
DAYS_WITHOUT_AN_ENTRY: Final = "Days without an entry"
EXERCISES_STOPPED: Final = "Exercises stopped for pain"
THE_PATIENTS_NAME: Final = "The patient's name"

# Refusals: what is wrong, and what to do

TELL_THEM_APART: Final = "If this is somebody else, add a date of birth or a number."
WORDS_ARE_HERE: Final = (
    "You wrote an answer: press Ctrl+S to save it, or delete it to tick this off without one."
)

# Buttons

SAVE: Final = "Save (Ctrl+S)"
TALKED_ABOUT_IT: Final = "Talked about it (Ctrl+T)"
CANCEL: Final = "Cancel (Esc)"
ARCHIVE: Final = "Archive"

# Questions

ARCHIVE_NOTE: Final = "{note}\n\nArchive this note? It is kept, but no longer shown."

# Titles of what is said in passing

TICKED_OFF: Final = "Ticked off"
ANSWERED: Final = "Answered"
TAKEN_BACK: Final = "Taken back"
CANCELLED: Final = "Cancelled"
ARCHIVED: Final = "Archived"
THRESHOLDS: Final = "Thresholds"
PLANNED: Final = "Planned"
ADDED: Final = "Added"
CHANGED: Final = "Changed"

# What is said in passing

OPEN_A_PATIENT_FIRST: Final = "Open a patient first: press Enter on their row."
REPORT_OF_WHO_IS_OPEN: Final = (
    "R writes the report on {name}, whose diary is open. Go to one of their rooms first."
)
YOU_TALKED: Final = "You talked about it. That goes into the next file for the patient. Press u to undo."
ANSWER_GOES_OUT: Final = "It goes into the next file for the patient. Press u to undo."
OPEN_AGAIN: Final = "The question is open again. Press u to bring the answer back."
SESSION_CANCELLED: Final = "Session of {day}. Press u to bring it back."
NOTE_IS_KEPT: Final = "The note is kept, but no longer shown."
PANEL_MARKS: Final = "The panel flags patients who cross them."
NONE_IS_SET: Final = "No threshold is set now."
DAY_PLANNED: Final = "{day}. Press u to undo."
DAY_AND_TIME_PLANNED: Final = "{day}, {time}. Press u to undo."
PATIENT_ADDED: Final = "{name}. Press Enter to open the diary, then 4 to assign a programme."
SITTING_IS_THE_PATIENTS: Final = "Sitting is timed in the patient's own program. m logs how long they sat."
NOT_OPEN_ANY_MORE: Final = (
    "This is not open any more. Press Enter to change the answer, or d to take it back."
)
NO_ANSWER_TO_TAKE_BACK: Final = "There is no answer to take back. Press Enter to write one."
MESSAGE_HAS_LEFT: Final = "A message cannot be taken back once it is in a file."
