"""Digits that can be read from the floor: as large as the room there is, in whole blocks."""

from typing import Final

from rich.text import Text
from textual.reactive import reactive
from textual.widget import Widget

from homecare.ui.shell.host import home_of

DOTS: Final = {
    "0": ("###", "#.#", "#.#", "#.#", "###"),
    "1": (".#.", "##.", ".#.", ".#.", "###"),
    "2": ("###", "..#", "###", "#..", "###"),
    "3": ("###", "..#", ".##", "..#", "###"),
    "4": ("#.#", "#.#", "###", "..#", "..#"),
    "5": ("###", "#..", "###", "..#", "###"),
    "6": ("###", "#..", "###", "#.#", "###"),
    "7": ("###", "..#", ".#.", ".#.", ".#."),
    "8": ("###", "#.#", "###", "#.#", "###"),
    "9": ("###", "#.#", "###", "..#", "###"),
    ":": (".", "#", ".", "#", "."),
}
HIGH: Final = 5
"""Rows of a digit at its smallest; a dot is then one row high and two columns wide."""
LARGEST: Final = 3


class BigDigits(Widget):
    """A number or a time such as `1:30`."""

    value: reactive[str] = reactive("")

    def render(self) -> Text:
        """The digits in the middle; plain ones where there is no room for large ones."""
        width, height = self.size
        columns = sum(len(DOTS[digit][0]) + 1 for digit in self.value) - 1
        scale = min(LARGEST, height // HIGH, width // max(1, columns * 2))
        if scale < 1 or home_of(self).plain:
            return Text(self.value, "bold", justify="center")
        text = Text(no_wrap=True)
        margin = " " * ((width - columns * 2 * scale) // 2)
        for row in range(HIGH):
            line = margin + _line(self.value, row, scale)
            text.append("\n".join([line] * scale) + ("\n" if row < HIGH - 1 else ""))
        return text


def _line(value: str, row: int, scale: int) -> str:
    wide = 2 * scale
    dots = [DOTS[digit][row] for digit in value]
    return (" " * wide).join("".join("█" * wide if dot == "#" else " " * wide for dot in one) for one in dots)
