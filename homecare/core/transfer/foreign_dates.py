"""Days as other programs write them. Whether the day or the month comes first is told by all days together,
or said; it is never guessed."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final

from homecare.core.transfer import wording
from homecare.core.transfer.foreign_times import TIME
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import FIRST_DAY
from homecare.core.values.spelling import narrow
from homecare.errors import InputError


class DayOrder(StrEnum):
    """In which order a day is written."""

    YMD = "ymd"
    DMY = "dmy"
    MDY = "mdy"


ORDER_WORDS: Final = {
    DayOrder.YMD: wording.YEAR_MONTH_DAY,
    DayOrder.DMY: wording.DAY_MONTH_YEAR,
    DayOrder.MDY: wording.MONTH_DAY_YEAR,
}
_YEAR_FIRST: Final = re.compile(
    r"(?P<y>\d{4})(?:[-./]|年)\s?(?P<a>\d{1,2})(?:[-./]|月)\s?(?P<b>\d{1,2})日?" + TIME, re.ASCII
)
_YEAR_LAST: Final = re.compile(
    r"(?P<a>\d{1,2})(?P<s>[-./])\s?(?P<b>\d{1,2})(?P=s)\s?(?P<y>\d{4})" + TIME, re.ASCII
)
_MONTHS: Final = 12


def looks_like_day(text: str) -> bool:
    """Whether this is written like a day."""
    clean = narrow(text)
    return bool(_YEAR_FIRST.fullmatch(clean) or _YEAR_LAST.fullmatch(clean))


def order_of(cells: Iterable[tuple[int, str]]) -> DayOrder:
    """The order of the days in these cells, each with its line.

    Raises:
        InputError: if it cannot be told from them, or they contradict each other.
    """
    written = [(line, found) for line, text in cells if (found := _YEAR_LAST.fullmatch(narrow(text)))]
    if not written:
        return DayOrder.YMD
    day_first = [line for line, one in written if int(one["a"]) > _MONTHS >= int(one["b"])]
    month_first = [line for line, one in written if int(one["b"]) > _MONTHS >= int(one["a"])]
    if bool(day_first) != bool(month_first):
        return DayOrder.DMY if day_first else DayOrder.MDY
    step = wording.WRITE_WHICH_IT_IS
    if day_first:
        raise InputError(
            wording.DAY_AND_MONTH_COME_FIRST.format(day_first=day_first[0], month_first=month_first[0]), step
        )
    shown = written[0][1][0]
    raise InputError(wording.CAN_BE_READ_IN_TWO_WAYS.format(shown=shown), step)


def read_day(text: str, order: DayOrder) -> tuple[date, str]:
    """The day that is written, and the time of day beside it, as written; empty where there is none.

    Raises:
        InputError: if it is no day.
    """
    clean = narrow(text)
    first = _YEAR_FIRST.fullmatch(clean)
    found = first or _YEAR_LAST.fullmatch(clean)
    wanted = wording.WRITE_A_DAY_LIKE
    if found is None:
        raise InputError(wording.IS_NOT_A_DAY_WITH_A_YEAR.format(text=shortened(text)), wanted)
    month, day = (found["b"], found["a"]) if not first and order is DayOrder.DMY else (found["a"], found["b"])
    try:
        read = date(int(found["y"]), int(month), int(day))
    except ValueError as error:
        how = ORDER_WORDS[DayOrder.YMD if first else order]
        raise InputError(
            wording.THERE_IS_NO_SUCH_DAY.format(text=shortened(text), how=how), wanted
        ) from error
    return read, found["time"] or ""


def in_reach(day: date, today: date) -> date:
    """A day that an entry can speak of.

    Raises:
        InputError: if it is in the future, or before 2000.
    """
    if day > today:
        raise InputError(wording.DAY_IS_IN_THE_FUTURE.format(day=day_in_words(day)), wording.CORRECT_THE_DAY)
    if day < FIRST_DAY:
        raise InputError(
            wording.DAY_IS_TOO_LONG_AGO.format(day=day), wording.DIARY_GOES_BACK.format(first_day=FIRST_DAY)
        )
    return day


def shortened(text: str) -> str:
    """A cell as it is shown in a sentence: one line, and not long."""
    line = " ".join(text.split())
    return line if len(line) <= 30 else f"{line[:30]}…"
