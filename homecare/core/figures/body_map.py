"""The body map: where each region lies on a body seen from the front and from behind, and what is next to it.

Units: centimetres of a body 170 cm tall, drawn to be read and not to be measured; x to the viewer's right
from the middle of the body, y up from the floor. From behind, a person's left is on the viewer's left; from
the front it is on the viewer's right. Regions of a programme's own have no place here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

Point = tuple[float, float]
"""(x, y) in cm."""
Ring = tuple[Point, ...]
"""The corners of a closed shape, in order."""
Spans = tuple[tuple[float, float], ...]
"""Stretches (from, to) along x: the first end belongs to them, the last does not."""

FRAME: Final = (-34.0, 70.0, 34.0, 174.0)
"""Left, bottom, right, top of what is seen of a body: from the crown to the thighs."""


class View(StrEnum):
    """From where the body is seen."""

    FRONT = "front"
    BACK = "back"

    @property
    def sides(self) -> tuple[str, str]:
        """Which side of the person is on the viewer's left, and which on the right."""
        return ("right", "left") if self is View.FRONT else ("left", "right")


class Arrow(StrEnum):
    """The way from one place to the next."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True)
class Shape:
    """What a closed ring of corners encloses, by the even-odd rule."""

    ring: Ring

    def spans(self, y: float) -> Spans:
        """The stretches of this shape at one height. Shapes with a common edge share no point of it."""
        crossed = []
        for one, other in pairwise((*self.ring, self.ring[0])):
            (x0, y0), (x1, y1) = sorted((one, other), key=lambda point: (point[1], point[0]))
            if y0 <= y < y1:
                crossed.append(x0 + (x1 - x0) * (y - y0) / (y1 - y0))
        crossed.sort()
        return tuple(zip(crossed[::2], crossed[1::2], strict=True))

    def holds(self, point: Point) -> bool:
        """Whether a point lies in it."""
        return any(first <= point[0] < last for first, last in self.spans(point[1]))

    def mirrored(self) -> "Shape":
        """The same on the other side of the body."""
        return Shape(tuple((-x, y) for x, y in reversed(self.ring)))


@dataclass(frozen=True)
class Place:
    """One place of a region on one view; `side` tells the two arms and the two halves of the upper back.

    `spot` is where its level is written.
    """

    view: View
    region: str
    shape: Shape
    spot: Point
    side: str = ""

    @property
    def name(self) -> str:
        """`back arm-hand left`: unlike every other place's."""
        return " ".join(part for part in (self.view, self.region, self.side) if part)


def _whole(half: Iterable[Point]) -> Shape:
    """A shape from the corners of its half right of the middle, from top to bottom."""
    corners = tuple(half)
    return Shape(corners + tuple((-x, y) for x, y in reversed(corners) if x))


# Neighbours name the same corners, so that the regions meet without a gap and without a point in common.

