"""Activities and change over time, with the intervals between sessions: a chart, and the same in words."""

from typing import ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from homecare.core.treatments.course import CourseView
from homecare.core.treatments.outcome_scales import PSFS, PSFS_SOURCE
from homecare.core.trends.intervals import Trend
from homecare.core.wording.course import activities_in_words, scales_in_words
from homecare.errors import HomecareError
from homecare.ui.sessions import wording
from homecare.ui.sessions.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.shell.messages import DiaryChanged
from homecare.ui.widgets.chart_drawing import Page, chart_colours
from homecare.ui.widgets.chart_view import ChartView
from homecare.ui.widgets.saying import KeyLine


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
        bind(KEYS, "escape,q", "close", "scales.close", key_display="Esc"),
        # One action with two names: only the one that leads on is offered, so both share key and id.
        bind(KEYS, "v", "chart", "scales.text", named="scales.chart"),
        bind(KEYS, "v", "words", "scales.text", named="scales.words"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._course: CourseView | None = None
        self._trend: Trend | None = None
        self._in_words = False
        self._fits = (
            False  # whether there is a chart to show: not in plain dress, of one answer, or too small
        )

    def compose(self) -> ComposeResult:
        """Title, chart or words, and how to read them."""
        yield Static(wording.ACTIVITIES_AND_CHANGE, id="name")
        yield ChartView()
        with VerticalScroll(id="answers"):
            yield Static("", id="sentences", markup=False)
        yield Static(wording.CAPTION, id="told", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """The first paint comes first, then the diary."""
        self.call_after_refresh(self._look)
        self.app.theme_changed_signal.subscribe(self, lambda _: self._draw())

    @work(group="looking", exclusive=True)
    async def _look(self) -> None:
        home = home_of(self)
        try:
            self._course, self._trend = await home.diary.ask(
                lambda diary: (diary.treatments.course(), diary.trends.trend())
            )
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
        size = self.size
        page = Page(
            width=size.width, height=size.height - 5, theme=self.app.theme_variables,
            dark=self.app.current_theme.dark, plain=home.plain,
        )  # fmt: skip
        drawn, told = await home.diary.draw(lambda: _drawn(view, trend, page))
        self._fits = bool(drawn.plain)
        self.query_one("#sentences", Static).update("\n".join(told))
        self.set_class(self._in_words or not self._fits, "-words")
        self.query_one(ChartView).show(drawn)
        if self.has_class("-words"):
            self.call_after_refresh(self.query_one("#answers").focus)
        self.refresh_bindings()

    def on_resize(self) -> None:
        """With another size the chart may fit, or not any more."""
        self._draw()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Sentences and chart are offered in turn, and only where there is a chart."""
        if action in ("words", "chart"):
            return self._fits and self._in_words == (action == "chart")
        return True

    def action_words(self) -> None:
        """The same in sentences."""
        self._in_words = True
        self._draw()

    def action_chart(self) -> None:
        """The chart again."""
        self._in_words = False
        self._draw()

    def action_close(self) -> None:
        """Back to the room."""
        self.answer(None)


def _drawn(view: CourseView, trend: Trend, page: Page) -> tuple[Text, list[str]]:
    """The chart, empty where words say more, and the words. To be called in the diary's thread."""
    from homecare.charts.scales_over_time import lettered, other_activities, scales_over_time, worth_drawing

    drawn = Text("")
    if not page.plain and worth_drawing(view):
        colours = chart_colours(page)
        drawn = scales_over_time(view, trend, width=page.width, height=page.height, colours=colours)
    others = other_activities(view.answers(PSFS))  # they come first in words, a line each
    said = [
        f"{line} {wording.OTHER_ACTIVITIES}" if place in others else line
        for place, line in enumerate(scales_in_words(view))
    ]
    activities = activities_in_words(view)
    return drawn, [*said, "", *(lettered(activities) if drawn.plain else activities), "", PSFS_SOURCE]
