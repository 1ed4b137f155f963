"""The names beside a chart, right-aligned in one column that is wide enough for each of them."""

from typing import Final

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from homecare.charts import wording
from homecare.charts.colours import ChartColours
from homecare.core.values.limits import PAIN_MAX

_LEAST: Final = 8
_NAMES: Final = (
    wording.SESSION, wording.MEDIAN, wording.PAIN, wording.SITTING, wording.ROUTINE, wording.DAY, wording.N,
    wording.PAIN_LEVEL.format(level=PAIN_MAX), wording.WEEKLY, wording.HOURS.format(hours=PAIN_MAX),
)  # fmt: skip
GUTTER: Final = max(_LEAST, 1 + max(map(cell_len, _NAMES)))
"""Cells of that column, with the space after the name: 8 in English."""


def beside(name: str, line: Text, colours: ChartColours) -> Text:
    """A line of the chart with its name or label in the gutter."""
    room = GUTTER - 1
    fitted = set_cell_size(name, room) if cell_len(name) > room else " " * (room - cell_len(name)) + name
    return Text.assemble((f"{fitted} ", colours.muted or ""), line)
