"""A row of the panel in words: a few letters for a cell, sentences for the patient that is highlighted."""

from datetime import date
from typing import Final

from homecare.core.clinic.panel import PanelRow
from homecare.core.clinic.panel_order import asks_in_words
from homecare.core.values.in_words import day_in_words
from homecare.core.values.numbers import count, number, percent
from homecare.core.values.regions import region_in_words
from homecare.core.wording.change import short_verdict, verdict_in_words
from homecare.core.wording.entries import so_far_in_words

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

NOTHING: Final = "–"


def entry_cell(row: PanelRow) -> str:
    """Days since the last entry: `today`, `3 d`, `none`."""
    if row.days_silent is None:
        return "none"
    return "today" if row.days_silent <= 0 else f"{row.days_silent} d"


def session_cell(row: PanelRow, today: date) -> str:
    """The next session, or else the last: `in 3 d`, `today`, `12 d ago`."""
    if row.next_session is not None:
        days = (row.next_session - today).days
        return f"in {days} d" if days > 0 else "today"
    if row.last_session is None:
        return NOTHING
    days = (today - row.last_session).days
    return f"{days} d ago" if days > 0 else "today"


def share_cell(share: float | None) -> str:
    """Adherence in per cent."""
    return NOTHING if share is None else percent(share)


def pain_cell(row: PanelRow) -> str:
    """The median of the latest 14 days."""
    return NOTHING if row.median_14 is None else number(row.median_14)


def verdict_cell(row: PanelRow, *, roomy: bool) -> str:
    """The verdict's words; the longest of them shortened where there is little room."""
    said = short_verdict(row.verdict, row.baseline)
    return said if roomy else said.replace("no clear change", "not clear")


def count_cell(amount: int) -> str:
    """A number, and nothing for none: what is there stands out."""
    return str(amount) if amount else ""


def flags_cell(row: PanelRow) -> str:
    """A mark and how many of the practitioner's own thresholds are crossed."""
    return f"!{len(row.flags)}" if row.flags else ""


def row_in_words(row: PanelRow, today: date) -> tuple[str, str, str]:
    """Who it is and what they follow; which thresholds are crossed; and all that the cells shorten."""
    follows = row.programme or "no programme"
    flare = ", on flare days now" if row.on_flare else ""
    crossed = f"Your thresholds: {'; '.join(row.flags)}." if row.flags else ""
    routine = (_routine(row), _pain(row), _stopped(row), _steps(row))
    parts = (_asks(row), _entries(row), _sessions(row, today), *routine)
    return f"{row.patient.name}, {follows}{flare}.", crossed, " ".join(part for part in parts if part)


def _entries(row: PanelRow) -> str:
    if row.last_entry is None or row.days_silent is None:
        return "No entry yet."
    if row.days_silent <= 0:
        return "Last entry today."
    return f"Last entry {count(row.days_silent, 'day')} ago, {day_in_words(row.last_entry)}."


def _sessions(row: PanelRow, today: date) -> str:
    planned = row.sessions_planned
    if row.sessions:
        said = count(row.sessions, "session") + (f" of {planned} planned" if planned else "")
    else:
        said = "No session held yet" + (f", {planned} planned" if planned else "")
    if row.last_session is not None:
        said += f", the last {day_in_words(row.last_session)}"
    if row.next_session is not None:
        soon = " (today)" if row.next_session == today else ""
        said += f", the next {day_in_words(row.next_session)}{soon}"
    return f"{said}."


def _routine(row: PanelRow) -> str:
    spans = ((row.adherence_7, "7 days"), (row.adherence_28, "28 days"))
    said = [f"{percent(share)} of {days}" for share, days in spans if share is not None]
    said += [so_far_in_words(row.done_today, row.due_today)] if row.due_today else []
    if said:
        return f"Routine: {', '.join(said)}."
    return "Routine: nothing to count yet." if row.programme else "Routine: nothing was prescribed."


def _pain(row: PanelRow) -> str:
    logged = f"{row.logged_14} of the latest 14 days logged"
    if row.median_14 is None:
        return f"Pain: {logged}."
    where = f" ({region_in_words(row.region)})" if row.region else ""
    said = verdict_in_words(row.verdict, row.baseline, at_practice=True)
    return f"Pain{where}: median {number(row.median_14)}, {logged}; {said}."


def _stopped(row: PanelRow) -> str:
    if not row.stopped_28:
        return ""
    return f"{count(row.stopped_28, 'exercise')} stopped for pain in 28 days."


def _steps(row: PanelRow) -> str:
    return f"{count(row.proposals, 'step')} proposed." if row.proposals else ""


def _asks(row: PanelRow) -> str:
    said = asks_in_words(row)
    return f"{said[0].upper()}{said[1:]}: Enter, then 9 to read and answer." if said else ""
