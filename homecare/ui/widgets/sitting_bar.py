"""Sitting of a day as a bar, with the article's 4 h and 6 h as reference lines, never as limits."""

from typing import ClassVar

from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

from homecare.core.records import SittingSource
from homecare.core.sitting import DaySitting
from homecare.core.words import minutes_in_words

FULL_HOURS = 12
"""The bar's length; more sitting than that fills it."""


class SittingBar(Widget):
    """`▇▇▇▇▇▇┊▇▇┊░░░  7 h 20`."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"sitting--sat", "sitting--rest", "sitting--line"}

    class Clicked(Message):
        """The bar was clicked: the person wants to log sitting."""

    def __init__(self) -> None:
        super().__init__(id="sitting")
        self.border_title = "Sitting"
        self._sitting: DaySitting | None = None
        self._lines: tuple[int, ...] = (4, 6)

    def show(self, sitting: DaySitting | None, lines: tuple[int, ...] = (4, 6)) -> None:
        """Show a day's sitting and the hours of the reference lines."""
        self._sitting, self._lines = sitting, lines
        hours = " and ".join(f"{hour} h" for hour in lines)
        self.border_subtitle = f"┊ {hours}" if lines else ""
        self.refresh()

    def render(self) -> Text:
        """The bar, then the time in words."""
        if self._sitting is None:
            return Text(" not logged yet", self.get_component_rich_style("sitting--rest"))
        said = f"  {minutes_in_words(self._sitting.minutes)}"
        if self._sitting.source is SittingSource.TIMER:
            said += ", timed"
        length = max(6, self.size.width - 16)
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
