"""The names beside a chart, right-aligned in one column that is wide enough for each of them."""

from typing import Final

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from homecare.charts import wording
from homecare.charts.colours import ChartColours
from homecare.core.treatments.outcome_scales import ACTIVITY_MAX, PGIC_WORDS
from homecare.core.values.limits import PAIN_MAX

_LEAST: Final = 8
_NAMES: Final = (
    wording.SESSION, wording.MEDIAN, wording.PAIN, wording.SITTING, wording.ROUTINE, wording.DAY, wording.N,
    wording.PAIN_LEVEL.format(level=PAIN_MAX), wording.WEEKLY, wording.HOURS.format(hours=PAIN_MAX),
    wording.PSFS_MOST.format(most=ACTIVITY_MAX),
)  # fmt: skip
_TOUCHING: Final = (wording.BETTER.format(step=len(PGIC_WORDS)), wording.WORSE.format(step=1))
GUTTER: Final = max(_LEAST, *(1 + cell_len(name) for name in _NAMES), *map(cell_len, _TOUCHING))
"""Cells of that column, with the space after the name: 8 in English. A few names take up that space too."""


def beside(name: str, line: Text, colours: ChartColours) -> Text:
    """A line of the chart with its name or label in the gutter."""
    right_aligned = " " * (GUTTER - 1 - cell_len(name)) + name
    return Text.assemble((set_cell_size(right_aligned, GUTTER), colours.muted or ""), line)
