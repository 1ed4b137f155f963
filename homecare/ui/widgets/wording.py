"""The words of the widgets: titles, labels, hints, keys, and what is said in passing."""

from typing import Final

from homecare.language import Counted, _, in_context

KEYS: Final = {
    "pain.10": (_("Pain 10"), _("Ten")),
    "body.choose": (_("Choose"), _("Use this region")),
    "regions.choose": (_("Choose"), _("Use this region")),
    "effects.up": (_("Up"), _("The one above")),
    "effects.down": (_("Down"), _("The one below")),
    "effects.weaker": (_("Weaker"), _("Weaker")),
    "effects.stronger": (_("Stronger"), _("Stronger")),
    "effects.0": (_("Not felt"), _("Not felt")),
    "effects.1": (_("Mild"), _("Mild")),
    "effects.2": (_("Moderate"), _("Moderate")),
    "effects.3": (_("Strong"), _("Strong")),
    "effects.over": (in_context("after-effect", "Ended"), _("Ended, or still there")),
    "entries.edit": (_("Edit"), _("Change or remove this entry")),
    "guide.on": (_("Read on"), _("Further down the page")),
    "pain.lower": (_("Lower"), _("One lower")),
    "pain.higher": (_("Higher"), _("One higher")),
    "pain.choose": (_("Choose"), _("Use this level")),
    "pain.ask": (_("Log pain"), _("Open the pain form with the highlighted level")),
    "routine.down": (_("Down"), _("Next exercise")),
    "routine.up": (_("Up"), _("Previous exercise")),
    "routine.log": (_("Log"), _("Say how much you did on this day")),
    "routine.start": (_("Start"), _("Do this exercise, with the timer")),
}
"""By the id of a key: its name in the footer, and what the list of keys says it does."""

# Titles

ROUTINE: Final = _("Routine")
SITTING: Final = _("Sitting")

THIS_DAY: Final = _("Today")
AN_EARLIER_DAY: Final = _("An earlier day")
BY_THE_PRACTICE: Final = _("{what}, by the practice")

# The body, and levels of pain

ARROWS: Final = {
    "left": (in_context("a key", "Left"), _("The next region to the left")),
    "right": (in_context("a key", "Right"), _("The next region to the right")),
    "up": (in_context("a key", "Up"), _("The next region up")),
    "down": (in_context("a key", "Down"), _("The next region down")),
}
"""What an arrow is called, and what it does."""
PAIN_LEVEL: Final = _("Pain {level}")
REGION_WITH_PAIN: Final = _("{region}: pain {level}")
PAIN_IN_LIST: Final = _("pain {level:>2}")
LEVEL_IN_LIST: Final = "{level:>2}"
NOT_FELT: Final = _("not felt")
NOT_SAID: Final = _("how strong?")
STRENGTHS: Final = {
    "mild": in_context("after-effect", "mild"),
    "moderate": in_context("after-effect", "moderate"),
    "strong": in_context("after-effect", "strong"),
}
# The line of the day

EARLIER_DAY: Final = _("an earlier day: entries are marked as late")
EARLIER_FLARE_DAY: Final = _("an earlier flare day: entries are marked as late")
MARKED_LATE: Final = _("marked as late")
FLARE_DAY_NUMBER: Final = _("flare day {number}")
ITS_PLAN_IS_OVER: Final = _("its plan is over")
PROGRAMME_FINISHED: Final = _("programme finished")
WEEK: Final = _("week {week}")
WEEK_OF: Final = _("week {week} of {weeks}")
SESSION: Final = _("session {number}")
SESSION_OF: Final = _("session {number} of {planned}")
SESSION_TODAY_NUMBER: Final = _("session {number} today")
SESSION_TODAY_NUMBER_OF: Final = _("session {number} of {planned} today")
SESSION_TODAY_NUMBER_AT: Final = _("session {number} today at {time}")
SESSION_TODAY_NUMBER_OF_AT: Final = _("session {number} of {planned} today at {time}")
SESSION_TOMORROW: Final = _("session {number} tomorrow")
SESSION_TOMORROW_OF: Final = _("session {number} of {planned} tomorrow")
SESSION_IN_DAYS: Final = Counted("session {number} in {amount} day", "session {number} in {amount} days")
SESSION_IN_DAYS_OF: Final = Counted(
    "session {number} of {planned} in {amount} day", "session {number} of {planned} in {amount} days"
)
NO_SESSION_YET: Final = _("no session yet")

# The routine, and the card of an exercise

