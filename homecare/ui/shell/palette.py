"""The palette: every action of a screen by its name, and Textual's own commands in our words."""

from collections.abc import Iterable
from typing import Any

from rich.align import Align
from rich.text import Text
from textual.app import App, SystemCommand
from textual.command import CommandList, CommandPalette
from textual.screen import Screen
from textual.theme import ThemeProvider
from textual.widgets.option_list import OptionDoesNotExist

from homecare.ui.shell import wording


class Palette(CommandPalette):
    """Textual's palette, which says in our words what can be searched for, and that nothing was found."""

    def _start_no_matches_countdown(self, search_value: str) -> None:
        """Textual's own words stand there after this time; ours take their place at once."""
        super()._start_no_matches_countdown(search_value)
        self.set_timer(self._NO_MATCHES_COUNTDOWN, self._say_no_match)

    def _say_no_match(self) -> None:
        words = Align.center(Text(wording.NO_COMMAND, style="not bold"))
        for found in self.query(CommandList):
            try:
                found.replace_option_prompt(self._NO_MATCHES, words)
            except OptionDoesNotExist:
                return


def open_palette(app: App[Any]) -> None:
    """Open the palette of every command, once."""
    if app.use_command_palette and not CommandPalette.is_open(app):
        app.push_screen(Palette(placeholder=wording.SEARCH_COMMANDS, id="--command-palette"))


def open_themes(app: App[Any]) -> None:
    """Open the palette of the themes alone."""
    app.push_screen(Palette(providers=[ThemeProvider], placeholder=wording.SEARCH_THEMES))


def textuals(commands: Iterable[SystemCommand]) -> Iterable[SystemCommand]:
    """Those of Textual's own commands that we have not under another name, in our words."""
    for one in commands:
        if one.title in wording.TEXTUALS:
            title, does = wording.TEXTUALS[one.title]
            yield one._replace(title=title, help=does)


def commands_of(app: App[Any], screen: Screen[object]) -> Iterable[SystemCommand]:
    """Every action that has an id and can be done on this screen, each once."""
    offered: set[str] = set()
    for node, binding, enabled, tooltip in screen.active_bindings.values():
        if enabled and binding.id is not None and binding.id not in offered:
            offered.add(binding.id)

            async def run(action: str = binding.action, node: object = node) -> None:
                await app.run_action(action, node)  # type: ignore[arg-type]

            yield SystemCommand(binding.description, tooltip or binding.tooltip, run)
