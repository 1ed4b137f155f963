"""The page to take along as headings, sentences, tables and pictures: what the terminal and the paper share.

A table carries the same rows as sentences, for where it has no room. Everything is plain text; whoever
renders it escapes it. A page has room for so much: from long lists the latest are shown, and it says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from homecare.core.report import wording
from homecare.core.report.report import Report
from homecare.core.treatments.outcome_scales import NOT_A_VERDICT, PSFS_SOURCE
from homecare.core.values.in_words import count, day_in_words
from homecare.core.wording import definitions
from homecare.core.wording.around_session import around_in_words
from homecare.core.wording.change import (
    change_in_words,
    change_notes,
    change_numbers,
    numbers_behind,
    sitting_link_in_words,
)
from homecare.core.wording.entries import routine_in_words
from homecare.core.wording.intervals import (
    interval_cells,
    interval_columns,
    interval_headings,
    interval_sentence,
)
from homecare.core.wording.safety_notice import ON_PAPER, is_higher
from homecare.core.wording.treatments import felt_alone_in_words
from homecare.core.wording.who_entered import made_in_words

T = TypeVar("T")

SHOWN: Final = 10
"""Rows of a list on the page; of the intervals the baseline comes on top."""
NOT_GIVEN: Final = "not given"
AS_MADE: Final = "as they were made; they have not been checked"


@dataclass(frozen=True)
class Words:
    """A paragraph; `strong` marks the sentence that matters most, `lead` is a word that names it."""

    text: str
    strong: bool = False
    lead: str = ""


@dataclass(frozen=True)
class Points:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows whose first cell names them. `sentences` say the same, `legend` what the columns mean."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...]
    legend: tuple[str, ...] = ()


class Picture(StrEnum):
    """A chart of the report; each face draws it in its own way."""

    OVER_TIME = "over_time"
    AROUND = "around"


Block = Words | Points | Table | Picture


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading and what stands under it; `small` is what is read once: how the numbers were made."""

    key: str
    title: str
    blocks: tuple[Block, ...]
    small: bool = False


@dataclass(frozen=True, kw_only=True)
class Page:
    """The whole page: title, what it is of, sections in the order they are read."""

    title: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]


def page_of(report: Report) -> Page:
    """The page of a report."""
    sections = (
        _asked(report),
        _change(report),
        _over_time(report),
        _intervals(report),
        _around(report),
        _routine(report),
        _stops(report),
        _sitting(report),
        _sessions(report),
        _scales(report),
        _elsewhere(report),
        _entered(report),
        _how(report),
    )
    return Page(
        title="Pain diary" + (f" of {report.patient}" if report.patient else ""),
        facts=(
            ("Name", report.patient or NOT_GIVEN),
            ("Days", wording.span_in_words(report.span)),
            ("Pain shown", wording.pain_shown_in_words(report.trend)),
            ("Programme", wording.followed_in_words(report.followed)),
            ("Sessions", wording.held_in_words(report)),
            ("Made", f"on {day_in_words(report.today)}, from {_made_from(report)}, {AS_MADE}"),
        ),
        sections=tuple(one for one in sections if one.blocks),
    )


def _made_from(report: Report) -> str:
    return made_in_words(report.entries, len(report.by_practice))


def _entered(report: Report) -> Section:
    """What was entered on a later day, and what was entered by the practice."""
    practice = wording.practice_in_words(report)
    return Section(
        key="late",
        title="Entered later, or by the practice" if practice else "Entered later",
        blocks=tuple(Words(one) for one in (wording.late_in_words(report), practice) if one),
    )


def _latest(rows: Sequence[T], what: str, most: int = SHOWN) -> tuple[tuple[T, ...], tuple[Words, ...]]:
    """The last rows of a list, and how many more there are."""
    left = len(rows) - most
    if left <= 0:
        return tuple(rows), ()
    missing = f"{count(left, f'earlier {what}')} {'is' if left == 1 else 'are'} left out"
    return tuple(rows[-most:]), (Words(f"These are the latest {most}; {missing}."),)


def _asked(report: Report) -> Section:
    blocks: list[Block] = [Points(report.questions) if report.questions else Words("No questions.")]
    if report.notes:
        notes, more = _latest(report.notes, "note")
        blocks += [
            Words(f"Noted in these days ({len(report.notes)}):"),
            Points(tuple(wording.note_in_words(one) for one in notes)),
            *more,
        ]
    return Section(key="asked", title="Questions and notes", blocks=tuple(blocks))


def _change(report: Report) -> Section:
    change, at_practice = report.progress.change, report.progress.at_practice
    numbers = change_numbers(change, at_practice=at_practice)
    pointed = [Words(ON_PAPER)] if is_higher(change) else []
    notes = [*pointed, *(Words(note) for note in change_notes(change, at_practice=at_practice))]
    said = Words(change_in_words(change, at_practice=at_practice), strong=True)
    return Section(
        key="change", title="Change since the start", blocks=(said, *notes, Points(tuple(numbers)))
    )


def _over_time(report: Report) -> Section:
    said = Words(wording.pain_in_words(report.trend, report.span))
    pictures = (Picture.OVER_TIME,) if report.chart.days else ()
    return Section(key="time", title="Pain over time", blocks=(said, *pictures))


