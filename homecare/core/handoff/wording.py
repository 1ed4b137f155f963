"""What is said where a programme that comes in a file takes the place of another one."""

from datetime import date

from homecare.core.values.in_words import day_in_words
from homecare.language import _


def place_in_words(title: str, before: str, day: date, *, flare: bool) -> str:
    """`Three, version 1, replaces Two, version 1, from Tue 24 Nov 2026 on.`; `flare` is of the flare plan."""
    said = _("{title}, replaces {before}, from {day} on.")
    if flare:
        said = _("{title}, replaces {before} as the flare plan, from {day} on.")
    return said.format(title=title, before=before, day=day_in_words(day))
