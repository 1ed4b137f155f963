"""Course: the treatments as the patient lives them – planned, asked about, and felt the day after."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from homecare.core.records.entry import Entry
from homecare.core.records.practice import Appointment, plannable
from homecare.core.records.records import Patient, Questionnaire, TreatmentSession, type_of
from homecare.core.records.treatment import CoursePlan, FollowUp, ForPractitioner
from homecare.core.routine.schedule import base_on, planned_sessions, said_after
from homecare.core.treatments.course import CourseView, begun, unfinished
from homecare.core.treatments.outcome_scales import LOG_FIRST, NOT_BEGUN, PGIC, PSFS, pgic_scores, psfs_scores
from homecare.core.treatments.treatments import treatments
from homecare.core.values import limits
from homecare.core.values.days import in_utc
from homecare.core.values.in_words import day_in_words
from homecare.core.values.parsing import in_lines, said
from homecare.diary.after_effects import Felt
from homecare.diary.answers import questions_of
from homecare.diary.day import planned_words
from homecare.diary.ownership import refuse_received
from homecare.errors import InputError, NotFoundError
from homecare.store.repository import Ledger, WritingLedger

APPOINTMENT, SESSION = "appointment", "session"
"""The words for a session planned and one held, among what came from the other side."""


class Course(Felt):
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

    def plan_treatment(
        self, day: date, time: str | None = None, note: str | None = None, *, instead_of: date | None = None
    ) -> Appointment:
        """Plan a treatment; it takes the place of one planned on that day before. `time` is like `15:30`.

        What is not said anew, time or note, stays as it was planned before; an empty text takes it away.
        `instead_of` is the day of a planned treatment that is moved: it is taken back in the same action.

        Raises:
            InputError: for a day that is past or years ahead, a time or note that is not accepted, or where
                the practice planned that day.
        """
        plannable(day, self.current_day())
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            before = self._planned_here(ledger, patient, day)
            moved = [] if instead_of in (None, day) else self._planned_here(ledger, patient, instead_of)
            last = next(reversed([*before, *moved]), None)
            at = in_utc(self._clock.now())
            planned = Appointment(
                id=self._new_id(),
                patient=patient.id,
                day=day,
                time=said(time) if time is not None else last.time if last else None,
                note=said(note) if note is not None else last.note if last else None,
                entered_at=at,
            )
            ledger.add(planned)
            ledger.archive(Appointment, [one.id for one in (*before, *moved)], at)
            self._note(
                ledger, patient, f"planned: session on {day_in_words(day)}", self.current_day(),
                added=(("appointment", planned.id),),
                archived=tuple(("appointment", one.id) for one in (*before, *moved)),
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
            today, now = self.current_day(), in_utc(self._clock.now())
            followed = base_on(self._assigned(ledger, patient), today)
            at = said_after(now, planned_words(ledger, patient.id, today), followed)
            before = ledger.kept(CoursePlan, patient.id)
            plan = CoursePlan(id=self._new_id(), patient=patient.id, sessions=sessions, entered_at=at)
            ledger.add(plan)
            ledger.archive(CoursePlan, [one.id for one in before], at)
            self._note(
                ledger, patient, f"planned: {sessions} sessions", self.current_day(),
                added=(("course_plan", plan.id),),
                archived=tuple(("course_plan", one.id) for one in before),
            )  # fmt: skip
        return plan

    def _planned(self, ledger: Ledger, patient: Patient) -> list[Appointment]:
        return sorted(ledger.kept(Appointment, patient.id), key=lambda one: (one.day, one.time or ""))

    def _planned_here(self, ledger: Ledger, patient: Patient, day: date | None) -> list[Appointment]:
        """What is planned on a day and may be changed here."""
        found = [one for one in self._planned(ledger, patient) if one.day == day]
        if any(ledger.is_received(one.id) for one in found):
            raise InputError(
                f"The session on {day_in_words(found[0].day)} was planned by your practice "
                "and is read-only here.",
                "Ask them to change it; it arrives with their next file.",
            )
        return found

    # The whole course

    def course(self) -> CourseView:
        """The course as it stands today: held, planned, followed up, asked about, and the scales answered."""
        today = self.current_day()
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            if patient is None:
                return CourseView(today=today)
            sessions = ledger.entries(TreatmentSession, patient.id)
            planned = {one.day: one for one in self._planned(ledger, patient)}
            return CourseView(
                today=today,
                sessions=tuple(sessions),
                sessions_planned=planned_sessions(
                    planned_words(ledger, patient.id, today),
                    base_on(self._assigned(ledger, patient), today),
                ),
                appointments=tuple(planned[day] for day in sorted(planned)),
                from_practice=frozenset()
                if patient.at_practice
                else ledger.received(patient.id, APPOINTMENT, SESSION),
                follow_ups=tuple(ledger.entries(FollowUp, patient.id)),
                questions=tuple(questions_of(ledger, patient.id)),
                answered=tuple(ledger.entries(Questionnaire, patient.id)),
                at_practice=patient.at_practice,
            )

    # On the day

    def unfinished_session(self, day: date | None = None) -> TreatmentSession | None:
        """The session of a day (today) that has pain before and not after, if it is the only such one.

        One that came from the other side is not to be completed here.
        """
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            return None if patient is None else _unfinished(ledger, patient, day or self.current_day())

    def finish_session(self, after: int, *, day: date | None = None) -> TreatmentSession | None:
        """Write the pain after into the session of a day (today) that lacks it; None where there is none.

        Raises:
            InputError: for a level that is not accepted.
        """
        limits.pain_level(after, "Pain after")
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            old = _unfinished(ledger, patient, day or self.current_day())
            if old is None:
                return None
            at = in_utc(self._clock.now())
            new = replace(old, **self._signed(patient), entered_at=at, pain_after=after)
            self._replace(ledger, patient, [(old, new)], f"completed: {self._says(new)}")
        return new

    # Questions for the practitioner

    def ask_later(self, text: str) -> ForPractitioner:
        """Write down a question for the practitioner; it stands on the page to take along until it was asked.

        Raises:
            InputError: if it is empty or too long.
        """
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            question = ForPractitioner(
                **self._stamp(ledger, ForPractitioner, patient, None), text=in_lines(text)
            )
            self._write(ledger, patient, question)
        return question

    def questions(self, *, asked: bool = False) -> tuple[ForPractitioner, ...]:
        """The questions still to be asked, the oldest first; with `asked` those that were asked too.

        One that the practice answered counts as asked.
        """
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            found = [] if patient is None else questions_of(ledger, patient.id)
        return tuple(one for one in found if asked or not one.asked)

    def mark_asked(self, ids: Iterable[UUID], *, asked: bool = True) -> tuple[ForPractitioner, ...]:
        """Tick questions off, or take the tick away, all in one action; what is so already stays.

        One that the practice answered is asked anew where the tick is taken away.

        Raises:
            NotFoundError: if there is no question with one of these ids.
            InputError: if a question belongs to the patient's own diary, and this is the practice.
        """
        wanted = list(dict.fromkeys(ids))
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            known = {one.id: one for one in questions_of(ledger, patient.id)}
            if any(one not in known for one in wanted):
                raise NotFoundError("There is no such question.", "See them with: homecare questions --all")
            changed = [known[one] for one in wanted if known[one].asked is not asked]
            for one in changed:
                refuse_received(ledger, patient, one)
            # When it was written down, and by whom, stays as it was: a tick is no new question.
            pairs = [(one, replace(one, id=self._new_id(), asked=asked)) for one in changed]
            if pairs:
                says = self._says(pairs[0][1])
                more = f" (+{len(pairs) - 1})" if len(pairs) > 1 else ""
                self._replace(ledger, patient, pairs, f"{says}{more}")
        return tuple(new for _, new in pairs)

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
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            answered = Questionnaire(
                **self._stamp(ledger, Questionnaire, patient, day), instrument=instrument, scores=scores
            )
            held = ledger.treatment_days(patient.id)
            if instrument == PGIC and not any(one <= answered.day for one in held):
                raise InputError(NOT_BEGUN, LOG_FIRST)
            self._write(ledger, patient, answered)
        return answered

    def _replace(
        self,
        ledger: WritingLedger,
        patient: Patient,
        pairs: Sequence[tuple[Entry, Entry]],
        says: str,
    ) -> None:
        """Put new entries in the place of old ones, as one action."""
        word, kind = type_of(pairs[0][0]), type(pairs[0][0])
        ledger.add_all([new for _, new in pairs])
        ledger.archive(kind, [old.id for old, _ in pairs], in_utc(self._clock.now()))
        self._note(
            ledger, patient, says, pairs[0][1].day,
            added=tuple((word, new.id) for _, new in pairs),
            archived=tuple((word, old.id) for old, _ in pairs),
        )  # fmt: skip


def _unfinished(ledger: Ledger, patient: Patient, day: date) -> TreatmentSession | None:
    return to_complete(ledger, ledger.on_day(TreatmentSession, patient.id, day))


def to_complete(ledger: Ledger, held: Iterable[TreatmentSession]) -> TreatmentSession | None:
    """Of a day's sessions the one whose pain after is still to be written here; see `unfinished`.

    What came from the other side is not: it would be read-only.
    """
    return unfinished([one for one in begun(held) if not ledger.is_received(one.id)])


def to_ask_about(ledger: Ledger, held: Sequence[TreatmentSession]) -> TreatmentSession | None:
    """The same, unless the practice's entry of that session has its pain after: then nobody is asked."""
    found = to_complete(ledger, held)
    told = [one.session.pain_after for one in treatments(held) if found in one.entries]
    return found if told == [None] else None
