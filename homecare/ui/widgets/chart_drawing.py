"""What the Progress screen has drawn beside the event loop: `charts` is imported only here, when it draws."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from homecare.charts.colours import ChartColours

_PARTS: Final = {
    "foreground": "foreground",
    "pain": "primary",
    "session": "accent",
    "sitting": "secondary",
    "routine": "success",
}
"""Parts of a chart that a theme has a colour for."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """Room for a chart, in cells and lines, and the theme it is drawn for; `plain` wants words alone."""

    width: int
    height: int
    theme: Mapping[str, str]
    dark: bool
    plain: bool = False


def chart_colours(page: Page) -> "ChartColours":
    """The chart's colours: those of the theme where it names them plainly, else our own for dark or light."""
    from homecare.charts.colours import DARK, LIGHT

    named = {part: page.theme.get(name, "") for part, name in _PARTS.items()}
    plain = {part: colour for part, colour in named.items() if re.fullmatch("#[0-9a-fA-F]{6}", colour)}
    return replace(DARK if page.dark else LIGHT, **plain)
