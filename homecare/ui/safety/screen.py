"""The safety page: static, offline, the first step of its ladder whole on a small screen."""

from contextlib import suppress
from typing import ClassVar

from rich.table import Table
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from homecare.core.guide.safety import CALL_NOW, Block, SafetyPage
from homecare.errors import HomecareError
from homecare.ui.safety import wording
from homecare.ui.safety.wording import KEYS
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.saying import KeyLine


class SafetyScreen(ModalScreen[None]):
    """The whole page over whatever was open, which waits unchanged beneath.

    `country` is the one chosen in the settings; an empty one names no number.
    """

    AUTO_FOCUS = "#page"
    CSS = """
    SafetyScreen { align: left top; background: $background; }
    SafetyScreen #page {
        height: 1fr; padding: 0 1; background: $background; border: round $error;
        border-title-color: $error; border-title-style: bold; border-subtitle-color: $text-muted;
        scrollbar-size-vertical: 1;
    }
    SafetyScreen Static { height: auto; max-width: 96; }
    SafetyScreen .heading { text-style: bold; color: $primary; }
    SafetyScreen .heading.emergency { color: $error; }
    SafetyScreen .signs { margin-bottom: 1; }
    SafetyScreen .signs.emergency { margin-bottom: 0; }
    SafetyScreen .closing { text-style: bold; margin-bottom: 1; }
    SafetyScreen .about { color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape,q", "close", "safety.close"),
    ]

    def __init__(self, page: SafetyPage, country: str) -> None:
        super().__init__()
        self._page = page
        self._country = country

    def compose(self) -> ComposeResult:
        """The ladder, the numbers, where it comes from; the footer closes by mouse too."""
        with VerticalScroll(id="page") as page:
            page.border_title = Content(self._page.title)
            for block in self._page.blocks(self._country):
                yield from shown(block)
        yield KeyLine()

    def on_mount(self) -> None:
        """Nothing said in passing lies over it."""
        self.app.clear_notifications()
        self.watch(self.query_one("#page"), "scroll_y", self._tell_more)
        self.call_after_refresh(self._tell_more)
        if not home_of(self).at_practice:
            self._note_seen()

    def on_resize(self) -> None:
        """Another size shows more of the page, or less."""
        self.call_after_refresh(self._tell_more)

    def _tell_more(self) -> None:
        """Say in the frame that there is more of it, as long as there is."""
        page = self.query_one("#page", VerticalScroll)
        more = page.max_scroll_y > page.scroll_offset.y
        said = wording.VERSION_AND_MORE if more else wording.VERSION
        page.border_subtitle = Content(said.format(version=self._page.version))

    @work(group="writing")
    async def _note_seen(self) -> None:
        """Keep which version was shown, where there is a diary to keep it in."""
        version = self._page.version
        with suppress(HomecareError):  # a diary that cannot be written says so in its room; the page stands
            await home_of(self).diary.ask(lambda diary: diary.shown.see_safety(version))

    def action_close(self) -> None:
        """Back to where the person was."""
        self.dismiss(None)


def shown(block: Block) -> ComposeResult:
    """A part of the page: its heading, its lines, and the sentence under them."""
    kind = "emergency" if block.key == CALL_NOW else ""
    if block.heading:
        yield Static(block.heading, classes=f"heading {kind}", markup=False)
    if block.lines:
        yield Static(listed(block.lines), classes=f"signs {kind}")
    if block.closing:
        yield Static(block.closing, classes="closing" if block.lines else "about", markup=False)


def listed(lines: tuple[str, ...]) -> Table:
    """Lines with a mark before each, the rest of a long one indented under its beginning."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for line in lines:
        table.add_row("•", line)
    return table
