"""Flare days and answers to proposed steps, in plain words."""

from typing import Final

from homecare.core.records.flare_and_steps import Answer, FlareSpell, StepAnswer
from homecare.core.values.dose import dose_in_words
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.sentences import commas, with_note
from homecare.language import _

ANSWER_WORDS: Final = {
    Answer.YES: _("taken"),
    Answer.NOT_NOW: _("not now"),
    Answer.ASK: _("to ask my practitioner"),
}
ANSWER_WORDS_BY: Final = {
    Answer.YES: _("taken by {name}"),
    Answer.NOT_NOW: _("put off by {name}"),
    Answer.ASK: _("{name} wants to ask first"),
}


def flare_in_words(spell: FlareSpell) -> str:
    """`Flare plan on, since this day`, `Flare plan on, until Tue 24 Nov 2026`."""
    words = _("Flare plan on, from this day")
    if spell.until is not None:
        words = _("Flare plan on, until {day}").format(day=day_in_words(spell.until))
    return with_note(words, spell.note)


def answer_in_words(answer: StepAnswer, name: str | None = None) -> str:
    """`Step for Front plank: 3 × 10 s → 3 × 20 s, taken`; a step back says so."""
    words = (
        _("Step back for {name}: {before} → {after}")
        if answer.back
        else _("Step for {name}: {before} → {after}")
    )
    step = words.format(
        name=name or answer.exercise, before=dose_in_words(answer.before), after=dose_in_words(answer.after)
    )
    if answer.by:
        return commas(step, ANSWER_WORDS_BY[answer.answer].format(name=answer.by))
    return commas(step, ANSWER_WORDS[answer.answer])


def request_in_words(asked: StepAnswer, name: str) -> str:
    """`May I take this step? Front plank: 3 × 10 s → 3 × 20 s`: what a patient asks about a step."""
    words = _("May I take this step? {name}: {before} → {after}")
    if asked.back:
        words = _("May I take this step back? {name}: {before} → {after}")
    before, after = dose_in_words(asked.before), dose_in_words(asked.after)
    if asked.before.level != asked.after.level:
        before = _("level {level}, {dose}").format(level=asked.before.level, dose=before)
        after = _("level {level}, {dose}").format(level=asked.after.level, dose=after)
    return words.format(name=name, before=before, after=after)
