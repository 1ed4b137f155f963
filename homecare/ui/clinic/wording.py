"""The words of the clinic: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _

KEYS: Final = {
    "room.clinic": (_("Clinic"), _("All patients")),
    "report": (_("Report"), _("Write this patient's report")),
    "question": (_("Question"), _("What this patient wants to ask you")),
    "room.notes": (_("Notes"), _("Your own notes on this patient, thresholds and planned sessions")),
    "share.open": (_("Share"), _("Make a file for this patient; you see what is in it first")),
    "receive": (_("Receive"), _("Receive a patient's file, or take back what you received")),
    "asks.answer": (_("Answer"), _("Answer the highlighted question")),
    "asks.talked": (_("Talked"), _("Tick it off: you talked about it; u undoes that")),
    "answer.save": (_("Save"), _("Save the answer")),
    "answer.talked": (_("Talked about it"), _("Tick it off without an answer")),
    "answer.cancel": (_("Cancel"), _("Close without saving")),
    "note.save": (_("Save"), _("Save the note")),
    "note.cancel": (_("Cancel"), _("Close without saving")),
    "notes.add": (_("Note"), _("Write a note of your own on this patient")),
    "notes.plan": (_("Plan"), _("Plan a session: its day and time")),
    "notes.watch": (_("Thresholds"), _("Choose what the panel flags")),
    "notes.aside": (_("Remove"), _("Archive the note, cancel the session, or take back the answer")),
    "clinic.filter": (_("Filter"), _("Filter by name, number, programme, threshold or what they ask")),
    "clinic.sort": (_("Sort"), _("Sort by the next column; you can also click a heading")),
    "clinic.turn": (_("Reverse"), _("Reverse the order")),
    "clinic.add": (_("Add"), _("Add a patient")),
    "clinic.edit": (_("Edit"), _("Change a name, date of birth or number")),
    "share": (_("Share"), _("Make a file for the highlighted patient")),
    "clinic.all": (_("Show all"), _("Show all patients again")),
    "clinic.rows": (_("To the list"), _("Go down to the list")),
    "clinic.open": (_("Open"), _("This patient's diary")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

CLINIC: Final = _("Clinic")
A_NOTE_ON: Final = _("A note on {name}")
AN_ANSWER_FOR: Final = _("An answer for {name}")
YOUR_THRESHOLDS: Final = _("Your thresholds")
EMPTY_FLAGS_NOTHING: Final = _("An empty field flags nothing.")
PLAN_SESSION: Final = _("Plan a session")
WHAT_THEY_ASK: Final = _("What they ask")
NOTES: Final = _("Notes")
PLANNED_SESSIONS: Final = _("Planned sessions")
MESSAGES_TO_THEM: Final = _("Messages to them")
NOT_SHARED: Final = _("not shared")
NEW_PATIENT: Final = _("A new patient")
ONLY_NAME_IS_NEEDED: Final = _("Only the name is needed.")

# Lines of a screen

READING: Final = _("Reading the diaries…")
NO_PATIENTS: Final = _("No patients yet. Press a to add one, or run: homecare patient add NAME")
PATIENTS: Final = Counted("{amount} patient", "{amount} patients")
REVERSED: Final = _("{order}, reversed")
LEFT: Final = Counted("{amount} more is loading", "{amount} more are loading")
SHOWN_SO_FAR: Final = _("{patients}, {order}; {left}.")
FILTERED_SO_FAR: Final = _("{shown} with “{typed}” of {patients}, {order}; {left}.")
FILTERED: Final = Counted(
    "{shown} of {amount} patient with “{typed}”, {order}. Esc shows all.",
    "{shown} of {amount} patients with “{typed}”, {order}. Esc shows all.",
)
ALL_SHOWN: Final = Counted("{amount} patient, {order}.", "{amount} patients, {order}.")
CROSSED: Final = Counted("{amount} with a threshold crossed (!).", "{amount} with a threshold crossed (!).")
NOTES_STAY: Final = _("Your notes never go into a file for the patient. Your answers do.")
NOTE_STAYS: Final = _("It stays here. It never goes into a file for the patient.")
NO_NOTE: Final = _("No note yet. Press a to write one.")
NO_THRESHOLD: Final = _("No thresholds are set, so nothing is flagged. Press t to set some.")
NO_SESSION_PLANNED: Final = _("None planned. Press p to plan one.")
NO_QUESTION: Final = _("No questions. They come with the patient's files.")
NO_MESSAGE: Final = _("None yet. Write one when you make a file (>).")
SO_MANY_OPEN: Final = Counted("{amount} open", "{amount} open")
YOU_ON: Final = _("You, {day}:")
YOU_ON_NOT_SENT: Final = _("You, {day}, for the next file:")
TALKED: Final = _("talked about it.")
"""In place of the words of an answer."""
NOT_IN_A_FILE_YET: Final = _("{day}, not in a file yet")
GOES_OUT: Final = _("It goes into the next file for the patient.")
MEDIAN_PAIN: Final = _("Median pain over 14 days: {pain} or more")
ROUTINE_OF_28_DAYS: Final = _("Routine over 28 days: below {share} %")
NO_ENTRY_FOR: Final = Counted("No entry for {amount} day or more", "No entry for {amount} days or more")
STOPPED_IN_28_DAYS: Final = _("Stopped for pain in 28 days: {amount} or more")

# Fields

PAIN_FROM: Final = _("Pain at least")
ROUTINE_BELOW: Final = _("Routine below")
SILENT_DAYS: Final = _("No entry for")
STOPPED: Final = _("Stopped")
DAY: Final = _("Day")
TIME: Final = _("Time")
NOTE: Final = _("Note")
NAME: Final = _("Name")
BORN: Final = _("Born")
NUMBER: Final = _("Number")

# What a field takes

PAIN_FROM_HINT: Final = _("median of 14 days, 0 to 10")
ROUTINE_BELOW_HINT: Final = _("per cent of the routine in 28 days")
SILENT_DAYS_HINT: Final = _("this many days, or more")
STOPPED_HINT: Final = _("this many exercises in 28 days, or more")
DAY_TO_COME_HINT: Final = _("{days} or {last}").format(days="2026-12-01, tomorrow", last="+7d")
TIME_HINT: Final = _("optional, such as 15:30")
SEEN_BY_PATIENT: Final = _("the patient sees it too")
FILTER_HINT: Final = _("name, number, programme, threshold; Esc shows all")
NAME_HINT: Final = _("family and given name")
BORN_HINT: Final = _("optional, such as 1980-05-03")
NUMBER_HINT: Final = _("optional, your own number for them")

ABOUT: Final = {
    "pain_from": _("Median of 14 days, 0 to 10"),
    "adherence_below": _("Routine done in 28 days, in per cent"),
    "silent_days": _("This many days, or more"),
    "stopped_from": _("This many exercises in 28 days, or more"),
    "day": DAY_TO_COME_HINT,
    "time": _("Optional, such as 15:30"),
    "note": _("The patient sees it too"),
    "name": _("Family and given name"),
    "born": _("Optional, such as 1980-05-03"),
    "number": _("Optional, your own number for them"),
}
"""By a field: the same under the form, while a field that is filled has the keys."""

# What a value is called where it is refused

PAIN: Final = _("Pain")
ROUTINE_BELOW_PER_CENT: Final = _("Routine below (per cent)")
DAYS_WITHOUT_AN_ENTRY: Final = _("Days without an entry")
EXERCISES_STOPPED: Final = _("Exercises stopped for pain")
THE_PATIENTS_NAME: Final = _("The patient's name")

# Refusals: what is wrong, and what to do

TELL_THEM_APART: Final = _("If this is somebody else, add a date of birth or a number.")
WORDS_ARE_HERE: Final = _(
    "You wrote an answer: press Ctrl+S to save it, or delete it to tick this off without one."
)

# Buttons

SAVE: Final = _("Save (Ctrl+S)")
TALKED_ABOUT_IT: Final = _("Talked about it (Ctrl+T)")
CANCEL: Final = _("Cancel (Esc)")
ARCHIVE: Final = _("Archive")

# Questions

ARCHIVE_NOTE: Final = _("{note}\n\nArchive this note? It is kept, but no longer shown.")

# Titles of what is said in passing

TICKED_OFF: Final = _("Ticked off")
ANSWERED: Final = _("Answered")
TAKEN_BACK: Final = _("Taken back")
CANCELLED: Final = _("Cancelled")
ARCHIVED: Final = _("Archived")
THRESHOLDS: Final = _("Thresholds")
PLANNED: Final = _("Planned")
ADDED: Final = _("Added")
CHANGED: Final = _("Changed")

# What is said in passing

OPEN_A_PATIENT_FIRST: Final = _("Open a patient first: press Enter on their row.")
REPORT_OF_WHO_IS_OPEN: Final = _(
    "R writes the report on {name}, whose diary is open. Go to one of their screens first."
)
YOU_TALKED: Final = _("You talked about it. That goes into the next file for the patient. Press u to undo.")
ANSWER_GOES_OUT: Final = _("It goes into the next file for the patient. Press u to undo.")
OPEN_AGAIN: Final = _("The question is open again. Press u to bring the answer back.")
SESSION_CANCELLED: Final = _("Session on {day}. Press u to bring it back.")
NOTE_IS_KEPT: Final = _("The note is kept, but no longer shown.")
PANEL_MARKS: Final = _("The panel flags patients who cross them.")
NONE_IS_SET: Final = _("No threshold is set now.")
DAY_PLANNED: Final = _("{day}. Press u to undo.")
DAY_AND_TIME_PLANNED: Final = _("{day}, {time}. Press u to undo.")
PATIENT_CHANGED: Final = _("{name}.")
PATIENT_CHANGED_BESIDE: Final = _("{name}, {beside}.")
PATIENT_ADDED: Final = _("{name}. Press Enter to open the diary, then 4 to assign a programme.")
SITTING_IS_THE_PATIENTS: Final = _(
    "The patient times their sitting in their own homecare. Press m to log how long they sat."
)
NOT_OPEN_ANY_MORE: Final = _(
    "This question is not open any more. Press Enter to change the answer, or d to take it back."
)
NO_ANSWER_TO_TAKE_BACK: Final = _("There is no answer to take back. Press Enter to write one.")
MESSAGE_HAS_LEFT: Final = _("A message cannot be taken back once it is in a file.")