_JAW: Final = ((6.2, 152.6), (4.4, 149.4), (2.2, 147.8), (0.0, 147.4))
_NAPE: Final = ((6.2, 152.6), (3.4, 151.6), (0.0, 151.3))
_SKULL: Final = (
    (0.0, 173.2), (3.0, 172.7), (5.8, 171.0), (7.8, 168.0), (8.6, 164.4), (8.6, 162.2), (9.9, 161.8),
    (10.2, 159.4), (9.4, 157.0), (8.3, 156.6), (7.4, 154.4),
)  # fmt: skip
_NECK_SIDE: Final = ((5.9, 147.0), (6.8, 144.6), (9.6, 142.4))
_NECK_FOOT: Final = ((8.6, 138.6), (4.2, 136.8), (0.0, 136.4))
_SHOULDER_TOP: Final = (
    (9.6, 142.4),
    (14.6, 140.6),
    (19.4, 138.8),
    (22.8, 136.0),
    (25.2, 131.6),
    (26.2, 126.0),
)
_SHOULDER_FOOT: Final = ((22.0, 125.2), (18.0, 124.6), (15.6, 128.6), (12.4, 133.4), (8.6, 138.6))
_ARM: Final = (
    (26.2, 126.0), (26.9, 119.0), (27.7, 112.0), (29.0, 106.0), (30.2, 99.0), (30.7, 92.0), (30.8, 88.4),
    (32.5, 84.8), (32.9, 79.0), (32.3, 74.0), (30.8, 71.2), (28.8, 71.2), (27.8, 74.0), (27.4, 79.4),
    (26.2, 77.6), (24.4, 77.4), (24.2, 80.0), (25.2, 84.0), (26.3, 88.4), (25.6, 94.0), (23.8, 100.0),
    (21.6, 107.0), (20.4, 113.0), (19.4, 119.0), (18.0, 124.6), (22.0, 125.2),
)  # fmt: skip
_FLANK: Final = ((18.0, 124.6), (17.0, 119.0), (15.9, 112.4))
_WAIST: Final = ((15.9, 112.4), (14.9, 107.0), (14.6, 103.0), (15.2, 98.6), (16.6, 94.0))
_THIGH: Final = (
    (16.6, 94.0),
    (18.3, 87.0),
    (18.8, 80.0),
    (18.2, 73.0),
    (17.4, 68.0),
    (2.2, 68.0),
    (1.0, 78.0),
)
_BETWEEN: Final = ((4.2, 134.2), (5.6, 132.6), (5.6, 118.4), (4.2, 116.8))

_SIDED: Final = {
    "shoulder": (Shape(_SHOULDER_TOP + _SHOULDER_FOOT[:-1]), (18.4, 132.4)),
    "arm-hand": (Shape(_ARM), (26.0, 104.0)),
    "upper-back": (
        Shape(
            (
                (0.0, 136.4), (4.2, 136.8), (8.6, 138.6), (12.4, 133.4), (15.6, 128.6), *_FLANK, (0.0, 111.0),
                (0.0, 116.8), *reversed(_BETWEEN), (0.0, 134.2),
            )
        ),
        (11.2, 123.4),
    ),
}  # fmt: skip
"""Shape and spot of what there is twice, right of the middle."""


def _on_both_sides(view: View, key: str) -> tuple[Place, ...]:
    """The two places of such a shape, the viewer's left first."""
    shape, (x, y) = _SIDED[key]
    found = []
    for side, one, spot in zip(view.sides, (shape.mirrored(), shape), ((-x, y), (x, y)), strict=True):
        region, kept = (f"{side}-shoulder", "") if key == "shoulder" else (key, side)
        found.append(Place(view, region, one, spot, kept))
    return tuple(found)


def _in_the_middle(view: View, region: str, half: Iterable[Point], spot: float) -> Place:
    return Place(view, region, _whole(half), (0.0, spot))


PLACES: Final = (
    _in_the_middle(View.FRONT, "head", _SKULL + _JAW, 167.0),
    _in_the_middle(View.FRONT, "neck", (*reversed(_JAW), *_NECK_SIDE, *_NECK_FOOT), 142.4),
    *_on_both_sides(View.FRONT, "shoulder"),
    *_on_both_sides(View.FRONT, "arm-hand"),
    _in_the_middle(View.BACK, "head", _SKULL + _NAPE, 164.0),
    _in_the_middle(View.BACK, "neck", (*reversed(_NAPE), *_NECK_SIDE, *_NECK_FOOT), 143.4),
    *_on_both_sides(View.BACK, "shoulder"),
    *_on_both_sides(View.BACK, "upper-back"),
    _in_the_middle(View.BACK, "between-shoulder-blades", ((0.0, 134.2), *_BETWEEN, (0.0, 116.8)), 124.6),
    _in_the_middle(View.BACK, "lower-back", ((0.0, 111.0), *_WAIST, (0.0, 92.0)), 102.0),
    *_on_both_sides(View.BACK, "arm-hand"),
)
"""Every place of the map; each region has one on the back."""

BY_NAME: Final = {place.name: place for place in PLACES}
"""The places by their names."""

REST: Final = {
    View.FRONT: _whole(
        ((0.0, 136.4), (4.2, 136.8), *reversed(_SHOULDER_FOOT[1:]), *_FLANK, *_WAIST[1:], *_THIGH[1:])
    ),
    View.BACK: _whole(((0.0, 92.0), *_THIGH)),
}
"""What is drawn of the body and is no region: chest and belly, hips and thighs."""

