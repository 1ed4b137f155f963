"""What the patient has been shown, so that it is neither forgotten nor repeated."""

from homecare.core.records.records import Patient
from homecare.core.records.shown import SAFETY, Seen
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.store.queries.shown import seen_since


class Shown:
    """What one patient has been shown."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def safety_seen(self) -> int | None:
        """The newest version of the safety page that this patient was shown; None before the first time."""
        with self._diary.reading() as work:
            patient = work.patient
            seen = [] if patient is None else seen_since(work.repository, patient.id, SAFETY)
        return max((one.version for one in seen), default=None)

    def see_safety(self, version: int) -> None:
        """Note that this version of the safety page was shown; each version is noted once.

        Reading it begins no diary: where there is none yet, nothing is noted.
        """
        with self._diary.writing() as work:
            patient = work.patient
            if patient is not None and all(
                one.version != version for one in seen_since(work.repository, patient.id, SAFETY)
            ):
                note_shown(work, patient, SAFETY, version)


def note_shown(work: UnitOfWork, patient: Patient, what: str, version: int = 1) -> Seen:
    """Note that something was shown today. It is no action of the patient: undo does not concern it."""
    seen = Seen(
        id=work.new_id(),
        patient=patient.id,
        what=what,
        version=version,
        day=work.diary.current_day(),
        seen_at=work.now(),
    )
    work.repository.add(seen)
    return seen
