"""Answers: what the practice answered to the patient's questions, as the diary at home shows it."""

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from homecare.core.asks import Answered, Asking, Replies
from homecare.core.clock import in_utc
from homecare.core.course_entries import StepAnswer
from homecare.core.course_words import request_in_words
from homecare.core.practice import Message, Reply
from homecare.core.records import Patient
from homecare.core.treatment_course import ForPractitioner
from homecare.pen import Pen
from homecare.store.ledger import Ledger
from homecare.store.replies import answered_entries


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


class Answers(Pen):
    """One patient's diary, with what the practice wrote in answer."""

    def answers(self) -> tuple[Answered, ...]:
        """What the practice answered and ticked off, the newest first."""
        with self._store.reading() as ledger:
            patient = self._find_patient(ledger)
            if patient is None:
                return ()
            found = replies_of(ledger, patient.id)
        return tuple(self._answered(one, found) for one in reversed(found.standing))

    def _answered(self, reply: Reply, found: Replies) -> Answered:
        entry = (found.about or {}).get(reply.about)
        return Answered(reply=reply, entry=entry, asked="" if entry is None else self._asked_words(entry))

    def _asked_words(self, entry: Asking) -> str:
        """What was asked, in words."""
        if isinstance(entry, StepAnswer):
            return request_in_words(entry, self._name_of(entry.exercise, None))
        return entry.text

    def _unread_answers(self, ledger: Ledger, patient: Patient, standing: list[Reply]) -> list[Answered]:
        """The answers in words that the patient has not seen; at the practice they are nobody's to read."""
        unread = [one for one in standing if one.read_at is None and one.text is not None]
        if patient.at_practice or not unread:
            return []
        found = Replies(standing=standing, about=answered_entries(ledger, patient.id))
        return [self._answered(one, found) for one in unread]

    def mark_read(self, received: list[UUID]) -> None:
        """Note that messages and answers from the practice were seen."""
        with self._store.writing() as ledger:
            patient = self._patient(ledger)
            at = in_utc(self._clock.now())
            written: list[Message | Reply] = [
                *ledger.kept(Message, patient.id),
                *ledger.kept(Reply, patient.id),
            ]
            for one in written:
                if one.id in received and one.read_at is None:
                    ledger.amend(replace(one, read_at=at))
