"""The figures of programme file format 1, as pydantic models; programs/figures.toml tells the format."""

from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from homecare.core.figures.figures import FAR, LINES_MAX, POINTS_MAX, POSES_MAX, TURN_MAX
from homecare.core.figures.skeleton import JOINT_NAMES
from homecare.core.programme_file.types import Table

Place = Annotated[float, Field(ge=-FAR, le=FAR, allow_inf_nan=False)]
"""A coordinate in cm."""
Angle = Annotated[float, Field(ge=-TURN_MAX, le=TURN_MAX, allow_inf_nan=False)]
"""Degrees."""
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Turn = Annotated[float, Field(ge=-1, le=1, allow_inf_nan=False)]
Pair = Annotated[list[Place], Field(min_length=2, max_length=2)]
Angles = Annotated[list[Angle], Field(min_length=2, max_length=3)]


def _mark(value: Any) -> Any:
    """`[x, y]`, or `["left_hand", x, y]`."""
    if isinstance(value, list) and value:
        on, *rest = value if isinstance(value[0], str) else ("", *value)
        numbers = all(type(one) in (int, float) and abs(one) <= FAR for one in rest)
        if numbers and len(rest) == 2 and (not on or on in JOINT_NAMES):
            return value
    raise PydanticCustomError("mark", "is not a point")


_COORDINATE: Final = {"type": "number", "minimum": -FAR, "maximum": FAR}
Mark = Annotated[
    Any,
    BeforeValidator(_mark),
    WithJsonSchema(
        {
            "type": "array",
            "anyOf": [
                {"prefixItems": [_COORDINATE] * 2, "minItems": 2, "maxItems": 2},
                {
                    "prefixItems": [{"enum": ["", *sorted(JOINT_NAMES)]}, *[_COORDINATE] * 2],
                    "minItems": 3,
                    "maxItems": 3,
                },
            ],
        }
    ),
]
Line = Annotated[list[Mark], Field(min_length=1, max_length=POINTS_MAX)]
Lines = Annotated[list[Line], Field(max_length=LINES_MAX)]


def _limb(value: Any) -> Any:
    return {"angles": value} if isinstance(value, list) else value


class LimbTable(Table):
    """An arm or leg: its angles, or the place of its wrist or ankle."""

    angles: Angles | None = Field(None, description="Degrees of upper part, lower part and end.")
    at: Pair | None = Field(None, description="Where the wrist or ankle is, in cm.")
    on: str = Field("", description="The joint that `at` counts from.")
    bend: Angle | None = Field(None, description="Where the elbow or knee points, in degrees.")
    seen: Annotated[list[Share], Field(min_length=2, max_length=2)] | None = Field(
        None, description="How much of each part's length is seen, 0 to 1."
    )
    end: Angle | None = Field(None, description="Degrees of the hand or foot.")


Limb = Annotated[LimbTable, BeforeValidator(_limb, json_schema_input_type=LimbTable | Angles)]


class PoseTable(Table):
    """One pose of a figure."""

    hip: Pair = Field(description="Where the hip is, in cm.")
    spine: Annotated[list[Angle], Field(min_length=1, max_length=4)] = Field(
        description="Degrees of the spine's parts, from the hip up."
    )
    head: Angle | None = Field(None, description="Degrees of the neck and head.")
    face: Angle | None = Field(None, description="Where the face looks, in degrees.")
    turn: Annotated[list[Turn], Field(min_length=2, max_length=2)] | None = Field(
        None, description="The face turned, across and up, -1 to 1."
    )
    shoulders: Pair | None = Field(None, description="The shoulders moved, in cm.")
    arms: Limb | None = Field(None, description="Both arms.")
    legs: Limb | None = Field(None, description="Both legs.")
    left_arm: Limb | None = Field(None, description="The left arm.")
    right_arm: Limb | None = Field(None, description="The right arm.")
    left_leg: Limb | None = Field(None, description="The left leg.")
    right_leg: Limb | None = Field(None, description="The right leg.")


class FigureTable(Table):
    """A moving figure; the format is told at the top of programs/figures.toml."""

    view: Literal["side", "front", "back"] = Field(description="From where it is seen.")
    floor: bool = Field(False, description="Whether the floor is drawn.")
    lines: Lines = Field([], description="The scene: lines of points [x, y] in cm, or [joint, x, y].")
    over: Lines = Field([], description="Lines left blank in the body, in the same form.")
    frame: Annotated[list[Place], Field(min_length=4, max_length=4)] | None = Field(
        None, description="What is in the picture: left, bottom, right, top, in cm."
    )
    held: Annotated[int, Field(ge=1, le=POSES_MAX)] | None = Field(
        None, description="The number of the pose that is held; by default the last."
    )
    still: Annotated[list[Annotated[int, Field(ge=1, le=POSES_MAX)]], Field(max_length=POSES_MAX)] = Field(
        [], description="The numbers of the poses in a still picture; by default the first and the held one."
    )
    loop: bool = Field(False, description="Whether it continues from the last pose to the first.")
    pose: Annotated[list[PoseTable], Field(min_length=1, max_length=POSES_MAX)] = Field(
        description="Its poses, in order."
    )
