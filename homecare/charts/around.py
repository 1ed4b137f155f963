"""The chart around a session: every session laid on day 0, and the median over them as a line.

An offset has a column of its own; its median and its n (the sessions with a reading) stand in it as numbers.
"""

import textwrap
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from rich.text import Text

from homecare.charts import wording
from homecare.charts.canvas import FINE, HALVES, LEFT_HALF, Stroke, paint, segments
from homecare.charts.cells import CellLine
from homecare.charts.colours import ChartColours
from homecare.charts.gutter import GUTTER, beside
from homecare.charts.pain_strip import ROWS_OF_DOTS, SESSION
from homecare.core.trends.around_session import OFFSETS, Around
from homecare.core.values.in_words import number
from homecare.core.values.limits import PAIN_MAX, PAIN_MIN
from homecare.core.wording.around_session import around_in_words, back_in_words
from homecare.core.wording.entries import VARIATION_NO_CAUSE

WIDTH_MIN: Final = GUTTER + 2 * len(OFFSETS)
HEIGHT_MIN: Final = 10
"""Cells and lines; with less there is a sentence instead of a chart."""
DOT: Final = "•"
"""A reading of one session."""
MEDIAN: Final = "●"
HALF_MEDIAN: Final = "▄"
"""The same where half a level has no line of its own."""
MINUS: Final = "−"
_FIXED: Final = 3
"""Lines that are always there: days, n, notes."""
_ROWS: Final = (31, 21, 11, 6)
"""Lines of the canvas, the most that fit: levels fall on lines evenly, or on halves of lines."""
_STEPS: Final = (1, 2, 7)
"""Days from one number to the next, where there is no room for each."""
_LEVELS: Final = PAIN_MAX - PAIN_MIN


def around_session(found: Around, *, width: int, height: int, colours: ChartColours) -> Text:
    """The curve as exactly `height` lines of exactly `width` cells, without a newline at the end.

    Before there are enough sessions, a sentence says how many are needed.
    """
    if not found.enough:
        lines = [Text(line) for line in _wrapped(around_in_words(found), width)]
    elif width < WIDTH_MIN or height < HEIGHT_MIN:
        lines = [Text(line) for line in _wrapped(wording.NO_ROOM, width)]
    else:
        lines = _chart(found, width - GUTTER, height, colours)
    return _page(lines, width, height, colours.background)


def _wrapped(words: str, width: int) -> list[str]:
    """The words as lines, with a cell of air on both sides where there is room for it."""
    air = int(width >= WIDTH_MIN)
    lines = textwrap.wrap(words, width - 2 * air) if width > 0 else []
    return [" " * air + line for line in lines]


def _page(lines: Sequence[Text], width: int, height: int, background: str | None) -> Text:
    """The lines, cut or filled up to the size."""
    filled = []
    for number_of_line in range(max(height, 0)):
        line = lines[number_of_line].copy() if number_of_line < len(lines) else Text()
        line.truncate(max(width, 0), pad=True)
        filled.append(line)
    page = Text("\n").join(filled)
    page.no_wrap, page.overflow = True, "crop"
    page.style = "" if background is None else f"on {background}"
    return page


def _chart(found: Around, width: int, height: int, colours: ChartColours) -> list[Text]:
    cells = _centres(width)
    zero = cells[OFFSETS.index(0)]
    medians = _medians(found, cells, width, colours)
    room = height - _FIXED - (medians is not None)
    rows = next(rows for rows in _ROWS if rows <= room)
    titled, ruled = rows < room, rows + 1 < room
    canvas = paint(
        _strokes(found, cells, rows, colours),
        width=width,
        height=rows,
        low=PAIN_MIN,
        high=PAIN_MAX,
        colours=colours,
    )
    labels = _level_labels(rows)
    days = _numbers(cells, [_day(offset) for offset in OFFSETS], width, colours.foreground, _STEPS)
    sessions = _numbers(cells, [str(n) for n in found.n], width, colours.muted, _STEPS)
    return [
        *([beside("", _session_line(zero, width, colours), colours)] if titled else []),
        *([beside(wording.MEDIAN, medians, colours)] if medians is not None else []),
        *(beside(labels.get(row, ""), line, colours) for row, line in enumerate(canvas)),
        *([beside("", _ruler(cells, zero, width, colours), colours)] if ruled else []),
        beside(wording.DAY, days or Text(), colours),
        beside(wording.N, sessions or Text(), colours),
        beside("", Text(_notes(rows, width), colours.muted or ""), colours),
    ]


