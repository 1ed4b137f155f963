"""`homecare trends`: pain over time, in sentences, a chart and the intervals between sessions."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

import typer

from homecare.charts.colours import PLAIN, ChartColours
from homecare.cli.commands.wording import EXAMPLES
from homecare.cli.commands.wording import diary as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import call_of
from homecare.cli.input import options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.output.plain import Plain, in_colour
from homecare.cli.output.printing import (
    PAPER,
    fits,
    say,
    say_on_paper,
    show,
    show_drawn,
    show_json,
    terminal_width,
)
from homecare.core.values.in_words import day_in_words
from homecare.core.values.pain_kind import parse_kind

if TYPE_CHECKING:
    from homecare.core.trends.intervals import Trend
    from homecare.core.trends.progress import NamedCourse, Progress

app = plain_app()

CHART_HEIGHT: Final = 22
CHART_WIDEST: Final = 120


@app.command("trends", cls=Command, help=SUMMARIES["trends"], epilog=EXAMPLES["trends"])
def trends(
    ctx: typer.Context,
    since: options.Since = None,
    region: options.Region = None,
    kind: options.ChartedKind = None,
    as_json: options.AsJson = False,
) -> None:
    """`homecare trends`."""
    call = call_of(ctx)
    of_kind = None if kind is None else parse_kind(kind)
    first = call.past_day(since)
    with call.diary() as diary:
        named = diary.day.region_named(region)
        progress = diary.trends.progress(first, region=named, kind=of_kind)
        trend = progress.trend
        elsewhere = [one for one in diary.day.regions_logged() if one != trend.region]
        courses = diary.trends.exercise_courses(trend.days[0].day) if trend.days and Plain.on() else ()
    if as_json:
        from homecare.cli.json.trends import trend_shape

        show_json(trend_shape(progress))
    else:
        _print(progress, first)
        if Plain.on() and trend.days:
            _say_other_views(progress, courses)
        if not trend.series and elsewhere:
            say(wording.OTHER_REGIONS.format(regions=", ".join(elsewhere), first=elsewhere[0]))


def _print(progress: "Progress", since: date | None) -> None:
    from homecare.cli.texts.trends import details, intervals_sentences, intervals_table
    from homecare.core.wording.change import change_in_words
    from homecare.core.wording.entries import routine_in_words
    from homecare.core.wording.intervals import trend_in_words
    from homecare.core.wording.safety_notice import higher_pointer

    trend = progress.trend
    told = bool(trend.series or progress.change.latest.logged)
    say(
        wording.NO_PAIN_SINCE.format(day=day_in_words(since))
        if since and not trend.series
        else trend_in_words(trend, progress.change.verdict)
    )
    if not trend.days:
        return
    if trend.region_note is not None:
        say(trend.region_note)
    if told:
        at_practice = progress.at_practice
        said = change_in_words(progress.change, at_practice=at_practice)
        say(wording.SINCE_THE_START.format(change=said))
        if (pointed := higher_pointer(progress.change, typed=True, at_practice=at_practice)) is not None:
            say(pointed)
    say(routine_in_words([day.routine for day in trend.days]))
    show("")
    _draw(trend)
    if trend.intervals:
        show("")
        lines = intervals_table(trend)
        say(lines if fits(lines) and not Plain.on() else intervals_sentences(trend))
    if told:
        show("")
        say_on_paper(details(progress))


def _say_other_views(progress: "Progress", courses: "Sequence[NamedCourse]") -> None:
    """What the interface draws or tabulates besides: the days around a session, and each exercise."""
    from homecare.charts.around import describe_around
    from homecare.core.wording.change import exercise_in_words

    if progress.around.enough:
        say(["", *describe_around(progress.around)])
    if courses:
        say(["", wording.EXERCISES, *(exercise_in_words(one.course, one.name) for one in courses)])


def _draw(trend: "Trend") -> None:
    """The chart: in colour on a terminal that wants it, else without; as lines of words in plain output."""
    if Plain.on():
        from homecare.charts.listing import listed

        say(listed(trend))
        return
    from homecare.charts.over_time import over_time

    measured = sys.stdout.isatty() or "COLUMNS" in os.environ
    width = min(terminal_width(), CHART_WIDEST) if measured else PAPER
    if not in_colour():
        chart = over_time(trend, width=width, height=CHART_HEIGHT, colours=PLAIN)
        show("\n".join(line.rstrip() for line in chart.plain.splitlines()))
        return
    # A terminal does not tell whether it is dark or light: middle tones can be read on both.
    either = ChartColours(
        foreground=None, muted=None, pain="#c2672a", median=None, session="#2e86a5", sitting="#7484b0",
        reference=None, routine="#5a9160", change="#a06fb0",
    )  # fmt: skip
    show_drawn([over_time(trend, width=width, height=CHART_HEIGHT, colours=either)], width)
