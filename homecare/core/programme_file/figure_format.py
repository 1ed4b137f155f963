"""The figures of programme file format 1, as pydantic models; programs/figures.toml tells the format."""

from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from homecare.core.figures.figures import FAR, LINES_MAX, POINTS_MAX, POSES_MAX, TURN_MAX
from homecare.core.figures.skeleton import JOINT_NAMES
from homecare.core.programme_file import wording
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
    raise PydanticCustomError("mark", wording.IS_NOT_A_POINT)


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

    angles: Angles | None = Field(None, description=wording.DEGREES_OF_UPPER_PART_LOWER)
    at: Pair | None = Field(None, description=wording.WHERE_THE_WRIST_OR_ANKLE)
    on: str = Field("", description=wording.JOINT_THAT_AT_COUNTS)
    bend: Angle | None = Field(None, description=wording.WHERE_THE_ELBOW_OR_KNEE)
    seen: Annotated[list[Share], Field(min_length=2, max_length=2)] | None = Field(
        None, description=wording.HOW_MUCH_OF_EACH_PART
    )
    end: Angle | None = Field(None, description=wording.DEGREES_OF_THE_HAND)


Limb = Annotated[LimbTable, BeforeValidator(_limb, json_schema_input_type=LimbTable | Angles)]


class PoseTable(Table):
    """One pose of a figure."""

    hip: Pair = Field(description=wording.WHERE_THE_HIP)
    spine: Annotated[list[Angle], Field(min_length=1, max_length=4)] = Field(
        description=wording.DEGREES_OF_THE_SPINE_PARTS
    )
    head: Angle | None = Field(None, description=wording.DEGREES_OF_THE_NECK)
    face: Angle | None = Field(None, description=wording.WHERE_THE_FACE_LOOKS)
    turn: Annotated[list[Turn], Field(min_length=2, max_length=2)] | None = Field(
        None, description=wording.FACE_TURNED_ACROSS_AND_UP
    )
    shoulders: Pair | None = Field(None, description=wording.SHOULDERS_MOVED_IN_CM)
    arms: Limb | None = Field(None, description=wording.BOTH_ARMS)
    legs: Limb | None = Field(None, description=wording.BOTH_LEGS)
    left_arm: Limb | None = Field(None, description=wording.LEFT_ARM)
    right_arm: Limb | None = Field(None, description=wording.RIGHT_ARM)
    left_leg: Limb | None = Field(None, description=wording.LEFT_LEG)
    right_leg: Limb | None = Field(None, description=wording.RIGHT_LEG)


class FigureTable(Table):
    """A moving figure; the format is told at the top of programs/figures.toml."""

    view: Literal["side", "front", "back"] = Field(description=wording.FROM_WHERE_IT_IS_SEEN)
    floor: bool = Field(False, description=wording.WHETHER_THE_FLOOR_IS_DRAWN)
    lines: Lines = Field([], description=wording.SCENE_LINES_OF_POINTS_X)
    over: Lines = Field([], description=wording.LINES_LEFT_BLANK)
    frame: Annotated[list[Place], Field(min_length=4, max_length=4)] | None = Field(
        None, description=wording.WHAT_IS_IN_THE_PICTURE
    )
    held: Annotated[int, Field(ge=1, le=POSES_MAX)] | None = Field(
        None, description=wording.NUMBER_OF_THE_POSE
    )
    still: Annotated[list[Annotated[int, Field(ge=1, le=POSES_MAX)]], Field(max_length=POSES_MAX)] = Field(
        [], description=wording.NUMBERS_OF_THE_POSES
    )
    loop: bool = Field(False, description=wording.WHETHER_IT_CONTINUES)
    pose: Annotated[list[PoseTable], Field(min_length=1, max_length=POSES_MAX)] = Field(
        description=wording.ITS_POSES_IN_ORDER
    )
