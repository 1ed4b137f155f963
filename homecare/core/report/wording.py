"""The sentences of the page to take along: plain text, the same in the terminal and on paper."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from statistics import median

from homecare.core.records.entry import EnteredBy
from homecare.core.records.records import (
    ExerciseEntry,
    PainKind,
    PainReading,
    Questionnaire,
    RestDay,
    SittingBout,
    TreatmentSession,
)
from homecare.core.records.treatment import FollowUp
from homecare.core.report.report import Elsewhere, Followed, Note, Report, SittingSpan, Span, Stop, Why
from homecare.core.treatments.outcome_scales import questionnaire_in_words
from homecare.core.treatments.treatments import Held
from homecare.core.trends.intervals import ENOUGH_LOGGED, DiaryDay, Trend
from homecare.core.trends.progress import NamedCourse
from homecare.core.values.in_words import count, day_in_words, minutes_in_words, number, percent, short_day
from homecare.core.values.pain_kind import KIND_SENTENCES, KIND_TITLES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.change import exercise_in_words
from homecare.core.wording.entries import APART, OUTCOME_WORDS
from homecare.core.wording.intervals import session_names
from homecare.core.wording.sitting import breaks_in_words, by_bouts
from homecare.core.wording.treatments import effects_in_words
from homecare.core.wording.who_entered import (
    BY_BOTH,
    BY_PRACTICE,
    beside,
    by_practice_in_words,
    entered_in_words,
)

GAP_NAMED = 3
"""Days in a row without a reading from which a gap is named."""
GAPS_NAMED = 5
REASONS_NAMED = 6
LISTED = 12

FOR_YOU_ALONE = "It holds your own notes on the sessions and entries: it is for you, not for the patient."
"""Said of a page that a practice makes."""


def span_in_words(span: Span) -> str:
    """`Wed 18 Nov 2026 to Tue 24 Nov 2026 (7 days), since the session on Tue 17 Nov 2026`."""
    days = day_in_words(span.last)
    if span.days > 1:
        days = f"{day_in_words(span.first)} to {days} ({span.days} days)"
    return f"{days}, {_why(span)}"


def _why(span: Span) -> str:
    if span.session is not None:
        return f"since the session on {day_in_words(span.session)}"
    return {
        Why.NO_SESSION: "the whole diary: no session is logged yet",
        Why.FIRST_SESSION_TODAY: "the whole diary: the first session is today",
        Why.DAY: "the days asked for",
    }.get(span.why, "the whole diary")


def followed_in_words(followed: Followed | None) -> str:
    """`Desk neck and upper back, version 1 (homecare), week 6 of 6`."""
    if followed is None:
        return "none is followed"
    if followed.finished:
        week = "come to its end"
    else:
        week = f"week {followed.week}" + (f" of {followed.weeks}" if followed.weeks else "")
    return f"{followed.title}, version {followed.version} ({followed.author}), {week}"


def held_in_words(report: Report) -> str:
    """`8 so far, 10 planned`."""
    planned = f", {report.sessions_planned} planned" if report.sessions_planned else ""
    return f"{report.sessions_held or 'none'} so far{planned}"


def shown_in_words(region: str, kind: PainKind) -> str:
    """`upper back, on average over the last 24 hours`."""
    return f"{region_in_words(region)}, {KIND_SENTENCES[kind]}"


def note_in_words(note: Note) -> str:
    """`18 Nov, pain 4, upper back: long meeting`."""
    return f"{short_day(note.entry.day)}, {_about(note)}{beside(note.entry)}: {note.text}"


def _about(note: Note) -> str:
    entry = note.entry
    if isinstance(entry, PainReading):
        kind = "" if entry.kind is PainKind.AVERAGE_24H else f", {KIND_TITLES[entry.kind]}"
        return f"pain {entry.level}, {region_in_words(entry.region)}{kind}"
    if isinstance(entry, ExerciseEntry):
        return f"{note.name or entry.exercise}, {OUTCOME_WORDS[entry.outcome]}"
    if isinstance(entry, SittingBout):
        return "sitting"
    return "session" if isinstance(entry, TreatmentSession) else "noted"


def pain_shown_in_words(trend: Trend) -> str:
    """The region and kind on the page, and why it is not the usual region where it is not."""
    shown = shown_in_words(trend.region, trend.kind)
    return shown if trend.region_note is None else f"{shown}. {trend.region_note}"


def pain_in_words(trend: Trend, span: Span) -> str:
    """How much of the span is logged, and between which levels pain was."""
    levels = [level for _, level in trend.series]
    logged = f"{len(levels)} of {count(span.days, 'day')} logged"
    if not levels:
        return f"Pain, {shown_in_words(trend.region, trend.kind)}: no reading in these days ({logged})."
    between = f"lowest {min(levels)}, highest {max(levels)}"
    if len(levels) < ENOUGH_LOGGED:
        middle = f"too few entries for a median ({ENOUGH_LOGGED} needed)"
    else:
        middle = f"median {number(median(levels))}"
    return f"Pain in these days, {shown_in_words(trend.region, trend.kind)}: {middle}, {between} ({logged})."


def chart_in_words(trend: Trend) -> list[str]:
    """What the chart over time shows, for those who do not see it: days, sessions, gaps, programmes."""
    if not trend.days:
        return ["There is nothing in this diary yet."]
    first, last = trend.days[0].day, trend.days[-1].day
    levels = [level for _, level in trend.series]
    said = [f"{day_in_words(first)} to {day_in_words(last)}: {len(levels)} of {len(trend.days)} days logged."]
    if levels:
        said.append(f"Lowest {min(levels)}, highest {max(levels)}, of 10.")
    names = session_names(trend)
    if names:
        held = [f"{name} on {short_day(day)}" for day, name in names.items()]
        said.append(f"Sessions: {_shortened(held)}.")
    medians: list[str] = []
    for one in trend.intervals[-LISTED:]:
        if one.median is not None and trend.sessions:
            medians.append(
                f"Median {number(one.median)} from {short_day(one.first)} to {short_day(one.last)}."
            )
    said += [*medians, APART] if len(medians) > 1 else medians
    gaps = gaps_of(trend.days)
    if gaps:
        named = [f"{days} days from {day_in_words(day)}" for day, days in gaps[:GAPS_NAMED]]
        said.append(f"Longest times without a reading: {', '.join(named)}.")
    said += [f"New programme on {day_in_words(day)}: {title}." for day, title in trend.changes]
    return said


def gaps_of(days: Sequence[DiaryDay]) -> list[tuple[date, int]]:
    """First day and length of each gap of three days or more without a reading, the longest first."""
    gaps = []
    for missing, run in groupby(days, lambda one: one.pain is None):
        together = list(run)
        if missing and len(together) >= GAP_NAMED:
            gaps.append((together[0].day, len(together)))
    return sorted(gaps, key=lambda gap: (-gap[1], gap[0]))


def _shortened(words: Sequence[str], most: int = LISTED) -> str:
    """A list in one line; of a long one the first, and how many there are."""
    if len(words) <= most:
        return ", ".join(words)
    return f"{', '.join(words[:most])}, … ({len(words)} in total)"


def rest_in_words(rest: Iterable[RestDay]) -> str:
    """`Rest days: 3 Oct (travelling), 4 Oct`; empty where there was none."""
    named = [short_day(one.day) + _in_brackets([one.reason, entered_in_words(one)]) for one in rest]
    return f"Rest days: {_shortened(named)}." if named else ""


def _in_brackets(words: Iterable[str | None]) -> str:
    said = "; ".join(word for word in words if word)
    return f" ({said})" if said else ""


def course_in_words(named: NamedCourse) -> str:
    """One exercise of the span, as a sentence."""
    return exercise_in_words(named.course, named.name)


def course_cells(named: NamedCourse) -> tuple[str, ...]:
    """One exercise as cells: adherence, days, times done, in part, skipped, peaks, and remarks."""
    course = named.course
    share = "–" if course.adherence is None else percent(course.adherence)
    days = str(course.prescribed) + (f" ({course.missing})" if course.missing else "")
    peak = "–" if course.peak_max is None else str(course.peak_max)
    if course.peak_median is not None:
        peak = f"{number(course.peak_median)} / {peak}"
    remarks = [f"{reason}{f' {times}×' if times > 1 else ''}" for reason, times in course.skip_reasons]
    skips = [f"skipped: {_shortened(remarks, REASONS_NAMED)}"] if remarks else []
    stopped = [f"stopped for pain on {_shortened([short_day(day) for day in course.stopped_on])}"]
    steps = [f"level {one.before} to {one.after} on {short_day(one.day)}" for one in course.steps]
    times = (str(course.done), str(course.partly), str(course.skipped))
    return (
        named.name,
        share,
        days,
        *times,
        peak,
        "; ".join([*skips, *stopped * bool(course.stopped), *steps]),
    )


def stop_in_words(stop: Stop) -> str:
    """`Mon 5 Oct 2026, Back extension: sharp pain beside the neck, peak pain 10`."""
    peak = "" if stop.peak is None else f", peak pain {stop.peak}"
    by = f", {BY_PRACTICE}" if stop.entered_by is EnteredBy.PRACTICE else ""
    return f"{day_in_words(stop.day)}, {stop.name}: {stop.reason or 'no reason given'}{peak}{by}"


def sitting_span_in_words(sitting: SittingSpan, span: Span) -> list[str]:
    """Totals, the longest bouts, breaks: a sentence each."""
    if not sitting.days or sitting.median_min is None:
        said = ["No sitting time is logged in these days."]
    else:
        said = [
            f"Sitting logged on {len(sitting.days)} of {count(span.days, 'day')}: "
            f"{minutes_in_words(sitting.total_min)} in total, "
            f"median {minutes_in_words(round(sitting.median_min))} a day."
        ]
    if sitting.longest:
        bouts = [f"{minutes_in_words(minutes)} on {short_day(day)}" for day, minutes in sitting.longest]
        said.append(
            f"Longest times without getting up, {by_bouts(frozenset(sitting.bouts))}: {', '.join(bouts)}."
        )
    breaks = breaks_in_words(sitting.breaks)
    return [*said, f"{breaks}."] if breaks else said


def session_in_words(held: Held) -> str:
    """A session in one line, with what was recorded of it."""
    number_, day, pain, points, beside, after = session_cells(held)
    parts = [f"pain {pain}" if pain != "–" else "", points, f"with {beside}" if beside else "", after]
    told = "; ".join(part for part in parts if part) or "nothing more recorded"
    return f"{number_}, {day}: {told}"


def session_cells(held: Held) -> tuple[str, ...]:
    """A session as cells: number, day, pain before → after, points, adjuncts, after-effects and notes."""
    one = held.session
    pain = "–"
    if one.pain_before is not None or one.pain_after is not None:
        before = "?" if one.pain_before is None else one.pain_before
        pain = f"{before} → {'?' if one.pain_after is None else one.pain_after}"
    counted = str(held.number) + (
        f" (entered as {one.number})" if one.number not in (None, held.number) else ""
    )
    remarks = [
        *_told(held, "after-effects: ", "after_effects"),
        *([f"felt afterwards: {_felt(held.felt)}"] if held.felt is not None else []),
        *_told(held, "advice: ", "advice"),
        *_told(held, "note: ", "note"),
        *[BY_BOTH if len(held.entries) > 1 else entered_in_words(one)],
    ]
    needles = f"{one.needles} needles" if one.needles else ""
    stay = f"{one.retention_min} min" if one.retention_min else ""
    points = ", ".join(part for part in (*map(str, one.points), needles, stay) if part)
    day = f"{short_day(one.day)} {one.day.year}" + (" (before)" if held.before else "")
    return (counted, day, pain, points, ", ".join(one.adjuncts), "; ".join(filter(None, remarks)))


def _told(held: Held, what: str, name: str) -> list[str]:
    """What either side wrote of a session in a field, once where both wrote the same."""
    words = dict.fromkeys(getattr(one, name) for one in held.entries)
    return [f"{what}{one}" for one in words if one]


def _felt(told: FollowUp) -> str:
    """What was felt after a session, and when it was said."""
    note = f", {told.note}" if told.note else ""
    return f"{effects_in_words(told)}{note} (said on {short_day(told.day)}{beside(told)})"


def scale_cells(answered: Questionnaire) -> tuple[str, str, str]:
    """An answer to PSFS or PGIC as cells: day, scale, answer."""
    scale, _, answer = questionnaire_in_words(answered).partition(": ")
    return (f"{short_day(answered.day)} {answered.day.year}", scale, f"{answer}{beside(answered)}")


def elsewhere_cells(one: Elsewhere) -> tuple[str, ...]:
    """Another region or kind as cells; under five readings no median."""
    middle = "too few" if one.median is None else number(one.median)
    between = str(one.lowest) if one.lowest == one.highest else f"{one.lowest}–{one.highest}"
    return (region_in_words(one.region).capitalize(), KIND_TITLES[one.kind], str(one.n), middle, between)


def elsewhere_in_words(one: Elsewhere) -> str:
    """The same as a line of words."""
    region, kind, _, middle, between = elsewhere_cells(one)
    said = f"median {middle}" if one.median is not None else "too few for a median"
    return f"{region}, {kind}: {count(one.n, 'day')}, {said}, {between}."


def late_in_words(report: Report) -> str:
    """How many entries were made on a later day than the one they speak of, and for which days."""
    if not report.entries:
        return "Nothing is logged in these days."
    if not report.late:
        return f"None of the {count(report.entries, 'entry', 'entries')} was entered late."
    days = _shortened([short_day(day) for day in report.late_days])
    made = "was entered late" if report.late == 1 else "were made later than their day"
    entries = count(report.entries, "entry", "entries")
    return f"{report.late} of {entries} {made}, for {count(len(report.late_days), 'day')}: {days}."


def practice_in_words(report: Report) -> str:
    """What the practice entered in these days; empty where it was nothing."""
    if not report.by_practice:
        return ""
    return f"The practice entered: {by_practice_in_words(report.by_practice)}."
