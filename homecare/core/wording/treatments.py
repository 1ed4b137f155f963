"""The course of treatments in plain words: planned sessions, after-effects, questions to the practitioner."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from homecare.core.records.records import TreatmentSession
from homecare.core.records.treatment import AfterEffect, FollowUp, ForPractitioner, Severity
from homecare.core.values.in_words import count, day_in_words
from homecare.core.values.parsing import nearest
from homecare.errors import InputError

if TYPE_CHECKING:
    from homecare.core.records.practice import Appointment

NONE: Final = "none"
"""Said in the place of after-effects: nothing was felt."""
OVER: Final = "ended"
STILL: Final = "still there"
_OVER_WORDS: Final = (OVER, "over")
EXAMPLE: Final = 'Write each in quotes, for example "mild soreness, ended", or the word none.'
_NO_WORDS: Final = ("nothing", "no", "nil", "nope", "0")
BREATHLESS: Final = "Breathless, or chest pain, even hours after needling? Press ! or F1 for the safety page."
"""From the first step of the safety page (CLINICAL.md §2); shown wherever after-effects are asked about."""
BREATHLESS_BRIEF: Final = "Breathless, or chest pain, even hours after needling: ! or F1"
"""The same in a terminal of few lines."""
BREATHLESS_TYPED: Final = "Breathless, or chest pain, even hours after needling? See: homecare safety"
"""The same on the command line."""


def planned_in_words(planned: "Appointment") -> str:
    """`Thu 26 Nov 2026, 15:30 (note)`."""
    time, note = f", {planned.time}" if planned.time else "", f" ({planned.note})" if planned.note else ""
    return f"{day_in_words(planned.day)}{time}{note}"


def effect_in_words(effect: AfterEffect) -> str:
    """`mild soreness, ended`, `strong tiredness, still there`."""
    return f"{effect.severity} {effect.name}, {OVER if effect.resolved else 'still there'}"


def effects_in_words(follow_up: FollowUp) -> str:
    """`mild soreness, ended; strong tiredness, still there`, or `no after-effects`."""
    return "; ".join(effect_in_words(one) for one in follow_up.effects) or "no after-effects"


def felt_in_words(follow_up: FollowUp) -> str:
    """`After-effects: mild soreness, over. Slept early.`, or `No after-effects.`."""
    felt = f"After-effects: {effects_in_words(follow_up)}" if follow_up.effects else "No after-effects"
    note = f" {follow_up.note.rstrip('.')}." if follow_up.note else ""
    return f"{felt}.{note}"


def follow_up_in_words(follow_up: FollowUp) -> str:
    """`After the session of Tue 24 Nov 2026: mild soreness, over`."""
    note = f" ({follow_up.note})" if follow_up.note else ""
    return f"After the session of {day_in_words(follow_up.session_day)}: {effects_in_words(follow_up)}{note}"


def felt_alone_in_words(follow_up: FollowUp) -> str:
    """`After a session of Tue 24 Nov 2026 that was removed: mild soreness, over.`."""
    note = f", {follow_up.note.rstrip('.')}" if follow_up.note else ""
    day = day_in_words(follow_up.session_day)
    return f"After a session of {day} that was removed: {effects_in_words(follow_up)}{note}."


def question_in_words(question: ForPractitioner) -> str:
    """`To ask: May I swim?`, `Asked: May I swim?`."""
    return f"{'Asked' if question.asked else 'To ask'}: {question.text}"


def read_effects(words: Iterable[str]) -> tuple[AfterEffect, ...]:
    """What was felt, from words such as `mild soreness, ended`; `none` alone is no after-effect.

    Raises:
        InputError: for words without a strength, an empty name, or none beside something else.
    """
    said = [" ".join(word.split()) for word in words]
    if [one.casefold().rstrip(".") for one in said] == [NONE]:
        return ()
    return tuple(read_effect(one) for one in said)


def read_effect(text: str) -> AfterEffect:
    """`mild soreness, ended`, `strong tiredness`, `moderate stiff neck, still there`.

    Raises:
        InputError: for words without a strength or a name.
    """
    body, comma, end = text.strip().rpartition(",")
    resolved = False
    if comma and end.strip().casefold() in (*_OVER_WORDS, STILL):
        resolved, text = end.strip().casefold() != STILL, body
    elif comma:
        raise InputError(f"“{end.strip()}” is neither {OVER} nor {STILL}.", EXAMPLE)
    first, _, name = text.strip().partition(" ")
    if text.strip().casefold().rstrip(".") in _NO_WORDS:
        raise InputError(f"“{text.strip()}” is not an after-effect.", EXAMPLE)
    if first.casefold() == NONE:
        raise InputError(f"Nothing else goes with the word {NONE}.", EXAMPLE)
    if first.casefold() not in set(Severity):
        close = nearest(first, [str(one) for one in Severity]) if name else None
        asked = f"Did you mean {close} {name}?" if close else EXAMPLE
        raise InputError(f"“{text.strip()}” does not say how strong it was.", asked)
    if not name.strip():
        raise InputError(f"“{text.strip()}” does not say what it was.", EXAMPLE)
    return AfterEffect(name=name.strip(), severity=Severity(first.casefold()), resolved=resolved)


def split_effects(text: str) -> list[str]:
    """Several after-effects in one line, with semicolons between them."""
    return [part for part in (one.strip() for one in re.split(r";", text)) if part]


def any_strong(follow_up: FollowUp) -> bool:
    """Whether something was felt strongly, so that the safety page is offered; nothing is concluded."""
    return any(one.severity is Severity.STRONG for one in follow_up.effects)


def record_in_words(session: TreatmentSession) -> str:
    """`Session 4 of 10, 12 needles, left in 20 min. Advice: …`; empty where none of it is said."""
    said = [f"session {session.number}" if session.number is not None else ""]
    if session.planned_number is not None:
        said[0] = f"{said[0]} of {session.planned_number}" if said[0] else f"{session.planned_number} planned"
    if session.needles is not None:
        said.append(count(session.needles, "needle"))
    if session.retention_min is not None:
        said.append(f"left in for {session.retention_min} min")
    if session.practitioner:
        said.append(f"by {session.practitioner}")
    words = ", ".join(part for part in said if part)
    sentences = [f"{words[0].upper()}{words[1:]}."] if words else []
    if session.advice:
        sentences.append(f"Advice: {session.advice.rstrip('.')}.")
    if session.after_effects:
        sentences.append(f"After-effects: {session.after_effects.rstrip('.')}.")
    return " ".join(sentences)


def session_in_words(session: TreatmentSession) -> str:
    """Pain, points, adjuncts, note; then what a practitioner records beside them."""
    words = "Acupuncture session"
    if session.pain_before is not None or session.pain_after is not None:
        before = "–" if session.pain_before is None else session.pain_before
        after = "–" if session.pain_after is None else session.pain_after
        words += f", pain {before} before, {after} after"
    if session.points:
        words += ", " + ", ".join(str(point) for point in session.points)
    if session.adjuncts:
        words += ", with " + ", ".join(session.adjuncts)
    words = f"{words} ({session.note})" if session.note else words
    record = record_in_words(session).removesuffix(".")
    return f"{words}. {record}" if record else words
