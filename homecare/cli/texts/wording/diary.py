"""The words of a day and what waits, sitting, sessions, questions, exercises, and the panel of a practice."""

from typing import Final

from homecare.language import Counted, _

# A day

FLARE_DAY: Final = _("{day} · flare day: {title}, since {since}")
PROGRAMME_OVER: Final = _("{day} · {title}, which has ended")
IN_WEEK: Final = _("{day} · {title}, week {week}")
IN_WEEK_OF: Final = _("{day} · {title}, week {week} of {weeks}")
REST_DAYS: Final = {
    (False, False): _("Rest day: nothing is due, and nothing counts."),
    (True, False): _("Rest day ({reason}): nothing is due, and nothing counts."),
    (False, True): _("Rest day, entered by the practice: nothing is due, and nothing counts."),
    (True, True): _("Rest day ({reason}), entered by the practice: nothing is due, and nothing counts."),
}
"""By whether there is a reason, and whether the practice entered it."""
NO_PROGRAMME: Final = _("Routine: no programme.")
NOTHING_DUE: Final = _("Routine: nothing is due.")
NOTHING_DUE_FLARE_OVER: Final = _(
    "Routine: nothing is due. The flare plan has reached its end. To switch it off: homecare flare off"
)
DONE_ON_FLARE_DAY: Final = _("Routine: {done} of {due} done. A flare day does not count.")
DONE_SO_FAR: Final = _("Routine: so far today {done} of {due} done.")
DONE: Final = _("Routine: {done} of {due} done.")
DONE_OF_PRESCRIBED: Final = _("Routine: {done} of {due} done, {share} of what was prescribed, as logged.")
NOT_LOGGED: Final = _("not logged")
NOT_YET: Final = _("not yet")
PART_OF_IT: Final = _("{share} of it")
BESIDE_THE_ROUTINE: Final = _("not in the routine")
NOT_DUE: Final = _("Not due on this day: {names}.")
PAIN_NOT_LOGGED: Final = _("Pain: not logged yet.")
ON_THE_CHAIR: Final = _("Sitting since {when}")
SITTING_NOT_LOGGED: Final = _("Sitting: not logged yet")
NONE_HELD: Final = {
    (False, False): _("Sessions: none yet."),
    (True, False): _("Sessions: none yet, {number} planned."),
    (False, True): _("Sessions: none yet, next {when}."),
    (True, True): _("Sessions: none yet, {number} planned, next {when}."),
}
"""By whether a number is planned, and whether the next one is."""
HELD_OF_PLANNED: Final = _("Sessions: {number} of {planned} planned.")
ONE_OF_PLANNED_TODAY: Final = _("Sessions: {number} of {planned} planned, one of them on this day.")
FIRST_OF_PLANNED_TODAY: Final = _("Sessions: {number} of {planned} planned, on this day.")
HELD: Final = Counted("Sessions: {amount} so far.", "Sessions: {amount} so far.")
ONE_HELD_TODAY: Final = Counted(
    "Sessions: {amount} so far, one of them on this day.",
    "Sessions: {amount} so far, one of them on this day.",
)
FIRST_HELD_TODAY: Final = _("Sessions: 1 so far, on this day.")
NEXT: Final = _("Next:")
TO_CHOOSE: Final = _("to choose a programme")
SEE_PROGRAMMES: Final = "homecare programme list"
WHEN_DONE: Final = _("when it is done")
LOG_EXERCISE: Final = "homecare log exercise {key}{on}"
PAIN_ASKED: Final = _("pain, {where}, 0 to 10")
LOG_PAIN: Final = "homecare log pain 4{on}"
SITTING_OF_DAY: Final = _("total sitting for the day")
LOG_SITTING: Final = "homecare log sitting 6h30m{on}"

# What waits, and proposed steps

