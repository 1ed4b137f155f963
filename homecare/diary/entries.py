"""What a person logs. Each is one transaction, and one undo."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from homecare.core.programme.plan import Plan
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
from homecare.core.routine.schedule import Assigned, in_force
from homecare.core.values import limits, parsing
from homecare.core.values.acupoints import Acupoint
from homecare.core.values.dose import Prescription
from homecare.core.values.parsing import said
from homecare.core.values.regions import REGIONS, parse_region
from homecare.core.values.wording import THERE_IS_NO_EXERCISE
from homecare.core.wording.entries import asked_again, replaced_in_words
from homecare.core.wording.safety_notice import Notice, notice_under
from homecare.diary import wording
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner, stamp_for, write_entry
from homecare.errors import InputError, SayAgainError

if TYPE_CHECKING:
    from homecare.core.guide.safety import SafetyPage


class Entries:
    """The entries of one patient, who is created with the first entry of a folder."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

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
        with self._diary.writing() as work:
            patient = owner(work)
            named = self._region(work, patient, region)
            reading = PainReading(
                **stamp_for(work, PainReading, day),
                level=level,
                region=named,
                kind=kind,
                note=said(note),
            )
            write_entry(work, reading)
        return reading

    def region_to_log(self) -> str:
        """The region that Today asks for: faces name it where a person names none."""
        with self._diary.reading() as work:
            return work.region_to_log(work.assigned())

    def _region(self, work: UnitOfWork, patient: Patient, text: str | None) -> str:
        """The region that is meant: where none is said the one chosen, the programme's, or the setting's.

        Raises:
            InputError: if this diary does not know it. The setting can be wrong: nobody typed it now.
        """
        assigned = work.assigned()
        known = [region for one in assigned for region in one.plan.regions]
        usual = self._diary.settings.region
        if text is None:
            text = work.usual_region(assigned) or usual
        if text == usual and usual not in (*REGIONS, *known):
            raise InputError(
                wording.REGION_SETTING_IS_UNKNOWN.format(region=usual),
                wording.ADD_REGION_OR_CHOOSE_ANOTHER,
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
        limits.whole(minutes, 0, limits.MINUTES_PER_DAY, wording.SITTING_MINUTES_A_DAY)
        if minutes > limits.MINUTES_ASKED_AGAIN and not sure:
            raise SayAgainError(asked_again(minutes), wording.CORRECT_IT_OR_SAY_YES)
        with self._diary.writing() as work:
            bout = SittingBout(
                **stamp_for(work, SittingBout, day),
                source=SittingSource.MANUAL,
                minutes=minutes,
                note=said(note),
            )
            write_entry(work, bout)
        return bout

    def replaces(self, entry: Entry) -> str | None:
        """What counted for the day before this reading or total, in a sentence; None where nothing did.

        Of one that was changed it is what else counted before the change.
        """
        if not isinstance(entry, PainReading | SittingBout):
            return None
        with self._diary.reading() as work:
            found = work.repository.on_day(type(entry), entry.patient, entry.day)
            others = [one for one in found if one.id != entry.id]
            if not others:
                return None
            action = work.repository.action_that_added(entry.patient, entry.id)
            changed = () if action is None else action.archived
            before = [
                work.repository.entry(entry.patient, one) for word, one in changed if word == type_of(entry)
            ]

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
        with self._diary.writing() as work:
            patient = owner(work)
            stamp = stamp_for(work, ExerciseEntry, day)
            prescription = prescription_on(work, work.assigned(), key, stamp["day"])
            if once:
                _refuse_again(work, patient, key, stamp["day"], prescription.times_per_day)
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
            write_entry(work, entry)
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
        with self._diary.writing() as work:
            session = TreatmentSession(
                **stamp_for(work, TreatmentSession, day),
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
            write_entry(work, session)
        return session

    def log_rest(self, *, day: date | None = None, reason: str | None = None) -> RestDay:
        """Mark a day as a rest day, agreed with the practitioner: it leaves adherence.

        Raises:
            InputError: if the day is one already, or is not accepted.
        """
        with self._diary.writing() as work:
            rest = RestDay(**stamp_for(work, RestDay, day), reason=said(reason))
            write_entry(work, rest)
        return rest

    def notice_under(self, entry: Entry) -> Notice | None:
        """What is shown under an entry, by the stop rule of the programme followed on its day; or None."""
        rule = None
        if isinstance(entry, ExerciseEntry):
            with self._diary.reading() as work:
                current = in_force(work.assigned(), entry.day)
            rule = None if current is None else current.plan.safety
        return notice_under(entry, rule, _safety_page)


def regions_of(work: UnitOfWork) -> tuple[str, ...]:
    """The regions that the patient's programmes add."""
    return tuple(region for given in work.assigned() for region in given.plan.regions)


def prescription_on(work: UnitOfWork, assigned: Sequence[Assigned], key: str, day: date) -> Prescription:
    """The dose of an exercise on a day: the programme's, or the library's first level beside it."""
    current = in_force(assigned, day)
    plan: Plan | None = None if current is None else current.plan
    planned = None if plan is None else plan.exercise(key)
    if planned is not None:
        return planned.prescription
    known = work.diary.exercise(key, plan)
    if known is None:
        in_plan = [exercise.key for exercise in plan.exercises] if plan is not None else []
        every = dict.fromkeys([*in_plan, *work.diary.shelf.library])
        raise parsing.unknown(THERE_IS_NO_EXERCISE, key, every, listing="homecare guide exercises")
    return known.levels[0].prescription()


def _refuse_again(work: UnitOfWork, patient: Patient, key: str, day: date, times: int) -> None:
    """A key pressed twice, here or in another window, is still one time."""
    made = [
        entry for entry in work.repository.on_day(ExerciseEntry, patient.id, day) if entry.exercise == key
    ]
    if len(made) >= times:
        raise InputError(
            wording.EXERCISE_IS_ALREADY_LOGGED.format(exercise=work.diary.exercise_name(key)),
            wording.CHANGE_OR_REMOVE_THAT_ENTRY,
        )


def _safety_page() -> "SafetyPage":
    from homecare.exchange.content import read_safety  # only an entry with words waits for its import

    return read_safety()
