"""Progress: four views on the same span of a diary, each with the sentence that says what it shows."""

from collections.abc import Collection
from datetime import timedelta
from typing import ClassVar, Final

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from homecare.core.records.records import PainKind
from homecare.core.trends.progress import NamedCourse, Progress
from homecare.core.values.in_words import count
from homecare.core.values.pain_kind import KIND_TITLES
from homecare.core.values.regions import region_in_words
from homecare.core.wording.around_session import around_in_words
from homecare.core.wording.change import exercise_in_words
from homecare.core.wording.entries import routine_in_words
from homecare.errors import HomecareError
from homecare.ui.progress import wording
from homecare.ui.progress.tables import exercise_table, interval_table
from homecare.ui.progress.wording import (
    KEYS,
    between_in_sentences,
    exercises_in_sentences,
    explained,
    span_in_words,
    whole_interval,
    words_between,
    words_over_time,
)
from homecare.ui.room import Room
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.chart_drawing import Page, draw_around, draw_over_time
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
VIEWS: Final = (
    Tab("over", "o", wording.OVER_TIME, wording.OVER_TIME_SHORT),
    Tab("between", "b", wording.BETWEEN_SESSIONS, wording.BETWEEN_SESSIONS_SHORT),
    Tab("around", "a", wording.AROUND_A_SESSION, wording.AROUND_A_SESSION_SHORT),
    Tab("exercises", "e", wording.EXERCISES, wording.EXERCISES),
)
DRAWN: Final = {"over": draw_over_time, "around": draw_around}
"""The views that are charts; the others are tables."""
LINES_EACH: Final = 100
"""Cells from which each number of the change has a line of its own."""


