"""The course of treatments in plain lines."""

from typing import Final

from homecare.cli.texts.wording import diary as wording
from homecare.core.treatments.course import CourseView
from homecare.core.treatments.outcome_scales import NOT_A_VERDICT, PSFS, PSFS_SOURCE
from homecare.core.values.in_words import day_in_words
from homecare.core.wording.course import (
    activities_in_words,
    also_in_course,
    course_head,
    scales_due,
    scales_in_words,
    strip_in_words,
)
from homecare.core.wording.entries import entry_in_words
from homecare.core.wording.sentences import as_sentence, paragraph
from homecare.core.wording.treatments import BREATHLESS_TYPED, felt_alone_in_words, felt_in_words
from homecare.core.wording.who_entered import beside

NEWEST: Final = 12
"""Sessions listed where not all are asked for."""
_OFFERED: Final = {
    PSFS: wording.OFFER_ACTIVITIES,
    "pgic": wording.OFFER_CHANGE,
}


def course_text(view: CourseView, *, every: bool = False) -> list[str]:
    """Where the course stands, then what is planned, held, asked and answered."""
    lines = [as_sentence(course_head(view)), *strip_in_words(view)]
    if view.held:
        lines += ["", *_held(view, every=every)]
    else:
        lines.append(wording.LOG_OR_PLAN)
    lines += map(felt_alone_in_words, view.felt_alone)
    if view.after_effects_due is not None:
        lines.append(wording.AFTER_SESSION_ASKED.format(day=day_in_words(view.after_effects_due)))
        lines += [wording.SAY_AFTER_EFFECTS, BREATHLESS_TYPED]
    if view.open_questions:
        asks = wording.THEY_ASK if view.at_practice else wording.TO_ASK
        lines += ["", asks, *(f"- {one.text}" for one in view.open_questions)]
    scales = [*(one for one in scales_in_words(view) if one != NOT_A_VERDICT), *activities_in_words(view)]
    if scales:
        source = PSFS_SOURCE if view.answers(PSFS) else ""
        lines += [
            "",
            wording.THEIR_SCALES if view.at_practice else wording.YOUR_SCALES,
            paragraph(source, NOT_A_VERDICT),
        ]
        lines += [f"- {one}" for one in scales]
    if view.held or view.planned:
        lines += [_OFFERED[one] for one in scales_due(view)]
    return lines


def _held(view: CourseView, *, every: bool) -> list[str]:
    """The sessions, newest first."""
    newest = view.newest
    shown = newest if every else newest[:NEWEST]
    lines = []
    for one in shown:
        told = view.follow_up_of.get(one.day)
        felt = "" if told is None else felt_in_words(told)
        said = f"{entry_in_words(view.as_shown(one))}{beside(one, also=also_in_course(view, one))}"
        words = paragraph(as_sentence(said), felt)
        lines.append(f"{view.number_of[one.id]}  {day_in_words(one.day)}: {words}")
    if len(newest) > len(shown):
        lines.append(wording.NEWEST_SESSIONS.of(len(shown)))
    return lines
