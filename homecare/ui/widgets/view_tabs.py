"""A line of views to choose from; the one shown stands out by weight and brackets, not by colour alone."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.style import Style
from rich.text import Text
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget


class Tab(NamedTuple):
    """A view: its name in the program, its key, and its words, long and short."""

    view: str
    key: str
    long: str
    short: str


class ViewTabs(Widget):
    """The views with their keys; a click on one asks for it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"tabs--key", "tabs--here"}

    here: reactive[str] = reactive("")
    """The view shown."""

    class Chosen(Message):
        """A view was clicked on."""

        def __init__(self, view: str) -> None:
            self.view = view
            super().__init__()

    def __init__(self, tabs: Sequence[Tab], here: str) -> None:
        super().__init__(id="views")
        self._tabs = tuple(tabs)
        self.set_reactive(ViewTabs.here, here)

    def render(self) -> Text:
        """The line in the longest words that there is room for."""
        lines = [
            self._line(names)
            for names in ([tab.long for tab in self._tabs], [tab.short for tab in self._tabs])
        ]
        lines.append(self._line([tab.short if tab.view == self.here else "" for tab in self._tabs]))
        line = next((one for one in lines if one.cell_len <= self.size.width), lines[-1])
        line.no_wrap, line.overflow = True, "ellipsis"
        return line

    def _line(self, names: Sequence[str]) -> Text:
        key, here = self.get_component_rich_style("tabs--key"), self.get_component_rich_style("tabs--here")
        line = Text()
        for tab, name in zip(self._tabs, names, strict=True):
            meta = Style(meta={"view": tab.view})
            if tab.view == self.here:
                line.append(f"[{tab.key} {name}]", here + meta)
            else:
                line.append(f" {tab.key}", key + meta)
                line.append(f" {name} " if name else " ", meta)
        return line

    def on_click(self, event: events.Click) -> None:
        """Ask for the view under the mouse."""
        view = event.style.meta.get("view")
        if isinstance(view, str):
            self.post_message(self.Chosen(view))
