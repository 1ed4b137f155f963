"""Pain over time as a drawing for paper: dots, sessions, each interval's median, and the days not logged.

Told apart by shape, never by colour: readings are dots, sessions broken lines with a number, medians thick
bars, days without a reading open boxes under the axis.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from statistics import median
from typing import Final

from homecare.core.report.report import Report, Span
from homecare.core.report.wording import chart_in_words, shown_in_words
from homecare.core.trends.intervals import Trend
from homecare.core.values.in_words import DAY_AND_YEAR, MONTHS, number, short_day
from homecare.core.values.limits import PAIN_MAX
from homecare.core.wording.intervals import session_days
from homecare.exchange import report_wording as wording
from homecare.exchange.svg import Point, box, dot, drawing, line, path, placed, stroke, words

WIDTH: Final = 720
HEIGHT: Final = 200
LEFT: Final = 58
RIGHT: Final = 12
TOP: Final = 36
BOTTOM: Final = 164
"""Where pain 0 stands; sessions and medians are named above, days below."""
SPAN: Final = 22
"""Units more where the days of the report are marked."""
DOTS_MAX: Final = 184
"""Half a year: more dots than this run into each other on paper, and a dot is a median of weeks."""
WEEK: Final = 7
DENSE: Final = 9
"""Units; sessions closer together than this are marked at the top only."""


@dataclass(frozen=True)
class _Plane:
    """Where a day and a level stand."""

    first: date
    days: int

    @property
    def day_width(self) -> float:
        return (WIDTH - LEFT - RIGHT) / self.days

    def left(self, day: date) -> float:
        """The left edge of a day."""
        return LEFT + (day - self.first).days * self.day_width

    def middle(self, day: date) -> float:
        return self.left(day) + self.day_width / 2

    @staticmethod
    def level(pain: float) -> float:
        return BOTTOM - (BOTTOM - TOP) * pain / PAIN_MAX


def over_time(report: Report) -> str:
    """The chart of a report as SVG; its trend has at least one day."""
    trend = report.chart
    plane = _Plane(trend.days[0].day, len(trend.days))
    each, dense = days_each(len(trend.days)), is_dense(trend)
    inside = [
        *_scale(),
        *_sessions(trend, plane, dense=dense),
        *(() if dense else _medians(trend, plane)),
        *_readings(trend, plane, each),
        *_not_logged(trend, plane),
        *_dates(trend, plane),
        *_programmes(trend, plane),
        *_span(report.span, plane),
    ]
    told = chart_in_words(trend)
    title = wording.OVER_TIME_TITLE.format(shown=shown_in_words(trend.region, trend.kind))
    height = HEIGHT + (SPAN if report.span.first > plane.first else 0)
    return drawing("over-time", (WIDTH, height), title, told, "".join(inside))


def chart_key(report: Report) -> str:
    """What the signs of the chart mean, as a sentence under it."""
    each = days_each(len(report.chart.days))
    signs = [wording.DOT_DAY if each == 1 else wording.DOT_WEEKS.of(each // WEEK)]
    if is_dense(report.chart):
        signs.append(wording.DENSE)
    elif report.chart.sessions:
        signs += [wording.BAR_BETWEEN, wording.LINE]
    else:
        signs.append(wording.BAR_SO_FAR)
    signs += [wording.BOX] if report.chart.missing_days else []
    signs += [wording.TRIANGLE] if report.chart.changes else []
    return wording.SIGNS.format(list="; ".join(signs))


def days_each(days: int) -> int:
    """Days that one dot stands for: one, or whole weeks where there would be too many dots."""
    if days <= DOTS_MAX:
        return 1
    return WEEK * max(1, -(-days // (DOTS_MAX * WEEK)))


def dots(trend: Trend, each: int) -> list[tuple[date, date, float | None]]:
    """First day, last day and level of each dot; None where none of its days has a reading."""
    found = []
    for start in range(0, len(trend.days), each):
        together = trend.days[start : start + each]
        levels = [one.pain for one in together if one.pain is not None]
        found.append((together[0].day, together[-1].day, float(median(levels)) if levels else None))
    return found


def _scale() -> Iterator[str]:
    levels = range(0, PAIN_MAX + 1, 2)
    yield path(
        (stroke((LEFT, _Plane.level(one)), (WIDTH - RIGHT, _Plane.level(one))) for one in levels), "grid"
    )
    for one in levels:
        named = wording.PAIN_TOP.format(level=one) if one == PAIN_MAX else str(one)
        yield words(LEFT - 6, _Plane.level(one) + 4, named, anchor="end")


def is_dense(trend: Trend) -> bool:
    """Whether sessions stand so close that lines and medians between them would hide the readings."""
    plane = _Plane(trend.days[0].day, len(trend.days))
    xs = [plane.middle(day) for day in session_days(trend)]
    return any(after - before < DENSE for before, after in pairwise(xs))


def _sessions(trend: Trend, plane: _Plane, *, dense: bool) -> Iterator[str]:
    numbers = session_days(trend)
    if not numbers:
        return
    xs = [plane.middle(day) for day in numbers]
    top, end = (TOP - 16, TOP - 10) if dense else (TOP - 6, BOTTOM)
    yield path((stroke((x, top), (x, end)) for x in xs), "tick" if dense else "session")
    yield words(LEFT - 6, 12, wording.SESSION, anchor="end")
    for x, text in placed((x, str(one)) for x, one in zip(xs, numbers.values(), strict=True)):
        yield words(x, 12, text, anchor="middle")


def _medians(trend: Trend, plane: _Plane) -> Iterator[str]:
    first, last = trend.days[0].day, trend.days[-1].day
    bars: list[str] = []
    labels: list[tuple[float, str]] = []
    for one in trend.intervals:
        left, right = plane.left(max(one.first, first)), plane.left(min(one.last, last)) + plane.day_width
        if one.median is not None:
            y = plane.level(one.median)
            bars.append(stroke((left, y), (right, y)))
        labels.append(((left + right) / 2, "–" if one.median is None else number(one.median)))
    yield path(bars, "median")
    yield words(LEFT - 6, 26, wording.MEDIAN, anchor="end")
    for x, text in placed(labels):
        yield words(x, 26, text, anchor="middle", style="strong")


def _readings(trend: Trend, plane: _Plane, each: int) -> Iterator[str]:
    marks: list[Point | None] = []
    for first, last, pain in dots(trend, each):
        middle = (plane.middle(first) + plane.middle(last)) / 2
        marks.append(None if pain is None else (middle, plane.level(pain)))
    runs = [[one for one in run if one] for logged, run in groupby(marks, bool) if logged]
    yield path((line(run) for run in runs), "join")
    yield path((dot(one) for one in marks if one), "dot" if len(marks) <= DOTS_MAX / 2 else "dot small")


def _not_logged(trend: Trend, plane: _Plane) -> Iterator[str]:
    """An open box under the axis for each stretch of days without a reading."""
    boxes = []
    for missing, run in groupby(trend.days, lambda one: one.pain is None):
        days = list(run)
        if missing:
            boxes.append(box(plane.left(days[0].day), BOTTOM + 5, len(days) * plane.day_width, 6))
    if boxes:
        yield words(LEFT - 6, BOTTOM + 13, wording.NO_READING, anchor="end", style="small")
        yield path(boxes, "missing")


def _dates(trend: Trend, plane: _Plane) -> Iterator[str]:
    marks = [(plane.left(day), text) for day, text in _named_days(trend.days[0].day, trend.days[-1].day)]
    shown = [(x, text) for x, text in marks if x + len(text) * 6.2 <= WIDTH]
    yield path((stroke((x, BOTTOM + 14), (x, BOTTOM + 19)) for x, _ in shown), "axis")
    for x, text in shown:
        yield words(x, BOTTOM + 30, text)


def _named_days(first: date, last: date) -> list[tuple[date, str]]:
    """The days written under the chart: by days and weeks, then months, then years."""
    days = (last - first).days + 1
    for step in (1, 2, 7, 14, 28):
        if days <= 9 * step:
            return [
                (first + timedelta(days=ahead), short_day(first + timedelta(days=ahead)))
                for ahead in range(0, days, step)
            ]
    for months in (1, 3, 6):
        if days <= 11 * months * 30:
            return _months(first, last, months)
    years = range(first.year + 1, last.year + 1)
    step = -(-len(years) // 10)
    return [(date(year, 1, 1), str(year)) for year in years if year % step == 0]


def _months(first: date, last: date, step: int) -> list[tuple[date, str]]:
    found: list[tuple[date, str]] = []
    for number_ in range(first.year * 12 + first.month, last.year * 12 + last.month):
        year, month = divmod(number_, 12)
        if month % step == 0:
            day = date(year, month + 1, 1)
            named = month == 0 or not found
            name = wording.MONTH_AND_YEAR.format(month=MONTHS[month], year=year) if named else MONTHS[month]
            found.append((day, name))
    return found


def _programmes(trend: Trend, plane: _Plane) -> Iterator[str]:
    for day, _ in trend.changes:
        x = plane.left(day)
        yield path([f"M{_xy(x - 4, BOTTOM + 8)}L{_xy(x + 4, BOTTOM + 8)}L{_xy(x, BOTTOM)}z"], "programme")


def _xy(x: float, y: float) -> str:
    return f"{x:.1f} {y:.1f}"


def _span(span: Span, plane: _Plane) -> Iterator[str]:
    """A bracket under the days of the report, where the chart shows more than those."""
    if span.first <= plane.first:
        return
    left, right = plane.left(span.first), plane.left(span.last) + plane.day_width
    y = HEIGHT + 5
    yield path([line([(left, y - 4), (left, y), (right, y), (right, y - 4)])], "axis")
    yield words(right, y + 12, wording.THESE_DAYS, anchor="end", style="small")


def readings_rows(trend: Trend) -> Sequence[tuple[str, ...]]:
    """The dots as rows of a table: days and level."""
    each = days_each(len(trend.days))
    return [
        (
            _day(first) if first == last else wording.FROM_TO.format(first=_day(first), last=_day(last)),
            wording.NOT_LOGGED if pain is None else number(pain),
        )
        for first, last, pain in dots(trend, each)
    ]


def _day(day: date) -> str:
    """`18 Nov 2026`."""
    return DAY_AND_YEAR.format(day=short_day(day), year=day.year)
