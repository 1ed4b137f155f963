"""The page to take along: everything the practitioner is shown of a span, as one result. No words, no I/O.

A span is what happened since the last session, since a day, or all of it. What is worked out from the whole
diary (the change since the start, the curve around a session) stays so, whatever the span.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from statistics import median
from typing import Final
from uuid import UUID

from homecare.core.records.entry import EnteredBy, Entry
from homecare.core.records.flare_and_steps import FlareSpell, StepAnswer
from homecare.core.records.records import (
    BreakTaken,
    ExerciseEntry,
    Outcome,
    PainKind,
    PainReading,
    Questionnaire,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
)
from homecare.core.records.treatment import FollowUp
from homecare.core.sitting.sitting import BreakTally, bout_length, sitting_by_day, tally, whole_minutes
from homecare.core.treatments.course import felt_alone
from homecare.core.treatments.treatments import Held, Treatment, treatments
from homecare.core.trends.intervals import ENOUGH_LOGGED, Interval, Trend
from homecare.core.trends.progress import NamedCourse, Progress
from homecare.core.wording.course import course_line
from homecare.core.wording.who_entered import is_by_practice

CHART_DAYS: Final = 84
"""Days the chart and the table show at least: a week alone, without a session in it, says little."""
LONGEST_BOUTS: Final = 3


class Since(StrEnum):
    """Where a span begins, where no day is named."""

    LAST_SESSION = "last-session"
    ALL = "all"


class Why(StrEnum):
    """Why a span begins where it does."""

    LAST_SESSION = "last_session"
    """the day after the last session; or after the one before, where the last one is today"""
    NO_SESSION = "no_session"
    """no session is logged, so everything is shown"""
    FIRST_SESSION_TODAY = "first_session_today"
    """the only session is today, so everything up to it is shown"""
    DAY = "day"
    ALL = "all"


@dataclass(frozen=True, kw_only=True)
class Span:
    """Days `first` to `last`, both included. `session` is the day of the session it follows, if it does."""

    first: date
    last: date
    why: Why
    session: date | None = None

    @property
    def days(self) -> int:
        """Calendar days."""
        return (self.last - self.first).days + 1

    def holds(self, day: date) -> bool:
        """Whether a day is within."""
        return self.first <= day <= self.last


@dataclass(frozen=True, kw_only=True)
class Followed:
    """The programme in force on the last day. `weeks` is None where the file sets no end."""

    title: str
    version: int
    author: str
    week: int
    weeks: int | None
    finished: bool


@dataclass(frozen=True, kw_only=True)
class Note:
    """Words a person wrote on a day, and the entry they belong to; `name` is an exercise's name."""

    entry: Entry
    name: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class Stop:
    """An exercise that was stopped for pain; `peak` 0–10."""

    day: date
    name: str
    reason: str | None
    peak: int | None
    entered_by: EnteredBy = EnteredBy.PATIENT


@dataclass(frozen=True, kw_only=True)
class SittingSpan:
    """Sitting of a span: minutes of each day that has a sitting time, the longest bouts, the breaks.

    `longest` are (day, minutes) of the longest bouts that ended, the longest first; `bouts` says how they
    were entered.
    """

    days: tuple[tuple[date, int], ...] = ()
    longest: tuple[tuple[date, int], ...] = ()
    bouts: tuple[SittingSource, ...] = (SittingSource.TIMER,)
    breaks: BreakTally = field(default_factory=BreakTally)

    @property
    def total_min(self) -> int:
        """Minutes in all, on the days that have a sitting time."""
        return sum(minutes for _, minutes in self.days)

    @property
    def median_min(self) -> float | None:
        """The median day; None where no day has a sitting time."""
        return float(median(minutes for _, minutes in self.days)) if self.days else None


