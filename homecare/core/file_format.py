"""Programme file format 1, as pydantic models: which keys there are, their types and their limits.

The models know nothing of the library or of other files; `programme.py` does the rest.
"""

import inspect
import typing
from datetime import date
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from homecare.core import limits
from homecare.core.figures import FAR, LINES_MAX, POINTS_MAX, POSES_MAX, TURN_MAX
from homecare.core.plan import WEEKDAYS
from homecare.core.skeleton import JOINT_NAMES

EXERCISES_MAX: Final = 60
"""Exercises of one file."""
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
"""An id: small letters, digits and hyphens."""


def _plain(text: str) -> str:
    if limits.CONTROL.search(text):
        raise PydanticCustomError("plain", "contains a control character")
    return text


def _one_line(text: str) -> str:
    if "\n" in text or "\t" in text:
        raise PydanticCustomError("one_line", "is more than one line")
    return _plain(text)


def _whole(value: Any) -> Any:
    if type(value) is not int:  # a literal takes 1.0 and true for 1
        raise PydanticCustomError("int_type", "is not a whole number")
    return value


Words = Annotated[str, Field(max_length=limits.NOTE_LENGTH), AfterValidator(_plain)]
Text = Annotated[str, Field(min_length=1, max_length=limits.NOTE_LENGTH), AfterValidator(_plain)]
Short = Annotated[
    str, Field(min_length=1, max_length=limits.NAME_LENGTH, pattern=r"\S"), AfterValidator(_one_line)
]
Region = Annotated[
    str, Field(min_length=1, max_length=limits.REGION_LENGTH, pattern=r"\S"), AfterValidator(_one_line)
]
About = Annotated[str, Field(max_length=400), AfterValidator(_plain)]
Slug = Annotated[str, Field(pattern=SLUG, max_length=limits.KEY_LENGTH)]
PainPoints = Annotated[int, Field(ge=limits.PAIN_MIN, le=limits.PAIN_MAX)]
Sets = Annotated[int, Field(ge=1, le=limits.SETS_MAX)]
Reps = Annotated[int, Field(ge=1, le=limits.REPS_MAX)]
HoldSeconds = Annotated[int, Field(ge=1, le=limits.HOLD_S_MAX)]
RestSeconds = Annotated[int, Field(ge=0, le=limits.REST_S_MAX)]
RepSeconds = Annotated[int, Field(ge=1, le=limits.REP_S_MAX)]
LevelNumber = Annotated[int, Field(ge=1, le=limits.LEVEL_MAX)]


def _days(value: Any) -> Any:
    if value == "daily":
        return value
    if isinstance(value, list) and value and all(day in WEEKDAYS for day in value):
        if len(set(value)) == len(value):
            return value
        raise PydanticCustomError("days", "names a day twice")
    raise PydanticCustomError("days", "is neither “daily” nor a list of weekdays")


DaysOfWeek = Annotated[Any, BeforeValidator(_days)]
"""`"daily"`, or a list of `mon` … `sun`."""


class Table(BaseModel):
    """A TOML table: unknown keys are refused, and a text is never taken for a number."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class StepsTable(Table):
    """How an exercise of the file's own is done."""

    setup: Words = ""
    move: Words = ""
    breathe: Words = ""
    feel: Words = ""


Place = Annotated[float, Field(ge=-FAR, le=FAR, allow_inf_nan=False)]
"""A coordinate in cm."""
Angle = Annotated[float, Field(ge=-TURN_MAX, le=TURN_MAX, allow_inf_nan=False)]
"""Degrees."""
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Turn = Annotated[float, Field(ge=-1, le=1, allow_inf_nan=False)]
Pair = Annotated[list[Place], Field(min_length=2, max_length=2)]


def _mark(value: Any) -> Any:
    """`[x, y]`, or `["left_hand", x, y]`."""
    if isinstance(value, list) and value:
        on, *rest = value if isinstance(value[0], str) else ("", *value)
        numbers = all(type(one) in (int, float) and abs(one) <= FAR for one in rest)
        if numbers and len(rest) == 2 and (not on or on in JOINT_NAMES):
            return value
    raise PydanticCustomError("mark", "is not a point")


Line = Annotated[list[Annotated[Any, BeforeValidator(_mark)]], Field(min_length=1, max_length=POINTS_MAX)]
Lines = Annotated[list[Line], Field(max_length=LINES_MAX)]


def _limb(value: Any) -> Any:
    return {"angles": value} if isinstance(value, list) else value


class LimbTable(Table):
    """An arm or leg: its angles, or the place of its wrist or ankle."""

    angles: Annotated[list[Angle], Field(min_length=2, max_length=3)] | None = None
    at: Pair | None = None
    on: str = ""
    bend: Angle | None = None
    seen: Annotated[list[Share], Field(min_length=2, max_length=2)] | None = None
    end: Angle | None = None


Limb = Annotated[LimbTable, BeforeValidator(_limb)]


class PoseTable(Table):
    """One pose of a figure."""

    hip: Pair
    spine: Annotated[list[Angle], Field(min_length=1, max_length=4)]
    head: Angle | None = None
    face: Angle | None = None
    turn: Annotated[list[Turn], Field(min_length=2, max_length=2)] | None = None
    shoulders: Pair | None = None
    arms: Limb | None = None
    legs: Limb | None = None
    left_arm: Limb | None = None
    right_arm: Limb | None = None
    left_leg: Limb | None = None
    right_leg: Limb | None = None


