"""Proposed steps, the flare plan, and what waits for the patient, in plain lines."""

from collections.abc import Sequence

from homecare.cli.output.printing import columns
from homecare.cli.texts.wording import diary as wording
from homecare.core.clinic.questions import answer_heading
from homecare.core.routine.progression import Proposal
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.course import when
from homecare.core.wording.progression import condition_in_words, reply_in_words, step_in_words, time_in_words
from homecare.core.wording.treatments import BREATHLESS_TYPED
from homecare.diary.waiting import Waiting


def proposals_text(proposals: Sequence[Proposal], *, at_practice: bool = False) -> list[str]:
    """Each proposed step with the programme's rule, the days that led to it, and what can be answered."""
    if not proposals:
        return [wording.NO_STEP]
    lines: list[str] = []
    for proposal in proposals:
        lines += [step_in_words(proposal, at_practice=at_practice), f"  {condition_in_words(proposal)}"]
        lines += [f"  {time_in_words(time)}" for time in proposal.times]
        if proposal.asked:
            wanted = wording.THEY_WANTED_TO_ASK if at_practice else wording.YOU_WANTED_TO_ASK
            lines.append(f"  {wanted}")
        lines += [f"  {line}" for line in reply_in_words(proposal.reply)]
        answers = {**wording.STEP_ANSWERS, **({} if at_practice else wording.STEP_ASK)}
        rows = [(typed.format(exercise=proposal.exercise), then) for typed, then in answers.items()]
        lines += [*columns(rows, gap=3), ""]
    return [*lines, wording.NOTHING_BY_ITSELF]


def waiting_text(waiting: Waiting) -> list[str]:
    """What waits, under the day: messages, the next treatment, and steps that are proposed."""
    lines = [wording.FROM_PRACTICE.format(text=one.text) for one in waiting.messages]
    lines += [
        wording.ANSWER_FROM_PRACTICE.format(heading=answer_heading(one), text=one.reply.text)
        for one in waiting.answers
    ]
    planned = waiting.appointment
    if planned is not None:
        if planned is waiting.session_today:
            told = wording.SESSIONS_TODAY[bool(planned.time), bool(planned.note)]
        else:
            told = wording.NEXT_SESSION_NOTED if planned.note else wording.NEXT_SESSION
        lines.append(told.format(when=when(planned), time=planned.time, note=planned.note))
    if waiting.begun is not None:
        lines.append(wording.PAIN_AFTER_MISSING)
    if waiting.after_effects is not None:
        lines.append(wording.AFTER_EFFECTS_ASKED.format(when=day_in_words(waiting.after_effects)))
        lines.append(BREATHLESS_TYPED)
    if waiting.questions and (waiting.session_today or waiting.begun):
        asks = wording.THEY_ASK_TODAY if waiting.at_practice else wording.YOU_ASK_TODAY
        lines.append(asks.format(number=waiting.questions))
    steps = [
        step_in_words(one, at_practice=waiting.at_practice) for one in waiting.proposals if not one.asked
    ]
    if steps:
        lines += [*steps, wording.SEE_WHY]
    return ["", *lines] if lines else []
