"""Days, durations, numbers and lists in words: the same everywhere, whatever the locale of the machine."""

from collections.abc import Sequence
from datetime import date
from math import floor
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
    return f"{weekday_and_day(day)} {day.year}"


def weekday_and_day(day: date) -> str:
    """`Tue 24 Nov`."""
    return f"{WEEKDAYS_SHORT[day.weekday()]} {short_day(day)}"


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


def number(value: float) -> str:
    """A number with at most one decimal: `4`, `4.5`."""
    return f"{value:.1f}".removesuffix(".0")


def percent(share: float) -> str:
    """A share of 0–1 as whole per cent; a half is rounded up, as people do."""
    return f"{floor(share * 100 + 0.5)} %"


def count(amount: int, one: str, many: str | None = None) -> str:
    """`1 day`, `3 days`."""
    return f"{amount} {one if amount == 1 else many or one + 's'}"
