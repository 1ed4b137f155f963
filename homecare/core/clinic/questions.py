"""What a patient asks the practice: questions, and steps of the programme they want to ask about first.

Whether something is still open is said here for every face: the panel, the practice's list, the diary at home
and its report.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Final, NamedTuple
from uuid import UUID

from homecare.core.clinic import wording
from homecare.core.programme.step_dose import dose_key
from homecare.core.records.flare_and_steps import Answer, StepAnswer
from homecare.core.records.practice import Message, Reply
from homecare.core.records.treatment import ForPractitioner

Asking = ForPractitioner | StepAnswer
"""An entry that can be answered by the practice."""
TALKED: Final = wording.TALKED
"""What is said of what was ticked off without words."""
BEGINNING: Final = 60
"""Letters of a question by which it is named where it does not stand whole."""


def begins(text: str) -> str:
    """The beginning of a text, on one line: `May I swim?`, or `I slept badly since the last…`."""
    line = text.strip().splitlines()[0] if text.strip() else ""
    cut = line[:BEGINNING].rstrip()
    return cut if cut == text.strip() else f"{cut}…"


def open_questions(
    questions: Iterable[ForPractitioner], replied: Collection[UUID]
) -> tuple[ForPractitioner, ...]:
    """The questions that nobody ticked off or answered; `replied` are the ids that have a standing reply."""
    return tuple(one for one in questions if not one.asked and one.id not in replied)


def open_requests(answers: Iterable[StepAnswer], replied: Collection[UUID]) -> tuple[StepAnswer, ...]:
    """The steps that the patient asks about, and that nobody answered since, the oldest first.

    One step is one exercise, one way (forward or back) and the doses before and after. Whatever else was done
    that day, and whether its rule still proposes it, does not matter: it was asked.
    """
    latest: dict[Hashable, StepAnswer] = {}
    for one in sorted(answers, key=_as_entered):
        latest[step_of(one)] = one
    found = [one for one in latest.values() if one.answer is Answer.ASK and one.id not in replied]
    return tuple(sorted(found, key=_as_entered))


def step_of(answer: StepAnswer) -> Hashable:
    """What makes two answers speak of the same step, in whichever version of the programme."""
    return answer.exercise, answer.back, dose_key(answer.before), dose_key(answer.after)


def _as_entered(one: StepAnswer) -> tuple[object, ...]:
    return one.entered_at, one.at, one.id


@dataclass(frozen=True, kw_only=True)
class Answered:
    """An answer of the practice, with what it answers: its entry, and that in words.

    Both are missing where this diary no longer has it.
    """

    reply: Reply
    entry: Asking | None = None
    asked: str = ""


def answers_by_question(answers: Iterable[Answered]) -> dict[datetime, Reply]:
    """The newest answer to each question, by the moment at which the question was written down.

    A question keeps it when its words are changed, or when it is ticked off.
    """
    told = sorted(answers, key=lambda one: (one.reply.entered_at, one.reply.id))
    return {one.entry.at: one.reply for one in told if isinstance(one.entry, ForPractitioner)}


class Received(NamedTuple):
    """Words of the practice as the patient reads them; `answers` is None where they answer no question."""

    at: datetime
    text: str
    read: bool
    answers: Answered | None = None


def received(messages: Iterable[Message], answers: Iterable[Answered]) -> list[Received]:
    """What the practice wrote, messages and answers, the newest first."""
    written = [
        Received(message.entered_at, message.text, message.read_at is not None) for message in messages
    ]
    written += [
        Received(answered.reply.entered_at, answered.reply.text, answered.reply.read_at is not None, answered)
        for answered in answers
        if answered.reply.text is not None
    ]
    return sorted(written, key=lambda words: words.at, reverse=True)


def answer_heading(answered: Answered) -> str:
    """`Answer to “May I swim?”`: what stands before the words of an answer."""
    if not answered.asked:
        return wording.ANSWER_TO_A_QUESTION
    return wording.ANSWER_TO.format(question=begins(answered.asked))


def practice_answered(answered: Answered) -> str:
    """`Your practice answered “May I swim?”`: the same, where it has just come."""
    if not answered.asked:
        return wording.PRACTICE_ANSWERED_A_QUESTION
    return wording.PRACTICE_ANSWERED.format(question=begins(answered.asked))


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One thing that a patient asks, as the practice sees it: `says` is it in words.

    `settled` says how it came to rest without an answer: `asked`, `taken`, `not now`; empty where it did not.
    `reply` is the answer that is shown with it, `sent` whether that left in a file. It is open, `is_open`,
    until it is settled or answered; a question whose words were changed since is open again, and still shows
    the answer from before.
    """

    entry: Asking
    says: str
    is_open: bool
    settled: str = ""
    reply: Reply | None = None
    sent: bool = False

    @property
    def id(self) -> UUID:
        """The id of the question, or of the answer to the step."""
        return self.entry.id

    @property
    def is_request(self) -> bool:
        """Whether it is about a step of the programme."""
        return isinstance(self.entry, StepAnswer)


@dataclass(frozen=True, kw_only=True)
class Replies:
    """The answers that stand, with what each is about (an entry that may have been changed since)."""

    standing: Sequence[Reply] = ()
    about: Mapping[UUID, Asking] | None = None

    @cached_property
    def ids(self) -> frozenset[UUID]:
        """The ids of what has an answer."""
        return frozenset(one.about for one in self.standing)

    @cached_property
    def _by_id(self) -> dict[UUID, Reply]:
        return {one.about: one for one in self.standing}

    @cached_property
    def _by_moment(self) -> dict[Hashable, Reply]:
        """By the moment at which it was asked, which a question keeps when it is changed or ticked off."""
        known = self.about or {}
        return {
            (type(known[one.about]), known[one.about].at): one for one in self.standing if one.about in known
        }

    def to(self, entry: Asking) -> Reply | None:
        """The answer to this, or to what it was before it was changed."""
        return self._by_id.get(entry.id) or self._by_moment.get((type(entry), entry.at))


def settled_in_words(settled: str) -> str:
    """How an asking came to rest, as it is shown; `settled` as in `Ask`, empty where it did not."""
    return wording.SETTLED.get(settled, settled)


def asks_of(
    questions: Sequence[ForPractitioner], answers: Sequence[StepAnswer], replies: Replies
) -> list[tuple[Asking, bool, str]]:
    """Everything that is or was asked: the entry, whether it is open, and how it was settled without words.

    Open ones come first, the oldest at the top, then the others, the newest at the top. Of one step only the
    newest asking is listed.
    """
    waiting = {one.id for one in open_questions(questions, replies.ids)}
    waiting |= {one.id for one in open_requests(answers, replies.ids)}
    by_step: dict[Hashable, list[StepAnswer]] = {}
    for one in sorted(answers, key=_as_entered):
        by_step.setdefault(step_of(one), []).append(one)
    found: list[tuple[Asking, bool, str]] = [
        (one, one.id in waiting, "asked" if one.asked else "") for one in questions
    ]
    for said in by_step.values():
        asking = [place for place, one in enumerate(said) if one.answer is Answer.ASK]
        if asking:
            then = said[asking[-1] + 1 :]
            found.append((said[asking[-1]], said[asking[-1]].id in waiting, _settled(then)))
    found.sort(key=lambda one: (one[0].entered_at, one[0].at, one[0].id))
    return [one for one in found if one[1]] + [one for one in reversed(found) if not one[1]]


def _settled(then: Sequence[StepAnswer]) -> str:
    """How a step came to rest that was asked about: by the last answer to it since."""
    if not then:
        return ""
    return "taken" if then[-1].answer is Answer.YES else "not now"
