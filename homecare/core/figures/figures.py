"""Figures: an exercise as a movement from pose to pose, read from a TOML table. Nothing is drawn here.

The format is described at the top of `programs/figures.toml`; units are those of `poses.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate
from typing import Any, Final

from homecare.core.figures import wording
from homecare.core.figures.poses import LIMBS, SPINE_PARTS, Limb, Point, Pose, between
from homecare.core.figures.skeleton import (
    JOINT_NAMES,
    Joints,
    bones_of,
    direction,
    distance,
    end_of,
    joints_of,
    limb_joints,
    target_of,
)
from homecare.errors import InputError

__all__ = ["Figure", "Limb", "Point", "Pose", "View", "figure_from_table", "parse_figures"]

FAR: Final = 400.0
"""Centimetres: no point of a figure lies farther out."""
TURN_MAX: Final = 1080.0
"""Degrees: no angle is larger."""
POSES_MAX: Final = 12
LINES_MAX: Final = 40
POINTS_MAX: Final = 40
REACH_SPARE: Final = 1.0
"""Centimetres by which a hand or foot may miss the point it reaches for."""


class View(StrEnum):
    """From where a figure is seen."""

    SIDE = "side"
    """Facing left, the left side near."""
    FRONT = "front"
    """As in a mirror: the left side at the left."""
    BACK = "back"
    """The left side at the left, without a face."""


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A point of the scene: `at` in the picture, or as far from the joint named in `on`."""

    at: Point
    on: str = ""

    def place(self, joints: Joints) -> Point:
        """Where it is while the joints are there."""
        x, y = joints[self.on] if self.on else (0.0, 0.0)
        return (x + self.at[0], y + self.at[1])


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A movement through its poses and back to the first, drawn for the left side.

    `held` is the index of the pose that is held, `still` those of a picture that does not move (empty: the
    first and the held one); `lines` are the scene (chair, wall, band), `over` lines left blank in the body;
    `frame` is the part that is shown, as left, bottom, right, top, or None for all of it. A `loop` has no
    held end.
    """

    view: View
    poses: tuple[Pose, ...]
    held: int
    loop: bool = False
    floor: bool = False
    lines: tuple[tuple[Mark, ...], ...] = ()
    over: tuple[tuple[Mark, ...], ...] = ()
    frame: tuple[float, float, float, float] | None = None
    still: tuple[int, ...] = ()

    @property
    def key_poses(self) -> tuple[Pose, ...]:
        """Start and end of the movement, for a picture that does not move; equal ones once."""
        return tuple(dict.fromkeys(self.poses[number] for number in self.still or (0, self.held)))

    @property
    def legs(self) -> int:
        """How many movements it has: from each pose to the next, and from the last back to the first."""
        return len(self.poses)

    def pose_at(self, leg: int, share: float) -> Pose:
        """The pose at `share` (0 … 1, in time) of a leg; leg k begins at pose k, the last leads back.

        Movements begin and end gently, except in a loop, which goes on. Legs are counted round and round.
        """
        number = len(self.poses)
        first, second = self.poses[leg % number], self.poses[(leg + 1) % number]
        share = min(max(share, 0.0), 1.0)
        if not self.loop:
            share = share * share * (3 - 2 * share)
        return between(first, second, share)

    def joints(self, pose: Pose) -> Joints:
        """Where the joints of one of its poses are."""
        return joints_of(pose, front=self.view is not View.SIDE)


def parse_figures(text: str) -> dict[tuple[str, int], Figure]:
    """The figures of a library by exercise key and level, from the TOML text of `programs/figures.toml`.

    Raises:
        InputError: if the text is not that.
    """
    import tomllib

    try:
        found = {}
        for table in tomllib.loads(text)["figure"]:
            figure = figure_from_table({**_without(table, "exercise", "levels")})
            found.update({(table["exercise"], level): figure for level in table["levels"]})
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise InputError(wording.FIGURES_CANNOT_BE_READ.format(reason=repr(error))) from error
    return found


def figure_from_table(table: Mapping[str, Any]) -> Figure:
    """A figure from its TOML table.

    Raises:
        InputError: if it cannot be drawn, naming the pose and what to write.
    """
    try:
        view = View(table["view"])
        given = list(table["pose"])
        poses = [_pose(pose, front=view is not View.SIDE) for pose in given]
        frame = table.get("frame")
        held = int(table.get("held", len(poses)))
        figure = Figure(
            view=view,
            poses=tuple(_in_one_form(poses, front=view is not View.SIDE)),
            held=held - 1,
            loop=bool(table.get("loop", False)),
            floor=bool(table.get("floor", False)),
            lines=_lines(table.get("lines", ())),
            over=_lines(table.get("over", ())),
            frame=None if frame is None else _frame(frame),
            still=tuple(int(number) - 1 for number in table.get("still", ())),
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise InputError(wording.IS_NO_FIGURE.format(reason=repr(error)), wording.SEE_THE_EXAMPLES) from error
    for key, numbers in (("held", [figure.held]), ("still", figure.still)):
        for number in numbers:
            if not 0 <= number < len(poses):
                raise InputError(
                    wording.POSE_NUMBER_IS.format(key=key, number=number + 1),
                    wording.WRITE_A_POSE.format(last=len(poses)),
                )
    return figure


def _without(table: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in table.items() if key not in keys}


def _frame(corners: Sequence[float]) -> tuple[float, float, float, float]:
    left, bottom, right, top = (float(corner) for corner in corners)
    if not (left < right and bottom < top):
        key = "frame"
        raise InputError(wording.FRAME_IS_EMPTY.format(key=key), wording.WRITE_FRAME.format(key=key))
    return left, bottom, right, top


def _lines(lines: Sequence[Sequence[Any]]) -> tuple[tuple[Mark, ...], ...]:
    return tuple(tuple(_mark(point) for point in line) for line in lines)


def _mark(point: Sequence[Any]) -> Mark:
    """`[x, y]`, or `["left_hand", x, y]`."""
    *on, x, y = point
    name = on[0] if on else ""
    if name and name not in JOINT_NAMES:
        raise InputError(
            wording.NO_JOINT.format(name=name),
            wording.JOINTS_ARE.format(names=", ".join(JOINT_NAMES)),
        )
    return Mark(at=(float(x), float(y)), on=name)


def _pose(table: Mapping[str, Any], *, front: bool) -> Pose:
    spine = _spread([float(angle) for angle in table["spine"]])
    head = float(table.get("head", spine[-1]))
    return Pose(
        hip=_pair(table["hip"]),
        spine=spine,
        head=head,
        face=float(table.get("face", head + 90)),
        turn=_pair(table.get("turn", (0, 0))),
        shoulders=_pair(table.get("shoulders", (0, 0))),
        **{name: _given(table, name, front=front) for name in LIMBS},
    )


def _given(table: Mapping[str, Any], name: str, *, front: bool) -> Limb:
    """What a pose says of a limb, or of both arms or both legs at once."""
    both = "arms" if name.endswith("arm") else "legs"
    if name in table:
        return _limb(table[name])
    if both not in table:
        raise InputError(
            wording.LIMB_IS_MISSING.format(limb=name), wording.WRITE_ANGLES.format(limb=name, both=both)
        )
    limb = _limb(table[both])
    return _mirror_image(limb) if front and name.startswith("right") else limb


def _mirror_image(limb: Limb) -> Limb:
    """The right limb of a body seen from the front whose left one is this."""
    return replace(
        limb,
        angles=None if limb.angles is None else (180 - limb.angles[0], 180 - limb.angles[1]),
        at=None if limb.at is None else (-limb.at[0], limb.at[1]),
        bend=180 - limb.bend,
        end=None if limb.end is None else 180 - limb.end,
    )


def _spread(angles: Sequence[float]) -> tuple[float, ...]:
    """One to four angles as those of the four parts of the spine."""
    number = len(angles)
    return tuple(angles[part * number // SPINE_PARTS] for part in range(SPINE_PARTS))


def _pair(values: Sequence[float]) -> Point:
    first, second = values
    return (float(first), float(second))


def _limb(given: Any) -> Limb:
    """`[angle, angle]` or `[angle, angle, end]`, or a table with the keys of a Limb."""
    table = given if isinstance(given, Mapping) else {"angles": given}
    angles, at = table.get("angles"), table.get("at")
    if (angles is None) == (at is None):
        raise InputError(wording.LIMB_HAS_EITHER.format(angles="angles", at="at"), wording.WRITE_ONE)
    end = table.get("end")
    if angles is not None and len(angles) == 3:
        *angles, end = angles
    on = table.get("on", "")
    if on and on not in JOINT_NAMES:
        raise InputError(
            wording.NO_JOINT.format(name=on),
            wording.JOINTS_ARE.format(names=", ".join(JOINT_NAMES)),
        )
    if on and "_" in on and not on.endswith(("shoulder", "_hip")):
        raise InputError(wording.LIMB_CANNOT_REST.format(joint=on), wording.WRITE_A_TRUNK_JOINT)
    return Limb(
        angles=None if angles is None else _pair(angles),
        at=None if at is None else _pair(at),
        on=on,
        bend=float(table.get("bend", 270)),
        seen=_pair(table.get("seen", (1, 1))),
        end=None if end is None else float(end),
    )


def _in_one_form(poses: Sequence[Pose], *, front: bool) -> list[Pose]:
    """The poses with each limb given in one form throughout, and every angle the short way to the next."""
    if not poses:
        raise InputError(wording.HAS_NO_POSE, wording.WRITE_A_POSE_TABLE)
    joints = [joints_of(pose, front=front) for pose in poses]
    shown = list(poses)
    for name in LIMBS:
        limbs = [pose.limb(name) for pose in poses]
        for number, limb in enumerate(limbs):
            _refuse_out_of_reach(name, limb, joints[number], number + 1)
        if len({(limb.angles is None, limb.on) for limb in limbs}) > 1:
            limbs = [_by_angles(name, limb, there) for limb, there in zip(limbs, joints, strict=True)]
        if len({limb.end is None for limb in limbs}) > 1:
            limbs = [
                replace(limb, end=_end(name, limb, there, front=front))
                for limb, there in zip(limbs, joints, strict=True)
            ]
        limbs = list(accumulate(limbs, _the_short_way))
        shown = [pose.with_limb(name, limb) for pose, limb in zip(shown, limbs, strict=True)]
    return shown


def _refuse_out_of_reach(name: str, limb: Limb, joints: Joints, number: int) -> None:
    if limb.at is None:
        return
    far = distance(joints[limb_joints(name)[0]], target_of(limb, joints))
    upper, lower = (bone * seen for bone, seen in zip(bones_of(name), limb.seen, strict=True))
    if not abs(upper - lower) - REACH_SPARE <= far <= upper + lower + REACH_SPARE:
        x, y = target_of(limb, joints)
        raise InputError(
            wording.CANNOT_REACH.format(number=number, limb=name, x=f"{x:g}", y=f"{y:g}", far=f"{far:.0f}"),
            wording.WRITE_A_NEARER_POINT.format(
                nearest=f"{abs(upper - lower):.0f}", farthest=f"{upper + lower:.0f}"
            ),
        )


def _by_angles(name: str, limb: Limb, joints: Joints) -> Limb:
    """The limb given by the angles of its bones."""
    root, middle, end, _ = limb_joints(name)
    angles = (direction(joints[root], joints[middle]), direction(joints[middle], joints[end]))
    return replace(limb, angles=limb.angles or angles, at=None, on="")


def _the_short_way(before: Limb, after: Limb) -> Limb:
    """The limb with its angles written so that each turns by at most half a circle from the one before."""
    angles, end = after.angles, after.end
    if angles is not None and before.angles is not None:
        angles = (_near(angles[0], before.angles[0]), _near(angles[1], before.angles[1]))
    if end is not None and before.end is not None:
        end = _near(end, before.end)
    return replace(after, angles=angles, end=end, bend=_near(after.bend, before.bend))


def _near(angle: float, other: float) -> float:
    """The same direction, written as the number nearest to `other`."""
    return other + (angle - other + 180) % 360 - 180


def _end(name: str, limb: Limb, joints: Joints, *, front: bool) -> float:
    _, middle, end, _ = limb_joints(name)
    return end_of(name, limb, direction(joints[middle], joints[end]), front=front)
