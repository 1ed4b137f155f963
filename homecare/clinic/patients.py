"""The patients of a practice: who they are, and what tells them apart."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from homecare.clinic import wording
from homecare.core.patients.identity import born_on
from homecare.core.patients.same_name import as_written, called, check_told_apart, find, nobody_called
from homecare.core.records.records import Patient
from homecare.core.values.days import in_utc
from homecare.core.values.spelling import compared
from homecare.diary.patients import patient_named
from homecare.diary.unit_of_work import OpenDiary
from homecare.errors import InputError


class Patients:
    """Everybody with a diary in one data folder."""

    def __init__(self, folder: OpenDiary) -> None:
        self._folder = folder

    def all(self, *, archived: bool = False) -> tuple[Patient, ...]:
        """Everybody with a diary here, by name; the archived ones too when asked for."""
        with self._folder.store.reading() as repository:
            return tuple(repository.patients(archived=archived))

    def named(self, name: str) -> Patient:
        """The patient of this name, however it is written.

        Raises:
            NotFoundError: if there is none, offering the nearest; or if the diary was put aside.
        """
        with self._folder.store.reading() as repository:
            return patient_named(repository, name)

    def add(
        self, name: str, *, own: bool = False, born: date | None = None, number: str | None = None
    ) -> Patient:
        """Begin a diary for somebody this practice looks after, or `own`: for somebody of the household.

        `born`, the date of birth, and `number`, the practice's own, tell them from others of the same name.

        Raises:
            InputError: if the name is empty or too long, or nothing tells them from somebody of this name.
        """
        at = in_utc(self._folder.clock.now())
        patient = Patient(
            id=uuid4(),
            name=_checked(name),
            entered_at=at,
            at_practice=not own,
            born=None if born is None else born_on(born, self._folder.current_day()),
            number=number,
        )
        with self._folder.store.writing() as repository:
            check_told_apart(repository.patients(), patient)
            repository.add(patient)
            return find(repository.patients(), str(patient.id))

    def rename(self, name: str, new: str, *, born: date | None, number: str | None) -> Patient:
        """Give a patient another name, date of birth and number: all three are set, None is none.

        Raises:
            NotFoundError: if there is no such patient; the nearest names are offered.
            InputError: if the name is empty or too long, or nothing tells them from somebody of this name.
        """
        with self._folder.store.writing() as repository:
            people = repository.patients(archived=True)
            before = as_written(find(people, name))
            if born is not None and born != before.born:
                born_on(born, self._folder.current_day())
            after = replace(before, name=_checked(new), born=born, number=number)
            check_told_apart(people, after)
            if after != before:
                repository.amend(after)
            return find(repository.patients(), str(after.id))

    def archive(self, name: str) -> Patient:
        """Put a diary aside: it is kept, but no longer listed or written in.

        Raises:
            NotFoundError: if there is no such patient; the nearest names are offered.
        """
        with self._folder.store.writing() as repository:
            people = repository.patients()
            patient = called(people, name)
            if patient is None:
                raise nobody_called(name, people)
            repository.archive(Patient, [patient.id], in_utc(self._folder.clock.now()))
        return patient

    def bring_back(self, name: str) -> Patient:
        """Take a diary that was put aside up again.

        Raises:
            NotFoundError: if no archived patient has this name; the nearest are offered.
            InputError: if nothing would tell them from somebody of this name.
        """
        with self._folder.store.writing() as repository:
            everybody = repository.patients(archived=True)
            archived = [one for one in everybody if one.archived_at is not None]
            patient = called(archived, name)
            if patient is None:
                raise nobody_called(name, archived, archived=True)
            try:
                check_told_apart(everybody, as_written(patient))
            except InputError as error:
                raise InputError(error.sentence, wording.ARCHIVE_THAT_DIARY_FIRST) from error
            repository.archive(Patient, [patient.id], None)
            return find(repository.patients(), str(patient.id))


def _checked(name: str) -> str:
    """A name without spaces around it.

    Raises:
        InputError: if it is empty.
    """
    if not compared(name):
        raise InputError(wording.PATIENT_NAME_IS_EMPTY, wording.WRITE_AT_LEAST_ONE_LETTER)
    return name.strip()
