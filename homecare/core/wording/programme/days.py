"""The days on which an exercise is due, and how often on such a day."""

from typing import Final

from homecare.core.values.in_words import WEEKDAYS_SHORT
from homecare.language import Counted, _

EVERY: Final = Counted("every {amount} day", "every {amount} days")
TIMES_A_DAY: Final = Counted("{amount} time a day", "{amount} times a day")


def due_in_words(weekdays: tuple[int, ...], every: int) -> str:
    """`daily`, `Mon, Wed, Fri` (0 = Monday), `every 2 days`."""
    if every > 1:
        return EVERY.of(every)
    if len(weekdays) == len(WEEKDAYS_SHORT):
        return _("daily")
    return ", ".join(WEEKDAYS_SHORT[number] for number in weekdays)


def times_a_day(times: int) -> str:
    """`twice a day`, `3 times a day`; nothing for once."""
    if times == 1:
        return ""
    return _("twice a day") if times == 2 else TIMES_A_DAY.of(times)
