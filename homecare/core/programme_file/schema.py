"""The JSON Schema of programme file format 1, for editors that check a file while it is written.

It is made from the models that read a file, so that both know the same keys and limits. What needs the
library's doses, or two places of a file, is for `homecare programme check` alone.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from homecare.core.programme.exercises import Library
from homecare.core.programme_file.format import ProgrammeFile
from homecare.core.programme_file.types import SLUG
from homecare.core.values.limits import KEY_LENGTH
from homecare.core.values.regions import REGIONS

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]

_BETWEEN_KEYS: Final[Mapping[str, Schema]] = {
    "ExerciseTable": {"not": {"required": ["days", "every"]}},
    "ScheduleTable": {"not": {"required": ["weeks", "until"]}},
    "ThenTable": {"minProperties": 1},
    "WhenBackTable": {"minProperties": 1},
    "LevelTable": {"anyOf": [{"required": ["reps"]}, {"required": ["hold_s"]}]},
}
"""What `programme.py` asks of the keys of one table beside each other."""


def programme_schema(library: Library) -> Schema:
    """The schema (draft 2020-12) of format 1; the keys and levels of this library are offered in it."""
    made: Schema = _tidied(ProgrammeFile.model_json_schema())
    tables: dict[str, Schema] = made.pop("$defs")
    for name, asked in _BETWEEN_KEYS.items():
        tables[name] |= asked
    key = _exercise_key(library)
    use = tables["ExerciseTable"]["properties"]["use"]
    tables["ExerciseTable"]["properties"]["use"] = {"description": use["description"], **key}
    tables["ExerciseTable"]["allOf"] = _levels(library)
    tables["SittingTable"]["properties"]["break_exercises"]["items"] = key
    region = made["properties"]["region"]
    made["properties"]["region"] = {**region, "anyOf": [{"enum": list(REGIONS)}, {"pattern": r"\S"}]}
    about = "A programme of exercises for homecare. Unknown keys are refused."
    return {
        "$schema": DRAFT,
        "title": "homecare programme file, format 1",
        **made,
        "description": about,
        "$defs": tables,
    }


def _exercise_key(library: Library) -> Schema:
    """One of the library's keys, which an editor can offer, or one of the file's own."""
    own = {"pattern": SLUG, "maxLength": KEY_LENGTH}
    return {"type": "string", "anyOf": [{"enum": list(library)}, own]}


def _levels(library: Library) -> list[Schema]:
    """How many levels the exercises of the library have."""
    by_levels: dict[int, list[str]] = defaultdict(list)
    for exercise in library.values():
        by_levels[len(exercise.levels)].append(exercise.key)
    return [
        {
            "if": {"properties": {"use": {"enum": keys}}, "required": ["use"]},
            "then": {"properties": {"level": {"maximum": levels}}},
        }
        for levels, keys in by_levels.items()
    ]


def _tidied(made: Any) -> Any:
    """Without what TOML does not have (null), and without titles that only repeat the keys."""
    if isinstance(made, list):
        return [_tidied(one) for one in made]
    if not isinstance(made, dict):
        return made
    tidied = {}
    for key, value in made.items():
        if key in ("properties", "$defs"):
            tidied[key] = {name: _tidied(one) for name, one in value.items()}
        elif key != "title" and not (key == "default" and (not value or isinstance(value, dict))):
            tidied[key] = _tidied(value)
    choices = [one for one in tidied.get("anyOf", ()) if one != {"type": "null"}]
    if len(choices) == 1:
        del tidied["anyOf"]
        return {**choices[0], **tidied}
    return tidied | ({"anyOf": choices} if choices else {})
