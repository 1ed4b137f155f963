"""Keys: every key of the screen beneath, made from its live bindings, with the id that settings remap."""

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from rich.style import Style
from rich.table import Table
from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from homecare.ui.help import wording
from homecare.ui.help.wording import KEYS
from homecare.ui.shell.keys import bind


class KeysScreen(ModalScreen[None]):
    """A list over the screen; any of its own keys closes it."""

    CSS_PATH = "../dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        bind(KEYS, "escape,question_mark,q,enter", "close", "keys.close"),
    ]

    def __init__(self, bindings: Mapping[str, ActiveBinding]) -> None:
        super().__init__()
        self._active = dict(bindings)

    def compose(self) -> ComposeResult:
        """One line per action: its keys, what it does, its id."""
        with VerticalScroll(classes="dialog wide") as dialog:
            dialog.border_title = wording.KEYS_OF_THIS_SCREEN
            dialog.border_subtitle = wording.HOW_TO_USE_KEYS
            yield Static(self._table())
            yield Static(
                wording.NAMES_RIGHT_IDS_CHANGE,
                classes="hint",
                markup=False,
            )

    def _table(self) -> Table:
        table = Table.grid(padding=(0, 2), expand=True)
        table.add_column(justify="right", style="bold", no_wrap=True)
        table.add_column(ratio=1)
        table.add_column(style="dim", no_wrap=True)
        levels = [name for name in self._actions() if name.startswith("pain.") and name[5:].isdigit()]
        for name, (keys, words) in self._actions().items():
            if name not in levels:
                clicked = Style(meta={"does": name})
                table.add_row(*(Text(cell, clicked) for cell in (" ".join(keys), words, name)))
        if levels:
            table.add_row(*wording.PAIN_LEVELS)
        return table

    def _actions(self) -> dict[str, tuple[list[str], str]]:
        """By id: the keys that do it, and what it does."""
        actions: dict[str, tuple[list[str], str]] = {}
        for active in self._active.values():
            binding = active.binding
            if not active.enabled or binding.id is None or binding.system:
                continue
            words = active.tooltip or binding.tooltip or binding.description
            keys, _ = actions.setdefault(binding.id, ([], words))
            shown = self.app.get_key_display(replace(binding, key_display=None))
            if shown not in keys:
                keys.append(shown)
        return actions

    def on_click(self, event: events.Click) -> None:
        """A click on a line does what its key does, on the screen beneath: the mouse needs no key."""
        name = event.style.meta.get("does")
        found = [one for one in self._active.values() if one.binding.id == name and one.enabled]
        if found:
            node, action = found[0].node, found[0].binding.action
            self.dismiss(None)
            self.app.call_later(self.app.run_action, action, node)

    def action_close(self) -> None:
        """Back to the screen."""
        self.dismiss(None)
