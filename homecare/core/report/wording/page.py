"""The headings, labels and columns of the page to take along."""

from typing import Final

from homecare.language import Counted, _, in_context

PAIN_DIARY: Final = _("Pain diary")
PAIN_DIARY_OF: Final = _("Pain diary of {patient}")
NOT_GIVEN: Final = _("not given")
NAME: Final = in_context("of a patient", "Name")
DAYS: Final = _("Days")
PAIN_SHOWN: Final = _("Pain shown")
PROGRAMME: Final = _("Programme")
SESSIONS: Final = _("Sessions")
MADE: Final = in_context("when and from what the page was made", "Made")
MADE_ON: Final = _("on {day}, from {entries}, as entered; they have not been checked")

QUESTIONS_AND_NOTES: Final = _("Questions and notes")
NO_QUESTIONS: Final = _("No questions.")
NOTED: Final = Counted("Noted on these days ({amount}):", "Noted on these days ({amount}):")
CHANGE: Final = _("Change since the start")
OVER_TIME: Final = _("Pain over time")
BETWEEN_SESSIONS: Final = _("Between sessions")
AROUND: Final = _("Around a session")
ROUTINE: Final = _("Routine")
STOPPED: Final = _("Stopped for pain")
SITTING: Final = _("Sitting")
SCALES: Final = _("Activities and change")
ELSEWHERE: Final = _("Other regions and readings")
ENTERED_LATER: Final = _("Entered later")
ENTERED_LATER_OR_BY_PRACTICE: Final = _("Entered later, or by the practice")
HOW: Final = _("How the numbers were made")
NONE_IN_THESE_DAYS: Final = _("None on these days.")

LATEST_NOTES: Final = Counted(
    "These are the latest {shown}; {amount} earlier note is left out.",
    "These are the latest {shown}; {amount} earlier notes are left out.",
)
LATEST_INTERVALS: Final = Counted(
    "These are the latest {shown}; {amount} earlier interval is left out.",
    "These are the latest {shown}; {amount} earlier intervals are left out.",
)
LATEST_TIMES: Final = Counted(
    "These are the latest {shown}; {amount} earlier time is left out.",
    "These are the latest {shown}; {amount} earlier times are left out.",
)
LATEST_SESSIONS: Final = Counted(
    "These are the latest {shown}; {amount} earlier session is left out.",
    "These are the latest {shown}; {amount} earlier sessions are left out.",
)
LATEST_ANSWERS: Final = Counted(
    "These are the latest {shown}; {amount} earlier answer is left out.",
    "These are the latest {shown}; {amount} earlier answers are left out.",
)
MORE_ELSEWHERE: Final = Counted("{amount} more has fewer readings.", "{amount} more have fewer readings.")

INTERVALS_CAPTION: Final = _("Pain, sitting and routine between one session and the next")
COURSES_CAPTION: Final = _("Each exercise on these days")
COURSES_HEADINGS: Final = (
    _("exercise"), in_context("column", "share"), _("days"), in_context("column", "done"),
    in_context("column", "part"), in_context("column", "skipped"), in_context("column", "peak"),
    in_context("column", "remarks"),
)  # fmt: skip
COURSES_LEGEND: Final = _(
    "share: how much of what was prescribed was done. days: days it was due (of those, days without an "
    "entry, counted as not done). peak: pain while doing it, median / highest."
)
SESSIONS_CAPTION: Final = _("Sessions as they were logged")
SESSIONS_HEADINGS: Final = (
    _("session"), _("day"), _("pain"), in_context("acupoints", "points"), in_context("column", "with"),
    _("after-effects and notes"),
)  # fmt: skip
SESSIONS_LEGEND: Final = _("pain: right now, just before → just after.")
BEFORE_LEGEND: Final = _("(before): the session before these days.")
SCALES_CAPTION: Final = _(
    "The patient's own activities (PSFS) and the change since the start (PGIC), as answered"
)
SCALES_HEADINGS: Final = (_("day"), in_context("PSFS or PGIC", "scale"), _("answer"))
ELSEWHERE_CAPTION: Final = _("Readings of other regions and kinds on these days, each on its own")
ELSEWHERE_HEADINGS: Final = (
    _("region"), in_context("of pain", "reading"), _("days"), _("median"), _("lowest–highest"),
)  # fmt: skip

NUMBERS_BEHIND: Final = _("The numbers behind the change")
CHANGE_LEAD: Final = in_context("how it is worked out", "Change")
FIRST_WEEK: Final = _("First week")
NAP: Final = _("NAP")
