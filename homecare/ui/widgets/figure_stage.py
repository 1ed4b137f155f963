"""How much room the player's stylesheet leaves its figure, for whoever has one drawn before it opens."""

from textual.geometry import Size

NARROW = 60
"""Columns below which the player shows no figure."""
WIDE = 100
"""Columns from which its words get more room."""
TINY = 15
"""Lines below which its title goes, except in a demo."""


def room_for_figure(screen: Size, *, demo: bool = False) -> Size:
    """Cells of the figure in a player on a screen of this size; none where it shows none."""
    if screen.width < NARROW:
        return Size(0, 0)
    words, frame = 58 if screen.width >= WIDE else 40, 2
    others = 3 if screen.height >= TINY or demo else 2  # the title, the bar, the keys
    return Size(screen.width - words - frame, max(0, screen.height - others - frame))


def progress_bar(width: int, done: float) -> str:
    """`▇▇▇▇░░░░  ` in so many cells, at least 4; `done` is the share (0–1) that is behind."""
    cells = max(4, width)
    filled = int(cells * done)
    return f"{'▇' * filled}{'░' * (cells - filled)}  "
