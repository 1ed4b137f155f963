"""The words of the page to take along as HTML, and of the charts drawn on it."""

from typing import Final

from homecare.language import _, in_context

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

SESSION: Final = _("session")
MEDIAN: Final = _("median")

# chart_around

DAY: Final = _("day")
NUMBER: Final = in_context("how many sessions", "n")

# chart_over_time

DENSE: Final = _("marks at the top: sessions, too close for their medians")
LINE: Final = _("broken line: session")
SIGNS: Final = _("{list}.")
NO_READING: Final = _("no reading")
MONTH_AND_YEAR: Final = _("{month} {year}")
FROM_TO: Final = _("{first} to {last}")
NOT_LOGGED: Final = _("not logged")
