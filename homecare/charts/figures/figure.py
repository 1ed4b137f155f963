"""An exercise as a moving figure, in braille points: a joint is where the pose says, the rest is shapes.

The scale and place of a figure are the same in all of its frames, so that only the body moves.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rich.text import Text

from homecare.charts.canvas import FINE, Segment, paint, segments
from homecare.charts.colours import ChartColours
from homecare.charts.figures.body import Layer, layers
from homecare.charts.figures.raster import Raster
from homecare.charts.figures.sight import Sight
from homecare.core.figures.figures import Figure, Mark
from homecare.core.figures.poses import Point, Pose
from homecare.core.figures.skeleton import Joints
from homecare.core.figures.skeleton import mirrored as mirror_of

MARGIN: Final = 9.0
"""Centimetres around the joints: half of a body's thickness."""
SMALLEST: Final = (12, 4)
"""Cells and lines; in less room the picture stays empty."""
SMALLEST_OF_MANY: Final = (14, 4)
"""The same for one of several pictures."""
GAP: Final = 2
"""Cells between two pictures."""
FEWEST_STEPS: Final = 5
"""Steps of a leg, where a figure has many of them."""

Lines = tuple[tuple[Mark, ...], ...]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in cm."""


def draw_figure(
    figure: Figure, leg: int, share: float, *, width: int, height: int, colours: ChartColours,
    mirrored: bool = False,
) -> Text:  # fmt: skip
    """One frame: the pose at `share` (0 … 1) of a leg, as `height` lines of exactly `width` cells."""
    return _drawn(figure, figure.pose_at(leg, share), width, height, colours, mirrored=mirrored)


def still(figure: Figure, *, width: int, height: int, colours: ChartColours, mirrored: bool = False) -> Text:
    """Start and end, numbered, beside or above each other; the end alone where there is no room for both."""
    poses = figure.key_poses
    columns, lines = _grid(figure, len(poses), width, height)
    if columns * lines < len(poses) or len(poses) == 1:
        return _drawn(figure, poses[-1], width, height, colours, mirrored=mirrored)
    wide, high = _share_of(width, columns), height // lines
    pictures = [
        _numbered(_drawn(figure, pose, wide, high, colours, mirrored=mirrored), number)
        for number, pose in enumerate(poses, 1)
    ]
    rows: list[Text] = []
    for start in range(0, len(poses), columns):
        rows += _beside(pictures[start : start + columns], width, high)
    rows += [Text(" " * width)] * (height - len(rows))
    return Text("\n").join(rows)


@dataclass(frozen=True)
class Reel:
    """The frames of a figure, drawn once and looked up in time."""

    frames: tuple[tuple[Text, ...], ...]
    """For each leg its frames, the first and the last included."""

    def frame(self, leg: int, share: float) -> Text:
        """The frame nearest to `share` (0 … 1) of a leg; legs are counted round and round."""
        frames = self.frames[leg % len(self.frames)]
        return frames[round(min(max(share, 0.0), 1.0) * (len(frames) - 1))]


def reel(
    figure: Figure, *, width: int, height: int, colours: ChartColours, mirrored: bool = False, steps: int = 12
) -> Reel:
    """The frames of a figure, `steps` and one more for each leg; equal ones are drawn once.

    A figure of many legs gets fewer for each, so that a reel stays quick to draw.
    """
    making = frame_by_frame(
        figure, width=width, height=height, colours=colours, mirrored=mirrored, steps=steps
    )
    while True:
        try:
            next(making)
        except StopIteration as made:
            done: Reel = made.value
            return done


def frame_by_frame(
    figure: Figure, *, width: int, height: int, colours: ChartColours, mirrored: bool = False, steps: int = 12
) -> Generator[Text, None, Reel]:
    """The same in small portions: yields each frame as it is drawn, from the first pose on; returns the reel.

    Whoever draws beside other work can stop after each frame, for some milliseconds or for good.
    """
    steps = max(1, min(steps, max(FEWEST_STEPS, 4 * steps // figure.legs)))
    poses = [
        [_pose_on_reel(figure, leg, step, steps) for step in range(steps + 1)] for leg in range(figure.legs)
    ]
    drawn: dict[Pose, Text] = {}
    for pose in (pose for leg in poses for pose in leg):
        if pose not in drawn:
            drawn[pose] = _drawn(figure, pose, width, height, colours, mirrored=mirrored)
            yield drawn[pose]
    return Reel(tuple(tuple(drawn[pose] for pose in leg) for leg in poses))


def _pose_on_reel(figure: Figure, leg: int, step: int, steps: int) -> Pose:
    """The pose of one frame; a way back between two poses has the very frames of the way there."""
    if figure.legs == 2 and leg == 1:
        return figure.pose_at(0, (steps - step) / steps)
    return figure.pose_at(leg, step / steps)


def _drawn(
    figure: Figure, pose: Pose, width: int, height: int, colours: ChartColours, *, mirrored: bool
) -> Text:
    if width < SMALLEST[0] or height < SMALLEST[1]:
        return Text("\n").join([Text(" " * max(width, 0))] * max(height, 0))
    joints = figure.joints(pose)
    lines, over = _places(figure.lines, joints), _places(figure.over, joints)
    if mirrored:
        joints = mirror_of(joints)
        lines, over = _mirror_images(lines), _mirror_images(over)
    picture = layers(figure, joints, lines, over, _sight(figure, width, height, mirrored=mirrored))
    of = {
        Layer.SCENE: colours.scene, Layer.FAR: colours.far, Layer.BODY: colours.body, Layer.NEAR: colours.limb
    }  # fmt: skip
    strokes = [segments(runs, FINE, of[layer]) for layer, runs in _by_cell(picture) if runs]
    return Text("\n").join(
        paint(strokes, width=width, height=height, low=0, high=height - 1, colours=colours)
    )


def _by_cell(picture: dict[Layer, Raster]) -> Iterator[tuple[Layer, list[Segment]]]:
    """The points of each layer's cells: a cell has one colour, that of the foremost layer in it."""
    scene = picture[Layer.SCENE]
    union = Raster(scene.width, scene.height)
    for raster in picture.values():
        union.add(raster)
    taken = [0] * (scene.height // 4)
    for layer in sorted(picture, reverse=True):
        mine = [cells & ~gone for cells, gone in zip(picture[layer].cells(), taken, strict=True)]
        taken = [gone | cells for gone, cells in zip(taken, mine, strict=True)]
        part = Raster(scene.width, scene.height)
        part.rows = [row & mine[number // 4] for number, row in enumerate(union.rows)]
        yield layer, part.runs()


def _places(lines: Lines, joints: Joints) -> list[list[Point]]:
    return [[mark.place(joints) for mark in line] for line in lines]


def _mirror_images(lines: list[list[Point]]) -> list[list[Point]]:
    return [[(-x, y) for x, y in line] for line in lines]


@lru_cache(maxsize=128)
def _box(figure: Figure) -> Box:
    """What must be seen of a figure in all of its poses."""
    if figure.frame is not None:
        return figure.frame
    points: list[Point] = []
    for leg in range(figure.legs):
        for share in (0.0, 0.25, 0.5, 0.75):
            joints = figure.joints(figure.pose_at(leg, share))
            x, y = zip(*joints.values(), strict=True)
            points += [(min(x) - MARGIN, min(y) - MARGIN), (max(x) + MARGIN, max(y) + MARGIN)]
            points += [point for line in _places(figure.lines, joints) for point in line]
    low = 0.0 if figure.floor else min(y for _, y in points)
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    return left, low, right, max(y for _, y in points)


def _scale(figure: Figure, width: int, height: int) -> float:
    """Points of the raster in one cm, so that the figure fills the room it has."""
    left, bottom, right, top = _box(figure)
    spare = 1 if figure.floor else 0
    return min((2 * width - 1) / max(right - left, 1), (4 * height - 1 - spare) / max(top - bottom, 1))


def _sight(figure: Figure, width: int, height: int, *, mirrored: bool) -> Sight:
    left, bottom, right, top = _box(figure)
    scale = _scale(figure, width, height)
    middle = (left + right) / 2 * (-1 if mirrored else 1)
    spare = 1 if figure.floor else max((4 * height - 1 - scale * (top - bottom)) / 2, 0)
    origin = (width - 0.5 - scale * middle, spare - scale * bottom)
    return Sight(scale, origin, 2 * width, 4 * height)


def _grid(figure: Figure, number: int, width: int, height: int) -> tuple[int, int]:
    """Columns and lines in which that many pictures are largest; (1, 1) where they would be too small."""
    grids = [(columns, -(-number // columns)) for columns in range(1, number + 1)]
    rooms = {(_share_of(width, columns), height // lines): (columns, lines) for columns, lines in grids}
    enough = [room for room in rooms if room[0] >= SMALLEST_OF_MANY[0] and room[1] >= SMALLEST_OF_MANY[1]]
    return rooms[max(enough, key=lambda room: _scale(figure, *room))] if enough else (1, 1)


def _share_of(width: int, columns: int) -> int:
    """Cells of each picture, where so many stand beside each other."""
    return (width + GAP) // columns - GAP


def _numbered(picture: Text, number: int) -> Text:
    """The picture with its number in the top left corner."""
    mark = str(number)
    return Text(mark).append_text(picture[len(mark) :])


def _beside(pictures: list[Text], width: int, high: int) -> list[Text]:
    split = [picture.split("\n", allow_blank=True) for picture in pictures]
    rows = []
    for number in range(high):
        row = Text(" " * GAP).join([lines[number] for lines in split])
        row.pad_right(width - len(row.plain))
        rows.append(row)
    return rows
