"""The words of a day and what waits, sitting, sessions, questions, exercises, and the panel of a practice."""

from typing import Final

# Words that are counted

SESSION_ONE: Final = "session"
SESSION_MANY: Final = "sessions"
EXERCISE_ONE: Final = "exercise"
EXERCISE_MANY: Final = "exercises"
STEP_ONE: Final = "step"
STEP_MANY: Final = "steps"
PATIENT_ONE: Final = "patient"
PATIENT_MANY: Final = "patients"

# A day

FLARE_DAY: Final = "{day} · flare day: {title}, since {since}"
PROGRAMME_OVER: Final = "{day} · {title}, which has ended"
IN_WEEK: Final = "{day} · {title}, week {week}"
IN_WEEK_OF: Final = "{day} · {title}, week {week} of {weeks}"
REST_DAY: Final = "Rest day{why}: nothing is due, and nothing counts."
NO_PROGRAMME: Final = "Routine: no programme."
NOTHING_DUE: Final = "Routine: nothing is due."
NOTHING_DUE_FLARE_OVER: Final = (
    "Routine: nothing is due. The flare plan has reached its end. To switch it off: homecare flare off"
)
DONE_ON_FLARE_DAY: Final = "Routine: {done} of {due} done. A flare day does not count."
DONE_SO_FAR: Final = "Routine: {share} done."
DONE: Final = "Routine: {done} of {due} done."
DONE_OF_PRESCRIBED: Final = "Routine: {done} of {due} done, {share} of what was prescribed, as logged."
NOT_LOGGED: Final = "not logged"
NOT_YET: Final = "not yet"
PART_OF_IT: Final = "{share} of it"
BESIDE_THE_ROUTINE: Final = "not in the routine"
NOT_DUE: Final = "Not due on this day: {names}."
PAIN_NOT_LOGGED: Final = "Pain: not logged yet."
ON_THE_CHAIR: Final = "Sitting since {when}"
SITTING_NOT_LOGGED: Final = "Sitting: not logged yet"
NONE_HELD: Final = "Sessions: none yet{planned}{coming}."
PLANNED_IN_ALL: Final = ", {number} planned"
THE_NEXT: Final = ", next {when}"
HELD_OF_PLANNED: Final = "Sessions: {number} of {planned} planned{held}."
HELD_SO_FAR: Final = "Sessions: {sessions} so far{held}."
ONE_THIS_DAY: Final = ", one of them on this day"
ON_THIS_DAY: Final = ", on this day"
NEXT: Final = "Next:"
TO_CHOOSE: Final = "to choose a programme"
SEE_PROGRAMMES: Final = "homecare programme list"
WHEN_DONE: Final = "when it is done"
LOG_EXERCISE: Final = "homecare log exercise {key}{on}"
PAIN_ASKED: Final = "pain, {where}, 0 to 10"
LOG_PAIN: Final = "homecare log pain 4{on}"
SITTING_OF_DAY: Final = "total sitting for the day"
LOG_SITTING: Final = "homecare log sitting 6h30m{on}"

# What waits, and proposed steps

NO_STEP: Final = "No step is proposed now. The programme's rules: homecare programme show"
THEY_WANTED_TO_ASK: Final = "  The patient wanted to ask you about it first."
YOU_WANTED_TO_ASK: Final = "  You wanted to ask your practitioner about it first."
STEP_YES: Final = "  homecare step yes {exercise}       from today on"
STEP_NOT_NOW: Final = "  homecare step not-now {exercise}   until there is something new"
STEP_ASK: Final = "  homecare step ask {exercise}       ask your practitioner first"
NOTHING_BY_ITSELF: Final = "Nothing changes unless you say yes. To take an answer back: homecare undo"
FROM_PRACTICE: Final = "From your practice: {text}"
ANSWER_FROM_PRACTICE: Final = "From your practice. {heading}: {text}"
SESSION_TODAY: Final = "Session today"
NEXT_SESSION: Final = "Next session: {day}"
PAIN_AFTER_MISSING: Final = (
    "Today's session still needs the pain after it: homecare log session --after LEVEL"
)
AFTER_EFFECTS_ASKED: Final = (
    "How did you feel after the session of {when}? homecare log after-effects none, or what you felt"
)
THEY_ASK_TODAY: Final = "The patient wants to ask you today ({number}): homecare questions"
YOU_ASK_TODAY: Final = "To ask your practitioner today ({number}): homecare questions"
SEE_WHY: Final = "See why, and answer: homecare step list"

# The course of treatments

