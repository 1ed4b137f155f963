"""Keys: every key of the screen beneath, made from its live bindings, with the id that settings remap."""

from collections.abc import Mapping
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static


class KeysScreen(ModalScreen[None]):
    """A list over the screen; any of its own keys closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q,enter", "close", "Close", id="keys.close", tooltip="Back"),
    ]

    def __init__(self, bindings: Mapping[str, ActiveBinding]) -> None:
        super().__init__()
        self._active = dict(bindings)

    def compose(self) -> ComposeResult:
        """One line per action: its keys, what it does, its id."""
        with VerticalScroll(classes="dialog wide") as dialog:
            dialog.border_title = "Keys of this screen"
            dialog.border_subtitle = "Esc closes"
            yield Static(self._table())
            yield Static(
                "The grey names are ids: give an action another key in settings.toml, "
                'for example [keys] and "today.done" = "d".',
                classes="hint",
                markup=False,
            )

    def _table(self) -> Text:
        actions: dict[str, tuple[list[str], Binding, str]] = {}
        for active in self._active.values():
            binding = active.binding
            if not active.enabled or binding.id is None or binding.system:
                continue
            shown = self.app.get_key_display(binding)
            keys, _, _ = actions.setdefault(binding.id, ([], binding, active.tooltip or binding.tooltip))
            if shown not in keys:
                keys.append(shown)
        words = Text()
        levels = [name for name in actions if name.startswith("pain.") and name[5:].isdigit()]
        for name, (keys, binding, tooltip) in actions.items():
            if name in levels:
                continue
            words.append(f"{' '.join(keys):>12}  ", "bold")
            words.append(f"{(tooltip or binding.description):<50.50} ")
            words.append(f"{name}\n", "dim")
        if levels:
            words.append(f"{'0–9, t':>12}  ", "bold")
            words.append(f"{'The pain level; t is ten':<50} ")
            words.append("pain.0 … pain.10\n", "dim")
        return words

    def action_close(self) -> None:
        """Back to the screen."""
        self.dismiss(None)
