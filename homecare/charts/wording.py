"""The words of the charts: names beside them, what their signs mean, and what they show in sentences."""

from typing import Final

# Names beside a chart

SESSION: Final = "session"
MEDIAN: Final = "median"
PAIN: Final = "pain"
SITTING: Final = "sitting"
ROUTINE: Final = "routine"
DAY: Final = "day"
N: Final = "n"
PAIN_LEVEL: Final = "pain {level}"
SIT_HOURS: Final = "sit {hours}"
HOURS: Final = "{hours} h"
PSFS_MOST: Final = "PSFS {most}"
BETTER: Final = "better {step}"
WORSE: Final = "worse {step}"
WEEKLY: Final = "weekly"
WEEKS: Final = "{weeks} weeks"
WEEKS_SHORT: Final = "{weeks} wks"
YOUR_SIDE: Final = "your {side}"
SIDE: Final = "{side}"

# What the signs mean

MEDIAN_SIGN: Final = "{sign} median"
ONE_SESSION_SIGN: Final = "{sign} one session"
SESSION_DAY_SIGN: Final = "{sign} day of the session"
N_MEANS: Final = "n: sessions with a reading"
NEW_PROGRAMME_SIGN: Final = "{sign} new programme"
BARS: Final = "{whole} all {parts} part done"
NOT_LOGGED: Final = "not logged"
REST: Final = "rest"
FLARE_DAY: Final = "flare day"
NONE_DONE: Final = "none done"
STOPPED_FOR_PAIN: Final = "stopped for pain"
PLANNED: Final = "planned"
NOT_ENTERED: Final = "planned, not entered"
TODAY: Final = "today"
MEAN_SIGN: Final = "{sign} mean of the activities"
MEAN_SIGN_SHORT: Final = "{sign} mean"
CHANGE_SIGN: Final = "{sign} change since the start"
CHANGE_SIGN_SHORT: Final = "{sign} change"
SEVERAL_SIGN: Final = "{sign} several in one place: As text"
SEVERAL_SIGN_SHORT: Final = "{sign} several"
MORE_ACTIVITIES: Final = "and {amount} more: As text"

# Notes under a chart

NO_PAIN_LOGGED: Final = "no pain logged"
NO_SITTING_LOGGED: Final = "no sitting logged"
COLUMN_OF_DAYS: Final = "each column: median of {days} days"
COLUMN_OF_WEEKS: Final = "each column: median of {weeks} weeks"
WEEKLY_MEDIANS: Final = "weekly medians (each column: median of {days} days)"

# In place of a chart

NOTHING_TO_DRAW: Final = "There is nothing to draw yet."
NO_ROOM: Final = "There is not enough room for a chart here."

# What is counted

DAY_ONE: Final = "day"
DAY_MANY: Final = "days"
SESSION_ONE: Final = "session"
SESSION_MANY: Final = "sessions"
REST_DAY_ONE: Final = "rest day"
REST_DAY_MANY: Final = "rest days"
FLARE_DAY_ONE: Final = "flare day"
FLARE_DAY_MANY: Final = "flare days"
EXERCISE_ONE: Final = "exercise"
EXERCISE_MANY: Final = "exercises"
STOPPED: Final = "{amount} stopped for pain"

# Day by day, or week by week

DAY_BY_DAY: Final = "Day by day:"
WEEK_BY_WEEK: Final = "Week by week, as medians:"
BY_WEEKS: Final = "By {weeks} weeks, as medians:"
LINE: Final = "{span}: {said}."
PAIN_NOT_LOGGED: Final = "pain not logged"
PAIN_MEDIAN: Final = "pain {median} ({logged} of {days} days)"
SITTING_NOT_LOGGED: Final = "sitting not logged"
SITTING_TIME: Final = "sitting {time}"
SITTING_MEDIAN: Final = "sitting {hours} h"
REST_DAY: Final = "rest day"
ROUTINE_DONE: Final = "routine {done}"
ROUTINE_NOT_LOGGED: Final = "routine not logged"
NOTHING_DUE: Final = "nothing due"
SESSION_NAMED: Final = "session {name}"
NEW_PROGRAMME: Final = "new programme {title}"

# The chart over time, in sentences

NOTHING_YET: Final = "There is nothing in this diary yet."
FROM_TO: Final = "{first} to {last}"
PAIN_LOGGED: Final = "{span}: pain in the {region}, {kind}, logged on {logged} of {days}."
LOWEST_HIGHEST: Final = "Lowest {lowest}, highest {highest}, median {median}, of 10."
TOO_FEW_ENTRIES: Final = "Too few entries for a median ({needed} needed)."
NO_SESSIONS: Final = "No sessions in this time."
SESSIONS_FROM_TO: Final = "{sessions}, the first on {first} and the last on {last}."
SESSIONS_ON: Final = "{sessions}: {days}."
SESSION_ON: Final = "{session} on {day}"
AFTER_SESSION: Final = "After session {number}"
UP_TO_THE_FIRST: Final = "Up to session 1"
BETWEEN_SESSIONS: Final = "Between session {number} and {following}"
INTERVAL: Final = "{name} ({span}): {level}, {logged} of {days} logged."
TOO_FEW: Final = "too few entries"
MEDIAN_IS: Final = "median {median}"
NO_SITTING: Final = "No sitting times logged."
SITTING_SAID: Final = (
    "Sitting: median {hours} hours on {days} logged; the clinic's lines are {low} h and {high} h."
)
ROUTINE_SAID: Final = "Routine: {told}."
OF_PRESCRIBED: Final = "{share} of what was prescribed, as logged"
NOTHING_TO_COUNT: Final = "nothing to count in this time"
NOT_LOGGED_DAYS: Final = "Not logged: {days}, counted as not done."
NOT_COUNTED: Final = "Not counted: {aside}."
NEW_PROGRAMME_FROM: Final = "New programme from {day}: {title}."

# The chart around a session, in sentences

PAIN_AROUND: Final = "Pain around {sessions}."
AROUND_DAY: Final = "{day}: {level} ({sessions})."
DAY_OF_SESSION: Final = "Day of the session"
DAYS_AFTER: Final = "{days} after"
DAYS_BEFORE: Final = "{days} before"
TOO_FEW_FOR_MEDIAN: Final = "too few for a median"
