"""The words of clinic: what its errors and findings say."""

from typing import Final

from homecare.language import _

# panel

STOPPED_FOR_PAIN_IN_DAYS: Final = _("{stopped_28} stopped for pain in {month_days} days")

# questions

ANSWER: Final = _("Answer to")
QUESTION_OF_YOURS: Final = _("{says} a question of yours")
