"""The pen: how Diary writes. What every action shares inside its transaction, so that each can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from homecare.core.programme.plan import Plan
from homecare.core.records.entry import EnteredBy, Entry
from homecare.core.records.records import Action, Assignment, ExerciseEntry, Patient, SittingBout, type_of
from homecare.core.routine.schedule import Assigned, in_force
from homecare.core.values import limits
from homecare.core.values import parsing as words
from homecare.core.values.days import in_utc
from homecare.core.values.dose import Prescription
from homecare.core.values.moments import Moment, moment_of
from homecare.core.wording.entries import asked_again
from homecare.diary import assignments as assigning
from homecare.diary.day import DEFAULT_PATIENT
from homecare.diary.history import Past
from homecare.errors import InputError, SayAgainError
from homecare.store.queries.last_entered import last_entered
from homecare.store.repository import Ledger, WritingLedger

_NEXT: Final = timedelta(microseconds=1)
"""The least by which one thing follows another."""
Linked = tuple[tuple[tuple[str, UUID], ...], tuple[tuple[str, UUID], ...]]
"""What an action added and archived, as (type, id) pairs."""


class Pen(Past):
    """One patient's diary with what writing in it needs; the actions themselves are Diary's."""

    def _patient(self, ledger: WritingLedger) -> Patient:
        """The patient, created where this folder holds nobody yet."""
        found = self._find_patient(ledger)
        if found is None:
            found = Patient(id=self._new_id(), name=DEFAULT_PATIENT, entered_at=in_utc(self._clock.now()))
            ledger.add(found)
        return found

    def _regions(self, ledger: WritingLedger, patient: Patient) -> tuple[str, ...]:
        """The regions that the patient's programmes add."""
        return tuple(region for one in self._assigned(ledger, patient) for region in one.plan.regions)

    def _stamp(self, ledger: Ledger, kind: type[Entry], patient: Patient, day: date | None) -> dict[str, Any]:
        """What every new entry carries. It follows all that was said of its day before.

        Somebody who flew east meanwhile ended an earlier day before the place where it was lived did; and
        where the clock was set back, what is said now is still said later.
        """
        moment = self._moment(day)
        late = moment.at < moment.entered_at
        last = ledger.last_instant(kind, patient.id, moment.day)
        entered_at = self._follows(ledger, patient.id, moment.day, moment.entered_at)
        if late:
            at = moment.at if last is None else max(moment.at, last)
            entered_at = max(entered_at, at + _NEXT)
        else:
            at = entered_at = entered_at if last is None else max(entered_at, last + _NEXT)
        moment = replace(moment, at=at, entered_at=entered_at)
        return {**self._signed(patient), **asdict(moment)}

    def _signed(self, patient: Patient) -> dict[str, Any]:
        """What every new entry carries, whatever its day: an id, whose diary it is in, and who enters it."""
        return {"id": self._new_id(), "patient": patient.id, "entered_by": self._by(patient)}

    def _by(self, patient: Patient) -> EnteredBy:
        """Who enters what is entered here; who changes an entry enters what stands from then on."""
        return EnteredBy.PRACTICE if patient.at_practice else EnteredBy.PATIENT

    def _follows(self, ledger: Ledger, patient: UUID, day: date, now: datetime) -> datetime:
        """When something is entered for a day: now, or right after what was entered for it before.

        A clock that was set back, or stands still, does not put the newer word before the older one.
        """
        last = last_entered(ledger, patient, day)
        return now if last is None or last < now else last + _NEXT

    def _moment(self, day: date | None) -> Moment:
        return moment_of(self._clock.now(), day, self._settings.day_turn)

    def _write(self, ledger: WritingLedger, patient: Patient, entry: Entry) -> None:
        ledger.add(entry)
        self._note(ledger, patient, self._says(entry), entry.day, added=((type_of(entry), entry.id),))

    def _note(
        self,
        ledger: WritingLedger,
        patient: Patient,
        says: str,
        day: date,
        *,
        added: tuple[tuple[str, UUID], ...] = (),
        archived: tuple[tuple[str, UUID], ...] = (),
    ) -> None:
        """Keep what was done, so that it can be undone: the newest first, even if the clock was set back."""
        at, last = in_utc(self._clock.now()), ledger.last_action_at(patient.id)
        if last is not None and at <= last:
            at = last + _NEXT
        ledger.add(
            Action(
                id=self._new_id(),
                patient=patient.id,
                at=at,
                day=day,
                says=says[: limits.NOTE_LENGTH],
                added=added,
                archived=archived,
            )
        )

    def _apply(
        self,
        ledger: WritingLedger,
        patient: Patient,
        change: assigning.Change,
        says: str,
        then: Callable[[WritingLedger, Patient, datetime], Linked] | None = None,
    ) -> None:
        """Write a change of what is followed, with what follows from it, as one action."""
        at = in_utc(self._clock.now())
        ledger.add_all(change.added)
        ledger.archive(Assignment, [one.id for one in change.archived], at)
        added, archived = then(ledger, patient, at) if then is not None else ((), ())
        self._note(
            ledger, patient, says, self.current_day(),
            added=(*(("assignment", one.id) for one in change.added), *added),
            archived=(*(("assignment", one.id) for one in change.archived), *archived),
        )  # fmt: skip

    def _prescription(self, assigned: Sequence[Assigned], key: str, day: date) -> Prescription:
        """The dose of an exercise on a day: the programme's, or the library's first level beside it."""
        current = in_force(assigned, day)
        plan: Plan | None = None if current is None else current.plan
        planned = None if plan is None else plan.exercise(key)
        if planned is not None:
            return planned.prescription
        known = self.exercise(key, plan)
        if known is None:
            in_plan = [one.key for one in plan.exercises] if plan is not None else []
            every = dict.fromkeys([*in_plan, *self._shelf.library])
            raise words.unknown("exercise", key, every, listing="homecare guide exercises")
        return known.levels[0].prescription()

    def _refuse_again(self, ledger: Ledger, patient: Patient, key: str, day: date, times: int) -> None:
        """A key pressed twice, here or in another window, is still one time."""
        made = [one for one in ledger.on_day(ExerciseEntry, patient.id, day) if one.exercise == key]
        if len(made) >= times:
            raise InputError(
                f"{self._name_of(key, None)} is logged already.", "Change or remove that entry, or undo."
            )

    def _ask_again(self, bout: SittingBout) -> None:
        if bout.minutes is not None and bout.minutes > limits.MINUTES_ASKED_AGAIN:
            raise SayAgainError(asked_again(bout.minutes), "Say it again with --yes, or correct it.")
