"""The skeleton: from a pose to the places of its joints. Bones have the lengths of a body 170 cm tall.

Segment lengths after Drillis & Contini's shares of body height, rounded to centimetres.
"""

from math import acos, atan2, cos, degrees, hypot, pi, radians, sin
from typing import Final

from homecare.core.figures.poses import LIMBS, SPINE_PARTS, Limb, Point, Pose

SPINE: Final = 50.0
"""Hip to the base of the neck."""
NECK: Final = 20.0
"""Base of the neck to the middle of the head."""
HEAD: Final = 10.5
"""Middle of the head to crown, chin or nose."""
ARM: Final = (29.0, 26.0)
"""Upper arm, forearm."""
LEG: Final = (43.0, 42.0)
"""Thigh, shin."""
HAND: Final = 10.0
FOOT: Final = 17.0
"""Ankle to toes."""
FOOT_FROM_FRONT: Final = 8.0
SHOULDER: Final = 17.0
"""From the middle to the shoulder joint, seen from the front."""
HIP: Final = 9.0
"""From the middle to the hip joint, seen from the front."""
SHOULDER_DEPTH: Final = 5.0
"""How far the shoulder joint lies below the base of the neck."""
SPLAY: Final = 50.0
"""Degrees a foot points outward, seen from the front."""

Joints = dict[str, Point]
"""Joints by name: hip, waist, middle, chest, neck, head, crown, chin, nose, and for left and right:
shoulder, elbow, hand (the wrist), fingers, hip, knee, foot (the ankle), toes."""

_SPINE_NAMES: Final = ("waist", "middle", "chest", "neck")
_LIMB_JOINTS: Final = {
    "arm": ("shoulder", "elbow", "hand", "fingers"),
    "leg": ("hip", "knee", "foot", "toes"),
}

JOINT_NAMES: Final = (
    "hip", *_SPINE_NAMES, "head", "crown", "chin", "nose",
    *(f"{side}_{joint}" for side in ("left", "right") for part in _LIMB_JOINTS.values() for joint in part),
)  # fmt: skip


def step(start: Point, angle: float, length: float) -> Point:
    """The point `length` cm from `start` in the direction `angle`, in degrees."""
    return (start[0] + length * cos(radians(angle)), start[1] + length * sin(radians(angle)))


def distance(first: Point, second: Point) -> float:
    """Centimetres between two points."""
    return hypot(second[0] - first[0], second[1] - first[1])


def direction(start: Point, end: Point) -> float:
    """The angle in degrees from one point to another."""
    return degrees(atan2(end[1] - start[1], end[0] - start[0]))


def limb_joints(name: str) -> tuple[str, str, str, str]:
    """The joints of a limb from its root to its tip: `left_arm` → left_shoulder, left_elbow, …"""
    side, part = name.split("_")
    root, middle, end, tip = (f"{side}_{joint}" for joint in _LIMB_JOINTS[part])
    return root, middle, end, tip


def joints_of(pose: Pose, *, front: bool) -> Joints:
    """Where the joints of a pose are; a body seen from the side faces left, its left side near."""
    joints = _trunk(pose, front=front)
    for name in LIMBS:
        root, middle, end, tip = limb_joints(name)
        limb, bones = pose.limb(name), bones_of(name)
        joints[middle], joints[end] = _bones(limb, joints, joints[root], bones)
        lower = direction(joints[middle], joints[end])
        joints[tip] = step(
            joints[end], end_of(name, limb, lower, front=front), _end_length(name, front=front)
        )
    return joints


def mirrored(joints: Joints) -> Joints:
    """The mirror image: x is turned round, and left is right."""
    return {mirrored_name(name): (-x, y) for name, (x, y) in joints.items()}


def mirrored_name(name: str) -> str:
    """`left_hand` → `right_hand`; what has no side keeps its name."""
    side, _, rest = name.partition("_")
    return {"left": f"right_{rest}", "right": f"left_{rest}"}.get(side, name)


def bones_of(name: str) -> tuple[float, float]:
    """The lengths of a limb's two bones in cm."""
    return ARM if name.endswith("arm") else LEG


def end_of(name: str, limb: Limb, lower: float, *, front: bool) -> float:
    """The angle of a hand or foot: as given, or the hand straight on and the foot at its right angle."""
    if limb.end is not None:
        return limb.end
    if name.endswith("arm"):
        return lower
    if front:
        return lower - SPLAY if name.startswith("left") else lower + SPLAY
    return lower - 90


def target_of(limb: Limb, joints: Joints) -> Point:
    """The point that a limb given by `at` reaches for."""
    assert limb.at is not None
    x, y = joints[limb.on] if limb.on else (0.0, 0.0)
    return (x + limb.at[0], y + limb.at[1])


def _end_length(name: str, *, front: bool) -> float:
    if name.endswith("arm"):
        return HAND
    return FOOT_FROM_FRONT if front else FOOT


def _trunk(pose: Pose, *, front: bool) -> Joints:
    joints: Joints = {"hip": pose.hip}
    here = pose.hip
    for name, angle in zip(_SPINE_NAMES, pose.spine, strict=True):
        here = joints[name] = step(here, angle, SPINE / SPINE_PARTS)
    head = joints["head"] = step(here, pose.head, NECK)
    up = pose.head if front else pose.face - 90
    joints["crown"] = step(head, up, HEAD)
    joints["chin"] = step(head, up + 180, HEAD)
    if front:
        across, rise = pose.turn
        nose = step(head, up - 90, across * HEAD)
        joints["nose"] = step(nose, up, rise * HEAD)
    else:
        joints["nose"] = step(head, pose.face, HEAD)
    shoulder = step(here, pose.spine[-1] + 180, SHOULDER_DEPTH)
    move, rise = pose.shoulders
    for side, sign in (("left", 1), ("right", -1)):
        out = pose.spine[-1] + 90 * (sign if front else 1)
        place = step(shoulder, out, (SHOULDER if front else 0) + move)
        joints[f"{side}_shoulder"] = step(place, pose.spine[-1], rise)
        joints[f"{side}_hip"] = step(pose.hip, pose.spine[0] + 90 * sign, HIP) if front else pose.hip
    return joints


def _bones(limb: Limb, joints: Joints, root: Point, bones: tuple[float, float]) -> tuple[Point, Point]:
    """Elbow and wrist, or knee and ankle."""
    upper, lower = bones[0] * limb.seen[0], bones[1] * limb.seen[1]
    if limb.angles is not None:
        middle = step(root, limb.angles[0], upper)
        return middle, step(middle, limb.angles[1], lower)
    target = target_of(limb, joints)
    towards = direction(root, target)
    reach = min(max(distance(root, target), abs(upper - lower)), upper + lower)
    corner = _corner(upper, reach, lower)
    # Of the two ways to bend, the one that lies nearer to the wanted direction.
    sign = 1 if sin(radians(limb.bend - towards)) >= 0 else -1
    return step(root, towards + sign * corner, upper), step(root, towards, reach)


def _corner(upper: float, reach: float, lower: float) -> float:
    """The angle at the root of a triangle with these sides (law of cosines), in degrees."""
    if upper * reach == 0:
        return 0.0
    share = (upper**2 + reach**2 - lower**2) / (2 * upper * reach)
    return acos(min(max(share, -1.0), 1.0)) * 180 / pi