NO_STEP: Final = _("No step is proposed now. The programme's rules: homecare programme show")
THEY_WANTED_TO_ASK: Final = _("The patient wanted to ask you about it first.")
YOU_WANTED_TO_ASK: Final = _("You wanted to ask your practitioner about it first.")
STEP_ANSWERS: Final = {
    "homecare step yes {exercise}": _("from today"),
    "homecare step not-now {exercise}": _("until there is something new"),
}
"""What can be typed, and what it means."""
STEP_ASK: Final = {"homecare step ask {exercise}": _("ask your practitioner first")}
"""The same, for the patient alone."""
NOTHING_BY_ITSELF: Final = _("Nothing changes unless you say yes. To take an answer back: homecare undo")
FROM_PRACTICE: Final = _("From your practice: {text}")
ANSWER_FROM_PRACTICE: Final = _("From your practice. {heading}: {text}")
SESSIONS_TODAY: Final = {
    (False, False): _("Session today."),
    (True, False): _("Session today, {time}."),
    (False, True): _("Session today ({note})."),
    (True, True): _("Session today, {time} ({note})."),
}
"""By whether its time is known, and whether there is a note."""
NEXT_SESSION: Final = _("Next session: {when}.")
NEXT_SESSION_NOTED: Final = _("Next session: {when} ({note}).")
PAIN_AFTER_MISSING: Final = _(
    "Today's session still needs the pain after it: homecare log session --after LEVEL"
)
AFTER_EFFECTS_ASKED: Final = _(
    "How did you feel after the session on {when}? homecare log after-effects none, or what you felt"
)
THEY_ASK_TODAY: Final = _("The patient wants to ask you today ({number}): homecare questions")
YOU_ASK_TODAY: Final = _("To ask your practitioner today ({number}): homecare questions")
SEE_WHY: Final = _("See why, and answer: homecare step list")

# The course of treatments

LOG_OR_PLAN: Final = _("Log one with: homecare log session. Plan one with: homecare sessions plan +7d")
AFTER_SESSION_ASKED: Final = _("How did you feel after the session on {day}?")
SAY_AFTER_EFFECTS: Final = _("Log it with: homecare log after-effects none, or what you felt")
THEY_ASK: Final = _("The patient wants to ask you:")
TO_ASK: Final = _("To ask your practitioner:")
THEIR_SCALES: Final = _("The patient's own answers to the two scales:")
YOUR_SCALES: Final = _("Your own answers to the two scales:")
OFFER_ACTIVITIES: Final = _(
    "Optional now, your own activities: homecare log activities lifting=4 driving=6 sleep=5"
)
OFFER_CHANGE: Final = _("Optional now, how you are overall compared with the start: homecare log change STEP")
NEWEST_SESSIONS: Final = Counted(
    "This is the newest one. All of them: homecare sessions --all",
    "These are the newest {amount}. All of them: homecare sessions --all",
)

# Questions and messages

TICK_OFF: Final = _("They are on your report. Tick one off: homecare questions asked ID")
READ_ANSWERS: Final = _(
    "Your practice answered. Read it with: homecare questions --all, or homecare messages"
)
ANSWERED: Final = _("answered")
ASKED: Final = _("asked")
OPEN: Final = _("open")
YOUR_PRACTICE_ON: Final = _("Your practice, {day}:")
YOUR_PRACTICE_TALKED: Final = _("Your practice, {day}: talked about it.")
YOU_ON: Final = _("You, {day}:")
YOU_TALKED: Final = _("You, {day}: talked about it.")
ASKS_NOTHING: Final = _("{name} has no open questions.")
ASKED_BEFORE: Final = _(
    "{name} has no open questions. Earlier ones: homecare patient questions {quoted} --all"
)
ANSWER_ONE: Final = _("Answer one: homecare patient answer {name} ID TEXT, or --talked")
GOES_WITH_NEXT: Final = _("It goes out with the next file: homecare --patient {name} share FILE")
LEFT_IN_A_FILE: Final = _("Sent in a file.")
NO_MESSAGE: Final = _(
    "No messages to {name} yet. To send one with a file: homecare --patient {quoted} share FILE --message "
    "TEXT"
)
WRITTEN_ON: Final = "{day}:"
WRITTEN_NOT_SENT: Final = _("{day}, not in a file yet:")

# Sitting

