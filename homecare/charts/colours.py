"""The colours of a chart, handed in by the interface. No meaning rests on them: every glyph differs too."""

import re
from dataclasses import dataclass, fields
from typing import Final

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, kw_only=True)
class ChartColours:
    """The colour of each part of a chart as `#rrggbb`, or None for the terminal's own.

    `background` None leaves the page transparent, so that a theme shows through; `reference` is the dashed
    lines at 4 h and 6 h, `change` the mark of a new programme. Of a figure: `body`, the `limb`s before it and
    the `far` ones behind it, and the `scene` of floor, chair or wall.

    Raises:
        ValueError: for a colour that is not `#rrggbb`.
    """

    background: str | None = None
    foreground: str | None = "#d8dee4"
    muted: str | None = "#7d8894"
    pain: str | None = "#f2a65a"
    median: str | None = "#f4e3b5"
    session: str | None = "#7fb7c9"
    sitting: str | None = "#6b7ba6"
    reference: str | None = "#c9c3a5"
    routine: str | None = "#76a67b"
    change: str | None = "#c79bd0"
    body: str | None = "#d8dee4"
    limb: str | None = "#f4e3b5"
    far: str | None = "#a3946b"
    scene: str | None = "#6b7fa0"

    def __post_init__(self) -> None:
        for part in fields(self):
            colour = getattr(self, part.name)
            if colour is not None and not _HEX.fullmatch(colour):
                raise ValueError(f"{part.name} is written #rrggbb, not {colour!r}")


DARK: Final = ChartColours()
"""For a dark terminal: the default."""

LIGHT: Final = ChartColours(
    foreground="#24292f",
    muted="#6b7480",
    pain="#b3541e",
    median="#5c3b12",
    session="#1f6f8b",
    sitting="#7484b0",
    reference="#5a5132",
    routine="#3f7a45",
    change="#86489a",
    body="#39434d",
    limb="#7a4a12",
    far="#b3875a",
    scene="#5f77a0",
)
"""For a light terminal."""

PLAIN: Final = ChartColours(
    background=None,
    foreground=None,
    muted=None,
    pain=None,
    median=None,
    session=None,
    sitting=None,
    reference=None,
    routine=None,
    change=None,
    body=None,
    limb=None,
    far=None,
    scene=None,
)
"""No colours at all: for NO_COLOR, pipes and files."""
