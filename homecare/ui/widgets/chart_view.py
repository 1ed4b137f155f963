"""Shows what `charts` draws, at the size there is, in the theme's colours."""

from collections.abc import Callable

from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

Drawing = Callable[[int, int], Text]
"""From width and height in cells to the drawn chart."""


class ChartView(Widget):
    """A place for a chart; asks for a new drawing when its size changes."""

    class Resized(Message):
        """The chart has to be drawn anew at this size."""

        def __init__(self, width: int, height: int) -> None:
            self.width, self.height = width, height
            super().__init__()

    def __init__(self) -> None:
        super().__init__(id="chart")
        self._drawn = Text("")

    def show(self, drawn: Text) -> None:
        """Show a drawing."""
        if drawn != self._drawn:
            self._drawn = drawn
            self.refresh()

    def render(self) -> Text:
        """The drawing."""
        return self._drawn

    def on_resize(self, event: events.Resize) -> None:
        """Tell the screen the new size."""
        self.post_message(self.Resized(event.size.width, event.size.height))
