"""The words of a programme: when an exercise is due, how its cautions are introduced, and what is wrong."""

from typing import Final

from homecare.core.values.in_words import WEEKDAYS_SHORT
from homecare.language import Counted, _

ASK_FIRST: Final = _("Ask first about")
"""How an exercise's cautions are introduced. It names them and does not say that anybody has one."""
EVERY: Final = Counted("every {amount} day", "every {amount} days")

# exercises

HAS_NO_LEVEL: Final = _("{name} has no level {number}.")
ITS_LEVELS: Final = _("Its levels are {known}.")
EXERCISE_LIBRARY_CANNOT_BE_READ: Final = _("The exercise library cannot be read ({error!r}).")

# plan

KEEP_THE_PEAK: Final = _("Keep the peak of your pain at {pain_peak_max} or below.")

# received

PROGRAMME_IS_LARGER_THAN_ANY: Final = _("The programme is larger than any programme file.")
PROGRAMME_TEXT_DOES_NOT_MATCH: Final = _("The programme's text does not match its digest.")
PROGRAMME_PLAN_CANNOT_BE_READ: Final = _("The programme's plan cannot be read: {error}.")
PROGRAMME_TEXT_AND_ITS_PLAN: Final = _("The programme's text and its plan belong to different programmes.")
REGION_OF_THE_PROGRAMME: Final = _("A region of the programme")
EXERCISE_OF_THE_PROGRAMME: Final = _("An exercise of the programme is due on no weekday.")
PROGRAMME_HAS_MORE_THAN_LINES: Final = _("The programme has more than {lines_max} lines of sitting hours.")
PROGRAMME_WEEKS: Final = _("The programme's weeks")
LONGEST_BOUT_MINUTES: Final = _("The longest bout (minutes)")
BREAK_MINUTES: Final = _("A break (minutes)")
GET_READY_SECONDS: Final = _("Get ready (seconds)")
REST_SECONDS: Final = _("Rest (seconds)")
ONE_REPETITION_SECONDS: Final = _("One repetition (seconds)")
HIGHEST_PAIN: Final = _("The highest pain")
RISE_OF_PAIN: Final = _("The rise of pain")
LINE_OF_SITTING_HOURS: Final = _("A line of sitting hours")
EVERY_SO_MANY_DAYS: Final = _("Every so many days")
STEP_LEVEL: Final = _("A step's level")
STEP_SETS: Final = _("A step's sets")
STEP_REPS: Final = _("A step's reps")
STEP_HOLD_SECONDS: Final = _("A step's hold (seconds)")
HAS_NO_LEVEL_NAME: Final = _("{name} has no level.")
FIGURE_OF_HOLDS_A_POSE: Final = _("The figure of {name} holds a pose that it does not have.")
FIGURE_OF_CANNOT_BE_DRAWN: Final = _("The figure of {name} cannot be drawn.")


def due_in_words(weekdays: tuple[int, ...], every: int) -> str:
    """`daily`, `Mon, Wed, Fri` (0 = Monday), `every 2 days`."""
    if every > 1:
        return EVERY.of(every)
    if len(weekdays) == len(WEEKDAYS_SHORT):
        return _("daily")
    return ", ".join(WEEKDAYS_SHORT[number] for number in weekdays)
