"""The words of clinic: what its errors and findings say."""

from typing import Final

from homecare.language import Counted, _

# panel: thresholds that are crossed

MEDIAN_PAIN: Final = _("median pain {median}, limit {limit}")
NO_ENTRY: Final = Counted("no entry for {amount} day", "no entry for {amount} days")
NO_ENTRY_YET: Final = Counted("no entry yet, added {amount} day ago", "no entry yet, added {amount} days ago")
ADHERENCE_BELOW: Final = _("adherence {share}, below {limit}")
STOPPED_FOR_PAIN: Final = Counted(
    "{amount} exercise stopped for pain in {days} days", "{amount} exercises stopped for pain in {days} days"
)

# panel_order

FLARE: Final = _("flare")
ASKS_QUESTIONS: Final = Counted("asks {amount} question", "asks {amount} questions")
ASKS_ABOUT_STEPS: Final = Counted("asks about {amount} step", "asks about {amount} steps")
ASKS_BOTH: Final = _("asks {questions} and about {steps}")
QUESTIONS: Final = Counted("{amount} question", "{amount} questions")
STEPS: Final = Counted("{amount} step", "{amount} steps")


# questions

TALKED: Final = _("talked about")
ANSWER_TO: Final = _("Answer to “{question}”")
ANSWER_TO_A_QUESTION: Final = _("Answer to a question of yours")
PRACTICE_ANSWERED: Final = _("Your practice answered “{question}”")
PRACTICE_ANSWERED_A_QUESTION: Final = _("Your practice answered a question of yours")
SETTLED: Final = {"asked": _("asked"), "taken": _("taken"), "not now": _("not now")}
"""How a question or a step came to rest without an answer."""
