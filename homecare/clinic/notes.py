"""The practitioner's own notes on a patient. They never leave in a patient's file."""

from uuid import UUID

from homecare.clinic import wording
from homecare.core.records.practice import PracticeNote
from homecare.core.values.parsing import in_lines
from homecare.diary.unit_of_work import OpenDiary
from homecare.diary.writing import owner
from homecare.errors import NotFoundError


class Notes:
    """What is noted of each patient."""

    def __init__(self, folder: OpenDiary) -> None:
        self._folder = folder

    def all(self, name: str) -> tuple[PracticeNote, ...]:
        """The practitioner's notes on a patient, the oldest first.

        Raises:
            NotFoundError: if there is no such patient; the nearest name is offered.
        """
        with self._folder.of(name).reading() as work:
            return tuple(work.repository.kept(PracticeNote, owner(work).id))

    def add(self, name: str, text: str) -> PracticeNote:
        """Keep a note on a patient. It stays here.

        Raises:
            NotFoundError: if there is no such patient.
            InputError: if the note is empty or too long.
        """
        with self._folder.of(name).writing() as work:
            patient = owner(work)
            note = PracticeNote(
                id=work.new_id(),
                patient=patient.id,
                text=in_lines(text),
                entered_at=work.now(),
            )
            work.repository.add(note)
        return note

    def archive(self, name: str, wanted: UUID) -> PracticeNote:
        """Put a note aside: it is kept, but no longer shown.

        Raises:
            NotFoundError: if there is no such patient, or no such note on them.
        """
        with self._folder.of(name).writing() as work:
            patient = owner(work)
            for note in work.repository.kept(PracticeNote, patient.id):
                if note.id == wanted:
                    work.repository.archive(PracticeNote, [note.id], work.now())
                    return note
        raise NotFoundError(
            wording.THERE_IS_NO_NOTE.format(id=wanted, name=patient.name),
            wording.SEE_THE_NOTES.format(name=patient.name),
        )
