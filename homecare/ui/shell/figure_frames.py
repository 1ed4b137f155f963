"""Frames of moving figures: drawn in the diary's thread, one after another, and kept while there is room.

A frame follows from the figure, its size and its colours alone, so that what is kept is never out of date.
"""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Generator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from rich.text import Text
    from textual.app import App
    from textual.timer import Timer

    from homecare.charts.figures.figure import Reel
    from homecare.core.figures.figures import Figure

MOST_CELLS: Final = 400_000
"""Cells of all the frames that are kept, 8 to 25 bytes each: a routine of six as card and in the player."""
A_SECOND: Final = 30
"""Frames drawn ahead in a second; each takes some milliseconds."""
QUIET_S: Final = 0.3
"""Seconds without a key before anything is drawn ahead."""


class Wanted(NamedTuple):
    """What frames follow from: a figure, left or right, its size in cells, dark or light, moving or still."""

    figure: "Figure"
    mirrored: bool
    width: int
    height: int
    dark: bool
    still: bool


class Making:
    """Frames on the way; `made` once all of them are drawn."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._frames: Generator[Text, None, Reel] | None = None
        self.first: Text | None = None
        self.made: Reel | Text | None = None
        self.cells = 0

    def go_on(self) -> None:
        """Draw the next frame; called in the diary's thread. Where nothing is left, nothing happens."""
        from homecare.charts.colours import DARK, LIGHT
        from homecare.charts.figures import figure as drawing

        if self.made is not None:
            return
        figure, mirrored, width, height, dark, still = self._wanted
        colours = DARK if dark else LIGHT
        if still:
            self.made = drawing.still(figure, width=width, height=height, colours=colours, mirrored=mirrored)
            self.cells = width * height
            return
        if self._frames is None:
            self._frames = drawing.frame_by_frame(
                figure, width=width, height=height, colours=colours, mirrored=mirrored
            )
        try:
            frame = next(self._frames)
        except StopIteration as last:
            self.made = last.value
            return
        self.first = self.first or frame
        self.cells += width * height


class Frames:
    """One for the app: makes what is shown now, and draws ahead what may be shown next while nobody types.

    `draw` has something drawn beside the screens; `untouched_s` says for how many seconds nobody typed.
    """

    def __init__(
        self,
        app: "App[None]",
        draw: Callable[[Callable[[], None]], Awaitable[None]],
        untouched_s: Callable[[], float],
    ) -> None:
        self._app = app
        self._draw = draw
        self._untouched_s = untouched_s
        self._kept: OrderedDict[Wanted, Making] = OrderedDict()
        self._making: dict[Wanted, Making] = {}
        self._ahead: Sequence[Wanted] = ()
        self._hurried = 0
        self._timer: Timer | None = None
        self._over = False

    @property
    def cells(self) -> int:
        """Cells of all the frames that are kept."""
        return sum(made.cells for made in self._kept.values())

    def kept(self, wanted: Wanted) -> "Reel | Text | None":
        """The frames, if they are drawn already."""
        found = self._kept.get(wanted)
        if found is None:
            return None
        self._kept.move_to_end(wanted)
        return found.made

    async def make(self, wanted: Wanted, drawn: "Callable[[Text | None], bool]") -> "Reel | Text | None":
        """Draw the frames now. `drawn` is told of the first one after each, and says whether to go on.

        None where it did not want the rest; what is drawn of it can still be used.
        """
        making = self._making_of(wanted)
        self._hurried += 1
        try:
            while making.made is None:
                await self._draw(making.go_on)
                if not drawn(making.first):
                    return None
        finally:
            self._hurried -= 1
        self._keep(wanted, making)
        return making.made

    def _making_of(self, wanted: Wanted) -> Making:
        return self._kept.get(wanted) or self._making.setdefault(wanted, Making(wanted))

    def _keep(self, wanted: Wanted, made: Making) -> None:
        """Keep frames, and let those go that were not shown for longest where there are too many."""
        self._making.pop(wanted, None)
        self._kept[wanted] = made
        self._kept.move_to_end(wanted)
        while self.cells > MOST_CELLS and len(self._kept) > 1:
            self._kept.popitem(last=False)

    # Ahead

    def ahead(self, wanted: Sequence[Wanted]) -> None:
        """Draw these while nothing else is to be done, in their order, in place of what was to be drawn."""
        self._ahead = tuple(wanted)
        self._making = {key: making for key, making in self._making.items() if key in self._ahead}
        if self._timer is None:
            self._timer = self._app.set_interval(1 / A_SECOND, self._draw_ahead)
        self._timer.resume()

    def stop(self) -> None:
        """The program is being left."""
        self._over = True

    async def _draw_ahead(self) -> None:
        """One frame, unless somebody types or waits for another figure."""
        wanted = self._next()
        if wanted is None and self._timer is not None:
            self._timer.pause()
        if wanted is None or self._over or self._hurried or self._untouched_s() < QUIET_S:
            return
        making = self._making_of(wanted)
        await self._draw(making.go_on)
        if making.made is not None:
            self._keep(wanted, making)

    def _next(self) -> Wanted | None:
        """The first of them that is not drawn, unless those before it need all the room there is."""
        cells = 0
        for wanted in self._ahead:
            made = self._kept.get(wanted)
            if made is None:
                return wanted
            cells += made.cells
            if cells > MOST_CELLS * 3 // 4:
                return None
        return None
