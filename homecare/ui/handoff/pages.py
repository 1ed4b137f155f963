"""What a hand-off shows before it is done, with a yes and a no, and after it, to be read."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ScreenResultType
from textual.widgets import Button, Static

from homecare.ui.handoff import wording
from homecare.ui.handoff.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.keys import bind


class Page(Question[ScreenResultType]):
    """Lines to read, with buttons beneath that are always seen; the arrows scroll."""

    CSS_PATH = "../dialogs.tcss"
    SCOPED_CSS = False  # the rules are for the pages that are made of this one
    CSS = """
    Page .read { height: auto; max-height: 64vh; scrollbar-size-vertical: 1; }
    Page #asked { margin-top: 1; text-style: bold; height: auto; }
    Page.-short #asked { margin-top: 0; }
    Page.-short .dialog { padding: 0 1; max-height: 100%; }
    Page.-short .read { max-height: 60vh; }
    Page.-short .dialog .buttons { margin-top: 0; }
    Page.-narrow .dialog Button { min-width: 8; margin-right: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "up", "read(-1)", "page.up", show=False),
        bind(KEYS, "down", "read(1)", "page.down", show=False),
        bind(KEYS, "pageup", "read(-10)", "page.before", show=False),
        bind(KEYS, "pagedown", "read(10)", "page.after", show=False),
    ]

    def __init__(self, title: str, lines: Iterable[str]) -> None:
        super().__init__()
        self._title = title
        self._lines = tuple(lines)

    def compose(self) -> ComposeResult:
        """The lines, then the answers."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = Content(self._title)
            with VerticalScroll(classes="read", can_focus=False):
                yield Static("\n".join(self._lines), id="lines", markup=False)
            yield from self.asked()
            with Horizontal(classes="buttons"):
                yield from self.answers()

    def asked(self) -> ComposeResult:
        """What is asked about the lines; nothing, for a page that is only read."""
        yield from ()

    def answers(self) -> ComposeResult:
        """The buttons, the one that Enter presses first."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Enter does what the first button says."""
        self.query(Button).first().focus()
        self.call_after_refresh(self._say_more)

    def on_resize(self) -> None:
        """Another size shows more of it, or less."""
        self.call_after_refresh(self._say_more)

    def _say_more(self) -> None:
        read = self.query_one(".read", VerticalScroll)
        more = wording.THERE_IS_MORE if read.max_scroll_y > read.scroll_offset.y else ""
        self.query_one(".dialog").border_subtitle = more

    def action_read(self, lines: int) -> None:
        """Scroll."""
        self.query_one(".read", VerticalScroll).scroll_relative(y=lines, animate=False)
        self.call_after_refresh(self._say_more)


class PreviewPage(Page[bool]):
    """What would be done, and whether it is to be; Escape is no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "y", "answer(True)", "preview.yes"),
        bind(KEYS, "n,escape", "answer(False)", "preview.no"),
    ]

    def __init__(self, title: str, lines: Iterable[str], question: str, yes: str) -> None:
        super().__init__(title, lines)
        self._question = question
        self._yes = yes

    def asked(self) -> ComposeResult:
        """The question."""
        yield Static(self._question, id="asked", markup=False)

    def answers(self) -> ComposeResult:
        """Yes first."""
        yield Button(wording.YES_KEY.format(yes=self._yes), id="yes", variant="primary", compact=True)
        yield Button(wording.GO_BACK, id="no", compact=True)

    def action_answer(self, answer: bool) -> None:
        """Close with the answer."""
        self.answer(answer)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's answer."""
        self.answer(event.button.id == "yes")


class ToldPage(Page[None]):
    """What was done, and what comes next."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape,enter", "close", "told.close"),
    ]

    def answers(self) -> ComposeResult:
        """One way out."""
        yield Button(wording.CLOSE, id="close", variant="primary", compact=True)

    def action_close(self) -> None:
        """Back to where the person was."""
        self.answer(None)

    def on_button_pressed(self) -> None:
        """The mouse closes too."""
        self.answer(None)
