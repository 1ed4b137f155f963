"""Diary: every action of a patient. One method is one transaction, and the only door to a patient's data."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Self
from uuid import UUID

from homecare.chair import Chair
from homecare.core import limits, words
from homecare.core.acupoints import Acupoint
from homecare.core.clock import Clock, in_utc
from homecare.core.corrections import corrections
from homecare.core.entry import Entry
from homecare.core.performed import performed
from homecare.core.records import (
    Action,
    ExerciseEntry,
    PainKind,
    PainReading,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
    type_of,
)
from homecare.core.sentences import asked_again
from homecare.core.words import day_in_words, said
from homecare.errors import InputError, NothingToUndoError, SayAgainError
from homecare.exchange.shelf import Shelf
from homecare.guiding import Guiding
from homecare.leading import Leading
from homecare.ownership import refuse_received
from homecare.paths import Paths, bundled_programmes
from homecare.reporting import Reporting
from homecare.returning import Returning
from homecare.settings import read_settings
from homecare.starting import Starting
from homecare.stepping import Stepping
from homecare.store.store import Store
from homecare.system_clock import SystemClock


class Diary(Chair, Leading, Stepping, Starting, Guiding, Returning, Reporting):
    """One patient's diary, to look at and to write in.

    The patient is created with the first entry where the data folder holds nobody yet.
    """

    @classmethod
    def open(
        cls,
        paths: Paths,
        *,
        patient: str | None = None,
        clock: Clock | None = None,
        secret: str | None = None,
    ) -> Self:
        """The diary of a data folder, which is made where it is missing.

        `secret` is the passphrase of a locked one.

        Raises:
            LockedError: if it is locked, and `secret` does not open it.
            StoreError: if the folder or the database cannot be used.
        """
        clock = clock or SystemClock()
        return cls(
            Store(paths.data, clock=clock, secret=secret),
            clock=clock,
            shelf=Shelf(bundled_programmes(), paths.programmes),
            settings=read_settings(paths.settings)[0],
            patient=patient,
        )

    def log_pain(
        self,
        level: int,
        *,
        region: str | None = None,
        kind: PainKind = PainKind.AVERAGE_24H,
        day: date | None = None,
        note: str | None = None,
    ) -> PainReading:
        """Log a pain level 0–10 for a region (the setting's region where none is named).

        Raises:
            InputError: for a level, region or day that is not accepted; nothing is written.
        """
        limits.pain_level(level)
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            known = self._regions(ledger, patient)
            named = self._region(region, known)
            reading = PainReading(
                **self._stamp(ledger, PainReading, patient, day),
                level=level,
                region=named,
                kind=kind,
                note=said(note),
            )
            self._write(ledger, patient, reading)
        return reading

    def _region(self, text: str | None, known: Sequence[str]) -> str:
        """The region that is meant: the setting's where none is said. `known` are the programmes' own.

        Raises:
            InputError: if this diary does not know it. The setting can be wrong: nobody typed it now.
        """
        usual = self._settings.region
        if text in (None, usual) and usual not in (*words.REGIONS, *known):
            raise InputError(
                f"The setting region is “{usual}”, which no programme of this diary has.",
                "Name a region, or choose another one: homecare settings region neck",
            )
        return words.parse_region(usual if text is None else text, known)

    def log_sitting(
        self, minutes: int, *, day: date | None = None, note: str | None = None, sure: bool = False
    ) -> SittingBout:
        """Log the minutes sat on a day, in all; it stands until a newer statement.

        Raises:
            SayAgainError: for more than 18 hours, unless `sure`.
            InputError: for more than 24 hours, or a day that is not accepted.
        """
        limits.whole(minutes, 0, limits.MINUTES_PER_DAY, "Sitting (minutes a day)")
        if minutes > limits.MINUTES_ASKED_AGAIN and not sure:
            raise SayAgainError(asked_again(minutes), "Say it again with --yes, or correct it.")
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            bout = SittingBout(
                **self._stamp(ledger, SittingBout, patient, day),
                source=SittingSource.MANUAL,
                minutes=minutes,
                note=said(note),
            )
            self._write(ledger, patient, bout)
        return bout

    def log_exercise(
        self,
        key: str,
        *,
        sets: int | None = None,
        reps: int | None = None,
        hold_s: int | None = None,
        skip: str | None = None,
        stopped: bool = False,
        once: bool = False,
        reason: str | None = None,
        before: int | None = None,
        peak: int | None = None,
        after: int | None = None,
        day: date | None = None,
        note: str | None = None,
    ) -> ExerciseEntry:
        """Log one occasion of an exercise; what is not said is as prescribed on that day.

        `sets` are sets on each side, `reps` and `hold_s` of each set; `skip` is the reason for not doing it;
        `stopped` says it was ended for pain; `once` refuses more than the day asks for. Pain is 0–10.

        Raises:
            NotFoundError: if neither the programme nor the library has the exercise; the nearest is offered.
            InputError: for numbers, pain levels or a day that are not accepted, or with `once` another time.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            stamp = self._stamp(ledger, ExerciseEntry, patient, day)
            prescription = self._prescription(self._assigned(ledger, patient), key, stamp["day"])
            if once:
                self._refuse_again(ledger, patient, key, stamp["day"], prescription.times_per_day)
            did = performed(
                prescription, sets=sets, reps=reps, hold_s=hold_s, skip=skip, stopped=stopped, reason=reason
            )
            entry = ExerciseEntry(
                **stamp,
                exercise=key,
                prescription=prescription,
                outcome=did.outcome,
                sets=did.sets,
                reason=said(did.reason),
                pain_before=before,
                pain_peak=peak,
                pain_after=after,
                note=said(note),
            )
            self._write(ledger, patient, entry)
        return entry

    def log_session(
        self,
        *,
        day: date | None = None,
        before: int | None = None,
        after: int | None = None,
        points: Sequence[Acupoint] = (),
        adjuncts: Sequence[str] = (),
        needles: int | None = None,
        retention_min: int | None = None,
        advice: str | None = None,
        after_effects: str | None = None,
        number: int | None = None,
        planned: int | None = None,
        practitioner: str | None = None,
        note: str | None = None,
    ) -> TreatmentSession:
        """Log an acupuncture session; pain now before and after it is 0–10, the fields are STRICTA's.

        Raises:
            InputError: for a value or a day that is not accepted.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            session = TreatmentSession(
                **self._stamp(ledger, TreatmentSession, patient, day),
                number=number,
                planned_number=planned,
                practitioner=said(practitioner),
                pain_before=before,
                pain_after=after,
                points=tuple(points),
                adjuncts=tuple(adjuncts),
                needles=needles,
                retention_min=retention_min,
                advice=said(advice),
                after_effects=said(after_effects),
                note=said(note),
            )
            self._write(ledger, patient, session)
        return session

    def log_rest(self, *, day: date | None = None, reason: str | None = None) -> RestDay:
        """Mark a day as a rest day, agreed with the practitioner: it leaves adherence.

        Raises:
            InputError: if the day is one already, or is not accepted.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            rest = RestDay(**self._stamp(ledger, RestDay, patient, day), reason=said(reason))
            if ledger.on_day(RestDay, patient.id, rest.day):
                raise InputError(f"{day_in_words(rest.day)} is a rest day already.", "Nothing to do.")
            self._write(ledger, patient, rest)
        return rest

    def edit(self, wanted: UUID, changes: Mapping[str, Any], *, sure: bool = False) -> Entry:
        """Put a corrected entry in the place of one; the old one is archived and undo brings it back.

        `changes` are fields of the entry's record; for an exercise `sets`, `reps`, `hold_s` and `skip` are
        said as in `log_exercise`.

        Raises:
            NotFoundError: if there is no such entry.
            InputError: for a field it does not have, a value not accepted, or an entry that was received.
            SayAgainError: for a day's sitting of more than 18 hours, unless `sure`.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            old = self._entry(ledger, patient, wanted)
            refuse_received(ledger, patient, old)
            fields = corrections(old, changes, self._regions(ledger, patient), self._settings.day_turn)
            # A correction keeps the instant the entry speaks of, unless it moves to another day. The day it
            # is of may not have come: it was written beyond the date line, or by a clock that was ahead.
            day, now = fields.pop("day", old.day), in_utc(self._clock.now())
            if day == old.day:
                entered_at = self._follows(ledger, patient.id, day, now)
                stamp: dict[str, Any] = {"id": self._new_id(), "entered_at": entered_at}
            else:
                stamp = self._stamp(ledger, type(old), patient, day)
            new = self._as_it_fits(ledger, replace(old, **{**stamp, **fields}), old, sure=sure)
            if isinstance(new, SittingBout) and not sure and "minutes" in changes:
                self._ask_again(new)
            ledger.add(new)
            ledger.archive(type(old), [old.id], new.entered_at)
            word, (felt, felt_before) = type_of(old), self._felt_goes_along(ledger, patient, old, new)
            self._note(
                ledger, patient, f"changed: {self._says(new)}", new.day,
                added=((word, new.id), *felt), archived=((word, old.id), *felt_before),
            )  # fmt: skip
        return new

    def remove(self, wanted: UUID) -> Entry:
        """Archive an entry: it no longer counts, and undo brings it back.

        Raises:
            NotFoundError: if there is no such entry.
            InputError: if it came from the other side.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            entry = self._entry(ledger, patient, wanted)
            refuse_received(ledger, patient, entry)
            ledger.archive(type(entry), [entry.id], in_utc(self._clock.now()))
            self._note(
                ledger, patient, f"removed: {self._says(entry)}", entry.day,
                archived=((type_of(entry), entry.id),),
            )  # fmt: skip
        return entry

    def undo(self) -> Action:
        """Take back the last thing done that was not undone yet.

        Raises:
            NothingToUndoError: if there is nothing left to undo.
        """
        with self._store.writing() as ledger:
            patient = self._find_patient(ledger)
            action = None if patient is None else ledger.last_action(patient.id)
            if action is None:
                raise NothingToUndoError(
                    "There is nothing to undo.", "Everything logged is in: homecare history"
                )
            ledger.undo(action, in_utc(self._clock.now()))
        return action
