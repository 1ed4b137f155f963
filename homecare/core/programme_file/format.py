"""Programme file format 1, as pydantic models: which keys there are, their types and their limits.

The models know nothing of the library or of other files; `programme.py` does the rest. The descriptions of
the keys are those of the JSON Schema, which an editor shows to the author of a file.
"""

import inspect
import typing
from datetime import date
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, Field

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
KIND: Final = "How it is counted: a hold or stretch in sets × seconds, reps in sets × repetitions."
SIDES: Final = "Sides of the body: none, both (one, then the other), or alternate (in turn)."


class StepsTable(Table):
    """How an exercise of the file's own is done; at a level, the steps that are its own."""

    setup: Words = Field("", description="How to get into position.")
    move: Words = Field("", description="What to do.")
    breathe: Words = Field("", description="How to breathe.")
    feel: Words = Field("", description="Where you feel it.")


class LevelTable(Table):
    """One level of an exercise that the file defines."""

    name: Short = Field(description="The variant in words, such as “on the knees”.")
    sets: Sets = Field(description="Sets.")
    reps: Reps | None = Field(None, description="Repetitions of one set; only where it is counted in reps.")
    hold_s: HoldSeconds | None = Field(None, description="Seconds of one hold, or of each repetition.")
    rest_s: RestSeconds | None = Field(None, description="Seconds of rest between two sets.")
    rep_s: RepSeconds | None = Field(
        None, description="Seconds of one repetition's movement, there and back, without its hold."
    )
    kind: Literal["hold", "reps", "stretch", "break"] | None = Field(
        None, description="The kind at this level, if it differs from the exercise's."
    )
    sides: Literal["none", "both", "alternate"] | None = Field(
        None, description="The sides at this level, if they differ from the exercise's."
    )
    say: Words = Field("", description="A further sentence about this level.")
    steps: StepsTable = Field(
        StepsTable(), description="The steps that differ at this level; the others are the exercise's."
    )
    cautions: list[Text] = Field([], description="Who else should ask first at this level.")
    figure: FigureTable | None = Field(None, description="How it looks, drawn for the left side.")


class DefineTable(Table):
    """An exercise that the file defines for itself, in the form of a library entry."""

    key: Slug = Field(description="The key that `use` names; not one from the library.")
    name: Short = Field(description="What it is called.")
    kind: Literal["hold", "reps", "stretch", "break"] = Field(description=KIND)
    sides: Literal["none", "both", "alternate"] = Field("none", description=SIDES)
    steps: StepsTable = Field(StepsTable(), description="How it is done, as all levels share it.")
    mistakes: list[Text] = Field([], description="What to avoid.")
    cautions: list[Text] = Field([], description="Who should ask first before doing it.")
    level: Annotated[list[LevelTable], Field(min_length=1, max_length=limits.LEVEL_MAX)] = Field(
        description="Its levels, from 1."
    )


class WhenTable(Table):
    """What the diary must show before a step is proposed."""

    sessions_at_full_dose: Annotated[int, Field(ge=0, le=100)] = Field(
        description="How many full doses come first; 0 proposes the step at once."
    )
    pain_peak_max: PainPoints | None = Field(None, description="Pain during it no higher than this, 0 to 10.")
    next_day_rise_max: PainPoints | None = Field(
        None, description="The next day no more than this many points above usual."
    )


class WhenBackTable(Table):
    """What the diary must show before a step back is proposed; either is enough."""

    pain_peak_over: PainPoints | None = Field(None, description="Pain during it above this, 0 to 10.")
    next_day_rise_from: Annotated[int, Field(ge=1, le=limits.PAIN_MAX)] | None = Field(
        None, description="The next day this many points above usual, or more."
    )


class ThenTable(Table):
    """The step that is proposed; what is left out stays as it is."""

    level: LevelNumber | None = Field(None, description="The level, with its dose.")
    sets: Sets | None = Field(None, description="Sets.")
    reps: Reps | None = Field(None, description="Repetitions of one set.")
    hold_s: HoldSeconds | None = Field(None, description="Seconds of one hold, or of each repetition.")


class ProgressTable(Table):
    """A rule for a step forward: proposed, never taken unless the patient agrees."""

    when: WhenTable = Field(description="What the diary must show.")
    then: ThenTable = Field(description="The step that is proposed.")


class StepBackTable(Table):
    """A rule for a step back: proposed, never taken unless the patient agrees."""

    when: WhenBackTable = Field(description="What the diary must show; either is enough.")
    then: ThenTable = Field(description="The step that is proposed.")


