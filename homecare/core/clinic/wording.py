"""What a patient asks, its answers, and the thresholds that are crossed, in words."""

from typing import Final

from homecare.language import Counted, _

TALKED: Final = _("talked about")
"""What is said of what was ticked off without words."""
ANSWER_TO: Final = _("Answer to “{question}”")
ANSWER_TO_ANY: Final = _("Answer to a question of yours")
PRACTICE_ANSWERED: Final = _("Your practice answered “{question}”")
PRACTICE_ANSWERED_ANY: Final = _("Your practice answered a question of yours")

ASKS_QUESTIONS: Final = Counted("asks {amount} question", "asks {amount} questions")
ASKS_ABOUT_STEPS: Final = Counted("asks about {amount} step", "asks about {amount} steps")
ASKS_BOTH: Final = _("asks {questions} and about {steps}")
QUESTIONS: Final = Counted("{amount} question", "{amount} questions")
STEPS: Final = Counted("{amount} step", "{amount} steps")

PAIN_FROM: Final = _("median pain {median}, from {level} on")
NO_ENTRY_YET: Final = Counted("no entry yet, added {amount} day ago", "no entry yet, added {amount} days ago")
NO_ENTRY_FOR: Final = Counted("no entry for {amount} day", "no entry for {amount} days")
ADHERENCE_BELOW: Final = _("adherence {share}, below {limit}")
STOPPED: Final = Counted(
    "{amount} exercise stopped for pain in 28 days", "{amount} exercises stopped for pain in 28 days"
)
FLARE: Final = _("flare")
"""What a row on flare days is found by."""