class ProgressScreen(Room):
    """Over time, between sessions, around a session, exercises: a chart or a table, and words under it."""

    room: ClassVar[str] = "progress"
    CSS_PATH = "../rooms.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-high"), (34, "-tall")]  # noqa: RUF012 -- Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "o", "view('over')", "progress.over", show=False),
        bind(KEYS, "b", "view('between')", "progress.between", show=False),
        bind(KEYS, "a", "view('around')", "progress.around", show=False),
        bind(KEYS, "e", "view('exercises')", "progress.exercises", show=False),
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
        self._view = "over"
        self._span = 0
        self._region: str | None = None
        self._kind: PainKind | None = None  # the setting's, until another is chosen
        self._regions: tuple[str, ...] = ()
        self._progress: Progress | None = None
        self._courses: tuple[NamedCourse, ...] | None = None
        self._drawn: tuple[object, ...] = ()  # what the chart was drawn from
        self._tabled = ""  # the view whose rows the table holds

    def body(self) -> ComposeResult:
        """Views, title, then chart, table or text, and the words."""
        yield ViewTabs(VIEWS, self._view)
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
        if view == "exercises" and self._courses is None:
            days = progress.trend.days
            first = days[0].day if days else self.home.day
            self._courses = await self.home.diary.ask(lambda diary: diary.trends.exercise_courses(first))
            if view != self._view:
                return
        self._say_title(progress)
        if view in DRAWN:
            await self._draw()
        else:
            self._tabulate(progress)
        self._say()

    def _say_title(self, progress: Progress) -> None:
        trend = progress.trend
        where = f"{region_in_words(trend.region).capitalize()}, {KIND_TITLES[trend.kind]}"
        span, dates = SPANS[self._span][0], span_in_words(trend)
        said = f"{span}: {dates}" if dates else ""
        if self._view == "around":
            span = count(len(progress.around.curves), wording.SESSION_ONE, wording.SESSION_MANY)
            said = wording.WITH_READINGS.format(sessions=span) if progress.around.enough else ""
        elif self._view == "exercises":
            where = wording.EXERCISES
        short = len(where) + len(said) + 5 > self.size.width
        title = Text(f"{where}   ", "bold")
        title.append(span if short and said else said, "not bold")
        say(self.query_one("#title", Static), title)

    def _tabulate(self, progress: Progress) -> None:
        """Table and sentences of the view, with the newest interval or the first exercise highlighted."""
        table = self.query_one(LineTable)
        if self._view == "between":
            shown, sentences = interval_table(progress.trend), between_in_sentences(progress.trend)
            none, row = wording.NO_INTERVALS, len(sentences) - 1
        else:
            courses = self._courses or ()
            shown, sentences = exercise_table(courses, plain=self.home.plain), exercises_in_sentences(courses)
            none, row = wording.NO_EXERCISES, 0
        kept = table.row if self._tabled == self._view else None
        self._tabled = self._view
        table.fill(shown if sentences else Table(), row if kept is None else kept)
        self.set_class(not sentences, "-empty-view")
        self.remove_class("-no-room")  # the table says so again if it is still so
        say(self.query_one("#sentences", Static), "\n\n".join(sentences or [none]))

    async def _draw(self) -> None:
        """Draw in the diary's thread: importing and building a chart would hold up the keys."""
        chart, progress, view = self.query_one(ChartView), self._progress, self._view
        draw = DRAWN.get(view)
        if progress is None or draw is None:
            return
        theme, dark = self.app.theme_variables, self.app.current_theme.dark
        size, plain = chart.size, self.home.plain
        page = Page(width=size.width, height=size.height, theme=theme, dark=dark, plain=plain)
        if (view, progress, page) == self._drawn:
            return
        drawn, sentences = await self.home.diary.draw(lambda: draw(progress, page))
        if view == self._view:  # another may have been chosen meanwhile
            self._drawn = (view, progress, page)
            chart.show(drawn)
            say(self.query_one("#sentences", Static), "\n".join(sentences))

    # The words under a view

    @property
    def _in_text(self) -> bool:
        """Whether sentences stand in the place of chart or table."""
        tables = self._view not in DRAWN and (self.has_class("-narrow") or self.has_class("-no-room"))
        return self.has_class("-summary") or tables

    def _say(self) -> None:
        """The sentences of the view, and of the highlighted row; that of the change stands out."""
        if self._progress is None:
            return
        first, rest = self._words(self._progress)
        verdict = self._view == "over"
        said = Text("\n").join([Text(first, "bold" if verdict else ""), *map(Text, rest)][not first :])
        say(self.query_one("#sentence", Static), said)
        self.set_class(not said.plain, "-wordless")

    def _words(self, progress: Progress) -> tuple[str, list[str]]:
        if self._view == "over":
            each = self.size.width >= LINES_EACH
            return words_over_time(progress, a_line_each=each)
        if self._view == "around":
            enough = progress.around.enough
            note = progress.trend.region_note
            said = around_in_words(progress.around) if enough else wording.LOG_SESSIONS
            return said, [note] if note else []
        row = None if self._in_text else self.query_one(LineTable).row
        if self._view == "between":
            intervals = progress.trend.intervals
            whole = words_between(progress)
            if row is None or row >= len(intervals):
                return "", whole
            return whole_interval(intervals[row], progress.trend.threshold), whole
        courses = self._courses or ()
        whole = [routine_in_words([day.routine for day in progress.trend.days])]
        if row is None or row >= len(courses):
            return "", whole
        return exercise_in_words(courses[row].course, courses[row].name), whole

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
        self._view = self.query_one(ViewTabs).here = view
        self._arrange()
        self._switch()

    def action_turn(self, step: int) -> None:
        """The view before or after; round and round."""
        views = [tab.view for tab in VIEWS]
        self.action_view(views[(views.index(self._view) + step) % len(views)])

    def _arrange(self) -> None:
        """Chart or table; the keys that scroll go where there is something to scroll."""
        self.set_class(self._view not in DRAWN, "-tables")
        self.set_class(self._view in DRAWN, "-drawn")  # in plain dress its sentences stand in its place
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
        return not (action == "summary" and self.home.plain and self._view in DRAWN)

    def action_summary(self) -> None:
        """The chart or table, or its content in sentences."""
        self.toggle_class("-summary")
        self._say()
        self.call_after_refresh(self._focus_view)

    def action_how(self) -> None:
        """How the numbers of this view were made."""
        from homecare.ui.progress.how import HowDialog

        if self._progress is not None:
            self.app.push_screen(HowDialog(explained(self._view, self._progress.change)))

    def begin(self) -> None:
        """A chart has to be drawn anew in a new theme's colours."""
        super().begin()
        self._arrange()
        self.app.theme_changed_signal.subscribe(self, lambda _: self.look_when_in_front())
