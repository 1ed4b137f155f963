"""The chart of the Progress screen: pain, sitting and routine as three strips under the same dates."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text

from homecare.charts import date_axis, pain_strip, routine_strip, sitting_strip, wording
from homecare.charts.canvas import paint
from homecare.charts.colours import ChartColours
from homecare.charts.columns import Grid, lay_out
from homecare.charts.gutter import GUTTER, beside
from homecare.charts.notes import column_name, notes
from homecare.charts.rows import HEIGHT_MIN, WIDTH_MIN, Rows, share_out
from homecare.core.trends.intervals import Trend
from homecare.core.values.limits import PAIN_MAX, PAIN_MIN

"""Cells left of the strips: the name of a strip, or a label of its scale, and a space."""


def over_time(trend: Trend, *, width: int, height: int, colours: ChartColours) -> Text:
    """The trend as at most `height` lines of at most `width` cells, without a newline at the end.

    Where there are more days than cells, or more than 90, a column stands for several days; the axis and a
    note say so.
    """
    if not trend.days:
        return _sentence(wording.NOTHING_TO_DRAW, width, height)
    if width < WIDTH_MIN or height < HEIGHT_MIN:
        return _sentence(wording.NO_ROOM, width, height)
    grid = lay_out(trend.days, width - GUTTER)
    rows = share_out(height)
    lines = [
        *_above(trend, grid, rows, colours),
        *_pain(trend, grid, rows.pain, colours),
        *[Text()] * rows.gap_above_sitting,
        *_sitting(trend, grid, rows.sitting, colours),
        *[Text()] * rows.gap_above_routine,
        beside(wording.ROUTINE, routine_strip.routine_line(grid, colours), colours),
        *_below(trend, grid, rows, colours),
    ]
    return _page(lines, width, colours.background)


def _page(lines: Sequence[Text], width: int, background: str | None) -> Text:
    """The lines as one text; on a background they are filled up, so that it has no ragged edge."""
    if background is not None:
        lines = [Text.assemble(line, " " * (width - len(line))) for line in lines]
    page = Text("\n").join(lines)
    page.no_wrap, page.overflow = True, "crop"
    page.style = "" if background is None else f"on {background}"
    return page


def _sentence(words: str, width: int, height: int) -> Text:
    return Text(words[: max(width, 0)] if height > 0 else "", no_wrap=True, overflow="crop")


def _above(trend: Trend, grid: Grid, rows: Rows, colours: ChartColours) -> list[Text]:
    lines = [beside(wording.SESSION, date_axis.session_line(trend, grid, colours), colours)]
    if rows.medians:
        lines.append(beside(wording.MEDIAN, date_axis.median_line(trend, grid, colours), colours))
    return lines


def _pain(trend: Trend, grid: Grid, height: int, colours: ChartColours) -> list[Text]:
    strokes = pain_strip.pain_strokes(trend, grid, height, colours)
    canvas = paint(strokes, width=grid.width, height=height, low=PAIN_MIN, high=PAIN_MAX, colours=colours)
    labels = pain_strip.tick_rows(height)
    labels[0] = wording.PAIN_LEVEL.format(level=labels[0])
    return [beside(labels.get(row, ""), line, colours) for row, line in enumerate(canvas)]


def _sitting(trend: Trend, grid: Grid, height: int, colours: ChartColours) -> list[Text]:
    strokes = sitting_strip.sitting_strokes(trend, grid, height, colours)
    canvas = paint(strokes, width=grid.width, height=height, low=0, high=height - 1, colours=colours)
    labels = sitting_strip.tick_rows(grid, height)
    short = wording.SIT_HOURS.format(hours=labels.get(0, ""))
    if 0 in labels and cell_len(short) < GUTTER:
        labels[0] = short
    else:
        labels[next((row for row in range(height) if row not in labels), 0)] = wording.SITTING
    return [beside(labels.get(row, ""), line, colours) for row, line in enumerate(canvas)]


def _below(trend: Trend, grid: Grid, rows: Rows, colours: ChartColours) -> list[Text]:
    ticks = date_axis.date_ticks(trend, grid)
    lines = []
    if rows.ruler:
        sessions = {grid.cell(day) for day in trend.sessions}
        lines.append(beside("", date_axis.ruler_line(grid, ticks, sessions, colours.muted), colours))
    dates = date_axis.dates_line(grid, ticks, colours, ruled=bool(rows.ruler))
    lines.append(beside(column_name(grid.days_each), dates, colours))
    return [*lines, *_notes(notes(trend, grid), grid.width, rows.notes, colours)]


def _notes(items: Sequence[str], width: int, height: int, colours: ChartColours) -> list[Text]:
    """The notes, as many as fit whole into `height` lines."""
    lines = [""]
    for item in items:
        longer = f"{lines[-1]}   {item}" if lines[-1] else item
        if len(longer) <= width:
            lines[-1] = longer
        elif len(lines) < height and len(item) <= width:
            lines.append(item)
    return [beside("", Text(line, style=colours.muted or ""), colours) for line in lines]
