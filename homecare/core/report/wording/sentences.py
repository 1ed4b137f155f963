"""The sentences of the page to take along."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from statistics import median
from typing import Final

from homecare.core.records.entry import EnteredBy
from homecare.core.records.records import (
    ExerciseEntry,
    PainKind,
    PainReading,
    RestDay,
    SittingBout,
    SittingSource,
    TreatmentSession,
)
from homecare.core.report.report import Followed, Note, Report, SittingSpan, Span, Stop, Why
from homecare.core.report.wording.cells import LISTED, shortened
from homecare.core.sitting.sitting import TIMED
from homecare.core.trends.intervals import ENOUGH_LOGGED, DiaryDay, Trend
from homecare.core.values.in_words import day_in_words, minutes_in_words, number, short_day
from homecare.core.values.pain_kind import KIND_SENTENCES, KIND_TITLES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.entries import APART, OUTCOME_WORDS
from homecare.core.wording.intervals import session_names
from homecare.core.wording.sentences import as_sentence, commas, paragraph, semicolons
from homecare.core.wording.sitting import breaks_in_words
from homecare.core.wording.who_entered import BY_PRACTICE, by_practice_in_words, entered_in_words
from homecare.language import Counted, _, in_context

GAP_NAMED: Final = 3
"""Days in a row without a reading from which a gap is named."""
GAPS_NAMED: Final = 5

FOR_YOU_ALONE: Final = _(
    "It contains your own notes on sessions and entries. It is for you, not for the patient."
)
"""Said of a page that a practice makes."""
WHY: Final = {
    Why.NO_SESSION: _("the whole diary: no session is logged yet"),
    Why.FIRST_SESSION_TODAY: _("the whole diary: the first session is today"),
    Why.DAY: _("the days you chose"),
}
WHOLE_DIARY: Final = _("the whole diary")
SPAN: Final = Counted("{first} to {last} ({amount} day)", "{first} to {last} ({amount} days)")

NO_READING: Final = Counted(
    "Pain, {shown}: no reading on these days ({logged} of {amount} day logged).",
    "Pain, {shown}: no reading on these days ({logged} of {amount} days logged).",
)
TOO_FEW: Final = Counted(
    "Pain on these days, {shown}: too few entries for a median ({enough} needed), lowest {lowest}, "
    "highest {highest} ({logged} of {amount} day logged).",
    "Pain on these days, {shown}: too few entries for a median ({enough} needed), lowest {lowest}, "
    "highest {highest} ({logged} of {amount} days logged).",
)
MEDIAN: Final = Counted(
    "Pain on these days, {shown}: median {median}, lowest {lowest}, highest {highest} ({logged} of "
    "{amount} day logged).",
    "Pain on these days, {shown}: median {median}, lowest {lowest}, highest {highest} ({logged} of "
    "{amount} days logged).",
)
LOGGED: Final = Counted(
    "{first} to {last}: {logged} of {amount} day logged.",
    "{first} to {last}: {logged} of {amount} days logged.",
)
GAP: Final = Counted("{amount} day from {day}", "{amount} days from {day}")

SITTING_LOGGED: Final = Counted(
    "Sitting logged on {logged} of {amount} day: {total} in total, median {median} a day.",
    "Sitting logged on {logged} of {amount} days: {total} in total, median {median} a day.",
)
LONGEST: Final = {
    TIMED: _("Longest times without getting up, by the timer: {list}."),
    frozenset({SittingSource.MANUAL}): _(
        "Longest times without getting up, by the times you entered: {list}."
    ),
}
LONGEST_BY_ALL: Final = _("Longest times without getting up, by the timer and the times you entered: {list}.")

NONE_LATE: Final = Counted(
    "Entered later: none of {amount} entry.", "Entered later: none of {amount} entries."
)
LATE: Final = Counted(
    "{amount} of {entries} was entered later, for {days}: {list}.",
    "{amount} of {entries} were entered later, for {days}: {list}.",
)
ENTRIES: Final = Counted("{amount} entry", "{amount} entries")
DAYS: Final = Counted("{amount} day", "{amount} days")


def span_in_words(span: Span) -> str:
    """`Wed 18 Nov 2026 to Tue 24 Nov 2026 (7 days), since the session on Tue 17 Nov 2026`."""
    days = day_in_words(span.last)
    if span.days > 1:
        days = SPAN.of(span.days, first=day_in_words(span.first), last=days)
    return commas(days, _why(span))


def _why(span: Span) -> str:
    if span.session is not None:
        return _("since the session on {day}").format(day=day_in_words(span.session))
    return WHY.get(span.why, WHOLE_DIARY)


def followed_in_words(followed: Followed | None) -> str:
    """`Desk neck and upper back, version 1 (homecare), week 6 of 6`."""
    if followed is None:
        return _("none at present")
    if followed.finished:
        said = _("{title}, version {version} ({author}), which has ended")
    elif followed.weeks:
        said = _("{title}, version {version} ({author}), week {week} of {weeks}")
    else:
        said = _("{title}, version {version} ({author}), week {week}")
    return said.format(
        title=followed.title,
        version=followed.version,
        author=followed.author,
        week=followed.week,
        weeks=followed.weeks,
    )


def held_in_words(report: Report) -> str:
    """`8 so far, 10 planned`."""
    held, planned = report.sessions_held, report.sessions_planned
    return commas(
        _("{number} so far").format(number=held) if held else _("none so far"),
        _("{number} planned").format(number=planned) if planned else "",
    )


def shown_in_words(region: str, kind: PainKind) -> str:
    """`upper back, on average over the last 24 hours`."""
    return commas(region_in_words(region), KIND_SENTENCES[kind])


def note_in_words(note: Note) -> str:
    """`18 Nov, pain 4, upper back: long meeting`."""
    about = commas(short_day(note.entry.day), _about(note), entered_in_words(note.entry))
    return _("{about}: {note}").format(about=about, note=note.text)


def _about(note: Note) -> str:
    entry = note.entry
    if isinstance(entry, PainReading):
        kind = "" if entry.kind is PainKind.AVERAGE_24H else KIND_TITLES[entry.kind]
        return commas(_("pain {level}").format(level=entry.level), region_in_words(entry.region), kind)
    if isinstance(entry, ExerciseEntry):
        return commas(note.name or entry.exercise, OUTCOME_WORDS[entry.outcome])
    if isinstance(entry, SittingBout):
        return in_context("a note on it", "sitting")
    if isinstance(entry, TreatmentSession):
        return in_context("a note on it", "session")
    return _("noted")


def pain_shown_in_words(trend: Trend) -> str:
    """The region and kind on the page, and why it is not the usual region where it is not."""
    shown = shown_in_words(trend.region, trend.kind)
    return shown if trend.region_note is None else paragraph(as_sentence(shown), trend.region_note)


def pain_in_words(trend: Trend, span: Span) -> str:
    """How much of the span is logged, and between which levels pain was."""
    levels = [level for _day, level in trend.series]
    shown, logged = shown_in_words(trend.region, trend.kind), len(levels)
    if not levels:
        return NO_READING.of(span.days, shown=shown, logged=logged)
    few = logged < ENOUGH_LOGGED
    return (TOO_FEW if few else MEDIAN).of(
        span.days,
        shown=shown,
        logged=logged,
        enough=ENOUGH_LOGGED,
        median=number(median(levels)),
        lowest=min(levels),
        highest=max(levels),
    )


def chart_in_words(trend: Trend) -> list[str]:
    """What the chart over time shows, for those who do not see it: days, sessions, gaps, programmes."""
    if not trend.days:
        return [_("There is nothing in this diary yet.")]
    first, last = day_in_words(trend.days[0].day), day_in_words(trend.days[-1].day)
    levels = [level for _day, level in trend.series]
    said = [LOGGED.of(len(trend.days), first=first, last=last, logged=len(levels))]
    if levels:
        between = _("Lowest {lowest}, highest {highest}, out of 10.")
        said.append(between.format(lowest=min(levels), highest=max(levels)))
    names = session_names(trend)
    if names:
        session = _("{number} on {day}")
        held = [session.format(number=name, day=short_day(day)) for day, name in names.items()]
        said.append(_("Sessions: {list}.").format(list=shortened(held)))
    said += _medians(trend)
    gaps = gaps_of(trend.days)
    if gaps:
        named = [GAP.of(days, day=day_in_words(day)) for day, days in gaps[:GAPS_NAMED]]
        said.append(_("Longest times without a reading: {list}.").format(list=commas(*named)))
    new = _("New programme on {day}: {title}.")
    return said + [new.format(day=day_in_words(day), title=title) for day, title in trend.changes]


def _medians(trend: Trend) -> list[str]:
    middle = _("Median {median} from {first} to {last}.")
    medians = [
        middle.format(median=number(one.median), first=short_day(one.first), last=short_day(one.last))
        for one in trend.intervals[-LISTED:]
        if one.median is not None and trend.sessions
    ]
    return [*medians, APART] if len(medians) > 1 else medians


def gaps_of(days: Sequence[DiaryDay]) -> list[tuple[date, int]]:
    """First day and length of each gap of three days or more without a reading, the longest first."""
    gaps = []
    for missing, run in groupby(days, lambda one: one.pain is None):
        together = list(run)
        if missing and len(together) >= GAP_NAMED:
            gaps.append((together[0].day, len(together)))
    return sorted(gaps, key=lambda gap: (-gap[1], gap[0]))


def rest_in_words(rest: Iterable[RestDay]) -> str:
    """`Rest days: 3 Oct (travelling), 4 Oct`; empty where there was none."""
    named = []
    for one in rest:
        remarks = semicolons(one.reason or "", entered_in_words(one))
        day = short_day(one.day)
        named.append(_("{day} ({remarks})").format(day=day, remarks=remarks) if remarks else day)
    return _("Rest days: {list}.").format(list=shortened(named)) if named else ""


def stop_in_words(stop: Stop) -> str:
    """`Mon 5 Oct 2026, Back extension: sharp pain beside the neck, peak pain 10`."""
    said = _("{day}, {exercise}: {reason}").format(
        day=day_in_words(stop.day), exercise=stop.name, reason=stop.reason or _("no reason given")
    )
    peak = "" if stop.peak is None else _("peak pain {level}").format(level=stop.peak)
    return commas(said, peak, BY_PRACTICE if stop.entered_by is EnteredBy.PRACTICE else "")


def sitting_span_in_words(sitting: SittingSpan, span: Span) -> list[str]:
    """Totals, the longest bouts, breaks: a sentence each."""
    if not sitting.days or sitting.median_min is None:
        said = [_("No sitting time is logged on these days.")]
    else:
        total, middle = minutes_in_words(sitting.total_min), minutes_in_words(round(sitting.median_min))
        said = [SITTING_LOGGED.of(span.days, logged=len(sitting.days), total=total, median=middle)]
    if sitting.longest:
        bout = _("{time} on {day}")
        bouts = [
            bout.format(time=minutes_in_words(minutes), day=short_day(day))
            for day, minutes in sitting.longest
        ]
        longest = LONGEST.get(frozenset(sitting.bouts), LONGEST_BY_ALL)
        said.append(longest.format(list=commas(*bouts)))
    breaks = breaks_in_words(sitting.breaks)
    return [*said, as_sentence(breaks)] if breaks else said


def late_in_words(report: Report) -> str:
    """How many entries were made on a later day than the one they speak of, and for which days."""
    if not report.entries:
        return _("Nothing is logged on these days.")
    if not report.late:
        return NONE_LATE.of(report.entries)
    return LATE.of(
        report.late,
        entries=ENTRIES.of(report.entries),
        days=DAYS.of(len(report.late_days)),
        list=shortened([short_day(day) for day in report.late_days]),
    )


def practice_in_words(report: Report) -> str:
    """What the practice entered in these days; empty where it was nothing."""
    if not report.by_practice:
        return ""
    return _("The practice entered: {list}.").format(list=by_practice_in_words(report.by_practice))
