"""The body as shapes: which joints each part spans, how thick it is, and what lies in front of what."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from homecare.charts.figures.head import draw_head
from homecare.charts.figures.raster import Raster
from homecare.charts.figures.sight import Sight
from homecare.core.figures.figures import Figure, View
from homecare.core.figures.poses import Point
from homecare.core.figures.skeleton import Joints


class Layer(IntEnum):
    """What a point of the picture belongs to, from back to front."""

    SCENE = 0
    FAR = 1
    BODY = 2
    NEAR = 3


@dataclass(frozen=True)
class Part:
    """A tapered piece from one joint to another; thicknesses are half widths in cm."""

    start: str
    start_half: float
    end: str
    end_half: float


def _limb(side: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    arm = (
        Part(f"{side}_shoulder", 4.6, f"{side}_elbow", 3.6),
        Part(f"{side}_elbow", 3.6, f"{side}_hand", 2.7),
        Part(f"{side}_hand", 2.7, f"{side}_fingers", 2.2),
    )
    leg = (
        Part(f"{side}_hip", 8.0, f"{side}_knee", 5.4),
        Part(f"{side}_knee", 5.4, f"{side}_foot", 3.4),
        Part(f"{side}_foot", 3.4, f"{side}_toes", 2.2),
    )
    return arm, leg


_TRUNK_SIDE: Final = (
    Part("hip", 9.5, "waist", 8.5), Part("waist", 8.5, "middle", 9.0), Part("middle", 9.0, "chest", 9.5),
    Part("chest", 9.5, "neck", 6.0), Part("neck", 5.0, "head", 4.5),
)  # fmt: skip
_TRUNK_FRONT: Final = (
    Part("left_hip", 7.5, "right_hip", 7.5), Part("hip", 14.0, "waist", 12.0),
    Part("waist", 12.0, "middle", 13.0), Part("middle", 13.0, "chest", 14.0), Part("neck", 5.0, "head", 4.8),
    Part("left_shoulder", 4.8, "neck", 5.0), Part("right_shoulder", 4.8, "neck", 5.0),
    Part("left_shoulder", 4.8, "right_shoulder", 4.8),
    Part("left_shoulder", 4.8, "middle", 10.0), Part("right_shoulder", 4.8, "middle", 10.0),
)  # fmt: skip


def layers(
    figure: Figure, joints: Joints, lines: list[list[Point]], over: list[list[Point]], sight: Sight
) -> dict[Layer, Raster]:
    """The picture of a body whose joints are there, in layers that do not overlap; `over` is left blank."""
    picture = {layer: sight.blank() for layer in Layer}
    _scene(picture[Layer.SCENE], figure, lines, sight)
    for layer, joined, drawn in _pieces(figure, joints, sight):
        raster = sight.blank()
        drawn(raster)
        clear = raster if joined is None else _around(raster, joints[joined[0]], joined[1], sight)
        picture[Layer.SCENE].erase(raster)
        for behind in (Layer.FAR, Layer.BODY, Layer.NEAR):
            picture[behind].erase(clear)
        picture[layer].add(raster)
    blank = sight.blank()
    _draw_lines(blank, over, sight)
    for raster in picture.values():
        raster.erase(blank)
    return picture


def _around(raster: Raster, joint: Point, reach: float, sight: Sight) -> Raster:
    """A limb and the line around it that sets it off from the body, except near the joint they share."""
    clear = raster.grown()
    kept = sight.blank()
    kept.disc(sight.spot(joint), sight.scale * reach)
    clear.erase(kept)
    clear.add(raster)
    return clear


def _scene(raster: Raster, figure: Figure, lines: list[list[Point]], sight: Sight) -> None:
    if figure.floor:
        floor = sight.spot((0, 0))[1] - 1
        raster.line((0, floor), (sight.width - 1, floor))
    _draw_lines(raster, lines, sight)


def _draw_lines(raster: Raster, lines: list[list[Point]], sight: Sight) -> None:
    for line in lines:
        spots = [sight.spot(point) for point in line]
        for start, end in zip(spots, spots[1:] or spots, strict=False):
            raster.line(start, end)


Piece = tuple[Layer, tuple[str, float] | None, Callable[[Raster], None]]
"""A layer, the joint near which (cm) a limb before the body is joined to it, and how to draw it."""


def _pieces(figure: Figure, joints: Joints, sight: Sight) -> Iterator[Piece]:
    """The parts of a body, back to front."""
    left, right = _limb("left"), _limb("right")
    side = figure.view is View.SIDE

    def parts(of: tuple[Part, ...], slim: float = 1.0) -> Callable[[Raster], None]:
        def draw(raster: Raster) -> None:
            for part in of:
                raster.capsule(
                    sight.spot(joints[part.start]), sight.scale * part.start_half * slim,
                    sight.spot(joints[part.end]), sight.scale * part.end_half * slim,
                )  # fmt: skip

        return draw

    def trunk(raster: Raster) -> None:
        parts(_TRUNK_SIDE if side else _TRUNK_FRONT)(raster)
        draw_head(raster, joints, sight, figure.view)

    if side:
        near, far = (right, left) if _faces_right(joints) else (left, right)
        yield Layer.FAR, None, parts(far[1], 0.85)
        yield Layer.FAR, None, parts(far[0], 0.85)
        yield Layer.BODY, (near[1][0].start, 0), trunk
        yield Layer.NEAR, (near[1][0].start, 14), parts(near[1])
        yield Layer.NEAR, (near[0][0].start, 8), parts(near[0])
    else:
        yield Layer.NEAR, None, parts(left[1])
        yield Layer.NEAR, None, parts(right[1])
        yield Layer.BODY, None, trunk
        yield Layer.NEAR, (left[0][0].start, 8), parts(left[0])
        yield Layer.NEAR, (right[0][0].start, 8), parts(right[0])


def _faces_right(joints: Joints) -> bool:
    """Whether a body seen from the side has been mirrored: its nose is clockwise of its crown."""
    (x, y), crown, nose = joints["head"], joints["crown"], joints["nose"]
    return (crown[0] - x) * (nose[1] - y) - (crown[1] - y) * (nose[0] - x) < 0
