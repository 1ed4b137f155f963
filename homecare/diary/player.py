"""What is written while the player leads a routine. Each set is on disk as soon as it is over."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any
from uuid import UUID

from homecare.core.records.entry import Action
from homecare.core.records.performed import Performed
from homecare.core.records.records import ExerciseEntry, Patient, RoutineRun
from homecare.core.values.days import utc_offset
from homecare.core.values.dose import Prescription
from homecare.core.values.moments import Moment
from homecare.diary import wording
from homecare.diary.history import lineages_of
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import moment_on, owner, signed, stamp_for, write_action
from homecare.errors import InputError


class Player:
    """The actions of the player. However often an exercise is kept, it is one entry and one undo."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def begin_run(self, exercises: Sequence[str], *, day: date | None = None) -> RoutineRun:
        """Begin to lead through these exercises, by key, in order; a run left open before is ended.

        Raises:
            InputError: if there are none, or the day is not accepted.
        """
        if not exercises:
            raise InputError(wording.NO_EXERCISE_TO_START, wording.CHOOSE_ONE_FROM_THE_ROUTINE)
        with self._diary.writing() as work:
            patient = owner(work)
            now = work.now()
            run = RoutineRun(
                id=work.new_id(),
                patient=patient.id,
                day=moment_on(work, day).day,
                begun_at=now,
                exercises=tuple(exercises),
            )
            while (left := work.repository.unfinished_run(patient.id, run.day)) is not None:
                work.repository.amend(replace(left, ended_at=now))
            work.repository.add(run)
        return run

    def unfinished_run(self) -> RoutineRun | None:
        """The routine of the running day that was begun and never ended, if there is one to go on with."""
        with self._diary.reading() as work:
            patient = work.patient
            run = (
                None
                if patient is None
                else work.repository.unfinished_run(patient.id, self._diary.current_day())
            )
        return run if run is not None and run.exercises else None

    def keep_sets(
        self,
        run: RoutineRun,
        asked: Prescription,
        did: Performed,
        *,
        peak: int | None = None,
        instead_of: UUID | None = None,
    ) -> RoutineRun:
        """Keep what was done so far of the exercise under way, in the place of what was kept before.

        `instead_of` is an earlier entry of the day that is being gone on with; it is archived. Where nothing
        is done and nothing is said of it, nothing is kept. Returns the run as it is now.

        Raises:
            InputError: for sets or a pain level that are not accepted; what was kept before stays.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            kept = self._kept(work, patient, run)
            if not did.sets and did.reason is None and peak is None:
                return self._drop(work, patient, run)
            if kept is None:
                entry = ExerciseEntry(
                    **self._stamp_of(work, patient, run),
                    exercise=run.exercises[0],
                    prescription=asked,
                    outcome=did.outcome,
                    sets=did.sets,
                    reason=did.reason,
                    pain_peak=peak,
                )
                return self._first_kept(work, patient, run, entry, instead_of)
            new = replace(kept, outcome=did.outcome, sets=did.sets, reason=did.reason, pain_peak=peak)
            work.repository.amend(new)
            action = work.repository.action_that_added(patient.id, new.id)
            if action is not None:
                work.repository.amend(replace(action, says=self._diary.entry_in_words(new)))
        return run

    def _stamp_of(self, work: UnitOfWork, patient: Patient, run: RoutineRun) -> dict[str, Any]:
        """The stamp of an entry of the run's day, which holds though the clock was set back meanwhile."""
        if run.day <= self._diary.current_day():
            return stamp_for(work, ExerciseEntry, run.day)
        offset = utc_offset(run.begun_at.astimezone(self._diary.clock.now().tzinfo))
        then = Moment(run.day, at=run.begun_at, utc_offset=offset, entered_at=run.begun_at)
        return {**signed(work), **asdict(then)}

    def _kept(self, work: UnitOfWork, patient: Patient, run: RoutineRun) -> ExerciseEntry | None:
        entry = None if run.entry is None else work.repository.entry(patient.id, run.entry)
        if not isinstance(entry, ExerciseEntry) or entry.archived_at is not None:
            return None  # taken back meanwhile, here or in another window
        return entry

    def _first_kept(
        self,
        work: UnitOfWork,
        patient: Patient,
        run: RoutineRun,
        entry: ExerciseEntry,
        instead_of: UUID | None,
    ) -> RoutineRun:
        work.repository.add(entry)
        archived: tuple[tuple[str, UUID], ...] = ()
        before = None if instead_of is None else _standing(work, patient, instead_of)
        if before is not None:
            work.repository.archive(ExerciseEntry, [before], entry.entered_at)
            archived = (("exercise", before),)
        write_action(
                work, self._diary.entry_in_words(entry), entry.day,
            added=(("exercise", entry.id),), archived=archived,
        )  # fmt: skip
        now = replace(run, entry=entry.id)
        work.repository.amend(now)
        return now

    def kept_entry(self, run: RoutineRun) -> ExerciseEntry | None:
        """What is kept of the exercise under way."""
        if run.entry is None:
            return None
        with self._diary.reading() as work:
            entry = work.repository.entry(run.patient, run.entry)
        return entry if isinstance(entry, ExerciseEntry) and entry.archived_at is None else None

    def drop_sets(self, run: RoutineRun) -> RoutineRun:
        """Take back what was kept of the exercise under way, as undo would. Returns the run as it is now."""
        with self._diary.writing() as work:
            return self._drop(work, owner(work), run)

    def _drop(self, work: UnitOfWork, patient: Patient, run: RoutineRun) -> RoutineRun:
        action: Action | None = None
        if run.entry is not None:
            action = work.repository.action_that_added(patient.id, run.entry)
        if action is not None:
            work.repository.undo(action, work.now())
        now = replace(run, entry=None)
        work.repository.amend(now)
        return now

    def next_exercise(self, run: RoutineRun) -> RoutineRun:
        """The exercise under way is over; the next one begins, or the run ends. Returns the run as it is."""
        left = run.exercises[1:]
        with self._diary.writing() as work:
            ended = None if left else work.now()
            now = replace(run, exercises=left, entry=None, ended_at=ended)
            work.repository.amend(now)
        return now

    def end_run(self, run: RoutineRun) -> RoutineRun:
        """The routine is left; what was kept stays. Returns the run as it is now."""
        with self._diary.writing() as work:
            now = replace(run, ended_at=work.now())
            work.repository.amend(now)
        return now


def _standing(work: UnitOfWork, patient: Patient, wanted: UUID) -> UUID | None:
    """This entry, or the version of it that stands since undo took this one back; None where none stands."""
    entry = work.repository.entry(patient.id, wanted)
    if entry is None or entry.archived_at is None:
        return None if entry is None else wanted
    return next((one.id for one in lineages_of(work, patient, [entry])[wanted].standing), None)
