"""Programme file format 1, as pydantic models: which keys there are, their types and their limits.

The models know nothing of the library or of other files; `programme.py` does the rest. The descriptions of
the keys are those of the JSON Schema, which an editor shows to the author of a file.
"""

import inspect
import typing
from datetime import date
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, Field

from homecare.core.programme_file import wording
from homecare.core.programme_file.figure_format import FigureTable
from homecare.core.programme_file.types import (
    About,
    DaysOfWeek,
    HoldSeconds,
    Language,
    LevelNumber,
    PainPoints,
    Region,
    Reps,
    RepSeconds,
    RestSeconds,
    Sets,
    Short,
    Slug,
    Table,
    Text,
    WholeNumber,
    Words,
)
from homecare.core.values import limits

EXERCISES_MAX: Final = 60
"""Exercises of one file."""
RULES_MAX: Final = 20
"""Rules of one exercise, each way."""
KIND: Final = wording.HOW_IT_IS_COUNTED
SIDES: Final = wording.SIDES_OF_THE_BODY_NONE


class StepsTable(Table):
    """How an exercise of the file's own is done; at a level, the steps that are its own."""

    setup: Words = Field("", description=wording.HOW_TO_GET_INTO_POSITION)
    move: Words = Field("", description=wording.WHAT_TO_DO)
    breathe: Words = Field("", description=wording.HOW_TO_BREATHE)
    feel: Words = Field("", description=wording.WHERE_YOU_FEEL)


class LevelTable(Table):
    """One level of an exercise that the file defines."""

    name: Short = Field(description=wording.VARIANT_IN_WORDS_SUCH)
    sets: Sets = Field(description="Sets.")
    reps: Reps | None = Field(None, description=wording.REPETITIONS_OF_ONE_SET_ONLY)
    hold_s: HoldSeconds | None = Field(None, description=wording.SECONDS_OF_ONE_HOLD)
    rest_s: RestSeconds | None = Field(None, description=wording.SECONDS_OF_REST_BETWEEN_TWO)
    rep_s: RepSeconds | None = Field(None, description=wording.SECONDS_OF_ONE_REPETITION_MOVEMENT)
    kind: Literal["hold", "reps", "stretch", "break"] | None = Field(
        None, description=wording.KIND_AT_THIS_LEVEL
    )
    sides: Literal["none", "both", "alternate"] | None = Field(None, description=wording.SIDES_AT_THIS_LEVEL)
    say: Words = Field("", description=wording.FURTHER_SENTENCE_ABOUT_THIS_LEVEL)
    steps: StepsTable = Field(StepsTable(), description=wording.STEPS_THAT_DIFFER)
    cautions: list[Text] = Field([], description=wording.WHO_ELSE_SHOULD_ASK_FIRST)
    figure: FigureTable | None = Field(None, description=wording.HOW_IT_LOOKS_DRAWN)


class DefineTable(Table):
    """An exercise that the file defines for itself, in the form of a library entry."""

    key: Slug = Field(description=wording.KEY_THAT_USE_NAMES)
    name: Short = Field(description=wording.WHAT_IT_IS_CALLED)
    kind: Literal["hold", "reps", "stretch", "break"] = Field(description=KIND)
    sides: Literal["none", "both", "alternate"] = Field("none", description=SIDES)
    steps: StepsTable = Field(StepsTable(), description=wording.HOW_IT_IS_DONE)
    mistakes: list[Text] = Field([], description=wording.WHAT_TO_AVOID)
    cautions: list[Text] = Field([], description=wording.WHO_SHOULD_ASK_FIRST_BEFORE)
    level: Annotated[list[LevelTable], Field(min_length=1, max_length=limits.LEVEL_MAX)] = Field(
        description=wording.ITS_LEVELS
    )


class WhenTable(Table):
    """What the diary must show before a step is proposed."""

    sessions_at_full_dose: Annotated[int, Field(ge=0, le=100)] = Field(
        description=wording.TIMES_AT_THE_FULL_DOSE
    )
    pain_peak_max: PainPoints | None = Field(None, description=wording.PAIN_DURING_IT_NO_HIGHER)
    next_day_rise_max: PainPoints | None = Field(None, description=wording.NEXT_DAY_NO_MORE)


class WhenBackTable(Table):
    """What the diary must show before a step back is proposed; either is enough."""

    pain_peak_over: PainPoints | None = Field(None, description=wording.PAIN_DURING_IT_ABOVE)
    next_day_rise_from: Annotated[int, Field(ge=1, le=limits.PAIN_MAX)] | None = Field(
        None, description=wording.NEXT_DAY_THIS_MANY_POINTS
    )


class ThenTable(Table):
    """The step that is proposed; what is left out stays as it is."""

    level: LevelNumber | None = Field(None, description=wording.LEVEL_WITH_ITS_DOSE)
    sets: Sets | None = Field(None, description="Sets.")
    reps: Reps | None = Field(None, description=wording.REPETITIONS_OF_ONE_SET)
    hold_s: HoldSeconds | None = Field(None, description=wording.SECONDS_OF_ONE_HOLD)


class ProgressTable(Table):
    """A rule for a step forward: proposed, never taken without the patient's yes."""

    when: WhenTable = Field(description=wording.WHAT_THE_DIARY_MUST_SHOW)
    then: ThenTable = Field(description=wording.STEP_THAT_IS_PROPOSED)


class StepBackTable(Table):
    """A rule for a step back: proposed, never taken without the patient's yes."""

    when: WhenBackTable = Field(description=wording.WHAT_THE_DIARY_MUST_SHOW_EITHER)
    then: ThenTable = Field(description=wording.STEP_THAT_IS_PROPOSED)


