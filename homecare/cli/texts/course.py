"""The course of treatments in plain lines."""

from typing import Final

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
from homecare.core.wording.treatments import BREATHLESS_TYPED, felt_alone_in_words, felt_in_words
from homecare.core.wording.who_entered import beside

NEWEST: Final = 12
"""Sessions listed where not all are asked for."""
_OFFERED: Final = {
    PSFS: "Optional now, your own activities: homecare log activities lifting=4 driving=6 sleep=5",
    "pgic": "Optional now, how you are all in all since the start: homecare log change STEP",
}


def course_text(view: CourseView, *, every: bool = False) -> list[str]:
    """Where the course stands, then what is planned, held, asked and answered."""
    lines = [f"{course_head(view)}.", *strip_in_words(view)]
    if view.held:
        lines += ["", *_held(view, every=every)]
    else:
        lines.append("Log one with: homecare log session. Plan one with: homecare sessions plan +7d")
    lines += map(felt_alone_in_words, view.felt_alone)
    if view.after_effects_due is not None:
        lines.append(f"How was it after the session of {day_in_words(view.after_effects_due)}?")
        lines += ["Say it with: homecare log after-effects none, or what you felt", BREATHLESS_TYPED]
    if view.open_questions:
        asks = "The patient wants to ask you:" if view.at_practice else "To ask your practitioner:"
        lines += ["", asks, *(f"- {one.text}" for one in view.open_questions)]
    scales = [*(one for one in scales_in_words(view) if one != NOT_A_VERDICT), *activities_in_words(view)]
    if scales:
        whose = "The patient's" if view.at_practice else "Your"
        source = f"{PSFS_SOURCE} " if view.answers(PSFS) else ""
        lines += [
            "",
            f"{whose} own answers to the two scales:",
            f"{source}{NOT_A_VERDICT}",
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
        felt = "" if told is None else f" {felt_in_words(told)}"
        said = entry_in_words(view.as_shown(one)).removesuffix(".")
        by = beside(one, also=also_in_course(view, one))
        lines.append(f"{view.number_of[one.id]}  {day_in_words(one.day)}: {said}{by}.{felt}")
    if len(newest) > len(shown):
        lines.append(f"These are the newest {len(shown)}. All of them: homecare sessions --all")
    return lines
