"""The first line of every screen: the name, the rooms with their keys, and whether this is a demo."""

from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.widget import Widget

ROOMS = (
    ("1", "Today", "today"),
    ("2", "Progress", "progress"),
    ("3", "Sessions", "sessions"),
    ("4", "Programme", "programme"),
    ("h", "History", "history"),
)


class RoomsBar(Widget):
    """Rooms to click on; the one shown stands out by weight and brackets, not by colour alone."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rooms--name", "rooms--key", "rooms--here", "rooms--demo"}

    def __init__(self, here: str, *, demo: bool) -> None:
        super().__init__()
        self._here = here
        self._demo = demo

    def render(self) -> Text:
        """The line, as wide as there is room."""
        style = self.get_component_rich_style
        line = Text(no_wrap=True, overflow="ellipsis")
        short = self.size.width < 64
        if not short:
            line.append(" homecare  ", style("rooms--name"))
        for key, name, room in ROOMS:
            meta = Style(meta={"room": room})
            if room == self._here:
                line.append(f"[{key} {name}]", style("rooms--here") + meta)
            elif short:
                line.append(f" {key} ", style("rooms--key") + meta)
            else:
                line.append(f" {key} ", style("rooms--key") + meta)
                line.append(f"{name} ", meta)
        leave = " q leave "
        if not self._demo and self.size.width - line.cell_len >= len(leave):
            line.append(" " * (self.size.width - line.cell_len - len(leave)))
            line.append(leave, Style(meta={"leave": True}))
        if self._demo:
            said = " DEMO, thrown away at the end " if self.size.width >= 96 else " DEMO "
            line.append(" " * max(1, self.size.width - line.cell_len - len(said)))
            line.append(said, style("rooms--demo"))
        return line

    async def on_click(self, event: events.Click) -> None:
        """A click on a room goes there."""
        room = event.style.meta.get("room")
        if isinstance(room, str):
            await self.run_action(f"app.room('{room}')")
        elif event.style.meta.get("leave"):
            await self.run_action("app.quit")
