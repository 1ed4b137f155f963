"""PSFS and PGIC over time, under the sessions and the intervals' pain medians: higher is better in both."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from string import ascii_lowercase, ascii_uppercase
from typing import Final

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from homecare.charts import date_axis, wording
from homecare.charts.canvas import FINE, LEFT_HALF, Stroke, paint
from homecare.charts.colours import ChartColours
from homecare.charts.columns import Grid, lay_out
from homecare.charts.gutter import GUTTER, beside
from homecare.charts.marks import CROWD, Mark, Run, lay_over, side_by_side
from homecare.charts.notes import column_name
from homecare.charts.pain_strip import session_lines
from homecare.core.records.records import Questionnaire
from homecare.core.treatments.course import CourseView
from homecare.core.treatments.outcome_scales import (
    ACTIVITY_MAX,
    PGIC,
    PGIC_WORDS,
    PSFS,
    activity_scores,
    psfs_mean,
    step_of,
)
from homecare.core.trends.intervals import DiaryDay, Trend
from homecare.core.values.spelling import compared

WIDTH_MIN: Final = 44
HEIGHT_MIN: Final = 15
"""Cells and lines; with less there are words instead."""
ANSWERS_MIN: Final = 2
"""Answers to one scale from which a chart says more than a sentence."""
MEAN: Final = "●"
STEP: Final = "◆"
LETTERS: Final = ascii_lowercase + ascii_uppercase
"""One for each activity, in their order; an activity beyond them is told in words alone."""
KEY_LINES: Final = 2
"""Lines the key always has; it grows where the strips keep `_STRIPS` lines."""
_STEPS: Final = len(PGIC_WORDS)
_AROUND: Final = 5
"""Lines that are always there: sessions, medians, the air between the strips, ruler, dates."""
_STRIPS: Final = 10
_NAME_CUT: Final = 14
"""Cells of an activity's name in the key, where all of them do not fit whole."""
_APART: Final = "   "


def worth_drawing(view: CourseView) -> bool:
    """Whether one of the scales was answered often enough for a chart."""
    return any(len(view.answers(one)) >= ANSWERS_MIN for one in (PSFS, PGIC))


def other_activities(answered: Sequence[Questionnaire]) -> frozenset[int]:
    """The places of answers to PSFS that name other activities than the one before: no mean to compare."""
    named = [{compared(activity) for activity, _ in one.scores} for one in answered]
    return frozenset(place for place in range(1, len(named)) if named[place] != named[place - 1])


def lettered(activities: Sequence[str]) -> list[str]:
    """Lines about the activities, in their order, each behind its letter in the chart."""
    letters = LETTERS.ljust(len(activities))
    return [f"{letter}  {words}" for letter, words in zip(letters, activities, strict=False)]


def scales_over_time(
    view: CourseView, trend: Trend, *, width: int, height: int, colours: ChartColours
) -> Text:
    """Both scales as at most `height` lines of `width` cells; a scale that was never answered is left out.

    `trend` is of the whole diary: its days, sessions and intervals are those of every other chart.
    """
    psfs, pgic = view.answers(PSFS), view.answers(PGIC)
    trend = _reaching(trend, [*psfs, *pgic], view.today)
    if not trend.days or width < WIDTH_MIN or height < HEIGHT_MIN:
        return Text("")
    grid = lay_out(trend.days, width - GUTTER)
    room = height - _AROUND
    activities, key, (tall, short) = _arranged(psfs, bool(pgic), grid, room, colours)
    lines = [
        beside(wording.SESSION, date_axis.session_line(trend, grid, colours), colours),
        beside(wording.PAIN, date_axis.median_line(trend, grid, colours), colours),
    ]
    if psfs:
        strokes = [session_lines(trend, grid, 0, ACTIVITY_MAX, colours), _joins(psfs, grid, colours)]
        lines += _strip(
            strokes, activities, grid, scale=(0, ACTIVITY_MAX), labels=_ten(tall), colours=colours
        )
    if psfs and pgic:
        lines.append(Text())
    if pgic:
        strokes = [session_lines(trend, grid, 1, _STEPS, colours)]
        runs = side_by_side(_changes(pgic, grid, colours), width=grid.width, height=short, low=1, high=_STEPS)
        labels = {0: wording.BETTER.format(step=_STEPS), short - 1: wording.WORSE.format(step=1)}
        lines += _strip(strokes, runs, grid, scale=(1, _STEPS), labels=labels, colours=colours)
    ticks = date_axis.date_ticks(trend, grid)
    cells = {grid.cell(day) for day in trend.sessions}
    lines.append(beside("", date_axis.ruler_line(grid, ticks, cells, colours.muted), colours))
    dates = date_axis.dates_line(grid, ticks, colours, ruled=True)
    lines += [beside(column_name(grid.days_each), dates, colours)]
    lines += [beside("", Text(line, style=colours.muted or ""), colours) for line in key]
    page = Text("\n").join(lines)
    page.no_wrap, page.overflow = True, "crop"
    return page


