"""Progress: four views on the same span of a diary, each with the sentence that says what it shows."""

from collections.abc import Collection
from datetime import timedelta
from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from homecare.core.records.records import PainKind
from homecare.core.trends.progress import NamedCourse, Progress
from homecare.core.values.pain_kind import KIND_TITLES
from homecare.core.values.regions import region_title
from homecare.errors import HomecareError
from homecare.ui.progress import wording
from homecare.ui.progress.views import VIEWS, Shown, View
from homecare.ui.progress.wording import KEYS, explained, span_in_words
from homecare.ui.room import Room
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.chart_drawing import Page
from homecare.ui.widgets.chart_view import ChartView
from homecare.ui.widgets.line_table import LineTable, Table
from homecare.ui.widgets.saying import say
from homecare.ui.widgets.view_tabs import Tab, ViewTabs

SPANS: tuple[tuple[str, int | None], ...] = (
    (wording.THREE_MONTHS, 90),
    (wording.ONE_MONTH, 31),
    (wording.EVERYTHING, None),
)
"""The spans one key goes through: words and days."""


class ProgressScreen(Room):
    """Over time, between sessions, around a session, exercises: a chart or a table, and words under it."""

    room: ClassVar[str] = "progress"
    CSS_PATH = "../rooms.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-high"), (34, "-tall")]  # noqa: RUF012 -- Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            bind(KEYS, one.key, f"view('{one.name}')", f"progress.{one.name}", show=False)
            for one in VIEWS
        ),
        bind(KEYS, "left", "turn(-1)", "progress.previous", show=False),
        bind(KEYS, "right", "turn(1)", "progress.next", show=False),
        bind(KEYS, "m", "span", "progress.span"),
        bind(KEYS, "r", "region", "progress.region"),
        bind(KEYS, "k", "kind", "progress.kind"),
        bind(KEYS, "v", "summary", "progress.text"),
        bind(KEYS, "i", "how", "progress.how"),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._view = VIEWS[0]
        self._span = 0
        self._region: str | None = None
        self._kind: PainKind | None = None  # the setting's, until another is chosen
        self._regions: tuple[str, ...] = ()
        self._progress: Progress | None = None
        self._courses: tuple[NamedCourse, ...] | None = None  # asked for by the view that shows them
        self._drawn: tuple[object, ...] = ()  # what the chart was drawn from
        self._tabled: View | None = None  # the view whose rows the table holds

    def body(self) -> ComposeResult:
        """Views, title, then chart, table or text, and the words."""
        yield ViewTabs([Tab(one.name, one.key, one.long, one.short) for one in VIEWS], self._view.name)
        yield Static("", id="title", classes="said", markup=False)
        yield ChartView()
        yield LineTable()
        with VerticalScroll(id="summary"):
            yield Static("", id="sentences", markup=False)
        with VerticalScroll(id="words"):
            yield Static("", id="sentence", classes="said", markup=False)

    # Looking

    async def look(self) -> None:
        """What all views show of the chosen span, region and kind; exercises only where shown."""
        days = SPANS[self._span][1]
        since = None if days is None else self.home.day - timedelta(days=days - 1)
        region, kind = self._region, self._kind
        progress, self._regions = await self.home.diary.ask(
            lambda diary: (diary.trends.progress(since, region=region, kind=kind), diary.day.regions_logged())
        )
        self._courses = None
        self._progress = progress
        await self._show()

    async def _show(self) -> None:
        """Show what was found in the view chosen."""
        progress, view = self._progress, self._view
        if progress is None:
            return
        if view.of_exercises and self._courses is None:
            days = progress.trend.days
            first = days[0].day if days else self.home.day
            self._courses = await self.home.diary.ask(lambda diary: diary.trends.exercise_courses(first))
            if view is not self._view:
                return
        self._say_title(progress)
        if view.draw is not None:
            await self._draw()
        else:
            self._tabulate(progress)
        self._say()

    def _say_title(self, progress: Progress) -> None:
        trend = progress.trend
        where = wording.REGION_AND_KIND.format(
            region=region_title(trend.region), kind=KIND_TITLES[trend.kind]
        )
        span, dates = SPANS[self._span][0], span_in_words(trend)
        said = wording.SPAN_CHOSEN.format(span=span, dates=dates) if dates else ""
        if self._view.span is not None:
            span, said = self._view.span(progress)
        if not self._view.of_pain:
            where = self._view.long
        short = len(where) + len(said) + 5 > self.size.width
        title = Text(f"{where}   ", "bold")
        title.append(span if short and said else said, "not bold")
        say(self.query_one("#title", Static), title)

    def _shown(self, progress: Progress) -> Shown:
        """What the view is made of now."""
        row = None if self._in_text or self._view.table is None else self.query_one(LineTable).row
        return Shown(
            progress=progress,
            courses=self._courses or (),
            row=row,
            width=self.size.width,
            plain=self.home.plain,
        )

    def _tabulate(self, progress: Progress) -> None:
        """Table and sentences of the view, with the newest interval or the first exercise highlighted."""
        table, view = self.query_one(LineTable), self._view
        if view.table is None:
            return
        tabled = view.table(self._shown(progress))
        kept = table.row if self._tabled is view else None
        self._tabled = view
        sentences = tabled.sentences
        table.fill(tabled.table if sentences else Table(), tabled.row if kept is None else kept)
        self.set_class(not sentences, "-empty-view")
        self.remove_class("-no-room")  # the table says so again if it is still so
        say(self.query_one("#sentences", Static), "\n\n".join(sentences or [tabled.empty]))

    async def _draw(self) -> None:
        """Draw in the diary's thread: importing and building a chart would hold up the keys."""
        chart, progress, view = self.query_one(ChartView), self._progress, self._view
        draw = view.draw
        if progress is None or draw is None:
            return
        theme, dark = self.app.theme_variables, self.app.current_theme.dark
        size, plain = chart.size, self.home.plain
        page = Page(width=size.width, height=size.height, theme=theme, dark=dark, plain=plain)
        if (view.name, progress, page) == self._drawn:
            return
        drawn, sentences = await self.home.diary.draw(lambda: draw(progress, page))
        if view is self._view:  # another may have been chosen meanwhile
            self._drawn = (view.name, progress, page)
            chart.show(drawn)
            say(self.query_one("#sentences", Static), "\n".join(sentences))

    # The words under a view

    @property
    def _in_text(self) -> bool:
        """Whether sentences stand in the place of chart or table."""
        tables = self._view.draw is None and (self.has_class("-narrow") or self.has_class("-no-room"))
        return self.has_class("-summary") or tables

    def _say(self) -> None:
        """The sentences of the view, and of the highlighted row; that of the change stands out."""
        if self._progress is None:
            return
        first, rest = self._view.words(self._shown(self._progress))
        stands_out = "bold" if self._view.verdict else ""
        said = Text("\n").join([Text(first, stands_out), *map(Text, rest)][not first :])
        say(self.query_one("#sentence", Static), said)
        self.set_class(not said.plain, "-wordless")

    # What happens on screen

    @on(ChartView.Resized)
    def _resized(self) -> None:
        if self._progress is not None:
            self._redraw()

    @work(group="drawing", exclusive=True)
    async def _redraw(self) -> None:
        await self._draw()

    def on_resize(self) -> None:
        """Words are set as wide as there is room."""
        self.remove_class("-no-room")
        if self._progress is not None:
            self._say_title(self._progress)
        self.call_after_refresh(self._say)

    @on(OptionList.OptionHighlighted)
    def _row_chosen(self) -> None:
        self._say()

    @on(LineTable.Fitted)
    def _fitted(self, event: LineTable.Fitted) -> None:
        self.set_class(not event.fits, "-no-room")
        self._say()

    @on(ViewTabs.Chosen)
    def _tab_chosen(self, event: ViewTabs.Chosen) -> None:
        self.action_view(event.view)

    # Choosing

    def action_view(self, view: str) -> None:
        """Another view of the same span."""
        self._view = next(one for one in VIEWS if one.name == view)
        self.query_one(ViewTabs).here = view
        self._arrange()
        self._switch()

    def action_turn(self, step: int) -> None:
        """The view before or after; round and round."""
        self.action_view(VIEWS[(VIEWS.index(self._view) + step) % len(VIEWS)].name)

    def _arrange(self) -> None:
        """Chart or table; the keys that scroll go where there is something to scroll."""
        self.set_class(self._view.draw is None, "-tables")
        self.set_class(
            self._view.draw is not None, "-drawn"
        )  # in plain dress its sentences stand in its place
        self.call_after_refresh(self._focus_view)

    def _focus_view(self) -> None:
        for place in ("#rows", "#summary", "#words"):
            widget = self.query_one(place)
            if widget.is_on_screen and widget.focusable:
                widget.focus()
                return

    @work(group="showing", exclusive=True)
    async def _switch(self) -> None:
        try:
            await self._show()
        except HomecareError as error:
            self.trouble(error)

    def action_span(self) -> None:
        """The next span."""
        self._span = (self._span + 1) % len(SPANS)
        self.look_again()

    @property
    def in_vain(self) -> Collection[str]:
        """There is no next region where only one has readings."""
        return ("region",) if self._regions and not self._has_next_region else ()

    @property
    def _has_next_region(self) -> bool:
        shown = self._progress.trend.region if self._progress else None
        return len(self._regions) > 1 or shown not in (*self._regions, None)

    def action_region(self) -> None:
        """The next region that has readings."""
        shown = self._progress.trend.region if self._progress else None
        if not self._has_next_region:
            self.notify(wording.ONE_REGION_ONLY)
            return
        here = self._regions.index(shown) if shown in self._regions else -1
        self._region = self._regions[(here + 1) % len(self._regions)]
        self.look_again()

    def action_kind(self) -> None:
        """The next kind of reading; kinds are never mixed."""
        shown = self._kind or (self._progress.trend.kind if self._progress else PainKind.AVERAGE_24H)
        kinds = list(PainKind)
        self._kind = kinds[(kinds.index(shown) + 1) % len(kinds)]
        self.look_again()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """In plain dress there is no chart to go back to."""
        return not (action == "summary" and self.home.plain and self._view.draw is not None)

    def action_summary(self) -> None:
        """The chart or table, or its content in sentences."""
        self.toggle_class("-summary")
        self._say()
        self.call_after_refresh(self._focus_view)

    def action_how(self) -> None:
        """How the numbers of this view were made."""
        from homecare.ui.progress.how import HowDialog

        if self._progress is not None:
            self.app.push_screen(HowDialog(explained(self._view.name, self._progress.change)))

    def begin(self) -> None:
        """A chart has to be drawn anew in a new theme's colours."""
        super().begin()
        self._arrange()
        self.app.theme_changed_signal.subscribe(self, lambda _: self.look_when_in_front())