class FigureTable(Table):
    """A moving figure; the format is told at the top of programs/figures.toml."""

    view: Literal["side", "front", "back"]
    floor: bool = False
    lines: Lines = []
    over: Lines = []
    frame: Annotated[list[Place], Field(min_length=4, max_length=4)] | None = None
    held: Annotated[int, Field(ge=1, le=POSES_MAX)] | None = None
    loop: bool = False
    pose: Annotated[list[PoseTable], Field(min_length=1, max_length=POSES_MAX)]


class LevelTable(Table):
    """One level of an exercise that the file defines."""

    name: Short
    sets: Sets
    reps: Reps | None = None
    hold_s: HoldSeconds | None = None
    rest_s: RestSeconds | None = None
    rep_s: RepSeconds | None = None
    kind: Literal["hold", "reps", "stretch", "break"] | None = None
    sides: Literal["none", "both", "alternate"] | None = None
    say: Words = ""
    figure: FigureTable | None = None


class DefineTable(Table):
    """An exercise that the file defines for itself, in the form of a library entry."""

    key: Slug
    name: Short
    kind: Literal["hold", "reps", "stretch", "break"]
    sides: Literal["none", "both", "alternate"] = "none"
    steps: StepsTable = StepsTable()
    mistakes: list[Text] = []
    cautions: list[Text] = []
    level: Annotated[list[LevelTable], Field(min_length=1, max_length=limits.LEVEL_MAX)]


class WhenTable(Table):
    """What the diary must show before a step is proposed."""

    sessions_at_full_dose: Annotated[int, Field(ge=0, le=100)]
    pain_peak_max: PainPoints | None = None
    next_day_rise_max: PainPoints | None = None


class WhenBackTable(Table):
    """What the diary must show before a step back is proposed; either is enough."""

    pain_peak_over: PainPoints | None = None
    next_day_rise_from: Annotated[int, Field(ge=1, le=limits.PAIN_MAX)] | None = None


class ThenTable(Table):
    """The step that is proposed."""

    level: LevelNumber | None = None
    sets: Sets | None = None
    reps: Reps | None = None
    hold_s: HoldSeconds | None = None


class ProgressTable(Table):
    """A progress rule."""

    when: WhenTable
    then: ThenTable


class StepBackTable(Table):
    """A rule for stepping back."""

    when: WhenBackTable
    then: ThenTable


class ExerciseTable(Table):
    """One exercise of the programme. What is left out comes from the level in the library."""

    use: Slug
    level: LevelNumber = 1
    days: DaysOfWeek = None
    every: Annotated[int, Field(ge=1, le=60)] | None = None
    times_per_day: Annotated[int, Field(ge=1, le=limits.TIMES_PER_DAY_MAX)] = 1
    sets: Sets | None = None
    reps: Reps | None = None
    hold_s: HoldSeconds | None = None
    rest_s: RestSeconds | None = None
    rep_s: RepSeconds | None = None
    note: Words = ""
    progress: list[ProgressTable] = []
    step_back: list[StepBackTable] = []


class ScheduleTable(Table):
    """How long the programme runs: weeks, or until a day, or neither."""

    weeks: Annotated[int, Field(ge=1, le=520)] | None = None
    until: date | None = None


class SittingTable(Table):
    """Breaks from sitting, and the reference lines of the chart."""

    max_bout_min: Annotated[int, Field(ge=5, le=240)] = 30
    break_min: Annotated[int, Field(ge=1, le=60)] = 2
    break_exercises: list[Slug] = []
    reference_hours: Annotated[list[Annotated[int, Field(ge=0, le=24)]], Field(max_length=4)] = [4, 6]


class PaceTable(Table):
    """The player's times for all exercises of the file; an exercise's own rest_s and rep_s come first."""

    get_ready_s: Annotated[int, Field(ge=0, le=limits.GET_READY_S_MAX)] | None = None
    rest_s: RestSeconds | None = None
    rep_s: RepSeconds | None = None


class SafetyTable(Table):
    """The practitioner's own stop rule."""

    pain_peak_max: PainPoints | None = None
    next_day_rise_max: PainPoints | None = None
    stop_text: Words = ""
    contact: Words = ""


class ProgrammeFile(Table):
    """A whole programme file, format 1."""

    format: Annotated[Literal[1], BeforeValidator(_whole)]
    id: Slug
    version: Annotated[int, Field(ge=1, le=1_000_000)]
    title: Short
    author: Short
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")] = "en"
    about: About = ""
    regions: list[Region] = []
    schedule: ScheduleTable = ScheduleTable()
    sitting: SittingTable = SittingTable()
    pace: PaceTable = PaceTable()
    safety: SafetyTable = SafetyTable()
    define: list[DefineTable] = []
    exercise: Annotated[list[ExerciseTable], Field(min_length=1, max_length=EXERCISES_MAX)]


def keys_at(place: tuple[int | str, ...]) -> list[str]:
    """The keys of the table at a path of the format, such as ("exercise", 2)."""
    model: type[BaseModel] = ProgrammeFile
    for part in place:
        if isinstance(part, str) and part in model.model_fields:
            inner = _model_in(model.model_fields[part].annotation)
            if inner is None:
                return []
            model = inner
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model inside `list[Model]`, `Model | None` or `Model`."""
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        return annotation
    for inner in typing.get_args(annotation):
        found = _model_in(inner)
        if found is not None:
            return found
    return None