def _centres(width: int) -> list[int]:
    """The cell in which each offset is marked; the offsets share the width evenly."""
    edges = [place * width // len(OFFSETS) for place in range(len(OFFSETS) + 1)]
    return [(start + end - 1) // 2 for start, end in pairwise(edges)]


def _medians(found: Around, cells: Sequence[int], width: int, colours: ChartColours) -> Text | None:
    """Each median as a number over its day, `4.5` or `4½`; None where there is no room for all of them."""
    for written in (number, _half):
        words = ["" if middle is None else written(middle) for middle in found.median]
        line = _numbers(cells, words, width, colours.median, (1,))
        if line is not None:
            return line
    return None


def _session_line(zero: int, width: int, colours: ChartColours) -> Text:
    """The word over day 0."""
    line = CellLine(width)
    line.put(max(0, zero - len(wording.SESSION) // 2), wording.SESSION, colours.session)
    return line.text()


def _half(middle: float) -> str:
    """A median in two cells: whole, or a half; the only ones there are."""
    whole = int(middle)
    return str(whole) if middle == whole else f"{whole or ''}½"


def _day(offset: int) -> str:
    return f"{MINUS}{-offset}" if offset < 0 else str(offset)


def _numbers(
    cells: Sequence[int], words: Sequence[str], width: int, colour: str | None, steps: Sequence[int]
) -> Text | None:
    """A number for each offset, or for every second or seventh, so that none touches the next."""
    for step in steps:
        line = CellLine(width)
        fits = True
        for offset, cell, word in zip(OFFSETS, cells, words, strict=True):
            if word and offset % step == 0:
                fits = fits and line.put_if_free(cell - (len(word) - 1) // 2 - _signed(word), word, colour)
        if fits:
            return line.text()
    return None


def _signed(word: str) -> int:
    """A minus stands left of its column, so that the digits are under their day."""
    return 1 if word.startswith(MINUS) and len(word) == 2 else 0


def _level_labels(rows: int) -> dict[int, str]:
    """The levels named beside the canvas, by line from the top."""
    step = 1 if rows > ROWS_OF_DOTS else 2 if rows == ROWS_OF_DOTS else 5
    labels = {rows - 1 - _row(level, rows): str(level) for level in range(PAIN_MIN, PAIN_MAX + 1, step)}
    labels[0] = wording.PAIN_LEVEL.format(level=labels[0])
    return labels


def _row(level: float, rows: int) -> int:
    """The line, from the bottom, nearest to a level; the upper one of two as near."""
    return int(level * (rows - 1) / _LEVELS + 0.5)


def _strokes(found: Around, cells: Sequence[int], rows: int, colours: ChartColours) -> list[Stroke]:
    """Back to front: day 0, each session's readings, the median."""
    per_row = _LEVELS / (rows - 1)
    zero = cells[OFFSETS.index(0)]
    spots = {
        (cell, _row(level, rows))
        for curve in found.curves
        for cell, level in zip(cells, curve.levels, strict=True)
        if level is not None
    }
    own = sorted(spots)
    known = [(place, middle) for place, middle in enumerate(found.median) if middle is not None]
    lifted = frozenset(
        index for index, (before, after) in enumerate(pairwise(known), start=1) if after[0] - before[0] > 1
    )
    line = Stroke(
        xs=[cells[place] + LEFT_HALF for place, _ in known],
        ys=[middle for _, middle in known],
        glyph=FINE,
        colour=colours.median,
        joined=True,
        lifted=lifted,
    )
    return [
        segments([((zero, PAIN_MIN), (zero, PAIN_MAX))], SESSION, colours.session),
        line,
        Stroke(
            xs=[cell for cell, _ in own],
            ys=[row * per_row for _, row in own],
            glyph=DOT,
            colour=colours.muted,
        ),
        _markers([(cells[place], middle) for place, middle in known], rows, colours),
    ]


def _markers(known: Sequence[tuple[int, float]], rows: int, colours: ChartColours) -> Stroke:
    """The medians as (cell, level): dots where half a level has a line, else halves of lines."""
    per_row = _LEVELS / (rows - 1)
    if rows > ROWS_OF_DOTS:
        points = [(float(cell), _row(level, rows) * per_row) for cell, level in known]
    else:
        halves = [(cell + side, level) for cell, level in known for side in (LEFT_HALF, -LEFT_HALF)]
        points = [(x, level + per_row / 4) for x, level in halves]
    return Stroke(
        xs=[x for x, _ in points],
        ys=[y for _, y in points],
        glyph=MEDIAN if rows > ROWS_OF_DOTS else HALVES,
        colour=colours.median,
    )


def _ruler(cells: Sequence[int], zero: int, width: int, colours: ChartColours) -> Text:
    """A thin rule under the canvas, with a mark at each day and another at the session's."""
    rule = "".join("┼" if cell == zero else "┬" if cell in cells else "─" for cell in range(width))
    return Text(rule, colours.muted or "")


def _notes(rows: int, width: int) -> str:
    """What the marks mean, as much as fits whole."""
    marks = (
        wording.MEDIAN_SIGN.format(sign=MEDIAN if rows > ROWS_OF_DOTS else HALF_MEDIAN),
        wording.ONE_SESSION_SIGN.format(sign=DOT),
        wording.N_MEANS,
        wording.SESSION_DAY_SIGN.format(sign=SESSION),
    )
    line = ""
    for note in marks:
        longer = f"{line}   {note}" if line else note
        if len(longer) <= width:
            line = longer
    return line


def describe_around(found: Around) -> list[str]:
    """What the chart shows, in sentences: each day's median and n, then how the sessions went."""
    if not found.enough:
        return [around_in_words(found)]
    days = []
    for offset, middle, sessions in zip(found.offsets, found.median, found.n, strict=True):
        if offset == 0:
            name = wording.DAY_OF_SESSION
        else:
            name = (wording.DAYS_AFTER if offset > 0 else wording.DAYS_BEFORE).of(abs(offset))
        level = (
            wording.TOO_FEW_FOR_MEDIAN if middle is None else wording.MEDIAN_IS.format(median=number(middle))
        )
        days.append(wording.AROUND_DAY.of(sessions, day=name, level=level))
    return [
        wording.PAIN_AROUND.of(len(found.curves)),
        *days,
        back_in_words(found),
        VARIATION_NO_CAUSE,
    ]
