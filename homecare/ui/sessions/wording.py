"""The words of sessions: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "scales.chart": ("Chart", "Switch between chart and text"),
    "scales.words": ("As text", "Switch between chart and text"),
    "questions.asked": ("Asked", "Mark it as asked, or as still to ask"),
    "questions.change": ("Change", "Change the question"),
    "questions.remove": ("Remove", "Remove it; undo brings it back"),
    "questions.close": ("Close", "Close"),
    "questions.list": ("List", "Go to the list"),
    "written.close": ("Close", "Back to where you were"),
    "scales.close": ("Back", "Back to Sessions"),
    "sessions.add": ("Session", "Log an acupuncture session"),
    "sessions.plan": ("Plan", "Plan a session: day, time, note"),
    "sessions.cancel": ("Cancel", "Cancel the planned session"),
    "sessions.count": ("Total sessions", "Set how many sessions are planned"),
    "sessions.felt": ("After", "What you felt after this session"),
    "sessions.activities": ("Activities", "Rate your own activities, 0 to 10 each (PSFS)"),
    "sessions.change": ("Change", "Rate your change since the start (PGIC)"),
    "sessions.scales": ("Chart", "Activities and change over time"),
    "sessions.remove": ("Remove", "Remove it; undo brings it back"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

ACTIVITIES_AND_CHANGE: Final = "Activities (PSFS) and change (PGIC)"
QUESTIONS: Final = "Questions"
QUESTIONS_FOR_PRACTITIONER: Final = "Questions for your practitioner"
YOUR_REPORT: Final = "Your report"
REPORT_ON: Final = "Report on {name}"

# Headings of the table

NO: Final = "No."
DAY: Final = "Day"
PAIN_NOW: Final = "Pain now"
WITH: Final = "With"
POINTS: Final = "Points"

# Lines of a screen

NONE_YET: Final = (
    "Press a to log an acupuncture session. The day is enough; you can add the rest later. "
    "Press n to plan one."
)
HOW_WAS_IT: Final = "y: how did you feel after {weekday}'s session?"
AFTER_SESSION_OF: Final = "y: how you felt after the session of {day}"
OPTIONAL_NOW: Final = "Optional now, "
YOUR_ACTIVITIES: Final = "f: your activities"
SINCE_THE_START: Final = "c: your change since the start"
SO_MANY_TO_ASK: Final = "Q: {questions} to ask"
PLANNED_BY_PRACTICE: Final = "Your practice planned this. To change it, ask them."
PLANNED_BY_YOU: Final = "Planned. Press Enter to change it, or x to cancel it."
ENTERED_BY_PRACTICE: Final = "Entered by the practice."
NO_QUESTION: Final = (
    "No questions yet. A question you write here stays on your report until you have asked it."
)
HOW_TO_WRITE: Final = "Enter saves it · Down goes to the list: Space asked, e change, d remove"
PATIENTS_QUESTIONS: Final = "The patient's own questions. Answer them in Notes (9)."
DAY_ASKED: Final = "{day}, asked"
DAY_ANSWERED: Final = "{day}, answered"
PRACTICE_SAYS: Final = "Your practice: {says}"
SAVE_THESE_WORDS: Final = "Press Enter to save these words, or Esc to keep the old ones."
SAVE_OR_LEAVE: Final = "Press Enter to save it, or Esc again to leave without saving."
SAVED_AS: Final = "Saved as:"
OPEN_IN_BROWSER: Final = "{span}.\n\nOpen it in a browser to read or print it."
OWN_QUESTIONS: Final = 'To add questions of your own: homecare report --html report.html --question "…"'
SAMPLE_PAGE: Final = "This is the sample diary. The page is deleted with it when you leave."
CAPTION: Final = (
    "Activities, change: higher is better. Pain (interval medians): lower is better. "
    "The answers do not show what caused a change."
)
"""Three lines at the least width a chart has."""
OTHER_ACTIVITIES: Final = "Different activities from the time before, so the two means cannot be compared."

# What a field takes

QUESTION_HINT: Final = "what you want to ask, then Enter"

# Refusals: what is wrong, and what to do

CHOOSE_FIRST: Final = "Choose a question in the list first."
WRITE_FIRST: Final = "Write the question first, or press Esc to leave."
NOT_SAVED_YET: Final = "This is not saved yet. Press Enter to save it, then e to change another."
NOTHING_LOGGED: Final = "Nothing is logged for {name} yet, so there is nothing to report."
TOO_MANY_PAGES: Final = (
    "{folder} already has {amount} reports of {day}.",
    "Delete those you do not need.",
)

# Buttons

ASKED: Final = "Asked"
CHANGE: Final = "Change"
REMOVE: Final = "Remove"
CLOSE: Final = "Close"
CLOSE_ESC: Final = "Close (esc)"
NOW: Final = "Now"
TOMORROW: Final = "Tomorrow"
CANCEL_IT: Final = "Cancel it"
KEEP_IT: Final = "Keep it"

# Questions

TODAYS_SESSION: Final = "Today's session"
FELT_TODAY: Final = "homecare will ask you tomorrow how you felt afterwards. Do you want to answer now?"
PLANNED_SESSION: Final = "Planned session"
CANCEL_PLANNED: Final = "Cancel the session planned for {when}?"

# Titles of what is said in passing

SAVED: Final = "Saved"
REMOVED: Final = "Removed"
CANCELLED: Final = "Cancelled"

# What is said in passing

SESSION_SAVED: Final = "Session of {day}."
SESSION_SAVED_TO_ASK: Final = "Session of {day}.\n{questions} to ask. Press Q to tick off what you asked."
SESSION_REMOVED: Final = "Session of {day}. Press u to bring it back."
SESSION_CANCELLED: Final = "{when}. Press u to plan it again."
LOG_IT_AFTER: Final = "{when}. Press a to log it after the session."
READ_ONLY: Final = "Your practice entered this. To change it, ask them."
