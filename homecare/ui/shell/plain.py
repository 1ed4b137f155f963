"""Plain dress: the interface in letters alone, without colour, drawing or movement.

Screens stay where they are and as large as they are: a frame becomes air with its title, a chart its
sentences, a figure nothing (its steps stand beside it), and what stands out does so by weight or by being
reversed. Whatever a widget still draws is turned into letters on its way to the terminal.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from rich.color_triplet import ColorTriplet
from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.color import Color
from textual.filter import LineFilter, NoColor

from homecare.core.values.plain_letters import in_one_column, in_plain_letters
from homecare.core.values.unsafe_characters import STEERING, harmless

STYLE: Final = Path(__file__).parents[1] / "plain.tcss"
STANDS_OUT: Final = ColorTriplet(1, 2, 3)
"""The background that the stylesheet gives to what is to be reversed; it is never shown."""
REVERSED: Final = NoColor.DEFAULT_COLORS + Style(reverse=True)


class WithoutColour(LineFilter):
    """Takes every colour away. What has the background `STANDS_OUT` is reversed: a list draws its rows in
    styles of their own, which a reversed style from the sheet would not reach."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments in the terminal's own two colours."""
        return [
            Segment(text, None if style is None else _colourless(style), control)
            for text, style, control in segments
        ]


@lru_cache(1024)
def _colourless(style: Style) -> Style:
    stands_out = style.bgcolor is not None and style.bgcolor.triplet == STANDS_OUT
    return style + (REVERSED if stands_out else NoColor.DEFAULT_COLORS)


class PlainLetters(LineFilter):
    """Turns signs that only draw into letters of as many cells."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments in plain letters."""
        return [
            segment if segment.text.isascii() else segment._replace(text=in_plain_letters(segment.text))
            for segment in segments
        ]


class OneColumn(LineFilter):
    """Turns signs that some terminals draw two columns wide into signs of one."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, as wide on every terminal."""
        return [
            segment if segment.text.isascii() else segment._replace(text=in_one_column(segment.text))
            for segment in segments
        ]


class WithoutSteering(LineFilter):
    """Takes out what would steer the terminal, wherever it came from: the last door before the screen.

    Such letters take no cell, so nothing is put in their place.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, each letter of which shows."""
        return [
            segment
            if segment.control or not STEERING.search(segment.text)
            else segment._replace(text=harmless(segment.text, ""))
            for segment in segments
        ]


def dress(app: App[Any], *, plain: bool) -> None:
    """Put the plain dress on an app, or take it off; its sheet is loaded when the app starts."""
    app.set_class(plain, "-plain")
    if plain:
        app.css_path = [*dict.fromkeys([*app.css_path, STYLE])]
        app.animation_level = "none"


def line_filters(*, plain: bool, wide_signs: bool = False) -> tuple[LineFilter, ...]:
    """What each line goes through on its way to the terminal. In any dress nothing on it steers that.

    `wide_signs` says that the terminal draws signs of ambiguous width two columns wide.
    """
    return (_WITHOUT_STEERING, *(_PLAIN if plain else ()), *((_ONE_COLUMN,) if wide_signs else ()))


_WITHOUT_STEERING: Final = WithoutSteering()
_ONE_COLUMN: Final = OneColumn()
_PLAIN: Final = (WithoutColour(), PlainLetters())
