"""A short list of the first run, whose highlighted line is marked in letters too where all is plain."""

from collections.abc import Sequence

from textual import on
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from homecare.ui.shell.host import home_of


class Choices(OptionList):
    """Lines to choose one of."""

    def __init__(self, lines: Sequence[str] = (), *, id: str) -> None:  # noqa: A002 -- Textual's own name
        self._words = list(lines)
        super().__init__(*(Option(line) for line in lines), id=id, markup=False)

    def fill(self, lines: Sequence[str]) -> None:
        """Other lines."""
        self._words = list(lines)
        self.clear_options()
        self.add_options([Option(line) for line in lines])

    @on(OptionList.OptionHighlighted)
    def _mark(self) -> None:
        if home_of(self).plain:
            for number, line in enumerate(self._words):
                mark = "> " if number == self.highlighted else "  "
                self.replace_option_prompt_at_index(number, f"{mark}{line}")
