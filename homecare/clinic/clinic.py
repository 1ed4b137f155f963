"""Clinic: every action of a practitioner. Its subjects are loaded when they are first used."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Self

from homecare.core.values.days import Clock
from homecare.diary.unit_of_work import OpenDiary
from homecare.paths import Paths
from homecare.settings.settings import Settings
from homecare.store.daily_backup import daily_copy

if TYPE_CHECKING:
    from homecare.clinic.appointments import Appointments
    from homecare.clinic.notes import Notes
    from homecare.clinic.panel import Panel
    from homecare.clinic.patients import Patients
    from homecare.clinic.questions import PatientsQuestions
    from homecare.clinic.thresholds import Thresholds


class Clinic:
    """The patients of one data folder, by subject: `clinic.patients.add("Hana")`."""

    def __init__(self, folder: OpenDiary) -> None:
        self._folder = folder

    @classmethod
    def open(cls, paths: Paths, *, clock: Clock | None = None, secret: str | None = None) -> Self:
        """The clinic of a data folder, which is made where it is missing.

        `secret` is the passphrase of a locked one.

        Raises:
            LockedError: if it is locked, and `secret` does not open it.
            StoreError: if the folder or the database cannot be used.
        """
        return cls(OpenDiary.open(paths, clock=clock, secret=secret))

    def close(self) -> None:
        """Let go of the database file."""
        self._folder.store.close()

    def use(self, settings: Settings) -> None:
        """Go on with other settings."""
        self._folder.settings = settings

    def current_day(self) -> date:
        """The diary day that is running now."""
        return self._folder.current_day()

    def keep_daily_copy(self) -> str | None:
        """Copy the diaries at the first start of a day; says why, where that could not be done."""
        return daily_copy(self._folder.store)

    def changes_seen(self) -> int:
        """A number that changes when another program has written to these diaries."""
        return self._folder.store.changes_seen()

    # The subjects

    @cached_property
    def appointments(self) -> "Appointments":
        """The sessions that are planned."""
        from homecare.clinic.appointments import Appointments

        return Appointments(self._folder)

    @cached_property
    def notes(self) -> "Notes":
        """The practitioner's own notes."""
        from homecare.clinic.notes import Notes

        return Notes(self._folder)

    @cached_property
    def panel(self) -> "Panel":
        """A row for each patient."""
        from homecare.clinic.panel import Panel

        return Panel(self._folder)

    @cached_property
    def patients(self) -> "Patients":
        """Who the patients are."""
        from homecare.clinic.patients import Patients

        return Patients(self._folder)

    @cached_property
    def questions(self) -> "PatientsQuestions":
        """What they ask, and what was answered."""
        from homecare.clinic.questions import PatientsQuestions

        return PatientsQuestions(self._folder)

    @cached_property
    def thresholds(self) -> "Thresholds":
        """What is watched."""
        from homecare.clinic.thresholds import Thresholds

        return Thresholds(self._folder)
