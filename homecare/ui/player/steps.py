"""What to do in the exercise that is led: all of it where there is room, else what is wanted now."""

from collections.abc import Sequence

from rich.text import Text
from textual.widgets import Static

from homecare.ui.widgets.saying import say


class Steps(Static):
    """A line for each step; one that there is no room for is left out whole."""

    def show(self, steps: Sequence[str], now: Sequence[str]) -> None:
        """Show all steps, or as many of those wanted now as fit; the first of them always."""
        listed = steps
        if not self._fits(steps):
            fewer = (now[:amount] for amount in range(len(now), 1, -1))
            listed = next(filter(self._fits, fewer), now[:1])
        say(self, _lines(listed))

    def _fits(self, steps: Sequence[str]) -> bool:
        lines = Text(_lines(steps)).wrap(self.app.console, max(1, self.size.width))
        return len(lines) <= self.size.height


def _lines(steps: Sequence[str]) -> str:
    return "\n".join(f"· {step}" for step in steps)
