"""The moving figure of an exercise. Its frames are drawn once, beside the event loop, and then only shown."""

from functools import partial
from typing import TYPE_CHECKING

from rich.text import Text
from textual import work
from textual.strip import Strip
from textual.widget import Widget

from homecare.ui.home import home_of

if TYPE_CHECKING:
    from homecare.charts.colours import ChartColours
    from homecare.charts.figure import Reel
    from homecare.core.figures import Figure

_Key = tuple[int, bool, int, int, str, bool]
"""A figure, mirrored or not, its width and height in cells, the theme, and whether it stands still."""


class FigureView(Widget):
    """Shows a figure at a place of its movement; still, with its key poses, where motion is to be reduced."""

    def __init__(self, *, still: bool = False) -> None:
        super().__init__()
        self._still = still
        self._wanted: tuple[Figure, bool] | None = None
        self._reels: dict[_Key, Reel | Text] = {}
        self._drawing: set[_Key] = set()
        self._place = (0, 0.0)
        self._shown: Text | None = None
        self._strips: dict[int, list[Strip]] = {}  # by the frame, which the reel keeps alive

    def on_mount(self) -> None:
        """A new theme needs new colours."""
        self.app.theme_changed_signal.subscribe(self, lambda _: self._draw())

    def hold_still(self, *, still: bool) -> None:
        """Move, or stand still, from now on."""
        if still != self._still:
            self._still = still
            self._draw()

    def show(self, figure: "Figure | None", *, mirrored: bool = False) -> None:
        """Show this figure (none: stay empty); `mirrored` for the right side."""
        here = (None, False) if self._wanted is None else self._wanted
        if here[0] is figure and here[1] == mirrored:
            return
        self._wanted = None if figure is None else (figure, mirrored)
        self._draw()

    def move_to(self, leg: int, share: float) -> None:
        """Go to a place of the movement; painted only where that is another frame."""
        self._place = (leg, share)
        self._update()

    def on_resize(self) -> None:
        """Frames are as large as the widget."""
        self._draw()

    @property
    def _key(self) -> _Key | None:
        if self._wanted is None or not self.size.width or not self.size.height:
            return None
        figure, mirrored = self._wanted
        return (id(figure), mirrored, self.size.width, self.size.height, self.app.theme, self._still)

    def _draw(self) -> None:
        key = self._key
        if key is not None and key not in self._reels and key not in self._drawing:
            self._drawing.add(key)
            self._draw_reel(key)
        self._update()

    @work(group="drawing")
    async def _draw_reel(self, key: _Key) -> None:
        if self._wanted is None:
            return
        figure, mirrored = self._wanted
        dark = self.app.current_theme.dark
        drawing = partial(_drawn, figure, key[2], key[3], dark=dark, mirrored=mirrored, still=key[5])
        self._reels[key] = await home_of(self).diary.draw(drawing)
        self._drawing.discard(key)
        self._update()

    def _update(self) -> None:
        key = self._key
        reel = None if key is None else self._reels.get(key)
        frame = reel if reel is None or isinstance(reel, Text) else reel.frame(*self._place)
        if frame is not self._shown:
            self._shown = frame
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """A line of the frame of this moment; each frame is turned into strips once, not at every beat."""
        if self._shown is None:
            return Strip.blank(self.size.width, self.rich_style)
        strips = self._strips.get(id(self._shown))
        if strips is None:
            lines = self._shown.split("\n", allow_blank=True)
            page = self.rich_style
            strips = [Strip(line.render(self.app.console)).apply_style(page) for line in lines]
            self._strips[id(self._shown)] = strips
        return strips[y] if y < len(strips) else Strip.blank(self.size.width, self.rich_style)


def _drawn(
    figure: "Figure", width: int, height: int, *, dark: bool, mirrored: bool, still: bool
) -> "Reel | Text":
    from homecare.charts import figure as drawing
    from homecare.charts.colours import DARK, LIGHT

    colours: ChartColours = DARK if dark else LIGHT
    if still:
        return drawing.still(figure, width=width, height=height, colours=colours, mirrored=mirrored)
    return drawing.reel(figure, width=width, height=height, colours=colours, mirrored=mirrored)
