"""The sessions that a practice plans for its patients."""

from datetime import date

from homecare.core.records.practice import Appointment
from homecare.core.values.parsing import said
from homecare.diary.treatments import Treatments
from homecare.diary.unit_of_work import OpenDiary


class Appointments:
    """The planned sessions of each patient, by the same rules as in their own diary."""

    def __init__(self, folder: OpenDiary) -> None:
        self._folder = folder

    def planned(self, name: str) -> tuple[Appointment, ...]:
        """The sessions planned for a patient from today on, the next one first; each day once.

        Raises:
            NotFoundError: if there is no such patient.
        """
        return Treatments(self._folder.of(name), by_practice=True).planned()

    def plan(self, name: str, day: date, time: str | None = None, note: str | None = None) -> Appointment:
        """Plan a session; it takes the place of one planned on that day before. `time` is like `15:30`.

        What is not said anew, time or note, stays as it was planned before.

        Raises:
            NotFoundError: if there is no such patient.
            InputError: for a day that is past or years ahead, or a time or a note that is not accepted.
        """
        return Treatments(self._folder.of(name), by_practice=True).plan(day, said(time), said(note))

    def cancel(self, name: str, day: date) -> Appointment:
        """Take back a planned session: it is kept, but no longer stands.

        Raises:
            NotFoundError: if there is no such patient, or no session planned on that day.
            InputError: if the practice planned it, and this is the patient's own program.
        """
        return Treatments(self._folder.of(name), by_practice=True).cancel(day)
