"""The course of treatments in plain words: planned sessions, after-effects, questions to the practitioner."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from homecare.core.records.records import TreatmentSession
from homecare.core.records.treatment import AfterEffect, FollowUp, ForPractitioner, Severity
from homecare.core.values.acupoints import Acupoint, PointSide
from homecare.core.values.in_words import MINUTES, day_in_words
from homecare.core.values.parsing import nearest
from homecare.core.wording.sentences import as_sentence, commas, paragraph, semicolons, with_note
from homecare.errors import InputError
from homecare.language import Counted, _, in_context

if TYPE_CHECKING:
    from homecare.core.records.practice import Appointment

NONE: Final = "none"
"""Typed in the place of after-effects: nothing was felt."""
_OVER_TYPED: Final = ("ended", "over")
_STILL_TYPED: Final = "still there"
_NO_WORDS: Final = ("nothing", "no", "nil", "nope", "0")
EXAMPLE: Final = _('Write each in quotes, for example "{example}", or the word {none}.').format(
    example="mild soreness, ended", none=NONE
)

OVER: Final = in_context("after-effect", "ended")
STILL: Final = in_context("after-effect", "still there")
STILL_BRIEF: Final = in_context("after-effect", "still")
BREATHLESS: Final = _(
    "Breathless, or chest pain, even hours after needling? Press ! or F1 for the safety page."
)
"""From the first step of the safety page (CLINICAL.md §2); shown wherever after-effects are asked about."""
BREATHLESS_BRIEF: Final = _("Breathless, or chest pain, even hours after needling: ! or F1")
"""The same in a terminal of few lines."""
BREATHLESS_TYPED: Final = _("Breathless, or chest pain, even hours after needling? See: homecare safety")
"""The same on the command line."""

_EFFECT_OVER: Final = {
    Severity.MILD: _("mild {name}, ended"),
    Severity.MODERATE: _("moderate {name}, ended"),
    Severity.STRONG: _("strong {name}, ended"),
}
_EFFECT_STILL: Final = {
    Severity.MILD: _("mild {name}, still there"),
    Severity.MODERATE: _("moderate {name}, still there"),
    Severity.STRONG: _("strong {name}, still there"),
}
_POINT: Final = {
    PointSide.LEFT: in_context("acupoint", "{code} left"),
    PointSide.RIGHT: in_context("acupoint", "{code} right"),
    PointSide.BOTH: in_context("acupoint", "{code} both"),
    PointSide.MIDLINE: in_context("acupoint", "{code} midline"),
    PointSide.UNSAID: "{code}",
}
_NEEDLES: Final = Counted("{amount} needle", "{amount} needles")
_NOT_SAID: Final = "–"


def planned_in_words(planned: "Appointment") -> str:
    """`Thu 26 Nov 2026, 15:30 (note)`."""
    return with_note(commas(day_in_words(planned.day), planned.time or ""), planned.note)


def point_in_words(point: Acupoint) -> str:
    """`GB20 both`, `ashi`."""
    return _POINT[point.side].format(code=point.code)


EFFECTS: Final = {
    "soreness": in_context("after-effect", "soreness"),
    "bruising": in_context("after-effect", "bruising"),
    "tiredness": in_context("after-effect", "tiredness"),
}
"""The after-effects that everybody is asked about, by the word they are kept under."""


def effect_in_words(effect: AfterEffect) -> str:
    """`mild soreness, ended`, `strong tiredness, still there`."""
    words = (_EFFECT_OVER if effect.resolved else _EFFECT_STILL)[effect.severity]
    return words.format(name=EFFECTS.get(effect.name, effect.name))


def effects_in_words(follow_up: FollowUp) -> str:
    """`mild soreness, ended; strong tiredness, still there`, or `no after-effects`."""
    return semicolons(*map(effect_in_words, follow_up.effects)) or _("no after-effects")


def felt_in_words(follow_up: FollowUp) -> str:
    """`After-effects: mild soreness, over. Slept early.`, or `No after-effects.`."""
    felt = _("No after-effects.")
    if follow_up.effects:
        felt = _("After-effects: {effects}.").format(effects=effects_in_words(follow_up))
    return paragraph(felt, as_sentence(follow_up.note) if follow_up.note else "")


def follow_up_in_words(follow_up: FollowUp) -> str:
    """`After the session of Tue 24 Nov 2026: mild soreness, over`."""
    day, effects = day_in_words(follow_up.session_day), effects_in_words(follow_up)
    words = _("After the session on {day}: {effects}").format(day=day, effects=effects)
    return with_note(words, follow_up.note)


def felt_alone_in_words(follow_up: FollowUp) -> str:
    """`After a session of Tue 24 Nov 2026 that was removed: mild soreness, over.`."""
    words = _("After a session on {day} that was removed: {effects}").format(
        day=day_in_words(follow_up.session_day), effects=effects_in_words(follow_up)
    )
    return as_sentence(commas(words, follow_up.note or ""))


def question_in_words(question: ForPractitioner) -> str:
    """`To ask: May I swim?`, `Asked: May I swim?`."""
    words = _("Asked: {question}") if question.asked else _("To ask: {question}")
    return words.format(question=question.text)


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
    if comma and end.strip().casefold() in (*_OVER_TYPED, _STILL_TYPED):
        resolved, text = end.strip().casefold() != _STILL_TYPED, body
    elif comma:
        raise InputError(
            _("“{word}” is neither {over} nor {still}.").format(
                word=end.strip(), over=_OVER_TYPED[0], still=_STILL_TYPED
            ),
            EXAMPLE,
        )
    first, _space, name = text.strip().partition(" ")
    if text.strip().casefold().rstrip(".") in _NO_WORDS:
        raise InputError(_("“{text}” is not an after-effect.").format(text=text.strip()), EXAMPLE)
    if first.casefold() == NONE:
        raise InputError(_("Nothing else goes with the word {none}.").format(none=NONE), EXAMPLE)
    if first.casefold() not in set(Severity):
        close = nearest(first, [str(one) for one in Severity]) if name else None
        asked = _("Did you mean {words}?").format(words=f"{close} {name}") if close else EXAMPLE
        raise InputError(_("“{text}” does not say how strong it was.").format(text=text.strip()), asked)
    if not name.strip():
        raise InputError(_("“{text}” does not say what it was.").format(text=text.strip()), EXAMPLE)
    return AfterEffect(name=name.strip(), severity=Severity(first.casefold()), resolved=resolved)


def split_effects(text: str) -> list[str]:
    """Several after-effects in one line, with semicolons between them."""
    return [part for part in (one.strip() for one in re.split(r";", text)) if part]


def any_strong(follow_up: FollowUp) -> bool:
    """Whether something was felt strongly, so that the safety page is offered; nothing is concluded."""
    return any(one.severity is Severity.STRONG for one in follow_up.effects)


def session_in_words(session: TreatmentSession) -> str:
    """Pain, points, adjuncts, note; then what a practitioner records beside them."""
    words = [_("Acupuncture session")]
    if session.pain_before is not None or session.pain_after is not None:
        before = _NOT_SAID if session.pain_before is None else session.pain_before
        after = _NOT_SAID if session.pain_after is None else session.pain_after
        words.append(_("pain {before} before, {after} after").format(before=before, after=after))
    words += map(point_in_words, session.points)
    if session.adjuncts:
        words.append(_("with {adjuncts}").format(adjuncts=commas(*session.adjuncts)))
    *sentences, last = [with_note(commas(*words), session.note), *_recorded(session)]
    return paragraph(*map(as_sentence, sentences), last)


def _recorded(session: TreatmentSession) -> list[str]:
    """`Session 4 of 10, 12 needles, left in for 20 min`, `Advice: …`; nothing where none of it is said."""
    first, *others = _treatment(session) or [("", "")]
    words = commas(first[0], *(within for _alone, within in others))
    said = [words] if words else []
    if session.advice:
        said.append(_("Advice: {advice}").format(advice=session.advice.rstrip(".")))
    if session.after_effects:
        said.append(_("After-effects: {effects}").format(effects=session.after_effects.rstrip(".")))
    return said


def _treatment(session: TreatmentSession) -> list[tuple[str, str]]:
    """What is recorded of the treatment, part by part: as the first of the row, and behind another."""
    said: list[tuple[str, str]] = []
    if session.number is not None and session.planned_number is not None:
        words = _("Session {number} of {planned}").format(
            number=session.number, planned=session.planned_number
        )
        said.append((words, words))
    elif session.number is not None:
        words = _("Session {number}").format(number=session.number)
        said.append((words, words))
    elif session.planned_number is not None:
        words = _("{planned} planned").format(planned=session.planned_number)
        said.append((words, words))
    if session.needles is not None:
        words = _NEEDLES.of(session.needles)
        said.append((words, words))
    if session.retention_min is not None:
        time = MINUTES.format(minutes=session.retention_min)
        said.append((_("Left in for {time}").format(time=time), _("left in for {time}").format(time=time)))
    if session.practitioner:
        name = session.practitioner
        said.append((_("By {name}").format(name=name), _("by {name}").format(name=name)))
    return said