def _intervals(report: Report) -> Section:
    if not report.intervals:
        return Section(key="intervals", title="Between sessions", blocks=())
    baseline, rest = report.intervals[:1], report.intervals[1:]
    latest, more = _latest(rest, "interval")
    shown, threshold = (*baseline, *latest), report.trend.threshold
    year = shown[0].first.year != shown[-1].last.year
    table = Table(
        caption="Pain, sitting and routine between one session and the next",
        headings=interval_headings(threshold),
        rows=tuple(interval_cells(one, year=year) for one in shown),
        sentences=tuple(interval_sentence(one, year=year) for one in shown),
        legend=tuple(interval_columns(threshold)),
    )
    return Section(key="intervals", title="Between sessions", blocks=(table, *more))


def _around(report: Report) -> Section:
    around = report.progress.around
    picture = (Picture.AROUND,) if around.enough else ()
    return Section(key="around", title="Around a session", blocks=(*picture, Words(around_in_words(around))))


def _routine(report: Report) -> Section:
    blocks: list[Block] = [Words(routine_in_words([day.routine for day in report.trend.days]))]
    rest = wording.rest_in_words(report.rest)
    blocks += [Words(rest)] if rest else []
    blocks += [Words(f"{one}.") for one in report.course]
    if report.courses:
        blocks.append(
            Table(
                caption="Each exercise in these days",
                headings=("exercise", "share", "days", "done", "part", "skipped", "peak", "remarks"),
                rows=tuple(wording.course_cells(one) for one in report.courses),
                sentences=tuple(wording.course_in_words(one) for one in report.courses),
                legend=(
                    "share: done of what was prescribed. days: it was due on (of them without an entry, "
                    "counted as not done). peak: pain while doing it, median / highest.",
                ),
            )
        )
    return Section(key="routine", title="Routine", blocks=tuple(blocks))


def _stops(report: Report) -> Section:
    stops, more = _latest(report.stops, "time")
    listed = Points(tuple(wording.stop_in_words(one) for one in stops))
    blocks: tuple[Block, ...] = (listed, *more) if stops else (Words("None in these days."),)
    return Section(key="stops", title="Stopped for pain", blocks=blocks)


def _sitting(report: Report) -> Section:
    said = wording.sitting_span_in_words(report.sitting, report.span)
    links = report.progress.sitting
    # One sentence says that there are too few days; three would say it three times.
    shown = [one for one in links if one.enough] or links[:1]
    return Section(
        key="sitting",
        title="Sitting",
        blocks=tuple(Words(one) for one in (*said, *map(sitting_link_in_words, shown))),
    )


def _sessions(report: Report) -> Section:
    alone = tuple(Words(felt_alone_in_words(one)) for one in report.felt_alone)
    if not report.sessions:
        return Section(key="sessions", title="Sessions", blocks=(Words("None in these days."), *alone))
    shown, more = _latest(report.sessions, "session")
    before = " (before): the session these days follow." if any(one.before for one in shown) else ""
    table = Table(
        caption="Sessions as they were recorded",
        headings=("session", "day", "pain", "points", "with", "after-effects and notes"),
        rows=tuple(wording.session_cells(one) for one in shown),
        sentences=tuple(wording.session_in_words(one) for one in shown),
        legend=(f"pain: right now, just before → just after.{before}",),
    )
    return Section(key="sessions", title="Sessions", blocks=(table, *more, *alone))


def _scales(report: Report) -> Section:
    """PSFS and PGIC, where they were answered: by day, from the first on."""
    if not report.scales:
        return Section(key="scales", title="Activities and change", blocks=())
    shown, more = _latest(report.scales, "answer")
    table = Table(
        caption="The patient's own activities (PSFS) and the change since the start (PGIC), as answered",
        headings=("day", "scale", "answer"),
        rows=tuple(wording.scale_cells(one) for one in shown),
        sentences=tuple(
            f"{day}, {scale}: {answer}" for day, scale, answer in map(wording.scale_cells, shown)
        ),
    )
    # Words, not a legend: they stand there too where the table is told in sentences.
    read = Words(f"{PSFS_SOURCE} {NOT_A_VERDICT}")
    return Section(key="scales", title="Activities and change", blocks=(read, table, *more))


def _elsewhere(report: Report) -> Section:
    if not report.elsewhere:
        return Section(key="regions", title="Other regions and readings", blocks=())
    left = len(report.elsewhere) - SHOWN
    more = (Words(f"{left} more have fewer readings."),) if left > 0 else ()
    table = Table(
        caption="Readings of other regions and kinds in these days, each on its own",
        headings=("region", "reading", "days", "median", "lowest–highest"),
        rows=tuple(wording.elsewhere_cells(one) for one in report.elsewhere[:SHOWN]),
        sentences=tuple(wording.elsewhere_in_words(one) for one in report.elsewhere[:SHOWN]),
    )
    return Section(key="regions", title="Other regions and readings", blocks=(table, *more))


def _how(report: Report) -> Section:
    """How the numbers on this very page were made, and the means and their interval behind the change."""
    progress = report.progress
    change = progress.change
    flare = change.first_week is not None and change.first_week.eased_from_flare
    told = [
        ("The numbers behind the change", " ".join(numbers_behind(change)), change.compared is not None),
        ("Change", definitions.HOW_CHANGE, True),
        ("First week", definitions.HOW_FIRST_WEEK, flare),
        ("NAP", definitions.HOW_NAP, change.compared is not None),
        ("Between sessions", definitions.HOW_INTERVALS, bool(report.intervals)),
        ("Around a session", definitions.HOW_AROUND, progress.around.enough),
        ("Routine", definitions.HOW_EXERCISES, bool(report.courses)),
        ("Sitting", definitions.HOW_SITTING, any(one.enough for one in progress.sitting)),
    ]
    return Section(
        key="how",
        title="How the numbers were made",
        blocks=tuple(Words(" ".join(text.split()), lead=name) for name, text, shown in told if shown),
        small=True,
    )
