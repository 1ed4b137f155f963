"""Answering: what patients ask the practice, and what it answers. One action is one transaction."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from homecare.clinic.patient_file import Practising
from homecare.core.clinic.questions import Ask, asks_of, begins
from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.practice import Message, Reply
from homecare.core.records.records import Patient
from homecare.core.records.treatment import ForPractitioner
from homecare.core.values.days import in_utc
from homecare.core.values.parsing import in_lines
from homecare.diary.answers import AskWords, replies_of
from homecare.errors import InputError, NotFoundError
from homecare.store.queries.handoff import digests_sent
from homecare.store.repository import Ledger

REPLY: Final = "reply"
"""The word for an answer in an action."""


@dataclass(frozen=True, kw_only=True)
class SentMessage:
    """A message that was written to a patient; `sent` says that it left in a file."""

    message: Message
    sent: bool


class Answering(Practising):
    """The patients of one data folder, with what they ask and what the practice wrote to them."""

    # Looking

    def asks(self, name: str) -> tuple[Ask, ...]:
        """What a patient asks: open ones first, the oldest at the top; then those that came to rest.

        Raises:
            NotFoundError: if there is no such patient.
        """
        with self._store.reading() as ledger:
            return self._asks(ledger, self._named(ledger, name))

    def _asks(self, ledger: Ledger, patient: Patient) -> tuple[Ask, ...]:
        questions = ledger.entries(ForPractitioner, patient.id)
        replies = replies_of(ledger, patient.id)
        found = asks_of(questions, ledger.entries(StepAnswer, patient.id), replies)
        sent = digests_sent(ledger, patient.id) if replies.standing else {}
        words = AskWords(ledger)
        return tuple(
            Ask(
                entry=entry,
                says=words.of(entry),
                is_open=is_open,
                settled=settled,
                reply=(reply := replies.to(entry)),
                sent=reply is not None and reply.id in sent,
            )
            for entry, is_open, settled in found
        )

    def messages_sent(self, name: str) -> tuple[SentMessage, ...]:
        """What was written to a patient, the newest first, and whether it left in a file.

        Raises:
            NotFoundError: if there is no such patient.
        """
        with self._store.reading() as ledger:
            patient = self._named(ledger, name)
            came = ledger.received(patient.id, "message")
            written = [one for one in ledger.kept(Message, patient.id) if one.id not in came]
            sent = digests_sent(ledger, patient.id) if written else {}
        return tuple(SentMessage(message=one, sent=one.id in sent) for one in reversed(written))

    # Answering

    def answer(self, name: str, about: UUID, text: str | None) -> Reply:
        """Answer what a patient asks; it goes out with the next file. An answer from before gives way to it.

        `text` is None where it is only ticked off, because they talked about it.

        Raises:
            NotFoundError: if there is no such patient, or they do not ask this (any more).
            InputError: if the answer is empty or too long, or this is the patient's own folder.
        """
        with self._store.writing() as ledger:
            patient = self._looked_after(ledger, name)
            asked = self._asked(ledger, patient, about)
            reply = Reply(
                id=self._new_id(),
                patient=patient.id,
                about=about,
                text=None if text is None else in_lines(text),
                entered_at=in_utc(self._clock.now()),
            )
            before = self._standing(ledger, patient, about)
            ledger.add(reply)
            did = "talked about" if text is None else "answered"
            self._take_place(ledger, patient, REPLY, f"{did}: {begins(asked.says)}", before, new=reply)
        return reply

    def put_answer_aside(self, name: str, about: UUID) -> Reply:
        """Take an answer back: what it was about is open again, at the patient's with the next file.

        Raises:
            NotFoundError: if there is no such patient, or what is meant has no answer.
        """
        with self._store.writing() as ledger:
            patient = self._looked_after(ledger, name)
            asked = self._asked(ledger, patient, about)
            if asked.reply is None:
                raise NotFoundError(
                    f"There is no answer to “{begins(asked.says)}”.",
                    f'See what was asked and answered: homecare patient questions "{patient.name}" --all',
                )
            before = self._standing(ledger, patient, asked.reply.about)
            says = f"put aside: the answer to {begins(asked.says)}"
            self._take_place(ledger, patient, REPLY, says, before)
        return asked.reply

    def _looked_after(self, ledger: Ledger, name: str) -> Patient:
        """A patient of the practice.

        Raises:
            InputError: if the diary is somebody's own: their practice answers in its own folder.
        """
        patient = self._named(ledger, name)
        if not patient.at_practice:
            raise InputError(
                f"The diary of {patient.name} is their own; their practice answers in its own folder.",
                "To tick off what was asked: homecare questions asked ID",
            )
        return patient

    def _asked(self, ledger: Ledger, patient: Patient, about: UUID) -> Ask:
        found = next((one for one in self._asks(ledger, patient) if one.id == about), None)
        if found is None:
            raise NotFoundError(
                f"{patient.name} does not ask this any more: it was changed or removed.",
                f'See what they ask: homecare patient questions "{patient.name}"',
            )
        return found

    def _standing(self, ledger: Ledger, patient: Patient, about: UUID) -> list[Reply]:
        return [one for one in ledger.kept(Reply, patient.id) if one.about == about]
