"""Poses: how a body stands, sits or lies in a picture, and what lies between two of them.

Units: centimetres of a body 170 cm tall, x to the right, y up from the floor; angles in degrees, 0 pointing
right and 90 up. Bones have fixed lengths (`skeleton.py`), so a pose gives angles and points, never bones.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

Point = tuple[float, float]
"""(x, y) in centimetres."""

SPINE_PARTS: Final = 4
"""Equal straight parts from the hip to the base of the neck."""
LIMBS: Final = ("left_arm", "right_arm", "left_leg", "right_leg")


@dataclass(frozen=True, kw_only=True)
class Limb:
    """An arm or a leg: the angles of its two bones, or the point its wrist or ankle is `at`.

    With `at`, elbow or knee bends towards the direction `bend`; a joint named in `on` makes `at` a distance
    from that joint. `seen` is the share of each bone's length that the viewer sees (1 where it lies in the
    plane of the picture); `end` is the angle of the hand or foot.
    """

    angles: tuple[float, float] | None = None
    at: Point | None = None
    on: str = ""
    bend: float = 270.0
    seen: Point = (1.0, 1.0)
    end: float | None = None


@dataclass(frozen=True, kw_only=True)
class Pose:
    """One position of the body.

    `spine` holds the angles of its parts from the hip up, `head` that of the neck, `face` where the nose
    points (side view), `turn` how far it has turned across and up (front view, −1…1), `shoulders` how far
    the shoulders have moved forward (side) or outward (front), and up.
    """

    hip: Point
    spine: tuple[float, ...]
    head: float
    face: float
    turn: Point
    shoulders: Point
    left_arm: Limb
    right_arm: Limb
    left_leg: Limb
    right_leg: Limb

    def limb(self, name: str) -> Limb:
        """The limb with this name, one of LIMBS."""
        limb: Limb = getattr(self, name)
        return limb

    def with_limb(self, name: str, limb: Limb) -> "Pose":
        """The same pose with another limb of this name."""
        change: dict[str, Any] = {name: limb}
        return replace(self, **change)


def between(first: Pose, second: Pose, share: float) -> Pose:
    """The pose at `share` (0 … 1) of the way from one to another; their limbs are given in the same form."""
    if share <= 0 or first == second:
        return first
    if share >= 1:
        return second
    return Pose(
        hip=_point(first.hip, second.hip, share),
        spine=tuple(_number(a, b, share) for a, b in zip(first.spine, second.spine, strict=True)),
        head=_number(first.head, second.head, share),
        face=_number(first.face, second.face, share),
        turn=_point(first.turn, second.turn, share),
        shoulders=_point(first.shoulders, second.shoulders, share),
        left_arm=_limb(first.left_arm, second.left_arm, share),
        right_arm=_limb(first.right_arm, second.right_arm, share),
        left_leg=_limb(first.left_leg, second.left_leg, share),
        right_leg=_limb(first.right_leg, second.right_leg, share),
    )


def _limb(first: Limb, second: Limb, share: float) -> Limb:
    if first == second:
        return first
    angles = at = end = None
    if first.angles is not None and second.angles is not None:
        angles = _point(first.angles, second.angles, share)
    if first.at is not None and second.at is not None:
        at = _point(first.at, second.at, share)
    if first.end is not None and second.end is not None:
        end = _number(first.end, second.end, share)
    return Limb(
        angles=angles,
        at=at,
        on=first.on,
        bend=_number(first.bend, second.bend, share),
        seen=_point(first.seen, second.seen, share),
        end=end,
    )


def _number(first: float, second: float, share: float) -> float:
    return first + (second - first) * share


def _point(first: Point, second: Point, share: float) -> Point:
    return (_number(first[0], second[0], share), _number(first[1], second[1], share))
