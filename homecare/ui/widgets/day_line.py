"""The line of the day: which day is shown, the programme's week, and the course of sessions."""

from datetime import date
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

from homecare.core.views import DayView
from homecare.core.words import day_in_words


class DayLine(Widget):
    """The day with arrows to click on."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"day--date", "day--arrow", "day--late"}

    class Moved(Message):
        """An arrow was clicked: `days` is −1 or +1."""

        def __init__(self, days: int) -> None:
            self.days = days
            super().__init__()

    def __init__(self, day: date) -> None:
        super().__init__()
        self._day = day
        self._view: DayView | None = None

    def show(self, view: DayView) -> None:
        """Show another day."""
        self._day, self._view = view.day, view
        self.refresh()

    def render(self) -> Text:
        """` ‹ Tue 24 Nov 2026 › · week 3 of 6            session 4 of 10`."""
        style = self.get_component_rich_style
        view = self._view
        line = Text(no_wrap=True, overflow="ellipsis")
        line.append(" ‹ ", style("day--arrow") + Style(meta={"days": -1}))
        line.append(day_in_words(self._day), style("day--date"))
        forward = view is not None and view.late
        line.append(" ›" if forward else "", style("day--arrow") + Style(meta={"days": 1}))
        if view is None:
            return line
        if view.late:
            line.append("  an earlier day: entries are marked as late", style("day--late"))
        elif view.assigned is not None and view.week is not None:
            weeks = view.assigned.plan.weeks
            if view.assigned.finished(view.day):
                line.append(" · programme finished")
            else:
                line.append(f" · week {view.week}" + (f" of {weeks}" if weeks else ""))
        course = _course(view)
        space = self.size.width - line.cell_len - len(course) - 1
        if course and space > 1:
            line.append(" " * space + course)
        return line

    def on_click(self, event: events.Click) -> None:
        """A click on an arrow moves a day."""
        days = event.style.meta.get("days")
        if isinstance(days, int):
            self.post_message(self.Moved(days))


def _course(view: DayView) -> str:
    """`session 4 of 10`: the sessions so far."""
    if not view.sessions_done:
        return "no session yet"
    planned = f" of {view.sessions_planned}" if view.sessions_planned else ""
    return f"session {view.sessions_done}{planned}"
