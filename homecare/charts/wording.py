"""The words of the charts: names beside them, what their signs mean, and what they show in sentences."""

from typing import Final

from homecare.core.figures.body_map import View
from homecare.language import Counted, _, in_context

# Names beside a chart

SESSION: Final = in_context("beside a chart", "session")
MEDIAN: Final = in_context("beside a chart", "median")
PAIN: Final = in_context("beside a chart", "pain")
SITTING: Final = in_context("beside a chart", "sitting")
ROUTINE: Final = in_context("beside a chart", "routine")
DAY: Final = in_context("beside a chart", "day")
N: Final = in_context("number of sessions", "n")
PAIN_LEVEL: Final = _("pain {level}")
SIT_HOURS: Final = _("sit {hours}")
HOURS: Final = _("{hours} h")
PSFS_MOST: Final = _("PSFS {most}")
BETTER: Final = _("better {step}")
WORSE: Final = _("worse {step}")
MONTH_AND_YEAR: Final = _("{month} {year}")
WEEKLY: Final = _("weekly")
WEEKS: Final = Counted("{amount} week", "{amount} weeks")
WEEKS_SHORT: Final = Counted("{amount} wk", "{amount} wks")
VIEWS: Final = {View.FRONT: in_context("of the body", "front"), View.BACK: in_context("of the body", "back")}
YOUR_SIDES: Final = {"left": _("your left"), "right": _("your right")}
SIDES: Final = {"left": in_context("side", "left"), "right": in_context("side", "right")}

# What the signs mean

MEDIAN_SIGN: Final = _("{sign} median")
ONE_SESSION_SIGN: Final = _("{sign} one session")
SESSION_DAY_SIGN: Final = _("{sign} day of the session")
N_MEANS: Final = _("n: sessions with a reading")
NEW_PROGRAMME_SIGN: Final = _("{sign} new programme")
BARS: Final = _("{whole} all {parts} part done")
NOT_LOGGED: Final = _("not logged")
REST: Final = in_context("a day", "rest")
FLARE_DAY: Final = _("flare day")
NONE_DONE: Final = _("none done")
STOPPED_FOR_PAIN: Final = _("stopped for pain")
PLANNED: Final = in_context("a session", "planned")
NOT_ENTERED: Final = _("planned, not entered")
TODAY: Final = _("today")
MEAN_SIGN: Final = _("{sign} mean of the activities")
MEAN_SIGN_SHORT: Final = _("{sign} mean")
CHANGE_SIGN: Final = _("{sign} change since the start")
CHANGE_SIGN_SHORT: Final = _("{sign} change")
SEVERAL_SIGN: Final = _("{sign} several here: see As text")
SEVERAL_SIGN_SHORT: Final = _("{sign} several")
MORE_ACTIVITIES: Final = Counted("{amount} more: see As text", "{amount} more: see As text")

# Notes under a chart

NO_PAIN_LOGGED: Final = _("no pain logged")
NO_SITTING_LOGGED: Final = _("no sitting logged")
COLUMN_OF_DAYS: Final = Counted("each column: median of {amount} day", "each column: median of {amount} days")
COLUMN_OF_WEEKS: Final = Counted(
    "each column: median of {amount} week", "each column: median of {amount} weeks"
)
WEEKLY_MEDIANS: Final = Counted(
    "weekly medians (each column: median of {amount} day)",
    "weekly medians (each column: median of {amount} days)",
)

# In place of a chart

NOTHING_TO_DRAW: Final = _("There is nothing to draw yet.")
NO_ROOM: Final = _("There is not enough room for a chart here.")

# What is counted

REST_DAYS: Final = Counted("{amount} rest day", "{amount} rest days")
FLARE_DAYS: Final = Counted("{amount} flare day", "{amount} flare days")
EXERCISES_STOPPED: Final = Counted(
    "{amount} exercise stopped for pain", "{amount} exercises stopped for pain"
)
STOPPED: Final = Counted("{amount} stopped for pain", "{amount} stopped for pain")

