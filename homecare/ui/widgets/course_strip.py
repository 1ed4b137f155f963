"""The calendar strip of the course, as wide as the room; in plain dress its content in sentences."""

from rich.text import Text
from textual.widget import Widget

from homecare.core.treatments.course import CourseView
from homecare.ui.shell.host import home_of


class CourseStrip(Widget):
    """Weeks side by side with sessions held and planned; hidden while there is neither."""

    def __init__(self) -> None:
        super().__init__()
        self._view: CourseView | None = None
        self._drawn: tuple[object, ...] = ()

    def show(self, view: CourseView) -> None:
        """Show the course as it stands."""
        home = home_of(self)
        drawn = (view, self.app.theme, home.plain, home.settings.first_weekday)
        if drawn == self._drawn:
            return
        self._view, self._drawn = view, drawn
        self.display = bool(view.held or view.appointments)
        self.set_class(home.plain, "-words")
        self.refresh(layout=True)

    def render(self) -> Text:
        """The strip, or its words."""
        view, home = self._view, home_of(self)
        if view is None:
            return Text("")
        from homecare.charts.session_strip import session_strip, weeks_shown
        from homecare.core.wording.course import strip_in_words

        first_weekday = home.settings.first_weekday
        if home.plain:
            weeks = weeks_shown(view, max(self.size.width, 80), first_weekday)
            span = (weeks.first, weeks.last) if weeks is not None else (None, None)
            return Text("\n".join(strip_in_words(view, *span)))
        from homecare.ui.widgets.chart_drawing import Page, chart_colours

        theme = self.app.current_theme
        page = Page(
            width=self.size.width, height=self.size.height, theme=self.app.theme_variables, dark=theme.dark
        )
        colours = chart_colours(page)
        return session_strip(
            view, width=page.width, height=page.height, colours=colours, first_weekday=first_weekday
        )
