"""Proposed steps, the flare plan, and what waits for the patient, in plain lines."""

from collections.abc import Sequence

from homecare.core.clinic.questions import answer_heading
from homecare.core.routine.progression import Proposal
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.progression import condition_in_words, reply_in_words, step_in_words, time_in_words
from homecare.core.wording.treatments import BREATHLESS_TYPED
from homecare.diary.waiting import Waiting


def proposals_text(proposals: Sequence[Proposal], *, at_practice: bool = False) -> list[str]:
    """Each proposed step with the programme's rule, the days that led to it, and what can be answered."""
    if not proposals:
        return ["No step is proposed now. The programme's rules: homecare programme show"]
    lines: list[str] = []
    for proposal in proposals:
        lines += [step_in_words(proposal, at_practice=at_practice), f"  {condition_in_words(proposal)}"]
        lines += [f"  {time_in_words(time)}" for time in proposal.times]
        if proposal.asked:
            asked = "The patient wanted to ask you" if at_practice else "You wanted to ask your practitioner"
            lines.append(f"  {asked} about it first.")
        lines += [f"  {line}" for line in reply_in_words(proposal.reply)]
        lines += [
            f"  homecare step yes {proposal.exercise}       from today on",
            f"  homecare step not-now {proposal.exercise}   until there is something new",
        ]
        if not at_practice:
            lines.append(f"  homecare step ask {proposal.exercise}       ask your practitioner first")
        lines.append("")
    return [*lines, "Nothing changes by itself. To take an answer back: homecare undo"]


def waiting_text(waiting: Waiting) -> list[str]:
    """What waits, under the day: messages, the next treatment, and steps that are proposed."""
    lines = [f"From your practice: {one.text}" for one in waiting.messages]
    lines += [f"From your practice. {answer_heading(one)}: {one.reply.text}" for one in waiting.answers]
    planned = waiting.appointment
    if planned is not None:
        at = f", {planned.time}" if planned.time else ""
        note = f" ({planned.note})" if planned.note else ""
        what = (
            "Session today"
            if planned is waiting.session_today
            else f"Next session: {day_in_words(planned.day)}"
        )
        lines.append(f"{what}{at}{note}.")
    if waiting.begun is not None:
        lines.append("Today's session has no pain after yet: homecare log session --after LEVEL")
    if waiting.after_effects is not None:
        when = day_in_words(waiting.after_effects)
        lines.append(
            f"How was it after the session of {when}? homecare log after-effects none, or what you felt"
        )
        lines.append(BREATHLESS_TYPED)
    if waiting.questions and (waiting.session_today or waiting.begun):
        asks = "The patient wants to ask you" if waiting.at_practice else "To ask your practitioner"
        lines.append(f"{asks} today ({waiting.questions}): homecare questions")
    steps = [
        step_in_words(one, at_practice=waiting.at_practice) for one in waiting.proposals if not one.asked
    ]
    if steps:
        lines += [*steps, "See why, and answer: homecare step list"]
    return ["", *lines] if lines else []
