"""Drawing in SVG, by hand: few elements, real text, black on white. Nothing here refers to anything outside.

Sizes are in units of the drawing; a drawing 720 wide is about 18 cm wide on paper, so that 11 is 8 point.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from homecare.core.values.unsafe_characters import harmless

LETTER: Final = 6.2
"""Width of a letter of 11 units, roughly: enough to keep labels apart."""

Point = tuple[float, float]


def clean(text: str) -> str:
    """A text as one line of what can stand on a page: what steers, lone surrogates and the like are spaces.

    Marks of direction are too: what follows one on the page would be turned around with it.
    """
    plain = harmless(text, " ")
    kept = (" " if unicodedata.category(letter) in ("Cc", "Cs", "Cn") else letter for letter in plain)
    return " ".join("".join(kept).split())


def safe(text: str) -> str:
    """The same, so that it is text in HTML and in SVG, also between quotation marks."""
    return escape(clean(text), quote=True)


def at(value: float) -> str:
    """A coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def wide(text: str) -> float:
    """The width of a label in units, roughly; signs of Chinese and Japanese take two letters' room."""
    return LETTER * sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def words(x: float, y: float, text: str, *, anchor: str = "start", style: str = "") -> str:
    """A label whose baseline is at y; `anchor` is start, middle or end."""
    extra = f' class="{style}"' if style else ""
    placed = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text x="{at(x)}" y="{at(y)}"{placed}{extra}>{safe(text)}</text>'


def path(commands: Iterable[str], style: str) -> str:
    """One path of many strokes; nothing where there are none."""
    drawn = "".join(commands)
    return f'<path class="{style}" d="{drawn}"/>' if drawn else ""


def stroke(start: Point, end: Point) -> str:
    """A straight line, as part of a path."""
    return f"M{at(start[0])} {at(start[1])}L{at(end[0])} {at(end[1])}"


def line(points: Sequence[Point]) -> str:
    """A line through points, as part of a path; one point alone is no line."""
    if len(points) < 2:
        return ""
    return "M" + "L".join(f"{at(x)} {at(y)}" for x, y in points)


def dot(point: Point) -> str:
    """A dot, as part of a path with round ends: far shorter than a circle of its own."""
    return f"M{at(point[0])} {at(point[1])}h0"


def box(x: float, y: float, width: float, height: float) -> str:
    """A box, as part of a path."""
    return f"M{at(x)} {at(y)}h{at(width)}v{at(height)}h{at(-width)}z"


def drawing(name: str, size: tuple[float, float], title: str, told: Sequence[str], inside: str) -> str:
    """A whole drawing with its title and its description in words; `name` makes its ids unique on a page."""
    return (
        f'<svg viewBox="0 0 {at(size[0])} {at(size[1])}" role="img" class="{name}" '
        f'aria-label="{safe(title)}" aria-describedby="{name}-told">'
        f"<title>{safe(title)}</title>"
        f'<desc id="{name}-told">{safe(" ".join(told))}</desc>'
        f"{inside}</svg>"
    )


def placed(labels: Iterable[tuple[float, str]], air: float = 6) -> list[tuple[float, str]]:
    """The labels, centred at x, that do not run into the one before them; the first come first."""
    kept: list[tuple[float, str]] = []
    free = float("-inf")
    for x, text in labels:
        half = wide(text) / 2
        if x - half >= free:
            kept.append((x, text))
            free = x + half + air
    return kept
