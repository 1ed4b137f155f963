"""One line a day from the guide, with the key that opens it there. Small screens and busy days have none."""

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

if TYPE_CHECKING:
    from homecare.core.guide.daily_tip import Guidance


class GuidanceLine(Widget):
    """Says the day's line; a click opens it in the guide like the key."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"guidance--key"}
    DEFAULT_CSS = """
    GuidanceLine { height: auto; max-height: 2; display: none; padding: 0 1; color: $text-muted; }
    GuidanceLine > .guidance--key { color: $accent; text-style: bold; }
    GuidanceLine.-said { display: block; }
    """

    class Opened(Message):
        """The line was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.guidance: Guidance | None = None

    def show(self, guidance: "Guidance | None") -> None:
        """Show the line of the day; none takes no room."""
        if guidance != self.guidance:
            self.guidance = guidance
            self.tooltip = None if guidance is None else f"{guidance.mark}: {guidance.mark.in_words()}"
            self.set_class(guidance is not None, "-said")
            self.refresh(layout=True)

    def render(self) -> Text:
        """`g  Half a minute standing or moving is a break already. · H`: the mark as the guide has it."""
        line = Text()
        if self.guidance is not None:
            line.append("g", self.get_component_rich_style("guidance--key"))
            line.append(f"  {self.guidance.text} · {self.guidance.mark}")
        return line

    def on_click(self, event: events.Click) -> None:
        """A click is the key."""
        event.stop()
        self.post_message(self.Opened())
