"""Progress: pain over time with the sessions, sitting and routine under the same dates, and what it says."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from homecare.core.intervals import Trend
from homecare.core.records import PainKind
from homecare.core.sentences import routine_in_words, trend_in_words
from homecare.core.words import KIND_TITLES, region_in_words, short_day
from homecare.ui.screens.room import Room
from homecare.ui.widgets.chart_view import ChartView

if TYPE_CHECKING:
    from homecare.charts.colours import ChartColours

SPANS: tuple[tuple[str, int | None], ...] = (("3 months", 91), ("1 month", 31), ("everything", None))
"""The spans one key goes through: words and days."""


class ProgressScreen(Room):
    """One chart, the sentence under it, and the same content as text."""

    room: ClassVar[str] = "progress"
    CSS_PATH = "../rooms.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "span", "Span", id="progress.span", tooltip="One month, three months, or everything"),
        Binding("r", "region", "Region", id="progress.region", tooltip="The next region with readings"),
        Binding("k", "kind", "Kind", id="progress.kind", tooltip="Average, worst, or right now"),
        Binding("v", "summary", "As text", id="progress.text", tooltip="The chart's content in sentences"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._span = 0
        self._region: str | None = None
        self._kind = PainKind.AVERAGE_24H
        self._regions: tuple[str, ...] = ()
        self._trend: Trend | None = None

    def body(self) -> ComposeResult:
        """Title, chart or text, sentence."""
        yield Static("", id="title", classes="said", markup=False)
        yield ChartView()
        with VerticalScroll(id="summary"):
            yield Static("", id="sentences", markup=False)
        yield Static("", id="sentence", classes="said", markup=False)

    async def look(self) -> None:
        """The trend of the chosen span, region and kind."""
        days = SPANS[self._span][1]
        since = None if days is None else self.home.day - timedelta(days=days - 1)
        region, kind = self._region, self._kind
        trend = await self.home.diary.ask(lambda diary: diary.trend(since, region=region, kind=kind))
        self._regions = await self.home.diary.ask(lambda diary: diary.regions_logged())
        self._trend = trend
        self._say(trend)
        await self._draw()

    def _say(self, trend: Trend) -> None:
        where = f"{region_in_words(trend.region).capitalize()}, {KIND_TITLES[trend.kind]}"
        span = _span_in_words(trend.days[0].day, trend.days[-1].day) if trend.days else ""
        title = Text(f"{where}   ", "bold")
        title.append(f"{SPANS[self._span][0]}: {span}" if span else "", "not bold")
        self.query_one("#title", Static).update(title)
        routine = routine_in_words([day.routine for day in trend.days])
        self.query_one("#sentence", Static).update(f"{trend_in_words(trend, named=False)} {routine}")

    @on(ChartView.Resized)
    def _resized(self) -> None:
        if self._trend is not None:
            self._redraw()

    @work(group="drawing", exclusive=True)
    async def _redraw(self) -> None:
        await self._draw()

    async def _draw(self) -> None:
        """Draw in the diary's thread: importing and building a chart would hold up the keys."""
        view, trend = self.query_one(ChartView), self._trend
        width, height = view.size
        if trend is None:
            return
        dark, colours = self.app.current_theme.dark, self.app.theme_variables
        drawn, sentences = await self.home.diary.draw(
            lambda: _draw_trend(trend, width, height, colours, dark=dark)
        )
        view.show(drawn)
        self.query_one("#sentences", Static).update("\n".join(sentences))

    # Choosing

    def action_span(self) -> None:
        """The next span."""
        self._span = (self._span + 1) % len(SPANS)
        self.look_again()

    def action_region(self) -> None:
        """The next region that has readings."""
        shown = self._trend.region if self._trend else None
        if len(self._regions) < 2 and shown in (*self._regions, None):
            self.notify("Readings of another region appear here once there are some.")
            return
        here = self._regions.index(shown) if shown in self._regions else -1
        self._region = self._regions[(here + 1) % len(self._regions)]
        self.look_again()

    def action_kind(self) -> None:
        """The next kind of reading; kinds are never mixed."""
        kinds = list(PainKind)
        self._kind = kinds[(kinds.index(self._kind) + 1) % len(kinds)]
        self.look_again()

    def action_summary(self) -> None:
        """The chart, or its content in sentences."""
        self.toggle_class("-summary")

    def begin(self) -> None:
        """A chart has to be drawn anew in a new theme's colours."""
        super().begin()
        self.app.theme_changed_signal.subscribe(self, lambda _: self.look_when_in_front())


def _span_in_words(first: date, last: date) -> str:
    if first == last:
        return f"{short_day(last)} {last.year}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{short_day(first)}{year} to {short_day(last)} {last.year}"


def _draw_trend(
    trend: Trend, width: int, height: int, theme: dict[str, str], *, dark: bool
) -> tuple[Text, list[str]]:
    from homecare.charts.over_time import over_time
    from homecare.charts.summary import describe

    sentences = describe(trend)
    if width < 20 or height < 6:
        return Text("\n".join(sentences)), sentences
    return over_time(trend, width=width, height=height, colours=_colours(theme, dark=dark)), sentences


def _colours(theme: dict[str, str], *, dark: bool) -> "ChartColours":
    """The chart's colours: those of the theme where it names them plainly, else our own for dark or light."""
    from homecare.charts.colours import DARK, LIGHT

    parts = {
        "foreground": "foreground",
        "pain": "primary",
        "session": "accent",
        "sitting": "secondary",
        "routine": "success",
    }
    named = {part: theme.get(name, "") for part, name in parts.items()}
    plain = {part: colour for part, colour in named.items() if re.fullmatch("#[0-9a-fA-F]{6}", colour)}
    return replace(DARK if dark else LIGHT, **plain)
