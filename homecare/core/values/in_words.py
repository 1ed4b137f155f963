"""Days, durations and lists in words, the same in every place and whatever the locale of the machine."""

from collections.abc import Sequence
from datetime import date
from typing import Final

WEEKDAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS_SHORT: Final = tuple(name[:3] for name in WEEKDAY_NAMES)
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FEW: Final = 5
"""Of names that are offered in a sentence; the others are counted."""


def minutes_in_words(minutes: int) -> str:
    """`4 h 20`, `45 min`, `6 h`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def day_in_words(day: date) -> str:
    """`Tue 24 Nov 2026`, whatever the locale of the machine."""
    return f"{WEEKDAYS_SHORT[day.weekday()]} {short_day(day)} {day.year}"


def weekday_in_words(day: date) -> str:
    """`Tuesday`."""
    return WEEKDAY_NAMES[day.weekday()]


def short_day(day: date) -> str:
    """`24 Nov`."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def enumerated(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; nothing for no words."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def few(names: Sequence[str], last: str = "and") -> str:
    """`Akiko, Ben and Chiyo`; of many the first ones, and how many more there are."""
    if len(names) <= FEW + 1:
        return enumerated(names, last)
    return f"{', '.join(names[:FEW])} {last} {len(names) - FEW:,} more"
