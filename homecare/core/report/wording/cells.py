"""The rows of the page to take along, as cells and as a line of words."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from homecare.core.records.records import Questionnaire
from homecare.core.records.treatment import FollowUp
from homecare.core.report.report import Elsewhere
from homecare.core.treatments.outcome_scales import scale_and_answer
from homecare.core.treatments.treatments import Held
from homecare.core.trends.progress import NamedCourse
from homecare.core.values.in_words import DAY_AND_YEAR, MINUTES, number, percent, short_day
from homecare.core.values.pain_kind import KIND_TITLES
from homecare.core.values.regions import region_title
from homecare.core.wording.change import exercise_in_words
from homecare.core.wording.sentences import commas, semicolons
from homecare.core.wording.treatments import effects_in_words, point_in_words
from homecare.core.wording.who_entered import BY_BOTH, entered_in_words
from homecare.language import Counted, _

LISTED: Final = 12
REASONS_NAMED: Final = 6

NOTHING: Final = "–"
"""Stands where there is nothing to give."""
NEEDLES: Final = Counted("{amount} needle", "{amount} needles")
AFTER_EFFECTS: Final = _("after-effects: {words}")
ADVICE: Final = _("advice: {words}")
NOTE: Final = _("note: {words}")
ELSEWHERE: Final = Counted(
    "{region}, {kind}: {amount} day, median {median}, {between}.",
    "{region}, {kind}: {amount} days, median {median}, {between}.",
)
ELSEWHERE_TOO_FEW: Final = Counted(
    "{region}, {kind}: {amount} day, too few for a median, {between}.",
    "{region}, {kind}: {amount} days, too few for a median, {between}.",
)


def shortened(words: Sequence[str], most: int = LISTED) -> str:
    """A list in one line; of a long one the first, and how many there are."""
    if len(words) <= most:
        return commas(*words)
    return _("{list}, … ({number} in total)").format(list=commas(*words[:most]), number=len(words))


def course_in_words(named: NamedCourse) -> str:
    """One exercise of the span, as a sentence."""
    return exercise_in_words(named.course, named.name)


def course_cells(named: NamedCourse) -> tuple[str, ...]:
    """One exercise as cells: adherence, days, times done, in part, skipped, peaks, and remarks."""
    course = named.course
    share = NOTHING if course.adherence is None else percent(course.adherence)
    days = f"{course.prescribed} ({course.missing})" if course.missing else str(course.prescribed)
    peak = NOTHING if course.peak_max is None else str(course.peak_max)
    if course.peak_median is not None:
        peak = f"{number(course.peak_median)} / {peak}"
    times = (str(course.done), str(course.partly), str(course.skipped))
    return (named.name, share, days, *times, peak, _course_remarks(named))


def _course_remarks(named: NamedCourse) -> str:
    course = named.course
    remarks = []
    if course.skip_reasons:
        reasons = [f"{reason} {times}×" if times > 1 else reason for reason, times in course.skip_reasons]
        remarks.append(_("skipped: {list}").format(list=shortened(reasons, REASONS_NAMED)))
    if course.stopped:
        days = shortened([short_day(day) for day in course.stopped_on])
        remarks.append(_("stopped for pain on {days}").format(days=days))
    step = _("level {before} to {after} on {day}")
    remarks += [
        step.format(before=one.before, after=one.after, day=short_day(one.day)) for one in course.steps
    ]
    return semicolons(*remarks)


def session_in_words(held: Held) -> str:
    """A session in one line, with what was recorded of it."""
    counted, day, pain, points, adjuncts, after = session_cells(held)
    parts = (
        _("pain {pain}").format(pain=pain) if pain != NOTHING else "",
        points,
        _("with {adjuncts}").format(adjuncts=adjuncts) if adjuncts else "",
        after,
    )
    told = semicolons(*parts) or _("nothing more logged")
    return _("{number}, {day}: {told}").format(number=counted, day=day, told=told)


def session_cells(held: Held) -> tuple[str, ...]:
    """A session as cells: number, day, pain before → after, points, adjuncts, after-effects and notes."""
    one = held.session
    pain = NOTHING
    if one.pain_before is not None or one.pain_after is not None:
        before = "?" if one.pain_before is None else one.pain_before
        pain = f"{before} → {'?' if one.pain_after is None else one.pain_after}"
    counted = str(held.number)
    if one.number not in (None, held.number):
        counted = _("{number} (entered as {entered})").format(number=held.number, entered=one.number)
    remarks = (
        *_told(held, AFTER_EFFECTS, "after_effects"),
        _felt(held.felt) if held.felt is not None else "",
        *_told(held, ADVICE, "advice"),
        *_told(held, NOTE, "note"),
        BY_BOTH if len(held.entries) > 1 else entered_in_words(one),
    )
    needles = NEEDLES.of(one.needles) if one.needles else ""
    stay = MINUTES.format(minutes=one.retention_min) if one.retention_min else ""
    points = commas(*map(point_in_words, one.points), needles, stay)
    day = _day(one.day)
    if held.before:
        day = _("{day} (before)").format(day=day)
    return (counted, day, pain, points, commas(*one.adjuncts), semicolons(*remarks))


def _day(day: date) -> str:
    """`18 Nov 2026`."""
    return DAY_AND_YEAR.format(day=short_day(day), year=day.year)


def _told(held: Held, what: str, name: str) -> list[str]:
    """What either side wrote of a session in a field, once where both wrote the same."""
    words = dict.fromkeys(getattr(one, name) for one in held.entries)
    return [what.format(words=one) for one in words if one]


def _felt(told: FollowUp) -> str:
    """What was felt after a session, and when it was said."""
    felt = commas(effects_in_words(told), told.note or "")
    said = commas(_("logged {day}").format(day=short_day(told.day)), entered_in_words(told))
    return _("felt afterwards: {felt} ({said})").format(felt=felt, said=said)


def scale_cells(answered: Questionnaire) -> tuple[str, str, str]:
    """An answer to PSFS or PGIC as cells: day, scale, answer."""
    scale, answer = scale_and_answer(answered)
    return (_day(answered.day), scale, commas(answer, entered_in_words(answered)))


def scale_in_words(answered: Questionnaire) -> str:
    """The same as a line of words."""
    day, scale, answer = scale_cells(answered)
    return _("{day}, {scale}: {answer}").format(day=day, scale=scale, answer=answer)


def elsewhere_cells(one: Elsewhere) -> tuple[str, ...]:
    """Another region or kind as cells; under five readings no median."""
    middle = _("too few") if one.median is None else number(one.median)
    return (region_title(one.region), KIND_TITLES[one.kind], str(one.n), middle, _between(one))


def _between(one: Elsewhere) -> str:
    return str(one.lowest) if one.lowest == one.highest else f"{one.lowest}–{one.highest}"


def elsewhere_in_words(one: Elsewhere) -> str:
    """The same as a line of words."""
    said = {"region": region_title(one.region), "kind": KIND_TITLES[one.kind], "between": _between(one)}
    if one.median is None:
        return ELSEWHERE_TOO_FEW.of(one.n, **said)
    return ELSEWHERE.of(one.n, median=number(one.median), **said)