@dataclass(frozen=True, kw_only=True)
class Elsewhere:
    """Readings of another region or kind within the span, by themselves: one a day, the last one entered.

    `median` is None under five of them; all in points 0–10.
    """

    region: str
    kind: PainKind
    n: int
    median: float | None
    lowest: int
    highest: int


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything on the page. `patient` is None where the diary has no name of its own.

    `trend` is of the span, `chart` of at least twelve weeks up to its end, so that it has sessions to look
    along; `intervals` are the baseline and those of the chart. What follows them is of the span, and so are
    the notes. `late` counts the entries made on a later day, of `entries`; `by_practice` are the practice's.
    """

    patient: str | None
    today: date
    span: Span
    followed: Followed | None
    sessions_held: int
    sessions_planned: int | None
    questions: tuple[str, ...]
    notes: tuple[Note, ...]
    progress: Progress
    trend: Trend
    chart: Trend
    intervals: tuple[Interval, ...]
    courses: tuple[NamedCourse, ...]
    stops: tuple[Stop, ...]
    rest: tuple[RestDay, ...]
    course: tuple[str, ...]
    """The flare plan switched on and steps answered, each a sentence, by day."""
    sitting: SittingSpan
    sessions: tuple[Held, ...]
    scales: tuple[Questionnaire, ...]
    """PSFS and PGIC as they were answered, of the whole diary up to the span's end."""
    felt_alone: tuple[FollowUp, ...]
    """What was said in the span of sessions that are no longer in the diary."""
    elsewhere: tuple[Elsewhere, ...]
    entries: int
    late: int
    late_days: tuple[date, ...]
    by_practice: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a diary holds of a span, in the order it was entered; `sessions`, what was felt after them and the
    `scales` are all of the diary.

    `late` are the ids of the entries made on a later diary day than the one they speak of.
    """

    readings: Sequence[PainReading] = ()
    exercises: Sequence[ExerciseEntry] = ()
    bouts: Sequence[SittingBout] = ()
    breaks: Sequence[BreakTaken] = ()
    rest: Sequence[RestDay] = ()
    course: Sequence[FlareSpell | StepAnswer] = ()
    sessions: Sequence[TreatmentSession] = ()
    follow_ups: Sequence[FollowUp] = ()
    scales: Sequence[Questionnaire] = ()
    late: frozenset[UUID] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Cover:
    """What stands at the head of the page; see `Report`."""

    patient: str | None
    followed: Followed | None = None
    sessions_planned: int | None = None
    questions: tuple[str, ...] = ()


def span_of(since: date | Since, sessions: Iterable[date], begun: date, today: date) -> Span:
    """The days of a report up to `today`. `begun` is the first day of the diary, `sessions` their days.

    By default from the day after the last session on; if that one is today, from the day after the one
    before it. Without such a session it is everything, and says why.
    """
    if since is Since.ALL or not isinstance(since, Since):
        first = begun if since is Since.ALL else min(max(since, begun), today)
        return Span(first=first, last=today, why=Why.ALL if since is Since.ALL else Why.DAY)
    held = sorted({day for day in sessions if day <= today})
    earlier = [day for day in held if day < today]
    if earlier:
        return Span(
            first=earlier[-1] + timedelta(days=1), last=today, why=Why.LAST_SESSION, session=earlier[-1]
        )
    return Span(first=begun, last=today, why=Why.FIRST_SESSION_TODAY if held else Why.NO_SESSION)


def report_of(
    progress: Progress,
    told: Told,
    span: Span,
    cover: Cover,
    *,
    courses: Sequence[NamedCourse],
    name_of: Callable[[str], str],
) -> Report:
    """The report of a span; `progress` is of the whole diary, `name_of` gives an exercise's name."""
    whole = progress.trend
    chart = _since(whole, min(span.first, span.last - timedelta(days=CHART_DAYS - 1)))
    baseline = tuple(one for one in whole.intervals[:1] if one not in chart.intervals)
    within = _within_span(told, span)
    late = [one for one in within if one.id in told.late]
    held = treatments(told.sessions)
    return Report(
        patient=cover.patient,
        today=progress.today,
        span=span,
        followed=cover.followed,
        sessions_held=len(held),
        sessions_planned=cover.sessions_planned,
        questions=cover.questions,
        notes=_notes([one for one in within if not isinstance(one, FollowUp)], name_of),
        progress=progress,
        trend=_since(whole, span.first),
        chart=chart,
        intervals=(*baseline, *chart.intervals),
        courses=tuple(courses),
        stops=_stops(told.exercises, span, name_of),
        rest=tuple(one for one in told.rest if span.holds(one.day)),
        course=_course(told, span, name_of),
        sitting=_sitting(told, span),
        sessions=_held(held, told.follow_ups, span),
        scales=tuple(told.scales),
        felt_alone=tuple(
            one
            for one in felt_alone(told.follow_ups, [session.day for session in held])
            if span.holds(one.day) or span.holds(one.session_day)
        ),
        elsewhere=_elsewhere(told.readings, span, (whole.region, whole.kind)),
        entries=len(within),
        late=len(late),
        late_days=tuple(sorted({one.day for one in late})),
        by_practice=tuple(sorted(filter(is_by_practice, within), key=lambda one: (one.day, one.at))),
    )


