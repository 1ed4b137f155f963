"""Entering: what a person logs. One method is one transaction, and one undo."""

from collections.abc import Sequence
from datetime import date

from homecare.core.records.entry import Entry
from homecare.core.records.performed import performed
from homecare.core.records.records import (
    ExerciseEntry,
    PainKind,
    PainReading,
    Patient,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
    type_of,
)
from homecare.core.values import limits
from homecare.core.values.acupoints import Acupoint
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import said
from homecare.core.values.regions import REGIONS, parse_region
from homecare.core.wording.entries import asked_again
from homecare.diary.unit_of_work import Pen
from homecare.errors import InputError, SayAgainError
from homecare.store.repository import WritingLedger


class Entering(Pen):
    """One patient's diary, to log in. The patient is created with the first entry of a folder."""

    def log_pain(
        self,
        level: int,
        *,
        region: str | None = None,
        kind: PainKind = PainKind.AVERAGE_24H,
        day: date | None = None,
        note: str | None = None,
    ) -> PainReading:
        """Log a pain level 0–10 for a region (the usual one where none is named).

        Raises:
            InputError: for a level, region or day that is not accepted; nothing is written.
        """
        limits.pain_level(level)
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            named = self._region(ledger, patient, region)
            reading = PainReading(
                **self._stamp(ledger, PainReading, patient, day),
                level=level,
                region=named,
                kind=kind,
                note=said(note),
            )
            self._write(ledger, patient, reading)
        return reading

    def region_to_log(self) -> str:
        """The region that Today asks for: faces name it where a person names none."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            return self._region_to_log(ledger, patient, self._assigned(ledger, patient))

    def _region(self, ledger: WritingLedger, patient: Patient, text: str | None) -> str:
        """The region that is meant: where none is said the one chosen, the programme's, or the setting's.

        Raises:
            InputError: if this diary does not know it. The setting can be wrong: nobody typed it now.
        """
        assigned = self._assigned(ledger, patient)
        known = [region for one in assigned for region in one.plan.regions]
        usual = self._settings.region
        if text is None:
            text = self._usual_region(patient, assigned) or usual
        if text == usual and usual not in (*REGIONS, *known):
            raise InputError(
                f"The setting region is “{usual}”, which no programme of this diary has.",
                "Name a region, or choose another one: homecare settings region neck",
            )
        return parse_region(text, known)

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

    def replaces(self, entry: Entry) -> str | None:
        """What counted for the day before this reading or total, in a sentence; None where nothing did.

        Of one that was changed it is what else counted before the change.
        """
        if not isinstance(entry, PainReading | SittingBout):
            return None
        with self._store.reading() as ledger:
            found = ledger.on_day(type(entry), entry.patient, entry.day)
            others = [one for one in found if one.id != entry.id]
            if not others:
                return None
            action = ledger.action_that_added(entry.patient, entry.id)
            changed = () if action is None else action.archived
            before = [ledger.entry(entry.patient, one) for word, one in changed if word == type_of(entry)]
        from homecare.core.wording.replaced import (
            replaced_in_words,  # nobody waits for it who says something first
        )

        return replaced_in_words(entry, others, [one for one in before if one is not None])

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
