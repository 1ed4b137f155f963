"""The words of the page to take along as HTML, and of the charts drawn on it."""

from typing import Final

from homecare.language import Counted, _, in_context

# report_html

MADE_WITH: Final = _("Made with homecare, a personal diary: not a diagnosis, no monitoring.")
TITLE: Final = _("{title}, {day}")
LEAD: Final = _("{lead}.")
READINGS: Final = _("The readings in the chart")
READINGS_HEADINGS: Final = (_("days"), _("pain"))
AROUND_BY_DAY: Final = _("Median by day around a session")
AROUND_HEADINGS: Final = (_("day"), _("median"), _("sessions"))
IN_WORDS: Final = _("The chart in words and numbers")

# both charts

PAIN_TOP: Final = _("pain {level}")
"""Beside the highest line of the scale."""
SESSION: Final = _("session")
MEDIAN: Final = _("median")

# chart_around

AROUND_TITLE: Final = _("Pain around a session, 0 to 10")
AROUND_TOLD: Final = Counted(
    "Median pain over {amount} session, from {before} days before to {after} after.",
    "Median pain over {amount} sessions, from {before} days before to {after} after.",
)
DAY_MEDIAN: Final = Counted(
    "Day {offset}: median {median} ({amount} session).", "Day {offset}: median {median} ({amount} sessions)."
)
AROUND_KEY: Final = _(
    "Thick line with dots: median over sessions. "
    "Day 0 is the session; n: sessions with a reading on that day."
)
AROUND_KEY_WITH_EACH: Final = _(
    "Thick line with dots: median over sessions; thin: each session. "
    "Day 0 is the session; n: sessions with a reading on that day."
)
DAY: Final = _("day")
NUMBER: Final = in_context("how many sessions", "n")

# chart_over_time

OVER_TIME_TITLE: Final = _("Pain over time: {shown}, 0 to 10")
DOT_DAY: Final = _("Dot: a day, neighbours joined")
DOT_WEEKS: Final = Counted(
    "Dot: median of a week, neighbours joined", "Dot: median of {amount} weeks, neighbours joined"
)
DENSE: Final = _("marks at the top: sessions, too close for their medians")
BAR_BETWEEN: Final = _("thick bar: median between two sessions")
LINE: Final = _("broken line: session")
BAR_SO_FAR: Final = _("thick bar: median so far")
BOX: Final = _("open box: no reading")
TRIANGLE: Final = _("triangle: new programme")
SIGNS: Final = _("{list}.")
NO_READING: Final = _("no reading")
THESE_DAYS: Final = _("the days of this page")
MONTH_AND_YEAR: Final = _("{month} {year}")
FROM_TO: Final = _("{first} to {last}")
NOT_LOGGED: Final = _("not logged")
