"""The line of the day: which day is shown, the programme's week, and the course of sessions."""

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

from homecare.core.day.view import DayView
from homecare.core.values.in_words import day_in_words
from homecare.ui.widgets import wording

if TYPE_CHECKING:
    from homecare.core.records.practice import Appointment


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
        self._planned: Appointment | None = None

    def plan(self, appointment: "Appointment | None") -> None:
        """Name the next treatment that is planned."""
        if appointment != self._planned:
            self._planned = appointment
            self.refresh()

    def show(self, view: DayView) -> None:
        """Show another day."""
        if view != self._view:
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
            earlier = wording.EARLIER_FLARE_DAY if view.on_flare else wording.EARLIER_DAY
            fits = line.cell_len + 2 + cell_len(earlier) <= self.size.width
            line.append(f"  {earlier if fits else wording.MARKED_LATE}", style("day--late"))
        elif view.assigned is not None and view.on_flare:
            flare_day = wording.FLARE_DAY_NUMBER.format(number=(view.day - view.assigned.began).days + 1)
            line.append(f" · {flare_day}", style("day--late"))
            if view.assigned.finished(view.day):
                line.append(f", {wording.ITS_PLAN_IS_OVER}")
        elif view.assigned is not None and view.week is not None:
            weeks = view.assigned.plan.weeks
            if view.assigned.finished(view.day):
                line.append(f" · {wording.PROGRAMME_FINISHED}")
            else:
                week = wording.WEEK_OF if weeks else wording.WEEK
                line.append(f" · {week.format(week=view.week, weeks=weeks)}")
        course = _course(view, self._planned)
        space = self.size.width - line.cell_len - len(course) - 1
        if course and space > 1:
            line.append(" " * space + course)
        return line

    def on_click(self, event: events.Click) -> None:
        """A click on an arrow moves a day."""
        days = event.style.meta.get("days")
        if isinstance(days, int):
            self.post_message(self.Moved(days))


def _course(view: DayView, planned: "Appointment | None") -> str:
    """`session 4 of 10`, the sessions so far; with one that is planned `session 5 of 10 in 3 days`."""
    if planned is not None and not view.late:
        number = view.sessions_done + (0 if view.sessions and planned.day == view.day else 1)
        return _to_come(number, view.sessions_planned, (planned.day - view.day).days, planned.time)
    if not view.sessions_done:
        return wording.NO_SESSION_YET
    session = wording.SESSION_OF if view.sessions_planned else wording.SESSION
    return session.format(number=view.sessions_done, planned=view.sessions_planned)


def _to_come(number: int, planned: int | None, days: int, time: str | None) -> str:
    if days > 1:
        in_days = wording.SESSION_IN_DAYS_OF if planned else wording.SESSION_IN_DAYS
        return in_days.of(days, number=number, planned=planned)
    if days:
        session = wording.SESSION_TOMORROW_OF if planned else wording.SESSION_TOMORROW
    elif time:
        session = wording.SESSION_TODAY_NUMBER_OF_AT if planned else wording.SESSION_TODAY_NUMBER_AT
    else:
        session = wording.SESSION_TODAY_NUMBER_OF if planned else wording.SESSION_TODAY_NUMBER
    return session.format(number=number, planned=planned, time=time)
