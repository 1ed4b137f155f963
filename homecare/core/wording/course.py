"""The course of treatments in sentences, for the head of a room, for plain mode and for the command line."""

from datetime import date
from typing import Final

from homecare.core.records.practice import Appointment
from homecare.core.records.records import TreatmentSession
from homecare.core.treatments.course import CourseView
from homecare.core.treatments.outcome_scales import (
    ACTIVITY_MAX,
    NOT_A_VERDICT,
    PGIC,
    PGIC_WORDS,
    PSFS,
    activity_scores,
    psfs_mean,
    step_of,
)
from homecare.core.values.in_words import count, day_in_words, number, short_day
from homecare.core.wording.who_entered import also_in_words, is_by_practice

NO_SESSION: Final = "No session yet"
_LISTED: Final = 12


def when(planned: Appointment) -> str:
    """`Tue 1 Dec 2026, 15:30`."""
    return day_in_words(planned.day) + (f", {planned.time}" if planned.time else "")


def when_soon(planned: Appointment, today: date) -> str:
    """`Tue 1 Dec, 15:30`, `today, 15:30`, `tomorrow`; the year only where it is another one."""
    days = (planned.day - today).days
    named = {0: "today", 1: "tomorrow"}.get(days)
    if named is None:
        named = day_in_words(planned.day)
        if planned.day.year == today.year:
            named = named.removesuffix(f" {planned.day.year}")
    return named + (f", {planned.time}" if planned.time else "")


def course_head(view: CourseView) -> str:
    """`3 of 8 sessions, 5 days since the last · next Tue 1 Dec, 15:30`."""
    if not view.held:
        said = NO_SESSION + (f", {view.sessions_planned} planned" if view.sessions_planned else "")
    else:
        of = f"{view.held} of " if view.sessions_planned else ""
        said = f"{of}{count(view.sessions_planned or view.held, 'session')}, {_since(view)}"
    following = view.next
    if not view.held and following is not None:  # nothing was counted that the next one stands apart from
        return f"{said}, next {when_soon(following, view.today)}"
    return said if following is None else f"{said} · next {when_soon(following, view.today)}"


def _since(view: CourseView) -> str:
    last, days = view.held_days[-1], view.days_since or 0
    if last > view.today:  # held where it is that day already
        return f"the last one {day_in_words(last)}"
    return {0: "the last one today", 1: "1 day since the last"}.get(days, f"{days} days since the last")


def scales_due(view: CourseView) -> list[str]:
    """The scales that are to be offered now, by their instruments."""
    return [one for one in (PSFS, PGIC) if view.scale_due(one)]


def strip_in_words(view: CourseView, first: date | None = None, last: date | None = None) -> list[str]:
    """What the calendar strip shows between two days (all days, where none is said), as sentences."""

    def shown(day: date) -> bool:
        return (first is None or day >= first) and (last is None or day <= last)

    held = [day for day in view.held_days if shown(day)]
    ahead = [one for one in view.planned if shown(one.day)]
    missing = [day for day in view.not_entered if shown(day)]
    said = []
    if held:
        earlier = len(held) - _LISTED
        more = f"{earlier} earlier, then " if earlier > 0 else ""
        said.append(f"Held: {more}{_days(held[-_LISTED:], view.today)}.")
    if ahead:
        said.append(f"Planned: {'; '.join(_planned(one, view) for one in ahead)}.")
    if missing:
        said.append(f"Planned, but no session entered: {_days(missing[-_LISTED:], view.today)}.")
    return said


def _planned(planned: Appointment, view: CourseView) -> str:
    by = " (by your practice)" if planned.id in view.from_practice else ""
    note = f" ({planned.note})" if planned.note else ""
    return f"{when_soon(planned, view.today)}{note}{by}"


def _days(days: list[date], today: date) -> str:
    return ", ".join(short_day(day) + ("" if day.year == today.year else f" {day.year}") for day in days)


def scales_in_words(view: CourseView) -> list[str]:
    """Every answer to PSFS and PGIC, a line each, and how to read them; empty before the first."""
    said = []
    for one in view.answers(PSFS):
        each = ", ".join(f"{activity} {score}" for activity, score in one.scores)
        mean = f"mean {number(psfs_mean(one))} of {ACTIVITY_MAX}"
        said.append(f"Activities, {day_in_words(one.day)}, {_after(view, one.day)}: {mean} ({each}).")
    for one in view.answers(PGIC):
        step = step_of(one)
        words = PGIC_WORDS.get(step, str(step))
        after = _after(view, one.day)
        said.append(
            f"Since the start, {day_in_words(one.day)}, {after}: {words} ({step} of {max(PGIC_WORDS)})."
        )
    return [*said, NOT_A_VERDICT] if said else []


def activities_in_words(view: CourseView) -> list[str]:
    """Each activity with its scores in order: `typing: 4 (3 Nov), 6 (1 Dec)`."""
    return [
        f"{activity}: {', '.join(f'{score} ({_days([day], view.today)})' for day, score in scores)}"
        for activity, scores in activity_scores(view.answers(PSFS)).items()
    ]


def _after(view: CourseView, day: date) -> str:
    held = view.held_by(day)
    return f"after {count(held, 'session')}" if held else "before the first session"


def session_cells(session: TreatmentSession, view: CourseView) -> tuple[str, ...]:
    """A row of the course: number, day, pain before → after, adjuncts, points.

    Where both sides entered a session it has two rows, and the day says whose each is.
    """
    shown = view.as_shown(session)
    before, after = ("–" if level is None else str(level) for level in (shown.pain_before, shown.pain_after))
    return (
        str(view.number_of[session.id]),
        day_in_words(session.day) + _whose(session, view),
        f"{before} → {after}",
        ", ".join(shown.adjuncts) or "–",
        ", ".join(str(point) for point in shown.points) or "–",
    )


def _whose(session: TreatmentSession, view: CourseView) -> str:
    if not view.on_both_sides(session):
        return ""
    patient = "patient" if view.at_practice else "you"
    return f" ({'practice' if is_by_practice(session) else patient})"


def planned_cells(planned: Appointment) -> tuple[str, ...]:
    """The same of a session that is planned."""
    return ("○", day_in_words(planned.day), planned.time or "–", "planned", planned.note or "")


def also_in_course(view: CourseView, entry: TreatmentSession) -> str:
    """That the other side entered the same session; empty where it did not."""
    return also_in_words(entry, at_practice=view.at_practice) if view.on_both_sides(entry) else ""
