"""The page to take along as headings, sentences, tables and pictures: what the terminal and the paper share.

A table carries the same rows as sentences, for where it has no room. Everything is plain text; whoever
renders it escapes it. A page has room for so much: from long lists the latest are shown, and it says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from homecare.core.report.report import Report
from homecare.core.report.wording import cells, sentences
from homecare.core.report.wording import page as wording
from homecare.core.treatments.outcome_scales import NOT_A_VERDICT, PSFS_SOURCE
from homecare.core.values.in_words import day_in_words
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
from homecare.core.wording.sentences import as_sentence, paragraph
from homecare.core.wording.treatments import felt_alone_in_words
from homecare.core.wording.who_entered import made_in_words
from homecare.language import Counted

T = TypeVar("T")

SHOWN: Final = 10
"""Rows of a list on the page; of the intervals the baseline comes on top."""
NOT_GIVEN: Final = wording.NOT_GIVEN


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
        title=wording.PAIN_DIARY_OF.format(patient=report.patient) if report.patient else wording.PAIN_DIARY,
        facts=(
            (wording.NAME, report.patient or NOT_GIVEN),
            (wording.DAYS, sentences.span_in_words(report.span)),
            (wording.PAIN_SHOWN, sentences.pain_shown_in_words(report.trend)),
            (wording.PROGRAMME, sentences.followed_in_words(report.followed)),
            (wording.SESSIONS, sentences.held_in_words(report)),
            (wording.MADE, _made(report)),
        ),
        sections=tuple(one for one in sections if one.blocks),
    )


def _made(report: Report) -> str:
    entries = made_in_words(report.entries, len(report.by_practice))
    return wording.MADE_ON.format(day=day_in_words(report.today), entries=entries)


def _entered(report: Report) -> Section:
    """What was entered on a later day, and what was entered by the practice."""
    practice = sentences.practice_in_words(report)
    return Section(
        key="late",
        title=wording.ENTERED_LATER_OR_BY_PRACTICE if practice else wording.ENTERED_LATER,
        blocks=tuple(Words(one) for one in (sentences.late_in_words(report), practice) if one),
    )


def _latest(rows: Sequence[T], told: Counted, most: int = SHOWN) -> tuple[tuple[T, ...], tuple[Words, ...]]:
    """The last rows of a list, and how many more there are."""
    left = len(rows) - most
    if left <= 0:
        return tuple(rows), ()
    return tuple(rows[-most:]), (Words(told.of(left, shown=most)),)


def _asked(report: Report) -> Section:
    blocks: list[Block] = [Points(report.questions) if report.questions else Words(wording.NO_QUESTIONS)]
    if report.notes:
        notes, more = _latest(report.notes, wording.LATEST_NOTES)
        blocks += [
            Words(wording.NOTED.of(len(report.notes))),
            Points(tuple(sentences.note_in_words(one) for one in notes)),
            *more,
        ]
    return Section(key="asked", title=wording.QUESTIONS_AND_NOTES, blocks=tuple(blocks))


def _change(report: Report) -> Section:
    change, at_practice = report.progress.change, report.progress.at_practice
    numbers = change_numbers(change, at_practice=at_practice)
    pointed = [Words(ON_PAPER)] if is_higher(change) else []
    notes = [*pointed, *(Words(note) for note in change_notes(change, at_practice=at_practice))]
    said = Words(change_in_words(change, at_practice=at_practice), strong=True)
    return Section(key="change", title=wording.CHANGE, blocks=(said, *notes, Points(tuple(numbers))))


def _over_time(report: Report) -> Section:
    said = Words(sentences.pain_in_words(report.trend, report.span))
    pictures = (Picture.OVER_TIME,) if report.chart.days else ()
    return Section(key="time", title=wording.OVER_TIME, blocks=(said, *pictures))


def _intervals(report: Report) -> Section:
    if not report.intervals:
        return Section(key="intervals", title=wording.BETWEEN_SESSIONS, blocks=())
    baseline, rest = report.intervals[:1], report.intervals[1:]
    latest, more = _latest(rest, wording.LATEST_INTERVALS)
    shown, threshold = (*baseline, *latest), report.trend.threshold
    year = shown[0].first.year != shown[-1].last.year
    table = Table(
        caption=wording.INTERVALS_CAPTION,
        headings=interval_headings(threshold),
        rows=tuple(interval_cells(one, year=year) for one in shown),
        sentences=tuple(interval_sentence(one, year=year) for one in shown),
        legend=tuple(interval_columns(threshold)),
    )
    return Section(key="intervals", title=wording.BETWEEN_SESSIONS, blocks=(table, *more))


def _around(report: Report) -> Section:
    around = report.progress.around
    picture = (Picture.AROUND,) if around.enough else ()
    return Section(key="around", title=wording.AROUND, blocks=(*picture, Words(around_in_words(around))))


def _routine(report: Report) -> Section:
    blocks: list[Block] = [Words(routine_in_words([day.routine for day in report.trend.days]))]
    rest = sentences.rest_in_words(report.rest)
    blocks += [Words(rest)] if rest else []
    blocks += [Words(as_sentence(one)) for one in report.course]
    if report.courses:
        blocks.append(
            Table(
                caption=wording.COURSES_CAPTION,
                headings=wording.COURSES_HEADINGS,
                rows=tuple(cells.course_cells(one) for one in report.courses),
                sentences=tuple(cells.course_in_words(one) for one in report.courses),
                legend=(wording.COURSES_LEGEND,),
            )
        )
    return Section(key="routine", title=wording.ROUTINE, blocks=tuple(blocks))


def _stops(report: Report) -> Section:
    stops, more = _latest(report.stops, wording.LATEST_TIMES)
    listed = Points(tuple(sentences.stop_in_words(one) for one in stops))
    blocks: tuple[Block, ...] = (listed, *more) if stops else (Words(wording.NONE_IN_THESE_DAYS),)
    return Section(key="stops", title=wording.STOPPED, blocks=blocks)


def _sitting(report: Report) -> Section:
    said = sentences.sitting_span_in_words(report.sitting, report.span)
    links = report.progress.sitting
    # One sentence says that there are too few days; three would say it three times.
    shown = [one for one in links if one.enough] or links[:1]
    return Section(
        key="sitting",
        title=wording.SITTING,
        blocks=tuple(Words(one) for one in (*said, *map(sitting_link_in_words, shown))),
    )


def _sessions(report: Report) -> Section:
    alone = tuple(Words(felt_alone_in_words(one)) for one in report.felt_alone)
    if not report.sessions:
        return Section(
            key="sessions", title=wording.SESSIONS, blocks=(Words(wording.NONE_IN_THESE_DAYS), *alone)
        )
    shown, more = _latest(report.sessions, wording.LATEST_SESSIONS)
    before = (wording.BEFORE_LEGEND,) if any(one.before for one in shown) else ()
    table = Table(
        caption=wording.SESSIONS_CAPTION,
        headings=wording.SESSIONS_HEADINGS,
        rows=tuple(cells.session_cells(one) for one in shown),
        sentences=tuple(cells.session_in_words(one) for one in shown),
        legend=(wording.SESSIONS_LEGEND, *before),
    )
    return Section(key="sessions", title=wording.SESSIONS, blocks=(table, *more, *alone))


def _scales(report: Report) -> Section:
    """PSFS and PGIC, where they were answered: by day, from the first on."""
    if not report.scales:
        return Section(key="scales", title=wording.SCALES, blocks=())
    shown, more = _latest(report.scales, wording.LATEST_ANSWERS)
    table = Table(
        caption=wording.SCALES_CAPTION,
        headings=wording.SCALES_HEADINGS,
        rows=tuple(cells.scale_cells(one) for one in shown),
        sentences=tuple(cells.scale_in_words(one) for one in shown),
    )
    # Words, not a legend: they stand there too where the table is told in sentences.
    read = Words(paragraph(PSFS_SOURCE, NOT_A_VERDICT))
    return Section(key="scales", title=wording.SCALES, blocks=(read, table, *more))


def _elsewhere(report: Report) -> Section:
    if not report.elsewhere:
        return Section(key="regions", title=wording.ELSEWHERE, blocks=())
    left = len(report.elsewhere) - SHOWN
    more = (Words(wording.MORE_ELSEWHERE.of(left)),) if left > 0 else ()
    table = Table(
        caption=wording.ELSEWHERE_CAPTION,
        headings=wording.ELSEWHERE_HEADINGS,
        rows=tuple(cells.elsewhere_cells(one) for one in report.elsewhere[:SHOWN]),
        sentences=tuple(cells.elsewhere_in_words(one) for one in report.elsewhere[:SHOWN]),
    )
    return Section(key="regions", title=wording.ELSEWHERE, blocks=(table, *more))


def _how(report: Report) -> Section:
    """How the numbers on this very page were made, and the means and their interval behind the change."""
    progress = report.progress
    change = progress.change
    flare = change.first_week is not None and change.first_week.eased_from_flare
    told = [
        (wording.NUMBERS_BEHIND, paragraph(*numbers_behind(change)), change.compared is not None),
        (wording.CHANGE_LEAD, definitions.HOW_CHANGE, True),
        (wording.FIRST_WEEK, definitions.HOW_FIRST_WEEK, flare),
        (wording.NAP, definitions.HOW_NAP, change.compared is not None),
        (wording.BETWEEN_SESSIONS, definitions.HOW_INTERVALS, bool(report.intervals)),
        (wording.AROUND, definitions.HOW_AROUND, progress.around.enough),
        (wording.ROUTINE, definitions.HOW_EXERCISES, bool(report.courses)),
        (wording.SITTING, definitions.HOW_SITTING, any(one.enough for one in progress.sitting)),
    ]
    return Section(
        key="how",
        title=wording.HOW,
        blocks=tuple(Words(" ".join(text.split()), lead=name) for name, text, shown in told if shown),
        small=True,
    )
