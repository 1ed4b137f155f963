"""The treatments as the patient lives them: planned, held, and the scales answered beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from homecare.core.records.practice import Appointment, plannable
from homecare.core.records.records import Patient, Questionnaire, TreatmentSession
from homecare.core.records.treatment import CoursePlan, FollowUp
from homecare.core.routine.schedule import base_on, planned_sessions, said_after
from homecare.core.treatments.course import CourseView, begun, unfinished
from homecare.core.treatments.outcome_scales import LOG_FIRST, NOT_BEGUN, PGIC, PSFS, pgic_scores, psfs_scores
from homecare.core.treatments.treatments import treatments
from homecare.core.values import limits
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import said
from homecare.diary import wording
from homecare.diary.questions import questions_of
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner, replace_entries, signed, stamp_for, write_action, write_entry
from homecare.errors import InputError, NotFoundError
from homecare.store.queries.planned_sessions import planned_words
from homecare.store.repository import Repository

APPOINTMENT, SESSION = "appointment", "session"
"""The words for a session planned and one held, among what came from the other side."""


class Treatments:
    """The treatments of one patient: planned, held, and the scales. `by_practice` says who acts."""

    def __init__(self, diary: OpenDiary, *, by_practice: bool = False) -> None:
        self._diary = diary
        self._by_practice = by_practice

    # What is planned

    def planned(self) -> tuple[Appointment, ...]:
        """The treatments planned from today on, the next one first; each day once."""
        today = self._diary.current_day()
        with self._diary.reading() as work:
            patient = work.patient
            planned = [] if patient is None else self._planned(work, patient)
        by_day = {one.day: one for one in planned if one.day >= today}
        return tuple(by_day[day] for day in sorted(by_day))

    def withdrawn(self) -> "tuple[Appointment, ...]":
        """What was planned from today on and is not any more, each day once, the next one first."""
        today = self._diary.current_day()
        with self._diary.reading() as work:
            patient = work.patient
            if patient is None:
                return ()
            planned = {one.day for one in work.repository.kept(Appointment, patient.id)}
            gone = work.repository.kept(Appointment, patient.id, archived=True)
        by_day = {one.day: one for one in gone if one.day >= today and one.day not in planned}
        return tuple(by_day[day] for day in sorted(by_day))

    def sessions(self) -> tuple[TreatmentSession, ...]:
        """Every acupuncture session, newest first."""
        with self._diary.reading() as work:
            patient = work.patient
            found = [] if patient is None else work.repository.entries(TreatmentSession, patient.id)
        return tuple(reversed(found))

    def plan(
        self, day: date, time: str | None = None, note: str | None = None, *, instead_of: date | None = None
    ) -> Appointment:
        """Plan a treatment; it takes the place of one planned on that day before. `time` is like `15:30`.

        What is not said anew, time or note, stays as it was planned before; an empty text takes it away.
        `instead_of` is the day of a planned treatment that is moved: it is taken back in the same action.

        Raises:
            InputError: for a day that is past or years ahead, a time or note that is not accepted, or where
                the practice planned that day.
        """
        plannable(day, self._diary.current_day())
        with self._diary.writing() as work:
            patient = owner(work)
            before = self._planned_here(work, patient, day)
            moved = [] if instead_of in (None, day) else self._planned_here(work, patient, instead_of)
            last = next(reversed([*before, *moved]), None)
            at = work.now()
            planned = Appointment(
                id=work.new_id(),
                patient=patient.id,
                day=day,
                time=said(time) if time is not None else last.time if last else None,
                note=said(note) if note is not None else last.note if last else None,
                entered_at=at,
            )
            work.repository.add(planned)
            work.repository.archive(Appointment, [one.id for one in (*before, *moved)], at)
            write_action(
                work, wording.PLANNED_SESSION.format(day=day_in_words(day)), self._diary.current_day(),
                added=(("appointment", planned.id),),
                archived=tuple(("appointment", one.id) for one in (*before, *moved)),
            )  # fmt: skip
        return planned

    def cancel(self, day: date) -> Appointment:
        """Take back a planned treatment.

        Raises:
            NotFoundError: if none is planned on that day; what is planned is named.
            InputError: if the practice planned it.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            before = self._planned_here(work, patient, day)
            if not before:
                ahead = [one for one in self._planned(work, patient) if one.day >= self._diary.current_day()]
                known = ", ".join(day_in_words(one.day) for one in ahead)
                refusal = wording.NO_SESSION_IS_PLANNED
                if self._by_practice:
                    refusal = wording.NO_SESSION_IS_PLANNED_FOR
                raise NotFoundError(
                    refusal.format(name=patient.name, day=day_in_words(day)),
                    wording.PLANNED_DAYS_ARE.format(days=known) if known else wording.NONE_IS_PLANNED,
                )
            work.repository.archive(Appointment, [one.id for one in before], work.now())
            write_action(
                work, wording.CANCELLED_SESSION.format(day=day_in_words(day)), self._diary.current_day(),
                archived=tuple(("appointment", one.id) for one in before),
            )  # fmt: skip
        return before[-1]

    def plan_course(self, sessions: int) -> CoursePlan:
        """Say how many treatments are planned in all; the newest word stands.

        Raises:
            InputError: for anything but a whole number within the limits.
        """
        with self._diary.writing() as work:
            patient = owner(work)
            today, now = self._diary.current_day(), work.now()
            followed = base_on(work.assigned(), today)
            at = said_after(now, planned_words(work.repository, patient.id, today), followed)
            before = work.repository.kept(CoursePlan, patient.id)
            plan = CoursePlan(id=work.new_id(), patient=patient.id, sessions=sessions, entered_at=at)
            work.repository.add(plan)
            work.repository.archive(CoursePlan, [one.id for one in before], at)
            write_action(
                work, wording.COURSE_PLANNED.of(sessions), self._diary.current_day(),
                added=(("course_plan", plan.id),),
                archived=tuple(("course_plan", one.id) for one in before),
            )  # fmt: skip
        return plan

    def _planned(self, work: UnitOfWork, patient: Patient) -> list[Appointment]:
        return sorted(
            work.repository.kept(Appointment, patient.id), key=lambda one: (one.day, one.time or "")
        )

    def _planned_here(self, work: UnitOfWork, patient: Patient, day: date | None) -> list[Appointment]:
        """What is planned on a day and may be changed here."""
        found = [one for one in self._planned(work, patient) if one.day == day]
        if any(work.repository.is_received(one.id) for one in found):
            refusal = wording.PLANNED_BY_YOUR_PRACTICE
            if self._by_practice:
                refusal = wording.PLANNED_BY_THE_PRACTICE
            raise InputError(refusal.format(day=day_in_words(found[0].day)), wording.ASK_THEM_TO_CHANGE_IT)
        return found

    # The whole course

    def course(self) -> CourseView:
        """The course as it stands today: held, planned, followed up, asked about, and the scales answered."""
        today = self._diary.current_day()
        with self._diary.reading() as work:
            patient = work.patient
            if patient is None:
                return CourseView(today=today)
            sessions = work.repository.entries(TreatmentSession, patient.id)
            planned = {one.day: one for one in self._planned(work, patient)}
            return CourseView(
                today=today,
                sessions=tuple(sessions),
                sessions_planned=planned_sessions(
                    planned_words(work.repository, patient.id, today),
                    base_on(work.assigned(), today),
                ),
                appointments=tuple(planned[day] for day in sorted(planned)),
                from_practice=frozenset()
                if patient.at_practice
                else work.repository.received(patient.id, APPOINTMENT, SESSION),
                follow_ups=tuple(work.repository.entries(FollowUp, patient.id)),
                questions=tuple(questions_of(work.repository, patient.id)),
                answered=tuple(work.repository.entries(Questionnaire, patient.id)),
                at_practice=patient.at_practice,
            )

    # On the day

    def unfinished_session(self, day: date | None = None) -> TreatmentSession | None:
        """The session of a day (today) that has pain before and not after, if it is the only such one.

        One that came from the other side is not to be completed here.
        """
        with self._diary.reading() as work:
            patient = work.patient
            return (
                None
                if patient is None
                else _unfinished(work.repository, patient, day or self._diary.current_day())
            )

    def finish_session(self, after: int, *, day: date | None = None) -> TreatmentSession | None:
        """Write the pain after into the session of a day (today) that lacks it; None where there is none.

        Raises:
            InputError: for a level that is not accepted.
        """
        limits.pain_level(after, wording.PAIN_AFTER)
        with self._diary.writing() as work:
            patient = owner(work)
            old = _unfinished(work.repository, patient, day or self._diary.current_day())
            if old is None:
                return None
            at = work.now()
            new = replace(old, **signed(work), entered_at=at, pain_after=after)
            replace_entries(
                work, patient, [(old, new)], wording.COMPLETED.format(entry=self._diary.entry_in_words(new))
            )
        return new

    # Scales

    def answer_activities(
        self, scores: Iterable[tuple[str, int]], *, day: date | None = None
    ) -> Questionnaire:
        """Answer PSFS: three to five activities, each from 0 = unable to 10 = as before.

        Raises:
            InputError: for activities or scores that are not accepted.
        """
        return self._answer_scale(PSFS, psfs_scores(scores), day)

    def answer_change(self, step: int, *, day: date | None = None) -> Questionnaire:
        """Answer PGIC: from 1 = very much worse to 7 = very much better since the treatments began.

        Raises:
            InputError: for anything but a whole number from 1 to 7, or before any session was held.
        """
        return self._answer_scale(PGIC, pgic_scores(step), day)

    def _answer_scale(
        self, instrument: str, scores: tuple[tuple[str, int], ...], day: date | None
    ) -> Questionnaire:
        with self._diary.writing() as work:
            patient = owner(work)
            answered = Questionnaire(
                **stamp_for(work, Questionnaire, day), instrument=instrument, scores=scores
            )
            held = work.repository.treatment_days(patient.id)
            if instrument == PGIC and not any(one <= answered.day for one in held):
                raise InputError(NOT_BEGUN, LOG_FIRST)
            write_entry(work, answered)
        return answered


def _unfinished(repository: Repository, patient: Patient, day: date) -> TreatmentSession | None:
    return to_complete(repository, repository.on_day(TreatmentSession, patient.id, day))


def to_complete(repository: Repository, held: Iterable[TreatmentSession]) -> TreatmentSession | None:
    """Of a day's sessions the one whose pain after is still to be written here; see `unfinished`.

    What came from the other side is not: it would be read-only.
    """
    return unfinished([one for one in begun(held) if not repository.is_received(one.id)])


def to_ask_about(repository: Repository, held: Sequence[TreatmentSession]) -> TreatmentSession | None:
    """The same, unless the practice's entry of that session has its pain after: then nobody is asked."""
    found = to_complete(repository, held)
    told = [one.session.pain_after for one in treatments(held) if found in one.entries]
    return found if told == [None] else None
