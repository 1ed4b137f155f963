"""The course of treatments in sentences, for the head of a room, for plain mode and for the command line."""

from datetime import date
from typing import Final

from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
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
from homecare.core.values.in_words import DAY_AND_YEAR, day_in_words, number, short_day, weekday_and_day
from homecare.core.wording.flare_and_steps import answer_in_words, flare_in_words
from homecare.core.wording.sentences import commas, semicolons, with_note
from homecare.core.wording.treatments import point_in_words
from homecare.core.wording.who_entered import PRACTICE, also_in_words, entered_in_words, is_by_practice
from homecare.language import Counted, _, in_context

NO_SESSION: Final = _("No session yet")
SESSIONS: Final = Counted("{amount} session", "{amount} sessions")
SESSIONS_OF: Final = Counted("{held} of {amount} session", "{held} of {amount} sessions")
SINCE_LAST: Final = Counted("{amount} day since the last", "{amount} days since the last")
AFTER_SESSIONS: Final = Counted("after {amount} session", "after {amount} sessions")
EARLIER: Final = Counted("Held: {amount} earlier, then {days}.", "Held: {amount} earlier, then {days}.")
_LISTED: Final = 12
_NOTHING: Final = "–"


def when(planned: Appointment) -> str:
    """`Tue 1 Dec 2026, 15:30`."""
    return commas(day_in_words(planned.day), planned.time or "")


def when_soon(planned: Appointment, today: date) -> str:
    """`Tue 1 Dec, 15:30`, `today, 15:30`, `tomorrow`; the year only where it is another one."""
    days = (planned.day - today).days
    if days in (0, 1):
        day = _("tomorrow") if days else _("today")
    else:
        day = weekday_and_day(planned.day) if planned.day.year == today.year else day_in_words(planned.day)
    return commas(day, planned.time or "")


def course_head(view: CourseView) -> str:
    """`3 of 8 sessions, 5 days since the last · next Tue 1 Dec, 15:30`."""
    following, planned = view.next, view.sessions_planned
    soon = ""
    if following is not None:
        soon = _("next {when}").format(when=when_soon(following, view.today))
    if not view.held:  # nothing was counted that the next one stands apart from
        return commas(NO_SESSION, _("{planned} planned").format(planned=planned) if planned else "", soon)
    held = SESSIONS_OF.of(planned, held=view.held) if planned else SESSIONS.of(view.held)
    said = commas(held, _since(view))
    return f"{said} · {soon}" if soon else said


def _since(view: CourseView) -> str:
    last, days = view.held_days[-1], view.days_since or 0
    if last > view.today:  # held where it is that day already
        return _("the last one {day}").format(day=day_in_words(last))
    return SINCE_LAST.of(days) if days else _("the last one today")


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
        days = _days(held[-_LISTED:], view.today)
        said.append(EARLIER.of(earlier, days=days) if earlier > 0 else _("Held: {days}.").format(days=days))
    if ahead:
        sessions = semicolons(*(_planned(one, view) for one in ahead))
        said.append(_("Planned: {sessions}.").format(sessions=sessions))
    if missing:
        days = _days(missing[-_LISTED:], view.today)
        said.append(_("Planned, but no session entered: {days}.").format(days=days))
    return said


def _planned(planned: Appointment, view: CourseView) -> str:
    theirs = _("by your practice") if planned.id in view.from_practice else ""
    return with_note(with_note(when_soon(planned, view.today), planned.note), theirs)


def _days(days: list[date], today: date) -> str:
    return commas(*(short_day(day) if day.year == today.year else _with_year(day) for day in days))


def _with_year(day: date) -> str:
    return DAY_AND_YEAR.format(day=short_day(day), year=day.year)


def scales_in_words(view: CourseView) -> list[str]:
    """Every answer to PSFS and PGIC, a line each, and how to read them; empty before the first."""
    said = []
    for one in view.answers(PSFS):
        scores = commas(*(f"{activity} {score}" for activity, score in one.scores))
        said.append(
            _("Activities, {day}, {after}: mean {mean} out of {most} ({scores}).").format(
                day=day_in_words(one.day),
                after=_after(view, one.day),
                mean=number(psfs_mean(one)),
                most=ACTIVITY_MAX,
                scores=scores,
            )
        )
    for one in view.answers(PGIC):
        step = step_of(one)
        said.append(
            _("Since the start, {day}, {after}: {answer} ({step} of {steps}).").format(
                day=day_in_words(one.day),
                after=_after(view, one.day),
                answer=PGIC_WORDS.get(step, str(step)),
                step=step,
                steps=max(PGIC_WORDS),
            )
        )
    return [*said, NOT_A_VERDICT] if said else []


def activities_in_words(view: CourseView) -> list[str]:
    """Each activity with its scores in order: `typing: 4 (3 Nov), 6 (1 Dec)`."""
    return [
        _("{activity}: {scores}").format(
            activity=activity,
            scores=commas(*(with_note(str(score), _days([day], view.today)) for day, score in scores)),
        )
        for activity, scores in activity_scores(view.answers(PSFS)).items()
    ]


def _after(view: CourseView, day: date) -> str:
    held = view.held_by(day)
    return AFTER_SESSIONS.of(held) if held else _("before the first session")


def session_cells(session: TreatmentSession, view: CourseView) -> tuple[str, ...]:
    """A row of the course: number, day, pain before → after, adjuncts, points.

    Where both sides entered a session it has two rows, and the day says whose each is.
    """
    shown = view.as_shown(session)
    before, after = (
        _NOTHING if level is None else str(level) for level in (shown.pain_before, shown.pain_after)
    )
    return (
        str(view.number_of[session.id]),
        with_note(day_in_words(session.day), _whose(session, view)),
        f"{before} → {after}",
        commas(*shown.adjuncts) or _NOTHING,
        commas(*map(point_in_words, shown.points)) or _NOTHING,
    )


def _whose(session: TreatmentSession, view: CourseView) -> str:
    if not view.on_both_sides(session):
        return ""
    if is_by_practice(session):
        return PRACTICE
    return (
        in_context("who entered it", "patient") if view.at_practice else in_context("who entered it", "you")
    )


def planned_cells(planned: Appointment) -> tuple[str, ...]:
    """The same of a session that is planned."""
    return ("○", day_in_words(planned.day), planned.time or _NOTHING, _("planned"), planned.note or "")


def also_in_course(view: CourseView, entry: TreatmentSession) -> str:
    """That the other side entered the same session; empty where it did not."""
    return also_in_words(entry, at_practice=view.at_practice) if view.on_both_sides(entry) else ""


def course_line(entry: FlareSpell | StepAnswer, name: str) -> str:
    """`24 Nov: Step for Front plank: …, taken, entered by the practice`; `name` is a step's exercise."""
    said = flare_in_words(entry) if isinstance(entry, FlareSpell) else answer_in_words(entry, name)
    told = _("{day}: {entry}").format(day=short_day(entry.day), entry=said)
    return commas(told, entered_in_words(entry))
