"""Who is meant: the patient of a diary by name, and whose a record is."""

from uuid import UUID

from homecare.core.patients.same_name import archived_diary, find, several_diaries
from homecare.core.records.entry import Entry
from homecare.core.records.records import Patient
from homecare.diary import wording
from homecare.errors import InputError
from homecare.store.repository import Repository

DEFAULT_PATIENT = "me"
"""The name a diary gets when somebody simply begins to write in it."""


def patient_named(repository: Repository, name: str) -> Patient:
    """The patient of this name, however it is written.

    Raises:
        NotFoundError: if there is none, offering the nearest; or if the diary was put aside.
    """
    return find(repository.patients(archived=True), name)


def patient_meant(repository: Repository, name: str | None, known: UUID | None = None) -> Patient | None:
    """The patient of this name, or the only one where none is named; None where nobody has a diary yet.

    `known` is the id of who was found by this name before: it stays theirs, however they are called by then.

    Raises:
        NotFoundError: if there is nobody of this name, or the diary was put aside.
        InputError: if no name is said, and several have a diary here.
    """
    everybody = repository.patients(archived=True)
    people = [patient for patient in everybody if patient.archived_at is None]
    if name is not None:
        same = next((patient for patient in people if patient.id == known), None)
        return same or find(everybody, name)
    if len(people) > 1:
        raise several_diaries(people)
    if not people and everybody:
        raise archived_diary(everybody[0])
    return people[0] if people else None


def refuse_received(repository: Repository, patient: Patient, entry: Entry) -> None:
    """Refuse to change an entry that came from the other side of a hand-off: it is read-only here.

    Raises:
        InputError: if it did.
    """
    if repository.is_received(entry.id):
        refusal = wording.CAME_FROM_YOUR_PRACTICE
        if patient.at_practice:
            refusal = wording.CAME_FROM_OWN_DIARY.format(name=patient.name)
        raise InputError(refusal, wording.CHANGE_IT_THERE)
