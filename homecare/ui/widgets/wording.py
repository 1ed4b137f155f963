"""The words of the widgets: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

KEYS: Final = {
    "pain.10": ("Pain 10", "Ten"),
    "body.choose": ("Choose", "Take this region"),
    "regions.choose": ("Choose", "Take this region"),
    "effects.up": ("Up", "The one above"),
    "effects.down": ("Down", "The one below"),
    "effects.weaker": ("Weaker", "Weaker"),
    "effects.stronger": ("Stronger", "Stronger"),
    "effects.0": ("Not felt", "Not felt"),
    "effects.1": ("Mild", "Mild"),
    "effects.2": ("Moderate", "Moderate"),
    "effects.3": ("Strong", "Strong"),
    "effects.over": ("Ended", "Ended, or still there"),
    "entries.edit": ("Edit", "Change or remove this entry"),
    "guide.on": ("Read on", "Further down the page"),
    "pain.lower": ("Lower", "One lower"),
    "pain.higher": ("Higher", "One higher"),
    "pain.choose": ("Choose", "Take this level"),
    "pain.ask": ("Log pain", "Open the pain form, with the level that the arrows point at"),
    "routine.down": ("Down", "Next exercise"),
    "routine.up": ("Up", "Exercise before"),
    "routine.log": ("Log", "Say what you did of it on this day"),
    "routine.start": ("Start", "Do this exercise, with the timer"),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

ROUTINE: Final = "Routine"
SITTING: Final = "Sitting"

THIS_DAY: Final = "Today"
AN_EARLIER_DAY: Final = "An earlier day"
BY_THE_PRACTICE: Final = "{what}, by the practice"

# The body, and levels of pain

NEXT_LEFT: Final = "The next region to the left"
NEXT_RIGHT: Final = "The next region to the right"
NEXT_UP: Final = "The next region up"
NEXT_DOWN: Final = "The next region down"
PAIN_LEVEL: Final = "Pain {level}"
REGION_WITH_PAIN: Final = "{region}: pain {level}"
PAIN_IN_LIST: Final = " pain {level:>2}"
LEVEL_IN_LIST: Final = " {level:>2}"
NOT_FELT: Final = "not felt"
NOT_SAID: Final = "how strong?"

# The line of the day

EARLIER_DAY: Final = "an earlier day: entries are marked as late"
EARLIER_FLARE_DAY: Final = "an earlier flare day: entries are marked as late"
FLARE_DAY_NUMBER: Final = "flare day {number}"
ITS_PLAN_IS_OVER: Final = "its plan is over"
PROGRAMME_FINISHED: Final = "programme finished"
WEEK: Final = "week {week}"
WEEK_OF: Final = "week {week} of {weeks}"
SESSION: Final = "session {number}"
SESSION_OF: Final = "session {number} of {planned}"
SESSION_PLANNED: Final = "{session} {when}"
NO_SESSION_YET: Final = "no session yet"
TODAY: Final = "today"
TODAY_AT: Final = "today at {time}"
TOMORROW: Final = "tomorrow"
IN_DAYS: Final = "in {days} days"

# The routine, and the card of an exercise

REST_DAY: Final = "rest day"
NO_PROGRAMME_YET: Final = "no programme"
NOTHING_DUE: Final = "nothing due"
DONE_OF: Final = "{done} of {due} done"
DONE_OF_ON_FLARE: Final = "{done} of {due} done · flare day"
NOT_TODAY: Final = "not today"
LEFT_AND_RIGHT: Final = "L R"
LEVEL: Final = "Level {level}"
LEVEL_NAMED: Final = "Level {level}, {name}"
EACH_SIDE: Final = "each side"
EACH_SIDE_IN_TURN: Final = "each side in turn"
REST: Final = "{seconds} s rest"
REST_NOT_COUNTED: Final = "rest day: not counted"
NOT_LOGGED_YET: Final = "not logged yet"
NOT_DUE_TODAY: Final = "not due today"
AT_THIS_LEVEL: Final = "At this level:"
AVOID: Final = "Avoid:"
COMMONLY_TAUGHT: Final = "Commonly taught; your practitioner may change it."
COMMONLY_TAUGHT_AT_PRACTICE: Final = "Commonly taught; you may change it."
PROGRAMME_SAYS: Final = "Your programme says:"
PROGRAMME_SAYS_AT_PRACTICE: Final = "The programme says:"
NOTHING_IS_DUE: Final = "Nothing is due."
NO_PROGRAMME_THEN: Final = (
    "There was no programme on this day. You can log pain, sitting and sessions for it."
)
_THERE_IS_NONE: Final = "There is no programme yet."
_WITHOUT_ONE: Final = (
    "You can log pain, sitting and acupuncture sessions without one, with the keys below.",
    "Everything is saved as soon as you enter it, on this computer only. Press u to undo and q to leave.",
)
NO_PROGRAMME: Final = (
    _THERE_IS_NONE,
    "Press 4 to choose one: three come with homecare, or use the file your practitioner wrote.",
    *_WITHOUT_ONE,
)
NO_PROGRAMME_AT_PRACTICE: Final = (
    _THERE_IS_NONE,
    "Press 4 to choose one: three come with homecare, or use the file you wrote.",
    *_WITHOUT_ONE,
)

# The bar of sitting

WHEN_YOU_SIT_DOWN: Final = "Press s when you sit down"
NOT_COUNTED: Final = "not counted: until when?  s"
COUNTED_THE_DAY_BEFORE: Final = "counted for the day before"

# What waits

PAIN_AFTER: Final = "The session of today: log the pain after"
PAIN_AFTER_SHORT: Final = "Pain after the session"
SESSION_TODAY: Final = "Session today: log pain before and after"
SESSION_TODAY_SHORT: Final = "Session today"
SESSION_AT: Final = "Session today, {time}: log pain before and after"
SESSION_AT_SHORT: Final = "Session today, {time}"
TO_ASK: Final = "{amount} to ask"
A_MESSAGE: Final = "A message from your practice"
AN_ANSWER: Final = "An answer from your practice"
FROM_YOUR_PRACTICE: Final = "{what} from your practice"
MESSAGE_ONE: Final = "message"
MESSAGE_MANY: Final = "messages"
ANSWER_ONE: Final = "answer"
ANSWER_MANY: Final = "answers"
HOW_AFTER: Final = "How was it after {weekday}'s session?"
HOW_AFTER_SHORT: Final = "How was it after?"
STEP: Final = "A step: {step}"
STEP_BACK: Final = "A step back: {step}"
STEP_PROPOSED: Final = "Your programme proposes a step: {step}"
STEP_PROPOSED_AT_PRACTICE: Final = "The programme proposes a step: {step}"
STEP_BACK_PROPOSED: Final = "Your programme proposes a step back: {step}"
STEP_BACK_PROPOSED_AT_PRACTICE: Final = "The programme proposes a step back: {step}"
PATIENT_ASKS: Final = "The patient asks you: {step}"
TO_ASK_PRACTITIONER: Final = "To ask your practitioner: {step}"

# Lines of a screen

MORE_IN_THE_LIST: Final = "More, in the list on the left"
