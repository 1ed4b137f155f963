"""What the patient wants to ask, and what the practice wrote and answered, as the diary shows it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from homecare.core.clinic.questions import Answered, Asking, Replies
from homecare.core.programme.plan import Plan
from homecare.core.programme.plan_json import plan_from_json
from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.practice import Message, Reply
from homecare.core.records.records import Patient
from homecare.core.records.treatment import ForPractitioner
from homecare.core.values.parsing import in_lines
from homecare.core.wording.flare_and_steps import request_in_words
from homecare.diary import wording
from homecare.diary.patients import refuse_received
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner, replace_entries, stamp_for, write_entry
from homecare.errors import NotFoundError
from homecare.store.queries.replies import answered_entries
from homecare.store.repository import Repository

if TYPE_CHECKING:
    from homecare.core.handoff.packet import Packet


def replied(repository: Repository, patient: UUID) -> frozenset[UUID]:
    """The ids of what the practice answered, or ticked off."""
    return frozenset(one.about for one in repository.kept(Reply, patient))


def replies_of(repository: Repository, patient: UUID) -> Replies:
    """The answers that stand, and what they are about."""
    standing = repository.kept(Reply, patient)
    return Replies(standing=standing, about=answered_entries(repository, patient) if standing else {})


def questions_of(
    repository: Repository, patient: UUID, answered: Collection[UUID] | None = None
) -> list[ForPractitioner]:
    """The questions, the oldest first; one that the practice answered counts as asked.

    `answered` are the ids of what was answered, where they are known already.
    """
    found = repository.entries(ForPractitioner, patient)
    if all(one.asked for one in found):
        return found
    known = replied(repository, patient) if answered is None else answered
    return [replace(one, asked=True) if one.id in known else one for one in found]


def answers_in(repository: Repository, patient: UUID, packet: "Packet") -> tuple[Answered, ...]:
    """The answers in words that a packet brings, the oldest first, with what of this diary they are about."""
    written = [one for one in packet.of("reply") if one.archived_at is None and one.text is not None]
    found = []
    for one in sorted(written, key=lambda one: (one.entered_at, one.id)):
        about = repository.entry(patient, one.about)
        entry = about if isinstance(about, ForPractitioner | StepAnswer) else None
        found.append(AskWords(repository).answered(one, entry))
    return tuple(found)


def _told(repository: Repository, patient: UUID, replies: Sequence[Reply]) -> list[Answered]:
    about, words = answered_entries(repository, patient) if replies else {}, AskWords(repository)
    return [words.answered(one, about.get(one.about)) for one in replies]


class AskWords:
    """What is asked, in words; the name of an exercise is the one that its programme gave it."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._plans: dict[str, Plan | None] = {}

    def of(self, entry: Asking) -> str:
        """A question in the patient's own words; a step in ours."""
        return request_in_words(entry, self._name(entry)) if isinstance(entry, StepAnswer) else entry.text

    def answered(self, reply: Reply, entry: Asking | None) -> Answered:
        """An answer with what it answers, as far as that is known here."""
        return Answered(reply=reply, entry=entry, asked="" if entry is None else self.of(entry))

    def _name(self, asked: StepAnswer) -> str:
        if asked.digest not in self._plans:
            kept = self._repository.programme(asked.digest)
            self._plans[asked.digest] = None if kept is None else plan_from_json(kept.plan)
        plan = self._plans[asked.digest]
        planned = None if plan is None else plan.exercise(asked.exercise)
        return asked.exercise if planned is None else planned.name


class Questions:
    """What one patient asks, and what the practice wrote to them."""

    def __init__(self, diary: OpenDiary) -> None:
        self._diary = diary

    def ask(self, text: str) -> ForPractitioner:
        """Write down a question for the practitioner; it stands on the page to take along until it was asked.

        Raises:
            InputError: if it is empty or too long.
        """
        with self._diary.writing() as work:
            question = ForPractitioner(**stamp_for(work, ForPractitioner, None), text=in_lines(text))
            write_entry(work, question)
        return question

    def all(self, *, asked: bool = False) -> tuple[ForPractitioner, ...]:
        """The questions still to be asked, the oldest first; with `asked` those that were asked too.

        One that the practice answered counts as asked.
        """
        with self._diary.reading() as work:
            patient = work.patient
            found = [] if patient is None else questions_of(work.repository, patient.id)
        return tuple(one for one in found if asked or not one.asked)

    def mark_asked(self, ids: Iterable[UUID], *, asked: bool = True) -> tuple[ForPractitioner, ...]:
        """Tick questions off, or take the tick away, all in one action; what is so already stays.

        One that the practice answered is asked anew where the tick is taken away.

        Raises:
            NotFoundError: if there is no question with one of these ids.
            InputError: if a question belongs to the patient's own diary, and this is the practice.
        """
        wanted = list(dict.fromkeys(ids))
        with self._diary.writing() as work:
            patient = owner(work)
            known = {one.id: one for one in questions_of(work.repository, patient.id)}
            if any(one not in known for one in wanted):
                raise NotFoundError(wording.THERE_IS_NO_SUCH_QUESTION, wording.SEE_THE_QUESTIONS)
            changed = [known[one] for one in wanted if known[one].asked is not asked]
            for one in changed:
                refuse_received(work.repository, patient, one)
            # When it was written down, and by whom, stays as it was: a tick is no new question.
            pairs = [(one, replace(one, id=work.new_id(), asked=asked)) for one in changed]
            if pairs:
                says = self._diary.entry_in_words(pairs[0][1])
                more = f" (+{len(pairs) - 1})" if len(pairs) > 1 else ""
                replace_entries(work, patient, pairs, f"{says}{more}")
        return tuple(new for _, new in pairs)

    # What the practice wrote

    def messages(self) -> tuple[Message, ...]:
        """What the practice wrote, newest first."""
        with self._diary.reading() as work:
            patient = work.patient
            return () if patient is None else tuple(reversed(written_to(work, patient)))

    def answers(self, *, received: bool = False) -> tuple[Answered, ...]:
        """What the practice answered and ticked off, the newest first.

        With `received` only what came from it: in the practice's own folder it is nobody's to read.
        """
        with self._diary.reading() as work:
            patient = work.patient
            if patient is None or (received and patient.at_practice):
                return ()
            standing = work.repository.kept(Reply, patient.id)
            return tuple(_told(work.repository, patient.id, standing[::-1]))

    def mark_read(self, received: list[UUID]) -> None:
        """Note that messages and answers from the practice were seen; at the practice nobody can say so."""
        with self._diary.writing() as work:
            patient = owner(work)
            if patient.at_practice:
                return
            at = work.now()
            written: list[Message | Reply] = [
                *work.repository.kept(Message, patient.id),
                *work.repository.kept(Reply, patient.id),
            ]
            for one in written:
                if one.id in received and one.read_at is None:
                    work.repository.amend(replace(one, read_at=at))


def unread_answers(work: UnitOfWork, patient: Patient, standing: list[Reply]) -> list[Answered]:
    """The answers in words that the patient has not seen; at the practice they are nobody's to read."""
    unread = [one for one in standing if one.read_at is None and one.text is not None]
    return [] if patient.at_practice else _told(work.repository, patient.id, unread)


def written_to(work: UnitOfWork, patient: Patient) -> list[Message]:
    """What the practice wrote to the patient; in the practice's own folder it is nobody's to read."""
    return [] if patient.at_practice else work.repository.kept(Message, patient.id)
