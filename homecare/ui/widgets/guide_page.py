"""The page of the guide: statements with where they come from, and an exercise with its figure."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from rich.table import Table
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from homecare.core.guide.guide import Mark, Part, Section, Statement
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets import wording
from homecare.ui.widgets.figure_view import FigureView
from homecare.ui.widgets.wording import KEYS

if TYPE_CHECKING:
    from homecare.core.figures.figures import Figure

BEATS_A_SECOND: Final = 8


class StatementRow(Horizontal):
    """A mark in its column, and what is said beside it."""

    def __init__(self, statement: Statement, *, found: bool = False, numbers: bool = False) -> None:
        super().__init__(classes="-found" if found else "")
        self.statement = statement
        self._numbers = numbers

    def compose(self) -> ComposeResult:
        """The letter; the words with their source behind them."""
        yield Static(self.statement.mark.value, classes="mark", markup=False)
        yield Static(self._words, classes="words")

    def show_numbers(self, shown: bool) -> None:
        """Show the numbers behind the statement under it, or hide them."""
        self._numbers = shown
        self.query_one(".words", Static).update(self._words)

    @property
    def _words(self) -> Content:
        one = self.statement
        words = Content(one.text)
        source = one.source_and_change()
        if source:
            words += Content.styled(f" ({source})", "dim")
        if one.numbers and self._numbers:
            words += Content(f"\n{one.numbers}")
        return words


class GuidePage(VerticalScroll, can_focus=True):
    """What is read of the guide; it scrolls by keys and by mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "page_down", "guide.on"),
    ]

    def __init__(self) -> None:
        super().__init__(id="page", classes="panel")
        self._figure: Figure | None = None
        self._begun = 0.0
        self._numbers = False
        self._moving: Timer | None = None

    def compose(self) -> ComposeResult:
        """The figure over the statements."""
        yield FigureView(still=home_of(self).settings.reduced_motion)
        yield Vertical(id="said")

    async def show(
        self,
        title: str,
        sections: Sequence[Section],
        *,
        listed: Sequence[Section] = (),
        found: Sequence[Statement] = (),
    ) -> None:
        """Show sections in full, then others by their headings alone; what was `found` stands out."""
        self.border_title = Content(title)
        rows: list[Widget] = []
        for section in sections:
            rows.append(Static(section.title, classes="heading", markup=False))
            rows += [
                StatementRow(one, found=one in found, numbers=self._numbers) for one in section.statements
            ]
        if listed:
            parts = [
                Static(wording.MORE_IN_THE_LIST, classes="heading", markup=False),
                Static(_headings(listed), classes="listed"),
            ]
            # Points are looked up more often than how they are written.
            rows = [*parts, *rows] if listed[0].part is Part.POINTS else [*rows, *parts]
        used = {one.mark for section in (*sections, *listed) for one in section.statements}
        legend = "\n".join(f"{mark}  {mark.in_words()}" for mark in Mark if mark in used)
        rows.append(Static(legend, classes="legend", markup=False))
        await self._fill(rows)

    async def show_words(self, title: str, words: str) -> None:
        """Something else than a part of the guide."""
        self.border_title = Content(title)
        await self._fill([Static(words, markup=False)])

    async def _fill(self, rows: Sequence[Widget]) -> None:
        said = self.query_one("#said", Vertical)
        with self.app.batch_update():
            await said.remove_children()
            await said.mount_all(rows)
        self.scroll_home(animate=False)

    def go_to(self, statement: str) -> None:
        """Scroll to a statement, once it is laid out; it stands out."""
        for row in self.query(StatementRow):
            if row.statement.key == statement:
                row.add_class("-found")
                self.call_after_refresh(self.scroll_to_widget, row, animate=False, center=True)

    # The numbers behind statements

    @property
    def has_numbers(self) -> bool:
        """Whether a statement on the page has numbers behind it."""
        return any(row.statement.numbers for row in self.query(StatementRow))

    def toggle_numbers(self) -> None:
        """Show the numbers behind the statements, or hide them, on this page and those after it."""
        self._numbers = not self._numbers
        for row in self.query(StatementRow):
            row.show_numbers(self._numbers)

    # The figure

    def show_figure(self, figure: "Figure | None") -> None:
        """Show a figure, moving twice and then held; none takes no room."""
        if figure is self._figure:
            return
        self.border_subtitle = ""
        self._figure = None if home_of(self).plain else figure
        view = self.query_one(FigureView)
        view.display = self._figure is not None
        if self._figure is None:
            return
        self._begun = home_of(self).stopwatch()
        view.show(self._figure)
        if self._moving is None:
            self._moving = self.set_interval(1 / BEATS_A_SECOND, self._beat)
        self._moving.resume()
        self._beat()

    def _beat(self) -> None:
        """Two rounds of the movement; then its start and end stand there, and nothing draws the eye."""
        if self._figure is None or self._moving is None or not self.screen.is_active:
            return
        passed = home_of(self).stopwatch() - self._begun
        if not self.query_one(FigureView).show_rounds(self._figure, passed):
            self._moving.pause()


def _headings(sections: Sequence[Section]) -> Table:
    """The parts by name; points with their place and use beside it."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="bold")
    table.add_column(ratio=1)
    for section in sections:
        points = section.part is Part.POINTS
        table.add_row(section.title, "\n".join(one.text for one in section.statements) if points else "")
    return table
