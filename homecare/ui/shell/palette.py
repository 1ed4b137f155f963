"""The palette: every action of a screen by its name."""

from collections.abc import Iterable
from typing import Any

from textual.app import App, SystemCommand
from textual.screen import Screen


def commands_of(app: App[Any], screen: Screen[object]) -> Iterable[SystemCommand]:
    """Every action that has an id and can be done on this screen, each once."""
    offered: set[str] = set()
    for node, binding, enabled, tooltip in screen.active_bindings.values():
        if enabled and binding.id is not None and binding.id not in offered:
            offered.add(binding.id)

            async def run(action: str = binding.action, node: object = node) -> None:
                await app.run_action(action, node)  # type: ignore[arg-type]

            yield SystemCommand(binding.description, tooltip or binding.tooltip, run)
