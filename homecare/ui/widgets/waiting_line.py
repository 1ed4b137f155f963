"""One line under the day: what waits for the patient, and the key that opens it. Empty days have none."""

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import events
from textual.message import Message
from textual.widget import Widget

if TYPE_CHECKING:
    from homecare.stepping import Waiting


class WaitingLine(Widget):
    """Says what waits; a click opens it like the key."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"waiting--key"}
    DEFAULT_CSS = """
    WaitingLine { height: 1; display: none; background: $panel; padding: 0 1; }
    WaitingLine > .waiting--key { color: $accent; text-style: bold; }
    """

    class Opened(Message):
        """The line was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""

    def show(self, waiting: "Waiting") -> None:
        """Show what waits; nothing waits: no line."""
        self._words = _words(waiting)
        self.display = bool(self._words)
        self.refresh()

    def render(self) -> Text:
        """`y  Your programme proposes a step: Front plank: level 1 → 2`."""
        line = Text(no_wrap=True, overflow="ellipsis")
        line.append("y", self.get_component_rich_style("waiting--key"))
        line.append(f"  {self._words}")
        return line

    def on_click(self, event: events.Click) -> None:
        """A click is the key."""
        event.stop()
        self.post_message(self.Opened())


def _words(waiting: "Waiting") -> str:
    from homecare.core.proposal_words import short_step

    parts = []
    if waiting.messages:
        many = len(waiting.messages)
        parts.append("A message from your practice" if many == 1 else f"{many} messages from your practice")
    steps = [one for one in waiting.proposals if not one.asked]
    if steps:
        back = " back" if steps[0].back else ""
        more = f" (+{len(steps) - 1})" if len(steps) > 1 else ""
        opening = "A step" if parts else "Your programme proposes a step"
        parts.append(f"{opening}{back}: {short_step(steps[0])}{more}")
    asked = len(waiting.proposals) - len(steps)
    if asked and not steps:
        parts.append(f"To ask your practitioner: {short_step(waiting.proposals[0])}")
    return " · ".join(parts)
