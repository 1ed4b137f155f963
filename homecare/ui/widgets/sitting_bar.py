"""Sitting of a day as a bar, with the article's 4 h and 6 h as reference lines, never as limits."""

from dataclasses import replace
from datetime import date
from typing import ClassVar, Final

from rich.cells import cell_len
from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

from homecare.core.day.view import DayView
from homecare.core.programme.plan import SittingPlan
from homecare.core.sitting.sitting import BreakTally, DaySitting, SittingNow, with_running
from homecare.core.wording.sitting import bar_foot, bar_title, bar_words
from homecare.ui.shell.host import home_of
from homecare.ui.widgets import wording
from homecare.ui.widgets.saying import entitle

REFERENCE: Final = "┊ "
"""Before the hours of the bar's lines, as they are drawn."""
FULL_HOURS: Final = 12
"""The bar's length; more sitting than that fills it."""


class SittingBar(Widget):
    """`▇▇▇▇▇▇┊▇▇┊░░░  7 h 20`."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"sitting--sat", "sitting--rest", "sitting--line"}

    class Clicked(Message):
        """The bar was clicked: the person wants to log sitting."""

    def __init__(self) -> None:
        super().__init__(id="sitting")
        self.border_title = wording.SITTING
        self._day: date | None = None
        self._logged: DaySitting | None = None
        self._sitting: DaySitting | None = None
        self._lines: tuple[int, ...] = (4, 6)
        self._longest = 0
        self._breaks = BreakTally()
        self._now: SittingNow | None = None
        self._drawn: tuple[object, ...] = ()

    def show(self, view: DayView, now: SittingNow | None = None) -> None:
        """Show a day's sitting, and what holds now where it is the running day."""
        plan = view.assigned.plan.sitting if view.assigned else SittingPlan()
        self._day, self._logged, self._sitting = view.day, view.sitting, view.sitting
        self._lines = plan.reference_hours
        self._longest, self._breaks = view.longest_min, view.breaks
        self._now = None
        self.move(now)

    def move(self, now: SittingNow | None) -> None:
        """Time has passed in the chair."""
        self._now = now
        if now is not None:
            self._longest, self._breaks = now.longest_min, now.breaks
            timed = now.longest_min > 0 or self._runs_today(now)
            self._sitting = with_running(self._logged, now.day_minutes if timed else None)
        self._frame()

    def _frame(self) -> None:
        """What stands in the border: shorter where it would be cut off."""
        room = self.size.width - 4
        title = wording.SITTING if self._now is None else bar_title(self._now)
        if title == wording.SITTING and self._sitting is not None and self._sitting.by_practice:
            title = wording.BY_THE_PRACTICE.format(what=wording.SITTING)
        if room < cell_len(title):
            title = wording.SITTING if self._now is None else bar_title(self._now, brief=True)
        foot = self._foot(self._breaks)
        if room < cell_len(foot) and self._breaks.prompts:
            foot = self._foot(replace(self._breaks, natural=0))
        entitle(self, title, foot)
        if self._drawn != (drawn := (self._sitting, self._lines, self._nothing_yet(), home_of(self).plain)):
            self._drawn = drawn
            self.refresh()

    def _foot(self, breaks: BreakTally) -> str:
        said = bar_foot(self._lines, self._longest, breaks, at_practice=home_of(self).at_practice)
        hours = said.removeprefix(REFERENCE)
        return wording.LINES_AT.format(hours=hours) if home_of(self).plain and hours != said else said

    def on_resize(self) -> None:
        """Another width takes other words."""
        self._frame()

    def _runs_today(self, now: SittingNow) -> bool:
        """Whether a bout is open that counts for the day that is shown."""
        return now.bout is not None and now.bout.day == self._day and not now.left_open

    def _nothing_yet(self) -> str:
        """What stands where no time is known."""
        if self._now is None:
            return wording.NOT_LOGGED_YET
        if self._now.bout is None:
            return wording.WHEN_YOU_SIT_DOWN
        return wording.NOT_COUNTED if self._now.left_open else wording.COUNTED_THE_DAY_BEFORE

    def render(self) -> Text:
        """The bar, then the time in words."""
        if self._sitting is None:
            return Text(f" {self._nothing_yet()}", self.get_component_rich_style("sitting--rest"))
        if home_of(self).plain:
            return Text(f" {bar_words(self._sitting)}")
        said = f"  {bar_words(self._sitting)}"
        length = max(6, self.size.width - len(said) - 2)
        per_hour = length / FULL_HOURS
        filled = min(length, round(self._sitting.minutes / 60 * per_hour))
        marks = {round(hour * per_hour) for hour in self._lines}
        line = Text(" ", no_wrap=True)
        for cell in range(length):
            if cell in marks:
                line.append("┊", self.get_component_rich_style("sitting--line"))
            elif cell < filled:
                line.append("▇", self.get_component_rich_style("sitting--sat"))
            else:
                line.append("░", self.get_component_rich_style("sitting--rest"))
        return line.append(said)

    def on_click(self, event: events.Click) -> None:
        """A click asks for the time."""
        event.stop()
        self.post_message(self.Clicked())
