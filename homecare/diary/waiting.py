"""What waits for the patient: proposed steps, what the practice wrote, and the next treatment."""

from dataclasses import dataclass
from datetime import date, timedelta

from homecare.core.clinic.questions import Answered
from homecare.core.records.practice import Appointment, Message, Reply
from homecare.core.records.records import TreatmentSession
from homecare.core.records.treatment import FollowUp
from homecare.core.routine.progression import Proposal
from homecare.core.treatments.course import ASKED_FOR_DAYS, ask_after
from homecare.diary.progression import proposals_now
from homecare.diary.questions import questions_of, unread_answers, written_to
from homecare.diary.treatments import to_ask_about
from homecare.diary.unit_of_work import OpenDiary


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """What waits for the patient: steps that the programme's rules propose, messages and answers not read
    yet, and the next planned treatment (None where none is planned).

    `session_today` is that treatment where it is today and not held yet, `begun` today's session whose pain
    after is still to be written; `after_effects` the day of the session whose after-effects are to be asked
    about; `questions` how many for the practitioner are open. `at_practice` says that it is read by the
    practitioner.
    """

    proposals: tuple[Proposal, ...] = ()
    messages: tuple[Message, ...] = ()
    answers: tuple[Answered, ...] = ()
    appointment: Appointment | None = None
    session_today: Appointment | None = None
    begun: TreatmentSession | None = None
    after_effects: date | None = None
    questions: int = 0
    at_practice: bool = False


class WaitingNow:
    """What waits for one patient."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def now(self) -> Waiting:
        """What waits for the patient today."""
        with self._diary.reading() as work:
            patient = work.patient
            if patient is None:
                return Waiting()
            today = self._diary.current_day()
            lately = today - timedelta(days=ASKED_FOR_DAYS)
            sessions = work.repository.entries(TreatmentSession, patient.id, since=lately)
            held = {one.day for one in sessions}
            first = today + timedelta(days=today in held)
            planned = [one for one in work.repository.kept(Appointment, patient.id) if one.day >= first]
            following = min(planned, key=lambda one: (one.day, one.time or ""), default=None)
            answered = {
                one.session_day for one in work.repository.entries(FollowUp, patient.id, since=lately)
            }
            standing = work.repository.kept(Reply, patient.id)
            asked = questions_of(work.repository, patient.id, {one.about for one in standing})
            return Waiting(
                proposals=proposals_now(work, patient, work.assigned(), standing),
                messages=tuple(one for one in written_to(work, patient) if one.read_at is None),
                answers=tuple(unread_answers(work, patient, standing)),
                appointment=following,
                session_today=following if following is not None and following.day == today else None,
                begun=to_ask_about(work.repository, [one for one in sessions if one.day == today]),
                # Asked of the patient, in their own program.
                after_effects=None if patient.at_practice else ask_after(held, answered, today),
                questions=sum(not one.asked for one in asked),
                at_practice=patient.at_practice,
            )
