"""The first line of every screen: rooms and safety page with their keys, whose diary it is, and DEMO."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events
from textual.widget import Widget

from homecare.ui.shell import wording  # loaded at the first paint, as the widgets' own is not
from homecare.ui.shell.host import home_of
from homecare.ui.shell.room_keys import RoomKey

NAME = f" {wording.HOMECARE}  "
OFFERS = (("!", wording.SAFETY, "app.safety"), ("q", wording.LEAVING, "app.quit"))
"""What stands at the right end, in the order in which it gets room."""
LONG_DEMO = 108
"""Cells from which a demo says what becomes of it."""
SHORT = {
    "programme": wording.PROGRAMME_SHORT,
    "sessions": wording.SESSIONS_SHORT,
    "progress": wording.PROGRESS_SHORT,
}
"""Names for little room, in the order in which they are taken."""
NAMELESS_FIRST = ("programme", "progress", "sessions", "guide", "today", "clinic", "history", "notes")
"""Where even short names have no room: which room is shown by its key alone first."""
NAMED_FROM = 64
"""Cells from which rooms are shown with their names."""
WHOSE_LEAST = 8
"""Cells of a patient's name that are shown, however little room there is."""


class RoomsBar(Widget):
    """Rooms to click on; the one shown stands out by weight and brackets, not by colour alone."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rooms--name", "rooms--key", "rooms--here", "rooms--demo", "rooms--whose",
    }  # fmt: skip

    def __init__(self, here: str, *, demo: bool) -> None:
        super().__init__()
        self._here = here
        self._demo = demo

    def render(self) -> Text:
        """The line, as wide as there is room: the rooms, the safety page's key, then the rest."""
        width, style = self.size.width, self.get_component_rich_style
        end, signs = Text(), Text()
        if self._demo:
            said = wording.DEMO_THROWN_AWAY if width >= LONG_DEMO else wording.DEMO
            signs.append(f" {said} ", style("rooms--demo"))
        if home_of(self).at_practice:
            line, signs = self._at_practice(home_of(self).whose, signs)
        else:
            line = self._at_home(width - signs.cell_len)
        for offered in self._offers():
            if line.cell_len + end.cell_len + offered.cell_len + signs.cell_len <= width:
                end.append(offered)
        end.append(signs)
        if len(NAME) + line.cell_len + end.cell_len <= width:
            line = Text(NAME, style("rooms--name")) + line
        line.append(" " * max(1, width - line.cell_len - end.cell_len)).append(end)
        line.no_wrap, line.overflow = True, "ellipsis"
        return line

    def _at_home(self, room: int) -> Text:
        """The rooms of one's own diary in this many cells, beside all that is offered at the end.

        They are named as far as there is room: closer, then with short names; by their keys alone only where
        even the safety page's key would find none.
        """
        if self.size.width < NAMED_FROM:
            return self._rooms(named=False)
        lines = [self._rooms(), *map(self._close, _shorter())]
        offers = self._offers()
        for offered in (offers, offers[:1]):
            taken = sum(one.cell_len for one in offered)
            for line in lines[: 2 + len(SHORT)]:
                if line.cell_len + taken <= room:
                    return line
        return next((one for one in lines if one.cell_len + offers[0].cell_len <= room), lines[-1])

    def _at_practice(self, whose: str | None, signs: Text) -> tuple[Text, Text]:
        """The rooms and the signs of the right end with the open patient's name, which is never left out.

        Beside it and the safety page's key the rooms are named as far as there is room: closer, then with
        short names, then some by their keys alone; the practitioner's own notes keep their name longest.
        """
        width = self.size.width
        if whose is not None:
            name = Text(whose)
            left = width - signs.cell_len - self._rooms(named=False).cell_len - 2
            name.truncate(max(WHOSE_LEAST, left), overflow="ellipsis")
            signs = Text(f" {name.plain} ", self.get_component_rich_style("rooms--whose")) + signs
        room = width - signs.cell_len - self._offers()[0].cell_len
        closer = map(self._close, _shorter())
        line = next((one for one in (self._rooms(), *closer) if one.cell_len <= room), None)
        return line or self._rooms(named=False), signs

    def _rooms(self, *, named: bool = True) -> Text:
        """The rooms, with their names or by their keys."""
        return Text().join(self._room(room, named=named) for room in home_of(self).rooms)

    def _close(self, names: Mapping[str, str]) -> Text:
        """The rooms with one cell between them and these names; that of the one shown stays, "" is none."""
        line = Text()
        for room in home_of(self).rooms:
            name = names.get(room.room, room.name)
            here = room.room == self._here
            one = self._room(room if here else room._replace(name=name), named=bool(name))
            line.append(one if here else one[:-1])
        return line

    def _room(self, room: RoomKey, *, named: bool) -> Text:
        style, meta = self.get_component_rich_style, Style(meta={"action": f"app.room('{room.room}')"})
        if room.room == self._here:
            return Text(f"[{room.key} {room.name}]", style("rooms--here") + meta)
        name = [(f"{room.name} ", meta)] if named else []
        return Text.assemble((f" {room.key} ", style("rooms--key") + meta), *name)

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


def _shorter() -> Iterator[dict[str, str]]:
    """Names in place of the rooms' own, fewer and fewer: none, the short ones, then some rooms without."""
    yield {}
    names: dict[str, str] = {}
    for room, short in SHORT.items():
        names[room] = short
        yield dict(names)
    for room in NAMELESS_FIRST:
        names[room] = ""
        yield dict(names)
