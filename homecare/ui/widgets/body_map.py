"""The body map and the list beside it: two ways to one region, kept in step."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, ClassVar, Final

from rich.style import Style
from rich.text import Text
from textual import events, on
from textual.app import ComposeResult, RenderResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from homecare.core.figures.body_map import (
    BY_NAME,
    Arrow,
    Place,
    next_place,
    place_of,
    regions_listed,
)
from homecare.core.values.regions import region_in_words, region_title, region_tooltip
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets import wording
from homecare.ui.widgets.wording import KEYS

if TYPE_CHECKING:
    from homecare.charts.figures.body_map import BodyDrawing

FIRST_PLACE: Final = BY_NAME["back neck"]
"""Where the arrows begin, unless a region is given."""
WORDS: Final = 1
"""Lines under the map, for the region in words."""
LIST_WIDTH: Final = 32
"""Cells of the list beside a map: the longest region of ours, its letter and a level."""
ROOM_FOR_WORDS: Final = 34
"""Cells of a line of the list in which the level is called pain."""
LETTERS: Final = {
    "h": "head", "n": "neck", "l": "left-shoulder", "r": "right-shoulder", "u": "upper-back",
    "b": "between-shoulder-blades", "w": "lower-back", "a": "arm-hand",
}  # fmt: skip
"""A key for each region of the map; digits are left for the pain."""

BY_LETTER: Final[list[BindingType]] = [
    Binding(
        letter, f"move_to('{region}')", region_title(region), show=False,
        id=f"body.{region}", tooltip=region_tooltip(region),
    )
    for letter, region in LETTERS.items()
]  # fmt: skip


class OfRegion(Message):
    """Something a person did with a region, on a map or in a picker."""

    def __init__(self, widget: Widget, region: str) -> None:
        self.widget = widget
        self.region = region
        super().__init__()

    @property
    def control(self) -> Widget:
        """The map or the picker it was done on."""
        return self.widget


class BodyMap(Widget, can_focus=True):
    """A body from the front and from behind, to choose a region on with arrows, letters or the mouse.

    The region is said in words under it. Where there is no room for a body (`fits`) only the words are left.
    """

    DEFAULT_CSS = """
    BodyMap { width: 1fr; height: 1fr; }
    BodyMap:focus { background: $panel; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                arrow, f"go('{arrow}')", name, show=False, id=f"body.{arrow}", tooltip=words,
            )
            for arrow, (name, words) in wording.ARROWS.items()
        ),
        bind(KEYS, "enter,space", "choose", "body.choose"),
        *BY_LETTER,
    ]  # fmt: skip

    pointed: reactive[str] = reactive(FIRST_PLACE.region)
    """The region pointed at; one of a programme's own is only said in words."""
    levels: reactive[Mapping[str, int]] = reactive[Mapping[str, int]]({})
    """The pain (0–10) of regions, written on them."""

    class Moved(OfRegion):
        """A person went to another region."""

    class Chosen(OfRegion):
        """A person chose a region."""

    def __init__(
        self,
        region: str | None = None,
        levels: Mapping[str, int] | None = None,
    ) -> None:
        super().__init__()
        self._place: Place = FIRST_PLACE
        self._drawing: BodyDrawing | None = None
        self.set_reactive(BodyMap.levels, levels or {})
        if region is not None:
            self._point_at(region)
            self.set_reactive(BodyMap.pointed, region)

    @staticmethod
    def fits(width: int, height: int) -> bool:
        """Whether there is room for a map and its words."""
        from homecare.charts.figures.body_map import has_room

        return has_room(width, height - WORDS)

    def on_mount(self) -> None:
        """A new theme needs new colours."""
        self.app.theme_changed_signal.subscribe(self, lambda _: self.refresh())

    def render(self) -> RenderResult:
        """Both views, and the region in words."""
        from homecare.charts.colours import DARK, LIGHT
        from homecare.charts.figures.body_map import draw_body_map

        width, height = self.size
        self._drawing = draw_body_map(
            width=width, height=max(height - WORDS, 0),
            colours=DARK if self.app.current_theme.dark else LIGHT,
            chosen=self.pointed, here=self._place if self._on_map else None, levels=self.levels,
        )  # fmt: skip
        words = Text(in_words(self.pointed, self.levels), Style(bold=True), no_wrap=True, overflow="ellipsis")
        words.align("center", width)
        return Text("\n").join([self._drawing.text, words]) if height > WORDS else words

    @property
    def _on_map(self) -> bool:
        return self._place.region == self.pointed

    def _point_at(self, region: str) -> None:
        if self._place.region != region:
            self._place = place_of(region, self._place) or self._place

    def watch_pointed(self, region: str) -> None:
        """Brackets go where the region is, on the view they were on if it is there."""
        self._point_at(region)

    def _go(self, place: Place) -> None:
        moved = place.region != self.pointed
        self._place = place
        self.pointed = place.region
        self.refresh()
        if moved:
            self.post_message(self.Moved(self, place.region))

    def action_go(self, arrow: str) -> None:
        """To the next place that way; from a region that is not on the map, back onto it."""
        self._go(next_place(self._place, Arrow(arrow)) if self._on_map else self._place)

    def action_move_to(self, region: str) -> None:
        """To the region that has this letter."""
        place = place_of(region, self._place)
        if place is not None and region != self.pointed:
            self._go(place)

    def action_choose(self) -> None:
        """Take the region pointed at."""
        self.post_message(self.Chosen(self, self.pointed))

    def on_click(self, event: events.Click) -> None:
        """A click on a region takes it; one beside the body takes nothing."""
        offset = event.get_content_offset(self)
        place = None if offset is None or self._drawing is None else self._drawing.place_at(*offset)
        if place is not None:
            self._go(place)
            self.action_choose()


