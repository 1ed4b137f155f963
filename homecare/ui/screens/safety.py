"""The safety page: static, offline, the emergency part first and whole on a small screen."""

from contextlib import suppress
from typing import ClassVar

from rich.table import Table
from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from homecare.core.safety import EMERGENCY, SafetyPage, Section
from homecare.errors import HomecareError
from homecare.ui.home import home_of


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
        Binding("escape,q", "close", "Close", id="safety.close", tooltip="Back to where you were"),
    ]

    def __init__(self, page: SafetyPage, country: str) -> None:
        super().__init__()
        self._page = page
        self._country = country

    def compose(self) -> ComposeResult:
        """The sections, the numbers, where it comes from; the footer closes by mouse too."""
        with VerticalScroll(id="page") as page:
            page.border_title = Content(self._page.title)
            page.border_subtitle = Content(f"↓ more · version {self._page.version}, offline")
            for section in self._page.sections:
                yield from self._section(section)
            yield Static(f"Emergency numbers. {self._page.choose}", classes="heading", markup=False)
            yield Static(listed(self._page.number_lines()), classes="signs")
            yield Static(self._page.about, classes="about", markup=False)
        yield Footer(compact=True, show_command_palette=False)

    def _section(self, section: Section) -> ComposeResult:
        kind = "emergency" if section.key == EMERGENCY else ""
        heading = self._page.heading(section, self._country)
        yield Static(heading, classes=f"heading {kind}", markup=False)
        yield Static(listed(tuple(sign.text for sign in section.lines)), classes=f"signs {kind}")
        if kind:
            yield Static(self._page.closing_in(self._country), classes="closing", markup=False)

    def on_mount(self) -> None:
        """Nothing said in passing lies over it."""
        self.app.clear_notifications()
        if not home_of(self).at_practice:
            self._note_seen()

    @work(group="writing")
    async def _note_seen(self) -> None:
        """Keep which version was shown, where there is a diary to keep it in."""
        version = self._page.version
        with suppress(HomecareError):  # a diary that cannot be written says so in its room; the page stands
            await home_of(self).diary.ask(lambda diary: diary.see_safety(version))

    def action_close(self) -> None:
        """Back to where the person was."""
        self.dismiss(None)


def listed(lines: tuple[str, ...]) -> Table:
    """Lines with a mark before each, the rest of a long one indented under its beginning."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for line in lines:
        table.add_row("•", line)
    return table