TIMED_TODAY: Final = _("Timed today: {time}.")
TIMED_TODAY_LONGEST: Final = _("Timed today: {time}, longest bout {longest}.")
WHEN_YOU_SIT: Final = _("When you sit down: homecare sit start")
WHEN_YOU_GOT_UP: Final = _("When you got up: homecare sit stop --at TIME")
WHEN_YOU_GET_UP: Final = _(
    "When you get up: homecare sit break, or homecare sit stop if you will not sit down again"
)
GET_UP_OR_POSTPONE: Final = _("Get up now: homecare sit break (or with --skip, --postpone)")
GET_UP: Final = _("Get up now: homecare sit break (or with --skip)")
STAND_UP: Final = _("Stand up and move for {time}.")
STAND_UP_AND_DO: Final = _("Stand up and move for {time}; your programme suggests: {names}.")
BREAK_DUE: Final = _("Break due after {time}. {suggestion} {command}")
SIT_START: Final = "{status} · homecare sit start"
SIT_STOP: Final = "{status} · homecare sit stop --at TIME"
SIT_BREAK: Final = "{status} · homecare sit break"

# The history

REPLACED: Final = _("replaced by a later one")

# Doses and exercises

ON_EACH_SIDE: Final = _("{dose} on each side")
ON_EACH_SIDE_IN_TURN: Final = _("{dose} on each side, in turn")
LIST_OF_EXERCISES: Final = "homecare guide exercises"
EXERCISE_AT_LEVEL: Final = _("{name}, level {number}: {level}")
NOT_IN_PROGRAMME: Final = _("It is not in {title}. This is level 1 from the library.")
DOSE: Final = _("Dose: {dose}")
AT_THIS_LEVEL: Final = _("At this level: {words}")
AVOID: Final = _("Avoid: {what}.")
ASK_FIRST: Final = _("Ask first about: {what}.")
MIRRORED: Final = _("The figure shows the left side; the right side is its mirror image.")

# The panel of a practice

LEGEND: Final = _(
    "7 and 28 days: how much of what was prescribed was done, as you or the patient entered it."
)
LEGEND_PAIN: Final = _("Pain: median of the latest 14 days, {region}.")
LEGEND_PAIN_SEVERAL: Final = _(
    "Pain: median of the latest 14 days, in the programme's region, or the one with the most readings."
)
LEGEND_START: Final = _(
    "Since start: the latest 14 days against the 14 up to session 1; it does not show a cause."
)
LEGEND_START_STARRED: Final = _(
    "Since start: the latest 14 days against the 14 up to session 1, or with a * against the patient's "
    "first 14 days; it does not show a cause."
)
LEGEND_FLAG: Final = _("!: a threshold you set is crossed.")
WHAT_THEY_ASK: Final = _("What they ask: homecare patient questions NAME.")
PAIN_OF: Final = _("pain: {region}")
ON_FLARE: Final = _("flare plan on")
WITHOUT_PROGRAMME: Final = _("no programme")
STEPS_PROPOSED: Final = Counted("{amount} step proposed", "{amount} steps proposed")
STOPPED: Final = Counted(
    "{amount} exercise stopped for pain in 28 days", "{amount} exercises stopped for pain in 28 days"
)
IN_WORDS: Final = (
    _("last entry {cell}"),
    _("7 days {cell}"),
    _("28 days {cell}"),
    _("pain {cell}"),
    _("since start {cell}"),
    _("session {cell}"),
)
"""The cells of a row after the name, in the order of the table, where there is no room for one."""
PANEL: Final = Counted("{day}: {amount} patient.", "{day}: {amount} patients.")
PANEL_SHOWN: Final = Counted(
    "{day}: {amount} patient; {shown} shown.", "{day}: {amount} patients; {shown} shown."
)
PANEL_CROSSED: Final = Counted(
    "{day}: {amount} patient, {crossed} with a threshold crossed.",
    "{day}: {amount} patients, {crossed} with a threshold crossed.",
)
PANEL_CROSSED_SHOWN: Final = Counted(
    "{day}: {amount} patient, {crossed} with a threshold crossed; {shown} shown.",
    "{day}: {amount} patients, {crossed} with a threshold crossed; {shown} shown.",
)
NO_THRESHOLD: Final = _("{name}: no threshold is set.")
WATCHED: Final = _("{name}: you watch for {thresholds}.")