class RegionList(OptionList):
    """The regions as a plain list: letter, name and level."""

    DEFAULT_CSS = """
    RegionList {
        width: 1fr; height: 1fr; padding: 0 1 0 2; border: none; background: transparent;
        scrollbar-size-vertical: 1;
    }
    RegionList:focus { border: none; }
    RegionList > .option-list--option { padding: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter,space", "select", "regions.choose"),
    ]

    def __init__(self, regions: tuple[str, ...]) -> None:
        super().__init__(markup=False, compact=True)
        self.regions = regions
        self._levels: Mapping[str, int] = {}

    def show(self, region: str, levels: Mapping[str, int]) -> None:
        """Show the levels, and highlight this region."""
        self._levels = levels
        self._fill()
        self.point_at(region)

    def point_at(self, region: str) -> None:
        """Highlight a region."""
        self.highlighted = self.regions.index(region) if region in self.regions else None

    def on_resize(self, event: events.Resize) -> None:
        """Levels stand at the right edge."""
        here = self.highlighted
        self._fill()
        self.highlighted = here

    def _fill(self) -> None:
        width = max(self.scrollable_content_region.width, 12)
        with self.prevent(OptionList.OptionHighlighted):
            self.clear_options()
            self.add_options([Option(self._line(region, width)) for region in self.regions])

    def _line(self, region: str, width: int) -> Text:
        """`n neck                 6`, within `width` cells."""
        letter = next((key for key, one in LETTERS.items() if one == region), " ")
        shows = wording.PAIN_IN_LIST if width >= ROOM_FOR_WORDS else wording.LEVEL_IN_LIST
        level = f" {shows.format(level=self._levels[region])}" if region in self._levels else ""
        name = Text(region_in_words(region), no_wrap=True)
        name.truncate(width - 2 - len(level), overflow="ellipsis", pad=True)
        return Text.assemble(f"{letter} ", name, level, no_wrap=True)


class BodyRegionPicker(Horizontal):
    """The body map and the list of all regions, a programme's own among them; one follows the other.

    `regions` are those the diary knows (the map's are always there); `region` is the one to begin with,
    `levels` the pain (0–10) by region; `plain` shows the list only, as does too little room.
    """

    DEFAULT_CSS = """
    BodyRegionPicker { width: 1fr; height: 1fr; }
    """
    BINDINGS: ClassVar[list[BindingType]] = BY_LETTER

    class Moved(OfRegion):
        """Another region is pointed at, on the map or in the list."""

    class Chosen(OfRegion):
        """A region was chosen."""

    def __init__(
        self, regions: Iterable[str] = (), *, region: str | None = None,
        levels: Mapping[str, int] | None = None, plain: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self._pointed = region or FIRST_PLACE.region
        self._regions = regions_listed((*regions, self._pointed))
        self._levels = dict(levels or {})
        self._plain = plain

    def compose(self) -> ComposeResult:
        """The map, and the list beside it."""
        if not (self._plain or home_of(self).plain):
            yield BodyMap(self._pointed, self._levels)
        yield RegionList(self._regions)

    def on_mount(self) -> None:
        """The list begins where the map does."""
        self._list.show(self._pointed, self._levels)

    def on_resize(self, event: events.Resize) -> None:
        """The map where there is room for it and for the list."""
        for body_map in self.query(BodyMap):
            body_map.display = BodyMap.fits(event.size.width - LIST_WIDTH, event.size.height)
            self._list.styles.width = LIST_WIDTH if body_map.display else "1fr"
            if body_map.has_focus and not body_map.display:
                self._list.focus()

    @property
    def _list(self) -> RegionList:
        return self.query_one(RegionList)

    @property
    def pointed(self) -> str:
        """The region pointed at. Setting it moves map and list, and posts nothing."""
        return self._pointed

    @pointed.setter
    def pointed(self, region: str) -> None:
        self._pointed = region
        with self.prevent(OptionList.OptionHighlighted):
            self._list.point_at(region)
        for body_map in self.query(BodyMap):
            body_map.pointed = region

    @property
    def levels(self) -> Mapping[str, int]:
        """The pain (0–10) by region. Setting it shows the levels on the map and in the list."""
        return self._levels

    @levels.setter
    def levels(self, levels: Mapping[str, int]) -> None:
        self._levels = dict(levels)
        self._list.show(self._pointed, self._levels)
        for body_map in self.query(BodyMap):
            body_map.levels = self._levels

    def focus(self, scroll_visible: bool = True) -> "BodyRegionPicker":
        """The keys go to the map, or to the list where there is none."""
        shown = [one for one in self.query(BodyMap) if one.display]
        (shown[0] if shown else self._list).focus(scroll_visible)
        return self

    def _moved(self, region: str) -> None:
        if region != self._pointed:
            self.pointed = region
            self.post_message(self.Moved(self, region))

    def action_move_to(self, region: str) -> None:
        """To the region that has this letter, from the list."""
        self._moved(region)

    @on(BodyMap.Chosen)
    def _taken_on_map(self, event: BodyMap.Chosen) -> None:
        event.stop()
        self._moved(event.region)
        self.post_message(self.Chosen(self, event.region))

    @on(BodyMap.Moved)
    def _moved_on_map(self, event: BodyMap.Moved) -> None:
        event.stop()
        self._moved(event.region)

    @on(OptionList.OptionHighlighted)
    def _moved_in_list(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._moved(self._regions[event.option_index])

    @on(OptionList.OptionSelected)
    def _taken_in_list(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._moved(self._regions[event.option_index])
        self.post_message(self.Chosen(self, self._pointed))


def in_words(region: str, levels: Mapping[str, int]) -> str:
    """`Neck`, or `Neck: pain 6`."""
    title = region_title(region)
    if region not in levels:
        return title
    return wording.REGION_WITH_PAIN.format(region=title, level=levels[region])
