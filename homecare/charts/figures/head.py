"""A head, and where it looks: a nose and a chin from the side, eyes and a nose from the front."""

from dataclasses import dataclass
from typing import Final

from homecare.charts.figures.raster import Raster, Spot
from homecare.charts.figures.sight import Sight
from homecare.core.figures.figures import View
from homecare.core.figures.skeleton import HEAD, Joints

EYE_FROM: Final = 3.6
"""Points of the raster in the radius of a head, from which on it has eyes."""
NOSE_FROM: Final = 7.0
"""The same for a nose seen from the front."""
PROFILE_FROM: Final = 0.5
"""Share of a turn from which on the nose stands out of the head."""
NOSE: Final = 3.4
"""How far it stands out, in cm; at least NOSE_POINTS of the raster."""
NOSE_POINTS: Final = 1.6


@dataclass(frozen=True)
class _Head:
    """The head's own axes on the raster: `ahead` (or to the right, from the front) and `up`, each of 1 cm."""

    middle: Spot
    ahead: Spot
    up: Spot
    scale: float

    def at(self, ahead: float, up: float) -> Spot:
        return (
            self.middle[0] + self.ahead[0] * ahead + self.up[0] * up,
            self.middle[1] + self.ahead[1] * ahead + self.up[1] * up,
        )

    def oval(self, raster: Raster, up: float, half_height: float, half_width: float) -> None:
        raster.oval(
            self.at(0, up),
            (self.up[0] * half_height, self.up[1] * half_height),
            (self.ahead[0] * half_width, self.ahead[1] * half_width),
        )

    def nose(self, raster: Raster, ahead: float, up: float) -> None:
        """A wedge with its tip beyond the edge of the head, which is `ahead` cm from its middle."""
        sign = 1 if ahead > 0 else -1
        tip = ahead + sign * max(NOSE, NOSE_POINTS / self.scale)
        base = ahead - sign * 3
        raster.polygon([self.at(base, up + 4.5), self.at(tip, up - 1), self.at(base, up - 2.5)])
        raster.line(self.at(base, up), self.at(tip, up - 1))

    def blank(self, raster: Raster, ahead: float, up: float) -> None:
        """Leave an eye or the like blank."""
        eye = Raster(raster.width, raster.height)
        eye.disc(self.at(ahead, up), max(self.scale * 1.3, 0.4))
        raster.erase(eye)


def draw_head(raster: Raster, joints: Joints, sight: Sight, view: View) -> None:
    """The head of a body whose joints are there."""
    middle, crown, nose = (sight.spot(joints[name]) for name in ("head", "crown", "nose"))
    up = ((crown[0] - middle[0]) / HEAD, (crown[1] - middle[1]) / HEAD)
    if view is View.SIDE:
        ahead = ((nose[0] - middle[0]) / HEAD, (nose[1] - middle[1]) / HEAD)
        _from_the_side(raster, _Head(middle, ahead, up, sight.scale))
        return
    head = _Head(middle, (up[1], -up[0]), up, sight.scale)
    head.oval(raster, 0, 11.5, 9)
    if view is View.FRONT:
        away = (nose[0] - middle[0], nose[1] - middle[1])
        square = sight.scale**2
        _face(
            raster,
            head,
            (away[0] * head.ahead[0] + away[1] * head.ahead[1]) / square,
            (away[0] * up[0] + away[1] * up[1]) / square,
        )


def _from_the_side(raster: Raster, head: _Head) -> None:
    head.oval(raster, 1.5, 10, 10)
    raster.capsule(head.at(2, -2), head.scale * 7, head.at(5, -8), head.scale * 3)
    head.nose(raster, 10, -2)
    if head.scale * HEAD >= EYE_FROM:
        head.blank(raster, 6, 2.5)


def _face(raster: Raster, head: _Head, across: float, rise: float) -> None:
    """Eyes and nose of a face that has turned so many cm across and up."""
    turned = abs(across) > PROFILE_FROM * HEAD
    if turned:
        head.nose(raster, 9 if across > 0 else -9, rise)
    if head.scale * HEAD < EYE_FROM:
        return
    for eye in (-3.8, 3.8):
        if abs(across * 0.7 + eye) < 8.5:
            head.blank(raster, across * 0.7 + eye, rise + 2.5)
    if not turned and head.scale * HEAD >= NOSE_FROM:
        head.blank(raster, across, rise - 2.5)