DOWN_THE_BODY: Final = (
    "head", "neck", "left-shoulder", "right-shoulder", "upper-back", "between-shoulder-blades", "lower-back",
    "arm-hand",
)  # fmt: skip
"""The regions of the map, from the head down."""

_LEFT, _RIGHT, _UP, _DOWN = Arrow.LEFT, Arrow.RIGHT, Arrow.UP, Arrow.DOWN
_NEXT: Final[dict[str, dict[Arrow, str]]] = {
    "front head": {_RIGHT: "back head", _DOWN: "front neck"},
    "front neck": {
        _LEFT: "front right-shoulder", _RIGHT: "front left-shoulder", _UP: "front head",
    },
    "front right-shoulder": {_RIGHT: "front neck", _UP: "front neck", _DOWN: "front arm-hand right"},
    "front left-shoulder": {
        _LEFT: "front neck", _RIGHT: "back left-shoulder", _UP: "front neck", _DOWN: "front arm-hand left",
    },
    "front arm-hand right": {_RIGHT: "front arm-hand left", _UP: "front right-shoulder"},
    "front arm-hand left": {
        _LEFT: "front arm-hand right", _RIGHT: "back arm-hand left", _UP: "front left-shoulder",
    },
    "back head": {_LEFT: "front head", _DOWN: "back neck"},
    "back neck": {
        _LEFT: "back left-shoulder", _RIGHT: "back right-shoulder", _UP: "back head",
        _DOWN: "back between-shoulder-blades",
    },
    "back left-shoulder": {
        _LEFT: "front left-shoulder", _RIGHT: "back neck", _UP: "back neck", _DOWN: "back upper-back left",
    },
    "back right-shoulder": {_LEFT: "back neck", _UP: "back neck", _DOWN: "back upper-back right"},
    "back upper-back left": {
        _LEFT: "back arm-hand left", _RIGHT: "back between-shoulder-blades", _UP: "back left-shoulder",
        _DOWN: "back lower-back",
    },
    "back upper-back right": {
        _LEFT: "back between-shoulder-blades", _RIGHT: "back arm-hand right", _UP: "back right-shoulder",
        _DOWN: "back lower-back",
    },
    "back between-shoulder-blades": {
        _LEFT: "back upper-back left", _RIGHT: "back upper-back right", _UP: "back neck",
        _DOWN: "back lower-back",
    },
    "back lower-back": {
        _LEFT: "back arm-hand left", _RIGHT: "back arm-hand right", _UP: "back between-shoulder-blades",
    },
    "back arm-hand left": {
        _LEFT: "front arm-hand left", _RIGHT: "back lower-back", _UP: "back left-shoulder",
    },
    "back arm-hand right": {_LEFT: "back lower-back", _UP: "back right-shoulder"},
}  # fmt: skip
"""What is next to each place, as it lies on the two views beside each other, the front on the left."""


def next_place(place: Place, arrow: Arrow) -> Place:
    """The place one arrow away; the same one at the edge of the map."""
    return BY_NAME[_NEXT[place.name].get(arrow, place.name)]


def place_at(view: View, point: Point) -> Place | None:
    """The place a point (cm) belongs to; None beside the body and where it has no region."""
    return next((place for place in PLACES if place.view is view and place.shape.holds(point)), None)


def places_of(region: str) -> tuple[Place, ...]:
    """The places of a region, those of the front first; none for a region of a programme's own."""
    return tuple(place for place in PLACES if place.region == region)


def place_of(region: str, near: Place | None = None) -> Place | None:
    """The place to point at for a region: on the view of `near` if it can be, or else on the back."""
    wanted = View.BACK if near is None else near.view
    found = places_of(region)
    return next((place for place in found if place.view is wanted), found[-1] if found else None)


def regions_listed(own: Iterable[str] = ()) -> tuple[str, ...]:
    """The regions in the order of the list: from the head down, then a programme's own as they come."""
    return tuple(dict.fromkeys([*DOWN_THE_BODY, *own]))
