"""The views of Progress, a `View` each: its tab, its chart or table, and the words under it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from rich.text import Text

from homecare.core.trends.progress import NamedCourse, Progress
from homecare.core.wording.around_session import around_in_words
from homecare.core.wording.change import exercise_in_words
from homecare.core.wording.entries import routine_in_words
from homecare.ui.progress import wording
from homecare.ui.progress.tables import exercise_table, interval_table
from homecare.ui.progress.wording import (
    between_in_sentences,
    exercises_in_sentences,
    whole_interval,
    words_between,
    words_over_time,
)
from homecare.ui.widgets.chart_drawing import Page, chart_colours
from homecare.ui.widgets.line_table import Table

LINES_EACH: Final = 100
"""Cells from which each number of the change has a line of its own."""
Words = tuple[str, list[str]]
"""What stands out under a view, and the sentences after it."""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What a view is made of; `row` is the highlighted one of its table, None where sentences stand there.

    `courses` are those of the exercises, where the view asked for them. `width` is in cells.
    """

    progress: Progress
    courses: tuple[NamedCourse, ...]
    row: int | None
    width: int
    plain: bool


@dataclass(frozen=True, kw_only=True)
class Tabled:
    """A table and its content in sentences; what is said where it is empty, and the row to begin with."""

    table: Table
    sentences: list[str]
    empty: str
    row: int


@dataclass(frozen=True, kw_only=True)
class View:
    """One view: its name in the program, its key, and its words, long and `short`.

    It has a chart (`draw`: in the room of a page, with its content in sentences) or a `table`. `span` is
    what its title says of the days, short and long, where it is not the span chosen; a view that is not
    `of_pain` names itself there instead of region and kind. Its first words may stand out (`verdict`).
    """

    name: str
    key: str
    long: str
    short: str
    words: Callable[[Shown], Words]
    draw: Callable[[Progress, Page], tuple[Text, list[str]]] | None = None
    table: Callable[[Shown], Tabled] | None = None
    span: Callable[[Progress], tuple[str, str]] | None = None
    of_pain: bool = True
    of_exercises: bool = False
    verdict: bool = False


# Over time


def draw_over_time(progress: Progress, page: Page) -> tuple[Text, list[str]]:
    """The chart over time, and its content in sentences."""
    from homecare.charts.over_time import over_time
    from homecare.charts.rows import HEIGHT_MIN, WIDTH_MIN
    from homecare.charts.summary import describe

    sentences = describe(progress.trend)
    if page.plain:
        from homecare.charts.listing import listed

        sentences += ["", *listed(progress.trend)]
    if page.plain or page.width < WIDTH_MIN or page.height < HEIGHT_MIN:
        return Text("\n".join(sentences)), sentences
    chart = over_time(progress.trend, width=page.width, height=page.height, colours=chart_colours(page))
    return chart, sentences


def _words_over_time(shown: Shown) -> Words:
    return words_over_time(shown.progress, a_line_each=shown.width >= LINES_EACH)


# Between sessions


def _intervals(shown: Shown) -> Tabled:
    trend = shown.progress.trend
    sentences = between_in_sentences(trend)
    return Tabled(
        table=interval_table(trend), sentences=sentences, empty=wording.NO_INTERVALS, row=len(sentences) - 1
    )


def _words_between(shown: Shown) -> Words:
    trend, whole = shown.progress.trend, words_between(shown.progress)
    if shown.row is None or shown.row >= len(trend.intervals):
        return "", whole
    return whole_interval(trend.intervals[shown.row], trend.threshold), whole


# Around a session


def draw_around(progress: Progress, page: Page) -> tuple[Text, list[str]]:
    """The curve around a session, and its content in sentences."""
    from homecare.charts.around import around_session, describe_around

    found = progress.around
    if page.plain:
        sentences = describe_around(found)
        return Text("\n".join(sentences)), sentences
    chart = around_session(found, width=page.width, height=page.height, colours=chart_colours(page))
    return chart, describe_around(found)


def _words_around(shown: Shown) -> Words:
    found, note = shown.progress.around, shown.progress.trend.region_note
    said = around_in_words(found) if found.enough else wording.LOG_SESSIONS
    return said, [note] if note else []


def _sessions_around(progress: Progress) -> tuple[str, str]:
    found = progress.around
    sessions = len(found.curves)
    return wording.SESSIONS.of(sessions), wording.WITH_READINGS.of(sessions) if found.enough else ""


# Exercises


def _exercises(shown: Shown) -> Tabled:
    return Tabled(
        table=exercise_table(shown.courses, plain=shown.plain),
        sentences=exercises_in_sentences(shown.courses),
        empty=wording.NO_EXERCISES,
        row=0,
    )


def _words_of_exercises(shown: Shown) -> Words:
    whole = [routine_in_words([day.routine for day in shown.progress.trend.days])]
    if shown.row is None or shown.row >= len(shown.courses):
        return "", whole
    one = shown.courses[shown.row]
    return exercise_in_words(one.course, one.name), whole


VIEWS: Final = (
    View(
        name="over", key="o", long=wording.OVER_TIME, short=wording.OVER_TIME_SHORT,
        draw=draw_over_time, words=_words_over_time, verdict=True,
    ),
    View(
        name="between", key="b", long=wording.BETWEEN_SESSIONS, short=wording.BETWEEN_SESSIONS_SHORT,
        table=_intervals, words=_words_between,
    ),
    View(
        name="around", key="a", long=wording.AROUND_A_SESSION, short=wording.AROUND_A_SESSION_SHORT,
        draw=draw_around, words=_words_around, span=_sessions_around,
    ),
    View(
        name="exercises", key="e", long=wording.EXERCISES, short=wording.EXERCISES,
        table=_exercises, words=_words_of_exercises, of_pain=False, of_exercises=True,
    ),
)  # fmt: skip
"""In the order of their tabs. What a key is called and what `i` explains stand in `wording`, by the name."""