# Day by day, or week by week

DAY_BY_DAY: Final = _("Day by day:")
WEEK_BY_WEEK: Final = _("Week by week, as medians:")
BY_WEEKS: Final = Counted("{amount}-week medians:", "{amount}-week medians:")
LINE: Final = _("{span}: {facts}.")
PAIN_NOT_LOGGED: Final = _("pain not logged")
PAIN_MEDIAN: Final = Counted(
    "pain {median} ({logged} of {amount} day)", "pain {median} ({logged} of {amount} days)"
)
SITTING_NOT_LOGGED: Final = _("sitting not logged")
SITTING_TIME: Final = _("sitting {time}")
SITTING_MEDIAN: Final = _("sitting {hours} h")
REST_DAY: Final = _("rest day")
ROUTINE_DONE: Final = _("routine {done}")
ROUTINE_NOT_LOGGED: Final = _("routine not logged")
NOTHING_DUE: Final = _("nothing due")
SESSION_NAMED: Final = _("session {name}")
NEW_PROGRAMME: Final = _("new programme {title}")

# The chart over time, in sentences

NOTHING_YET: Final = _("There is nothing in this diary yet.")
FROM_TO: Final = _("{first} to {last}")
PAIN_LOGGED: Final = Counted(
    "{span}: pain in the {region}, {kind}, logged on {logged} of {amount} day.",
    "{span}: pain in the {region}, {kind}, logged on {logged} of {amount} days.",
)
LOWEST_HIGHEST: Final = _("Lowest {lowest}, highest {highest}, median {median}, out of 10.")
TOO_FEW_ENTRIES: Final = _("Too few entries for a median ({needed} needed).")
NO_SESSIONS: Final = _("No sessions in that time.")
SESSIONS_FROM_TO: Final = Counted(
    "{amount} session, the first on {first} and the last on {last}.",
    "{amount} sessions, the first on {first} and the last on {last}.",
)
SESSIONS_ON: Final = Counted("{amount} session: {days}.", "{amount} sessions: {days}.")
SESSION_ON: Final = _("{session} on {day}")
AFTER_SESSION: Final = _("After session {number}")
UP_TO_THE_FIRST: Final = _("Up to session 1")
BETWEEN_SESSIONS: Final = _("Between sessions {number} and {following}")
INTERVAL: Final = Counted(
    "{name} ({span}): {level}, {logged} of {amount} day logged.",
    "{name} ({span}): {level}, {logged} of {amount} days logged.",
)
TOO_FEW: Final = _("too few entries")
MEDIAN_IS: Final = _("median {median}")
NO_SITTING: Final = _("No sitting times logged.")
SITTING_SAID: Final = Counted(
    "Sitting: median {hours} hours over {amount} logged day; the clinic's lines are {low} h and {high} h.",
    "Sitting: median {hours} hours over {amount} logged days; the clinic's lines are {low} h and {high} h.",
)
ROUTINE_SAID: Final = _("Routine: {told}.")
OF_PRESCRIBED: Final = _("{share} of what was prescribed, as logged")
NOTHING_TO_COUNT: Final = _("nothing to count in that time")
NOT_LOGGED_DAYS: Final = Counted(
    "Not logged: {amount} day, counted as not done.", "Not logged: {amount} days, counted as not done."
)
NOT_COUNTED: Final = _("Not counted: {aside}.")
NEW_PROGRAMME_FROM: Final = _("New programme from {day}: {title}.")

# The chart around a session, in sentences

PAIN_AROUND: Final = Counted("Pain around {amount} session.", "Pain around {amount} sessions.")
AROUND_DAY: Final = Counted("{day}: {level} ({amount} session).", "{day}: {level} ({amount} sessions).")
DAY_OF_SESSION: Final = _("Day of the session")
DAYS_AFTER: Final = Counted("{amount} day after", "{amount} days after")
DAYS_BEFORE: Final = Counted("{amount} day before", "{amount} days before")
TOO_FEW_FOR_MEDIAN: Final = _("too few for a median")