class ExerciseTable(Table):
    """One exercise of the programme. What is left out comes from the level in the library."""

    use: Slug = Field(description="The key of an exercise from the library, or of one defined in this file.")
    level: LevelNumber = Field(1, description="The level, which brings its dose.")
    days: DaysOfWeek = Field(None, description="The days it is due: “daily”, or a list of weekdays.")
    every: Annotated[int, Field(ge=1, le=60)] | None = Field(
        None, description="How many days apart it is due, instead of days: 2 is every other day."
    )
    times_per_day: Annotated[int, Field(ge=1, le=limits.TIMES_PER_DAY_MAX)] = Field(
        1, description="Times on a day it is due."
    )
    sets: Sets | None = Field(None, description="Sets, instead of the level's.")
    reps: Reps | None = Field(None, description="Repetitions of one set, instead of the level's.")
    hold_s: HoldSeconds | None = Field(
        None, description="Seconds of one hold, or of each repetition, instead of the level's."
    )
    rest_s: RestSeconds | None = Field(None, description="Seconds of rest between two sets.")
    rep_s: RepSeconds | None = Field(
        None, description="Seconds of one repetition's movement, there and back, without its hold."
    )
    note: Words = Field("", description="A note to the patient, shown with the exercise.")
    progress: Annotated[list[ProgressTable], Field(max_length=RULES_MAX)] = Field(
        [], description="Rules for steps forward, in order."
    )
    step_back: Annotated[list[StepBackTable], Field(max_length=RULES_MAX)] = Field(
        [], description="Rules for steps back, in order."
    )


class ScheduleTable(Table):
    """How long the programme runs: weeks, or until a day, or neither."""

    weeks: Annotated[int, Field(ge=1, le=520)] | None = Field(None, description="How many weeks it runs.")
    until: date | None = Field(
        None,
        description="Its last day, without quotes, instead of weeks.",
        json_schema_extra={"pattern": r"^\d{4}-\d{2}-\d{2}$"},  # a schema sees a TOML day as a text
    )


class SittingTable(Table):
    """Breaks from sitting, and the reference lines of the chart."""

    max_bout_min: Annotated[int, Field(ge=5, le=240)] = Field(
        30, description="Minutes in the chair before a break is due."
    )
    break_min: Annotated[int, Field(ge=1, le=60)] = Field(2, description="Minutes a break lasts.")
    break_exercises: list[Slug] = Field([], description="Keys of exercises that suit a break.")
    reference_hours: Annotated[list[Annotated[int, Field(ge=0, le=24)]], Field(max_length=4)] = Field(
        [4, 6], description="Hours of sitting at which the chart has lines; they are never pass or fail."
    )


class PaceTable(Table):
    """The player's times for all exercises of the file; an exercise's own rest_s and rep_s come first."""

    get_ready_s: Annotated[int, Field(ge=0, le=limits.GET_READY_S_MAX)] | None = Field(
        None, description="Seconds to get into position."
    )
    rest_s: RestSeconds | None = Field(None, description="Seconds of rest between two sets.")
    rep_s: RepSeconds | None = Field(
        None, description="Seconds of one repetition's movement, there and back, without its hold."
    )


class SafetyTable(Table):
    """The practitioner's own stop rule."""

    pain_peak_max: PainPoints | None = Field(None, description="Pain during an exercise above this: stop.")
    next_day_rise_max: PainPoints | None = Field(
        None, description="Points above usual the next day, above which to stop."
    )
    stop_text: Words = Field("", description="What the patient then reads, in the practitioner's words.")
    contact: Words = Field("", description="Whom to call, shown with the stop text.")


class ProgrammeFile(Table):
    """A whole programme file, format 1."""

    format: Annotated[Literal[1], WholeNumber] = Field(description="The file's format: 1.")
    id: Slug = Field(description="The programme's id, the same in each of its versions.")
    version: Annotated[int, Field(ge=1, le=1_000_000)] = Field(
        description="Raise it by one with every change after anyone has used it."
    )
    title: Short = Field(description="What the patient sees.")
    author: Short = Field(description="Who wrote it.")
    language: Language = Field("en", description="The language of its texts, such as “en” or “ja”.")
    about: About = Field("", description="What it is for, in a sentence or two.")
    region: Region | None = Field(
        None,
        description="The region of pain it is for: shown and asked for, unless the patient chose another.",
    )
    regions: list[Region] = Field(
        [], description="Regions of pain in addition to those that every diary has."
    )
    schedule: ScheduleTable = Field(ScheduleTable(), description="How long it runs.")
    sitting: SittingTable = Field(SittingTable(), description="Breaks from sitting.")
    pace: PaceTable = Field(PaceTable(), description="Times of the player.")
    safety: SafetyTable = Field(SafetyTable(), description="When to stop, and whom to call.")
    define: Annotated[list[DefineTable], Field(max_length=EXERCISES_MAX)] = Field(
        [], description="Exercises defined in this file."
    )
    exercise: Annotated[list[ExerciseTable], Field(min_length=1, max_length=EXERCISES_MAX)] = Field(
        description="The exercises, in the order they are done."
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