LOG_OR_PLAN: Final = "Log one with: homecare log session. Plan one with: homecare sessions plan +7d"
AFTER_SESSION_ASKED: Final = "How did you feel after the session of {day}?"
SAY_AFTER_EFFECTS: Final = "Log it with: homecare log after-effects none, or what you felt"
THEY_ASK: Final = "The patient wants to ask you:"
TO_ASK: Final = "To ask your practitioner:"
THEIR_SCALES: Final = "The patient's own answers to the two scales:"
YOUR_SCALES: Final = "Your own answers to the two scales:"
OFFER_ACTIVITIES: Final = (
    "Optional now, your own activities: homecare log activities lifting=4 driving=6 sleep=5"
)
OFFER_CHANGE: Final = "Optional now, how you are overall since the start: homecare log change STEP"
NEWEST_SESSIONS: Final = "These are the newest {number}. All of them: homecare sessions --all"

# Questions and messages

TICK_OFF: Final = "They are on your report. Tick one off: homecare questions asked ID"
READ_ANSWERS: Final = "Your practice answered. Read it with: homecare questions --all, or homecare messages"
ANSWERED: Final = "answered"
ASKED: Final = "asked"
OPEN: Final = "open"
YOUR_PRACTICE: Final = "Your practice"
YOU: Final = "You"
ASKS_NOTHING: Final = "{name} has no open questions."
ASKED_BEFORE: Final = "{name} has no open questions. Earlier ones: homecare patient questions {quoted} --all"
ANSWER_ONE: Final = "Answer one: homecare patient answer {name} ID TEXT, or --talked"
GOES_WITH_NEXT: Final = "It goes out with the next file: homecare --patient {name} share FILE"
LEFT_IN_A_FILE: Final = "Sent in a file."
NO_MESSAGE: Final = (
    "No messages to {name} yet. To send one with a file: homecare --patient {quoted} share FILE --message "
    "TEXT"
)
WRITTEN_ON: Final = "{day}:"
WRITTEN_NOT_SENT: Final = "{day}, not in a file yet:"

# Sitting

TIMED_TODAY: Final = "Timed today: {time}."
TIMED_TODAY_LONGEST: Final = "Timed today: {time}, longest bout {longest}."
WHEN_YOU_SIT: Final = "When you sit down: homecare sit start"
WHEN_YOU_GOT_UP: Final = "When you got up: homecare sit stop --at TIME"
WHEN_YOU_GET_UP: Final = (
    "When you get up: homecare sit break, or homecare sit stop if you will not sit down again"
)
GET_UP_OR_POSTPONE: Final = "Get up now: homecare sit break (or with --skip, --postpone)"
GET_UP: Final = "Get up now: homecare sit break (or with --skip)"
STAND_UP: Final = "Stand up and move for {time}."
STAND_UP_AND_DO: Final = "Stand up and move for {time}; your programme suggests: {names}."
BREAK_DUE: Final = "Break due after {time}. {suggestion} {command}"
SIT_START: Final = "{status} · homecare sit start"
SIT_STOP: Final = "{status} · homecare sit stop --at TIME"
SIT_BREAK: Final = "{status} · homecare sit break"

# The history

REPLACED: Final = ", replaced by a later one"

# Doses and exercises

ON_EACH_SIDE: Final = " on each side"
ON_EACH_SIDE_IN_TURN: Final = " on each side, in turn"
LIST_OF_EXERCISES: Final = "homecare guide exercises"
EXERCISE_AT_LEVEL: Final = "{name}, level {number}: {level}"
NOT_IN_PROGRAMME: Final = "It is not in {title}. This is level 1 from the library."
DOSE: Final = "Dose: {dose}"
AT_THIS_LEVEL: Final = "At this level: {words}"
AVOID: Final = "Avoid"
MIRRORED: Final = "The figure shows the left side; the right side is its mirror image."

# The panel of a practice

LEGEND: Final = (
    "7 and 28 days: share of what was prescribed that was done, as you or the patient entered it. Pain: "
    "median of the latest 14 days, {region}. Since start: these days against the 14 up to session 1{star}; "
    "it does not show a cause. !: a threshold you set is crossed."
)
LEGEND_STAR: Final = ", or with a * against the patient's first 14 days"
SEVERAL_REGIONS: Final = "in the programme's region, or the one with the most readings"
WHAT_THEY_ASK: Final = "What they ask: homecare patient questions NAME."
PAIN_OF: Final = "pain: {region}"
ON_FLARE: Final = "flare plan on"
WITHOUT_PROGRAMME: Final = "no programme"
SO_MANY_PROPOSED: Final = "{steps} proposed"
STOPPED_FOR_PAIN: Final = "stopped for pain"
SO_MANY_STOPPED: Final = "{exercises} stopped for pain in 28 days"
PANEL: Final = "{day}: {patients}"
PANEL_CROSSED: Final = "{day}: {patients}, {number} with a threshold crossed"
PANEL_SHOWN: Final = "{panel}; {number} shown."
PANEL_WHOLE: Final = "{panel}."
NO_THRESHOLD: Final = "{name}: no threshold is set."
WATCHED: Final = "{name}: you watch for {thresholds}."