REST_DAY: Final = _("rest day")
NO_PROGRAMME_YET: Final = _("no programme")
NOTHING_DUE: Final = _("nothing due")
DONE_OF: Final = Counted("{done} of {amount} done", "{done} of {amount} done")
DONE_OF_ON_FLARE: Final = Counted(
    "{done} of {amount} done · flare day", "{done} of {amount} done · flare day"
)
NOT_TODAY: Final = _("not today")
LEFT_AND_RIGHT: Final = in_context("left and right, behind a dose", "L R")
LEVEL: Final = _("Level {level}")
LEVEL_NAMED: Final = _("Level {level}, {name}")
EACH_SIDE: Final = _("each side")
EACH_SIDE_IN_TURN: Final = _("each side in turn")
REST: Final = _("{seconds} s rest")
REST_NOT_COUNTED: Final = _("rest day: not counted")
NOT_LOGGED_YET: Final = _("not logged yet")
NOT_DUE_TODAY: Final = _("not due today")
AT_THIS_LEVEL: Final = _("At this level:")
AVOID: Final = _("Avoid:")
LISTED: Final = _("{words}.")
"""A list that ends a paragraph."""
OUTCOME_WITH_REASON: Final = _("{outcome} ({reasons})")
COMMONLY_TAUGHT: Final = _("Commonly taught; your practitioner may change it.")
COMMONLY_TAUGHT_AT_PRACTICE: Final = _("Commonly taught; you may change it.")
PROGRAMME_SAYS: Final = _("Your programme says:")
PROGRAMME_SAYS_AT_PRACTICE: Final = _("The programme says:")
NOTHING_IS_DUE: Final = _("Nothing is due.")
NO_PROGRAMME_THEN: Final = _(
    "There was no programme on this day. You can still log pain, sitting and sessions."
)
_THERE_IS_NONE: Final = _("There is no programme yet.")
_WITHOUT_ONE: Final = (
    _("You can log pain, sitting and acupuncture sessions without one, with the keys below."),
    _("Everything is saved as soon as you enter it, on this computer only. Press u to undo and q to leave."),
)
NO_PROGRAMME: Final = (
    _THERE_IS_NONE,
    _("Press 4 to choose one: three come with homecare, or use the file your practitioner wrote."),
    *_WITHOUT_ONE,
)
NO_PROGRAMME_AT_PRACTICE: Final = (
    _THERE_IS_NONE,
    _("Press 4 to choose one: three come with homecare, or use the file you wrote."),
    *_WITHOUT_ONE,
)

# The bar of sitting

WHEN_YOU_SIT_DOWN: Final = _("Press s when you sit down")
LINES_AT: Final = _("lines at {hours}")
"""The hours of the bar's lines, where all is plain."""
NOT_COUNTED: Final = _("not counted: end time?  s")
COUNTED_THE_DAY_BEFORE: Final = _("counted for the day before")

# What waits

PAIN_AFTER: Final = _("Today's session: log the pain after")
PAIN_AFTER_SHORT: Final = _("Pain after the session")
SESSION_TODAY: Final = _("Session today: log pain before and after")
SESSION_TODAY_SHORT: Final = _("Session today")
SESSION_AT: Final = _("Session today, {time}: log pain before and after")
SESSION_AT_SHORT: Final = _("Session today, {time}")
TO_ASK: Final = Counted("{amount} to ask", "{amount} to ask")
A_MESSAGE: Final = _("A message from your practice")
AN_ANSWER: Final = _("An answer from your practice")
MESSAGES_FROM_PRACTICE: Final = Counted(
    "{amount} message from your practice", "{amount} messages from your practice"
)
ANSWERS_FROM_PRACTICE: Final = Counted(
    "{amount} answer from your practice", "{amount} answers from your practice"
)
BOTH_FROM_PRACTICE: Final = _("{messages} and {answers} from your practice")
MESSAGES: Final = Counted("{amount} message", "{amount} messages")
ANSWERS: Final = Counted("{amount} answer", "{amount} answers")
HOW_AFTER: Final = _("How was it after {weekday}'s session?")
HOW_AFTER_SHORT: Final = _("How was it after?")
STEP: Final = _("A step: {step}")
STEP_BACK: Final = _("A step back: {step}")
STEP_PROPOSED: Final = _("Your programme proposes a step: {step}")
STEP_PROPOSED_AT_PRACTICE: Final = _("The programme proposes a step: {step}")
STEP_BACK_PROPOSED: Final = _("Your programme proposes a step back: {step}")
STEP_BACK_PROPOSED_AT_PRACTICE: Final = _("The programme proposes a step back: {step}")
PATIENT_ASKS: Final = _("The patient asks you: {step}")
TO_ASK_PRACTITIONER: Final = _("To ask your practitioner: {step}")

# Lines of a screen

MORE_IN_THE_LIST: Final = _("More in the list on the left")
