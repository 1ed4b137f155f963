"""Seeing: what the patient has been shown, so that it is neither forgotten nor repeated."""

from homecare.core.records.records import Patient
from homecare.core.records.shown import SAFETY, Seen
from homecare.core.values.days import in_utc
from homecare.diary.unit_of_work import Pen
from homecare.store.queries.shown import seen_since
from homecare.store.repository import WritingLedger


class Seeing(Pen):
    """One patient's diary, with what they have been shown."""

    def safety_seen(self) -> int | None:
        """The newest version of the safety page that this patient was shown; None before the first time."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            seen = [] if patient is None else seen_since(ledger, patient.id, SAFETY)
        return max((one.version for one in seen), default=None)

    def see_safety(self, version: int) -> None:
        """Note that this version of the safety page was shown; each version is noted once.

        Reading it begins no diary: where there is none yet, nothing is noted.
        """
        with self._store.writing() as ledger:
            patient = self._find_patient(ledger)
            if patient is not None and all(
                one.version != version for one in seen_since(ledger, patient.id, SAFETY)
            ):
                self._note_seen(ledger, patient, SAFETY, version)

    def _note_seen(self, ledger: WritingLedger, patient: Patient, what: str, version: int = 1) -> Seen:
        """Note that something was shown today. It is no action of the patient: undo does not concern it."""
        seen = Seen(
            id=self._new_id(),
            patient=patient.id,
            what=what,
            version=version,
            day=self.current_day(),
            seen_at=in_utc(self._clock.now()),
        )
        ledger.add(seen)
        return seen
