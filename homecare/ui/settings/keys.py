"""Keys to choose: every action by its id with its key; typing narrows the list, Enter asks for another."""

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar, Final

from rich.text import Text
from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from homecare.core.values.in_words import enumerated
from homecare.core.values.spelling import searched
from homecare.errors import HomecareError
from homecare.settings.settings import write_key
from homecare.ui.settings import wording
from homecare.ui.settings.apply import change
from homecare.ui.settings.keymap import bindings, complaints
from homecare.ui.settings.wording import KEYS
from homecare.ui.shell.dialog import Question
from homecare.ui.shell.host import Home, home_of
from homecare.ui.shell.keys import bind
from homecare.ui.widgets.saying import KeyLine

KEY_CELLS: Final = 10


class Actions(OptionList):
    """The actions, to move through with the arrow keys or the mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "enter", "select", "remap.choose"),
    ]


class SettingKeysScreen(Question[None]):
    """Every action of the program with its key; those that were changed stand out."""

    AUTO_FOCUS = "Actions"
    CSS = """
    SettingKeysScreen { align: left top; background: $background; }
    SettingKeysScreen #keys {
        height: 1fr; background: $background; border: round $border;
        border-title-color: $primary; border-title-style: bold; border-subtitle-color: $text-muted;
    }
    SettingKeysScreen #typed { height: 1; padding: 0 1; color: $text-muted; }
    SettingKeysScreen Actions {
        height: 1fr; border: none; padding: 0; background: $background; scrollbar-size-vertical: 1;
        text-wrap: nowrap; text-overflow: ellipsis;
    }
    SettingKeysScreen Actions:focus { background-tint: $foreground 0%; }
    SettingKeysScreen Actions > .option-list--option { padding: 0 1; }
    SettingKeysScreen Actions > .option-list--option-highlighted {
        background: $primary 25%; color: $foreground;
    }
    SettingKeysScreen #about {
        height: auto; max-height: 3; padding: 0 1; color: $text-muted; border-top: solid $border;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape", "leave", "remap.leave", key_display="Esc"),
        bind(KEYS, "delete,ctrl+d", "default", "remap.default", key_display="Del"),
        bind(KEYS, "backspace", "shorten", "remap.shorten", show=False),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[str, Binding] = {}
        self._found: list[str] = []
        self._typed = ""

    @property
    def _home(self) -> Home:
        return home_of(self)

    def compose(self) -> ComposeResult:
        """What was typed, the actions, and what the highlighted one does."""
        with Vertical(id="keys") as page:
            page.border_title = wording.KEYS_TITLE
            yield Static("", id="typed", markup=False)
            yield Actions()
            yield Static("", id="about", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """All screens are imported for their keys, beside the event loop."""
        self._begin()

    @work(group="looking")
    async def _begin(self) -> None:
        self._known = await self._home.diary.draw(bindings)
        self._fill()

    # The list

    def _key(self, action: str) -> str:
        """The key of an action as it reads on a screen."""
        own = self._known[action]
        kept = self._home.settings.keys.get(action)
        keys = [replace(own, key=key, key_display=None) for key in (kept or own.key).split(",")]
        return " ".join(self.app.get_key_display(key) for key in keys)

    def _does(self, action: str) -> str:
        return self._known[action].tooltip or self._known[action].description

    def _matches(self, action: str) -> bool:
        said = f"{action} {self._does(action)} {self._key(action)}"
        return all(word in searched(said) for word in searched(self._typed).split())

    def _fill(self, action: str | None = None) -> None:
        rows = self.query_one(Actions)
        found = [one for one in self._known if self._matches(one)]
        self._found = sorted(found, key=lambda one: (not one.startswith(searched(self._typed)), one))
        rows.clear_options()
        rows.add_options([Option(self._row(one)) for one in self._found])
        rows.highlighted = (
            (self._found.index(action) if action in self._found else 0) if self._found else None
        )
        typed = wording.FIND.format(typed=self._typed) if self._typed else wording.TYPE_TO_FIND
        self.query_one("#typed", Static).update(
            typed if self._found else wording.NOTHING_HAS_IT.format(find=typed)
        )
        changed = len(self._home.settings.keys)
        self.query_one("#keys").border_subtitle = wording.CHANGED.of(changed)
        self._say()

    def _row(self, action: str) -> Text:
        changed = action in self._home.settings.keys
        width = max(len(one) for one in self._known)
        row = Text(no_wrap=True, overflow="ellipsis")
        row.append(f"{self._key(action):<{KEY_CELLS}}", "bold")
        row.append(f"{action:<{width}}  ", "bold" if changed else "")
        row.append(self._does(action), "dim")
        return row

    @property
    def _highlighted(self) -> str | None:
        number = self.query_one(Actions).highlighted
        return self._found[number] if number is not None and number < len(self._found) else None

    @on(OptionList.OptionHighlighted)
    def _say(self) -> None:
        action = self._highlighted
        said = ""
        if action is not None:
            changed = action in self._home.settings.keys
            default = enumerated(self._known[action].key.split(","), "or")
            about = wording.ABOUT_CHANGED_KEY if changed else wording.ABOUT_KEY
            said = about.format(action=action, does=self._does(action), default=default)
        self.query_one("#about", Static).update(said)

    # Keys

    def on_key(self, event: events.Key) -> None:
        """Letters narrow the list."""
        letter = event.character
        if letter is None or not event.is_printable or letter in "!":
            return
        event.stop()
        if self._typed or not letter.isspace():
            self._typed += letter
            self._fill(self._highlighted)

    def action_shorten(self) -> None:
        """Take back a letter."""
        self._typed = self._typed[:-1]
        self._fill(self._highlighted)

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        action = self._highlighted
        if action is not None:
            self._ask(action)

    @work(group="dialog")
    async def _ask(self, action: str) -> None:
        own, keys = self._known[action].key, self._home.settings.keys
        asked = KeyDialog(action, self._does(action), self._key(action), own=own, keys=keys)
        key = await self.app.push_screen_wait(asked)
        if key is not None:
            await self._write(action, None if key == own else key)

    def action_default(self) -> None:
        """The key that the highlighted action has as it comes."""
        action = self._highlighted
        if action in self._home.settings.keys and action is not None:
            self._forget(action)

    @work(group="writing")
    async def _forget(self, action: str) -> None:
        await self._write(action, None)

    async def _write(self, action: str, key: str | None) -> None:
        try:
            await change(self.app, lambda path: write_key(path, action, key))
        except HomecareError as error:
            self._home.say_error(error)
        self._fill(action)

    def action_leave(self) -> None:
        """Take back what was typed; without it, back to the settings."""
        if self._typed:
            self._typed = ""
            self._fill(self._highlighted)
        else:
            self.answer(None)


class KeyDialog(Question[str]):
    """Asks for the key of an action: the next one that is pressed. One that is taken has to be said twice."""

    CSS_PATH = "../dialogs.tcss"
    CSS = """
    KeyDialog #asked { height: auto; max-height: 60vh; scrollbar-size-vertical: 1; }
    KeyDialog #asked Static { height: auto; }
    KeyDialog.-short .dialog { padding: 0 1; max-height: 100%; }
    KeyDialog.-short #said.wrong { margin-top: 0; }
    KeyDialog.-short .buttons { margin-top: 0; }
    """
    AUTO_FOCUS = ""

    def __init__(self, action: str, does: str, key: str, *, own: str, keys: Mapping[str, str]) -> None:
        super().__init__()
        self._action = action
        self._does = does
        self._key = key
        self._own = own
        self._keys = keys
        self._before = set(complaints(keys))
        self._pressed: str | None = None

    def compose(self) -> ComposeResult:
        """What it is about, and what is wrong with the key that was pressed."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = Content(wording.ANOTHER_KEY.format(action=self._action))
            with VerticalScroll(id="asked", can_focus=False):  # the buttons below it always show
                now = wording.NOW_IT_IS.format(does=self._does, key=self._key)
                yield Static(now, markup=False)
                yield Static(wording.PRESS_NEW_KEY, id="said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(wording.KEEP_IT, id="keep", variant="primary", compact=True, disabled=True)
                yield Button(wording.CANCEL, id="cancel", compact=True)

    def on_key(self, event: events.Key) -> None:
        """The key that is pressed is the answer, unless another action has it."""
        event.stop()
        event.prevent_default()
        if event.key == "escape":
            self.answer(None)
        elif event.key == "enter" and self._pressed is not None:
            self.answer(self._pressed)
        else:
            self._take(event.key)

    def _take(self, key: str) -> None:
        found = complaints({**self._keys, self._action: key})
        clash = [one.removeprefix(wording.IN_FILE) for one in found if one not in self._before]
        if not clash or key == self._own:
            self.answer(key)
            return
        self._pressed = key
        self.query_one("#keep", Button).disabled = False
        said = self.query_one("#said", Static)
        said.update("\n".join([*clash, wording.PRESS_ANOTHER_KEY]))
        said.add_class("wrong")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """The mouse's way."""
        self.answer(self._pressed if event.button.id == "keep" else None)
