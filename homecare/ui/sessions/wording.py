"""The words of sessions: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _, in_context

KEYS: Final = {
    "scales.chart": (_("Chart"), _("Switch between chart and text")),
    "scales.words": (_("As text"), _("Switch between chart and text")),
    "questions.asked": (_("Asked"), _("Mark it as asked, or as still to ask")),
    "questions.change": (_("Change"), _("Change the question")),
    "questions.remove": (_("Remove"), _("Remove it; undo brings it back")),
    "questions.close": (_("Close"), _("Close")),
    "questions.list": (_("List"), _("Go to the list")),
    "written.close": (_("Close"), _("Back to where you were")),
    "scales.close": (_("Back"), _("Back to Sessions")),
    "sessions.add": (_("Session"), _("Log an acupuncture session")),
    "sessions.plan": (_("Plan"), _("Plan a session: day, time, note")),
    "sessions.cancel": (_("Cancel"), _("Cancel the planned session")),
    "sessions.count": (_("Total sessions"), _("Set how many sessions are planned")),
    "sessions.felt": (in_context("after a session", "After"), _("What you felt after this session")),
    "sessions.activities": (_("Activities"), _("Rate your own activities, 0 to 10 each (PSFS)")),
    "sessions.change": (
        in_context("the patient's own rating", "Change"),
        _("Rate your change since the start (PGIC)"),
    ),
    "sessions.scales": (_("Chart"), _("Activities and change over time")),
    "sessions.remove": (_("Remove"), _("Remove it; undo brings it back")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

ACTIVITIES_AND_CHANGE: Final = _("Activities (PSFS) and change (PGIC)")
QUESTIONS: Final = _("Questions")
QUESTIONS_FOR_PRACTITIONER: Final = _("Questions for your practitioner")
YOUR_REPORT: Final = _("Your report")
REPORT_ON: Final = _("Report on {name}")

# Headings of the table

NO: Final = in_context("number of a session", "No.")
DAY: Final = _("Day")
PAIN_NOW: Final = _("Pain now")
WITH: Final = in_context("besides needles", "With")
POINTS: Final = _("Points")

# Lines of a screen

NONE_YET: Final = _(
    "Press a to log an acupuncture session. The day is enough; you can add the rest later. "
    "Press n to plan one."
)
HOW_WAS_IT: Final = _("y: how did you feel after {weekday}'s session?")
AFTER_SESSION_OF: Final = _("y: how you felt after the session on {day}")
OPTIONAL_NOW: Final = _("Optional now,")
YOUR_ACTIVITIES: Final = _("f: your activities")
SINCE_THE_START: Final = _("c: your change since the start")
SO_MANY_TO_ASK: Final = Counted("Q: {amount} question to ask", "Q: {amount} questions to ask")
PLANNED_BY_PRACTICE: Final = _("Your practice planned this. To change it, ask them.")
PLANNED_BY_YOU: Final = _("Planned. Press Enter to change it, or x to cancel it.")
ENTERED_BY_PRACTICE: Final = _("Entered by the practice.")
NO_QUESTION: Final = _(
    "No questions yet. A question you write here stays on your report until you have asked it."
)
HOW_TO_WRITE: Final = _("Enter saves it · Down goes to the list: Space asked, e change, d remove")
PATIENTS_QUESTIONS: Final = _("The patient's own questions. Answer them in Notes (9).")
DAY_ASKED: Final = _("{day}, asked")
DAY_ANSWERED: Final = _("{day}, answered")
PRACTICE_SAYS: Final = _("Your practice: {says}")
PRACTICE_TALKED: Final = _("Your practice: talked about it.")
SAVE_THESE_WORDS: Final = _("Press Enter to save these words, or Esc to keep the old ones.")
SAVE_OR_LEAVE: Final = _("Press Enter to save it, or Esc again to leave without saving.")
SAVED_AS: Final = _("Saved as:")
OPEN_IN_BROWSER: Final = _("{span}.\n\nOpen it in a browser to read or print it.")
OWN_QUESTIONS: Final = _('To add questions of your own: homecare report --html report.html --question "…"')
SAMPLE_PAGE: Final = _("This is the sample diary. The page is deleted with it when you leave.")
CAPTION: Final = _(
    "Activities, change: higher is better. Pain (interval medians): lower is better. "
    "The answers do not show what caused a change."
)
"""Three lines at the least width a chart has."""
OTHER_ACTIVITIES: Final = _("The activities differ from last time, so the two means cannot be compared.")

# What a field takes

QUESTION_HINT: Final = _("what you want to ask, then Enter")

# Refusals: what is wrong, and what to do

CHOOSE_FIRST: Final = _("Choose a question in the list first.")
WRITE_FIRST: Final = _("Write the question first, or press Esc to leave.")
NOT_SAVED_YET: Final = _("This is not saved yet. Press Enter to save it, then e to change another.")
NOTHING_LOGGED: Final = _("Nothing is logged for {name} yet, so there is nothing to report.")
TOO_MANY_PAGES: Final = (
    Counted(
        "{folder} already has {amount} report from {day}.",
        "{folder} already has {amount} reports from {day}.",
    ),
    _("Delete those you do not need."),
)

# Buttons

ASKED: Final = _("Asked")
CHANGE: Final = _("Change")
REMOVE: Final = _("Remove")
CLOSE: Final = _("Close")
CLOSE_ESC: Final = _("Close (Esc)")
NOW: Final = _("Now")
TOMORROW: Final = _("Tomorrow")
CANCEL_IT: Final = _("Cancel it")
KEEP_IT: Final = _("Keep it")

# Questions

TODAYS_SESSION: Final = _("Today's session")
FELT_TODAY: Final = _("homecare will ask you tomorrow how you felt afterwards. Do you want to answer now?")
PLANNED_SESSION: Final = _("Planned session")
CANCEL_PLANNED: Final = _("Cancel the session planned for {when}?")

# Titles of what is said in passing

SAVED: Final = _("Saved")
REMOVED: Final = _("Removed")
CANCELLED: Final = _("Cancelled")

# What is said in passing

SESSION_SAVED: Final = _("Session on {day}.")
SESSION_SAVED_TO_ASK: Final = Counted(
    "Session on {day}.\n{amount} question to ask. Press Q to tick off what you asked.",
    "Session on {day}.\n{amount} questions to ask. Press Q to tick off what you asked.",
)
SESSION_REMOVED: Final = _("Session on {day}. Press u to bring it back.")
SESSION_CANCELLED: Final = _("{when}. Press u to plan it again.")
LOG_IT_AFTER: Final = _("{when}. Press a to log it after the session.")
READ_ONLY: Final = _("Your practice entered this. To change it, ask them.")