class ExerciseTable(Table):
    """One exercise of the programme. What is left out comes from the level in the library."""

    use: Slug = Field(description=wording.KEY_OF_AN_EXERCISE)
    level: LevelNumber = Field(1, description=wording.LEVEL_WHICH_BRINGS_ITS_DOSE)
    days: DaysOfWeek = Field(None, description=wording.DAYS_IT_IS_DUE_DAILY)
    every: Annotated[int, Field(ge=1, le=60)] | None = Field(None, description=wording.HOW_MANY_DAYS_APART)
    times_per_day: Annotated[int, Field(ge=1, le=limits.TIMES_PER_DAY_MAX)] = Field(
        1, description=wording.TIMES_ON_A_DAY
    )
    sets: Sets | None = Field(None, description="Sets, instead of the level's.")
    reps: Reps | None = Field(None, description=wording.REPETITIONS_OF_ONE_SET_INSTEAD)
    hold_s: HoldSeconds | None = Field(None, description=wording.SECONDS_OF_ONE_HOLD_OR_OF_EACH)
    rest_s: RestSeconds | None = Field(None, description=wording.SECONDS_OF_REST_BETWEEN_TWO)
    rep_s: RepSeconds | None = Field(None, description=wording.SECONDS_OF_ONE_REPETITION_MOVEMENT)
    note: Words = Field("", description=wording.NOTE_TO_THE_PATIENT_SHOWN)
    progress: Annotated[list[ProgressTable], Field(max_length=RULES_MAX)] = Field(
        [], description=wording.RULES_FOR_STEPS_FORWARD
    )
    step_back: Annotated[list[StepBackTable], Field(max_length=RULES_MAX)] = Field(
        [], description=wording.RULES_FOR_STEPS_BACK
    )


class ScheduleTable(Table):
    """How long the programme runs: weeks, or until a day, or neither."""

    weeks: Annotated[int, Field(ge=1, le=520)] | None = Field(
        None, description=wording.HOW_MANY_WEEKS_IT_RUNS
    )
    until: date | None = Field(
        None,
        description=wording.ITS_LAST_DAY_WITHOUT_QUOTES,
        json_schema_extra={"pattern": r"^\d{4}-\d{2}-\d{2}$"},  # a schema sees a TOML day as a text
    )


class SittingTable(Table):
    """Breaks from sitting, and the reference lines of the chart."""

    max_bout_min: Annotated[int, Field(ge=5, le=240)] = Field(
        30, description=wording.MINUTES_IN_THE_CHAIR_BEFORE
    )
    break_min: Annotated[int, Field(ge=1, le=60)] = Field(2, description=wording.MINUTES_A_BREAK_LASTS)
    break_exercises: list[Slug] = Field([], description=wording.KEYS_OF_EXERCISES_THAT_SUIT)
    reference_hours: Annotated[list[Annotated[int, Field(ge=0, le=24)]], Field(max_length=4)] = Field(
        [4, 6], description=wording.HOURS_OF_SITTING
    )


class PaceTable(Table):
    """The player's times for all exercises of the file; an exercise's own rest_s and rep_s come first."""

    get_ready_s: Annotated[int, Field(ge=0, le=limits.GET_READY_S_MAX)] | None = Field(
        None, description=wording.SECONDS_TO_GET_INTO_POSITION
    )
    rest_s: RestSeconds | None = Field(None, description=wording.SECONDS_OF_REST_BETWEEN_TWO)
    rep_s: RepSeconds | None = Field(None, description=wording.SECONDS_OF_ONE_REPETITION_MOVEMENT)


class SafetyTable(Table):
    """The practitioner's own stop rule."""

    pain_peak_max: PainPoints | None = Field(None, description=wording.PAIN_DURING_AN_EXERCISE_ABOVE)
    next_day_rise_max: PainPoints | None = Field(None, description=wording.POINTS_ABOVE_USUAL_THE_NEXT)
    stop_text: Words = Field("", description=wording.WHAT_THE_PATIENT_THEN_READS)
    contact: Words = Field("", description=wording.WHOM_TO_CALL_SHOWN)


class ProgrammeFile(Table):
    """A whole programme file, format 1."""

    format: Annotated[Literal[1], WholeNumber] = Field(description=wording.FILE_FORMAT)
    id: Slug = Field(description=wording.PROGRAMME_ID_THE_SAME)
    version: Annotated[int, Field(ge=1, le=1_000_000)] = Field(description=wording.RAISE_IT_BY_ONE)
    title: Short = Field(description=wording.WHAT_THE_PATIENT_SEES)
    author: Short = Field(description=wording.WHO_WROTE)
    language: Language = Field("en", description=wording.LANGUAGE_OF_ITS_TEXTS_SUCH)
    about: About = Field("", description=wording.WHAT)
    region: Region | None = Field(
        None,
        description=wording.REGION_OF_PAIN,
    )
    regions: list[Region] = Field([], description=wording.REGIONS_OF_PAIN_IN_ADDITION)
    schedule: ScheduleTable = Field(ScheduleTable(), description=wording.HOW_LONG_IT_RUNS)
    sitting: SittingTable = Field(SittingTable(), description=wording.BREAKS_FROM_SITTING)
    pace: PaceTable = Field(PaceTable(), description=wording.TIMES_OF_THE_PLAYER)
    safety: SafetyTable = Field(SafetyTable(), description=wording.WHEN_TO_STOP_AND_WHOM)
    define: Annotated[list[DefineTable], Field(max_length=EXERCISES_MAX)] = Field(
        [], description=wording.EXERCISES_DEFINED_IN_THIS_FILE
    )
    exercise: Annotated[list[ExerciseTable], Field(min_length=1, max_length=EXERCISES_MAX)] = Field(
        description=wording.EXERCISES_IN_THE_ORDER_THEY
    )


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
