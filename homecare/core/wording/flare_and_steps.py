"""Flare days and answers to proposed steps, in plain words."""

from homecare.core.records.flare_and_steps import Answer, FlareSpell, StepAnswer
from homecare.core.values.dose import dose_in_words
from homecare.core.values.in_words import day_in_words

ANSWER_WORDS = {
    Answer.YES: "taken",
    Answer.NOT_NOW: "not now",
    Answer.ASK: "to ask my practitioner",
}


def flare_in_words(spell: FlareSpell) -> str:
    """`Flare plan on, since this day`, `Flare plan on, until Tue 24 Nov 2026`."""
    until = "since this day" if spell.until is None else f"until {day_in_words(spell.until)}"
    note = f" ({spell.note})" if spell.note else ""
    return f"Flare plan on, {until}{note}"


def answer_in_words(answer: StepAnswer, name: str | None = None) -> str:
    """`Step for Front plank: 3 × 10 s → 3 × 20 s, taken`; a step back says so."""
    what = "Step back" if answer.back else "Step"
    who = f" by {answer.by}" if answer.by else ""
    doses = f"{dose_in_words(answer.before)} → {dose_in_words(answer.after)}"
    return f"{what} for {name or answer.exercise}: {doses}, {ANSWER_WORDS[answer.answer]}{who}"


def request_in_words(asked: StepAnswer, name: str) -> str:
    """`May I take this step? Front plank: 3 × 10 s → 3 × 20 s`: what a patient asks about a step."""
    what = "step back" if asked.back else "step"
    before, after = dose_in_words(asked.before), dose_in_words(asked.after)
    if asked.before.level != asked.after.level:
        before, after = f"level {asked.before.level}, {before}", f"level {asked.after.level}, {after}"
    return f"May I take this {what}? {name}: {before} → {after}"
