"""Leading: what Diary keeps while a routine is led. Each set is on disk as soon as it is over."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any
from uuid import UUID

from homecare.core.records.performed import Performed
from homecare.core.records.records import Action, ExerciseEntry, Patient, RoutineRun
from homecare.core.values.days import in_utc, utc_offset
from homecare.core.values.dose import Prescription
from homecare.core.values.moments import Moment
from homecare.diary.unit_of_work import Pen
from homecare.errors import InputError
from homecare.store.repository import Ledger, WritingLedger


class Leading(Pen):
    """The actions of the player. However often an exercise is kept, it is one entry and one undo."""

    def begin_run(self, exercises: Sequence[str], *, day: date | None = None) -> RoutineRun:
        """Begin to lead through these exercises, by key, in order; a run left open before is ended.

        Raises:
            InputError: if there are none, or the day is not accepted.
        """
        if not exercises:
            raise InputError("There is no exercise to lead through.", "Choose one of the routine.")
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            now = in_utc(self._clock.now())
            run = RoutineRun(
                id=self._new_id(),
                patient=patient.id,
                day=self._moment(day).day,
                begun_at=now,
                exercises=tuple(exercises),
            )
            while (left := ledger.unfinished_run(patient.id, run.day)) is not None:
                ledger.amend(replace(left, ended_at=now))
            ledger.add(run)
        return run

    def unfinished_run(self) -> RoutineRun | None:
        """The routine of the running day that was begun and never ended, if there is one to go on with."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            run = None if patient is None else ledger.unfinished_run(patient.id, self.current_day())
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
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            kept = self._kept(ledger, patient, run)
            if not did.sets and did.reason is None and peak is None:
                return self._drop(ledger, patient, run)
            if kept is None:
                entry = ExerciseEntry(
                    **self._stamp_of(ledger, patient, run),
                    exercise=run.exercises[0],
                    prescription=asked,
                    outcome=did.outcome,
                    sets=did.sets,
                    reason=did.reason,
                    pain_peak=peak,
                )
                return self._first_kept(ledger, patient, run, entry, instead_of)
            new = replace(kept, outcome=did.outcome, sets=did.sets, reason=did.reason, pain_peak=peak)
            ledger.amend(new)
            action = ledger.action_that_added(patient.id, new.id)
            if action is not None:
                ledger.amend(replace(action, says=self._says(new)))
        return run

    def _stamp_of(self, ledger: Ledger, patient: Patient, run: RoutineRun) -> dict[str, Any]:
        """The stamp of an entry of the run's day, which holds though the clock was set back meanwhile."""
        if run.day <= self.current_day():
            return self._stamp(ledger, ExerciseEntry, patient, run.day)
        offset = utc_offset(run.begun_at.astimezone(self._clock.now().tzinfo))
        then = Moment(run.day, at=run.begun_at, utc_offset=offset, entered_at=run.begun_at)
        return {**self._signed(patient), **asdict(then)}

    def _kept(self, ledger: WritingLedger, patient: Patient, run: RoutineRun) -> ExerciseEntry | None:
        entry = None if run.entry is None else ledger.entry(patient.id, run.entry)
        if not isinstance(entry, ExerciseEntry) or entry.archived_at is not None:
            return None  # taken back meanwhile, here or in another window
        return entry

    def _first_kept(
        self,
        ledger: WritingLedger,
        patient: Patient,
        run: RoutineRun,
        entry: ExerciseEntry,
        instead_of: UUID | None,
    ) -> RoutineRun:
        ledger.add(entry)
        archived: tuple[tuple[str, UUID], ...] = ()
        before = None if instead_of is None else ledger.entry(patient.id, instead_of)
        if instead_of is not None and before is not None and before.archived_at is None:
            ledger.archive(ExerciseEntry, [instead_of], entry.entered_at)
            archived = (("exercise", instead_of),)
        self._note(
            ledger, patient, self._says(entry), entry.day,
            added=(("exercise", entry.id),), archived=archived,
        )  # fmt: skip
        now = replace(run, entry=entry.id)
        ledger.amend(now)
        return now

    def kept_entry(self, run: RoutineRun) -> ExerciseEntry | None:
        """What is kept of the exercise under way."""
        if run.entry is None:
            return None
        with self._store.reading() as ledger:
            entry = ledger.entry(run.patient, run.entry)
        return entry if isinstance(entry, ExerciseEntry) and entry.archived_at is None else None

    def drop_sets(self, run: RoutineRun) -> RoutineRun:
        """Take back what was kept of the exercise under way, as undo would. Returns the run as it is now."""
        with self._store.writing() as ledger:
            return self._drop(ledger, self._patient(ledger), run)

    def _drop(self, ledger: WritingLedger, patient: Patient, run: RoutineRun) -> RoutineRun:
        action: Action | None = None
        if run.entry is not None:
            action = ledger.action_that_added(patient.id, run.entry)
        if action is not None:
            ledger.undo(action, in_utc(self._clock.now()))
        now = replace(run, entry=None)
        ledger.amend(now)
        return now

    def next_exercise(self, run: RoutineRun) -> RoutineRun:
        """The exercise under way is over; the next one begins, or the run ends. Returns the run as it is."""
        left = run.exercises[1:]
        ended = None if left else in_utc(self._clock.now())
        with self._store.writing() as ledger:
            now = replace(run, exercises=left, entry=None, ended_at=ended)
            ledger.amend(now)
        return now

    def end_run(self, run: RoutineRun) -> RoutineRun:
        """The routine is left; what was kept stays. Returns the run as it is now."""
        with self._store.writing() as ledger:
            now = replace(run, ended_at=in_utc(self._clock.now()))
            ledger.amend(now)
        return now
