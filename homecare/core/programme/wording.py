"""The words of a programme: what it is called, when an exercise is due, how its cautions are introduced."""

from typing import Final

from homecare.core.values.in_words import WEEKDAYS_SHORT
from homecare.language import Counted, _

ASK_FIRST: Final = _("Ask first about")
"""How an exercise's cautions are introduced. It names them and does not say that anybody has one."""
EVERY: Final = Counted("every {amount} day", "every {amount} days")


def titled(title: str, version: int) -> str:
    """`Desk neck and upper back, version 2`."""
    return _("{title}, version {version}").format(title=title, version=version)


def due_in_words(weekdays: tuple[int, ...], every: int) -> str:
    """`daily`, `Mon, Wed, Fri` (0 = Monday), `every 2 days`."""
    if every > 1:
        return EVERY.of(every)
    if len(weekdays) == len(WEEKDAYS_SHORT):
        return _("daily")
    return ", ".join(WEEKDAYS_SHORT[number] for number in weekdays)
