"""What patients ask the practice, and what it answers. One action is one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from homecare.clinic import wording
from homecare.core.clinic.questions import Ask, asks_of, begins
from homecare.core.records.flare_and_steps import StepAnswer
from homecare.core.records.practice import Message, Reply
from homecare.core.records.records import Patient
from homecare.core.records.treatment import ForPractitioner
from homecare.core.values.parsing import in_lines
from homecare.diary.questions import AskWords, replies_of
from homecare.diary.unit_of_work import OpenDiary, UnitOfWork
from homecare.diary.writing import owner, write_action
from homecare.errors import InputError, NotFoundError
from homecare.store.queries.handoff import digests_sent

REPLY: Final = "reply"
"""The word for an answer in an action."""


@dataclass(frozen=True, kw_only=True)
class SentMessage:
    """A message that was written to a patient; `sent` says that it left in a file."""

    message: Message
    sent: bool


class PatientsQuestions:
    """What the patients of one data folder ask, and what the practice wrote to them."""

    def __init__(self, folder: OpenDiary) -> None:
        self._folder = folder

    def asks(self, name: str) -> tuple[Ask, ...]:
        """What a patient asks: open ones first, the oldest at the top; then those that came to rest.

        Raises:
            NotFoundError: if there is no such patient.
        """
        with self._folder.of(name).reading() as work:
            return _asks(work)

    def messages_sent(self, name: str) -> tuple[SentMessage, ...]:
        """What was written to a patient, the newest first, and whether it left in a file.

        Raises:
            NotFoundError: if there is no such patient.
        """
        with self._folder.of(name).reading() as work:
            patient = owner(work)
            came = work.repository.received(patient.id, "message")
            written = [one for one in work.repository.kept(Message, patient.id) if one.id not in came]
            sent = digests_sent(work.repository, patient.id) if written else {}
        return tuple(SentMessage(message=one, sent=one.id in sent) for one in reversed(written))

    def answer(self, name: str, about: UUID, text: str | None) -> Reply:
        """Answer what a patient asks; it goes out with the next file. An answer from before gives way to it.

        `text` is None where it is only ticked off, because they talked about it.

        Raises:
            NotFoundError: if there is no such patient, or they do not ask this (any more).
            InputError: if the answer is empty or too long, or this is the patient's own folder.
        """
        with self._folder.of(name).writing() as work:
            patient = _looked_after(work)
            asked = _asked(work, about)
            reply = Reply(
                id=work.new_id(),
                patient=patient.id,
                about=about,
                text=None if text is None else in_lines(text),
                entered_at=work.now(),
            )
            did = wording.TALKED_ABOUT if text is None else wording.ANSWERED
            says = did.format(question=begins(asked.says))
            _take_place(work, _standing(work, about), says, new=reply)
        return reply

    def put_answer_aside(self, name: str, about: UUID) -> Reply:
        """Take an answer back: what it was about is open again, at the patient's with the next file.

        Raises:
            NotFoundError: if there is no such patient, or what is meant has no answer.
        """
        with self._folder.of(name).writing() as work:
            patient = _looked_after(work)
            asked = _asked(work, about)
            if asked.reply is None:
                raise NotFoundError(
                    wording.THERE_IS_NO_ANSWER.format(question=begins(asked.says)),
                    wording.SEE_WHAT_WAS_ASKED.format(name=patient.name),
                )
            says = wording.REMOVED_THE_ANSWER.format(question=begins(asked.says))
            _take_place(work, _standing(work, asked.reply.about), says)
        return asked.reply


def _asks(work: UnitOfWork) -> tuple[Ask, ...]:
    patient, repository = owner(work), work.repository
    questions = repository.entries(ForPractitioner, patient.id)
    replies = replies_of(repository, patient.id)
    found = asks_of(questions, repository.entries(StepAnswer, patient.id), replies)
    sent = digests_sent(repository, patient.id) if replies.standing else {}
    words = AskWords(repository)
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


def _looked_after(work: UnitOfWork) -> Patient:
    """A patient of the practice.

    Raises:
        InputError: if the diary is somebody's own: their practice answers in its own folder.
    """
    patient = owner(work)
    if not patient.at_practice:
        raise InputError(
            wording.DIARY_IS_THEIR_OWN.format(name=patient.name),
            wording.TO_TICK_OFF,
        )
    return patient


def _asked(work: UnitOfWork, about: UUID) -> Ask:
    found = next((one for one in _asks(work) if one.id == about), None)
    if found is None:
        raise NotFoundError(
            wording.NO_LONGER_ASKS.format(name=owner(work).name),
            wording.SEE_WHAT_THEY_ASK.format(name=owner(work).name),
        )
    return found


def _standing(work: UnitOfWork, about: UUID) -> list[Reply]:
    return [one for one in work.repository.kept(Reply, owner(work).id) if one.about == about]


def _take_place(work: UnitOfWork, before: Sequence[Reply], says: str, *, new: Reply | None = None) -> None:
    """Archive answers that a new one takes the place of (or nothing), as one action."""
    if new is not None:
        work.repository.add(new)
    work.repository.archive(Reply, [reply.id for reply in before], work.now())
    write_action(
        work, says, work.diary.current_day(),
        added=() if new is None else ((REPLY, new.id),),
        archived=tuple((REPLY, reply.id) for reply in before),
    )  # fmt: skip
