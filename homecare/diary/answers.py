"""Answers: what the practice answered to the patient's questions, as the diary at home shows it."""

from collections.abc import Collection, Sequence
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
from homecare.core.values.days import in_utc
from homecare.core.wording.flare_and_steps import request_in_words
from homecare.diary.unit_of_work import Pen
from homecare.store.queries.replies import answered_entries
from homecare.store.repository import Ledger

if TYPE_CHECKING:
    from homecare.core.handoff.packet import Packet


def replied(ledger: Ledger, patient: UUID) -> frozenset[UUID]:
    """The ids of what the practice answered, or ticked off."""
    return frozenset(one.about for one in ledger.kept(Reply, patient))


def replies_of(ledger: Ledger, patient: UUID) -> Replies:
    """The answers that stand, and what they are about."""
    standing = ledger.kept(Reply, patient)
    return Replies(standing=standing, about=answered_entries(ledger, patient) if standing else {})


def questions_of(
    ledger: Ledger, patient: UUID, answered: Collection[UUID] | None = None
) -> list[ForPractitioner]:
    """The questions, the oldest first; one that the practice answered counts as asked.

    `answered` are the ids of what was answered, where they are known already.
    """
    found = ledger.entries(ForPractitioner, patient)
    if all(one.asked for one in found):
        return found
    known = replied(ledger, patient) if answered is None else answered
    return [replace(one, asked=True) if one.id in known else one for one in found]


def answers_in(ledger: Ledger, patient: UUID, packet: "Packet") -> tuple[Answered, ...]:
    """The answers in words that a packet brings, the oldest first, with what of this diary they are about."""
    written = [one for one in packet.of("reply") if one.archived_at is None and one.text is not None]
    found = []
    for one in sorted(written, key=lambda one: (one.entered_at, one.id)):
        about = ledger.entry(patient, one.about)
        entry = about if isinstance(about, ForPractitioner | StepAnswer) else None
        found.append(AskWords(ledger).answered(one, entry))
    return tuple(found)


def _told(ledger: Ledger, patient: UUID, replies: Sequence[Reply]) -> list[Answered]:
    about, words = answered_entries(ledger, patient) if replies else {}, AskWords(ledger)
    return [words.answered(one, about.get(one.about)) for one in replies]


class AskWords:
    """What is asked, in words; the name of an exercise is the one that its programme gave it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._plans: dict[str, Plan | None] = {}

    def of(self, entry: Asking) -> str:
        """A question in the patient's own words; a step in ours."""
        return request_in_words(entry, self._name(entry)) if isinstance(entry, StepAnswer) else entry.text

    def answered(self, reply: Reply, entry: Asking | None) -> Answered:
        """An answer with what it answers, as far as that is known here."""
        return Answered(reply=reply, entry=entry, asked="" if entry is None else self.of(entry))

    def _name(self, asked: StepAnswer) -> str:
        if asked.digest not in self._plans:
            kept = self._ledger.programme(asked.digest)
            self._plans[asked.digest] = None if kept is None else plan_from_json(kept.plan)
        plan = self._plans[asked.digest]
        planned = None if plan is None else plan.exercise(asked.exercise)
        return asked.exercise if planned is None else planned.name


class Answers(Pen):
    """One patient's diary, with what the practice wrote in answer."""

    def answers(self, *, received: bool = False) -> tuple[Answered, ...]:
        """What the practice answered and ticked off, the newest first.

        With `received` only what came from it: in the practice's own folder it is nobody's to read.
        """
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            if patient is None or (received and patient.at_practice):
                return ()
            standing = ledger.kept(Reply, patient.id)
            return tuple(_told(ledger, patient.id, standing[::-1]))

    def _unread_answers(self, ledger: Ledger, patient: Patient, standing: list[Reply]) -> list[Answered]:
        """The answers in words that the patient has not seen; at the practice they are nobody's to read."""
        unread = [one for one in standing if one.read_at is None and one.text is not None]
        return [] if patient.at_practice else _told(ledger, patient.id, unread)

    def mark_read(self, received: list[UUID]) -> None:
        """Note that messages and answers from the practice were seen; at the practice nobody can say so."""
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            if patient.at_practice:
                return
            at = in_utc(self._clock.now())
            written: list[Message | Reply] = [
                *ledger.kept(Message, patient.id),
                *ledger.kept(Reply, patient.id),
            ]
            for one in written:
                if one.id in received and one.read_at is None:
                    ledger.amend(replace(one, read_at=at))
