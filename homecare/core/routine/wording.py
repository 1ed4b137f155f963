"""The words of a routine: how often an exercise is due in a week, and which programme is followed."""

from typing import Final

from homecare.language import Counted, _

MINUTES: Final = _("Minutes")
EXERCISE_OF_BREAKS: Final = _("{exercise} (break)")
ONCE: Final = _("once")
TWICE: Final = _("twice")
TIMES: Final = Counted("{amount} time", "{amount} times")
ONCE_EVERY: Final = Counted(
    "once every {amount} day, from the first day", "once every {amount} days, from the first day"
)
TWICE_EVERY: Final = Counted(
    "twice every {amount} day, from the first day", "twice every {amount} days, from the first day"
)
TIMES_EVERY: Final = Counted(
    "{times} times every {amount} day, from the first day",
    "{times} times every {amount} days, from the first day",
)
TITLE_AND_VERSION: Final = _("{title}, version {version}")
