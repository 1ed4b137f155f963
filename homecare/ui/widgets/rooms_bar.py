"""The first line of every screen: rooms and safety page with their keys, and whether this is a demo."""

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
NAME = " homecare  "
OFFERS = (("!", "safety", "app.safety"), ("q", "leave", "app.quit"))
"""What stands at the right end, in the order in which it gets room."""
LONG_DEMO = 108
"""Cells from which a demo says what becomes of it."""


class RoomsBar(Widget):
    """Rooms to click on; the one shown stands out by weight and brackets, not by colour alone."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rooms--name", "rooms--key", "rooms--here", "rooms--demo"}

    def __init__(self, here: str, *, demo: bool) -> None:
        super().__init__()
        self._here = here
        self._demo = demo

    def render(self) -> Text:
        """The line, as wide as there is room: the rooms, the safety page's key, then the rest."""
        width, style = self.size.width, self.get_component_rich_style
        line, end, demo = self._rooms(short=width < 64), Text(), Text()
        if self._demo:
            said = " DEMO, thrown away at the end " if width >= LONG_DEMO else " DEMO "
            demo.append(said, style("rooms--demo"))
        for offered in self._offers():
            if line.cell_len + end.cell_len + offered.cell_len + demo.cell_len <= width:
                end.append(offered)
        end.append(demo)
        if len(NAME) + line.cell_len + end.cell_len <= width:
            line = Text(NAME, style("rooms--name")) + line
        line.append(" " * max(1, width - line.cell_len - end.cell_len)).append(end)
        line.no_wrap, line.overflow = True, "ellipsis"
        return line

    def _rooms(self, *, short: bool) -> Text:
        style = self.get_component_rich_style
        line = Text()
        for key, name, room in ROOMS:
            meta = Style(meta={"action": f"app.room('{room}')"})
            if room == self._here:
                line.append(f"[{key} {name}]", style("rooms--here") + meta)
            else:
                line.append(f" {key} ", style("rooms--key") + meta)
                if not short:
                    line.append(f"{name} ", meta)
        return line

    def _offers(self) -> list[Text]:
        """The offers of the right end; in a demo its sign stands where leaving would."""
        style = self.get_component_rich_style
        found = []
        for key, name, action in OFFERS[: 1 if self._demo else None]:
            meta = Style(meta={"action": action})
            found.append(Text.assemble((f" {key}", style("rooms--key") + meta), (f" {name} ", meta)))
        return found

    async def on_click(self, event: events.Click) -> None:
        """A click on a room goes there, one on an offer does it."""
        action = event.style.meta.get("action")
        if isinstance(action, str):
            await self.run_action(action)
