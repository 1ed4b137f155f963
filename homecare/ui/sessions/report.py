"""The page to take along, from the interface: one key writes it beside the diary and says where it is."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from homecare.errors import HomecareError, InputError
from homecare.exchange.page_file import write_page
from homecare.ui.sessions import wording
from homecare.ui.sessions.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind

if TYPE_CHECKING:
    from homecare.core.report.report import Report

NUMBERED_MAX: Final = 99
"""Pages of one day that are kept beside each other."""


class WrittenDialog(Question[None]):
    """Where the page is, and what it holds."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape,enter", "close", "written.close"),
    ]

    def __init__(self, path: Path, about: str, title: str = wording.YOUR_REPORT) -> None:
        super().__init__()
        self._path = path
        self._about = about
        self._title = title

    def compose(self) -> ComposeResult:
        """The path whole, then what the page holds."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(self._title)
            yield Static(wording.SAVED_AS, markup=False)
            yield Static(str(self._path), id="path", markup=False)
            yield Static(self._about, id="then", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.CLOSE_ESC, id="close", variant="primary", compact=True)

    def on_mount(self) -> None:
        """Enter closes, as the highlighted button shows."""
        self.query_one("#close", Button).focus()

    def action_close(self) -> None:
        """Back to where the person was."""
        self.answer(None)

    def on_button_pressed(self) -> None:
        """The mouse closes too."""
        self.answer(None)


async def write_report(app: App[None]) -> None:
    """Write the page of the days since the last session into the data folder, and say where it is."""
    home = home_of(app)
    folder, day = home.paths.data, home.day
    try:
        report = await home.diary.ask(lambda diary: diary.report.of_span())
        if home.at_practice and not report.entries and not report.sessions_held:
            home.notify(wording.NOTHING_LOGGED.format(name=home.whose))
            return
        path = await home.diary.draw(lambda: write_beside(folder, day, report))
    except HomecareError as error:
        home.say_error(error)
        return
    from homecare.core.report.wording import FOR_YOU_ALONE, span_in_words

    about = wording.OPEN_IN_BROWSER.format(span=span_in_words(report.span))
    if home.at_practice:
        title = wording.REPORT_ON.format(name=home.whose)
        app.push_screen(WrittenDialog(path, f"{about}\n\n{FOR_YOU_ALONE}", title))
        return
    about = f"{about} {wording.OWN_QUESTIONS}"
    if home.demo:
        about = f"{wording.SAMPLE_PAGE}\n\n{about}"
    app.push_screen(WrittenDialog(path, about))


def write_beside(folder: Path, day: date, report: "Report") -> Path:
    """Write the page as `report-2026-11-24.html`; pages of that day that are there already are kept.

    Raises:
        InputError: if it cannot be written, or there are too many of that day.
    """
    from homecare.exchange.report_html import report_html

    text = report_html(report)
    for number in range(1, NUMBERED_MAX + 1):
        path = folder / f"report-{day}{f'-{number}' if number > 1 else ''}.html"
        if not path.exists():
            return write_page(path, text)
    wrong, remove = wording.TOO_MANY_PAGES
    raise InputError(wrong.of(NUMBERED_MAX, day=day, folder=folder), remove)
