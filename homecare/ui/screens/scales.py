"""Activities and change over time, with the intervals between sessions: a chart, and the same in words."""

from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Footer, Static

from homecare.core.course_view import CourseView
from homecare.core.course_view_words import activities_in_words, scales_in_words
from homecare.core.intervals import Trend
from homecare.core.outcome_scales import NOT_A_VERDICT, PSFS_SOURCE
from homecare.errors import HomecareError
from homecare.ui.home import home_of
from homecare.ui.messages import DiaryChanged
from homecare.ui.progress.drawing import Page, chart_colours
from homecare.ui.question import Question
from homecare.ui.widgets.chart_view import ChartView

MEDIANS = "pain: the median of each interval between sessions."


class ScalesScreen(Question[None]):
    """Closed with Escape. Words take the chart's place where it would not fit, or would show one answer."""

    CSS_PATH = "../rooms.tcss"
    CSS = """
    ScalesScreen { background: $background; align: left top; }
    ScalesScreen #name { height: 1; padding: 0 1; background: $panel; text-style: bold; color: $primary; }
    ScalesScreen #chart { height: 1fr; padding: 0; }
    ScalesScreen #told { height: 3; padding: 0 1; }
    ScalesScreen #answers { display: none; height: 1fr; max-height: 100%; padding: 0 1; }
    ScalesScreen.-words #chart, ScalesScreen.-words #told { display: none; }
    ScalesScreen.-words #answers { display: block; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,q", "close", "Back", key_display="Esc", id="scales.close", tooltip="Back to Sessions"
        ),
        Binding("v", "words", "As text", id="scales.text", tooltip="The same in sentences"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._course: CourseView | None = None
        self._trend: Trend | None = None
        self._in_words = False

    def compose(self) -> ComposeResult:
        """Title, chart or words, and how to read them."""
        yield Static("Activities (PSFS) and change since the start (PGIC)", id="name")
        yield ChartView()
        with VerticalScroll(id="answers"):
            yield Static("", id="sentences", markup=False)
        yield Static(f"{NOT_A_VERDICT} {MEDIANS}", id="told", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """The first paint comes first, then the diary."""
        self.call_after_refresh(self._look)
        self.app.theme_changed_signal.subscribe(self, lambda _: self._draw())

    @work(group="looking", exclusive=True)
    async def _look(self) -> None:
        home = home_of(self)
        try:
            self._course, self._trend = await home.diary.ask(lambda diary: (diary.course(), diary.trend()))
        except HomecareError as error:
            home.say_error(error)
            return
        self._draw()

    def on_diary_changed(self, message: DiaryChanged) -> None:
        """Something was answered, or undone."""
        message.stop()
        self._look()

    @on(ChartView.Resized)
    def _resized(self) -> None:
        if self.query_one(ChartView).display:
            self._draw()

    @work(group="drawing", exclusive=True)
    async def _draw(self) -> None:
        view, trend, home = self._course, self._trend, home_of(self)
        if view is None or trend is None:
            return
        said = [*scales_in_words(view), "", *activities_in_words(view), "", PSFS_SOURCE]
        self.query_one("#sentences", Static).update("\n".join(said))
        size = self.size
        page = Page(
            width=size.width, height=size.height - 5, theme=self.app.theme_variables,
            dark=self.app.current_theme.dark, plain=home.plain,
        )  # fmt: skip
        drawn = await home.diary.draw(lambda: _drawn(view, trend, page))
        self.set_class(self._in_words or not drawn.plain, "-words")
        self.query_one(ChartView).show(drawn)
        if self.has_class("-words"):
            self.call_after_refresh(self.query_one("#answers").focus)

    def on_resize(self) -> None:
        """With another size the chart may fit, or not any more."""
        self._draw()

    def action_words(self) -> None:
        """The chart, or the same in sentences."""
        self._in_words = not self._in_words
        self._draw()

    def action_close(self) -> None:
        """Back to the room."""
        self.answer(None)


def _drawn(view: CourseView, trend: Trend, page: Page) -> Text:
    """The chart; empty where words say more. To be called in the diary's thread."""
    from homecare.charts.scales_over_time import scales_over_time, worth_drawing

    if page.plain or not worth_drawing(view):
        return Text("")
    return scales_over_time(view, trend, width=page.width, height=page.height, colours=chart_colours(page))