def _arranged(
    psfs: Sequence[Questionnaire], pgic: bool, grid: Grid, room: int, colours: ChartColours
) -> tuple[list[Run], list[str], tuple[int, int]]:
    """The signs of the activities, the key, and the lines of both strips, together in `room` lines."""
    names, marks = list(activity_scores(psfs)), _activities(psfs, grid, colours)
    key_lines = max(KEY_LINES, room - _STRIPS)
    key = _key(names, pgic, grid.width, key_lines)
    heights = _heights(room - len(key), bool(psfs), pgic)

    def runs() -> list[Run]:
        return side_by_side(
            marks, width=grid.width, height=max(heights[0], 1), low=0, high=ACTIVITY_MAX, keeps=MEAN
        )

    if any(run.crowded for run in runs()):  # the key has to say so, in other lines than it had
        key = _key(names, pgic, grid.width, key_lines, crowded=True)
        heights = _heights(room - len(key), bool(psfs), pgic)
        if not any(run.crowded for run in runs()):  # those lines gave the strip the room it lacked
            key = _key(names, pgic, grid.width, len(key))
    return runs(), key, heights


def _reaching(trend: Trend, answered: Sequence[Questionnaire], today: date) -> Trend:
    """The trend with every day from the first answer on, also where nothing else was logged by then."""
    first = min([*(one.day for one in answered), *(one.day for one in trend.days[:1])], default=today)
    days = {one.day: one for one in trend.days}
    span = (first + timedelta(days=number) for number in range((today - first).days + 1))
    return replace(trend, days=tuple(days.get(day) or DiaryDay(day=day) for day in span))


def _heights(room: int, psfs: bool, pgic: bool) -> tuple[int, int]:
    """Lines of the strip of activities and of that of the change."""
    if not (psfs and pgic):
        return min(room, 11 if room >= 11 else 6), min(room, _STEPS)
    for tall in (21, 11):
        if room >= tall + _STEPS:
            return tall, _STEPS
    return (6, _STEPS) if room >= 6 + _STEPS else (max(4, room - 4), 4)


def _ten(height: int) -> dict[int, str]:
    """The marks of the strip of activities, by line from the top."""
    marks = {0: wording.PSFS_MOST.format(most=ACTIVITY_MAX), height - 1: "0"}
    return {(height - 1) // 2: "5", **marks} if height % 2 else marks


def _strip(
    strokes: Sequence[Stroke],
    runs: Sequence[Run],
    grid: Grid,
    *,
    scale: tuple[int, int],
    labels: dict[int, str],
    colours: ChartColours,
) -> list[Text]:
    """A strip as high as its lowest label says, from the bottom of its scale to the top."""
    low, high = scale
    height = max(labels) + 1
    canvas = paint(strokes, width=grid.width, height=height, low=low, high=high, colours=colours)
    signed = lay_over(canvas, runs)
    return [beside(labels.get(row, ""), line, colours) for row, line in enumerate(signed)]


def _joins(answered: Sequence[Questionnaire], grid: Grid, colours: ChartColours) -> Stroke:
    """The line from mean to mean, only while the activities stay the same."""
    return Stroke(
        xs=[grid.cell(one.day) + LEFT_HALF for one in answered],
        ys=[psfs_mean(one) for one in answered],
        glyph=FINE,
        colour=colours.routine,
        joined=True,
        lifted=other_activities(answered),
    )


def _activities(answered: Sequence[Questionnaire], grid: Grid, colours: ChartColours) -> list[Mark]:
    """Each activity as its letter, the mean as a dot."""
    letters = [
        Mark(cell=grid.cell(day), value=score, sign=letter, colour=colours.foreground)
        for letter, scores in zip(LETTERS, activity_scores(answered).values(), strict=False)
        for day, score in scores
    ]
    means = [
        Mark(cell=grid.cell(one.day), value=psfs_mean(one), sign=MEAN, colour=colours.routine)
        for one in answered
    ]
    return letters + means


def _changes(answered: Sequence[Questionnaire], grid: Grid, colours: ChartColours) -> list[Mark]:
    return [
        Mark(cell=grid.cell(one.day), value=step_of(one), sign=STEP, colour=colours.median)
        for one in answered
    ]


def _key(names: Sequence[str], pgic: bool, room: int, most: int, *, crowded: bool = False) -> list[str]:
    """What the signs mean, in at most `most` lines of `room` cells.

    Where all of it does not fit, the words grow short, then long names are cut; what is left out even so is
    counted, at the end.
    """
    signs = (
        (bool(names), MEAN, wording.MEAN_SIGN, wording.MEAN_SIGN_SHORT),
        (pgic, STEP, wording.CHANGE_SIGN, wording.CHANGE_SIGN_SHORT),
        (crowded, CROWD, wording.SEVERAL_SIGN, wording.SEVERAL_SIGN_SHORT),
    )
    full = [long.format(sign=sign) for there, sign, long, _ in signs if there]
    short = [brief.format(sign=sign) for there, sign, _, brief in signs if there]
    whole = [f"{letter} {name}" for letter, name in zip(LETTERS, names, strict=False)]
    cut = [_cut(one, _NAME_CUT) for one in whole]
    if len(whole) == len(names):
        for items in (full + whole, short + whole, short + cut):
            lines = _wrapped(items, room)
            if len(lines) <= most:
                return lines
    for shown in range(len(whole), -1, -1):
        left = wording.MORE_ACTIVITIES.of(len(names) - shown)
        lines = _wrapped([*short, *cut[:shown], left], room)
        if shown < len(names) and len(lines) <= most:
            break
    return lines


def _cut(words: str, cells: int) -> str:
    return words if cell_len(words) <= cells else f"{set_cell_size(words, cells - 1).rstrip()}…"


def _wrapped(items: Sequence[str], room: int) -> list[str]:
    """The items in their order, as many to a line as it has room for."""
    lines = [""]
    for item in (_cut(one, room) for one in items):
        longer = f"{lines[-1]}{_APART}{item}" if lines[-1] else item
        if cell_len(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(item)
    return lines
