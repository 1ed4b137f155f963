"""What the database sends of a day as one text, for the panel of a practice: entries, doses, readings."""

from datetime import date
from typing import Final, cast

from homecare.core.clinic.panel import Made, MadeOnDay
from homecare.core.records.entry import EnteredBy
from homecare.core.records.records import Outcome
from homecare.core.serial.json_records import from_json
from homecare.core.values.dose import Prescription, SetDone, amount_done

ENTRY_ENDS: Final = "\x1e"
FIELD_ENDS: Final = "\x1f"
"""Letters that no text of a diary holds: they stand between the entries of a day, and within one."""


def read_prescription(text: str) -> Prescription:
    """A dose from its JSON."""
    return cast(Prescription, from_json(Prescription, text))


class DayTexts:
    """The exercise entries of one patient: what was done on a day, and a text of its peaks and ids."""

    def __init__(self) -> None:
        self.made: dict[date, MadeOnDay] = {}
        self.texts: dict[date, str] = {}

    def peaks(self, day: date) -> list[tuple[int | None, str]]:
        """The highest pain and the id of each entry of a day, in the order of what was done."""
        pairs = (text.split(FIELD_ENDS) for text in self.texts[day].split(ENTRY_ENDS))
        return [(int(peak) if peak else None, entry) for peak, entry in pairs]


def read_made(text: str) -> Made:
    """What an exercise entry says, from its fields as text."""
    exercise, outcome, prescription, sets = text.split(FIELD_ENDS)
    asked = read_prescription(prescription)
    done = amount_done(asked, from_json(tuple[SetDone, ...], sets))
    return Made(exercise, Outcome(outcome), done, asked)


def read_reading(text: str) -> tuple[tuple[str, date], int]:
    """Region and day of a reading, and its level."""
    region, day, level = text.split(FIELD_ENDS)
    return (region, date.fromisoformat(day)), int(level)


def read_session(text: str) -> tuple[date, EnteredBy]:
    """The day of a session, and who entered it."""
    day, side = text.split(FIELD_ENDS)
    return date.fromisoformat(day), EnteredBy(side)
