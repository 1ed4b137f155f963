"""Questions, what a patient asks, and what the practice wrote, in plain lines."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from shlex import quote
from typing import TYPE_CHECKING

from homecare.cli.output.printing import cells, filled
from homecare.cli.texts.wording import diary as wording
from homecare.core.clinic.questions import (
    Answered,
    Ask,
    answer_heading,
    answers_by_question,
    received,
    settled_in_words,
)
from homecare.core.clinic.wording import TALKED
from homecare.core.records.practice import Message, Reply
from homecare.core.records.treatment import ForPractitioner
from homecare.core.values.in_words import day_in_words

if TYPE_CHECKING:
    from homecare.clinic.questions import SentMessage

DateOf = Callable[[datetime], date]


# At home


def questions_text(
    questions: Sequence[ForPractitioner], answers: Sequence[Answered], date_of: DateOf, *, every: bool
) -> list[str]:
    """Each question with its id, and under it what the practice answered; empty where there is none."""
    told = answers_by_question(answers)
    lines = []
    widest = max(map(cells, (wording.OPEN, wording.ANSWERED, wording.ASKED)))
    for one in questions:
        reply = told.get(one.at)
        state = wording.OPEN
        if one.asked:
            state = wording.ANSWERED if reply else wording.ASKED
        shown = [filled(state, widest)] * every
        lines.append("  ".join([str(one.id)[:8], day_in_words(one.day), *shown, one.text]))
        if reply is not None:
            told_by = wording.YOUR_PRACTICE_TALKED if reply.text is None else wording.YOUR_PRACTICE_ON
            lines += _reply_lines(reply, date_of, told_by)
    if any(not one.asked for one in questions):
        lines.append(wording.TICK_OFF)
    if not every and any(one.reply.read_at is None and one.reply.text for one in answers):
        lines.append(wording.READ_ANSWERS)
    return lines


def received_text(messages: Iterable[Message], answers: Iterable[Answered], date_of: DateOf) -> list[str]:
    """What the practice wrote, messages and answers, the newest first."""
    return [
        f"{day_in_words(date_of(words.at))}: "
        f"{f'{answer_heading(words.answers)}: ' if words.answers else ''}{words.text}"
        for words in received(messages, answers)
    ]


def _reply_lines(reply: Reply, date_of: DateOf, told: str) -> list[str]:
    """An answer under what it answers, its own lines set in; `told` says whose it is, and of which day."""
    first = told.format(day=day_in_words(date_of(reply.entered_at)))
    return [f"    {first}", *(f"      {line}" for line in (reply.text or "").splitlines())]


# At the practice


def asks_text(name: str, asks: Sequence[Ask], date_of: DateOf, *, every: bool) -> list[str]:
    """What a patient asks, each with its id; with `every` what came to rest too, with its answer."""
    shown = [one for one in asks if every or one.is_open]
    rested = len(asks) - sum(one.is_open for one in asks)
    if not shown:
        told = wording.ASKED_BEFORE if rested else wording.ASKS_NOTHING
        return [told.format(name=name, quoted=quote(name))]
    lines = []
    widest = max(map(cells, (wording.OPEN, wording.ANSWERED, TALKED, *map(state_of, shown))))
    for one in shown:
        state = [filled(state_of(one), widest)] * every
        first, *others = one.says.splitlines()
        lines.append("  ".join([str(one.id)[:8], day_in_words(one.entry.day), *state, first]))
        lines += [f"      {line}" for line in others]
        if one.reply is not None:
            told_by = wording.YOU_TALKED if one.reply.text is None else wording.YOU_ON
            lines += _reply_lines(one.reply, date_of, told_by)
            lines.append(f"      {sent_in_words(name, sent=one.sent)}")
    if any(one.is_open for one in shown):
        lines.append(wording.ANSWER_ONE.format(name=quote(name)))
    return lines


def state_of(ask: Ask) -> str:
    """`open`, `answered`, `talked about`, or how it came to rest otherwise."""
    if ask.is_open:
        return wording.OPEN
    if ask.reply is not None:
        return wording.ANSWERED if ask.reply.text is not None else TALKED
    return settled_in_words(ask.settled)


def sent_in_words(name: str, *, sent: bool) -> str:
    """Whether it left in a file."""
    next_file = wording.GOES_WITH_NEXT.format(name=quote(name))
    return wording.LEFT_IN_A_FILE if sent else next_file


def sent_text(name: str, messages: Sequence["SentMessage"], date_of: DateOf) -> list[str]:
    """What was written to a patient, the newest first."""
    if not messages:
        return [wording.NO_MESSAGE.format(name=name, quoted=quote(name))]
    lines = []
    for one in messages:
        told = wording.WRITTEN_ON if one.sent else wording.WRITTEN_NOT_SENT
        lines.append(told.format(day=day_in_words(date_of(one.message.entered_at))))
        lines += [f"    {line}" for line in one.message.text.splitlines()]
    return lines
