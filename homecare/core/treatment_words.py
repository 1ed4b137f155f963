"""The course of treatments in plain words: after-effects and questions for the practitioner."""

from homecare.core.treatment_course import AfterEffect, FollowUp, ForPractitioner
from homecare.core.words import day_in_words


def effect_in_words(effect: AfterEffect) -> str:
    """`mild soreness, over`, `strong tiredness, still there`."""
    return f"{effect.severity} {effect.name}, {'over' if effect.resolved else 'still there'}"


def effects_in_words(follow_up: FollowUp) -> str:
    """`mild soreness, over; strong tiredness, still there`, or `no after-effects`."""
    return "; ".join(effect_in_words(one) for one in follow_up.effects) or "no after-effects"


def follow_up_in_words(follow_up: FollowUp) -> str:
    """`After the session of Tue 24 Nov 2026: mild soreness, over`."""
    note = f" ({follow_up.note})" if follow_up.note else ""
    return f"After the session of {day_in_words(follow_up.session_day)}: {effects_in_words(follow_up)}{note}"


def question_in_words(question: ForPractitioner) -> str:
    """`To ask: May I swim?`, `Asked: May I swim?`."""
    return f"{'Asked' if question.asked else 'To ask'}: {question.text}"
