"""Clinic: every action of a practitioner. One method is one transaction."""

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Self
from uuid import UUID

from homecare.clinic.questions import Answering
from homecare.core.patients.identity import born_on
from homecare.core.patients.same_name import as_written, called, check_told_apart, find, nobody_called
from homecare.core.records.records import Patient
from homecare.core.values.days import Clock, date_here, furthest_day, in_utc
from homecare.core.values.spelling import compared
from homecare.errors import InputError
from homecare.paths import Paths, bundled_programmes
from homecare.settings.settings import read_settings
from homecare.store.store import Store
from homecare.system.clock import SystemClock

if TYPE_CHECKING:
    from homecare.core.clinic.panel import Looking, PanelRow
    from homecare.core.programme.exercises import Exercise
    from homecare.core.routine.schedule import Assigned
    from homecare.store.repository import Ledger


class Clinic(Answering):
    """The patients of one data folder, side by side."""

    @classmethod
    def open(cls, paths: Paths, *, clock: Clock | None = None, secret: str | None = None) -> Self:
        """The clinic of a data folder, which is made where it is missing.

        `secret` is the passphrase of a locked one.

        Raises:
            LockedError: if it is locked, and `secret` does not open it.
            StoreError: if the folder or the database cannot be used.
        """
        settings, _ = read_settings(paths.settings)
        clock = clock or SystemClock()
        return cls(Store(paths.data, clock=clock, secret=secret), clock=clock, settings=settings)

    def panel(
        self, today: date | None = None, *, patients: Collection[UUID] | None = None
    ) -> "tuple[PanelRow, ...]":
        """One row for every patient that is not archived, by name, as of a day (today); or for these alone.

        It is one snapshot, and takes the same few statements however many patients there are. Who is where
        tomorrow has come already has a row as of their own day.
        """
        from homecare.core.clinic.panel import Looking
        from homecare.core.routine.schedule import planned_sessions

        running = self.current_day()
        today = today or running
        looking = Looking(
            today=today,
            region=self._settings.region,
            planned=planned_sessions,
            exercise=self._exercises(),
            date_of=partial(date_here, now=self._clock.now()),
            own=(self._settings.region, self._settings.own_region),
        )
        furthest = furthest_day(self._clock.now(), self._settings.day_turn) if today == running else today
        with self._store.reading() as ledger:
            rows = _rows(ledger, looking, patients, furthest)
        return tuple(sorted(rows, key=lambda row: row.patient.name))

    def _exercises(self) -> "Callable[[str, Assigned], Exercise | None]":
        """What a programme, or the library, says of an exercise; the library is read if it is asked for."""
        from homecare.exchange.shelf import Shelf

        shelf = Shelf(bundled_programmes(), self._store.folder)

        def exercise(key: str, followed: "Assigned") -> "Exercise | None":
            own = next((one for one in followed.plan.own if one.key == key), None)
            return own or shelf.library.get(key)

        return exercise

    def changes_seen(self) -> int:
        """A number that changes when another program has written to these diaries."""
        return self._store.changes_seen()

    def patients(self, *, archived: bool = False) -> tuple[Patient, ...]:
        """Everybody with a diary here, by name; the archived ones too when asked for."""
        with self._store.reading() as ledger:
            return tuple(ledger.patients(archived=archived))

    def add_patient(
        self, name: str, *, own: bool = False, born: date | None = None, number: str | None = None
    ) -> Patient:
        """Begin a diary for somebody this practice looks after, or `own`: for somebody of the household.

        `born`, the date of birth, and `number`, the practice's own, tell them from others of the same name.

        Raises:
            InputError: if the name is empty or too long, or nothing tells them from somebody of this name.
        """
        at = in_utc(self._clock.now())
        patient = Patient(
            id=self._new_id(),
            name=_checked(name),
            entered_at=at,
            at_practice=not own,
            born=None if born is None else born_on(born, self.current_day()),
            number=number,
        )
        with self._store.writing() as ledger:
            check_told_apart(ledger.patients(), patient)
            ledger.add(patient)
            return find(ledger.patients(), str(patient.id))

    def rename_patient(self, name: str, new: str, *, born: date | None, number: str | None) -> Patient:
        """Give a patient another name, date of birth and number: all three are set, None is none.

        Raises:
            NotFoundError: if there is no such patient; the nearest names are offered.
            InputError: if the name is empty or too long, or nothing tells them from somebody of this name.
        """
        with self._store.writing() as ledger:
            people = ledger.patients(archived=True)
            before = as_written(find(people, name))
            if born is not None and born != before.born:
                born_on(born, self.current_day())
            after = replace(before, name=_checked(new), born=born, number=number)
            check_told_apart(people, after)
            if after != before:
                ledger.amend(after)
            return find(ledger.patients(), str(after.id))

    def archive_patient(self, name: str) -> Patient:
        """Put a diary aside: it is kept, but no longer listed or written in.

        Raises:
            NotFoundError: if there is no such patient; the nearest names are offered.
        """
        with self._store.writing() as ledger:
            people = ledger.patients()
            patient = called(people, name)
            if patient is None:
                raise nobody_called(name, people)
            ledger.archive(Patient, [patient.id], in_utc(self._clock.now()))
        return patient

    def bring_back_patient(self, name: str) -> Patient:
        """Take a diary that was put aside up again.

        Raises:
            NotFoundError: if no archived patient has this name; the nearest are offered.
            InputError: if nothing would tell them from somebody of this name.
        """
        with self._store.writing() as ledger:
            everybody = ledger.patients(archived=True)
            archived = [one for one in everybody if one.archived_at is not None]
            patient = called(archived, name)
            if patient is None:
                raise nobody_called(name, archived, "archived patient")
            try:
                check_told_apart(everybody, as_written(patient))
            except InputError as error:
                raise InputError(
                    error.sentence, "Archive that diary first, or rename it: homecare patient rename OLD NEW"
                ) from error
            ledger.archive(Patient, [patient.id], None)
            return find(ledger.patients(), str(patient.id))


def _checked(name: str) -> str:
    """A name without spaces around it.

    Raises:
        InputError: if it is empty.
    """
    if not compared(name):
        raise InputError("The patient's name is empty.", "Write at least one letter.")
    return name.strip()


def _rows(
    ledger: "Ledger", looking: "Looking", patients: Collection[UUID] | None, furthest: date
) -> "list[PanelRow]":
    """A row for every patient; of those who live in a day that has not come here, as of that day."""
    from homecare.core.clinic.panel import row_of
    from homecare.store.queries.panel import held_by_all

    rows, ahead = [], defaultdict[date, dict[UUID, date | None]](dict)
    for held in held_by_all(ledger, looking.today, patients, furthest=furthest):
        if held.last_entry is not None and held.last_entry > looking.today:
            ahead[held.last_entry][held.patient.id] = held.next_session
        else:
            rows.append(row_of(held, looking))
    for day, planned in ahead.items():
        there = replace(looking, today=day)
        for held in held_by_all(ledger, day, list(planned)):
            # A session is planned here, for a day as it comes here.
            rows.append(row_of(replace(held, next_session=planned[held.patient.id]), there))
    return rows
