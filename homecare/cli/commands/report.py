"""`homecare report`: the page to take along, in the terminal or as one HTML file to print."""

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from homecare.charts.colours import PLAIN
from homecare.charts.listing import listed
from homecare.cli.commands.wording import EXAMPLES, HELPS
from homecare.cli.commands.wording import files as wording
from homecare.cli.commands.wording.summaries import SUMMARIES
from homecare.cli.context import Call, call_of
from homecare.cli.input import completion, options
from homecare.cli.input.grammar import Command, plain_app
from homecare.cli.input.questions import agree
from homecare.cli.output.plain import Plain
from homecare.cli.output.printing import PAPER, say, say_on_paper, show_json, terminal_width
from homecare.core.report.report import Since
from homecare.core.values.pain_kind import parse_kind
from homecare.errors import InputError

if TYPE_CHECKING:
    from homecare.core.report.report import Report

app = plain_app()

CHART_WIDEST: Final = 100
CHART_HEIGHT: Final = 22


@app.command(
    "report",
    cls=Command,
    help=SUMMARIES["report"],
    epilog=EXAMPLES["report"],
)
def report(
    ctx: typer.Context,
    *,
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            metavar="SINCE",
            autocompletion=completion.days,
            help=HELPS["report.since"],
        ),
    ] = None,
    html: Annotated[
        str | None,
        typer.Option("--html", metavar="FILE", help=HELPS["report.html"]),
    ] = None,
    question: Annotated[
        list[str] | None,
        typer.Option("--question", metavar="TEXT", help=HELPS["report.question"]),
    ] = None,
    region: options.Region = None,
    kind: options.ChartedKind = None,
    sure: Annotated[bool, typer.Option("--yes", help=HELPS["report.sure"])] = False,
    as_json: options.AsJson = False,
) -> None:
    """`homecare report`."""
    from homecare.cli.json.report import report_shape

    call = call_of(ctx)
    of_kind = None if kind is None else parse_kind(kind)
    begins = _since(call, since)
    target, over = (None, False) if html is None else _target(html, sure=sure)
    with call.diary() as diary:
        named = diary.day.region_named(region)
        made = diary.report.of_span(begins, region=named, kind=of_kind, questions=question or ())
    if target is not None:
        _write(made, target, over=over, quiet=as_json)
    if as_json:
        show_json(report_shape(made))
    elif target is None:
        _print(made)


def _target(html: str, *, sure: bool) -> tuple[Path, bool]:
    """The file to write, and whether one that is there already is to be written over.

    Raises:
        InputError: if there cannot be a page there, or nobody agreed to write over it.
    """
    from homecare.exchange.page_file import check_target

    target = check_target(html)
    over = os.path.lexists(target)
    if over:
        agree(wording.WRITE_OVER.format(file=target), sure=sure)
    return target, over


def _write(made: "Report", target: Path, *, over: bool, quiet: bool) -> None:
    from homecare.core.report.wording import FOR_YOU_ALONE
    from homecare.exchange.page_file import write_page
    from homecare.exchange.report_html import report_html

    written = write_page(target, report_html(made), over=over)
    if not quiet:
        say(wording.WRITTEN.format(file=written))
        say(wording.OPEN_IN_BROWSER)
        if made.progress.at_practice:
            say(FOR_YOU_ALONE)


def _since(call: Call, text: str | None) -> date | Since:
    """Where the span begins.

    Raises:
        InputError: for a word that is neither of ours nor a day, or a day in the future.
    """
    if text is None:
        return Since.LAST_SESSION
    word = "-".join(text.lower().split())
    if word in set(Since):
        return Since(word)
    try:
        day = call.past_day(text)
    except InputError as error:
        if error.__cause__ is None:  # it is a day, but not one of the diary
            raise
        raise InputError(error.sentence, wording.WRITE_SINCE) from error
    return day or Since.LAST_SESSION


def _print(report: "Report") -> None:
    """The page in letters; what it draws is plain, so that it can be sent on or printed as it is."""
    from homecare.charts.over_time import over_time
    from homecare.cli.texts.report import report_text
    from homecare.core.report.page import Picture, page_of

    width = terminal_width() if sys.stdout.isatty() else PAPER

    def draw(picture: Picture) -> str:
        if picture is not Picture.OVER_TIME:
            return ""
        if Plain.on():
            return "\n".join(listed(report.chart))
        wide = min(width, CHART_WIDEST)
        chart = over_time(report.chart, width=wide, height=CHART_HEIGHT, colours=PLAIN)
        return "\n".join(line.rstrip() for line in chart.plain.splitlines())

    say_on_paper(report_text(page_of(report), draw, width))