def _course(told: Told, span: Span, name_of: Callable[[str], str]) -> tuple[str, ...]:
    """The flare days and the answers to steps of the span, a line for each."""
    return tuple(
        course_line(one, name_of(one.exercise) if isinstance(one, StepAnswer) else "")
        for one in told.course
        if _within(one, span)
    )


def _within_span(told: Told, span: Span) -> list[Entry]:
    """Every entry of the span."""
    kinds: tuple[Sequence[Entry], ...] = (
        told.readings, told.exercises, told.bouts, told.breaks, told.rest, told.sessions,
        told.follow_ups, told.scales, told.course,
    )  # fmt: skip
    return [one for kind in kinds for one in kind if span.holds(one.day)]


def _held(held: Sequence[Treatment], told: Iterable[FollowUp], span: Span) -> tuple[Held, ...]:
    """The sessions of the span, and the one it follows, each with what was felt after it."""
    felt = {one.session_day: one for one in told}
    return tuple(
        Held(number=number, treatment=one, before=not span.holds(one.day), felt=felt.get(one.day))
        for number, one in enumerate(held, 1)
        if span.holds(one.day) or one.day == span.session
    )


def _within(entry: FlareSpell | StepAnswer, span: Span) -> bool:
    """Whether it happened in the span; a flare plan that was still on when the span began did."""
    began_before = isinstance(entry, FlareSpell) and entry.covers(span.first)
    return span.holds(entry.day) or began_before


def _stops(entries: Iterable[ExerciseEntry], span: Span, name_of: Callable[[str], str]) -> tuple[Stop, ...]:
    """The exercises of a span that were stopped for pain."""
    return tuple(
        Stop(
            day=one.day, name=name_of(one.exercise), reason=one.reason, peak=one.pain_peak,
            entered_by=one.entered_by,
        )
        for one in entries
        if one.outcome is Outcome.STOPPED_FOR_PAIN and span.holds(one.day)
    )  # fmt: skip


def _since(trend: Trend, first: date) -> Trend:
    """The part of a whole diary's trend from a day on; intervals that reach into it stay as they are."""
    return replace(
        trend,
        days=tuple(one for one in trend.days if one.day >= first),
        sessions=tuple(day for day in trend.sessions if day >= first),
        intervals=tuple(one for one in trend.intervals if one.last >= first),
        changes=tuple((day, title) for day, title in trend.changes if day > first),
    )


def _notes(entries: Iterable[Entry], name_of: Callable[[str], str]) -> tuple[Note, ...]:
    """The notes of a span's entries, by day."""
    found = []
    for entry in sorted(entries, key=lambda one: (one.day, one.at, one.entered_at)):
        text = getattr(entry, "note", None)
        if text:
            name = name_of(entry.exercise) if isinstance(entry, ExerciseEntry) else None
            found.append(Note(entry=entry, name=name, text=text))
    return tuple(found)


def _sitting(told: Told, span: Span) -> SittingSpan:
    bouts = [one for one in told.bouts if span.holds(one.day)]
    ended = [(one.day, whole_minutes(length)) for one in bouts if (length := bout_length(one)) is not None]
    ended.sort(key=lambda pair: (-pair[1], pair[0]))
    return SittingSpan(
        days=tuple(sorted(sitting_by_day(bouts).items())),
        longest=tuple(ended[:LONGEST_BOUTS]),
        bouts=tuple(sorted({one.source for one in bouts if one.end is not None})) or (SittingSource.TIMER,),
        breaks=tally(one for one in told.breaks if span.holds(one.day)),
    )


def _elsewhere(
    readings: Iterable[PainReading], span: Span, charted: tuple[str, PainKind]
) -> tuple[Elsewhere, ...]:
    """Every region and kind that is not the one charted, the most often logged first; never mixed."""
    by_day: dict[tuple[str, PainKind], dict[date, int]] = {}
    for one in readings:
        if span.holds(one.day) and (one.region, one.kind) != charted:
            by_day.setdefault((one.region, one.kind), {})[one.day] = one.level  # the last one entered wins
    found = [_alone(region, kind, levels) for (region, kind), levels in by_day.items()]
    return tuple(sorted(found, key=lambda one: (-one.n, one.region, one.kind)))


def _alone(region: str, kind: PainKind, by_day: Mapping[date, int]) -> Elsewhere:
    levels = list(by_day.values())
    middle = float(median(levels)) if len(levels) >= ENOUGH_LOGGED else None
    return Elsewhere(
        region=region, kind=kind, n=len(levels), median=middle, lowest=min(levels), highest=max(levels)
    )
