"""Thresholds: from when on a patient stands at the top of the panel. They never leave in a patient's file."""

from homecare.core.records.practice import Watch
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner


class Thresholds:
    """What is watched of each patient."""

    def __init__(self, folder: OpenDiary) -> None:
        self._folder = folder

    def of(self, name: str) -> Watch | None:
        """The thresholds set for a patient; None where nothing is watched.

        Raises:
            NotFoundError: if there is no such patient.
        """
        with self._folder.of(name).reading() as work:
            return _standing(work)

    def set(
        self,
        name: str,
        *,
        pain_from: int | None = None,
        adherence_below: int | None = None,
        silent_days: int | None = None,
        stopped_from: int | None = None,
    ) -> Watch | None:
        """Set all thresholds of a patient anew: None watches nothing, and without any there is no watch.

        `pain_from` is a level 0–10, `adherence_below` per cent; the others are days and exercises.

        Raises:
            NotFoundError: if there is no such patient.
            InputError: for a number that is not accepted.
        """
        with self._folder.of(name).writing() as work:
            patient, at = owner(work), work.now()
            watch = Watch(
                id=work.new_id(),
                patient=patient.id,
                pain_from=pain_from,
                adherence_below=adherence_below,
                silent_days=silent_days,
                stopped_from=stopped_from,
                entered_at=at,
            )
            work.repository.archive(Watch, [one.id for one in work.repository.kept(Watch, patient.id)], at)
            if all(one is None for one in (pain_from, adherence_below, silent_days, stopped_from)):
                return None
            work.repository.add(watch)
        return watch


def _standing(work: UnitOfWork) -> Watch | None:
    kept = work.repository.kept(Watch, owner(work).id)
    return kept[-1] if kept else None
