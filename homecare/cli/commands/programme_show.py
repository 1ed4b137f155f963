"""Showing one exercise of a programme: its words, then its still figure."""

import sys
from typing import TYPE_CHECKING, Final

from homecare.charts.colours import PLAIN, ChartColours
from homecare.cli.commands.wording import files as wording
from homecare.cli.output.plain import Plain, in_colour
from homecare.cli.output.printing import say, show, show_drawn, terminal_width
from homecare.cli.texts.exercise import ShownExercise, exercise_text, figure_caption

if TYPE_CHECKING:
    from homecare.core.figures.figures import Figure
    from homecare.core.programme.plan import Plan

FIGURE_HEIGHT: Final = 16
FIGURE_WIDEST: Final = 80
PAPER_NARROWEST: Final = 60
"""Cells of a figure that is not shown on a terminal, at least."""


def show_exercise(shown: ShownExercise, plan: "Plan") -> None:
    """Print an exercise; without a figure, and in plain output, its words stand alone."""
    say(exercise_text(shown, plan))
    if shown.level.figure is None:
        return
    if Plain.on():
        say(["", wording.NOT_DRAWN])
    else:
        show("")
        _draw(shown.level.figure)
        say(figure_caption(shown))


def _draw(figure: "Figure") -> None:
    """The key poses: in colour on a terminal that wants it, else in plain points."""
    from homecare.charts.figures.figure import still

    width = min(terminal_width(), FIGURE_WIDEST)
    if not sys.stdout.isatty():
        width = max(width, PAPER_NARROWEST)
    coloured = in_colour()
    # A terminal does not tell whether it is dark or light: middle tones can be read on both.
    either = ChartColours(body="#8793a0", limb="#b8862f", far="#94804f", scene="#6a83ad")
    picture = still(figure, width=width, height=FIGURE_HEIGHT, colours=either if coloured else PLAIN)
    lines = list(picture.split("\n", allow_blank=True))
    while lines and not lines[0].plain.strip(BLANK):
        del lines[0]
    if not coloured:
        show("\n".join(line.plain.rstrip(BLANK) for line in lines))
        return
    show_drawn(lines, width)


BLANK: Final = " \u2800"
"""Cells without a point."""
