"""Course: the treatments as the patient lives them – planned, asked about, and felt the day after."""

from collections.abc import Iterable
from datetime import date

from homecare.core.clock import in_utc
from homecare.core.outcome_scales import PGIC, PSFS, pgic_scores, psfs_scores
from homecare.core.practice import Appointment, plannable
from homecare.core.records import Patient, Questionnaire, TreatmentSession
from homecare.core.treatment_course import AfterEffect, CoursePlan, FollowUp, ForPractitioner
from homecare.core.words import day_in_words, said
from homecare.errors import InputError, NotFoundError
from homecare.pen import Pen
from homecare.store.ledger import Ledger


class Course(Pen):
    """One patient's diary, with the course of treatments."""

    # What is planned

    def planned_treatments(self) -> tuple[Appointment, ...]:
        """The treatments planned from today on, the next one first; each day once."""
        today = self.current_day()
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            planned = [] if patient is None else self._planned(ledger, patient)
        by_day = {one.day: one for one in planned if one.day >= today}
        return tuple(by_day[day] for day in sorted(by_day))

    def plan_treatment(self, day: date, time: str | None = None, note: str | None = None) -> Appointment:
        """Plan a treatment; it takes the place of one planned on that day before. `time` is like `15:30`.

        Raises:
            InputError: for a day that is past or years ahead, a time or note that is not accepted, or where
                the practice planned that day.
        """
        plannable(day, self.current_day())
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            before = self._planned_here(ledger, patient, day)
            at = in_utc(self._clock.now())
            planned = Appointment(
                id=self._new_id(),
                patient=patient.id,
                day=day,
                time=said(time),
                note=said(note),
                entered_at=at,
            )
            ledger.add(planned)
            ledger.archive(Appointment, [one.id for one in before], at)
            self._note(
                ledger, patient, f"planned: session on {day_in_words(day)}", self.current_day(),
                added=(("appointment", planned.id),),
                archived=tuple(("appointment", one.id) for one in before),
            )  # fmt: skip
        return planned

    def cancel_treatment(self, day: date) -> Appointment:
        """Take back a planned treatment.

        Raises:
            NotFoundError: if none is planned on that day; what is planned is named.
            InputError: if the practice planned it.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            before = self._planned_here(ledger, patient, day)
            if not before:
                ahead = [one for one in self._planned(ledger, patient) if one.day >= self.current_day()]
                known = ", ".join(day_in_words(one.day) for one in ahead)
                raise NotFoundError(
                    f"No session is planned on {day_in_words(day)}.",
                    f"Planned: {known}." if known else "None is planned.",
                )
            ledger.archive(Appointment, [one.id for one in before], in_utc(self._clock.now()))
            self._note(
                ledger, patient, f"cancelled: session on {day_in_words(day)}", self.current_day(),
                archived=tuple(("appointment", one.id) for one in before),
            )  # fmt: skip
        return before[-1]

    def plan_course(self, sessions: int) -> CoursePlan:
        """Say how many treatments are planned in all; the newest word stands.

        Raises:
            InputError: for anything but a whole number within the limits.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            at = in_utc(self._clock.now())
            before = ledger.kept(CoursePlan, patient.id)
            plan = CoursePlan(id=self._new_id(), patient=patient.id, sessions=sessions, entered_at=at)
            ledger.add(plan)
            ledger.archive(CoursePlan, [one.id for one in before], at)
            self._note(
                ledger, patient, f"planned: {sessions} sessions in all", self.current_day(),
                added=(("course_plan", plan.id),),
                archived=tuple(("course_plan", one.id) for one in before),
            )  # fmt: skip
        return plan

    def _planned(self, ledger: Ledger, patient: Patient) -> list[Appointment]:
        return sorted(ledger.kept(Appointment, patient.id), key=lambda one: (one.day, one.time or ""))

    def _planned_here(self, ledger: Ledger, patient: Patient, day: date) -> list[Appointment]:
        """What is planned on a day and may be changed here."""
        found = [one for one in self._planned(ledger, patient) if one.day == day]
        if any(ledger.is_received(one.id) for one in found):
            raise InputError(
                f"The session on {day_in_words(day)} was planned by your practice and is read-only here.",
                "Ask them to change it; it arrives with their next file.",
            )
        return found

    # Questions for the practitioner

    def ask_later(self, text: str) -> ForPractitioner:
        """Write down a question for the practitioner; it stands on the page to take along until it was asked.

        Raises:
            InputError: if it is empty or too long.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            question = ForPractitioner(
                **self._stamp(ledger, ForPractitioner, patient, None), text=text.strip()
            )
            self._write(ledger, patient, question)
        return question

    def questions(self, *, asked: bool = False) -> tuple[ForPractitioner, ...]:
        """The questions still to be asked, the oldest first; with `asked` those that were asked too."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            found = [] if patient is None else ledger.entries(ForPractitioner, patient.id)
        return tuple(one for one in found if asked or not one.asked)

    # After a session

    def log_follow_up(
        self,
        session_day: date | None = None,
        effects: Iterable[AfterEffect] = (),
        *,
        note: str | None = None,
        day: date | None = None,
    ) -> FollowUp:
        """Say what was felt after a session (the last one, where no day is said); an older answer gives way.

        Raises:
            NotFoundError: if there was no session on that day.
            InputError: for effects or a day that are not accepted.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            stamp = self._stamp(ledger, FollowUp, patient, day)
            held = ledger.days_with(TreatmentSession, patient.id)
            known = [one for one in held if one <= stamp["day"]]
            if not known or (session_day is not None and session_day not in known):
                when = "yet" if session_day is None else f"for {day_in_words(session_day)}"
                raise NotFoundError(f"No session is logged {when}.", "Log it with: homecare log session")
            about = session_day or known[-1]
            told = FollowUp(**stamp, session_day=about, effects=tuple(effects), note=said(note))
            before = [one for one in ledger.entries(FollowUp, patient.id) if one.session_day == about]
            ledger.add(told)
            ledger.archive(FollowUp, [one.id for one in before], told.entered_at)
            self._note(
                ledger, patient, self._says(told), told.day, added=(("followup", told.id),),
                archived=tuple(("followup", one.id) for one in before),
            )  # fmt: skip
        return told

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
            InputError: for anything but a whole number from 1 to 7.
        """
        return self._answer_scale(PGIC, pgic_scores(step), day)

    def _answer_scale(
        self, instrument: str, scores: tuple[tuple[str, int], ...], day: date | None
    ) -> Questionnaire:
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            answered = Questionnaire(
                **self._stamp(ledger, Questionnaire, patient, day), instrument=instrument, scores=scores
            )
            self._write(ledger, patient, answered)
        return answered
