"""How often a day an exercise is asked for."""

from typing import Final

from homecare.language import Counted, _

TIMES_A_DAY: Final = Counted("{amount} time a day", "{amount} times a day")


def times_a_day(times: int) -> str:
    """`twice a day`, `3 times a day`; nothing for once."""
    if times == 1:
        return ""
    return _("twice a day") if times == 2 else TIMES_A_DAY.of(times)
