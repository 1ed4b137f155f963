"""An empty Textual app: the least that paints a screen."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class EmptyApp(App[None]):
    """One line of text."""

    def compose(self) -> ComposeResult:
        """The line that is waited for."""
        yield Static("an empty app")


EmptyApp().run()
