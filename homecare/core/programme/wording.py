"""The words of programmes and exercises: their kinds and days, and why one cannot be read or received."""

from typing import Final

from homecare.core.values.dose import Kind
from homecare.core.values.in_words import WEEKDAYS_SHORT
from homecare.language import Counted, _

# plan: the days an exercise is due, and the stop rule

DAILY: Final = _("daily")
EVERY: Final = Counted("every {amount} day", "every {amount} days")
KEEP_THE_PEAK: Final = _("Keep your peak pain at {level} or below.")

# exercise_search: how an exercise is counted, as a word to search for

KIND_WORDS: Final = {
    Kind.HOLD: _("held"),
    Kind.REPS: _("repetitions"),
    Kind.STRETCH: _("stretch"),
    Kind.BREAK: _("break"),
}

# exercises

ASK_FIRST: Final = _("Ask first about")
"""How an exercise's cautions are introduced. It names them and does not say that anybody has one."""
HAS_NO_SUCH_LEVEL: Final = _("{exercise} has no level {number}.")
LEVELS_ARE: Final = _("Its levels are {numbers}.")
LIBRARY_CANNOT_BE_READ: Final = _("The exercise library cannot be read ({reason}).")

# received: a programme that came from elsewhere

IS_LARGER_THAN_ANY: Final = _("The programme is too large for a programme file.")
DOES_NOT_MATCH_ITS_DIGEST: Final = _("The programme's text does not match its digest.")
PLAN_CANNOT_BE_READ: Final = _("The programme's plan cannot be read: {problem}")
TEXT_AND_PLAN_DIFFER: Final = _("The programme's text and its plan belong to different programmes.")
DUE_ON_NO_WEEKDAY: Final = _("An exercise of the programme is not due on any weekday.")
HAS_MANY_LINES: Final = Counted(
    "The programme has more than {amount} reference line for sitting.",
    "The programme has more than {amount} reference lines for sitting.",
)
HAS_NO_LEVEL: Final = _("{exercise} has no level.")
FIGURE_HOLDS_NO_POSE: Final = _("The figure of {exercise} refers to a pose that it does not have.")
FIGURE_CANNOT_BE_DRAWN: Final = _("The figure of {exercise} cannot be drawn.")

# received: what a number or text of the programme is called where it is refused

REGION: Final = _("A region of the programme")
WEEKS: Final = _("The programme's weeks")
LONGEST_BOUT: Final = _("The longest bout (minutes)")
BREAK: Final = _("A break (minutes)")
GET_READY: Final = _("Get ready (seconds)")
REST: Final = _("Rest (seconds)")
ONE_REPETITION: Final = _("One repetition (seconds)")
HIGHEST_PAIN: Final = _("The highest pain")
RISE_OF_PAIN: Final = _("The rise in pain")
SITTING_HOURS: Final = _("A reference line (hours)")
DAYS_APART: Final = _("Interval (days)")
WEEKDAY: Final = _("A weekday")
LEVEL_OF_STEP: Final = _("A step's level")
SETS_OF_STEP: Final = _("A step's sets")
REPS_OF_STEP: Final = _("A step's reps")
HOLD_OF_STEP: Final = _("A step's hold (seconds)")


def due_in_words(weekdays: tuple[int, ...], every: int) -> str:
    """`daily`, `Mon, Wed, Fri` (0 = Monday), `every 2 days`."""
    if every > 1:
        return EVERY.of(every)
    if len(weekdays) == len(WEEKDAYS_SHORT):
        return DAILY
    return ", ".join(WEEKDAYS_SHORT[number] for number in weekdays)
