"""What the Progress screen has drawn beside the event loop: `charts` is imported only here, when it draws."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from rich.text import Text

from homecare.core.trends.progress import Progress

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


def draw_over_time(progress: Progress, page: Page) -> tuple[Text, list[str]]:
    """The chart over time, and its content in sentences."""
    from homecare.charts.over_time import over_time
    from homecare.charts.rows import HEIGHT_MIN, WIDTH_MIN
    from homecare.charts.summary import describe

    sentences = describe(progress.trend)
    if page.plain:
        from homecare.charts.listing import listed

        sentences += ["", *listed(progress.trend)]
    if page.plain or page.width < WIDTH_MIN or page.height < HEIGHT_MIN:
        return Text("\n".join(sentences)), sentences
    chart = over_time(progress.trend, width=page.width, height=page.height, colours=chart_colours(page))
    return chart, sentences


def draw_around(progress: Progress, page: Page) -> tuple[Text, list[str]]:
    """The curve around a session, and its content in sentences."""
    from homecare.charts.around import around_session, describe_around

    found = progress.around
    if page.plain:
        sentences = describe_around(found)
        return Text("\n".join(sentences)), sentences
    chart = around_session(found, width=page.width, height=page.height, colours=chart_colours(page))
    return chart, describe_around(found)


def chart_colours(page: Page) -> "ChartColours":
    """The chart's colours: those of the theme where it names them plainly, else our own for dark or light."""
    from homecare.charts.colours import DARK, LIGHT

    named = {part: page.theme.get(name, "") for part, name in _PARTS.items()}
    plain = {part: colour for part, colour in named.items() if re.fullmatch("#[0-9a-fA-F]{6}", colour)}
    return replace(DARK if page.dark else LIGHT, **plain)
