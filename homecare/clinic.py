"""Clinic: every action of a practitioner. One method is one transaction."""

from collections.abc import Callable
from typing import Self
from uuid import UUID, uuid4

from homecare.core import words
from homecare.core.clock import Clock, in_utc
from homecare.core.records import Patient
from homecare.errors import InputError
from homecare.paths import Paths
from homecare.store.store import Store
from homecare.system_clock import SystemClock


class Clinic:
    """The patients of one data folder, side by side."""

    def __init__(self, store: Store, *, clock: Clock, new_id: Callable[[], UUID] = uuid4) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id

    @classmethod
    def open(cls, paths: Paths, *, clock: Clock | None = None) -> Self:
        """The clinic of a data folder, which is made where it is missing.

        Raises:
            StoreError: if the folder or the database cannot be used.
        """
        return cls(Store(paths.data), clock=clock or SystemClock())

    def close(self) -> None:
        """Let go of the database file."""
        self._store.close()

    def patients(self, *, archived: bool = False) -> tuple[Patient, ...]:
        """Everybody with a diary here, by name; the archived ones too when asked for."""
        with self._store.reading() as ledger:
            return tuple(ledger.patients(archived=archived))

    def add_patient(self, name: str) -> Patient:
        """Begin a diary for somebody.

        Raises:
            InputError: if the name is empty, too long, or taken (small and capital letters are alike).
        """
        patient = Patient(id=self._new_id(), name=name.strip(), entered_at=in_utc(self._clock.now()))
        with self._store.writing() as ledger:
            taken = {other.name.casefold() for other in ledger.patients()}
            if patient.name.casefold() in taken:
                raise InputError(
                    f"There is a patient “{patient.name}” already.", "Choose a name that tells them apart."
                )
            ledger.add(patient)
        return patient

    def archive_patient(self, name: str) -> Patient:
        """Put a diary aside: it is kept, but no longer listed or written in.

        Raises:
            NotFoundError: if there is no such patient; the nearest name is offered.
        """
        with self._store.writing() as ledger:
            people = ledger.patients()
            for patient in people:
                if patient.name.casefold() == name.strip().casefold():
                    ledger.archive(Patient, [patient.id], in_utc(self._clock.now()))
                    return patient
        raise words.unknown("patient", name, [patient.name for patient in people])

    def bring_back_patient(self, name: str) -> Patient:
        """Take a diary that was put aside up again.

        Raises:
            NotFoundError: if no archived patient has this name; the nearest is offered.
            InputError: if somebody else has the name meanwhile.
        """
        wanted = name.strip().casefold()
        with self._store.writing() as ledger:
            everybody = ledger.patients(archived=True)
            archived = [one for one in everybody if one.archived_at is not None]
            for patient in archived:
                if patient.name.casefold() == wanted:
                    if any(one.name.casefold() == wanted for one in everybody if one.archived_at is None):
                        raise InputError(
                            f"There is a patient “{patient.name}” already.", "Archive that diary first."
                        )
                    ledger.archive(Patient, [patient.id], None)
                    return patient
        raise words.unknown("archived patient", name, [patient.name for patient in archived])
