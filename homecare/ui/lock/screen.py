"""The passphrase of a locked diary, before anything of it is shown."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Static

from homecare.core.values.passphrase import as_kept, wait_s
from homecare.errors import HomecareError, WrongPassphraseError
from homecare.ui.lock import wording
from homecare.ui.lock.wording import KEYS
from homecare.ui.shell.host import home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.saying import KeyLine


class PassphraseScreen(ModalScreen[bool]):
    """Hides everything beneath until `check` takes what is typed, which is not shown.

    `check` raises a WrongPassphraseError where it does not. With `leaves`, Escape leaves homecare.
    """

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    PassphraseScreen { background: $background; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "leave", "passphrase.leave", key_display="Esc"),
        bind(KEYS, "f1", "app.safety", "passphrase.safety", key_display="F1"),
    ]

    def __init__(self, check: Callable[[str], Awaitable[None]], *, leaves: bool = False) -> None:
        super().__init__()
        self._check = check
        self._leaves = leaves

    def compose(self) -> ComposeResult:
        """The field, and what is said about it."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = Content(
                wording.DIARY_IS_LOCKED if self._leaves else wording.SCREEN_IS_LOCKED
            )
            yield Static(wording.TYPE_PASSPHRASE, markup=False)
            yield Input(password=True, id="passphrase", compact=True)
            yield Static("", id="said", markup=False)
            yield Button(wording.OPEN, id="open", variant="primary", compact=True)
        yield KeyLine()

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one(Input).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A screen that was locked meanwhile is left with the keys of the program, not by a slip."""
        return action != "leave" or self._leaves

    def say(self, words: str) -> None:
        """Say what is wrong, beside the field."""
        said = self.query_one("#said", Static)
        said.update(words)
        said.add_class("wrong")

    @on(Input.Submitted)
    @on(Button.Pressed)
    def _entered(self, event: Input.Submitted | Button.Pressed) -> None:
        event.stop()
        field = self.query_one(Input)
        if field.value and not field.disabled:
            self._try(as_kept(field.value))

    @work(group="passphrase")
    async def _try(self, words: str) -> None:
        field = self.query_one(Input)
        field.value = ""
        field.disabled = True
        try:
            await self._check(words)
        except WrongPassphraseError as error:
            home = home_of(self)
            home.wrong_passphrases += 1
            wait = wait_s(home.wrong_passphrases)
            self.say(wording.OPENS_AGAIN.format(error=error.sentence, seconds=f"{wait:.0f}"))
            self.set_timer(wait, partial(self._again, error.text))
        except HomecareError as error:
            self._again(error.text)
        else:
            self.dismiss(True)

    def _again(self, words: str) -> None:
        self.say(words)
        field = self.query_one(Input)
        field.disabled = False
        field.focus()

    async def action_leave(self) -> None:
        """Leave homecare."""
        await self.app.action_quit()
