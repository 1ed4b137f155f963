"""The moving figure of an exercise. Its frames are drawn once, beside the event loop, and then only shown."""

from itertools import groupby
from typing import TYPE_CHECKING

from rich.style import Style
from rich.text import Text
from textual import work
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from homecare.ui.shell.figure_frames import Wanted
from homecare.ui.shell.host import home_of

if TYPE_CHECKING:
    from homecare.charts.figures.figure import Reel
    from homecare.core.figures.figures import Figure


class FigureView(Widget):
    """Shows a figure at a place of its movement; start and end, still, once that is over or not wanted."""

    def __init__(self, *, still: bool = False) -> None:
        super().__init__()
        self._still = still
        self._over = False
        self._figure: Figure | None = None
        self._mirrored = False
        self._place = (0, 0.0)
        self._wanted: Wanted | None = None
        self._reel: Reel | Text | None = None
        self._shown: Text | None = None
        self._page: Style | None = None
        self._strips: dict[int, list[Strip]] = {}  # by the frame, which the reel keeps alive
        self._lines: dict[tuple[str, tuple[object, ...]], Strip] = {}

    def on_mount(self) -> None:
        """A new theme needs new colours."""
        self.app.theme_changed_signal.subscribe(self, lambda _: self._draw())

    def hold_still(self, *, still: bool) -> None:
        """Move, or stand still, from now on."""
        if still != self._still:
            self._still = still
            self._draw()

    def show(self, figure: "Figure | None", *, mirrored: bool = False) -> None:
        """Show this figure (none: stay empty), to be moved; `mirrored` for the right side."""
        if figure is not self._figure or mirrored != self._mirrored or self._over:
            self._figure, self._mirrored, self._over = figure, mirrored, False
            self._draw()

    def stand(self) -> None:
        """The movement is over: show where it starts and where it ends."""
        self._over = True
        self._draw()

    def move_to(self, leg: int, share: float) -> None:
        """Go to a place of the movement; painted only where that is another frame, and only its new lines."""
        self._place = (leg, share)
        self._update()

    def watch_virtual_size(self) -> None:
        """Frames are as large as the widget.

        Textual sends no Resize where something asks for a place on the screen between a refresh of a widget
        that is new there and the next layout, as happens on a busy machine; this it sets at every layout.
        """
        self._draw()

    def wanted(self, figure: "Figure", *, mirrored: bool = False, size: Size | None = None) -> Wanted:
        """What frames of a figure follow from here, or in a view of another size."""
        width, height = size or self.size
        dark = self.app.current_theme.dark
        return Wanted(figure, mirrored, width, height, dark, self._still)

    def show_rounds(self, figure: "Figure", passed: float) -> bool:
        """Two rounds of a movement, `passed` seconds after they began; False once it stands, at its end."""
        from homecare.core.day.player_session import SHOW_S, figure_on_show

        if passed >= 2 * SHOW_S:
            self.stand()
            return False
        self.move_to(*figure_on_show(figure, passed))
        return True

    # Frames

    def _draw(self) -> None:
        """Take the frames that are drawn already; have them drawn where they are not."""
        wanted = None
        if self._figure is not None and all(self.size):
            wanted = self.wanted(self._figure, mirrored=self._mirrored)
            wanted = wanted._replace(still=self._still or self._over)
        if wanted != self._wanted:
            stands = self._wanted is not None and wanted == self._wanted._replace(still=True)
            self._wanted = wanted
            self._reel = None if wanted is None else home_of(self).frames.kept(wanted)
            if not stands or self._reel is not None:  # else what is there stays until the other is drawn
                self._forget()
            if wanted is not None and self._reel is None:
                self._make(wanted)
        self._update()

    @work(group="drawing")
    async def _make(self, wanted: Wanted) -> None:
        def drawn(first: Text | None) -> bool:
            if wanted == self._wanted and first is not None:
                self._paint(first)
            return wanted == self._wanted

        reel = await home_of(self).frames.make(wanted, drawn)
        if reel is not None and wanted == self._wanted:
            self._reel = reel
            if isinstance(reel, Text):
                self._forget()
            self._update()

    def _update(self) -> None:
        reel = self._reel
        if reel is not None:
            self._paint(reel if isinstance(reel, Text) else reel.frame(*self._place))
        elif self._wanted is None:
            self._paint(None)

    # Painting

    def _paint(self, frame: Text | None) -> None:
        """Show a frame: only the lines in which it differs from the one before it are painted."""
        before, self._shown = self._shown, frame
        if frame is before:
            return
        if before is None or frame is None:
            self.refresh()
            return
        width, lines = self.size.width, zip(self._strips_of(before), self._strips_of(frame), strict=False)
        changed = [y for y, (one, other) in enumerate(lines) if one is not other]
        runs = [[y for _, y in run] for _, run in groupby(enumerate(changed), lambda at: at[1] - at[0])]
        if runs:
            self.refresh(*(Region(0, run[0], width, len(run)) for run in runs))

    def _strips_of(self, frame: Text) -> list[Strip]:
        """The lines of a frame. Each is made once, and lines that look the same in any frame are one."""
        strips = self._strips.get(id(frame))
        if strips is None:
            page = self._page = self._page or self.rich_style
            strips = self._strips[id(frame)] = [
                self._lines.setdefault((line.plain, tuple(line.spans)), self._strip(line, page))
                for line in frame.split("\n", allow_blank=True)
            ]
        return strips

    def _strip(self, line: Text, page: Style) -> Strip:
        return Strip(line.render(self.app.console)).apply_style(page)

    def _forget(self) -> None:
        """Strips are of one reel and of one theme's page."""
        self._strips, self._lines, self._page = {}, {}, None
        if self._shown is not None:
            self._shown = None
            self.refresh()

    def notify_style_update(self) -> None:
        """Another page, such as that of a new theme, lies under the figure."""
        super().notify_style_update()
        self._strips, self._lines, self._page = {}, {}, None

    def render_line(self, y: int) -> Strip:
        """A line of the frame of this moment."""
        strips = [] if self._shown is None else self._strips_of(self._shown)
        return strips[y] if y < len(strips) else Strip.blank(self.size.width, self.rich_style)
