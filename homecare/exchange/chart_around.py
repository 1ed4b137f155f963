"""Pain around a session as a drawing for paper: each session's own curve thin, their median thick."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from homecare.core.trends.around_session import AFTER, BEFORE, Around
from homecare.core.values.in_words import number
from homecare.core.values.limits import PAIN_MAX
from homecare.exchange import report_wording as wording
from homecare.exchange.svg import Point, dot, drawing, line, path, placed, stroke, words

WIDTH: Final = 400
HEIGHT: Final = 176
LEFT: Final = 58
RIGHT: Final = 12
TOP: Final = 20
BOTTOM: Final = 134
CURVES_MAX: Final = 12
"""More single curves than these are a thicket; the median stands alone then."""
STEP: Final = (WIDTH - LEFT - RIGHT) / (BEFORE + AFTER)


def _x(offset: int) -> float:
    return LEFT + (offset + BEFORE) * STEP


def _y(pain: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * pain / PAIN_MAX


def around_session(around: Around) -> str:
    """The curve around a session as SVG."""
    inside = [*_scale(), *_curves(around), *_median(around), *_n(around)]
    told = [wording.AROUND_TOLD.of(len(around.curves), before=BEFORE, after=AFTER)]
    told += [
        wording.DAY_MEDIAN.of(n, offset=offset, median=number(middle))
        for offset, middle, n in zip(around.offsets, around.median, around.n, strict=True)
        if middle is not None
    ]
    return drawing("around", (WIDTH, HEIGHT), wording.AROUND_TITLE, told, "".join(inside))


def around_key(around: Around) -> str:
    """What the signs mean."""
    return wording.AROUND_KEY_WITH_EACH if len(around.curves) <= CURVES_MAX else wording.AROUND_KEY


def around_rows(around: Around) -> Sequence[tuple[str, ...]]:
    """The curve as rows of a table: day, median, n."""
    return [
        (f"{offset:+d}" if offset else "0", "–" if middle is None else number(middle), str(n))
        for offset, middle, n in zip(around.offsets, around.median, around.n, strict=True)
    ]


def _scale() -> Iterator[str]:
    levels = range(0, PAIN_MAX + 1, 2)
    yield path((stroke((LEFT, _y(one)), (WIDTH - RIGHT, _y(one))) for one in levels), "grid")
    for one in levels:
        yield words(LEFT - 8, _y(one) + 4, _level(one), anchor="end")
    yield path([stroke((_x(0), TOP - 6), (_x(0), BOTTOM))], "session")
    yield words(_x(0), TOP - 9, wording.SESSION, anchor="middle")
    yield words(LEFT - 8, BOTTOM + 18, wording.DAY, anchor="end")
    for offset in range(-BEFORE, AFTER + 1, 7):
        yield words(_x(offset), BOTTOM + 18, f"{offset:+d}" if offset else "0", anchor="middle")


def _level(level: int) -> str:
    return wording.PAIN_TOP.format(level=level) if level == PAIN_MAX else str(level)


def _curves(around: Around) -> Iterator[str]:
    if len(around.curves) <= CURVES_MAX:
        yield path(
            (line(run) for one in around.curves for run in _runs(around.offsets, one.levels)), "single"
        )


def _median(around: Around) -> Iterator[str]:
    runs = _runs(around.offsets, around.median)
    yield path((line(run) for run in runs), "median-line")
    yield path((dot(point) for run in runs for point in run), "dot")


def _runs(offsets: Sequence[int], levels: Sequence[float | None]) -> list[list[Point]]:
    """Neighbouring days that have a value; a gap is never bridged."""
    marks = [
        None if level is None else (_x(offset), _y(level))
        for offset, level in zip(offsets, levels, strict=True)
    ]
    return [[one for one in run if one] for logged, run in groupby(marks, bool) if logged]


def _n(around: Around) -> Iterator[str]:
    yield words(LEFT - 14, BOTTOM + 34, wording.NUMBER, anchor="end")
    labels = ((_x(offset), str(n)) for offset, n in zip(around.offsets, around.n, strict=True))
    for x, text in placed(labels, air=1):  # of hundreds of sessions, every other number
        yield words(x, BOTTOM + 34, text, anchor="middle")
