"""Days, durations, numbers and lists in words: the same everywhere, whatever the locale of the machine."""

from collections.abc import Sequence
from datetime import date
from math import floor
from typing import Final, Literal

from homecare.language import Counted, _, in_context

WEEKDAY_NAMES: Final = (
    _("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"),
)  # fmt: skip
WEEKDAYS_SHORT: Final = (
    in_context("weekday", "Mon"), in_context("weekday", "Tue"), in_context("weekday", "Wed"),
    in_context("weekday", "Thu"), in_context("weekday", "Fri"), in_context("weekday", "Sat"),
    in_context("weekday", "Sun"),
)  # fmt: skip
MONTHS: Final = (
    in_context("month", "Jan"), in_context("month", "Feb"), in_context("month", "Mar"),
    in_context("month", "Apr"), in_context("month", "May"), in_context("month", "Jun"),
    in_context("month", "Jul"), in_context("month", "Aug"), in_context("month", "Sep"),
    in_context("month", "Oct"), in_context("month", "Nov"), in_context("month", "Dec"),
)  # fmt: skip
FEW: Final = 5
"""Of names that are offered in a sentence; the others are counted."""

HOURS: Final = _("{hours} h")
MINUTES: Final = _("{minutes} min")
HOURS_AND_MINUTES: Final = _("{hours} h {minutes:02d}")
DAY_AND_MONTH: Final = _("{day} {month}")
WEEKDAY_AND_DAY: Final = _("{weekday} {day}")
DAY_AND_YEAR: Final = _("{day} {year}")
PERCENT: Final = _("{number} %")
DECIMAL_SIGN: Final = in_context("decimal sign", ".")
AND_ALSO: Final = _("{first}, {others}")
LISTS: Final = {"and": _("{some} and {last}"), "or": _("{some} or {last}")}
MORE: Final = Counted("{amount:,} more", "{amount:,} more")


def minutes_in_words(minutes: int) -> str:
    """`4 h 20`, `45 min`, `6 h`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return MINUTES.format(minutes=rest)
    return HOURS_AND_MINUTES.format(hours=hours, minutes=rest) if rest else HOURS.format(hours=hours)


def day_in_words(day: date) -> str:
    """`Tue 24 Nov 2026`, whatever the locale of the machine."""
    return DAY_AND_YEAR.format(day=weekday_and_day(day), year=day.year)


def weekday_and_day(day: date) -> str:
    """`Tue 24 Nov`."""
    return WEEKDAY_AND_DAY.format(weekday=WEEKDAYS_SHORT[day.weekday()], day=short_day(day))


def weekday_in_words(day: date) -> str:
    """`Tuesday`."""
    return WEEKDAY_NAMES[day.weekday()]


def short_day(day: date) -> str:
    """`24 Nov`."""
    return DAY_AND_MONTH.format(day=day.day, month=MONTHS[day.month - 1])


def enumerated(words: Sequence[str], last: Literal["and", "or"] = "and") -> str:
    """`a`, `a and b`, `a, b and c`; nothing for no words."""
    if len(words) < 2:
        return "".join(words)
    *some, end = words
    begun = some.pop(0)
    for word in some:
        begun = AND_ALSO.format(first=begun, others=word)
    return LISTS[last].format(some=begun, last=end)


def few(names: Sequence[str], last: Literal["and", "or"] = "and") -> str:
    """`Akiko, Ben and Chiyo`; of many the first ones, and how many more there are."""
    if len(names) <= FEW + 1:
        return enumerated(names, last)
    return enumerated([*names[:FEW], MORE.of(len(names) - FEW)], last)


def number(value: float) -> str:
    """A number with at most one decimal: `4`, `4.5`."""
    return f"{value:.1f}".removesuffix(".0").replace(".", DECIMAL_SIGN)


def percent(share: float) -> str:
    """A share of 0–1 as whole per cent; a half is rounded up, as people do."""
    return PERCENT.format(number=floor(share * 100 + 0.5))
