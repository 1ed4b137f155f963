"""PSFS and PGIC over time, under the sessions and the intervals' pain medians: higher is better in both."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from rich.text import Text

from homecare.charts import date_axis
from homecare.charts.canvas import FINE, LEFT_HALF, Segment, Stroke, paint, segments
from homecare.charts.colours import ChartColours
from homecare.charts.columns import Grid, lay_out
from homecare.charts.notes import column_name
from homecare.charts.pain_strip import session_lines
from homecare.core.course_view import CourseView
from homecare.core.intervals import DiaryDay, Trend
from homecare.core.outcome_scales import (
    ACTIVITY_MAX,
    PGIC,
    PGIC_WORDS,
    PSFS,
    activity_scores,
    psfs_mean,
    step_of,
)
from homecare.core.records import Questionnaire

WIDTH_MIN: Final = 44
HEIGHT_MIN: Final = 15
"""Cells and lines; with less there are words instead."""
ANSWERS_MIN: Final = 2
"""Answers to one scale from which a chart says more than a sentence."""
MEAN: Final = "●"
STEP: Final = "◆"
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
KEY_LINES: Final = 2
GUTTER: Final = 8
_STEPS: Final = len(PGIC_WORDS)
_AROUND: Final = 5
"""Lines that are always there: sessions, medians, the air between the strips, ruler, dates."""


def worth_drawing(view: CourseView) -> bool:
    """Whether one of the scales was answered often enough for a chart."""
    return any(len(view.answers(one)) >= ANSWERS_MIN for one in (PSFS, PGIC))


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
    key = _key(list(activity_scores(psfs)), bool(pgic), width, colours)
    tall, short = _heights(height - _AROUND - len(key), bool(psfs), bool(pgic))
    lines = [
        _beside("session", date_axis.session_line(trend, grid, colours), colours),
        _beside("pain", date_axis.median_line(trend, grid, colours), colours),
    ]
    if psfs:
        strokes = [session_lines(trend, grid, 0, ACTIVITY_MAX, colours), *_activities(psfs, grid, colours)]
        lines += _strip(strokes, grid, (0, ACTIVITY_MAX), _ten(tall), colours)
    if psfs and pgic:
        lines.append(Text())
    if pgic:
        strokes = [session_lines(trend, grid, 1, _STEPS, colours), _changes(pgic, grid, colours)]
        labels = {0: f"better {_STEPS}", short - 1: "worse 1"}
        lines += _strip(strokes, grid, (1, _STEPS), labels, colours)
    ticks = date_axis.date_ticks(trend, grid)
    cells = {grid.cell(day) for day in trend.sessions}
    lines.append(_beside("", date_axis.ruler_line(grid, ticks, cells, colours.muted), colours))
    dates = date_axis.dates_line(grid, ticks, colours, ruled=True)
    lines += [_beside(column_name(grid.days_each), dates, colours), *key]
    page = Text("\n").join(lines)
    page.no_wrap, page.overflow = True, "crop"
    return page


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


def _beside(name: str, line: Text, colours: ChartColours) -> Text:
    return Text.assemble((f"{name:>{GUTTER - 1}} "[:GUTTER], colours.muted or ""), line)


def _ten(height: int) -> dict[int, str]:
    """The marks of the strip of activities, by line from the top."""
    marks = {0: f"PSFS {ACTIVITY_MAX}", height - 1: "0"}
    return {(height - 1) // 2: "5", **marks} if height % 2 else marks


def _strip(
    strokes: Sequence[Stroke],
    grid: Grid,
    scale: tuple[int, int],
    labels: dict[int, str],
    colours: ChartColours,
) -> list[Text]:
    """A strip as high as its lowest label says, from the bottom of its scale to the top."""
    low, high = scale
    height = max(labels) + 1
    canvas = paint(strokes, width=grid.width, height=height, low=low, high=high, colours=colours)
    return [_beside(labels.get(row, ""), line, colours) for row, line in enumerate(canvas)]


def _activities(answered: Sequence[Questionnaire], grid: Grid, colours: ChartColours) -> list[Stroke]:
    """Each activity as its letter, the mean as dots, joined only while the activities stay the same."""
    points = [(grid.cell(one.day), psfs_mean(one)) for one in answered]
    named = [{activity.casefold() for activity, _ in one.scores} for one in answered]
    others = frozenset(place for place in range(1, len(named)) if named[place] != named[place - 1])
    joins = Stroke(
        xs=[x + LEFT_HALF for x, _ in points],
        ys=[y for _, y in points],
        glyph=FINE,
        colour=colours.routine,
        joined=True,
        lifted=others,
    )
    letters = [
        _points([(grid.cell(day), float(score)) for day, score in scores], letter, colours.foreground)
        for letter, scores in zip(LETTERS, activity_scores(answered).values(), strict=False)
    ]
    return [joins, *letters, _points(points, MEAN, colours.routine)]


def _changes(answered: Sequence[Questionnaire], grid: Grid, colours: ChartColours) -> Stroke:
    return _points([(grid.cell(one.day), float(step_of(one))) for one in answered], STEP, colours.median)


def _points(points: Sequence[tuple[int, float]], glyph: str, colour: str | None) -> Stroke:
    pieces: list[Segment] = [((x, y), (x, y)) for x, y in points]
    return segments(pieces, glyph, colour)


def _key(names: Sequence[str], pgic: bool, width: int, colours: ChartColours) -> list[Text]:
    """What the signs mean, in at most `KEY_LINES` lines."""
    items = [f"{MEAN} mean of the activities"] * bool(names)
    items += [f"{STEP} change since the start"] * pgic
    items += [f"{letter} {name}" for letter, name in zip(LETTERS, names, strict=False)]
    room = width - GUTTER
    lines = [""]
    for item in items:
        longer = f"{lines[-1]}   {item}" if lines[-1] else item[:room]
        if len(longer) <= room:
            lines[-1] = longer
        elif len(lines) < KEY_LINES:
            lines.append(item[:room])
    return [_beside("", Text(line, style=colours.muted or ""), colours) for line in lines]
