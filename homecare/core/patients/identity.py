"""What tells a patient from others of the same name, as a person writes it: date of birth and number."""

import re
from datetime import date
from typing import Final

from homecare.core.patients import wording
from homecare.core.patients.same_name import day_of_birth
from homecare.core.values import limits
from homecare.core.values.parsing import in_lines
from homecare.errors import InputError

OLDEST_YEARS: Final = 130
"""An earlier date of birth is a slip of the keys."""
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_WORDS: Final = re.compile(r"(\d{1,2})\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})")


def parse_born(text: str, today: date) -> date:
    """A date of birth: `1980-05-03`, or `3 May 1980` as it is shown.

    Raises:
        InputError: for words that are no date, a day to come, or one more than 130 years ago.
    """
    clean = text.strip().lower()
    in_words = _IN_WORDS.fullmatch(clean)
    try:
        if in_words:
            day, month, year = in_words.groups()
            found = date(int(year), _MONTHS.index(month[:3]) + 1, int(day))
        elif re.fullmatch(r"\d{4}-\d{2}-\d{2}", clean):
            found = date.fromisoformat(clean)
        else:
            raise ValueError(clean)
    except ValueError as error:
        raise InputError(
            wording.IS_NOT_A_DATE_OF_BIRTH.format(text=text), wording.WRITE_YEAR_MONTH_AND_DAY
        ) from error
    return born_on(found, today)


def born_on(day: date, today: date) -> date:
    """A date of birth that can be one.

    Raises:
        InputError: for a day to come, or one more than 130 years ago.
    """
    if day > today:
        raise InputError(
            wording.DAY_HAS_NOT_COME_YET.format(day=day_of_birth(day)), wording.WRITE_THE_DATE_OF_BIRTH
        )
    if today.year - day.year > OLDEST_YEARS:
        raise InputError(
            wording.DAY_IS_TOO_LONG_AGO.of(OLDEST_YEARS, day=day_of_birth(day)),
            wording.WRITE_THE_DATE_OF_BIRTH,
        )
    return day


def parse_number(text: str) -> str:
    """The number that a practice gives a patient: one line of at most 20 letters, digits or signs.

    Raises:
        InputError: if it is empty, too long, or more than a line.
    """
    number = limits.words(in_lines(text), limits.NUMBER_LENGTH, wording.PATIENT_NUMBER)
    if "\n" in number:
        raise InputError(wording.PATIENT_NUMBER_IS_ONE_LINE, wording.FOR_EXAMPLE_A_NUMBER)
    return number
