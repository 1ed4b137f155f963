"""`homecare trends`: pain over time, in sentences, a chart and the intervals between sessions."""

import os
import sys
from datetime import date
from typing import TYPE_CHECKING, Final

import typer

from homecare.cli import options
from homecare.cli.call import call_of
from homecare.cli.grammar import Command, plain_app
from homecare.cli.printing import fits, say, show, show_json, terminal_width
from homecare.core.records import PainKind
from homecare.core.words import REGIONS, day_in_words, parse_kind, parse_region

if TYPE_CHECKING:
    from homecare.core.intervals import Trend
    from homecare.diary import Diary

app = plain_app()

CHART_HEIGHT: Final = 22
CHART_WIDEST: Final = 120
PAPER: Final = 80
"""Cells of a chart that is not shown on a terminal."""


@app.command("trends", cls=Command, epilog="Example: homecare trends --since -60d")
def trends(
    ctx: typer.Context,
    since: options.Since = None,
    region: options.Region = None,
    kind: options.Kind = None,
    as_json: options.AsJson = False,
) -> None:
    """Show pain over time, and how it was between one session and the next."""
    call = call_of(ctx)
    of_kind = PainKind.AVERAGE_24H if kind is None else parse_kind(kind)
    first = call.past_day(since)
    with call.diary() as diary:
        named = None if region is None else parse_region(region, _more_regions(diary))
        trend = diary.trend(first, region=named, kind=of_kind)
        elsewhere = [one for one in diary.regions_logged() if one != trend.region]
    if as_json:
        from homecare.cli.json_shapes import trend_shape

        show_json(trend_shape(trend))
    else:
        _print(trend, first)
        if not trend.series and elsewhere:
            say(f"There are readings of: {', '.join(elsewhere)}. See them with --region {elsewhere[0]}.")


def _more_regions(diary: "Diary") -> list[str]:
    """The regions this diary knows beside those that every diary knows."""
    known = (*diary.today().regions, *diary.regions_logged())
    return [region for region in dict.fromkeys(known) if region not in REGIONS]


def _print(trend: "Trend", since: date | None) -> None:
    from homecare.cli.texts.trend import intervals_sentences, intervals_table
    from homecare.core.sentences import routine_in_words, trend_in_words

    say(
        f"No pain is logged since {day_in_words(since)}."
        if since and not trend.series
        else trend_in_words(trend)
    )
    if not trend.days:
        return
    say(routine_in_words([day.routine for day in trend.days]))
    show("")
    _draw(trend)
    if trend.intervals:
        show("")
        lines = intervals_table(trend)
        say(lines if fits(lines) else intervals_sentences(trend))


def _draw(trend: "Trend") -> None:
    """The chart: in colour on a terminal that wants it, else in plain letters."""
    from homecare.charts.colours import PLAIN, ChartColours
    from homecare.charts.over_time import over_time

    on_terminal = sys.stdout.isatty()
    measured = on_terminal or "COLUMNS" in os.environ
    width = min(terminal_width(), CHART_WIDEST) if measured else PAPER
    if not on_terminal or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        chart = over_time(trend, width=width, height=CHART_HEIGHT, colours=PLAIN)
        show("\n".join(line.rstrip() for line in chart.plain.splitlines()))
        return
    from rich.console import Console

    # A terminal does not tell whether it is dark or light: middle tones can be read on both.
    either = ChartColours(
        foreground=None, muted=None, pain="#c2672a", median=None, session="#2e86a5", sitting="#7484b0",
        reference=None, routine="#5a9160", change="#a06fb0",
    )  # fmt: skip
    Console(width=width).print(over_time(trend, width=width, height=CHART_HEIGHT, colours=either))
